/**
 * What a socket is worth: who sits there and how fast they may speak. It lives in the socket's attachment, so that
 * hibernation neither forgets who somebody is nor hands them a full bucket. Identity is read from here only, never from
 * a connection id, which a client may choose.
 */
import type { Identity } from "../protocol/identity.ts";
import { LIMITS } from "../protocol/limits.ts";

export interface Session {
  identity: Identity;
  /** Frames this socket may still send, as of `at`. */
  tokens: number;
  at: number;
  /** Frames refused as too fast since the bucket was last full. */
  strikes: number;
  /** When the lobby last heard of this room through this visitor. */
  announced: number;
  /** How far the person behind it has read. */
  read: number;
}

export const newSession = (identity: Identity, now: number): Session => ({
  identity,
  tokens: LIMITS.frameBurst,
  at: now,
  strikes: 0,
  announced: 0,
  read: 0,
});

export type Admission = { session: Session; verdict: "pass" | "too-fast" | "flood" };

/** Takes one token from the bucket. */
export function admit(session: Session, now: number): Admission {
  const refilled = session.tokens + (Math.max(0, now - session.at) / 1000) * LIMITS.framesPerSecond;
  const tokens = Math.min(LIMITS.frameBurst, refilled);
  // A flood gets a frame through with every token that drips in, so only a full bucket forgives.
  const before = tokens === LIMITS.frameBurst ? 0 : session.strikes;
  if (tokens >= 1) return { session: { ...session, tokens: tokens - 1, at: now, strikes: before }, verdict: "pass" };
  const strikes = before + 1;
  return {
    session: { ...session, tokens, at: now, strikes },
    verdict: strikes >= LIMITS.floodStrikes ? "flood" : "too-fast",
  };
}
