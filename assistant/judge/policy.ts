/** The one place where signals become a decision. Pure, total and small. */
import { offers, rulesOf, waits } from "../../protocol/actions.ts";
import type { Action, Evidence, TriggerKind } from "../../protocol/facts.ts";
import type { State } from "../../protocol/state.ts";
import { TRIGGER_KINDS, TRIGGERS } from "../../protocol/triggers.ts";
import type { Site } from "../../settings/schema.ts";
import { CIRCULAR } from "./circular/index.ts";
import type { Signal } from "./signal.ts";

/** `none`: the assistant goes on, though something was seen. */
export interface Decision {
  action: Action;
  signal: Signal;
  /** What else was seen. */
  also: readonly TriggerKind[];
}

export type Policy = Pick<Site, "policy" | "unansweredLimit" | "times">;

/** The surest first. */
const ORDER = TRIGGER_KINDS.toSorted((a, b) => TRIGGERS[a].rank - TRIGGERS[b].rank);

/** Facts between two offers of the same kind: an offer that was not taken is not repeated at once. */
const OFFER_GAP = 6;

/**
 * @param staffed whether somebody is on duty; null when nobody knows
 * @param now milliseconds since 1970
 * @returns null when nothing was seen
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

function act({ kind, evidence }: Signal, state: State, site: Policy, staffed: boolean | null, now: number): Action {
  const { always } = TRIGGERS[kind];
  const cool = state.handedBack !== null && now - state.handedBack < site.times.cooldown * 1000;
  if (cool && !always) return "none";
  const newest = Math.max(0, ...evidence.seqs);
  // What was acted on once is settled: only newer words arm it again.
  if (newest > 0 && newest <= (state.acted[kind] ?? 0)) return "none";
  const action = short(kind, evidence, state, site);
  if (offers(action) && newest > 0 && newest - (state.offered[kind] ?? -OFFER_GAP) < OFFER_GAP) return "none";
  // An offer of a person or a call for the same message stands already: a second says nothing new.
  if (offers(action) && newest > 0 && newest <= Math.max(state.offer ?? 0, state.strandedAt)) return "none";
  // One question at a time: the humans could not tell which of two an answer is for.
  if (rulesOf(action).asks && state.question) return "none";
  // While a person is on the way, an offer of one says nothing new.
  if (state.floor.held === "waiting" && !waits(action)) return "none";
  // A person who is not there cannot be waited for, nor asked: the visitor gets an appointment or leaves a contact. Who
  // asks for one by name is looked for all the same: somebody may have come on duty since, and the lobby says at once
  // if not.
  return staffed === false && !always ? rulesOf(action).unstaffed : action;
}

/** What the site wants done, or an offer while it is too early for that. */
function short(kind: TriggerKind, { rule }: Evidence, state: State, site: Policy): Action {
  const action = site.policy[kind] ?? "none";
  if (!waits(action)) return action;
  if (rule === CIRCULAR.twice) return "offer";
  if (kind !== "unanswered" || rule === "topic") return action;
  // Decided before the reply itself is counted: in a row means that no reply came between.
  const before = state.replies.all === state.unanswered.replies ? state.unanswered.count : 0;
  return before + 1 >= site.unansweredLimit ? action : "offer";
}
