/**
 * The lead score from 0 to 100, with its reasons: a fold of the facts, so that anybody can see why. It judges the
 * visitor, so it is for colleagues only.
 */
import type { Event, LeadField } from "./facts.ts";
import { fieldOf, isContact } from "./lead-fields.ts";
import { isOwn, type OwnField } from "./own.ts";
import { triggerOf } from "./triggers.ts";

export interface Reason {
  what: LeadField | "booked" | "asked" | "soon";
  points: number;
  /** The seq of the fact that it is based on. */
  seq: number;
}

export interface Score {
  /** 0 to 100. */
  points: number;
  reasons: readonly Reason[];
}

/** Within half a year. */
const SOON =
  /\b(?:asap|as soon as possible|immediately|right away|this (?:week|month|quarter)|next (?:week|month)|[1-6] months?|(?:one|two|three|four|five|six|a few|a couple of) (?:weeks?|months?)|\d{1,2} (?:days?|weeks?)|(?:lo antes|d[eè]s que|il prima|o mais r[aá]pido) pos\p{L}+|cuanto antes|au plus vite|so (?:bald|schnell) wie m\p{L}+|(?:[1-6]|dos|deux|zwei|due|dois|tres|tr[eê]s|trois|drei|tre) (?:mes(?:es|i)|mois|monaten?))\b|尽快|[一两二三四五六1-6]个月/iu;
const MOST = 100;

/** @param own the site's own lead fields */
export function score(events: readonly Event[], own: readonly OwnField[] = []): Score {
  const lead = new Map<LeadField, { value: string; seq: number }>();
  let booked: number | null = null;
  let asked: number | null = null;
  for (const event of events) {
    if (event.type === "lead.learned") lead.set(event.field, { value: event.value, seq: event.seq });
    else if (event.type === "lead.forgotten") lead.delete(event.field);
    else if (event.type === "call.booked") booked = event.seq;
    else if (event.type === "call.cancelled") booked = null;
    else if (event.type === "trigger.fired" && triggerOf(event.kind).warms) asked = event.seq;
  }
  const reasons: Reason[] = [];
  const add = (what: Reason["what"], points: number, seq: number) => reasons.push({ what, points, seq });
  // A contact without consent is worth nothing.
  const consent = lead.get("consent");
  for (const [field, { value, seq }] of lead) {
    const worth = (isOwn(field) ? own.find(({ key }) => key === field) : fieldOf(field))?.worth ?? 0;
    const points = isContact(field) && !consent ? 0 : typeof worth === "number" ? worth : (worth[value] ?? 0);
    if (points > 0) add(field, points, seq);
    if (field === "timeline" && SOON.test(value)) add("soon", 10, seq);
  }
  if (booked !== null) add("booked", 20, booked);
  if (asked !== null) add("asked", 5, asked);
  const points = Math.min(
    MOST,
    reasons.reduce((sum, reason) => sum + reason.points, 0),
  );
  return { points, reasons: reasons.toSorted((a, b) => b.points - a.points || a.seq - b.seq) };
}
