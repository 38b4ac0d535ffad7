/** What becomes of a room in which nothing happens any more: it is reported, and one day it erases itself. Pure. */
import type { State } from "../../protocol/state.ts";

/** A visitor who has been gone for this long, in milliseconds, has left: the reports may judge the talk. */
export const QUIET = 30 * 60_000;

const DAY = 86_400_000;

interface Stillness {
  /** The talk is over as far as anybody can tell. */
  quiet: boolean;
  /** It has been kept for as long as the site keeps one. */
  expired: boolean;
  /** When the next of them comes true, in milliseconds since 1970; null: something must happen first. */
  nextAt: number | null;
}

const LIVELY: Stillness = { quiet: false, expired: false, nextAt: null };

/** @param here a visitor is connected: then nothing is over, and no alarm is spent on it */
export function stillness(state: State, here: boolean, now: number, days: number): Stillness {
  const { floor, call } = state;
  if (state.seq === 0 || here || floor.held === "waiting" || floor.held === "concierge") return LIVELY;
  const quietAt = state.last + QUIET;
  // Nobody erases the talk before the call that it led to.
  const endsAt = Math.max(state.last, call ? call.slot.start : 0) + days * DAY;
  return {
    quiet: now >= quietAt,
    expired: now >= endsAt,
    nextAt: now < quietAt ? quietAt : endsAt,
  };
}
