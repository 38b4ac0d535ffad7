/** One question from the assistant to the team, answered in place while the answer still helps. */

import { LIMITS } from "../../protocol/limits.ts";
import { useDesk } from "../context.ts";
import { answerId, focusOn, PLACES } from "../focus.ts";
import { visitorName } from "../names.ts";
import { WORDS } from "../words.ts";
import { Countdown } from "./countdown.tsx";

interface QuestionProps {
  conversation: string;
  /** Shown inside the open room: without a link to that room, and without a second field of the same name. */
  inside?: true;
}

export function Question({ conversation, inside }: QuestionProps) {
  const { desk } = useDesk();
  const card = desk.lobby.card(conversation);
  const question = card?.question ?? null;
  const draft = desk.drafts.answer(conversation, question?.of ?? 0);
  if (!card || !question || card.stage === "concierge") return null;
  const { questions } = WORDS;
  const visitor = visitorName(card, conversation);
  return (
    <form
      class={inside ? "slip inside" : "slip"}
      onSubmit={(e) => {
        e.preventDefault();
        const text = draft.peek().trim();
        if (text === "") return;
        // A refusal shows its own text; the draft stays until the question is gone.
        desk.tell({ what: desk.lobby.answer(conversation, question.of, text) ? "answered" : "unconnected" });
      }}
    >
      <p class="slip-head">
        <b>{questions.title}</b>
        <Countdown until={question.until} />
      </p>
      <p class="slip-text">“{question.text}”</p>
      {!inside && (
        <button
          type="button"
          class="link"
          onClick={() => {
            desk.open(conversation);
            focusOn(PLACES.room);
          }}
        >
          {visitor}
        </button>
      )}
      <div class="slip-field">
        <input
          id={inside ? undefined : answerId(conversation)}
          type="text"
          maxLength={LIMITS.note}
          aria-label={questions.label(visitor)}
          placeholder={questions.placeholder}
          autoComplete="off"
          value={draft.value}
          onInput={(e) => {
            draft.value = e.currentTarget.value;
          }}
        />
        <button type="submit" class="button primary" aria-disabled={draft.value.trim() === ""}>
          {questions.send}
        </button>
      </div>
    </form>
  );
}
