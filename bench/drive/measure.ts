/** What the bench prints: one figure, those of the others, the ratio to the floor, the goal, and whether it holds. */
import type { Name } from "./side.ts";

/** The gateway's figure, and those of the sides that were measured beside it. */
export type Figures = { gateway: number } & Partial<Record<Name, number>>;

export interface Measure {
  name: string;
  unit: string;
  figure: number;
  /** The durable floor's, which the ratio is taken against. */
  floor: number | null;
  ratio: number | null;
  /** The figure of the floor that stores nothing, for information. */
  raw: number | null;
  /** Figures of other products, by name. */
  peers: Readonly<Record<string, number>>;
  goal: string;
  /** null: told for information. */
  holds: boolean | null;
}

/** How a figure is judged: against the floor's, by itself, or against another product's where that was measured. */
export interface Goal {
  /** Times the floor's. */
  most?: number;
  least?: number;
  /** As a figure. */
  limit?: number;
  /** Of what the limit is a multiple. */
  by?: string;
  /** Times this peer's. */
  peer?: { name: Name; most: number };
}

export function measure(name: string, unit: string, figures: number | Figures, goal: Goal | null): Measure {
  const {
    gateway: figure,
    durable,
    floor: raw,
    ...peers
  } = typeof figures === "number" ? { gateway: figures } : figures;
  const ratio = durable === undefined || durable === 0 ? null : figure / durable;
  const goals = goal === null ? [] : parts(goal, figure, ratio, peers);
  return {
    name,
    unit,
    figure: round(figure),
    floor: durable === undefined ? null : round(durable),
    ratio: ratio && round(ratio),
    raw: raw === undefined ? null : round(raw),
    peers: Object.fromEntries(Object.entries(peers).map(([peer, value]) => [peer, round(value)])),
    goal: goals.length > 0 ? goals.map(([text]) => text).join(", ") : "-",
    holds: goals.length > 0 ? goals.every(([, holds]) => holds) : null,
  };
}

function parts(
  { most, least, limit, by = "", peer }: Goal,
  figure: number,
  ratio: number | null,
  peers: Partial<Record<Name, number>>,
): [text: string, holds: boolean][] {
  const found: [string, boolean][] = [];
  if (most !== undefined) found.push([`<= ${most}x floor`, ratio !== null && ratio <= most]);
  if (least !== undefined) found.push([`>= ${least}x floor`, ratio !== null && ratio >= least]);
  if (limit !== undefined) found.push([`<= ${limit}${by}`, figure <= limit]);
  const other = peer && peers[peer.name];
  if (peer && other !== undefined) found.push([`<= ${peer.most}x ${peer.name}`, figure <= peer.most * other]);
  return found;
}

const round = (n: number): number => Number(n.toPrecision(4));

/** The smallest sample that at least this share of all does not exceed. */
export function quantile(samples: readonly number[], share: number): number {
  const sorted = samples.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.ceil(sorted.length * share) - 1)] ?? Number.NaN;
}

export const median = (samples: readonly number[]): number => quantile(samples, 0.5);
export const sum = (samples: readonly number[]): number => samples.reduce((a, b) => a + b, 0);
