/** What was said to a visitor and has reached them by no other way yet, and when it may go out. Folded from the facts. Pure. */
import type { Channel, Event } from "./facts.ts";

/** Words of one speaker that the visitor has not answered: the first and the newest, and when that was written. */
interface Lines {
  from: number;
  upTo: number;
  at: number;
}

export interface Reach {
  human: Lines | null;
  assistant: Lines | null;
  /** By what the visitor wrote last; null: in the widget. */
  via: Channel | null;
  /** The visitor wants no messages. */
  stopped: boolean;
  /** Messages within the day that began at `from`. */
  sent: { day: number; from: number };
  /** The first message and the newest, by the facts that sent them. */
  thread: { first: number; last: number } | null;
}

export const UNREACHED: Reach = {
  human: null,
  assistant: null,
  via: null,
  stopped: false,
  sent: { day: 0, from: 0 },
  thread: null,
};

const DAY = 86_400_000;
/** Messages to one visitor in a day. */
export const PER_DAY = 20;

export function reachAfter(reach: Reach, event: Event): Reach {
  switch (event.type) {
    // Whoever answers has read what was said.
    case "visitor.said":
      return { ...reach, human: null, assistant: null, via: event.via ?? null };
    case "concierge.said":
      return { ...reach, human: more(reach.human, event) };
    case "assistant.said":
      return event.text === "" ? reach : { ...reach, assistant: more(reach.assistant, event) };
    case "reach.sent": {
      const { day, from } = reach.sent;
      const sent = event.at - from >= DAY ? { day: 1, from: event.at } : { day: day + 1, from };
      const thread = { first: reach.thread?.first ?? event.seq, last: event.seq };
      return { ...reach, human: null, assistant: null, sent, thread };
    }
    case "reach.stopped":
      return { ...reach, stopped: true };
    case "lead.learned":
      // Somebody who leaves a contact in a form wants to be reached.
      return event.from === "form" && event.field === "consent" ? { ...reach, stopped: false } : reach;
    default:
      return reach;
  }
}

const more = (lines: Lines | null, { seq, at }: Event): Lines => ({ from: lines?.from ?? seq, upTo: seq, at });

/**
 * What goes out next, and not before which time; null: nothing.
 * @param seen the newest fact that the visitor has read
 * @param assistant whether the assistant's words go out too; they do in any case to somebody who answers by a channel
 */
export function nextReach(reach: Reach, seen: number, assistant: boolean): Lines | null {
  if (reach.stopped || reach.sent.day >= PER_DAY) return null;
  const unread = [reach.human, assistant || reach.via ? reach.assistant : null].filter(
    (lines) => lines !== null && lines.upTo > seen,
  ) as Lines[];
  if (unread.length === 0) return null;
  return {
    from: Math.max(seen + 1, Math.min(...unread.map(({ from }) => from))),
    upTo: Math.max(...unread.map(({ upTo }) => upTo)),
    at: Math.max(...unread.map(({ at }) => at)),
  };
}
