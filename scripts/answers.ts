/**
 * The answers of the HTTP API, for its document and for tests: the Worker creates them and does not validate them, so it
 * does not carry their schemas. A route without an answer does not compile. Times are milliseconds since 1970 unless a
 * field says otherwise.
 */
import * as z from "zod";
import type { Call } from "../durable-objects/calendar/store.ts";
import type { Reading } from "../durable-objects/conversation/reading.ts";
import { ENDPOINT_STATES, FAULTS, STATES } from "../protocol/delivery.ts";
import { Concierge, type Event, Fact, Outcome, TriggerKind } from "../protocol/facts.ts";
import { BriefLine, Card, OnDuty } from "../protocol/frames.ts";
import { INBOX_STATES, type InboxCounts, type InboxPage } from "../protocol/inbox.ts";
import type { Receipt } from "../protocol/receipt.ts";
import type { Episode } from "../protocol/report.ts";
import { TODO_KINDS } from "../protocol/todos.ts";
import type { View } from "../protocol/view.ts";
import { WEBHOOK_TYPES } from "../protocol/webhooks.ts";
import type { RouteName } from "../worker/api/routes.ts";
import { ErrorWord, type Failure as FailureOf, Nothing } from "../worker/api/schemas.ts";
import type { Disposed as DisposedOf, Found } from "../worker/visitors.ts";

const InboxRow = z.strictObject({
  conversation: z.string(),
  upTo: z.int(),
  state: z.enum(INBOX_STATES),
  /** When the conversation began and when somebody last wrote in it. */
  began: z.int(),
  last: z.int(),
  held: z.enum(["assistant", "waiting", "concierge", "closed"]),
  concierge: Concierge.nullable(),
  /** What the team owes the visitor, by when. `seq` names it in a PATCH. */
  todos: z.array(z.strictObject({ kind: z.enum(TODO_KINDS), seq: z.int(), at: z.int(), by: z.int() })),
  due: z.int().nullable(),
  overdue: z.boolean(),
  snoozed: z.int().nullable(),
  responsible: Concierge.nullable(),
  outcome: Outcome.nullable(),
  amount: z.number().nullable(),
  trigger: TriggerKind.nullable(),
  stage: z.string().nullable(),
  /** 0 to 100. */
  score: z.int(),
  lang: z.string().nullable(),
  lead: z.boolean(),
  unanswered: z.boolean(),
  name: z.string().nullable(),
  /** Only with the visitor's consent. */
  email: z.string().nullable(),
  phone: z.string().nullable(),
  want: z.string().nullable(),
  /** The latest message, shortened. */
  words: z.string(),
  /** Of a search: the line that was found, with the offsets of its words. */
  hit: z
    .strictObject({
      seq: z.int(),
      by: z.enum(["visitor", "assistant", "concierge", "note", "contact"]),
      text: z.string(),
      marks: z.array(z.strictObject({ start: z.int(), end: z.int() })),
    })
    .nullable(),
});
export const Listed = z.strictObject({
  conversations: z.array(InboxRow),
  /** The `cursor` of the next page; null: this is the last one. */
  next: z.string().nullable(),
}) satisfies z.ZodType<InboxPage>;
export const Counted = z.strictObject({
  todo: z.int(),
  overdue: z.int(),
  unanswered: z.int(),
  leads: z.int(),
  all: z.int(),
}) satisfies z.ZodType<InboxCounts>;
export const Lobby = z.strictObject({ cards: z.array(Card), concierges: z.array(OnDuty) });

/** Folded values are described, not validated: the room created them. */
export const Read = z.strictObject({
  conversation: z.string(),
  epoch: z.string(),
  head: z.int(),
  view: z.custom<Reading["view"]>(),
  brief: z.strictObject({
    lines: z.array(BriefLine),
    summary: z.strictObject({ text: z.string(), upTo: z.int() }).nullable(),
  }),
  /** The lead score, from 0 to 100, and its reasons. */
  score: z.custom<Reading["score"]>(),
});

/** A fact with its seq and time. */
const Stored = z.intersection(Fact, z.object({ seq: z.int().positive(), at: z.int() }));
/** In an export of one person: a conversation that could not be read now. */
export const Unread = z.strictObject({ conversation: z.string(), error: z.literal("storage") });

