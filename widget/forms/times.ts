/** Chooses the few free times to show at once. Pure, apart from the visitor's time zone. */
import type { Slot } from "../../protocol/facts.ts";

const SHOWN = 3;
/** Hours at which most people would accept a call. */
const DAY = { from: 7, to: 22 };

const byDay = ({ start }: Slot): boolean => {
  const hour = new Date(start).getHours();
  return hour >= DAY.from && hour < DAY.to;
};

/**
 * A reserved time comes first, then those during the visitor's day, then the rest; each page is in order of time.
 * @param slots soonest first
 */
export function pages(slots: readonly Slot[], held: Slot | null): Slot[][] {
  const free = slots.filter(({ id }) => id !== held?.id);
  const ranked = [...free.filter(byDay), ...free.filter((slot) => !byDay(slot))];
  const all = held ? [held, ...ranked] : ranked;
  const soonest = (a: Slot, b: Slot) => (a === held ? -1 : b === held ? 1 : a.start - b.start);
  return Array.from({ length: Math.ceil(all.length / SHOWN) }, (_, page) =>
    all.slice(page * SHOWN, (page + 1) * SHOWN).sort(soonest),
  );
}
