/** The requests of the HTTP API, and the words with which it refuses them. Its answers are in `scripts/answers.ts`. */
import * as z from "zod";
import { Concierge, MessageId, Outcome, Settled, TriggerKind } from "../../protocol/facts.ts";
import { Phone, Refusal } from "../../protocol/frames.ts";
import { INBOX_STATES, INBOX_VIEWS } from "../../protocol/inbox.ts";
import { LIMITS } from "../../protocol/limits.ts";
import type { Receipt } from "../../protocol/receipt.ts";

const words = (max: number) =>
  z
    .string()
    .max(max)
    .refine((s) => s.trim() !== "" && s.isWellFormed(), { error: "blank" });

/** `id` makes the request safe to repeat: the same id with the same text is stored once. */
export const Words = z.strictObject({ id: MessageId.optional(), text: words(LIMITS.note) });
export const Message = z.strictObject({ id: MessageId.optional(), text: words(LIMITS.text) });
export const HandBack = z.strictObject({ note: words(LIMITS.note).optional() });
export const Close = z.strictObject({ outcome: Outcome.optional() });
export const Nothing = z.strictObject({});

/** The contact by which a visitor is found: exactly one of the two. */
export const Contact = z
  .strictObject({
    email: z
      .string()
      .trim()
      .max(LIMITS.email)
      .regex(/^[^\s@<>]+@[^\s@<>]+\.[^\s@<>]+$/)
      .optional(),
    phone: Phone.optional(),
  })
  .refine(({ email, phone }) => (email === undefined) !== (phone === undefined), { error: "email or phone" });

/** A time in milliseconds since 1970. */
const time = z.coerce.number().int().nonnegative();

export const Listing = z.strictObject({
  /** `todo`: what was promised, the most urgent first; the others: the newest conversations first. */
  view: z.enum(INBOX_VIEWS).default("all"),
  state: z.enum(INBOX_STATES).optional(),
  stage: z.string().max(20).optional(),
  /** At least this score. */
  score: z.coerce.number().int().min(0).max(100).optional(),
  trigger: TriggerKind.optional(),
  /** A language without a region, such as `es`. */
  lang: z.string().max(8).optional(),
  /** The id of a concierge; `none`: nobody is responsible. */
  responsible: z.string().max(254).optional(),
  outcome: z.enum([...Outcome.options, "none"]).optional(),
  /** The last message was not before, and not after. */
  from: time.optional(),
  to: time.optional(),
  /** Searches what was said: the beginnings of words, or "a phrase"; the conversations that began last come first. */
  q: z.string().max(200).optional(),
  /** `next` of the page before. */
  cursor: z.string().max(40).optional(),
  limit: z.coerce.number().int().min(1).max(200).default(50),
});

/** What is left out stays as it is, and null takes back. */
export const FollowUp = z
  .strictObject({
    responsible: Concierge.extend({ id: Concierge.shape.id.min(1), name: Concierge.shape.name.min(1) })
      .nullable()
      .optional(),
    /** Until when the to-dos rest. */
    snooze: z.int().positive().nullable().optional(),
    outcome: Outcome.nullable().optional(),
    /** Of an outcome, in the site's currency. */
    amount: z.number().nonnegative().max(1e12).optional(),
    /** The to-dos that are done, by their seq. */
    settle: z.union([z.literal("all"), z.array(z.int().positive()).min(1).max(50)]).optional(),
    how: Settled.optional(),
  })
  .refine(({ amount, outcome }) => amount === undefined || typeof outcome === "string", { error: "amount of what" });

export const Paging = z.strictObject({
  /** Continues after this delivery: `next` of the page before. */
  before: z.coerce.number().int().positive().optional(),
  limit: z.coerce.number().int().min(1).max(100).default(50),
});

/** Why a request was refused, including the words of refused frames; `by`: the concierge who has the conversation. */
export const ErrorWord = z.enum([...new Set([...Refusal.options, "ticket", "scope", "origin", "not-found"] as const)]);

export interface Failure {
  error: z.infer<typeof ErrorWord>;
  by?: string;
  /** Of one person's conversations: those that were erased anyway, and those that are not fully erased. */
  receipts?: Receipt[];
  failed?: string[];
}
