/**
 * Decides stored conversations again under given settings. Today's detectors read the words; what only a model or a
 * person could signal (a reply without an answer, a tool call, the button) is taken as stored. After a decision that
 * differs, the rest of the conversation is still the one that took place. Pure.
 */

import { OWN, UNANSWERED, VERDICT } from "../../assistant/judge/policy.ts";
import { type Context, decided, detect, ended, TRIGGER_TAIL } from "../../assistant/ledger/decisions.ts";
import { needsStaff, rulesOf } from "../../protocol/actions.ts";
import { type Action, type Event, type Evidence, known, type Of, type TriggerKind } from "../../protocol/facts.ts";
import { grow, INITIAL_STATE, type State } from "../../protocol/state.ts";
import { triggerOf } from "../../protocol/triggers.ts";
import type { Site } from "../../settings/schema.ts";

type Fired = Of<"trigger.fired">;

export interface Decided {
  /** The visitor message that it is about; 0: none, because the button was pressed first. */
  to: number;
  words: string;
  /** Decided by the message itself, after the reply to it, or by a person or the clock. */
  stage: "words" | "reply" | "other";
  kind: TriggerKind;
  action: Action;
  evidence: Evidence;
}

/** The rules of signals that come with a reply. */
const OF_A_REPLY: readonly string[] = [
  ...Object.values(UNANSWERED),
  OWN,
  "topic",
  "tool",
  "cut",
  "promise",
  "model",
  "vip.model",
  ...Object.values(VERDICT),
];

const stageOf = ({ kind, evidence: { rule } }: Fired): Decided["stage"] => {
  if (!triggerOf(kind).read || rule === "button") return "other";
  return OF_A_REPLY.includes(rule) ? "reply" : "words";
};

/** The decisions as they are stored. */
export function ledger(events: readonly Event[]): (Decided & { seq: number })[] {
  let said: { seq: number; text: string } | null = null;
  return events.flatMap((event) => {
    if (event.type === "visitor.said") said = event;
    return event.type === "trigger.fired" ? [{ seq: event.seq, ...entry(event, said) }] : [];
  });
}

const entry = (fired: Fired, said: { seq: number; text: string } | null): Decided => ({
  to: said?.seq ?? 0,
  words: said?.text ?? "",
  stage: stageOf(fired),
  kind: fired.kind,
  action: fired.action,
  evidence: fired.evidence,
});

/**
 * What would have been decided under `site`.
 * @param was the settings under which the conversation took place, to tell who was on duty from what was decided
 */
export function replay(stored: readonly Event[], site: Site, was: Site = site): Decided[] {
  const events = known(stored);
  const made: Decided[] = [];
  let state: State = INITIAL_STATE;
  let said: Extract<Event, { type: "visitor.said" }> | null = null;
  let staffed: boolean | null = null;

  const context = (now: number): Context => ({ state, site, now, staffed });
  /** Keeps the decisions among these facts, and folds them into the state instead of the stored ones. */
  const take = (facts: ReturnType<typeof decided>, seq: number, at: number): void => {
    for (const fact of facts) {
      if (fact.type !== "trigger.fired") continue;
      made.push(entry(fact, said));
      state = grow(state, { ...fact, seq, at });
    }
  };

  for (const [i, event] of events.entries()) {
    staffed = onDuty(events, i, was) ?? staffed;
    const { seq, at } = event;
    if (event.type === "visitor.said") {
      const tail = events.slice(Math.max(0, i - TRIGGER_TAIL), i);
      const facts = detect(event.text, tail, context(at), seq);
      said = event;
      state = grow(state, event);
      take(facts, seq, at);
    } else if (event.type === "assistant.said") {
      // Decided before the reply is counted, as the room does it.
      const next = events.slice(i + 1).find(({ type }) => type !== "lead.asked" && type !== "tool.proposed");
      const signal = next?.type === "trigger.fired" && stageOf(next) === "reply" ? next : null;
      const facts = signal ? decided([signalOf(signal)], context(at)) : [];
      state = grow(state, event);
      take(facts, seq, at);
    } else if (event.type === "trigger.fired") {
      if (stageOf(event) !== "other") continue;
      take(triggerOf(event.kind).read ? [event] : ended(signalOf(event), context(at)), seq, at);
    } else state = grow(state, event);
  }
  return made;
}

const signalOf = ({ kind, evidence }: Fired) => ({ kind, evidence });

/** Whether the event at `i`, or the decision that came with it, shows that somebody was on duty; null: it does not show. */
function onDuty(events: readonly Event[], i: number, was: Site): boolean | null {
  const event = events[i];
  if (event?.type === "concierge.joined") return true;
  if (event?.type === "wait.expired") return event.why === "nobody" ? false : null;
  if (event?.type !== "visitor.said" && event?.type !== "assistant.said") return null;
  // The decision comes right after its message, or after the kind sentence.
  const next = events.slice(i + 1, i + 3).find(({ type }) => type === "trigger.fired" || type === "visitor.said");
  if (next?.type !== "trigger.fired") return null;
  const wanted = was.policy[next.kind] ?? "none";
  if (!needsStaff(wanted)) return null;
  return next.action === rulesOf(wanted).unstaffed ? false : needsStaff(next.action) ? true : null;
}
