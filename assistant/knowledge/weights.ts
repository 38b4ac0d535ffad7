/** Written by scripts/train-search.ts from 11 sources; NOTICE names the public ones. */
export const RANK: readonly number[] = [
  -2.53, -0.02, 3.38, -0.76, 0.49, 0.89, -0.12, -0.31, -0.45, 0.16, 0.24, 1.83, 0.74, 1.64,
];
export const ANSWER: readonly number[] = [
  -1.62, 0.69, -0.59, -0.06, 0.97, 1.02, 0.82, 0, -0.96, 0.27, -0.82, 0.4, 0.34, 0.79, 0.53, 0.36, 0.23, 0.05, -0.17,
  0.36, 0.76, 0.66,
];
export const AMONG: readonly number[] = [
  -0.46, 0.72, -0.52, -0.19, 1.03, 1.13, 0.72, -0.18, -1.04, 0.36, -0.68, 0.31, 0.36, 0.64, -0.38, 0.32, 0.23, 0.07,
  -0.4, 0.38, 0.66, 0.8,
];
