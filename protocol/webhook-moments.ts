/** Which webhook events follow from a fact: read off the floor before and after it. Pure. */
import type { Event } from "./facts.ts";
import type { Floor } from "./floor.ts";
import type { WebhookType } from "./webhooks.ts";

/** In the order in which they are told. A new event is a line here, one in `webhooks/payloads.ts` and its schema. */
const FOLLOWS: readonly (readonly [WebhookType, (before: Floor, event: Event, after: Floor) => boolean])[] = [
  ["conversation.started", (b, e, a) => e.seq === 1 || (b.held === "closed" && a.held !== "closed")],
  ["handoff.ended", (b, _, a) => (engaged(b) && !engaged(a)) || (b.held === "concierge" && a.held === "waiting")],
  ["handoff.requested", (b, _, a) => b.held !== "waiting" && a.held === "waiting"],
  ["handoff.joined", (_, e) => e.type === "concierge.joined"],
  ["lead.updated", (_, e) => isLead(e)],
  ["conversation.closed", (_, e) => e.type === "closed"],
  ["call.booked", (_, e) => e.type === "call.booked"],
  ["call.moved", (_, e) => e.type === "call.moved"],
  ["call.cancelled", (_, e) => e.type === "call.cancelled"],
  ["call.reminded", (_, e) => e.type === "call.reminded"],
  ["call.settled", (_, e) => e.type === "call.settled"],
  ["call.requested", (_, e) => e.type === "call.requested"],
];

/** A human is in the room or wanted. */
const engaged = ({ held }: Floor): boolean => held === "waiting" || held === "concierge";

export const isLead = ({ type }: Event): boolean => type === "lead.learned" || type === "lead.forgotten";

export const follows = (before: Floor, event: Event, after: Floor): WebhookType[] =>
  FOLLOWS.filter(([, when]) => when(before, event, after)).map(([type]) => type);
