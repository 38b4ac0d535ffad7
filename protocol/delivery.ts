/** What the log of webhook deliveries shows. Times in milliseconds since 1970. */
import type { WebhookType } from "./webhooks.ts";

export const STATES = ["pending", "delivered", "failed", "disabled"] as const;

/** Why a try failed. */
export const FAULTS = [
  "status",
  "redirect",
  "timeout",
  "network",
  "gone",
  "address",
  "scheme",
  "secret",
  "removed",
  "too-large",
] as const;

/** How a receiver does: nothing was tried yet, the latest try went well or ill, or it wants no more. */
export const ENDPOINT_STATES = ["unused", "working", "failing", "gone"] as const;

export type State = (typeof STATES)[number];
export type Fault = (typeof FAULTS)[number];
export type EndpointState = (typeof ENDPOINT_STATES)[number];

/** One parcel for one receiver. */
export interface Attempted {
  id: number;
  /** The webhook-id. */
  message: string;
  type: WebhookType;
  conversation: string;
  state: State;
  /** Tries so far. */
  attempts: number;
  made: number;
  /** The latest try; null before the first. */
  tried: number | null;
  /** The next try; null when there is none. */
  next: number | null;
  /** The receiver's latest HTTP status. */
  status: number | null;
  why: Fault | null;
}

/** How one receiver does. */
export interface Standing {
  events: readonly WebhookType[];
  state: EndpointState;
  /** Deliveries that wait for their next try. */
  pending: number;
  /** The latest try of any delivery to it. */
  tried: number | null;
}

/** As those who look see it: the origin of the address, for the rest may be a secret; numbered where several share it. */
export type Shown<T> = T & { receiver: string };
