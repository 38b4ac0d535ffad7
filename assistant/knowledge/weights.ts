/** Written by scripts/train-search.ts from 11 sources; NOTICE names the public ones. */
export const RANK: readonly number[] = [
  -2.52, -0.04, 3.36, -0.78, 0.46, 0.97, -0.11, -0.32, -0.46, 0.16, 0.22, 1.81, 0.71, 1.75,
];
export const ANSWER: readonly number[] = [
  -1.52, 0.69, -0.73, 0, 1.02, 1.16, 0.81, -0.12, -0.91, 0.3, -0.82, 0.36, 0.28, 0.73, 0.51, 0.36, 0.26, 0.04, -0.21,
  0.33, 0.86, 0.67,
];
export const AMONG: readonly number[] = [
  -0.46, 0.71, -0.47, -0.13, 1.08, 1.19, 0.76, -0.23, -1.02, 0.27, -0.73, 0.33, 0.29, 0.7, -0.4, 0.27, 0.18, 0.09,
  -0.43, 0.39, 0.68, 0.8,
];
