/** The score of a feeling in one message: a small linear model over the lexicon's measures and some words. */
import { grams, measures } from "./features.ts";
import { decode } from "./letters.ts";
import { KINDS, type Kind, lexical } from "./lexical.ts";
import { BIAS, MEASURED, WORDS } from "./weights.ts";

export interface Feeling {
  kind: Kind;
  /** 0..1: how sure it is that the message carries one of the four feelings. */
  score: number;
}

const WEIGHTS: ReadonlyMap<string, readonly number[]> = new Map(
  WORDS.split(" ").map((entry) => [entry.slice(0, -KINDS.length), decode(entry.slice(-KINDS.length))]),
);

/** What the learnt words may add or take: they come from other places than a shop's chat and must not decide alone. */
const LEARNT = { most: 1.6, least: -2.5 };
/** "I am furious", said outright and in few words, is as sure as words get. */
const OUTRIGHT = 0.9;
const FEW = 12;
/** Shouted or underlined, it stands in a longer message too. */
const FEW_LOUD = 24;
/** Hard words that count as two, marks that count as a raised voice, and how sure both together are. */
const TWICE = 2;
const RAISED = 0.5;
const CERTAIN = 0.97;
/** "I've asked three times and still no answer": tried before, twice over, is a feeling even in calm words. */
const TRIED = 2;
const WORN = 0.8;

export function feeling(text: string): Feeling {
  const read = lexical(text);
  const sums = [...BIAS];
  for (const [i, measure] of measures(read).entries()) add(sums, MEASURED[i], measure);
  const learnt = KINDS.map(() => 0);
  for (const gram of grams(read.words)) add(learnt, WEIGHTS.get(gram), 1);
  const odds = sums.map((sum, k) => Math.exp(sum + Math.max(LEARNT.least, Math.min(LEARNT.most, learnt[k] ?? 0))));
  const all = odds.reduce((a, b) => a + b, 0);
  const score = all / (1 + all);
  const outright = KINDS.find((kind) => read.declared[kind] > 0);
  if (outright && read.glad < 1 && read.words.length <= (read.loud > 0 ? FEW_LOUD : FEW)) {
    return { kind: outright, score: OUTRIGHT + (1 - OUTRIGHT) * score };
  }
  // Two hard words in a raised voice leave no doubt either: "useless!!! terrible service".
  const hard = KINDS.find((kind) => read.kinds[kind] >= TWICE);
  if (hard && read.loud >= RAISED && read.glad < 1 && read.words.length <= FEW_LOUD) {
    return { kind: hard, score: Math.max(CERTAIN, score) };
  }
  if (read.repeats >= TRIED && read.glad < 1 && score < WORN) return { kind: "frustrated", score: WORN };
  const strongest = odds.indexOf(Math.max(...odds));
  return { kind: KINDS[strongest] ?? "frustrated", score: score * OUTRIGHT };
}

function add(sums: number[], row: readonly number[] | undefined, by: number) {
  if (row && by !== 0) for (let k = 0; k < sums.length; k++) sums[k] = (sums[k] ?? 0) + (row[k] ?? 0) * by;
}
