/**
 * An external calendar server that speaks Cal.com's API: its free times are offered, and every booking is made there
 * before it is confirmed to the visitor. A booking carries the call's id, so that one whose answer was lost is found.
 */
import { kindOf, stored } from "../../protocol/appointments.ts";
import type { Concierge, Slot } from "../../protocol/facts.ts";
import type { Appointment } from "../../settings/appointments.ts";
import { eventTypeOf } from "../../settings/calendar.ts";
import type { Site } from "../../settings/schema.ts";
import { type Answer, type Booking, CalComApi } from "./cal-com-api.ts";
import type { Span } from "./hours.ts";
import {
  type Agenda,
  type CalendarProvider,
  type Found,
  type Kept,
  people,
  slotId,
  slotOf,
  soonest,
} from "./provider.ts";
import { type CalendarStore, type Call, endOf } from "./store.ts";

interface Caller {
  concierge: Concierge;
  kind: Appointment;
  eventType: number;
  free: readonly Span[];
}

const DAY = 86_400_000;
const MINUTE = 60_000;
/** How long free times are cached, in milliseconds. One that is gone is refused when it is booked. */
const FRESH = 30_000;
/** How many moves of a booking are followed. */
const HOPS = 10;
/** Messages of that server for a time that is taken: it has no codes for errors. */
const TAKEN = /not available|already has booking|can't be booked|in the past|reserved this slot/i;

export class CalCom implements CalendarProvider {
  readonly #site: () => Site;
  readonly #env: Env;
  readonly #store: CalendarStore;
  /** Knows when the team is available next. */
  readonly #hours: Pick<CalendarProvider, "agenda">;
  #seen: { at: number; free: Promise<Map<number, readonly Span[]>> } | null = null;

  constructor(site: () => Site, env: Env, store: CalendarStore, hours: Pick<CalendarProvider, "agenda">) {
    this.#site = site;
    this.#env = env;
    this.#store = store;
    this.#hours = hours;
  }

