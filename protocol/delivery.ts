/** The delivery log of webhooks, as operators see it. Times in milliseconds since 1970. */
import type { WebhookType } from "./webhooks.ts";

export const STATES = ["pending", "delivered", "failed", "disabled"] as const;

/** Why an attempt failed. */
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

/** A receiver's status: no attempt yet, the latest attempt succeeded or failed, or it has unsubscribed (HTTP 410). */
export const ENDPOINT_STATES = ["unused", "working", "failing", "gone"] as const;

export type State = (typeof STATES)[number];
export type Fault = (typeof FAULTS)[number];
export type EndpointState = (typeof ENDPOINT_STATES)[number];

/** One payload for one receiver. */
export interface Attempted {
  id: number;
  /** The webhook-id. */
  message: string;
  type: WebhookType;
  conversation: string;
  state: State;
  /** Attempts so far. */
  attempts: number;
  made: number;
  /** The latest attempt; null before the first. */
  tried: number | null;
  /** The next attempt; null when there is none. */
  next: number | null;
  /** The receiver's latest HTTP status. */
  status: number | null;
  why: Fault | null;
}

/** The status of one receiver. */
export interface Standing {
  events: readonly WebhookType[];
  state: EndpointState;
  /** Deliveries that wait for their next attempt. */
  pending: number;
  /** The latest attempt of any delivery to it. */
  tried: number | null;
}

/** `receiver`: the origin of its address, because the rest may be a secret; numbered where several share one. */
export type Shown<T> = T & { receiver: string };
