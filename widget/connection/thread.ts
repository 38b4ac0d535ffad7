/** One client's state of a conversation, and how each frame from the server changes it. Pure. */
import type { Event } from "../../protocol/facts.ts";
import { debt } from "../../protocol/floor.ts";
import type { BriefLine, ServerFrame } from "../../protocol/frames.ts";
import type { Score } from "../../protocol/lead.ts";
import * as LIMITS from "../../protocol/limits/sizes.ts";
import { VERSION } from "../../protocol/limits.ts";
import { EMPTY, see, startFrom, type View } from "../../protocol/view.ts";

/** A reply in progress: what has arrived of it. */
export interface Live {
  turn: string;
  text: string;
}

export interface Thread {
  /** The id of the log that the rest was read from. */
  epoch: string;
  view: View;
  /** The loaded events of `view`, oldest first. */
  events: readonly Event[];
  /** The oldest seq that has been read; older ones come in pages before it. */
  from: number;
  /** There are older events than those in `view`. */
  more: boolean;
  live: Live | null;
  /** Someone on the other side is connected. */
  here: boolean;
  typing: Readonly<Record<Typist, boolean>>;
  /** A visitor's unsent text, where the site shows it. */
  preview: string;
  /** How far the other side has read. */
  read: number;
  brief: readonly BriefLine[];
  /** The model's own summary; `upTo`: the newest event it knows. */
  summary: Summary | null;
  /** The lead score; null before the first brief. */
  score: Score | null;
  /** A suggested reply for a concierge; a new object for each. */
  suggestion: { text: string } | null;
  /** A waiting visitor's place in line; valid for one wait. */
  queue: Queue | null;
  /** Free times for a call, as requested; a new object for each answer. */
  slots: Slots | null;
  /** The booked call, with the token for its page. */
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

/** Something before this event has not arrived: it may not be shown before that is asked for. */
export const skips = ({ view }: Thread, { event, after = 0 }: Extract<ServerFrame, { type: "event" }>): boolean =>
  event.seq > view.seq && after > view.seq;

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
        // A page may contain nothing that this role may see; the next one still starts before it.
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

/** Nobody is connected, or we are not: it is unknown who types or who is there. */
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
    // A place in line belongs to one wait.
    queue: view.floor.since.seq === thread.view.floor.since.seq ? thread.queue : null,
    events: [...thread.events, event],
    // The reply is complete, or the message that it answers is no longer the one that is owed.
    live:
      event.type === "assistant.said" || debt(view.floor)?.seq !== debt(thread.view.floor)?.seq ? null : thread.live,
    // Somebody who still types sends another notice within seconds.
    ...STILL,
  };
}

/**
 * Writes a piece over the text so far: the overlap is replaced, text beyond the piece is dropped. A piece that would
 * leave a gap is not shown; the finished reply brings the whole text.
 */
function spoken(live: Live | null, { turn, at, text }: { turn: string; at: number; text: string }): Live | null {
  const held = live?.turn === turn ? live.text : "";
  if (at > held.length) return live;
  const whole = held.slice(0, at) + text;
  // What was shown was taken back: the assistant is thinking again.
  return whole === "" ? null : { turn, text: whole };
}

/**
 * What an earlier page stored, or null where nothing of use is: another version kept other things, and what it kept comes
 * again from the server.
 */
export function kept(stored: Welcome | null): Thread | null {
  if (stored?.version !== VERSION || !Array.isArray(stored.events)) return null;
  try {
    return take(NOTHING, stored);
  } catch {
    return null;
  }
}

/** What is stored for the next page load, in the form of a welcome frame. */
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
