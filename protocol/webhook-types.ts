/** The names of the webhook events, for code that needs only the names. */

export const WEBHOOK_TYPES = [
  "conversation.started",
  "handoff.requested",
  "handoff.joined",
  "handoff.ended",
  "lead.updated",
  "conversation.closed",
  "call.booked",
  "call.moved",
  "call.cancelled",
  "call.reminded",
  "call.settled",
  "call.requested",
] as const;

export type WebhookType = (typeof WEBHOOK_TYPES)[number];
