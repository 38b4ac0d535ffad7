/** Figures that are printed of detectors. */

/** The probability that a score of `positive` is above one of `negative`; equal scores count half. 0 where one is empty. */
export function areaUnderCurve(positive: readonly number[], negative: readonly number[]): number {
  if (positive.length === 0 || negative.length === 0) return 0;
  const sorted = [...positive.map((score) => ({ score, yes: 1 })), ...negative.map((score) => ({ score, yes: 0 }))];
  sorted.sort((a, b) => a.score - b.score);
  let ranks = 0;
  for (let i = 0; i < sorted.length; ) {
    let j = i;
    let yes = 0;
    for (; j < sorted.length && sorted[j]?.score === sorted[i]?.score; j++) yes += sorted[j]?.yes ?? 0;
    ranks += ((i + 1 + j) / 2) * yes;
    i = j;
  }
  return (ranks - (positive.length * (positive.length + 1)) / 2) / (positive.length * negative.length);
}
