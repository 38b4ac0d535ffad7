/** One room in the lobby. It renders again when its own card changes; every second only its timer does. */
import { useComputed } from "@preact/signals";
import { useLayoutEffect } from "preact/hooks";
import type { Card } from "../../protocol/frames.ts";
import { useDesk } from "../context.ts";
import { focusOn, PLACES, rowId } from "../focus.ts";
import { reasonOf } from "../labels.ts";
import { languageOf, visitorName } from "../names.ts";
import { now, roughly, span } from "../state/clock.ts";
import { isReady, type Row } from "../state/lobby.ts";
import { WORDS } from "../words.ts";

/** When a wait starts to pulse, and when it turns red. */
const WARM = 20_000;
const HOT = 40_000;

export function RowView({ row }: { row: Row }) {
  const { desk } = useDesk();
  const { id } = row;
  const card = row.card.value;
  const { lobby } = WORDS;
  const heat = useComputed(() => {
    const { stage, since } = row.card.value;
    const waited = now.value - since;
    return stage !== "waiting" ? undefined : waited >= HOT ? "hot" : waited >= WARM ? "warm" : "fresh";
  });
  const timer = useComputed(() => {
    const { stage, since } = row.card.value;
    if (since === 0) return "";
    return stage === "waiting" ? span(now.value - since) : roughly(now.value - since);
  });
  const deadline = useComputed(() => {
    const { until } = row.card.value;
    if (until === null) return "";
    return until > now.value ? lobby.deadline(span(until - now.value)) : lobby.overdue;
  });
  // A room that changes lists is drawn anew in the other one: whoever was on it stays on it.
  useLayoutEffect(
    () => () => {
      if (document.activeElement?.id === rowId(id)) focusOn(rowId(id), PLACES.lobby);
    },
    [id],
  );
  const current = useComputed(() => (desk.opened.value === id ? "true" : undefined));
  const stop = useComputed(() => (desk.stop.value === id ? 0 : -1));
  const tags = tagsOf(card, desk.me.id);
  const words = card.stage === "waiting" ? (card.evidence?.span ?? card.headline) : card.headline;
  return (
    <li class="row-box" data-stage={card.stage}>
      <button
        type="button"
        id={rowId(id)}
        class="row"
        data-heat={heat}
        aria-current={current}
        tabIndex={stop}
        onFocus={() => {
          desk.cursor.value = id;
        }}
        onClick={() => {
          desk.open(id);
          focusOn(PLACES.room);
        }}
      >
        <span class="row-top">
          <span class={card.here ? "dot on" : "dot"} aria-hidden="true" />
          <span class="row-name">{visitorName(card, id)}</span>
          {!card.here && <span class="faint">{lobby.away}</span>}
          {card.stage === "concierge" && card.concierge && (
            <span class="holder">{card.concierge.id === desk.me.id ? lobby.you : card.concierge.name}</span>
          )}
          <span class="timer">{timer}</span>
        </span>
        {card.stage === "waiting" && (
          <span class="row-why">
            {card.reason && <span class="reason">{reasonOf(card.reason)}</span>}
            {card.front && <span class="front">{lobby.front}</span>}
            <span class="deadline">{deadline}</span>
          </span>
        )}
        {tags.length > 0 && (
          <span class="row-tags">
            {tags.map(({ words, tone }) => (
              <span key={words} class={`tag ${tone}`}>
                {words}
              </span>
            ))}
          </span>
        )}
        <span class="row-words">{words ? (card.stage === "waiting" ? `“${words}”` : words) : "…"}</span>
      </button>
    </li>
  );
}

type Tone = "hot" | "lead" | "";

/** The tags of a room: red where somebody was kept waiting, in the accent where somebody is ready to buy. */
function tagsOf(
  { stage, urgent, missed, question, transfer, lang, reason }: Card,
  me: string,
): { words: string; tone: Tone }[] {
  const { lobby } = WORDS;
  const tongue = languageOf(lang);
  return [
    ...(urgent ? [{ words: lobby.urgent, tone: "hot" as const }] : []),
    ...(missed ? [{ words: lobby.missed, tone: "hot" as const }] : []),
    ...(transfer?.to === me ? [{ words: lobby.offered, tone: "hot" as const }] : []),
    // A room that waits says its reason anyway.
    ...(isReady(reason) && stage !== "waiting" ? [{ words: reasonOf("value"), tone: "lead" as const }] : []),
    ...(question && stage !== "concierge" ? [{ words: lobby.asks, tone: "" as const }] : []),
    ...(tongue ? [{ words: tongue, tone: "" as const }] : []),
  ];
}