  async agenda(now: number): Promise<Agenda> {
    const [free, hours] = await Promise.all([this.#free(now), this.#hours.agenda(now)]);
    const load = (id: string) => this.#store.load(id, now);
    const callers = (kind: Appointment): Caller[] =>
      this.#callers(kind, load).map((caller) => ({ ...caller, free: free.get(caller.eventType) ?? [] }));
    const open = ({ concierge, free: spans }: Caller, conversation: string): Span[] => {
      const busy = this.#store.busy(concierge.id, now, conversation);
      return spans.filter((span) => span.start > now && busy.every((b) => b.end <= span.start || b.start >= span.end));
    };
    return {
      free: (conversation, count, kind) =>
        soonest(callers(kind), (caller) => open(caller, conversation).map(({ start }) => start), count).map((found) =>
          this.#slot(found.person, found.start),
        ),
      find: (id, conversation) => {
        const asked = slotOf(id);
        const kind = asked && kindOf(this.#site().appointments, asked.kind);
        const caller = (kind ? callers(kind) : []).find(
          ({ concierge }) => this.#store.numberOf(concierge.id) === asked?.number,
        );
        if (!asked || !caller || asked.start <= now) return "closed";
        // It was offered a moment ago: if it is missing now, somebody else has it.
        const there = open(caller, conversation).some(({ start }) => start === asked.start);
        return there ? this.#slot(caller, asked.start) : "taken";
      },
      next: hours.next,
    };
  }

  async book(call: Call): Promise<Kept> {
    const eventType = this.#eventTypeOf(call);
    if (eventType === null) return { ok: false, why: "internal" };
    if (call.phone === null && call.email === null) return { ok: false, why: "not-now" };
    // It knows no extensions.
    const attendee = {
      name: call.name ?? "Website visitor",
      timeZone: call.zone ?? this.#site().hours?.zone ?? "UTC",
      ...(call.email !== null && { email: call.email }),
      ...(call.phone !== null && { phoneNumber: call.phone.replace(/;.*/, "") }),
    };
    return this.#kept(await this.#api.book(eventType, call.slot.start, attendee, call.call));
  }

  /**
   * On that server a moved booking is a new one with another id, and no booking can move to another event type: then a
   * new one is made and the old one cancelled.
   */
  async move(call: Call): Promise<Kept> {
    if (call.ref === null) return await this.book(call);
    const eventType = this.#eventTypeOf(call);
    const old = await this.#api.booking(call.ref);
    if (eventType === null || old?.eventType?.id === eventType) {
      return this.#kept(await this.#api.move(call.ref, call.slot.start));
    }
    const made = await this.look({ ...call, ref: null });
    const kept: Kept = made?.stands ? { ok: true, ref: made.ref } : await this.book(call);
    if (kept.ok && old) await this.cancel(call);
    return kept;
  }

  async cancel(call: Call, also?: Slot): Promise<void> {
    const known = await this.look(call);
    const moved = also ? await this.look({ ...call, slot: also, ref: null }) : null;
    for (const found of [known, moved]) {
      if (!found?.stands || (found === moved && moved.ref === known?.ref)) continue;
      const answer = await this.#api.cancel(found.ref);
      this.#seen = null;
      if (!answer.ok) throw new Error(`not cancelled: status ${answer.status}`);
    }
  }

  async look(call: Call): Promise<Found | null> {
    const eventType = this.#eventTypeOf(call);
    const { start } = call.slot;
    let booking = call.ref === null ? null : await this.#api.booking(call.ref);
    for (let hop = 0; booking?.rescheduledToUid && hop < HOPS; hop++) {
      booking = await this.#api.booking(booking.rescheduledToUid);
    }
    if (eventType !== null && !(booking && found(booking, start, eventType).stands)) {
      // One that replaced a cancelled booking has an id that is not known here yet.
      booking = (await this.#api.find(eventType, { start, end: endOf(call.slot) }, call.call)) ?? booking;
    }
    return booking && found(booking, start, eventType);
  }

  get #api(): CalComApi {
    const { url = "", key = "" } = this.#site().calendar ?? {};
    const value: unknown = Reflect.get(this.#env, key);
    return new CalComApi(url, typeof value === "string" ? value : "");
  }

  #kept(answer: Answer<Booking>): Kept {
    this.#seen = null;
    if (answer.ok) return { ok: true, ref: answer.data.uid };
    if (answer.status === 409 || TAKEN.test(answer.why)) return { ok: false, why: "slot-taken" };
    // The operator must see it. The server's message may quote the visitor, so only the status is logged.
    console.error("external calendar refuses to book: check the event type's required fields", answer.status);
    return { ok: false, why: "internal" };
  }

  #free(now: number): Promise<Map<number, readonly Span[]>> {
    if (this.#seen && now - this.#seen.at < FRESH) return this.#seen.free;
    const days = this.#site().hours?.daysAhead ?? 0;
    const everything = this.#site().appointments.flatMap((kind) => this.#callers(kind));
    const types = [...new Set(everything.map(({ eventType }) => eventType))];
    const all = types.map(
      async (type) => [type, await this.#api.slots(type, { start: now, end: now + days * DAY })] as const,
    );
    const seen = { at: now, free: Promise.all(all).then((entries) => new Map(entries)) };
    this.#seen = seen;
    seen.free.catch(() => {
      if (this.#seen === seen) this.#seen = null;
    });
    return seen.free;
  }

  #callers(kind: Appointment, load?: (id: string) => number): Omit<Caller, "free">[] {
    const { appointments, calendar } = this.#site();
    return people(this.#site(), load).flatMap(({ concierge, settings }) => {
      const eventType = eventTypeOf(settings ? settings.eventType : calendar?.eventType, kind.key, appointments);
      return eventType === null ? [] : [{ concierge, kind, eventType }];
    });
  }

  #eventTypeOf = ({ slot }: Call): number | null => {
    const kind = kindOf(this.#site().appointments, slot.kind);
    const callers = kind ? this.#callers(kind) : [];
    return callers.find(({ concierge }) => concierge.id === slot.concierge.id)?.eventType ?? null;
  };

  #slot({ concierge, free, kind: { key } }: Caller, start: number): Slot {
    const end = free.find((span) => span.start === start)?.end ?? start;
    const id = slotId(this.#store.numberOf(concierge.id), start, key);
    return { id, start, minutes: Math.round((end - start) / MINUTE), concierge, ...stored(key) };
  }
}

function found(booking: Booking, start: number, type: number | null): Found {
  const { uid, status, eventType } = booking;
  const at = Date.parse(booking.start);
  const stands = status === "accepted" || status === "pending";
  const asWanted = stands && at === start && (!eventType || eventType.id === type);
  return { ref: uid, start: at, minutes: Math.round((Date.parse(booking.end) - at) / MINUTE), stands, asWanted };
}
