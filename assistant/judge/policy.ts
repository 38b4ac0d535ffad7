/** The only place where signals become a decision. Pure. */
import { offers, rulesOf, waits } from "../../protocol/actions.ts";
import type { Action, Evidence, TriggerKind } from "../../protocol/facts.ts";
import type { State } from "../../protocol/state.ts";
import { TRIGGER_KINDS, TRIGGERS } from "../../protocol/triggers.ts";
import type { Site } from "../../settings/schema.ts";
import { CIRCULAR } from "./circular/index.ts";
import type { Signal } from "./signal.ts";

/** What is done about the signals. `none`: the assistant continues. */
export interface Decision {
  action: Action;
  signal: Signal;
  /** The other signals. */
  also: readonly TriggerKind[];
}

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

function act({ kind, evidence }: Signal, state: State, site: Policy, staffed: boolean | null, now: number): Action {
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
  if (rule === CIRCULAR.twice) return "offer";
  if (kind !== "unanswered" || rule === "topic") return action;
  // Decided before the reply itself is counted: in a row means with no reply between.
  const before = state.replies.all === state.unanswered.replies ? state.unanswered.count : 0;
  // Headings that were shown and left alone make the message before one without an answer too.
  return before + Math.max(1, seqs.length) >= site.unansweredLimit ? action : "offer";
}
