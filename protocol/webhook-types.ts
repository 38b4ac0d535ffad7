/** The names of the webhook events, for code that needs only the names. */
import type { WebhookType } from "./webhooks";

const NAMES: Record<WebhookType, true> = {
  "conversation.started": true,
  "handoff.requested": true,
  "handoff.joined": true,
  "handoff.ended": true,
  "lead.updated": true,
  "conversation.closed": true,
  "call.booked": true,
  "call.moved": true,
  "call.cancelled": true,
  "call.reminded": true,
  "call.settled": true,
  "call.requested": true,
};

export const WEBHOOK_TYPES = Object.keys(NAMES) as WebhookType[];
