/** What a scenario shows of the model that answered in it, as data that can be kept and compared. Pure. */
import type { Passage } from "../../assistant/knowledge/index.ts";
import { rulesOf } from "../../protocol/actions.ts";
import type { Action, Event, Of, Slot } from "../../protocol/facts.ts";
import type { Site } from "../../settings/schema.ts";
import { ground, unfounded } from "./figures.ts";
import { holds } from "./judge.ts";
import type { Played } from "./play.ts";
import type { Expected, Scenario } from "./scenario.ts";

/**
 * When a person was called or offered, against the turn in which it was due.
 * `quiet`, `needless`: the scenario wants nobody called.
 */
export const TIMINGS = ["onTime", "late", "never", "tooEarly", "quiet", "needless"] as const;
export type Timing = (typeof TIMINGS)[number];

export interface Result {
  name: string;
  passed: boolean;
  faults: readonly string[];
  /** Null: the scenario does not say, or people and not words call somebody. */
  timing: Timing | null;
  /** Replies that a model wrote. */
  replies: number;
  /** Of them: nothing in it was held back, and every figure stands in what the model was given. */
  grounded: number;
  /** Clauses that the guard held back. */
  held: number;
  /** Figures and addresses that stand nowhere in what the model was given. */
  unfounded: readonly string[];
  /** And those that stand in another passage than the reply names. */
  uncited: readonly string[];
  /** Attempts at a reply that failed. */
  failed: number;
  /** Replies that carry the model's own judgement. */
  judged: number;
  tokens: { in: number; out: number; cached: number; thought: number; estimated: boolean };
  /** Milliseconds from the visitor's message to the first words of the reply, for each reply of a model. */
  firstToken: readonly number[];
}

const DAY = 24 * 3_600_000;

type Reply = Of<"assistant.said"> & { seq: number; at: number };

export interface Known {
  site: Site;
  passages: readonly Passage[];
}

/** Whether only the embedded assistant can show when a call is due. */
export const needsReference = ({ due, expect }: Scenario): boolean => due === undefined && expect.some(calls);

/** @param reference the same scenario, as the embedded assistant played it; null: it was not needed */
export function resultOf(played: Played, reference: Played | null, known: Known): Result {
  const { scenario, facts, faults, steps } = played;
  const replies = facts.filter((fact): fact is Reply => fact.type === "assistant.said" && fact.model !== undefined);
  const checks = replies.map((reply) => ({ reply, ...checked(reply, facts, known) }));
  const costs = facts.flatMap((fact) =>
    (fact.type === "assistant.said" || fact.type === "turn.failed") && fact.usage ? [fact.usage] : [],
  );
  const sum = (of: (usage: (typeof costs)[number]) => number) => costs.reduce((total, usage) => total + of(usage), 0);
  return {
    name: scenario.name,
    passed: faults.length === 0,
    faults,
    timing: timing(played, reference),
    replies: replies.length,
    grounded: checks.filter(({ reply, nowhere }) => !reply.held && nowhere.length === 0).length,
    held: replies.reduce((total, { held }) => total + (held ?? 0), 0),
    unfounded: checks.flatMap(({ nowhere }) => nowhere),
    uncited: checks.flatMap(({ elsewhere }) => elsewhere),
    failed: facts.filter(({ type }) => type === "turn.failed").length,
    judged: replies.filter(({ verdict }) => verdict !== undefined).length,
    tokens: {
      in: sum((usage) => usage.in),
      out: sum((usage) => usage.out),
      cached: sum((usage) => usage.cached ?? 0),
      thought: sum((usage) => usage.thought ?? 0),
      estimated: costs.some(({ estimated }) => estimated),
    },
    firstToken: steps.flatMap(({ head, firstToken }, i) => {
      const from = steps[i - 1]?.head ?? 0;
      const own = replies.some(({ seq }) => seq > from && seq <= head);
      return own && firstToken !== null && visitorSpeaks(scenario, i) ? [Math.round(firstToken)] : [];
    }),
  };
}

