/**
 * What a concierge reads before the first keystroke, folded from the whole log. Every line cites the message it rests
 * on; what is not known is listed as a question, without a citation. It never enters the assistant's prompt.
 */
import type { Event, LeadField } from "./events";
import type { BriefLine } from "./frames";

/** Facts a concierge would otherwise have to ask for, in the order in which they ask. */
const QUESTIONS: readonly (readonly [LeadField, string])[] = [
  ["name", "What is their name?"],
  ["need", "What do they need?"],
  ["budget", "What is their budget?"],
  ["timeline", "By when?"],
];

const LINE = 180;

export function brief(events: readonly Event[]): BriefLine[] {
  const lines: BriefLine[] = [];
  const line = (label: BriefLine["label"], text: string, cite: number | null) =>
    lines.push({ label, text: short(text), cite });
  const last = <T extends Event["type"]>(type: T) =>
    events.findLast((e): e is Extract<Event, { type: T }> => e.type === type);

  const why = events.findLast((e) => e.type === "trigger.fired" && e.action !== "none");
  if (why?.type === "trigger.fired") {
    const cite = why.evidence.seqs.at(-1) ?? null;
    const quoted = why.evidence.span ?? said(events, cite);
    line("why", quoted ? `${WHY[why.kind]}: "${quoted}"` : WHY[why.kind], cite ?? why.seq);
  }

  const lead = new Map<LeadField, { value: string; cite: number }>();
  for (const e of events) {
    if (e.type === "lead.learned") lead.set(e.field, { value: e.value, cite: e.cite ?? e.seq });
  }
  for (const [field, { value, cite }] of lead) {
    if (field !== "consent") line("who", `${field}: ${value}`, cite);
  }

  const asked = events.filter((e) => e.type === "visitor.said");
  const first = asked[0];
  const latest = asked.at(-1);
  if (first) line("want", first.text, first.seq);
  if (latest && latest !== first) line("want", latest.text, latest.seq);
  const where = asked.findLast((e) => e.page);
  if (where?.page) line("page", where.page, where.seq);

  const told = events.findLast((e) => e.type === "assistant.said" && e.why === "done");
  if (told?.type === "assistant.said") line("told", told.text, told.seq);
  const handed = last("concierge.handedBack");
  if (handed?.note) line("promised", `${handed.concierge.name}: ${handed.note}`, handed.seq);
  const callback = last("callback.promised");
  if (callback)
    line("promised", `We will be in touch by ${new Date(callback.by).toISOString().slice(0, 16)}Z`, callback.seq);

  for (const [field, question] of QUESTIONS) {
    if (!lead.has(field)) line("open", question, null);
  }
  return lines;
}

const WHY = {
  asked: "Asked for a person",
  emotion: "Upset",
  complexity: "A complex matter",
  buyer: "Their own purchase",
  unanswered: "The assistant had no answer",
  circular: "Going in circles",
  failure: "The assistant failed",
  value: "Ready to buy",
} as const;

function said(events: readonly Event[], seq: number | null): string | null {
  const event = seq === null ? undefined : events.find((e) => e.seq === seq);
  return event?.type === "visitor.said" ? event.text : null;
}

const short = (text: string) =>
  text.length > LINE ? `${text.slice(0, LINE - 1).replace(/[\uD800-\uDBFF]$/, "")}…` : text;
