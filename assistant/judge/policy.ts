/** The only place where signals become a decision. Pure. */
import { offers, rulesOf, waits } from "../../protocol/actions.ts";
import type { Action, Evidence, TriggerKind } from "../../protocol/facts.ts";
import type { State } from "../../protocol/state.ts";
import { TRIGGER_KINDS, TRIGGERS } from "../../protocol/triggers.ts";
import type { Site } from "../../settings/schema.ts";
import { CIRCULAR } from "./circular/index.ts";
import { STRONG } from "./emotion.ts";
import type { Signal } from "./signal.ts";

/** What is done about the signals. `none`: the assistant continues. */
export interface Decision {
  action: Action;
  signal: Signal;
  /** The other signals. */
  also: readonly TriggerKind[];
}

/** Rules of the signals that come of a model's judgement. */
export const VERDICT = {
  /** It calls a human, its evidence stands in the visitor's words, and it says why that cannot wait. */
  human: "verdict.human",
  /** It calls a human, and one of the two is missing. */
  offer: "verdict.offer",
  /** What was asked is not known. */
  unknown: "verdict.unknown",
  /** What it noticed beside an answer. */
  mood: "verdict.mood",
  urgent: "verdict.urgent",
  wants: "verdict.wants",
  own: "verdict.own",
} as const;

/** What a rule makes of a handoff: by itself it is no more than an offer; or it is one, also the first time. */
const WEIGHT: Readonly<Record<string, "offer" | "handoff">> = {
  [CIRCULAR.twice]: "offer",
  topic: "handoff",
  [VERDICT.human]: "handoff",
  [VERDICT.offer]: "offer",
  [VERDICT.mood]: "offer",
  [VERDICT.urgent]: "offer",
  [VERDICT.wants]: "offer",
  [VERDICT.own]: "offer",
};

/**
 * Whether a signal that was found without a model waits for the judgement of one, where one will come with the reply: a
 * model reads more of what is meant than words show. A plain request, an emergency and strong feeling do not wait.
 */
const WAITS: Readonly<Record<TriggerKind, boolean | ((evidence: Evidence) => boolean)>> = {
  asked: false,
  emergency: false,
  failure: false,
  emotion: ({ score }) => (score ?? 0) < STRONG,
  circular: true,
  // What a site's settings mark as worth a call needs no judgement.
  value: ({ rule }) => !rule.startsWith("vip"),
  unanswered: true,
  complexity: true,
  buyer: true,
};

export function waitsForVerdict({ kind, evidence }: Signal): boolean {
  const rule = WAITS[kind];
  return typeof rule === "function" ? rule(evidence) : rule;
}

/** Rules of an `unanswered` signal that came of a search, and not of a verdict. */
export const UNANSWERED = {
  /** The knowledge does not hold it. */
  knowledge: "knowledge",
  /** The same, and the knowledge is not in the visitor's language. */
  foreign: "foreign",
  /** Only staff can help, it seems; or surely, or it seems so again: whether something was found or not. */
  staff: "staff",
  sure: "staff.sure",
} as const;

/** The rule of a `buyer` signal: the visitor's own case is at stake, although something was found. */
export const OWN = "own.learned";

/** After how many such messages in a row a person is offered, and after how many one is called. */
interface Row {
  offer(limit: number): number;
  call(limit: number): number;
}

const once = () => 1;
const half = (limit: number) => Math.ceil(limit / 2);
const all = (limit: number) => limit;
const twice = (limit: number) => 2 * limit;

/**
 * By the site's limit. One gap is no reason to step aside, and the reply itself says where a person is: most people ask
 * something else. Their own case is one at once. Who writes another language than the knowledge finds little by nature.
 */
const ROWS: Readonly<Record<string, Row>> = {
  [UNANSWERED.knowledge]: { offer: half, call: all },
  [UNANSWERED.foreign]: { offer: twice, call: () => Number.POSITIVE_INFINITY },
  [UNANSWERED.staff]: { offer: once, call: all },
  [UNANSWERED.sure]: { offer: once, call: once },
};
/** A model that says itself that it does not know has read everything. */
const JUDGED: Row = { offer: once, call: half };

export type Policy = Pick<Site, "policy" | "unansweredLimit" | "times">;

/** The most certain first. */
const ORDER = TRIGGER_KINDS.toSorted((a, b) => TRIGGERS[a].rank - TRIGGERS[b].rank);

/** Facts between two offers for the same trigger: an offer that was not accepted is not repeated at once. */
const OFFER_GAP = 6;

/**
 * @param staffed whether somebody is on duty; null: unknown
 * @param now milliseconds since 1970
 * @returns null if there is no signal
 */
export function decide(
  signals: readonly Signal[],
  state: State,
  site: Policy,
  staffed: boolean | null,
  now: number,
): Decision | null {
  const seen = ORDER.flatMap((kind) => signals.find((signal) => signal.kind === kind) ?? []);
  const { held } = state.floor;
  if (seen.length === 0 || held === "concierge") return null;
  const decisions = seen.map((signal) => ({ signal, action: act(signal, state, site, staffed, now) }));
  const chosen = decisions.find(({ action }) => rulesOf(action).acts) ?? decisions[0];
  if (!chosen) return null;
  const also = seen.flatMap(({ kind }) => (kind === chosen.signal.kind ? [] : [kind]));
  return { ...chosen, also };
}

function act(signal: Signal, state: State, site: Policy, staffed: boolean | null, now: number): Action {
  const { kind, evidence } = signal;
  if (signal.overruled) return "none";
  const { always } = TRIGGERS[kind];
  const cool = state.handedBack !== null && now - state.handedBack < site.times.cooldown * 1000;
  if (cool && !always) return "none";
  const newest = Math.max(0, ...evidence.seqs);
  // After an action only newer words fire the trigger again.
  if (newest > 0 && newest <= (state.acted[kind] ?? 0)) return "none";
  const action = short(kind, evidence, state, site);
  if (offers(action) && newest > 0 && newest - (state.offered[kind] ?? -OFFER_GAP) < OFFER_GAP) return "none";
  // The same message has already led to an offer of a person or a call: a second one adds nothing.
  if (offers(action) && newest > 0 && newest <= Math.max(state.offer ?? 0, state.strandedAt)) return "none";
  // One question at a time: of two, the team could not tell which one an answer is for.
  if (rulesOf(action).asks && state.question) return "none";
  // While the visitor waits for a person, an offer of one adds nothing.
  if (state.floor.held === "waiting" && !waits(action)) return "none";
  // With nobody on duty there is no one to wait for or to ask: the visitor books a call or leaves a contact. After a plain
  // request for a person the lobby is asked all the same: somebody may have come on duty since, and it answers at once.
  return staffed === false && !always ? rulesOf(action).unstaffed : action;
}

/** The action of the site's policy, or an offer while it is too early for that. */
function short(kind: TriggerKind, { rule, seqs }: Evidence, state: State, site: Policy): Action {
  const action = site.policy[kind] ?? "none";
  if (!waits(action)) return action;
  const weight = WEIGHT[rule];
  if (weight) return weight === "offer" ? "offer" : action;
  if (kind !== "unanswered") return action;
  // Headings that were shown and left alone make the message before one without an answer too.
  const missed = Math.max(1, seqs.length);
  // Decided before the reply itself is counted: in a row means with no reply between but what showed those.
  const before = state.replies.all - state.unanswered.replies < missed ? state.unanswered.count : 0;
  const row = before + missed;
  const { offer, call } = ROWS[rule] ?? JUDGED;
  return row >= call(site.unansweredLimit) ? action : row >= offer(site.unansweredLimit) ? "offer" : "none";
}
