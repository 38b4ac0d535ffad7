/** What webhooks are told of calls. Pure. */
import type { Slot } from "../../protocol/facts.ts";
import type { WebhookEvent } from "../../protocol/webhooks.ts";
import type { Moment } from "./moment.ts";

/** Null for what is no news of a call, and for the end of a call that the room did not know. */
export function tellCall(conversation: string, { before, event, after }: Moment): WebhookEvent | null {
  const timestamp = new Date(event.at).toISOString();
  const visitor = { name: after.name, phone: after.lead.phone ?? null };
  const about = (call: string, { start, minutes, concierge }: Slot) => ({
    conversation,
    call,
    start,
    minutes,
    with: concierge.name,
    ...visitor,
  });
  const known = before.call;
  switch (event.type) {
    case "call.booked": {
      const { type, call, slot, phone, zone } = event;
      const data = { ...about(call, slot), phone: phone ?? visitor.phone, zone: zone ?? null };
      return { type, timestamp, data };
    }
    case "call.moved": {
      const { type, call, slot } = event;
      return { type, timestamp, data: { ...about(call, slot), was: known?.slot.start ?? slot.start } };
    }
    case "call.reminded":
      return { type: event.type, timestamp, data: about(event.call, event.slot) };
    case "call.cancelled":
      if (!known) return null;
      return { type: event.type, timestamp, data: { ...about(event.call, known.slot), by: event.by } };
    case "call.settled": {
      if (!known) return null;
      const { type, call, outcome, concierge } = event;
      return { type, timestamp, data: { ...about(call, known.slot), outcome, concierge: concierge.name } };
    }
    case "call.requested": {
      const { type, concierge, phone } = event;
      return { type, timestamp, data: { conversation, concierge: concierge.name, name: after.name, phone } };
    }
    default:
      return null;
  }
}
