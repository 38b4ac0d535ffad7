/**
 * What the judges have learnt: one linear head for each thing that a message may say, in any language. A head gives a
 * logit: above 0 it is likelier than not, among rows like those that taught it. Where a judge draws its line is its own
 * matter. Pure.
 */
import { type Sentence, sentences } from "../../languages/normalise.ts";
import { BUCKETS, bucketOf, type Features, features, marksOf, signOf, WORD } from "./features.ts";

/** Heads of their own, and the four kinds of a feeling, which are one choice for a message that has a feeling. */
export const HEADS = [
  "asked",
  "failing",
  "feeling",
  "urgent",
  "accepts",
  "call",
  "buying",
  "staff",
  "angry",
  "frustrated",
  "confused",
  "anxious",
] as const;

export type Head = (typeof HEADS)[number];

export interface Weights {
  /** By bucket: the sign of the only number that it knows; 0 for none. What nobody taught says nothing. */
  owners: Uint8Array;
  /** Small whole numbers, at `bucket * HEADS.length + head`. */
  values: Int8Array;
  /** By head: what one of them is worth. */
  scale: readonly number[];
  bias: readonly number[];
}

export interface Reading {
  /** By head: the highest logit of the message and of its sentences. */
  logits: Readonly<Record<Head, number>>;
  /** The words that have it, at most 300 characters. */
  span: (head: Head) => string;
  /** Whether a grammar need look at a sentence of the message: of a long one only at those that reach the line. */
  worth: (head: Head, line: number) => (sentence: number) => boolean;
}

/** A message of more words is judged sentence by sentence only: what one of them says would be lost among the others. */
const WHOLE = 40;
/** A lone word beside other sentences says too little. */
const LEAST = 2;
const SPAN = 300;
const H = HEADS.length;

/** @throws RangeError where the weights are not those of these heads */
export function read(text: string, weights: Weights): Reading {
  const all = sentences(text);
  const marks = marksOf(text);
  const best = new Float64Array(H).fill(Number.NEGATIVE_INFINITY);
  const at = new Int32Array(H).fill(-1);
  const words = all.reduce((sum, sentence) => sum + sentence.words.length, 0);
  const long = words > WHOLE && all.length > 1;
  const each = new Float64Array(long ? all.length * H : 0).fill(Number.NEGATIVE_INFINITY);
  const judge = (part: readonly Sentence[], index: number) => {
    const found = score(features(part, marks), weights);
    if (long) each.set(found, index * H);
    for (let h = 0; h < H; h++) {
      if ((found[h] as number) <= (best[h] as number)) continue;
      best[h] = found[h] as number;
      at[h] = index;
    }
  };
  if (!long) judge(all, -1);
  if (all.length > 1) for (const [i, one] of all.entries()) if (one.words.length >= LEAST) judge([one], i);
  return {
    logits: Object.fromEntries(HEADS.map((head, h) => [head, best[h]])) as Record<Head, number>,
    span: (head) => quote(text, all[at[HEADS.indexOf(head)] ?? -1]),
    worth: (head, line) => {
      const h = HEADS.indexOf(head);
      return (sentence) => !long || (each[sentence * H + h] as number) >= line;
    },
  };
}

const sums = new Int32Array(H);
const logits = new Float64Array(H);
/** Buckets that are counted already: those marked with the number of this count. */
const seen = new Uint32Array(BUCKETS);
let counts = 0;
const FEELING = HEADS.indexOf("feeling");
/** The kinds of a feeling stand last, and are told apart only where there may be one. */
const KINDS = HEADS.indexOf("angry");
const PERHAPS = 0;

function score(text: Features, weights: Weights): Float64Array {
  sums.fill(0);
  const share = count(text, weights, 0, KINDS);
  settle(weights, share, 0, KINDS);
  if ((logits[FEELING] as number) >= PERHAPS) count(text, weights, KINDS, H);
  settle(weights, share, KINDS, H);
  return logits;
}

function settle({ scale, bias }: Weights, share: number, from: number, to: number) {
  for (let h = from; h < to; h++) {
    logits[h] = (sums[h] as number) * (scale[h] as number) * share + (bias[h] as number);
  }
}

/** Adds up what the known numbers say to some of the heads; what one of them counts in this text. */
function count({ words, pieces }: Features, weights: Weights, from: number, to: number): number {
  counts++;
  const size = WORD * WORD * addUp(words, WORD, weights, from, to) + addUp(pieces, 1, weights, from, to);
  return 1 / Math.sqrt(size || 1);
}

function addUp(numbers: Uint32Array, worth: number, { owners, values }: Weights, from: number, to: number): number {
  let known = 0;
  for (let i = 0; i < numbers.length; i++) {
    const number = numbers[i] as number;
    const bucket = bucketOf(number);
    if (owners[bucket] !== signOf(number) || seen[bucket] === counts) continue;
    seen[bucket] = counts;
    known++;
    const base = bucket * H;
    for (let h = from; h < to; h++) sums[h] = (sums[h] as number) + worth * (values[base + h] as number);
  }
  return known;
}

/** A logit as a probability. */
export const certainty = (logit: number): number => 1 / (1 + Math.exp(-logit));

function quote(text: string, sentence: Sentence | undefined): string {
  const from = sentence?.words[0]?.from ?? 0;
  const to = sentence?.words.at(-1)?.to ?? text.length;
  return text.slice(from, Math.min(to, from + SPAN)).replace(/[\uD800-\uDBFF]$/, "");
}
