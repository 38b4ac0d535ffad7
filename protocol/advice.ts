/**
 * What a concierge should do first, derived from what happened: what to answer, which promise to keep, what to ask.
 * Each piece of advice cites a stored event. Pure.
 */
import { rulesOf } from "./actions.ts";
import type { Event, LeadField } from "./facts.ts";
import { gist } from "./gist.ts";
import { byText, type KnownField, LEAD_FIELDS } from "./lead-fields.ts";
import type { OwnField } from "./own.ts";
import { ENDS_REPLY, triggerOf } from "./triggers.ts";

/** A line of the brief and the event that it cites. */
export type Advice = [text: string, cite: number];
export type Known = ReadonlyMap<LeadField, { value: string; cite: number }>;

type Stored<T extends Event["type"]> = Extract<Event, { type: T }>;

/** A message with at most this many letters besides its request for a person says nothing else. */
const NOTHING_ELSE = 12;
const LETTERS = /[^\p{L}\p{N}]/gu;

/** What a visitor wrote, without the messages that only ask for a person. */
export function matters(events: readonly Event[]): Stored<"visitor.said">[] {
  const pleas = all(events, "trigger.fired").filter(({ kind }) => ENDS_REPLY[kind] === "call");
  const only = ({ seq, text }: Stored<"visitor.said">) =>
    pleas.some(
      ({ evidence: { seqs, span } }) =>
        span !== undefined && seqs.includes(seq) && text.replace(span, "").replace(LETTERS, "").length <= NOTHING_ELSE,
    );
  return all(events, "visitor.said").filter((said) => !only(said));
}

/** @param events of this talk; @param log of all talks; @param own the site's own lead fields */
export function advice(
  events: readonly Event[],
  log: readonly Event[],
  known: Known,
  own: readonly OwnField[],
): Advice[] {
  return [...handedOn(events), ...first(events, known), ...owed(log), ...missing(events, known, own)];
}

/** The note of a colleague who released or transferred the conversation. */
function handedOn(events: readonly Event[]): Advice[] {
  const given = events.findLast((e) => e.type === "concierge.left" || e.type === "transfer.offered");
  if (!given?.note || spokeAfter(events, given.seq, given.concierge.id)) return [];
  const takenBack = ({ type }: Event) => type === "transfer.ended" || type === "concierge.handedBack";
  if (events.some((e) => e.seq > given.seq && takenBack(e))) return [];
  return [[`${given.concierge.name} says: "${given.note}"`, given.seq]];
}

/** The first thing to say: a greeting and their request before any concierge has written, later what is unanswered. */
function first(events: readonly Event[], known: Known): Advice[] {
  const fired = all(events, "trigger.fired").findLast(({ action }) => rulesOf(action).acts);
  const latest = all(events, "visitor.said").at(-1);
  const human = all(events, "concierge.said").at(-1)?.seq ?? 0;
  if (human > (fired?.seq ?? 0)) {
    // After a hand-back the assistant may have answered it.
    const settled = all(events, "assistant.said").some(({ to, why }) => why === "done" && to === latest?.seq);
    return latest && latest.seq > human && !settled ? [[`Answer: "${gist(latest.text)}"`, latest.seq]] : [];
  }
  if (!fired) return [];
  const name = known.get("name")?.value;
  const greet = name ? `Greet ${name}` : "Introduce yourself";
  const matter = matters(events).at(-1);
  if (!matter) return [[`${greet} and ask what they need`, fired.seq]];
  const trigger = triggerOf(fired.kind);
  const advised: Advice[] = [[`${greet}, then ${trigger.advice}: "${gist(matter.text)}"`, matter.seq]];
  const told = all(events, "assistant.said").findLast((e) => e.why === "done");
  if (trigger.repeats && told) advised.push([`They already got this answer: "${told.text}"`, told.seq]);
  return advised;
}

/** A promise that may not have been kept yet: no concierge has written since. */
function owed(log: readonly Event[]): Advice[] {
  const given = log.findLast((e) => (e.type === "concierge.handedBack" && e.note) || e.type === "callback.promised");
  if (!given || spokeAfter(log, given.seq)) return [];
  if (given.type === "concierge.handedBack") {
    return [[`Keep the promise of ${given.concierge.name}, or say when you will: "${given.note}"`, given.seq]];
  }
  return [["They were promised that somebody would get in touch: this is now your task", given.seq]];
}

const rank = ([, [first]]: readonly [string, readonly KnownField[]]): number =>
  (first && LEAD_FIELDS[first].ask?.[0]) ?? 0;
const ASKS = byText(({ ask }) => ask?.[1]).toSorted((a, b) => rank(a) - rank(b));

/** The most important missing fact, in case the connection is lost. */
function missing(events: readonly Event[], known: Known, own: readonly OwnField[]): Advice[] {
  const latest = all(events, "visitor.said").at(-1);
  if (!latest) return [];
  const ours = own.find(({ key }) => !known.has(key));
  const [unknown] = ASKS.find(([, fields]) => !fields.some((field) => known.has(field))) ?? [];
  const ask = unknown ?? (ours ? `Ask about: ${ours.label}` : null);
  return ask === null ? [] : [[ask, latest.seq]];
}

/** Whether a concierge has written since; `but`: other than this one. */
const spokeAfter = (events: readonly Event[], seq: number, but?: string): boolean =>
  all(events, "concierge.said").some((e) => e.seq > seq && e.concierge.id !== but);

const all = <T extends Event["type"]>(events: readonly Event[], type: T) =>
  events.filter((e): e is Stored<T> => e.type === type);
