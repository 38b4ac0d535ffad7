/** The only way onto a visitor's socket [D9]: the `visitor` column of the facts. */
import { badge, type Event, entryOf } from "./facts.ts";
import type { Floor } from "./floor.ts";
import { never } from "./floor.ts";

/** What a visitor may see of an event, or null. Facts and fields that this version does not know are never shown. */
export function publicly(event: Event): Event | null {
  const entry = entryOf(event.type);
  if (!entry || entry.visitor === "nothing") return null;
  const known = Object.fromEntries(Object.entries(event).filter(([key]) => Object.hasOwn(entry.fields, key)));
  const shown = entry.visitor === "all" ? known : entry.visitor(known);
  return shown && ({ ...shown, type: event.type, seq: event.seq, at: event.at } as Event);
}

/** The floor as a visitor may see it: the fold of what `publicly` lets through. */
export function publicFloor(floor: Floor): Floor {
  switch (floor.held) {
    case "concierge":
      return { ...floor, concierge: badge(floor.concierge), transfer: null };
    case "assistant":
    case "waiting":
      return { ...floor, owes: floor.owes && { seq: floor.owes.seq, tries: 0 } };
    case "closed":
      return floor;
    default:
      return never(floor);
  }
}
