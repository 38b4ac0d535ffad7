/**
 * Does the visitor feel bad enough to need a human? One cross message is common in calm conversations, so feelings
 * accumulate: two of the last three messages, of which one leaves little doubt, or one that leaves none. Pure.
 */
import { type Feeling, feeling } from "./model.ts";

/** One message at this score carries a feeling; four calm messages in a thousand reach it. */
export const LEVEL = 0.81;
/** The other of the two may be milder. */
const NEAR = 0.55;
/** One message at this score is enough by itself. */
export const STRONG = 0.965;
const LOOKED_AT = 3;

interface Message {
  seq: number;
  text: string;
}

interface Mood extends Feeling {
  seqs: readonly number[];
}

/** `messages`: the visitor's, oldest first. */
export function emotion(messages: readonly Message[]): Mood | null {
  const [newest, ...before] = messages.slice(-LOOKED_AT).reverse();
  if (!newest) return null;
  const now = feeling(newest.text);
  if (now.score < NEAR) return null;
  // Not understanding once is what questions are for.
  if (now.score >= STRONG && now.kind !== "confused") return { ...now, seqs: [newest.seq] };
  const least = now.score >= LEVEL ? NEAR : LEVEL;
  const cross = before.filter(({ text }) => feeling(text).score >= least);
  return cross.length === 0 ? null : { ...now, seqs: [...cross.map(({ seq }) => seq).reverse(), newest.seq] };
}
