/** What changed settings would have changed in stored conversations, and what the concierges' marks say about it. Pure. */
import { rulesOf } from "../../protocol/actions.ts";
import type { Action, Event, Mark, TriggerKind } from "../../protocol/facts.ts";
import { TRIGGER_KINDS } from "../../protocol/triggers.ts";
import type { Site } from "../../settings/schema.ts";
import { type Decided, ledger, replay } from "./replay.ts";

export interface Conversation {
  conversation: string;
  events: readonly Event[];
}

export interface Change {
  to: number;
  words: string;
  before: Decided | null;
  after: Decided | null;
}

/** The most that was done for the visitor. */
type Outcome = Action | "continue";

export interface Moved {
  conversation: string;
  before: Outcome;
  after: Outcome;
  changes: Change[];
}

interface Judged {
  right: number;
  early: number;
  late: number;
  /** Of those judged right and early, how many still happen, at their message or before it. */
  rightKept: number;
  earlyKept: number;
  /** Of those judged late, how many happen at an earlier message now. */
  lateMoved: number;
}

export interface Backtest {
  conversations: number;
  messages: number;
  triggers: Record<TriggerKind, { before: Partial<Record<Action, number>>; after: Partial<Record<Action, number>> }>;
  /** Conversations in which any decision differs. */
  moved: Moved[];
  /** How many of those end otherwise for the visitor. */
  outcomes: number;
  marks: Record<TriggerKind, Judged>;
  /** Stored decisions that today's detectors do not repeat under the settings before: older rules, or another site. */
  unlike: number;
}

export function backtest(conversations: readonly Conversation[], before: Site, after: Site): Backtest {
  const result: Backtest = {
    conversations: conversations.length,
    messages: 0,
    triggers: byKind(() => ({ before: {}, after: {} })),
    moved: [],
    outcomes: 0,
    marks: byKind(() => ({ right: 0, early: 0, late: 0, rightKept: 0, earlyKept: 0, lateMoved: 0 })),
    unlike: 0,
  };
  for (const { conversation, events } of conversations) {
    const stored = ledger(events);
    const was = replay(events, before);
    const would = replay(events, after, before);
    result.messages += events.filter(({ type }) => type === "visitor.said").length;
    for (const { kind, action } of was) count(result.triggers[kind].before, action);
    for (const { kind, action } of would) count(result.triggers[kind].after, action);
    result.unlike += changes(stored, was).length;
    const differ = changes(was, would);
    if (differ.length > 0) {
      const moved = { conversation, before: outcome(was), after: outcome(would), changes: differ };
      result.moved.push(moved);
      if (moved.before !== moved.after) result.outcomes++;
    }
    for (const [seq, mark] of marks(events)) {
      const of = stored.find((decision) => decision.seq === seq);
      if (of) judge(result.marks[of.kind], mark, of, would);
    }
  }
  return result;
}

/** The share of marked handoffs that were right, not early; null: none was marked. */
export const precision = (right: number, early: number): number | null =>
  right + early === 0 ? null : right / (right + early);

/** Message by message, stage by stage: where two ledgers differ. */
export function changes(before: readonly Decided[], after: readonly Decided[]): Change[] {
  const key = ({ to, stage }: Decided) => `${to} ${stage}`;
  const [old, fresh] = [before, after].map((list) => new Map(list.map((decision) => [key(decision), decision])));
  const keys = new Set([...(old?.keys() ?? []), ...(fresh?.keys() ?? [])]);
  return [...keys]
    .map((k): Change => {
      const [a = null, b = null] = [old?.get(k), fresh?.get(k)];
      return { to: (a ?? b)?.to ?? 0, words: (a ?? b)?.words ?? "", before: a, after: b };
    })
    .filter((change) => change.before?.action !== change.after?.action || change.before?.kind !== change.after?.kind)
    .sort((a, b) => a.to - b.to);
}

const outcome = (decisions: readonly Decided[]): Outcome =>
  decisions.reduce<Outcome>((most, { action }) => (rank(action) > rank(most) ? action : most), "continue");

const rank = (of: Outcome) => (of === "continue" ? 0 : rulesOf(of).strength);

/** The last mark of each decision counts. */
function marks(events: readonly Event[]): Map<number, Mark> {
  return new Map(events.flatMap((event) => (event.type === "handoff.marked" ? [[event.of, event.mark]] : [])));
}

function judge(judged: Judged, mark: Mark, of: Decided, would: readonly Decided[]): void {
  const steps = would.filter(({ action }) => rank(action) >= rank(of.action));
  const kept = steps.some(({ to }) => to <= of.to);
  judged[mark]++;
  if (mark === "right" && kept) judged.rightKept++;
  if (mark === "early" && kept) judged.earlyKept++;
  if (mark === "late" && steps.some(({ to }) => to < of.to)) judged.lateMoved++;
}

function count(counts: Partial<Record<Action, number>>, action: Action): void {
  counts[action] = (counts[action] ?? 0) + 1;
}

const byKind = <T>(make: () => T): Record<TriggerKind, T> =>
  Object.fromEntries(TRIGGER_KINDS.map((kind) => [kind, make()])) as Record<TriggerKind, T>;