const visitorSpeaks = ({ turns }: Scenario, step: number): boolean => "visitor" in (turns[step] ?? {});

/** What a reply holds that nothing gave it, and what a passage gave that it does not name. */
function checked(reply: Reply, facts: readonly Event[], { site, passages }: Known) {
  const cited = new Set(reply.sources?.map(({ id }) => id));
  const texts = (of: readonly Passage[]) => ground(of.map(({ title, text }) => `${title}\n${text}`));
  const told = ground([...facts.flatMap((fact) => toldBy(fact, reply.seq, site)), ...ofSite(site, reply.at)]);
  const named = texts(passages.filter(({ id }) => cited.has(id)));
  const nowhere = unfounded(reply.text, told, texts(passages));
  const elsewhere = unfounded(reply.text, told, named).filter((text) => !nowhere.includes(text));
  return { nowhere, elsewhere };
}

/** What the conversation itself has said before the reply. */
function toldBy(fact: Event, before: number, site: Site): string[] {
  if (fact.seq >= before || fact.type === "assistant.said") return [];
  const slot = (slot: Slot) => moment(slot.start, site);
  return [
    ...("text" in fact ? [fact.text] : []),
    ...("note" in fact && typeof fact.note === "string" ? [fact.note] : []),
    ...("result" in fact && fact.result ? [fact.result] : []),
    ...("value" in fact ? [fact.value] : []),
    ...("phone" in fact && fact.phone ? [fact.phone] : []),
    ...("slot" in fact ? [slot(fact.slot)] : []),
    ...("by" in fact && typeof fact.by === "number" ? [moment(fact.by, site)] : []),
  ];
}

/** What the instructions say of the business and of the moment. */
const ofSite = (site: Site, now: number): string[] => [
  site.name,
  site.greeting,
  JSON.stringify(site.hours ?? {}),
  JSON.stringify(site.appointments),
  moment(now, site),
  moment(now + DAY, site),
];

function moment(at: number, { hours }: Site): string {
  const timeZone = hours?.zone ?? "UTC";
  const part = (options: Intl.DateTimeFormatOptions) =>
    new Intl.DateTimeFormat("en-GB", { timeZone, ...options }).format(at);
  return [
    part({ day: "numeric" }),
    part({ month: "numeric" }),
    part({ year: "numeric" }),
    part({ timeStyle: "short" }),
  ].join(" ; ");
}

/** Only the first call that the scenario expects is timed. */
function timing(played: Played, reference: Played | null): Timing | null {
  const { scenario } = played;
  const wanted = scenario.expect.find(calls);
  const called = (strength: number) => {
    const fact = played.facts.find((each) => each.type === "trigger.fired" && strengthOf(each) >= strength);
    return fact && stepOf(fact.seq, played);
  };
  if (!wanted) {
    if (!scenario.never.some(({ type }) => type === "trigger.fired" || type === "concierge.joined")) return null;
    return called(1) === undefined ? "quiet" : "needless";
  }
  const at = dueAt(scenario, wanted, reference);
  if (at === null || !visitorSpeaks(scenario, at)) return null;
  const came = called(strengthOfAction(wanted.action));
  if (came === undefined) return "never";
  return came === at ? "onTime" : came < at ? "tooEarly" : "late";
}

/** The step in which the call is due; null: nothing says so, because the embedded assistant does not call as expected. */
function dueAt({ due }: Scenario, wanted: Expected, reference: Played | null): number | null {
  if (due !== undefined) return due - 1;
  if (!reference || reference.faults.length > 0) return null;
  const right = reference.facts.find((fact) => holds(fact, wanted));
  return right ? stepOf(right.seq, reference) : null;
}

const strengthOf = (fact: Event): number => (fact.type === "trigger.fired" ? rulesOf(fact.action).strength : 0);
const strengthOfAction = (action: unknown): number => rulesOf(action as Action).strength;

const calls = ({ type, action }: Expected): boolean =>
  type === "trigger.fired" && action !== "none" && action !== undefined;

const stepOf = (seq: number, { steps }: Played): number => steps.findIndex(({ head }) => seq <= head);
