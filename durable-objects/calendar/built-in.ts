/** The calendar without an external server: free times are people's hours less what is taken, and every booking succeeds. */
import type { Concierge, Slot } from "../../protocol/facts.ts";
import type { SiteHours } from "../../settings/hours.ts";
import type { Site } from "../../settings/schema.ts";
import { hoursOf, isFree, nextOpening, offered, slots } from "./hours.ts";
import { type Agenda, type CalendarProvider, type Kept, people, slotId, slotOf, soonest } from "./provider.ts";
import type { CalendarStore } from "./store.ts";

interface Caller {
  concierge: Concierge;
  hours: SiteHours;
}

/** Minutes by which a time may have come closer than the lead time since the visitor was shown it. */
const GRACE = 10;

export class BuiltIn implements CalendarProvider {
  readonly #site: () => Site;
  readonly #store: CalendarStore;

  constructor(site: () => Site, store: CalendarStore) {
    this.#site = site;
    this.#store = store;
  }

  async agenda(now: number): Promise<Agenda> {
    const callers = this.#callers(now);
    return {
      free: (conversation, count) =>
        soonest(
          callers,
          ({ concierge, hours }) => slots(hours, now, count, this.#store.busy(concierge.id, now, conversation)),
          count,
        ).map(({ person, start }) => this.#slot(person, start)),
      find: (id, conversation) => this.#find(callers, id, conversation, now),
      next: () => opening(callers, now),
    };
  }

  async book(): Promise<Kept> {
    return { ok: true, ref: null };
  }

  async move(): Promise<Kept> {
    return { ok: true, ref: null };
  }

  async cancel(): Promise<void> {}

  async look(): Promise<null> {
    return null;
  }

  #find(callers: readonly Caller[], id: string, conversation: string, now: number): Slot | "closed" | "taken" {
    const asked = slotOf(id);
    const caller = callers.find(({ concierge }) => this.#store.numberOf(concierge.id) === asked?.number);
    if (!asked || !caller || asked.start <= now) return "closed";
    const { start } = asked;
    const lead = Math.max(0, caller.hours.leadMinutes - GRACE);
    const kept = this.#store.hold(conversation, now)?.slot.id === id;
    if (!kept && !offered({ ...caller.hours, leadMinutes: lead }, now, start)) return "closed";
    return isFree(caller.hours, start, this.#store.busy(caller.concierge.id, now, conversation))
      ? this.#slot(caller, start)
      : "taken";
  }

  #slot({ concierge, hours }: Caller, start: number): Slot {
    return { id: slotId(this.#store.numberOf(concierge.id), start), start, minutes: hours.slotMinutes, concierge };
  }

  #callers(now: number): Caller[] {
    const { hours } = this.#site();
    if (!hours) return [];
    return people(this.#site(), (id) => this.#store.load(id, now)).map(({ concierge, settings }) => ({
      concierge,
      hours: hoursOf(hours, settings?.hours),
    }));
  }
}

function opening(callers: readonly Caller[], now: number): number | null {
  const next = Math.min(...callers.flatMap(({ hours }) => nextOpening(hours, now) ?? []));
  return Number.isFinite(next) && next > now ? next : null;
}
