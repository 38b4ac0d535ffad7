/** The calendar that needs no other: times are the hours of people, less what is taken, and what the gateway books is booked. */
import type { Concierge, Slot } from "../../protocol/facts.ts";
import type { SiteHours } from "../../settings/hours.ts";
import type { Site } from "../../settings/schema.ts";
import { hoursOf, isFree, nextOpening, offered, slots } from "./hours.ts";
import { people } from "./people.ts";
import { type Agenda, type CalendarProvider, type Kept, type Schedule, slotId, slotOf, soonest } from "./provider.ts";

interface Caller {
  concierge: Concierge;
  hours: SiteHours;
}

/** Minutes by which a time may have come closer than the lead time while the visitor looked at it. */
const GRACE = 10;

export class BuiltIn implements CalendarProvider {
  readonly #site: () => Site;
  readonly #book: Schedule;

  constructor(site: () => Site, schedule: Schedule) {
    this.#site = site;
    this.#book = schedule;
  }

  async agenda(now: number): Promise<Agenda> {
    const callers = this.#callers();
    return {
      free: (conversation, count) =>
        soonest(
          callers,
          ({ concierge, hours }) => slots(hours, now, count, this.#book.busy(concierge.id, conversation)),
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
    const caller = callers.find(({ concierge }) => this.#book.numberOf(concierge.id) === asked?.number);
    if (!asked || !caller || asked.start <= now) return "closed";
    const { start } = asked;
    const lead = Math.max(0, caller.hours.leadMinutes - GRACE);
    const kept = this.#book.held(conversation)?.id === id;
    if (!kept && !offered({ ...caller.hours, leadMinutes: lead }, now, start)) return "closed";
    return isFree(caller.hours, start, this.#book.busy(caller.concierge.id, conversation))
      ? this.#slot(caller, start)
      : "taken";
  }

  #slot({ concierge, hours }: Caller, start: number): Slot {
    return { id: slotId(this.#book.numberOf(concierge.id), start), start, minutes: hours.slotMinutes, concierge };
  }

  #callers(): Caller[] {
    const { hours } = this.#site();
    if (!hours) return [];
    return people(this.#site(), (id) => this.#book.load(id)).map(({ concierge, settings }) => ({
      concierge,
      hours: hoursOf(hours, settings?.hours),
    }));
  }
}

function opening(callers: readonly Caller[], now: number): number | null {
  const next = Math.min(...callers.flatMap(({ hours }) => nextOpening(hours, now) ?? []));
  return Number.isFinite(next) && next > now ? next : null;
}
