/** The field of the composer: its draft survives switching rooms, and `/` inserts saved replies. */
import { useComputed, useSignal } from "@preact/signals";
import { useLayoutEffect, useRef } from "preact/hooks";
import type { LeadField } from "../../protocol/facts.ts";
import { LIMITS } from "../../protocol/limits.ts";
import { composing } from "../composing.ts";
import { useDesk } from "../context.ts";
import { focusNow, isNarrow, keepFocus, PLACES } from "../focus.ts";
import { LEAD } from "../labels.ts";
import { Icon } from "../parts/icon.tsx";
import { house, site } from "../site.ts";
import type { Mode } from "../state/drafts.ts";
import { blankIn, type Facts, filled, type Insert, inserts, slashAt } from "../state/inserts.ts";
import type { OpenRoom } from "../state/room.ts";
import { WORDS } from "../words.ts";
import { Inserting, optionId } from "./inserting.tsx";

export const MAX: Record<Mode, number> = { reply: LIMITS.text, note: LIMITS.note, whisper: LIMITS.note };

const { compose } = WORDS;
const SEND: Record<Mode, string> = { reply: compose.send, note: compose.addNote, whisper: compose.addWhisper };

export function Field({ room, mode, visitor }: { room: OpenRoom; mode: Mode; visitor: string }) {
  const { desk } = useDesk();
  const box = useRef<HTMLTextAreaElement>(null);
  const text = room.draft.text[mode];
  /** The `/word` at the caret. */
  const slash = useSignal<{ from: number; word: string } | null>(null);
  const at = useSignal(0);
  const found = useComputed(() => (slash.value ? inserts(slash.value.word, house) : [])).value;
  const open = mode === "reply" && found.length > 0;
  const current = open ? found[Math.min(at.value, found.length - 1)] : undefined;
  // A concierge who opened the room wants to write; a room that was assigned does not take the focus.
  useLayoutEffect(() => {
    if (desk.joining.peek() !== room.id) return;
    desk.joining.value = null;
    focusNow(PLACES.compose);
  }, [desk, room]);

  // Somebody else has the floor now, and the field is gone.
  useLayoutEffect(
    () => () => {
      if (document.activeElement?.id === PLACES.compose) queueMicrotask(keepFocus);
    },
    [],
  );

  const words = text.value.trim();
  const ready = mode === "reply" ? blankIn(words) === null : room.online.value;
  const sendable = words !== "" && text.value.length <= MAX[mode] && ready;
  const send = () => {
    if (!sendable) return;
    if (mode === "reply") room.say(words);
    else if (!room.aside(mode, words)) return;
    text.value = "";
    room.draft.suggested.value = false;
    room.typing(false);
    if (mode !== "reply" && room.mine.peek()) room.draft.mode.value = "reply";
  };
  const insert = (chosen: Insert) => {
    const field = box.current;
    const where = slash.peek();
    if (!field || !where) return;
    const put = filled(chosen.text, factsOf(room, desk.me.name));
    field.setRangeText(put, where.from, field.selectionEnd, "end");
    text.value = field.value;
    slash.value = null;
    field.focus();
    const blank = blankIn(field.value);
    if (blank) field.setSelectionRange(blank.from, blank.to);
    room.typing(true);
  };
  const label = mode === "reply" ? compose.replyTo(visitor) : mode === "note" ? compose.noteFor : compose.whisperFor;

  return (
    <form
      class="field"
      onSubmit={(e) => {
        e.preventDefault();
        send();
      }}
    >
      <Inserting found={open ? found : []} current={current} choose={insert} />
      <textarea
        ref={box}
        id={PLACES.compose}
        rows={2}
        dir="auto"
        aria-label={label}
        aria-autocomplete={mode === "reply" ? "list" : undefined}
        aria-controls={open ? "inserts" : undefined}
        aria-activedescendant={current && optionId(current)}
        placeholder={label}
        value={text.value}
        onFocus={() => {
          // A phone's on-screen keyboard leaves no space for both.
          if (isNarrow()) desk.briefOpen.value = false;
        }}
        onBlur={() => {
          slash.value = null;
        }}
        onInput={(e) => {
          const { value, selectionStart } = e.currentTarget;
          text.value = value;
          room.draft.suggested.value = false;
          slash.value = slashAt(value, selectionStart);
          at.value = 0;
          if (mode === "reply") room.typing(value !== "");
        }}
        onKeyDown={(e) => {
          if (composing(e)) return;
          if (current) {
            const by = e.key === "ArrowDown" ? 1 : e.key === "ArrowUp" ? -1 : 0;
            if (by !== 0) at.value = (found.indexOf(current) + by + found.length) % found.length;
            else if (e.key === "Enter" || e.key === "Tab") insert(current);
            else if (e.key === "Escape") {
              slash.value = null;
              e.stopPropagation();
            } else return;
            e.preventDefault();
            return;
          }
          if (e.key !== "Enter" || e.shiftKey) return;
          e.preventDefault();
          send();
        }}
      />
      <button type="submit" class="button primary send" aria-disabled={!sendable}>
        <Icon name="send" />
        <span>{SEND[mode]}</span>
      </button>
    </form>
  );
}

/** The values for blanks in saved replies. */
function factsOf(room: OpenRoom, me: string): Facts {
  const { lead } = room.view.peek();
  const known = Object.keys({ ...LEAD, ...site.fields }).map(
    (field) => [field, lead[field as LeadField]?.value] as const,
  );
  return { ...Object.fromEntries(known), me, assistant: site.assistant, site: site.name };
}
