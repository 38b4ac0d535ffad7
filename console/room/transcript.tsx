/**
 * The messages, newest at the bottom. The scroller is reversed (`column-reverse`), so it stays at the newest line
 * without code, and loading an older page above moves nothing.
 */
import { useComputed, useSignal } from "@preact/signals";
import { useRef } from "preact/hooks";
import { inOrder } from "../../widget/connection/order.ts";
import { dayOf } from "../names.ts";
import { Icon } from "../parts/icon.tsx";
import { Plain, Rich } from "../parts/rich.tsx";
import { site } from "../site.ts";
import type { Entry } from "../state/lines.ts";
import type { OpenRoom } from "../state/room.ts";
import { WORDS } from "../words.ts";
import { LineView } from "./line.tsx";
import { PendingLines } from "./pending.tsx";

interface TranscriptProps {
  room: OpenRoom;
  visitor: string;
  /** The line to highlight. */
  marked: number | null;
}

/** Two lines by one speaker within this time are grouped. */
const TOGETHER = 180_000;

export function Transcript({ room, visitor, marked }: TranscriptProps) {
  const scroller = useRef<HTMLElement>(null);
  const away = useSignal(false);
  const items = room.lines.value;
  const { told, last } = inOrder(items);
  const lines = [...told, ...last];
  const upTo = room.read.value;
  const read = items.findLast((item) => item.kind === "said" && item.by === "concierge" && item.seq <= upTo)?.seq;
  const line = (item: Entry, i: number) => {
    const before = lines[i - 1];
    const view = (
      <LineView
        key={item.seq}
        room={room}
        item={item}
        visitor={visitor}
        goesOn={goesOn(before, item)}
        marked={marked === item.seq}
        read={read === item.seq}
      />
    );
    return before && sameDay(before.at, item.at) ? [view] : [<Day key={`day-${item.seq}`} at={item.at} />, view];
  };
  return (
    <div class="transcript">
      <section
        class="scroller"
        role="log"
        aria-live="off"
        ref={scroller}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard
        tabIndex={0}
        aria-label={WORDS.room.transcript}
        onScroll={(e) => {
          away.value = e.currentTarget.scrollTop < -160;
        }}
      >
        <ol class="lines">
          {room.more.value && (
            <li class="earlier">
              <button type="button" class="button quiet" onClick={() => room.older()}>
                {WORDS.room.earlier}
              </button>
            </li>
          )}
          {items.length === 0 && <li class="empty">{room.loaded.value ? WORDS.room.empty : WORDS.room.loading}</li>}
          {told.flatMap((item, i) => line(item, i))}
          <PendingLines room={room} />
          <LiveLine room={room} />
          {last.flatMap((item, i) => line(item, told.length + i))}
          <TypingLine room={room} visitor={visitor} />
        </ol>
      </section>
      {away.value && (
        <button
          type="button"
          class="button latest"
          onClick={() => scroller.current?.scrollTo({ top: 0, behavior: "instant" })}
        >
          <Icon name="down" />
          {WORDS.room.latest}
        </button>
      )}
    </div>
  );
}

function Day({ at }: { at: number }) {
  return (
    <li class="day">
      <time dateTime={new Date(at).toISOString().slice(0, 10)}>{dayOf(at)}</time>
    </li>
  );
}

/** The reply that the assistant is writing; separate, so that a new piece of text renders nothing else. */
function LiveLine({ room }: { room: OpenRoom }) {
  const live = room.live.value;
  if (live === null && !room.assistantTypes.value) return null;
  return (
    <li class="line assistant streaming">
      <p class="who">
        <Icon name="spark" />
        <b>{site.assistant}</b> <span>{WORDS.room.writing}</span>
      </p>
      <div class="bubble" dir="auto">
        {live?.text ? <Rich text={live.text} /> : <span class="dots" />}
      </div>
    </li>
  );
}

/** That the visitor is typing, and, where the site shows it, the unsent text. */
function TypingLine({ room, visitor }: { room: OpenRoom; visitor: string }) {
  const preview = room.preview.value;
  const on = useComputed(() => room.visitorTypes.value).value;
  if (on && preview !== "") {
    return (
      <li class="line visitor preview">
        <p class="who">
          <b>{visitor}</b> <span class="only">{WORDS.room.preview}</span>
        </p>
        <div class="bubble" dir="auto">
          <Plain text={preview} />
        </div>
      </li>
    );
  }
  return <li class={on ? "typing on" : "typing"}>{on ? WORDS.room.typing(visitor) : "\u00a0"}</li>;
}

function goesOn(before: Entry | undefined, item: Entry): boolean {
  if (before?.kind !== "said" || item.kind !== "said") return false;
  return before.by === item.by && before.name === item.name && item.at - before.at < TOGETHER;
}

const sameDay = (a: number, b: number): boolean => new Date(a).toDateString() === new Date(b).toDateString();
