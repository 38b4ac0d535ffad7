/** What happens to a room in which nothing happens any more: it is reported, and later it erases itself. Pure. */
import type { State } from "../../protocol/state.ts";

/** After how many milliseconds without an event a conversation is over for the reports. */
export const QUIET = 30 * 60_000;

const DAY = 86_400_000;

interface Stillness {
  /** The conversation is over for the reports. */
  quiet: boolean;
  /** Its retention period has ended. */
  expired: boolean;
  /** When the next of them becomes true, in milliseconds since 1970; null: not before another event. */
  nextAt: number | null;
}

const LIVELY: Stillness = { quiet: false, expired: false, nextAt: null };

/** @param here a visitor is connected: then nothing is over, and no alarm is needed */
export function stillness(state: State, here: boolean, now: number, days: number): Stillness {
  const { floor, call } = state;
  if (state.seq === 0 || here || floor.held === "waiting" || floor.held === "concierge") return LIVELY;
  const quietAt = state.last + QUIET;
  // A conversation is not erased before the call that it led to.
  const endsAt = Math.max(state.last, call ? call.slot.start : 0) + days * DAY;
  return {
    quiet: now >= quietAt,
    expired: now >= endsAt,
    nextAt: now < quietAt ? quietAt : endsAt,
  };
}
