/**
 * What the assistant asks about the visitor: one thing at a time, after an answer that it fits, never twice, and nothing
 * more once they have passed over it. Contact data in plain words is stored only after a yes. Pure.
 */
import type { Event, Fact, LeadField, Of } from "../../protocol/facts.ts";
import { isContact } from "../../protocol/lead-fields.ts";
import type { State } from "../../protocol/state.ts";
import { triggerOf } from "../../protocol/triggers.ts";
import type { Site } from "../../settings/schema.ts";
import { fold, split, stem } from "../languages/words.ts";
import { allowed } from "./consent.ts";
import { lead } from "./lead.ts";
import type { Learned } from "./reading.ts";

export type Question = Site["qualify"][number];

/** Unanswered questions after which no more are asked. */
const MOST_OPEN = 2;

/**
 * @param asked the visitor's words
 * @param told the fields that they give
 * @param titles of the passages that answer them; none: there is no answer, and nothing is asked
 */
export function nextQuestion(
  site: Site,
  state: State,
  asked: string,
  told: readonly LeadField[],
  titles: readonly string[],
): Question | null {
  const { floor, lead: known } = state;
  const unfit = state.reason !== null && !triggerOf(state.reason.kind).questions;
  const pressed = state.offer !== null || state.question !== null || unfit;
  if (floor.held !== "assistant" || floor.stranded || pressed || titles.length === 0) return null;
  // Not in two replies in a row.
  if (state.asked.replies >= 0 && state.replies.all <= state.asked.replies) return null;
  const open = state.asked.fields.filter((field) => field !== "consent" && known[field] === undefined);
  if (open.length >= MOST_OPEN) return null;
  const words = new Set([asked, ...titles].flatMap(split).map(fold).map(stem));
  return (
    site.qualify.find(
      ({ field, after }) =>
        known[field] === undefined &&
        !state.asked.fields.includes(field) &&
        !told.includes(field) &&
        (after.length === 0 || after.some((word) => words.has(stem(fold(word))))),
    ) ?? null
  );
}

/** The facts in the visitor's message `to`, and whether it has a contact that still needs consent. */
export function given(
  site: Site,
  state: State,
  asked: string,
  to: number,
): { facts: Of<"lead.learned">[]; contact: boolean } {
  const found = lead(asked, contextOf(site, state, state.answering?.by === to ? state.answering.field : null));
  const kept = found.filter(({ field }) => state.lead.consent === "yes" || !isContact(field));
  return {
    facts: kept.filter(({ field, value }) => state.lead[field] !== value).map((learned) => factOf(learned, to)),
    contact:
      found.some(({ field, value }) => isContact(field) && state.lead[field] !== value) && kept.length < found.length,
  };
}

/** The line that asks whether a contact may be stored; null if it was asked before. */
export function consentLine(site: Site, state: State): string | null {
  if (state.asked.fields.includes("consent") || state.offer !== null) return null;
  return site.consent[(state.lang ?? "en").slice(0, 2).toLowerCase()] ?? site.consent.en ?? null;
}

/** A yes to that line: the contacts that it allows, and the consent. @param next the seq of the yes */
export function consented(site: Site, state: State, tail: readonly Event[], text: string, next: number): Fact[] {
  const cite = state.answering?.cite;
  const message = tail.find((event) => event.seq === cite);
  const fields: readonly LeadField[] = allowed(text);
  if (message?.type !== "visitor.said" || fields.length === 0) return [];
  const contact = lead(message.text, contextOf(site, state, null)).filter(({ field }) => fields.includes(field));
  if (contact.length === 0) return [];
  const consent = { type: "lead.learned", field: "consent", value: "yes", from: "assistant", cite: next } as const;
  return [...contact.map((learned) => factOf(learned, message.seq)), { ...consent, span: text.slice(0, 300) }];
}

const contextOf = ({ plans, areas, country, fields }: Site, { lead }: State, asked: LeadField | null) => ({
  plans,
  areas,
  country,
  phone: lead.phone ?? null,
  own: fields,
  asked,
});

/** Characters that change the direction of the text after them: a value would look like another one. */
const TURNS = /[\u200e\u200f\u202a-\u202e\u2066-\u2069]/g;

const factOf = ({ field, value, evidence }: Learned, cite: number): Of<"lead.learned"> => ({
  type: "lead.learned",
  field,
  value: value.replaceAll(TURNS, "").slice(0, 1_000),
  from: "assistant",
  cite,
  span: evidence.slice(0, 300),
});
