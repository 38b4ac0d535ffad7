/**
 * The webhook events for the site's own systems, one schema per event. They never contain a note, a whisper, a brief,
 * the evidence or the score of a decision, or the identity of a concierge, and a visitor's text only where the event is
 * about it.
 */
import * as z from "zod";
import { LeadField, Outcome, TriggerKind } from "./facts.ts";
import { LIMITS } from "./limits.ts";

export { WEBHOOK_TYPES } from "./webhook-types.ts";

const ms = z.int().nonnegative();
const name = z.string().max(LIMITS.name);

/** A call in the events about it. `with`: who calls; `name` and `phone` are the visitor's. */
const call = {
  call: z.string().max(64),
  start: ms,
  minutes: z.int().positive(),
  with: name,
  name: name.nullable(),
  phone: z.string().max(LIMITS.note).nullable(),
};
/** A page to move or cancel this call without any other sign-in; created for each delivery, for the visitor only. */
const manage_url = z.url().optional();

const event = <T extends string, S extends z.ZodRawShape>(type: T, data: S) =>
  z.strictObject({
    type: z.literal(type),
    /** When it happened, as ISO 8601. */
    timestamp: z.iso.datetime(),
    data: z.strictObject({ conversation: z.string().max(80), ...data }),
  });

export const WebhookEvent = z.discriminatedUnion("type", [
  /** `again`: a closed conversation was reopened. */
  event("conversation.started", {
    again: z.boolean(),
    lang: z.string().max(35).nullable(),
    page: z.string().max(LIMITS.url).nullable(),
  }),
  /** The visitor waits for a person until `until`. `again`: a concierge left, and the visitor waits again. */
  event("handoff.requested", {
    trigger: TriggerKind.nullable(),
    again: z.boolean(),
    until: ms,
    name: name.nullable(),
    /** The visitor's latest message, shortened. */
    headline: z.string().max(160),
    /** Opens exactly this room, once, within ten minutes of this delivery. */
    join_url: z.url().optional(),
  }),
  /** `waited`: seconds since the handoff was requested; null when the visitor was not waiting. */
  event("handoff.joined", {
    concierge: name,
    how: z.enum(["auto", "claim", "takeover", "transfer", "link"]),
    waited: z.int().nonnegative().nullable(),
  }),
  /** The wait is over without a concierge, or a concierge left. `concierge`: null when nobody had joined. */
  event("handoff.ended", {
    concierge: name.nullable(),
    why: z.enum(["handed-back", "back", "left", "expired", "closed"]),
  }),
  /** The facts learned at one time; null: the visitor removed it. */
  event("lead.updated", { changed: z.partialRecord(LeadField, z.string().max(LIMITS.note).nullable()) }),
  event("conversation.closed", { by: z.enum(["visitor", "concierge", "site"]), outcome: Outcome.nullable() }),
  /** `zone`: the visitor's own time zone. */
  event("call.booked", { ...call, zone: z.string().max(64).nullable(), manage_url }),
  /** `was`: the start of the cancelled call. */
  event("call.moved", { ...call, was: ms, manage_url }),
  event("call.cancelled", { ...call, by: z.enum(["visitor", "concierge", "site"]) }),
  /** The call begins soon. */
  event("call.reminded", { ...call, manage_url }),
  /** `concierge`: who recorded how it went. */
  event("call.settled", { ...call, outcome: z.enum(["done", "no-show"]), concierge: name }),
  /** A concierge asks the phone system to call the visitor now. */
  event("call.requested", { concierge: name, name: name.nullable(), phone: z.string().max(LIMITS.phone) }),
]);

export type WebhookEvent = z.infer<typeof WebhookEvent>;
export type WebhookType = WebhookEvent["type"];

/** An event to deliver: its id is the same for every retry and every receiver. */
export interface Payload {
  id: string;
  event: WebhookEvent;
}
