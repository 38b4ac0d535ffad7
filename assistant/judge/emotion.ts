/**
 * Does the visitor feel bad enough to need a human? One cross message is common in calm conversations, so feelings
 * accumulate: two of the last three messages, of which one leaves little doubt, or one that leaves none, because the head is
 * sure of it or because the visitor says it outright. Pure.
 */
import { certainty, type Weights } from "./heads/heads.ts";
import { heard } from "./heads/shipped.ts";
import { BARS } from "./heads/weights.ts";
import { outright } from "./outright.ts";

export const FEELINGS = ["angry", "frustrated", "confused", "anxious"] as const;
export type Feeling = (typeof FEELINGS)[number];

interface Felt {
  kind: Feeling;
  /** The logit of any feeling against none. */
  strength: number;
}

const LOOKED_AT = 3;
/** The score from which one message is enough by itself. */
export const STRONG = certainty(BARS.feeling.strong);

interface Message {
  seq: number;
  text: string;
}

interface Mood {
  kind: Feeling;
  /** 0..1: how sure it is that the newest message carries one of the four feelings. */
  score: number;
  seqs: readonly number[];
}

export function feeling(text: string, weights?: Weights): Felt {
  const { logits } = heard(text, weights);
  const kind = FEELINGS.reduce((best, each) => (logits[each] > logits[best] ? each : best));
  return { kind, strength: logits.feeling };
}

/** Whether one message carries a feeling, as the room counts it. */
export function isFelt(text: string, weights?: Weights): boolean {
  const { near, level } = BARS.feeling;
  const { strength } = feeling(text, weights);
  if (strength < near) return false;
  const said = outright(text);
  return said !== "denied" && (said !== null || strength >= level);
}

/** `messages`: the visitor's, oldest first. */
export function emotion(messages: readonly Message[], weights?: Weights): Mood | null {
  const [newest, ...before] = messages.slice(-LOOKED_AT).reverse();
  if (!newest) return null;
  const { near, level, strong } = BARS.feeling;
  const { kind, strength } = feeling(newest.text, weights);
  if (strength < near) return null;
  const said = outright(newest.text);
  if (said === "denied") return null;
  const score = certainty(strength);
  if (said) return { kind: said, score: Math.max(STRONG, score), seqs: [newest.seq] };
  // Not understanding once is what questions are for.
  if (strength >= strong && kind !== "confused") return { kind, score, seqs: [newest.seq] };
  const least = strength >= level ? near : level;
  const others = before.filter(({ text }) => feeling(text, weights).strength >= least && outright(text) !== "denied");
  return others.length === 0 ? null : { kind, score, seqs: [...others.map(({ seq }) => seq).reverse(), newest.seq] };
}
