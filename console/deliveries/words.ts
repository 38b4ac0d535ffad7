/** Every text of the webhook deliveries page. */
import type { EndpointState, Fault, State } from "../../protocol/delivery.ts";

export const STATE: Record<State, string> = {
  pending: "Pending",
  delivered: "Delivered",
  failed: "Failed",
  disabled: "Skipped",
};

export const ENDPOINT: Record<EndpointState, string> = {
  unused: "Nothing sent yet",
  working: "Working",
  failing: "Last attempt failed",
  gone: "Unsubscribed",
};

export const FAULT: Record<Fault, string> = {
  status: "The receiver returned an error",
  redirect: "The receiver redirected, and redirects are not followed",
  timeout: "No answer within 10 seconds",
  network: "The receiver could not be reached",
  gone: "The receiver has unsubscribed",
  address: "The address is in a private network",
  scheme: "The address is not https",
  secret: "The signing secret is missing or malformed",
  removed: "The address is no longer in the site's settings",
  "too-large": "The message was too large to keep",
};

export const WORDS = {
  title: "Webhooks",
  toConsole: "Console",
  loading: "Loading…",
  failed: "The webhook deliveries could not be loaded.",
  signedOut: "You are signed out. Open the console to sign in.",
  forbidden: "Guests do not have access to this page.",
  again: "Try again",
  endpoints: "Receivers",
  noEndpoints: "No webhooks are set up. Add them in site/site.ts.",
  events: (names: string) => `Events: ${names}`,
  pending: (n: number) => (n === 0 ? "Nothing pending" : n === 1 ? "1 delivery pending" : `${n} deliveries pending`),
  tried: (when: string) => `last attempt ${when}`,
  wakes: "Redeliver one message. If the receiver accepts it, deliveries resume.",
  log: "Deliveries",
  none: "Nothing has been sent yet.",
  head: { made: "Created", type: "Event", receiver: "Receiver", state: "Status", room: "Conversation", act: "Action" },
  attempts: (n: number) => (n === 1 ? "1 attempt" : `${n} attempts`),
  status: (code: number) => `HTTP ${code}`,
  next: (when: string) => `next attempt ${when}`,
  open: "Open",
  redeliver: "Redeliver",
  redeliverOf: (type: string, when: string) => `Redeliver ${type} of ${when}`,
  redelivered: "The message is queued again.",
  unredelivered: "The message cannot be sent again.",
  older: "Show older deliveries",
} as const;
