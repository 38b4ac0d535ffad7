/** The facts that a frame asks to be stored, or the word that refuses it. Pure. The floor may still refuse the facts. */

import { phoneOf } from "../../assistant/lead/contact.ts";
import { waitUntil } from "../../assistant/ledger/decisions.ts";
import type { Concierge, Fact, LeadField } from "../../protocol/facts.ts";
import { never } from "../../protocol/floor.ts";
import type { ConciergeFrame, Refusal, VisitorFrame } from "../../protocol/frames.ts";
import { upright } from "../../protocol/headline.ts";
import { KEY_PREFIX, LINK_PREFIX } from "../../protocol/identity.ts";
import { type Form, fieldOf } from "../../protocol/lead-fields.ts";
import { isOwn } from "../../protocol/own.ts";
import type { State } from "../../protocol/state.ts";
import type { Site } from "../../settings/schema.ts";
import { nextOpening, openAt } from "../calendar/hours.ts";

/** Frames for which another object is asked first, or nothing is stored. */
type FromVisitors = "hello" | "page" | "typing" | "read" | "slots" | "book" | "move" | "cancel";
type FromConcierge = "suggest" | "transfer" | "answer" | "schedule" | "callNow" | "settle";

/** Frames that become facts by themselves. */
export type StoringFrame<F extends { type: string }> = Exclude<F, { type: FromVisitors | FromConcierge }>;

export type Intent = { facts: Fact[] } | { refused: Refusal };

/** Roughly what a contact form accepts: a corrected address must still be one. */
const EMAIL = /^[^\s@<>]+@[^\s@<>]+\.[^\s@<>]+$/;

/** A value as it is kept; null: it is not one. */
const NORMAL: Record<Form, (value: string, site: Site) => string | null> = {
  words: (value) => value,
  yes: (value) => value,
  email: (value) => (EMAIL.test(value) ? value : null),
  phone: (value, { country }) => phoneOf(value, country),
};

const HOUR = 3_600_000;

export function visitorIntent(frame: StoringFrame<VisitorFrame>, state: State, site: Site, now: number): Intent {
  switch (frame.type) {
    case "say": {
      const { id, text, page, lang, choice } = frame;
      const more = { ...(page && { page }), ...(lang && { lang }), ...(choice && { choice }) };
      return { facts: [{ type: "visitor.said", id, text, ...more }] };
    }
    case "person":
      // A person is there or was asked to join: asking again changes nothing.
      if (state.floor.held === "waiting" || state.floor.held === "concierge") return { facts: [] };
      return {
        facts: [
          {
            type: "trigger.fired",
            kind: "asked",
            evidence: { seqs: [], rule: "button" },
            action: "handoff",
            until: waitUntil(site, now),
          },
        ],
      };
    case "back":
      return { facts: [{ type: "visitor.returned" }] };
    case "contact": {
      const given = (["name", "email", "phone"] as const).flatMap((field) => {
        const value = upright(frame[field] ?? "");
        if (!value) return [];
        return [{ field, value: field === "phone" ? (phoneOf(value, site.country) ?? "") : value }];
      });
      // A number that cannot be dialled is not a contact.
      if (given.some(({ value }) => value === "")) return { refused: "malformed" };
      const learned = [...given, { field: "consent" as const, value: "yes" }];
      return {
        facts: [
          ...learned.map(({ field, value }): Fact => ({ type: "lead.learned", field, value, from: "form" })),
          { type: "callback.promised", by: callbackBy(site, now) },
        ],
      };
    }
    case "end":
      return { facts: [{ type: "closed", by: "visitor" }] };
    case "rate": {
      const { assistant, concierge } = state.spoke;
      const handler = assistant && concierge ? "mixed" : concierge ? "concierge" : "assistant";
      return { facts: [{ type: "rated", score: frame.score, handler, ...(frame.words && { words: frame.words }) }] };
    }
    case "correct": {
      if (foreign(frame.field, site)) return { refused: "malformed" };
      const value = NORMAL[fieldOf(frame.field)?.form ?? "words"](frame.value.trim(), site);
      if (value === null) return { refused: "malformed" };
      return { facts: [{ type: "lead.learned", field: frame.field, value, from: "visitor" }] };
    }
    case "forget":
      // A field that the site no longer has may still be stored, and the visitor may remove it.
      if (foreign(frame.field, site) && state.lead[frame.field] === undefined) return { refused: "malformed" };
      return { facts: [{ type: "lead.forgotten", field: frame.field }] };
    case "confirm": {
      const { proposal } = state;
      if (proposal?.call !== frame.call) return { refused: "gone" };
      // A second tap changes nothing, and what has begun cannot be taken back.
      if (proposal.confirmed) return frame.yes ? { facts: [] } : { refused: "not-now" };
      const { call, tool, text, until } = proposal;
      if (now >= until) return { facts: [{ type: "tool.ended", call, tool, text, how: "expired" }] };
      return {
        facts: [
          frame.yes ? { type: "tool.confirmed", call } : { type: "tool.ended", call, tool, text, how: "declined" },
        ],
      };
    }
    default:
      return never(frame);
  }
}

/** When the visitor will have got an answer; if the site is closed then, an hour after it opens. */
export function callbackBy({ hours, times }: Site, now: number): number {
  const by = now + times.callback * HOUR;
  if (!hours || openAt(hours, by)) return by;
  const next = nextOpening(hours, by);
  return next === null ? by : next + HOUR;
}

