/**
 * The session of a socket: whose it is, and its rate limit. It is stored in the socket's attachment, so that hibernation
 * neither loses the identity nor refills the bucket. Identity is read from here only, never from a connection id, which a
 * client may choose.
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
  /** When this room's card last went to the lobby while this visitor was connected. */
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
  // Even a flood passes a frame with every new token, so only a full bucket resets the strikes.
  const before = tokens === LIMITS.frameBurst ? 0 : session.strikes;
  if (tokens >= 1) return { session: { ...session, tokens: tokens - 1, at: now, strikes: before }, verdict: "pass" };
  const strikes = before + 1;
  return {
    session: { ...session, tokens, at: now, strikes },
    verdict: strikes >= LIMITS.floodStrikes ? "flood" : "too-fast",
  };
}
