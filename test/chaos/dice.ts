/** Chance that can be had again: the same seed gives the same decisions. */

export interface Dice {
  /** 0 <= n < 1 */
  next(): number;
  /** A whole number from 0, below this. */
  below(limit: number): number;
  /** From `least` to `most`. */
  between(least: number, most: number): number;
  pick<T>(list: readonly T[]): T | undefined;
  /** Dice of their own for one actor, so that their decisions do not hang on when others decide. */
  fork(): Dice;
}

/** Mulberry32. */
export function dice(seed: number): Dice {
  let state = seed >>> 0;
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = state;
    t = Math.imul(t ^ (t >>> 15), t | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  };
  const below = (limit: number) => Math.floor(next() * limit);
  return {
    next,
    below,
    between: (least, most) => least + next() * (most - least),
    pick: (list) => list[below(list.length)],
    fork: () => dice(below(4_294_967_296)),
  };
}
