/** Which times of which people can be booked: their hours, less what is taken. */
import type { Concierge, Slot } from "../../protocol/events";
import type { SiteHours } from "../../site/hours";
import type { Site } from "../../site/schema";
import { hoursOf, isFree, nextOpening, offered, slots } from "./hours";
import type { CalendarLedger } from "./ledger";

interface Caller {
  concierge: Concierge;
  hours: SiteHours;
}

/** Stands for the whole team where the site names nobody who takes calls. */
export const TEAM = "team";

/** Minutes by which a time may have come closer than the lead time while the visitor looked at it. */
const GRACE = 10;

export class Offers {
  readonly #site: () => Site;
  readonly #ledger: CalendarLedger;

  constructor(site: () => Site, ledger: CalendarLedger) {
    this.#site = site;
    this.#ledger = ledger;
  }

  /** The soonest free times of anybody, one for each start. */
  free(conversation: string, count: number, now: number): Slot[] {
    const byStart = new Map<number, Caller>();
    for (const caller of this.#callers(now)) {
      const busy = this.#ledger.busy(caller.concierge.id, now, conversation);
      for (const start of slots(caller.hours, now, count, busy)) {
        if (!byStart.has(start)) byStart.set(start, caller);
      }
    }
    return [...byStart]
      .sort(([a], [b]) => a - b)
      .slice(0, count)
      .map(([start, caller]) => this.#slot(caller, start));
  }

  /** When somebody is there again; null while they are, or when nobody ever is. */
  next(now: number): number | null {
    const openings = this.#callers(now).flatMap(({ hours }) => nextOpening(hours, now) ?? []);
    const next = Math.min(...openings);
    return Number.isFinite(next) && next > now ? next : null;
  }

  /** The time behind an id that was offered. `closed`: nobody takes calls then; `taken`: somebody else has it. */
  find(id: string, conversation: string, now: number): Slot | "closed" | "taken" {
    const [number, stamp] = id.split("-");
    const start = Number.parseInt(stamp ?? "", 36);
    const caller = this.#callers(now).find(({ concierge }) => String(this.#ledger.numberOf(concierge.id)) === number);
    if (!caller || !Number.isSafeInteger(start) || start <= now) return "closed";
    const held = this.#ledger.hold(conversation, now);
    const lead = Math.max(0, caller.hours.leadMinutes - GRACE);
    if (held?.slot.id !== id && !offered({ ...caller.hours, leadMinutes: lead }, now, start)) return "closed";
    const busy = this.#ledger.busy(caller.concierge.id, now, conversation);
    return isFree(caller.hours, start, busy) ? this.#slot(caller, start) : "taken";
  }

  #slot({ concierge, hours }: Caller, start: number): Slot {
    const id = `${this.#ledger.numberOf(concierge.id)}-${start.toString(36)}`;
    return { id, start, minutes: hours.slotMinutes, concierge };
  }

  /** Those with the fewest calls to come first, so that calls of the same time are spread. */
  #callers(now: number): Caller[] {
    const site = this.#site();
    const { hours } = site;
    if (!hours) return [];
    const people = site.concierges
      .filter(({ calls }) => calls)
      .map(({ id, name, hours: own }) => ({
        concierge: { id, name: name ?? site.name },
        hours: hoursOf(hours, own),
      }));
    if (people.length === 0) return [{ concierge: { id: TEAM, name: site.name }, hours }];
    const load = new Map(people.map(({ concierge }) => [concierge.id, this.#ledger.load(concierge.id, now)]));
    return people.toSorted((a, b) => (load.get(a.concierge.id) ?? 0) - (load.get(b.concierge.id) ?? 0));
  }
}
