/** The calendar without an external server: free times are people's hours less what is taken, and every booking succeeds. */
import { kindOf, stored } from "../../protocol/appointments.ts";
import type { Concierge, Slot } from "../../protocol/facts.ts";
import type { Appointment } from "../../settings/appointments.ts";
import type { SiteHours } from "../../settings/hours.ts";
import type { Site } from "../../settings/schema.ts";
import { hoursOf, isFree, nextOpening, offered, slots } from "./hours.ts";
import { type Agenda, type CalendarProvider, type Kept, people, slotId, slotOf, soonest } from "./provider.ts";
import type { CalendarStore } from "./store.ts";

interface Caller {
  concierge: Concierge;
  kind: Appointment;
  /** Those of the kind, or else the person's own. */
  hours: SiteHours;
  /** The person's own, where the kind has others. */
  within: SiteHours | null;
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
    return {
      free: (conversation, count, kind) =>
        soonest(
          this.#callers(now, kind),
          ({ concierge, hours, within }) =>
            slots(hours, now, count, this.#store.busy(concierge.id, now, conversation), within),
          count,
        ).map(({ person, start }) => this.#slot(person, start)),
      find: (id, conversation) => this.#find(id, conversation, now),
      next: () => this.#opening(now),
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

  #find(id: string, conversation: string, now: number): Slot | "closed" | "taken" {
    const asked = slotOf(id);
    const kind = asked && kindOf(this.#site().appointments, asked.kind);
    const callers = kind ? this.#callers(now, kind) : [];
    const caller = callers.find(({ concierge }) => this.#store.numberOf(concierge.id) === asked?.number);
    if (!asked || !caller || asked.start <= now) return "closed";
    const { start } = asked;
    const lead = Math.max(0, caller.hours.leadMinutes - GRACE);
    const kept = this.#store.hold(conversation, now)?.slot.id === id;
    if (!kept && !offered({ ...caller.hours, leadMinutes: lead }, now, start, caller.within)) return "closed";
    return isFree(caller.hours, start, this.#store.busy(caller.concierge.id, now, conversation))
      ? this.#slot(caller, start)
      : "taken";
  }

  #slot({ concierge, hours, kind: { key } }: Caller, start: number): Slot {
    const id = slotId(this.#store.numberOf(concierge.id), start, key);
    return { id, start, minutes: hours.slotMinutes, concierge, ...stored(key) };
  }

  #callers(now: number, kind: Appointment): Caller[] {
    const { hours } = this.#site();
    if (!hours) return [];
    const slotMinutes = kind.minutes ?? hours.slotMinutes;
    return people(this.#site(), (id) => this.#store.load(id, now)).map(({ concierge, settings }) => {
      const own = hoursOf(hours, settings?.hours);
      const during = kind.hours ? hoursOf(hours, kind.hours) : own;
      return { concierge, kind, hours: { ...during, slotMinutes }, within: kind.hours && settings?.hours ? own : null };
    });
  }

  /** When somebody of the team is there next, whatever can be booked then; null if that is now, or never. */
  #opening(now: number): number | null {
    const { hours } = this.#site();
    if (!hours) return null;
    const all = people(this.#site()).map(({ settings }) => hoursOf(hours, settings?.hours));
    const next = Math.min(...all.flatMap((each) => nextOpening(each, now) ?? []));
    return Number.isFinite(next) && next > now ? next : null;
  }
}
