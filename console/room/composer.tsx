/** Where a concierge writes: to the visitor, or a note for colleagues. One field, so that the focus never moves. */
import { useComputed } from "@preact/signals";
import { useEffect } from "preact/hooks";
import { LIMITS } from "../../protocol/limits";
import { useDesk } from "../context";
import { focusNow, focusOn, isNarrow, PLACES } from "../focus";
import { CommandButton } from "../parts/command-button";
import { Icon } from "../parts/icon";
import type { Mode } from "../state/drafts";
import type { OpenRoom } from "../state/room";
import { WORDS } from "../words";

const MAX: Record<Mode, number> = { reply: LIMITS.text, note: LIMITS.note };
/** From here on the room left is counted. */
const NEAR = 200;

export function Composer({ room, visitor }: { room: OpenRoom; visitor: string }) {
  const mode = room.draft.mode.value;
  const mine = room.mine.value;
  return (
    <section class="composer" data-mode={mode} aria-label={WORDS.compose[mode]}>
      <div class="segments modes">
        <ModeButton room={room} mode="reply" />
        <ModeButton room={room} mode="note" />
        <Hint room={room} />
      </div>
      {mode === "reply" && !mine ? <Invitation room={room} /> : <Field room={room} mode={mode} visitor={visitor} />}
    </section>
  );
}

function ModeButton({ room, mode }: { room: OpenRoom; mode: Mode }) {
  const pressed = useComputed(() => room.draft.mode.value === mode).value;
  return (
    <button
      type="button"
      class="segment"
      aria-pressed={pressed}
      onClick={() => {
        room.draft.mode.value = mode;
        focusOn(PLACES.compose);
      }}
    >
      <span>{WORDS.compose[mode]}</span>
    </button>
  );
}

function Hint({ room }: { room: OpenRoom }) {
  const mode = room.draft.mode.value;
  const left = MAX[mode] - room.draft.text[mode].value.length;
  const { compose } = WORDS;
  if (left < 0) return <span class="hint over">{compose.over(-left)}</span>;
  if (left < NEAR) return <span class="hint">{compose.left(left)}</span>;
  if (!room.online.value) return <span class="hint">{mode === "reply" ? compose.offline : compose.noteOffline}</span>;
  if (mode === "note") return <span class="hint">{compose.noteHint}</span>;
  return room.mine.value ? <span class="hint wide">{compose.enter}</span> : null;
}

/** In place of the field while somebody else has the floor. */
function Invitation({ room }: { room: OpenRoom }) {
  const { desk } = useDesk();
  const bar = useComputed(() => desk.bar("join")).value;
  const { held } = room.view.value.floor;
  return (
    <div class="invitation">
      <CommandButton
        of="join"
        label={held === "waiting" ? WORDS.action.take : WORDS.action.takeOver}
        tone={bar === null ? "primary" : "quiet"}
      />
      <p>{held === "closed" ? WORDS.action.closedRoom : WORDS.compose.joinFirst}</p>
    </div>
  );
}

function Field({ room, mode, visitor }: { room: OpenRoom; mode: Mode; visitor: string }) {
  const { desk } = useDesk();
  const text = room.draft.text[mode];
  // Whoever asked for the room wants to write; a room that came by itself does not take the focus.
  useEffect(() => {
    if (desk.joining.peek() !== room.id) return;
    desk.joining.value = null;
    focusNow(PLACES.compose);
  }, [desk, room]);
  const words = text.value.trim();
  const sendable = words !== "" && text.value.length <= MAX[mode] && (mode === "reply" || room.online.value);
  const send = () => {
    if (!sendable) return;
    if (mode === "reply") room.say(words);
    else if (!room.note(words)) return;
    text.value = "";
    room.typing(false);
    if (mode === "note" && room.mine.peek()) room.draft.mode.value = "reply";
  };
  return (
    <form
      class="field"
      onSubmit={(e) => {
        e.preventDefault();
        send();
      }}
    >
      <textarea
        id={PLACES.compose}
        rows={2}
        dir="auto"
        aria-label={mode === "reply" ? WORDS.compose.replyTo(visitor) : WORDS.compose.noteFor}
        placeholder={mode === "reply" ? WORDS.compose.replyTo(visitor) : WORDS.compose.noteFor}
        value={text.value}
        onFocus={() => {
          // A phone's keyboard leaves no room for both.
          if (isNarrow()) desk.briefOpen.value = false;
        }}
        onInput={(e) => {
          text.value = e.currentTarget.value;
          if (mode === "reply") room.typing(text.value !== "");
        }}
        onKeyDown={(e) => {
          if (e.key !== "Enter" || e.shiftKey || e.isComposing) return;
          e.preventDefault();
          send();
        }}
      />
      <button type="submit" class="button primary send" aria-disabled={!sendable}>
        <Icon name="send" />
        <span>{mode === "reply" ? WORDS.compose.send : WORDS.compose.addNote}</span>
      </button>
    </form>
  );
}
