/**
 * What a concierge does first, made concrete from what happened: what to say, what was promised, what to ask for. Each
 * piece of advice rests on a stored event. Pure.
 */
import type { Event, LeadField, TriggerKind } from "./facts.ts";
import type { OwnField } from "./own.ts";

/** A line of the brief and the event it rests on. */
export type Advice = [text: string, cite: number];
export type Known = ReadonlyMap<LeadField, { value: string; cite: number }>;

type Stored<T extends Event["type"]> = Extract<Event, { type: T }>;

/** Letters besides a plea for a person, up to which a message says nothing else. */
const NOTHING_ELSE = 12;
const LETTERS = /[^\p{L}\p{N}]/gu;

/** What a visitor wrote, without the messages that only ask for a person. */
export function matters(events: readonly Event[]): Stored<"visitor.said">[] {
  const pleas = all(events, "trigger.fired").filter(({ kind }) => kind === "asked");
  const only = ({ seq, text }: Stored<"visitor.said">) =>
    pleas.some(
      ({ evidence: { seqs, span } }) =>
        span !== undefined && seqs.includes(seq) && text.replace(span, "").replace(LETTERS, "").length <= NOTHING_ELSE,
    );
  return all(events, "visitor.said").filter((said) => !only(said));
}

/** @param events of this talk; @param log of all talks; @param own what the site wants to know besides */
export function advice(
  events: readonly Event[],
  log: readonly Event[],
  known: Known,
  own: readonly OwnField[],
): Advice[] {
  return [...handedOn(events), ...first(events, known), ...owed(log), ...missing(events, known, own)];
}

/** What a colleague who gave the conversation away wants known. */
function handedOn(events: readonly Event[]): Advice[] {
  const given = events.findLast((e) => e.type === "concierge.left" || e.type === "transfer.offered");
  if (!given?.note || spokeAfter(events, given.seq, given.concierge.id)) return [];
  const takenBack = ({ type }: Event) => type === "transfer.ended" || type === "concierge.handedBack";
  if (events.some((e) => e.seq > given.seq && takenBack(e))) return [];
  return [[`${given.concierge.name} says: "${given.note}"`, given.seq]];
}

const SAY: Record<TriggerKind, string> = {
  asked: "take up",
  emotion: "say that you understand and take up",
  complexity: "sort their questions together, beginning with",
  buyer: "answer for their own case",
  unanswered: "answer what the assistant could not",
  circular: "answer anew",
  failure: "answer what the assistant could not",
  value: "agree on a visit or a call for",
};

/** The first words: a greeting and the matter while no human has spoken, afterwards whatever is unanswered. */
function first(events: readonly Event[], known: Known): Advice[] {
  const fired = all(events, "trigger.fired").findLast(({ action }) => action !== "none");
  const latest = all(events, "visitor.said").at(-1);
  const human = all(events, "concierge.said").at(-1)?.seq ?? 0;
  if (human > (fired?.seq ?? 0)) {
    // After a hand-back the assistant may have answered it.
    const settled = all(events, "assistant.said").some(({ to, why }) => why === "done" && to === latest?.seq);
    return latest && latest.seq > human && !settled ? [[`Answer: "${latest.text}"`, latest.seq]] : [];
  }
  if (!fired) return [];
  const name = known.get("name")?.value;
  const greet = name ? `Greet ${name}` : "Say who you are";
  const matter = matters(events).at(-1);
  if (!matter) return [[`${greet} and ask what they need`, fired.seq]];
  const advised: Advice[] = [[`${greet}, then ${SAY[fired.kind]}: "${matter.text}"`, matter.seq]];
  const told = all(events, "assistant.said").findLast((e) => e.why === "done");
  if (fired.kind === "circular" && told) advised.push([`They had this answer already: "${told.text}"`, told.seq]);
  return advised;
}

/** What is promised and not yet known to be kept: no human has spoken since. */
function owed(log: readonly Event[]): Advice[] {
  const given = log.findLast((e) => (e.type === "concierge.handedBack" && e.note) || e.type === "callback.promised");
  if (!given || spokeAfter(log, given.seq)) return [];
  if (given.type === "concierge.handedBack") {
    return [[`Keep what ${given.concierge.name} promised, or say when you will: "${given.note}"`, given.seq]];
  }
  return [["They were promised that somebody gets in touch: that is you now", given.seq]];
}

/** The one thing that is missed most, should the line drop now. */
function missing(events: readonly Event[], known: Known, own: readonly OwnField[]): Advice[] {
  const latest = all(events, "visitor.said").at(-1);
  if (!latest) return [];
  const ours = own.find(({ key }) => !known.has(key));
  const ask =
    !known.has("phone") && !known.has("email")
      ? "Ask how to reach them, should the line drop"
      : !known.has("timeline")
        ? "Ask by when they want it"
        : !known.has("budget")
          ? "Ask what they want to spend"
          : ours
            ? `Ask about this: ${ours.label}`
            : null;
  return ask === null ? [] : [[ask, latest.seq]];
}

/** A human has spoken since; `but`: not this one. */
const spokeAfter = (events: readonly Event[], seq: number, but?: string): boolean =>
  all(events, "concierge.said").some((e) => e.seq > seq && e.concierge.id !== but);

const all = <T extends Event["type"]>(events: readonly Event[], type: T) =>
  events.filter((e): e is Stored<T> => e.type === type);
