/** What some work costs, in a unit that a slow or busy machine changes as much as the work itself. */

const NUMBERS = Array.from({ length: 20_000 }, (_, i) => (i * 7_919) % 20_011);
const ROUNDS = 5;

/** Sorting 20,000 numbers, which takes a few milliseconds. */
const yardstick = () => NUMBERS.toSorted((a, b) => a - b);

/** Microseconds of the processor: a clock would also count the time in which others had it. */
function spent(work: () => unknown): number {
  const from = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(from);
  return user + system;
}

/** The cheapest of some runs, as a multiple of the cheapest run of the yardstick: whatever disturbs a run makes it dearer. */
export function cost(work: () => unknown): number {
  let [least, unit] = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY];
  for (let round = 0; round < ROUNDS; round++) {
    unit = Math.min(unit, spent(yardstick));
    least = Math.min(least, spent(work));
  }
  return least / unit;
}

/** A text of 4,000 characters is read in less: some hundred milliseconds where the yardstick takes two. */
export const BEARABLE = 60;
