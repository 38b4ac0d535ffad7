/** What some work costs, in a unit that a slow or busy machine changes as much as the work itself. */

const NUMBERS = Array.from({ length: 20_000 }, (_, i) => (i * 7_919) % 20_011);
const ROUNDS = 5;

/** Sorting 20,000 numbers, which takes a few milliseconds. */
const yardstick = () => NUMBERS.toSorted((a, b) => a - b);

function milliseconds(work: () => unknown): number {
  const from = performance.now();
  work();
  return performance.now() - from;
}

/**
 * The quickest of some runs, as a multiple of the quickest run of the yardstick: other processes can only make a run
 * slower, so the quickest is the one that they disturbed least.
 */
export function cost(work: () => unknown): number {
  let [least, unit] = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY];
  for (let round = 0; round < ROUNDS; round++) {
    unit = Math.min(unit, milliseconds(yardstick));
    least = Math.min(least, milliseconds(work));
  }
  return least / unit;
}

/** A text of 4,000 characters is read in less: some hundred milliseconds where the yardstick takes two. */
export const BEARABLE = 60;
