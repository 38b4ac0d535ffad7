/** Written by scripts/train-search.ts from 11 sources; NOTICE names the public ones. */
export const RANK: readonly number[] = [-1.5, 0.52, 1.2, -0.56, 1.35, 1.29, 0.07, -0.65, -0.35, 0.08, 0.2, 3.07, 0.67];
export const ANSWER: readonly number[] = [
  -1.34, 0.95, -0.13, -0.05, 1.15, 0.92, 1.22, -0.1, -0.69, 0.38, -0.96, -0.23, 0.1, 0.53, -0.23, -0.24, -0.03, 0.55,
  0.52, 0.64,
];
export const AMONG: readonly number[] = [
  -0.36, 0.97, -0.36, 0.06, 1.29, 0.99, 0.84, 0, -0.72, 0.48, -0.82, -0.18, 0.14, -0.37, -0.11, -0.26, -0.22, 0.45,
  0.33, 0.57,
];
