/** When a delivery that failed is tried again. Pure. */

/** Seconds between tries: each longer than the last, over nearly three days in all. */
const WAITS = [5, 30, 120, 600, 1_800, 7_200, 21_600, 43_200, 86_400, 86_400];

/** Share by which a wait is longer or shorter, so that what failed together does not come back together. */
const JITTER = 0.2;

/**
 * Milliseconds until the next try, or null when it was the last.
 * @param tries how many have failed
 * @param chance 0..1, even
 */
export function retryIn(tries: number, chance: number): number | null {
  const seconds = WAITS[tries - 1];
  return seconds === undefined ? null : Math.round(seconds * 1000 * (1 - JITTER + 2 * JITTER * chance));
}
