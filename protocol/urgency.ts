/** A wait that nobody has ended is called again at its half, and then everybody counts as fit for it. Pure. */
import type { Floor } from "./floor.ts";

/** When a waiting room becomes urgent, in milliseconds since 1970; null where nobody waits. */
export const urgentAt = (floor: Floor): number | null =>
  floor.held === "waiting" ? floor.since.at + (floor.until - floor.since.at) / 2 : null;

export function isUrgent(floor: Floor, now: number): boolean {
  const at = urgentAt(floor);
  return at !== null && now >= at;
}
