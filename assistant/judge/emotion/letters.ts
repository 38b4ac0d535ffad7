/** Small weights as letters, so that a few thousand of them cost little to carry: one letter is one step of 0.3. */
const LETTERS = "abcdefghijklmnopqrstuvwxyz";
const ZERO = Math.floor(LETTERS.length / 2);
const STEP = 0.3;

export const encode = (weights: readonly number[]): string =>
  weights.map((w) => LETTERS[Math.max(0, Math.min(LETTERS.length - 1, ZERO + Math.round(w / STEP)))]).join("");

export const decode = (letters: string): number[] => [...letters].map((c) => (LETTERS.indexOf(c) - ZERO) * STEP);
