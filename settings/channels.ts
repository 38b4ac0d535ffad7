/** The settings of what reaches a visitor who has left. */
import * as z from "zod";

const hour = z.int().min(0).max(23);

/** A domain whose mail a rule of Cloudflare's Email Routing hands to the gateway. */
const Domain = z
  .string()
  .regex(/^(?=.{4,190}$)[a-z0-9-]+(\.[a-z0-9-]+)+$/, "use a domain in small letters, such as chat.example.com");

export const Email = z.strictObject({
  /** The address that messages come from. */
  from: z.email().max(254),
  /** The domain that answers go to: each conversation has an address of its own there. */
  replies: Domain,
  /**
   * Who sends them: Cloudflare, by the binding `EMAIL`, or a service that takes Resend's HTTP API at `url`, with the
   * key in the environment variable `key`.
   */
  service: z
    .discriminatedUnion("type", [
      z.strictObject({ type: z.literal("cloudflare") }),
      z.strictObject({
        type: z.literal("resend"),
        url: z.url({ protocol: /^https?$/ }).default("https://api.resend.com/emails"),
        key: z.string().regex(/^[A-Z][A-Z0-9_]{2,63}$/, "use a name in capital letters, such as MAIL_KEY"),
      }),
    ])
    .default({ type: "cloudflare" }),
});
export type Email = z.infer<typeof Email>;

export const Channels = z
  .strictObject({
    email: Email.optional(),
    /** Whether what the assistant says goes out too. It answers those who write by e-mail in any case. */
    assistant: z.boolean().default(false),
    /** The hours in which no message goes out, in the visitor's time zone if it is known, or else in that of `hours`. */
    quiet: z.strictObject({ from: hour.default(21), to: hour.default(8) }).prefault({}),
  })
  .prefault({});
