/** From measures to probabilities: three logistic models whose weights `weights.ts` holds. Pure. */
import { MEASURES } from "./measures.ts";
import { AMONG, ANSWER, RANK } from "./weights.ts";

interface Compared {
  values: readonly number[];
  score: number;
}

/** How good a passage is beside others of the same knowledge. */
export const rank = (values: readonly number[]): number => linear(RANK, values);

/** That the first of these, the best first, answers the question. */
export function answerProbability(best: readonly Compared[]): number {
  return best.length === 0 ? 0 : logistic(linear(ANSWER, features(best)));
}

/** That one of the first three does. */
export function amongProbability(best: readonly Compared[]): number {
  return best.length === 0 ? 0 : logistic(linear(AMONG, features(best)));
}

/** What the second and the third leave of the first one's lead says as much as the first one's own measures. */
export function features([first, second, third]: readonly Compared[]): number[] {
  if (!first) return [];
  const lead = (other: Compared | undefined) =>
    Math.min(1, (first.score - (other?.score ?? first.score - LEAD)) / LEAD);
  const [covered = 0, here = 0, worded = 0, like = 0, , evidence = 0, same = 0] = first.values;
  const [meant = 0, , , meantLike = 0] = first.values.slice(MEANT);
  // What is covered twice over is worth more than the sum, and a lead of little is little.
  const together = [
    covered * same,
    covered * here,
    covered * worded,
    like * evidence,
    covered * lead(second),
    evidence * lead(third),
    covered * meant,
    meantLike * lead(second),
  ];
  return [...first.values, lead(second), lead(third), ...together];
}

/** The number of what `features` returns, for so many measures. */
export const FEATURES = MEASURES.length + 10;

/** Where the measures of the concepts begin. */
const MEANT = MEASURES.indexOf("meant");

/** A lead above which more says nothing. */
const LEAD = 4;

/** @param weights the first one stands alone */
function linear([bias = 0, ...weights]: readonly number[], values: readonly number[]): number {
  return values.reduce((sum, value, i) => sum + value * (weights[i] ?? 0), bias);
}

const logistic = (x: number): number => 1 / (1 + Math.exp(-x));
