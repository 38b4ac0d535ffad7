/**
 * What a concierge reads before the first keystroke, folded from the whole log. Every line cites the message it is
 * based on; what is not known is listed as a question, without a citation. It never enters the assistant's prompt.
 */
import { rulesOf } from "./actions.ts";
import { advice, type Known, matters } from "./advice.ts";
import { type Kind, kindOf, labelIn } from "./appointments.ts";
import type { ActEnd, Event, LeadField, Of, Undelivered } from "./facts.ts";
import type { BriefLine } from "./frames.ts";
import { asks, gist } from "./gist.ts";
import { byText, fieldOf } from "./lead-fields.ts";
import { isOwn, type OwnField } from "./own.ts";
import { triggerOf } from "./triggers.ts";

type Stored<T extends Event["type"]> = Of<T> & { seq: number; at: number };
type Cited = [text: string, cite: number | null];

/** Facts that a concierge would otherwise have to ask for, in the order of asking. */
const QUESTIONS = byText(({ question }) => question);

/** Length of one line, in UTF-16 units. */
const LINE = 180;
/** The most lines for moods, earlier talks, notes and the site's own lead fields, each. */
const FEW = 3;

/**
 * A log is one thread; writing again after it was closed begins another talk.
 * @param own the site's own lead fields
 * @param kinds the site's kinds of appointment
 */
export function brief(log: readonly Event[], own: readonly OwnField[] = [], kinds: readonly Kind[] = []): BriefLine[] {
  const began = log.findLastIndex((e, i) => e.type === "visitor.said" && before(log, i)?.type === "closed");
  const events = began === -1 ? log : log.slice(began);
  const lead = leadIn(log);
  const next = advice(events, log, lead, own);
  const sections: [BriefLine["label"], readonly Cited[]][] = [
    ["why", why(events)],
    ["mood", moods(events)],
    ["who", [...known(lead, own), ...notes(events)]],
    ["want", wants(events, next)],
    ["page", page(events)],
    ["told", [...told(events), ...lookedUp(events), ...reached(events)]],
    ["promised", [...promised(log, kinds), ...acts(events)]],
    ["next", next],
    ["earlier", earlier(log.slice(0, Math.max(0, began)))],
    ["open", open(events, lead, own)],
  ];
  return sections.flatMap(([label, lines]) => lines.map(([text, cite]) => ({ label, text: short(text), cite })));
}

function why(events: readonly Event[]): Cited[] {
  const fired = all(events, "trigger.fired").findLast(({ action }) => rulesOf(action).acts);
  if (!fired) return [];
  const cite = fired.evidence.seqs.at(-1) ?? null;
  const quoted = fired.evidence.span ?? said(events, cite);
  const { label } = triggerOf(fired.kind);
  return [[quoted ? `${label}: "${quoted}"` : label, cite ?? fired.seq]];
}

/** Their moods, oldest first, each with the words that showed it; also those that led to no action. */
function moods(events: readonly Event[]): Cited[] {
  return all(events, "trigger.fired")
    .filter(({ kind }) => triggerOf(kind).mood)
    .slice(-FEW)
    .map(({ kind, evidence, seq }) => {
      const cite = evidence.seqs.at(-1) ?? seq;
      const words = evidence.span ?? said(events, cite);
      const mood = evidence.rule.replace(`${kind}.`, "");
      return [words ? `${capital(mood)}: "${words}"` : capital(mood), cite];
    });
}

function leadIn(events: readonly Event[]): Known {
  const found = new Map<LeadField, { value: string; cite: number }>();
  for (const e of events) {
    if (e.type === "lead.learned") found.set(e.field, { value: e.value, cite: e.cite ?? e.seq });
    // A fact that the visitor removed is no longer known.
    if (e.type === "lead.forgotten") found.delete(e.field);
  }
  return found;
}

const known = (lead: Known, own: readonly OwnField[]): Cited[] =>
  [...lead].flatMap(([field, { value, cite }]): Cited[] => {
    const name = isOwn(field) ? own.find(({ key }) => key === field)?.label : field;
    return fieldOf(field)?.form === "yes" ? [] : [[`${name ?? field}: ${value}`, cite]];
  });

/** Notes by colleagues, the newest last. */
const notes = (events: readonly Event[]): Cited[] =>
  all(events, "note.added")
    .slice(-FEW)
    .map(({ concierge, text, seq }) => [`${concierge.name} noted: ${text}`, seq]);

/**
 * What their first message asks, and their latest where the advice does not already quote it. Words that only show a mood
 * are listed as one.
 */
function wants(events: readonly Event[], next: readonly Cited[]): Cited[] {
  const moods = all(events, "trigger.fired").filter(({ kind }) => triggerOf(kind).mood);
  const felt = new Set(moods.flatMap(({ evidence }) => evidence.seqs));
  const asked = matters(events).filter(({ seq, text }) => !felt.has(seq) || asks(text));
  const [first, latest] = [asked[0], asked.at(-1)];
  const quoted = latest !== first && next.some(([text]) => latest && text.includes(`"${gist(latest.text)}"`));
  return [...new Set(quoted ? [first] : [first, latest])].flatMap((e): Cited[] => (e ? [[gist(e.text), e.seq]] : []));
}

function page(events: readonly Event[]): Cited[] {
  const where = all(events, "visitor.said").findLast((e) => e.page);
  return where?.page ? [[where.page, where.seq]] : [];
}

function told(events: readonly Event[]): Cited[] {
  const answer = all(events, "assistant.said").findLast((e) => e.why === "done");
  return answer ? [[answer.text, answer.seq]] : [];
}