export const Exported = z.strictObject({
  conversation: z.string(),
  /** What is known about the visitor, folded from the events. */
  lead: z.custom<View["lead"]>(),
  /** Phone appointments, from the calendar. */
  calls: z.array(z.custom<Call>()),
  /** Report rows. */
  episodes: z.array(z.custom<Episode>()),
  events: z.array(Stored),
});

/** How much was erased in each place; all zeros when there was nothing. */
export const Erased = z.strictObject({
  conversation: z.string(),
  erasedAt: z.int(),
  counts: z.strictObject({
    events: z.int(),
    cards: z.int(),
    deliveries: z.int(),
    calls: z.int(),
    /** Messages and notes in the inbox. */
    lines: z.int(),
    /** These stay, under an id that identifies nobody. */
    episodes: z.int(),
  }),
}) satisfies z.ZodType<Receipt>;

/** The conversations of one person. */
export const Visitor = z.strictObject({
  conversations: z.array(
    z.strictObject({
      conversation: z.string(),
      /** The times of the first fact and of the last message by anybody. */
      began: z.int(),
      last: z.int(),
    }) satisfies z.ZodType<Found>,
  ),
  /** Conversations of theirs that could not be read now; absent when there is none. */
  failed: z.array(z.string()).optional(),
});

/** What was erased of one person, and the conversations that are not fully erased. */
export const Disposed = z.strictObject({
  receipts: z.array(Erased),
  failed: z.array(z.string()),
}) satisfies z.ZodType<DisposedOf>;

/** The stored facts; empty when nothing had to change. */
export const Done = z.strictObject({ events: z.array(z.custom<Event>()) });

export const DeliveryLine = z.strictObject({
  id: z.int(),
  /** The webhook-id. */
  message: z.string(),
  /** The origin of the receiver's address, because the rest may be a secret; numbered where several share it. */
  receiver: z.string(),
  type: z.enum(WEBHOOK_TYPES),
  conversation: z.string(),
  state: z.enum(STATES),
  attempts: z.int(),
  made: z.int(),
  tried: z.int().nullable(),
  next: z.int().nullable(),
  status: z.int().nullable(),
  why: z.enum(FAULTS).nullable(),
});
/** A receiver in the site's settings, and its status. */
export const Endpoint = z.strictObject({
  /** The origin of its address, because the rest may be a secret; numbered where several share it. */
  receiver: z.string(),
  events: z.array(z.enum(WEBHOOK_TYPES)),
  state: z.enum(ENDPOINT_STATES),
  /** Deliveries that wait for their next attempt. */
  pending: z.int(),
  /** The latest attempt of any delivery to it. */
  tried: z.int().nullable(),
});
export const Endpoints = z.strictObject({ endpoints: z.array(Endpoint) });

export const Deliveries = z.strictObject({ deliveries: z.array(DeliveryLine), next: z.int().nullable() });

export const Failure = z.strictObject({
  error: ErrorWord,
  by: z.string().optional(),
  /** Of one person's conversations: those that were erased anyway, and those that are not fully erased. */
  receipts: z.array(Erased).optional(),
  failed: z.array(z.string()).optional(),
}) satisfies z.ZodType<FailureOf>;

export interface Answer {
  schema: z.ZodType;
  /** The media type, when it is not JSON. */
  type?: string;
}

export const ANSWERS = {
  list: { schema: Listed },
  inbox: { schema: Counted },
  followUp: { schema: Done },
  read: { schema: Read },
  export: { schema: Exported, type: "application/x-ndjson" },
  erase: { schema: Erased },
  note: { schema: Done },
  whisper: { schema: Done },
  say: { schema: Done },
  join: { schema: Done },
  handBack: { schema: Done },
  close: { schema: Done },
  findVisitor: { schema: Visitor },
  exportVisitor: { schema: z.union([Exported, Unread]), type: "application/x-ndjson" },
  eraseVisitor: { schema: Disposed },
  lobby: { schema: Lobby },
  endpoints: { schema: Endpoints },
  deliveries: { schema: Deliveries },
  redeliver: { schema: Nothing },
} satisfies Record<RouteName, Answer>;