/** A field of another site, or of none. */
const foreign = (field: LeadField, { fields }: Site): boolean =>
  isOwn(field) && !fields.some(({ key }) => key === field);

export function conciergeIntent(
  frame: StoringFrame<ConciergeFrame>,
  concierge: Concierge,
  state: State,
  site: Site,
  now: number,
): Intent {
  const { floor } = state;
  const mine = floor.held === "concierge" && floor.concierge.id === concierge.id;
  switch (frame.type) {
    case "say":
      return { facts: [{ type: "concierge.said", id: frame.id, text: frame.text, concierge }] };
    case "join":
      return mine ? { facts: [] } : { facts: [joined(concierge, site, now)] };
    case "alive":
      // Only the first sign of life after a silence is a fact.
      return { facts: mine && floor.absent ? [{ type: "concierge.present", concierge, after: floor.absent.why }] : [] };
    case "handBack":
      return { facts: [{ type: "concierge.handedBack", concierge, ...(frame.note && { note: frame.note }) }] };
    case "release":
      return {
        facts: [
          {
            type: "concierge.left",
            concierge,
            why: "released",
            until: waitUntil(site, now),
            ...(frame.note && { note: frame.note }),
          },
        ],
      };
    case "accept":
      return { facts: [{ type: "concierge.joined", concierge, how: "transfer" }] };
    case "decline":
      return { facts: [{ type: "transfer.ended", to: concierge, why: "refused" }] };
    case "withdraw":
      return mine && floor.transfer
        ? { facts: [{ type: "transfer.ended", to: floor.transfer.to, why: "withdrawn" }] }
        : { refused: "not-now" };
    case "whisper":
      return { facts: [{ type: "whisper.added", id: frame.id, text: frame.text, concierge }] };
    case "mark":
      return { facts: [{ type: "handoff.marked", of: frame.of, mark: frame.mark, concierge }] };
    case "note":
      return { facts: [{ type: "note.added", id: frame.id, text: frame.text, concierge }] };
    case "block":
      if (floor.held === "concierge" && !mine) return { refused: "not-yours" };
      // A guest or a program does not decide who may write to the team.
      if ([LINK_PREFIX, KEY_PREFIX].some((prefix) => concierge.id.startsWith(prefix))) return { refused: "wrong-role" };
      if (state.blocked) return { facts: [] };
      return {
        facts: [
          { type: "visitor.blocked", concierge },
          ...(floor.held === "closed" ? [] : ([{ type: "closed", by: "concierge", outcome: "spam" }] satisfies Fact[])),
        ],
      };
    case "unblock":
      if (concierge.id.startsWith(LINK_PREFIX)) return { refused: "wrong-role" };
      return { facts: state.blocked ? [{ type: "visitor.unblocked", concierge }] : [] };
    case "close":
      // Nobody closes a room that another concierge holds.
      return floor.held === "concierge" && !mine
        ? { refused: "not-yours" }
        : { facts: [{ type: "closed", by: "concierge", ...(frame.outcome && { outcome: frame.outcome }) }] };
    case "followUp":
      return followUp(frame, concierge, state, now);
    default:
      return never(frame);
  }
}

/** The longest rest of a to-do, in milliseconds: a year. */
const LONGEST_REST = 366 * 24 * HOUR;

/** What is so already is not stored again, so that two colleagues who settle the same to-do store it once. */
function followUp(
  { responsible, snooze, outcome, amount, settle, how = "done" }: Extract<ConciergeFrame, { type: "followUp" }>,
  concierge: Concierge,
  state: State,
  now: number,
): Intent {
  const rests = typeof snooze === "number";
  if ((rests && (snooze <= now || snooze > now + LONGEST_REST)) || (amount !== undefined && !outcome))
    return { refused: "malformed" };
  const facts: Fact[] = [];
  const open = state.todos.map(({ seq }) => seq);
  const done = settle === "all" ? open : open.filter((seq) => settle?.includes(seq));
  const all = settle === "all" || done.length === open.length;
  if (done.length > 0 || (settle === "all" && state.unknown !== null)) {
    facts.push({ type: "todo.settled", ...(!all && { of: done }), how, concierge });
  }
  const before = state.outcome;
  if (outcome && (before?.outcome !== outcome || before.amount !== (amount ?? null))) {
    facts.push({ type: "outcome.set", outcome, ...(amount !== undefined && { amount }), concierge });
  } else if (outcome === null && before !== null) facts.push({ type: "outcome.set", concierge });
  if (responsible !== undefined && responsible?.id !== state.responsible?.id) {
    facts.push({ type: "responsible.set", ...(responsible && { to: responsible }), concierge });
  }
  if (rests) facts.push({ type: "todo.snoozed", until: snooze, concierge });
  else if (snooze === null && state.snoozed !== null) facts.push({ type: "todo.snoozed", concierge });
  return { facts };
}

/** A program has no console that shows signs of life: it must write in time, or the room moves on. */
const joined = (concierge: Concierge, site: Site, now: number): Fact => ({
  type: "concierge.joined",
  concierge,
  how: concierge.id.startsWith(LINK_PREFIX) ? "link" : "takeover",
  ...(concierge.id.startsWith(KEY_PREFIX) && { until: now + site.times.signOfLife * 1000 }),
});
