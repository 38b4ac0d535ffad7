/** What goes into the HTTP API. */
import * as z from "zod";
import { MessageId, Outcome } from "../../protocol/events.ts";
import { type Card, Phone } from "../../protocol/frames.ts";
import { LIMITS } from "../../protocol/limits.ts";

const words = (max: number) =>
  z
    .string()
    .max(max)
    .refine((s) => s.trim() !== "" && s.isWellFormed(), { error: "blank" });

/** `id` makes a repeated request harmless: the same id with the same text is stored once. */
export const Words = z.strictObject({ id: MessageId.optional(), text: words(LIMITS.note) });
export const Message = z.strictObject({ id: MessageId.optional(), text: words(LIMITS.text) });
export const HandBack = z.strictObject({ note: words(LIMITS.note).optional() });
export const Close = z.strictObject({ outcome: Outcome.optional() });
export const Nothing = z.strictObject({});

/** By what a visitor is found: one of the two. */
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
