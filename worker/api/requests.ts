/** The requests of the HTTP API. */
import * as z from "zod";
import { MessageId, Outcome } from "../../protocol/events.ts";
import type { Card } from "../../protocol/frames.ts";
import { LIMITS } from "../../protocol/limits.ts";

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
    phone: z
      .string()
      .max(LIMITS.phone)
      .refine((s) => s.replace(/\D/g, "").length >= 5, { error: "digits" })
      .optional(),
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
