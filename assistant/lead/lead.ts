/**
 * What a visitor says about themselves in plain words, with the words that say it. Only certain forms are read: a fact that
 * they did not give is worse than one that is missed.
 */
import type { ToldField } from "../../protocol/lead-fields.ts";
import { type Clause, clausesOf, NT } from "./clauses.ts";
import { emailIn, phoneIn } from "./contact.ts";
import { corrected } from "./correction.ts";
import { foreign, guarded } from "./foreign.ts";
import { householdIn } from "./household.ts";
import { budgetIn, type Span } from "./money.ts";
import { nameIn, renamed } from "./name.ts";
import { answerIn, optionIn } from "./own.ts";
import { mentions, plain } from "./plain.ts";
import type { LeadContext, Learned } from "./reading.ts";
import { stageIn } from "./stage.ts";
import { timelineIn } from "./time.ts";
import { areaIn, needIn, planIn } from "./wish.ts";

/** The contact is one that must not be used. */
const DENIED = new RegExp(`\\b(?:not|never|stop|no longer|any ?more|old|former|instead of|wrong)\\b|${NT}`, "i");

const READERS: Record<ToldField, (clause: Clause, context: LeadContext) => Span | null> = {
  name: ({ text }, { asked }) => nameIn(text, asked === "name"),
  email: ({ text, relatives }) =>
    relatives || !text.includes("@") || DENIED.test(text) || guarded(text) || mentions(text) ? null : emailIn(text),
  phone: ({ text, relatives }, { country, phone, asked }) =>
    relatives || DENIED.test(text) || guarded(text)
      ? null
      : phoneIn(text, country, asked === "phone" ? "asked" : phone === null ? "plain" : "named"),
  need: ({ text }) => needIn(text),
  plan: ({ text, relatives }, { plans, asked }) => (relatives ? null : planIn(text, plans, asked === "plan")),
  budget: ({ text, relatives }, { asked }) => (relatives ? null : budgetIn(text, asked === "budget")),
  timeline: ({ text, relatives }, { asked }) => (relatives ? null : timelineIn(text, asked === "timeline")),
  area: ({ text, relatives }, { areas, asked }) => (relatives ? null : areaIn(text, areas, asked === "area")),
  household: ({ text }, { asked }) => householdIn(text, asked === "household"),
  stage: ({ text, relatives }) => (relatives ? null : stageIn(text)),
};

/** The newest readings: a message is read when it comes, and again by the reply to it. */
const recent: { message: string; context: LeadContext; found: readonly Learned[] }[] = [];
const RECENT = 8;

/** One fact per field: the second of two corrects the first. */
export function lead(message: string, context: LeadContext): readonly Learned[] {
  const before = recent.find((each) => each.message === message && same(each.context, context));
  if (before) return before.found;
  const found = read(message, context);
  if (recent.unshift({ message, context, found }) > RECENT) recent.pop();
  return found;
}

/** Lists of settings are the same objects as long as the settings are. */
const same = (a: LeadContext, b: LeadContext): boolean =>
  (Object.keys(a) as (keyof LeadContext)[]).every((key) => a[key] === b[key]);

function read(message: string, context: LeadContext): Learned[] {
  const found = new Map<Learned["field"], Learned>();
  for (const clause of clausesOf(message)) {
    for (const field of Object.keys(READERS) as ToldField[]) {
      const span = READERS[field](clause, context);
      if (span && message.includes(span.evidence)) found.set(field, { field, ...span });
    }
    for (const { key, options } of clause.relatives ? [] : context.own) {
      const span = optionIn(clause.text, options);
      if (span && message.includes(span.evidence)) found.set(key, { field: key, ...span });
    }
  }
  const name = found.get("name");
  const instead = name && renamed(message.slice(message.indexOf(name.evidence) + name.evidence.length));
  if (name && instead) found.set("name", { field: "name", value: instead, evidence: instead });
  else if (instead === null) found.delete("name");
  for (const right of corrected(message, context.country)) found.set(right.field, right);
  for (const told of foreign(message, context)) if (message.includes(told.evidence)) found.set(told.field, told);
  for (const told of plain(message)) {
    const taken = told.field === "name" && instead === null;
    if (!taken && !found.has(told.field) && message.includes(told.evidence)) found.set(told.field, told);
  }
  const own = context.own.find(({ key }) => key === context.asked);
  // A message that says something else is not an answer.
  const span = own && found.size === 0 ? answerIn(message, own, context) : null;
  if (own && span) found.set(own.key, { field: own.key, ...span });
  return [...found.values()];
}
