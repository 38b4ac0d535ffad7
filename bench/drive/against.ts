/** What has moved since figures were kept, by more than two runs of the same build differ. Pure. */
import type { Measure } from "./measure.ts";

/** Of each measure, what the two runs found: the ratio to the floor where there is one, else the figure. */
export type Kept = Readonly<Record<string, readonly [number, number]>>;

/** Below this two runs that happened to agree would make everything a change. */
const LEAST = 0.03;

const told = ({ ratio, figure }: Measure): number => ratio ?? figure;

/** @param runs of one build, one after the other */
export function keep([one, two]: readonly [readonly Measure[], readonly Measure[]]): Kept {
  const second = new Map(two.map((each) => [each.name, told(each)]));
  return Object.fromEntries(one.map((each) => [each.name, [told(each), second.get(each.name) ?? told(each)] as const]));
}

export interface Move {
  name: string;
  before: number;
  now: number;
  /** Times as much as before. */
  by: number;
  /** How far two runs of one build were apart, as a share. */
  noise: number;
}

/** Measures that both know, the largest move first. */
export function moved(before: Kept, now: Kept): Move[] {
  return Object.entries(now)
    .flatMap(([name, mine]): Move[] => {
      const theirs = before[name];
      if (!theirs) return [];
      const [was, is] = [mean(theirs), mean(mine)];
      if (was === is) return [];
      const noise = Math.max(LEAST, apart(theirs), apart(mine));
      const by = is / was;
      return Math.abs(Math.log(by)) > Math.log(1 + noise) ? [{ name, before: was, now: is, by, noise }] : [];
    })
    .sort((a, b) => Math.abs(Math.log(b.by)) - Math.abs(Math.log(a.by)));
}

const mean = ([a, b]: readonly [number, number]): number => (a + b) / 2;
const apart = ([a, b]: readonly [number, number]): number => (a === b ? 0 : Math.max(a, b) / Math.min(a, b) - 1);
