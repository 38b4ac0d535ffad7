/** Prints a backtest as text and a table. Pure. */

import { ACTIONS, RULES } from "../../protocol/actions.ts";
import type { Action, TriggerKind } from "../../protocol/facts.ts";
import { table } from "../command.ts";
import { type Backtest, type Change, type Moved, precision } from "./backtest.ts";

/** The most first. */
const COLUMNS = ACTIONS.toSorted((a, b) => RULES[b].strength - RULES[a].strength);
const SHOWN = 40;

export function print(result: Backtest): string {
  const { conversations, messages, moved, outcomes, unlike } = result;
  const lines = [
    `${conversations} conversations, ${messages} visitor messages`,
    "",
    ...decisions(result),
    "",
    moved.length === 0
      ? "No decision changes."
      : `${moved.length} conversations have a changed decision; ${outcomes} of them end differently.`,
    ...moved.slice(0, SHOWN).flatMap(story),
    ...(moved.length > SHOWN ? [`… and ${moved.length - SHOWN} more (use --json to list them all)`] : []),
    "",
    ...marks(result),
  ];
  if (unlike > 0) {
    lines.push(
      "",
      `${unlike} stored decisions differ from what today's detectors decide with the current settings: they were made with other settings or by other rules. This does not affect the comparison above, which is between two replays.`,
    );
  }
  return `${lines.join("\n")}\n`;
}

function decisions({ triggers }: Backtest): string[] {
  const seen = Object.entries(triggers).filter(([, { before, after }]) => total(before) + total(after) > 0);
  if (seen.length === 0) return ["No trigger fires, with the current or with the changed settings."];
  const cell = (a = 0, b = 0) => (a === b ? `${a}` : `${a} -> ${b}`);
  return table([
    ["decisions", ...COLUMNS],
    ...seen.map(([kind, { before, after }]) => [kind, ...COLUMNS.map((action) => cell(before[action], after[action]))]),
  ]);
}

const total = (counts: Partial<Record<Action, number>>) => Object.values(counts).reduce((sum, n) => sum + n, 0);

function story({ conversation, before, after, changes }: Moved): string[] {
  const ends = before === after ? before : `${before} -> ${after}`;
  return ["", `${conversation}: ${ends}`, ...changes.map(change)];
}

const change = ({ to, words, before, after }: Change): string =>
  `  #${to} "${short(words)}"  ${named(before)} -> ${named(after)}`;

const named = (decision: { kind: TriggerKind; action: Action } | null) =>
  decision ? `${decision.kind}: ${decision.action}` : "nothing";

const short = (text: string) => (text.length > 90 ? `${text.slice(0, 89)}…` : text);

function marks({ marks: judged }: Backtest): string[] {
  const rows = Object.entries(judged).filter(([, { right, early, late }]) => right + early + late > 0);
  if (rows.length === 0) return ["No concierge has marked a handoff, so the precision is unknown."];
  return table([
    ["marked", "right", "too early", "too late", "precision"],
    ...rows.map(([kind, { right, early, late, rightKept, earlyKept, lateMoved }]) => [
      kind,
      `${right} -> ${rightKept}`,
      `${early} -> ${earlyKept}`,
      `${late} -> ${late - lateMoved}`,
      `${percent(precision(right, early))} -> ${percent(precision(rightKept, earlyKept))}`,
    ]),
  ]);
}

const percent = (share: number | null) => (share === null ? "-" : `${Math.round(share * 100)} %`);
