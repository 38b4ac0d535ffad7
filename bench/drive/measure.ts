/** What the bench prints: one figure, the floor's, their ratio, the goal, and whether it holds. */

export interface Measure {
  name: string;
  unit: string;
  figure: number;
  floor: number | null;
  ratio: number | null;
  goal: string;
  /** null: told for information. */
  holds: boolean | null;
}

/** How a figure is judged: against the floor's, or by itself. */
export type Goal = { most: number } | { least: number } | { limit: number; by?: string } | null;

export function measure(name: string, unit: string, figure: number, floor: number | null, goal: Goal): Measure {
  const ratio = floor === null || floor === 0 ? null : figure / floor;
  const base = {
    name,
    unit,
    figure: round(figure),
    floor: floor === null ? null : round(floor),
    ratio: ratio && round(ratio),
  };
  if (goal === null) return { ...base, goal: "-", holds: null };
  if ("limit" in goal) return { ...base, goal: `<= ${goal.limit}${goal.by ?? ""}`, holds: figure <= goal.limit };
  if ("most" in goal) return { ...base, goal: `<= ${goal.most}x floor`, holds: ratio !== null && ratio <= goal.most };
  return { ...base, goal: `>= ${goal.least}x floor`, holds: ratio !== null && ratio >= goal.least };
}

const round = (n: number): number => Number(n.toPrecision(4));

/** The smallest sample that at least this share of all does not exceed. */
export function quantile(samples: readonly number[], share: number): number {
  const sorted = samples.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.ceil(sorted.length * share) - 1)] ?? Number.NaN;
}

export const median = (samples: readonly number[]): number => quantile(samples, 0.5);
export const sum = (samples: readonly number[]): number => samples.reduce((a, b) => a + b, 0);
