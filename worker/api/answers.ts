/**
 * What comes out of the HTTP API, for its document and for tests: the Worker makes these answers and does not check them.
 * Times are milliseconds since 1970 unless a field says otherwise.
 */
import * as z from "zod";
import type { Call } from "../../durable-objects/calendar/store.ts";
import type { Reading } from "../../durable-objects/conversation/reading.ts";
import { ENDPOINT_STATES, FAULTS, STATES } from "../../protocol/delivery.ts";
import type { Episode } from "../../protocol/episode.ts";
import { type Event, Fact } from "../../protocol/facts.ts";
import { BriefLine, Card, OnDuty, Refusal } from "../../protocol/frames.ts";
import type { Receipt } from "../../protocol/receipt.ts";
import type { View } from "../../protocol/view.ts";
import { WEBHOOK_TYPES } from "../../protocol/webhooks.ts";
import type { Disposed as DisposedOf, Found } from "../visitors.ts";

export const Cards = z.strictObject({ conversations: z.array(Card) });
export const Lobby = z.strictObject({ cards: z.array(Card), concierges: z.array(OnDuty) });

/** Folded values are described, not checked: the room made them. */
export const Read = z.strictObject({
  conversation: z.string(),
  epoch: z.string(),
  head: z.int(),
  view: z.custom<Reading["view"]>(),
  brief: z.strictObject({
    lines: z.array(BriefLine),
    summary: z.strictObject({ text: z.string(), upTo: z.int() }).nullable(),
  }),
  /** How warm the lead is, from 0 to 100, and why. */
  score: z.custom<Reading["score"]>(),
});

/** A fact with its place in the log and its time. */
const Stored = z.intersection(Fact, z.object({ seq: z.int().positive(), at: z.int() }));
export const Exported = z.strictObject({
  conversation: z.string(),
  /** What is known of the visitor, folded from the events. */
  lead: z.custom<View["lead"]>(),
  /** Phone appointments as the calendar holds them. */
  calls: z.array(z.custom<Call>()),
  /** Rows of the reports. */
  episodes: z.array(z.custom<Episode>()),
  events: z.array(Stored),
});

/** How much there was, wherever something was; all zeros when there was nothing. */
export const Erased = z.strictObject({
  conversation: z.string(),
  erasedAt: z.int(),
  counts: z.strictObject({
    events: z.int(),
    cards: z.int(),
    deliveries: z.int(),
    calls: z.int(),
    /** These stay, under a name that leads nowhere. */
    episodes: z.int(),
  }),
}) satisfies z.ZodType<Receipt>;

/** The conversations of one person. */
export const Visitor = z.strictObject({
  conversations: z.array(
    z.strictObject({
      conversation: z.string(),
      /** The first fact, and the last words of anybody. */
      began: z.int(),
      last: z.int(),
    }) satisfies z.ZodType<Found>,
  ),
});

/** What was erased of one person, and the conversations of which something is left. */
export const Disposed = z.strictObject({
  receipts: z.array(Erased),
  failed: z.array(z.string()),
}) satisfies z.ZodType<DisposedOf>;

/** What was stored; nothing when everything was so already. */
export const Done = z.strictObject({ events: z.array(z.custom<Event>()) });

export const DeliveryLine = z.strictObject({
  id: z.int(),
  /** The webhook-id. */
  message: z.string(),
  /** The origin of the receiver's address, as the rest of it may be a secret; numbered where several share it. */
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
/** A receiver that the site names, and how it does. */
export const Endpoint = z.strictObject({
  /** The origin of its address, as the rest of it may be a secret; numbered where several share it. */
  receiver: z.string(),
  events: z.array(z.enum(WEBHOOK_TYPES)),
  state: z.enum(ENDPOINT_STATES),
  /** Deliveries that wait for their next try. */
  pending: z.int(),
  /** The latest try of any delivery to it. */
  tried: z.int().nullable(),
});
export const Endpoints = z.strictObject({ endpoints: z.array(Endpoint) });

export const Deliveries = z.strictObject({ deliveries: z.array(DeliveryLine), next: z.int().nullable() });

/** Why a request was refused; the words of a refused frame among them, with who has what was asked for in `by`. */
export const ErrorWord = z.enum([...new Set([...Refusal.options, "ticket", "scope", "origin", "not-found"] as const)]);
export const Failure = z.strictObject({
  error: ErrorWord,
  by: z.string().optional(),
  /** Of one person's conversations: those that were erased all the same, and those of which something is left. */
  receipts: z.array(Erased).optional(),
  failed: z.array(z.string()).optional(),
});
