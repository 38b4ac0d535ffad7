/** Prints measures for people, or as one line of JSON; says what machine they were taken on, without naming it. */
import { arch, cpus, loadavg, platform, totalmem } from "node:os";
import { table } from "../../scripts/command.ts";
import type { Measure } from "./measure.ts";

export function report(measures: readonly Measure[]): string {
  const peers = [...new Set(measures.flatMap((each) => Object.keys(each.peers)))];
  const head = ["measure", "unit", "figure", "floor", "ratio", "raw floor", ...peers, "goal", ""];
  const lines = measures.map(({ name, unit, figure, floor, ratio, raw, peers: others, goal, holds }) => [
    name,
    unit,
    figure.toLocaleString("en"),
    floor?.toLocaleString("en") ?? "",
    ratio === null ? "" : `${ratio.toFixed(2)}x`,
    raw?.toLocaleString("en") ?? "",
    ...peers.map((peer) => others[peer]?.toLocaleString("en") ?? ""),
    goal,
    holds === null ? "" : holds ? "holds" : "DOES NOT HOLD",
  ]);
  return table([head, ...lines], 2).join("\n");
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
