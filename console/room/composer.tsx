/** Where a concierge writes to the visitor, colleagues or the assistant. One field, so that the focus never moves. */
import { useComputed } from "@preact/signals";
import { CommandButton } from "../commands/command-button.tsx";
import { useDesk } from "../context.ts";
import { focusOn, PLACES } from "../focus.ts";
import type { Mode } from "../state/drafts.ts";
import { blankIn } from "../state/inserts.ts";
import type { OpenRoom } from "../state/room.ts";
import { WORDS } from "../words.ts";
import { Field, MAX } from "./field.tsx";

/** From this length on the remaining characters are shown. */
const NEAR = 200;

export function Composer({ room, visitor }: { room: OpenRoom; visitor: string }) {
  const mode = room.draft.mode.value;
  const mine = room.mine.value;
  return (
    <section class="composer" data-mode={mode} aria-label={WORDS.compose[mode]}>
      <div class="modes">
        <div class="segments">
          <ModeButton room={room} mode="reply" />
          <ModeButton room={room} mode="note" />
          <ModeButton room={room} mode="whisper" />
        </div>
        <Hint room={room} />
        {mode === "reply" && mine && <CommandButton of="suggest" label={WORDS.action.suggestShort} tone="quiet" />}
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

/** The most important hint about the text in the field; on small screens the ordinary ones are left out. */
function Hint({ room }: { room: OpenRoom }) {
  const mode = room.draft.mode.value;
  const text = room.draft.text[mode].value;
  const left = MAX[mode] - text.length;
  const { compose } = WORDS;
  if (left < 0) return <span class="hint over">{compose.over(-left)}</span>;
  if (left < NEAR) return <span class="hint">{compose.left(left)}</span>;
  if (!room.online.value) return <span class="hint">{mode === "reply" ? compose.offline : compose.asideOffline}</span>;
  if (mode === "note") return <span class="hint">{compose.noteHint}</span>;
  if (mode === "whisper") return <span class="hint">{compose.whisperHint}</span>;
  if (!room.mine.value) return null;
  if (room.draft.suggesting.value) {
    return (
      <span class="hint" role="status">
        {compose.suggesting}
      </span>
    );
  }
  const blank = blankIn(text);
  if (blank) return <span class="hint over">{compose.fill(blank.word)}</span>;
  if (text !== "" && room.draft.suggested.value) return <span class="hint">{compose.suggested}</span>;
  return (
    <span class="hint wide">
      {compose.enter} · {compose.slash}
    </span>
  );
}

/** Shown in place of the field while somebody else has the floor. */
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
