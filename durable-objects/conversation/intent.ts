/** What a frame asks to be stored: facts, or the word that refuses it. Pure; the room stores and the floor may still refuse. */

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

/** Frames that the room answers by asking somebody else first, or without storing anything. */
type Asking =
  | "hello"
  | "page"
  | "typing"
  | "read"
  | "suggest"
  | "transfer"
  | "answer"
  | "slots"
  | "book"
  | "move"
  | "cancel"
  | "schedule"
  | "callNow"
  | "settle";

/** Frames that store something by themselves. */
export type Lasting<F extends { type: string }> = Exclude<F, { type: Asking }>;

export type Intent = { facts: Fact[] } | { refused: Refusal };

/** What a contact form takes, roughly: a corrected address must still be one. */
const EMAIL = /^[^\s@<>]+@[^\s@<>]+\.[^\s@<>]+$/;

/** A value as it is kept; null: it is not one. */
const NORMAL: Record<Form, (value: string, site: Site) => string | null> = {
  words: (value) => value,
  yes: (value) => value,
  email: (value) => (EMAIL.test(value) ? value : null),
  phone: (value, { country }) => phoneOf(value, country),
};

const HOUR = 3_600_000;

export function visitorIntent(frame: Lasting<VisitorFrame>, state: State, site: Site, now: number): Intent {
  switch (frame.type) {
    case "say": {
      const { id, text, page, lang } = frame;
      return { facts: [{ type: "visitor.said", id, text, ...(page && { page }), ...(lang && { lang }) }] };
    }
    case "person":
      // A person is there or on the way: asking again changes nothing.
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
      // A number that cannot be dialled is no contact.
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
      // What the site no longer asks for may still be known, and is the visitor's to take back.
      if (foreign(frame.field, site) && state.lead[frame.field] === undefined) return { refused: "malformed" };
      return { facts: [{ type: "lead.forgotten", field: frame.field }] };
    default:
      return never(frame);
  }
}

/** When somebody will have been in touch: where nobody is there at that hour, an hour after the team is back. */
function callbackBy({ hours, times }: Site, now: number): number {
  const by = now + times.callback * HOUR;
  if (!hours || openAt(hours, by)) return by;
  const next = nextOpening(hours, by);
  return next === null ? by : next + HOUR;
}

/** Some other site's own, or nobody's. */
const foreign = (field: LeadField, { fields }: Site): boolean =>
  isOwn(field) && !fields.some(({ key }) => key === field);

export function conciergeIntent(
  frame: Lasting<ConciergeFrame>,
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
    case "close":
      // A room that somebody else holds is not closed over their head.
      return floor.held === "concierge" && !mine
        ? { refused: "not-yours" }
        : { facts: [{ type: "closed", by: "concierge", ...(frame.outcome && { outcome: frame.outcome }) }] };
    default:
      return never(frame);
  }
}

/** A program has no console whose focus would show that it is awake: it must write soon, or the room moves on. */
const joined = (concierge: Concierge, site: Site, now: number): Fact => ({
  type: "concierge.joined",
  concierge,
  how: concierge.id.startsWith(LINK_PREFIX) ? "link" : "takeover",
  ...(concierge.id.startsWith(KEY_PREFIX) && { until: now + site.times.signOfLife * 1000 }),
});
