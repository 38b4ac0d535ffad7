/** What one client holds of a conversation, and how each frame of the server changes it. Pure. */
import type { Event } from "../../protocol/facts.ts";
import { debt } from "../../protocol/floor.ts";
import type { BriefLine, ServerFrame } from "../../protocol/frames.ts";
import type { Score } from "../../protocol/lead.ts";
import { LIMITS, VERSION } from "../../protocol/limits.ts";
import { EMPTY, see, startFrom, type View } from "../../protocol/view.ts";

/** A reply in progress: what has arrived of it. */
export interface Live {
  turn: string;
  text: string;
}

export interface Thread {
  /** Names the log that the rest was read from. */
  epoch: string;
  view: View;
  /** The events of `view` that are held, oldest first. */
  events: readonly Event[];
  /** The oldest seq that has been looked at; older ones come in pages before it. */
  from: number;
  /** There are older events than those in `view`. */
  more: boolean;
  live: Live | null;
  /** Someone on the other side is connected. */
  here: boolean;
  typing: Readonly<Record<Typist, boolean>>;
  /** What a visitor has typed and not sent, where the site shows it. */
  preview: string;
  /** How far the other side has read. */
  read: number;
  brief: readonly BriefLine[];
  /** The model's own summary; `upTo`: the newest event it knows. */
  summary: Summary | null;
  /** How warm the lead is; null before the first brief. */
  score: Score | null;
  /** Words for a concierge to begin with; a new object for each. */
  suggestion: { text: string } | null;
  /** A waiting visitor's place in line; of one wait only. */
  queue: Queue | null;
  /** Free times for a call, as asked for; a new object for each answer. */
  slots: Slots | null;
  /** The call that stands, with what opens its pages. */
  booked: Booked | null;
}

export type Welcome = Extract<ServerFrame, { type: "welcome" }>;
export type Queue = Extract<ServerFrame, { type: "queue" }>;
export type Slots = Extract<ServerFrame, { type: "slots" }>;
export type Booked = Extract<ServerFrame, { type: "booked" }>;
export type Summary = NonNullable<Extract<ServerFrame, { type: "brief" }>["summary"]>;
export type Typist = Extract<ServerFrame, { type: "typing" }>["who"];

const STILL = { typing: { visitor: false, concierge: false }, preview: "" };

export const NOTHING: Thread = {
  epoch: "",
  view: EMPTY,
  events: [],
  from: 1,
  more: false,
  live: null,
  here: false,
  ...STILL,
  read: 0,
  brief: [],
  summary: null,
  score: null,
  suggestion: null,
  queue: null,
  slots: null,
  booked: null,
};

export function take(thread: Thread, frame: ServerFrame): Thread {
  switch (frame.type) {
    case "welcome":
      return welcomed(thread, frame);
    case "event":
      return happened(frame.epoch === undefined ? thread : { ...thread, epoch: frame.epoch }, frame.event);
    case "delta":
      return { ...thread, live: spoken(thread.live, frame) };
    case "typing":
      return {
        ...thread,
        typing: { ...thread.typing, [frame.who]: frame.on },
        preview: frame.on ? (frame.text ?? "") : "",
      };
    case "read":
      return { ...thread, read: Math.max(thread.read, frame.upTo) };
    case "here":
      return frame.on ? { ...thread, here: true } : unplugged(thread);
    case "page": {
      const { view } = thread;
      const events = [...frame.events.filter((e) => e.seq < thread.from), ...thread.events];
      return {
        ...thread,
        view: startFrom(events, view.floor, view.seq),
        events,
        // A page may hold nothing that this role may see; the next one starts before it all the same.
        from: frame.first,
        more: frame.more,
      };
    }
    case "brief":
      return { ...thread, brief: frame.lines, summary: frame.summary, score: frame.score };
    case "suggestion":
    case "queue":
    case "slots":
    case "booked":
      return { ...thread, [frame.type]: frame };
    default:
      return thread;
  }
}

/** Nobody is there, or we are not: nothing is known about who types or who is there. */
export const unplugged = (thread: Thread): Thread => ({ ...thread, ...STILL, here: false });

function welcomed(thread: Thread, frame: Welcome): Thread {
  const events = frame.reset
    ? frame.events
    : [...thread.events, ...frame.events.filter((e) => e.seq > thread.view.seq)];
  const view = frame.reset
    ? startFrom(events, frame.floor, frame.head)
    : { ...frame.events.reduce(see, thread.view), seq: frame.head, floor: frame.floor };
  return {
    ...thread,
    epoch: frame.epoch,
    view,
    events,
    from: frame.reset || thread.events.length === 0 ? frame.first : thread.from,
    more: frame.reset ? frame.more : thread.more,
    ...STILL,
    here: frame.here,
    read: frame.reset ? 0 : thread.read,
    live: frame.live && spoken(thread.live, frame.live),
  };
}

function happened(thread: Thread, event: Event): Thread {
  if (event.seq <= thread.view.seq) return thread;
  const view = see(thread.view, event);
  return {
    ...thread,
    view,
    // A place in a line is of one wait.
    queue: view.floor.since.seq === thread.view.floor.since.seq ? thread.queue : null,
    events: [...thread.events, event],
    // Whole, or nobody waits for it any more.
    live:
      event.type === "assistant.said" || debt(view.floor)?.seq !== debt(thread.view.floor)?.seq ? null : thread.live,
    // Whoever still types says so again within seconds.
    ...STILL,
  };
}

/**
 * Lays a piece over what is held: the overlap is replaced, what lies beyond the piece is dropped. A piece that would
 * leave a hole is not shown; the finished reply brings everything.
 */
function spoken(live: Live | null, { turn, at, text }: { turn: string; at: number; text: string }): Live | null {
  const held = live?.turn === turn ? live.text : "";
  return at > held.length ? live : { turn, text: held.slice(0, at) + text };
}

/** What is kept for the next page load, in the form of the welcome that would bring it. */
export function keep({ epoch, view, events, from, more }: Thread): Welcome {
  const kept = events.slice(-LIMITS.page);
  const cut = kept.length < events.length;
  return {
    type: "welcome",
    version: VERSION,
    epoch,
    head: view.seq,
    reset: true,
    first: (cut && kept[0]?.seq) || from,
    more: more || cut,
    events: kept,
    live: null,
    floor: view.floor,
    here: false,
  };
}
