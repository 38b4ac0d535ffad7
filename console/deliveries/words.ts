/** Every sentence of the page of deliveries. */
import type { EndpointState, Fault, State } from "../../protocol/delivery.ts";

export const STATE: Record<State, string> = {
  pending: "On its way",
  delivered: "Delivered",
  failed: "Given up",
  disabled: "Put aside",
};

export const ENDPOINT: Record<EndpointState, string> = {
  unused: "Nothing sent yet",
  working: "Working",
  failing: "The latest try failed",
  gone: "Wants no more",
};

export const FAULT: Record<Fault, string> = {
  status: "Refused by the receiver",
  redirect: "It answered with a redirect, which is not followed",
  timeout: "No answer within 10 seconds",
  network: "It could not be reached",
  gone: "It answered that it wants no more",
  address: "The address leads inside a private network",
  scheme: "The address is not https",
  secret: "The signing secret is missing or malformed",
  removed: "The site does not name this address any more",
  "too-large": "The message was too large to keep",
};

export const WORDS = {
  title: "Webhooks",
  toConsole: "Console",
  loading: "Loading…",
  failed: "The deliveries could not be loaded.",
  signedOut: "You are signed out. Open the console to sign in.",
  forbidden: "This is not for guests.",
  again: "Try again",
  endpoints: "Receivers",
  noEndpoints: "The site names no webhooks. They are set in site/site.ts.",
  events: (names: string) => `Hears of ${names}`,
  pending: (n: number) => (n === 0 ? "Nothing waits" : n === 1 ? "1 delivery waits" : `${n} deliveries wait`),
  tried: (when: string) => `latest try ${when}`,
  wakes: "Redeliver one: if it is taken, the receiver is there again.",
  log: "Deliveries",
  none: "Nothing has been sent yet.",
  head: { made: "Made", type: "Event", receiver: "Receiver", state: "State", room: "Conversation", act: "Action" },
  attempts: (n: number) => (n === 1 ? "1 try" : `${n} tries`),
  status: (code: number) => `HTTP ${code}`,
  next: (when: string) => `again ${when}`,
  open: "Open",
  redeliver: "Redeliver",
  redeliverOf: (type: string, when: string) => `Redeliver ${type} of ${when}`,
  redelivered: "It is on its way again.",
  unredelivered: "It cannot be sent again.",
  older: "Show older deliveries",
} as const;