function promised(events: readonly Event[], kinds: readonly Kind[]): Cited[] {
  const handed = all(events, "concierge.handedBack").findLast((e) => e.note);
  const callback = all(events, "callback.promised").at(-1);
  const booked = events.findLast(
    (e) =>
      e.type === "call.booked" || e.type === "call.moved" || e.type === "call.cancelled" || e.type === "call.settled",
  );
  const lines: Cited[] = [];
  if (handed?.note) lines.push([`${handed.concierge.name}: ${handed.note}`, handed.seq]);
  if (callback) lines.push([`We will be in touch by ${moment(callback.by)}`, callback.seq]);
  if (booked && "slot" in booked) {
    const { kind, concierge, start } = booked.slot;
    lines.push([`${appointment(kind, kinds)} with ${concierge.name}, ${moment(start)}`, booked.seq]);
  }
  return lines;
}

/** As a sentence begins with it; a kind that the site no longer has goes by its key. */
function appointment(key: string | undefined, kinds: readonly Kind[]): string {
  if (key === undefined) return "A call";
  const kind = kindOf(kinds, key);
  return (kind && labelIn(kind, "en")) ?? (key === "visit" ? "A visit" : capital(key));
}

/** What the assistant looked up, the newest last; what came back is the site's own data. */
const lookedUp = (events: readonly Event[]): Cited[] =>
  all(events, "tool.called")
    .slice(-FEW)
    .map(({ label, how, result, seq }) => [
      how === "done" ? `Looked up ${label}: ${result ?? ""}` : `Could not look up ${label}`,
      seq,
    ]);

const UNDELIVERED: Record<Undelivered, string> = {
  refused: "Our e-mail was not delivered: their address was refused",
  bounced: "Our e-mail came back: their mailbox does not take it",
  unreachable: "Our e-mail was not delivered: the mail service could not be reached",
};

/** What became of the newest message to them by e-mail, and whether they want more. */
function reached(events: readonly Event[]): Cited[] {
  const sent = all(events, "reach.sent").at(-1);
  const failed = all(events, "reach.failed").findLast(({ of }) => of === sent?.seq);
  const stopped = all(events, "reach.stopped").at(-1);
  const lines: Cited[] = [];
  if (failed) lines.push([UNDELIVERED[failed.why], failed.seq]);
  else if (sent) lines.push(["What was said last went to them by e-mail", sent.seq]);
  if (stopped) lines.push(["They want no more e-mails", stopped.seq]);
  return lines;
}

/** How each end of a proposal reads for a colleague; null: nothing was begun, and nothing is owed. */
const ACTS: Record<ActEnd, string | null> = {
  done: "Done for them",
  failed: "They confirmed this, but it was not done",
  unknown: "They confirmed this; find out whether it was done",
  declined: null,
  expired: null,
  replaced: null,
};

/** What the visitor confirmed and what became of it, the newest last, and what they have yet to decide on. */
function acts(events: readonly Event[]): Cited[] {
  const ends = all(events, "tool.ended");
  const told = ends.flatMap(({ how, text, seq }): Cited[] => (ACTS[how] ? [[`${ACTS[how]}: ${text}`, seq]] : []));
  const last = all(events, "tool.proposed").at(-1);
  const open = last && !ends.some(({ call }) => call === last.call);
  return [...told.slice(-FEW), ...(open ? [[`They were asked to confirm: ${last.text}`, last.seq] as Cited] : [])];
}

/** Earlier talks of this visitor: how each began and how it ended. */
function earlier(events: readonly Event[]): Cited[] {
  const lines: Cited[] = [];
  let first: Stored<"visitor.said"> | null = null;
  for (const e of events) {
    if (e.type === "visitor.said") first ??= e;
    if (e.type !== "closed") continue;
    const outcome = e.outcome ? `, ${e.outcome}` : "";
    if (first) lines.push([`${moment(first.at).slice(0, 10)}: "${short(first.text)}"${outcome}`, first.seq]);
    first = null;
  }
  return lines.slice(-FEW);
}

function open(events: readonly Event[], lead: Known, own: readonly OwnField[]): Cited[] {
  // A visitor who has written anything has said what they need: it is listed under `want`.
  const said = matters(events).length > 0;
  const ours = own.filter(({ key }) => !lead.has(key)).slice(0, FEW);
  const asked = QUESTIONS.flatMap(([question, fields]): Cited[] =>
    fields.some((field) => lead.has(field)) || (said && fields.includes("need")) ? [] : [[question, null]],
  );
  return [...asked, ...ours.map(({ label }): Cited => [`${label}?`, null])];
}

const all = <T extends Event["type"]>(events: readonly Event[], type: T) =>
  events.filter((e): e is Extract<Event, { type: T }> => e.type === type);

/** The last `closed` or `visitor.said` before `i`. */
const before = (events: readonly Event[], i: number) =>
  events.slice(0, i).findLast((e) => e.type === "closed" || e.type === "visitor.said");

function said(events: readonly Event[], seq: number | null): string | null {
  const event = seq === null ? undefined : events.find((e) => e.seq === seq);
  return event?.type === "visitor.said" ? event.text : null;
}

/** To the minute, and in UTC, because the brief is the same for everybody: the console shows its own time zone. */
const moment = (at: number): string => `${new Date(at).toISOString().slice(0, 16).replace("T", " ")} UTC`;

const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);

const short = (text: string) =>
  text.length > LINE ? `${text.slice(0, LINE - 1).replace(/[\uD800-\uDBFF]$/, "")}…` : text;
