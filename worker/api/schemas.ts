/** The requests of the HTTP API, and the words with which it refuses them. Its answers are in `scripts/answers.ts`. */
import * as z from "zod";
import { MessageId, Outcome } from "../../protocol/facts.ts";
import { type Card, Phone, Refusal } from "../../protocol/frames.ts";
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

export const Listing = z.strictObject({
  stage: z.enum(["live", "waiting", "concierge"] satisfies Card["stage"][]).optional(),
});
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
