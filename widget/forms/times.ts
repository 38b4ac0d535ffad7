/** Which free times are shown, a few at once: a choice and no list. Pure but for the clock of the visitor's zone. */
import type { Slot } from "../../protocol/facts.ts";

const SHOWN = 3;
/** Hours at which most people would take a call. */
const DAY = { from: 7, to: 22 };

const byDay = ({ start }: Slot): boolean => {
  const hour = new Date(start).getHours();
  return hour >= DAY.from && hour < DAY.to;
};

/**
 * A time that was kept comes first, then those in the visitor's own day, then the rest; each page of them soonest first.
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
