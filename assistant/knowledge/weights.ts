/** Written by scripts/train-search.ts from 11 sources; NOTICE names the public ones. */
export const RANK: readonly number[] = [
  -2.51, -0.01, 3.38, -0.72, 0.46, 0.76, -0.12, -0.33, -0.47, 0.17, 0.27, 1.83, 0.76, 1.65,
];
export const ANSWER: readonly number[] = [
  -1.67, 0.58, -0.49, 0.07, 0.89, 0.87, 0.8, 0.02, -0.52, 0.11, -0.74, 0.79, 0.38, 1.1, 0.87, 0.48, 0.02, -0.01, -0.02,
  0.36, 0.82, 0.75,
];
export const AMONG: readonly number[] = [
  -0.05, 0.65, -0.18, -0.12, 0.86, 0.96, 0.75, -0.29, -0.74, 0.19, -0.54, 0.69, 0.46, 1.12, -0.45, 0.45, 0, 0.1, -0.41,
  0.47, 0.45, 0.99,
];
