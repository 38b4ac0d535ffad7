/** Sorts calls into the days that the page shows. Pure. */
import type { ListedCall } from "../../protocol/call-list.ts";

const DAY = 86_400_000;
/** How far back a call without a result is still shown, and how far ahead the page looks. */
const BACK = 7 * DAY;
const AHEAD = 14 * DAY;

export interface Sorted {
  /** From days before today, still without an outcome. */
  open: ListedCall[];
  today: ListedCall[];
  /** Later days, each with its calls. */
  coming: { day: number; calls: ListedCall[] }[];
}

/** The start of the day in this machine's time zone. */
function dayOf(at: number): number {
  const day = new Date(at);
  return day.setHours(0, 0, 0, 0);
}

export const spanAround = (now: number): { from: number; to: number } => ({
  from: dayOf(now) - BACK,
  to: now + AHEAD,
});

/** A cancelled call is shown on its day, because somebody may still expect it. */
export function sorted(calls: readonly ListedCall[], now: number): Sorted {
  const today = dayOf(now);
  const all = calls.toSorted((a, b) => a.slot.start - b.slot.start);
  const coming = new Map<number, ListedCall[]>();
  for (const call of all) {
    const day = dayOf(call.slot.start);
    if (day > today && call.state === "booked") coming.set(day, [...(coming.get(day) ?? []), call]);
  }
  return {
    open: all.filter(({ state, slot }) => state === "booked" && slot.start < today),
    today: all.filter(({ slot }) => dayOf(slot.start) === today),
    coming: [...coming].map(([day, calls]) => ({ day, calls })),
  };
}
