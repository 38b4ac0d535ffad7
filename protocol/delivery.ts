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

/** Seconds between tries: each longer than the last, over nearly three days in all. */
const WAITS = [5, 30, 120, 600, 1_800, 7_200, 21_600, 43_200, 86_400, 86_400];

/**
 * Milliseconds until the next try of a delivery, or null when it was the last. A wait is up to a fifth longer or shorter, so
 * that what failed together does not come back together.
 * @param tries how many have failed
 * @param chance 0..1, even
 */
export function retryIn(tries: number, chance: number): number | null {
  const seconds = WAITS[tries - 1];
  return seconds === undefined ? null : Math.round(seconds * 1000 * (0.8 + 0.4 * chance));
}
