/** Prints measures for people, or as one line of JSON; says what machine they were taken on, without naming it. */
import { arch, cpus, loadavg, platform, totalmem } from "node:os";
import type { Measure } from "./measure.ts";

export function table(measures: readonly Measure[]): string {
  const head = ["measure", "unit", "figure", "floor", "ratio", "goal", ""];
  const lines = measures.map(({ name, unit, figure, floor, ratio, goal, holds }) => [
    name,
    unit,
    figure.toLocaleString("en"),
    floor?.toLocaleString("en") ?? "",
    ratio === null ? "" : `${ratio.toFixed(2)}x`,
    goal,
    holds === null ? "" : holds ? "holds" : "DOES NOT HOLD",
  ]);
  const widths = head.map((_, column) => Math.max(...[head, ...lines].map((line) => line[column]?.length ?? 0)));
  // Words to the left, figures to the right.
  const pad = (cell: string, column: number) =>
    column >= 2 && column <= 4 ? cell.padStart(widths[column] ?? 0) : cell.padEnd(widths[column] ?? 0);
  return [head, ...lines].map((line) => line.map(pad).join("  ").trimEnd()).join("\n");
}

export const machine = (busy: number) => ({
  platform: platform(),
  arch: arch(),
  cpu: cpus()[0]?.model ?? "unknown",
  cores: cpus().length,
  memoryGiB: Math.round(totalmem() / 2 ** 30),
  node: process.versions.node,
  /** Processes that wanted the machine in the minute before the bench began: figures of a busy one are not to be quoted. */
  loadBefore: Number(busy.toFixed(2)),
});

export const load = (): number => loadavg()[0] ?? 0;
