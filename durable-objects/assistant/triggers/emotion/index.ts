/**
 * Does the visitor feel bad enough to need a human? One cross message is common in calm conversations, so the score
 * accumulates: two of the last three messages at `LEVEL`, or one that leaves no doubt. Pure.
 */
import { type Feeling, feeling } from "./model";

/** One message at this score is worth remembering: five calm messages in a thousand reach it. */
export const LEVEL = 0.72;
/** One message at this score is enough by itself. */
export const STRONG = 0.965;
const LOOKED_AT = 3;
const NEEDED = 2;

export interface Message {
  seq: number;
  text: string;
}

export interface Mood extends Feeling {
  seqs: readonly number[];
}

/** `messages`: the visitor's, oldest first. */
export function emotion(messages: readonly Message[]): Mood | null {
  const [newest, ...before] = messages.slice(-LOOKED_AT).reverse();
  if (!newest) return null;
  const now = feeling(newest.text);
  if (now.score < LEVEL) return null;
  // Not understanding once is what questions are for.
  if (now.score >= STRONG && now.kind !== "confused") return { ...now, seqs: [newest.seq] };
  const cross = before.filter(({ text }) => feeling(text).score >= LEVEL);
  if (cross.length + 1 < NEEDED) return null;
  return { ...now, seqs: [...cross.map(({ seq }) => seq).reverse(), newest.seq] };
}
