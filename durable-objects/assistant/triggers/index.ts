/**
 * What the conversation itself shows, before any model is asked: pure, and far under a millisecond. `unanswered` comes
 * from the score of the knowledge search and `failure` from the watchdog of the turn; neither is read from words.
 */
import type { Signal } from "../policy";
import { asked } from "./asked";

export interface Said {
  seq: number;
  by: "visitor" | "assistant" | "concierge";
  text: string;
  id?: string;
}

export interface Seen {
  /** Oldest first; the newest visitor message is the last of the visitor's. A few dozen turns are plenty. */
  turns: readonly Said[];
  /** What is said up to and including this seq is settled: a human has been there since. Counters start after it. */
  since?: number;
}

/** The signals of the newest visitor message, read in the light of those before it; at most one of a kind. */
export function signals({ turns, since = 0 }: Seen): Signal[] {
  const fresh = turns.filter(({ seq }) => seq > since);
  const newest = fresh.findLast(({ by }) => by === "visitor");
  if (!newest) return [];
  const found: Signal[] = [];
  const request = asked(newest.text);
  if (request) found.push({ kind: "asked", evidence: { seqs: [newest.seq], ...request } });
  return found;
}
