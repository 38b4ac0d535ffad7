/**
 * Calls in a room: a time is held while the visitor waits and offered when nobody came, one tap books it, and what the
 * calendar knows of this room becomes facts. A wait ends with a person or with a call: never both, never neither. The
 * calendar is asked one thing at a time, so that no older answer of it is stored after a newer one.
 *
 * One file because it is one queue of questions to the calendar, and what follows from the answers.
 */
import type { Connection } from "partyserver";
import { phoneOf } from "../../assistant/lead/contact.ts";
import { kindWanted } from "../../assistant/lead/kind.ts";
import { CALL, kindOf, type Needs, stored, suffices } from "../../protocol/appointments.ts";
import { Concierge, type Event, type Fact, type LeadField, type Slot } from "../../protocol/facts.ts";
import { never } from "../../protocol/floor.ts";
import type { ConciergeFrame, Refusal, VisitorFrame } from "../../protocol/frames.ts";
import { upright } from "../../protocol/headline.ts";
import { publicly } from "../../protocol/publicly.ts";
import { isZone } from "../../settings/hours.ts";
import type { Booked, Free } from "../calendar/calendar.ts";
import { slotOf } from "../calendar/provider.ts";
import type { Call } from "../calendar/store.ts";
import type { Session } from "../session.ts";
import { sign } from "../tickets.ts";
import type { Audience } from "./audience.ts";
import type { Log } from "./log.ts";
import type { Runtime, Stored, Writer } from "./runtime.ts";

type VisitorCall = Extract<VisitorFrame, { type: "slots" | "book" | "move" | "cancel" }>;
type ConciergeCall = Extract<ConciergeFrame, { type: "slots" | "schedule" | "callNow" | "cancel" | "settle" }>;
type Role = Session["identity"]["role"];

/** The booked call, as the room knows it. */
interface Known {
  call: string;
  slot: Slot;
  reminded: boolean;
}

/** How long a time is held for a visitor after their wait ran out, in milliseconds. */
const HELD = 5 * 60_000;
/** And how long for one who has left: as long as a reload or a tunnel takes. */
const LEFT = 60_000;
/** Times sent at once: enough for the page to choose by day in the visitor's zone; what a concierge looks through. */
const SHOWN: Record<Role, number> = { visitor: 12, concierge: 8 };
/** Times that are searched for those nearest to a wish, and events that are searched for the wish. */
const SEARCHED = 400;
const WORDS = 12;
/** How long the calendar may take to answer, in milliseconds, before it is asked the next question. */
const PATIENCE = 10_000;

export class Calls {
  readonly #runtime: Runtime;
  readonly #log: Log;
  readonly #audience: Audience;
  readonly #room: Writer;
  #asking: Promise<unknown> = Promise.resolve();
  /** The wait (its seq) for which a time was asked, and the moment (its seq) at which times were offered. */
  #askedFor = 0;
  #offeredFor = 0;
  /** The call of a blocked visitor that is being cancelled. */
  #withdrawing: string | null = null;
  /** The number that the calendar has for the booked call, as far as this object knows since it was made. */
  #phone: string | null | undefined = null;

  constructor(runtime: Runtime, log: Log, audience: Audience, room: Writer) {
    this.#runtime = runtime;
    this.#log = log;
    this.#audience = audience;
    this.#room = room;
  }

  get #state() {
    return this.#log.state;
  }

  get #id() {
    return this.#runtime.id;
  }

  get #calendar() {
    return this.#runtime.env.CALENDAR.getByName("calendar");
  }

  /** Nothing that was asked of the calendar is on its way any more. */
  async idle(): Promise<void> {
    await this.#queue(async () => {});
  }

  /** The log was wiped: nothing was asked or offered. */
  forget(): void {
    this.#askedFor = 0;
    this.#offeredFor = 0;
  }

  // What follows from the state. What is done already is not done again.

  /** Holds a time while the visitor waits, releases it when it is no longer wanted, and offers times to the stranded. */
  reconcile(): void {
    const { floor, hold, call, strandedAt, blocked } = this.#state;
    if (blocked) return this.#withdraw();
    if (!this.#runtime.site().hours) return;
    if (call && call.phone !== this.#phone) {
      this.#phone = call.phone;
      this.#later(() => this.#calendar.ring(this.#id, call.phone ?? null));
    }
    if (hold && floor.held !== "waiting" && !floor.stranded) {
      this.#release(hold.slot, floor.held === "concierge" ? "joined" : "declined");
    } else if (!hold && !call && floor.held === "waiting" && this.#askedFor !== floor.since.seq) {
      this.#askedFor = floor.since.seq;
      const until = floor.until + HELD;
      this.#later(() => this.#hold(until));
    }
    if (floor.stranded && this.#offeredFor !== strandedAt) {
      this.#offeredFor = strandedAt;
      this.#later(async () => {
        if (this.#state.floor.stranded) await this.#show("visitor");
      });
    }
  }

  /** The visitor is blocked: nothing is kept for them. */
  #withdraw(): void {
    const { hold, call } = this.#state;
    if (hold) return this.#release(hold.slot, "declined");
    if (!call || this.#withdrawing === call.call) return;
    this.#withdrawing = call.call;
    this.#later(async () => {
      try {
        const cancelled = await this.#calendar.cancel(call.call, "concierge");
        if (cancelled.ok) this.#store(news(this.#state.call, cancelled.calls));
      } finally {
        this.#withdrawing = null;
      }
    });
  }

  /** The fact whose time has come, or null. */
  due(now: number): Fact | null {
    const { hold } = this.#state;
    const { nextAt } = this;
    if (!hold || nextAt === null || now < nextAt) return null;
    // The calendar would hold it until its own time.
    if (nextAt < hold.until) this.#later(() => this.#calendar.release(this.#id));
    return { type: "call.released", slot: hold.slot, why: "expired" };
  }

  /** When the held time is released: at the end of the hold, or soon after a visitor left whose wait is over. */
  get nextAt(): number | null {
    const { hold, floor, last } = this.#state;
    if (!hold) return null;
    const left = floor.stranded && this.#audience.count("visitor") === 0;
    return left ? Math.min(hold.until, last + LEFT) : hold.until;
  }

  async #hold(until: number): Promise<void> {
    if (this.#state.floor.held !== "waiting" || this.#state.hold) return;
    const held = await this.#calendar.hold(this.#id, until, this.#kindWanted());
    if (!held || this.#state.hold) return;
    const { floor, call } = this.#state;
    const wanted = (floor.held === "waiting" || floor.stranded) && !call;
    if (wanted && this.#store([{ type: "call.held", ...held }]).ok) return;
    // Somebody joined while the calendar was asked.
    await this.#calendar.release(this.#id);
  }

  #release(slot: Slot, why: "joined" | "declined"): void {
    if (!this.#room.store([{ type: "call.released", slot, why }]).ok) return;
    // If the calendar cannot be reached, its hold expires by itself.
    this.#later(() => this.#calendar.release(this.#id));
  }

  /** Stores what the calendar knows and this room does not. */
  async look(): Promise<void> {
    await this.#queue(async () => {
      const { calls } = await this.#calendar.of(this.#id);
      const { floor, call: known } = this.#state;
      const booked = calls.findLast(({ state }) => state === "booked");
      if (booked && booked.call !== known?.call && booked.by === "visitor" && floor.held === "concierge") {
        // It was booked while nobody was there, and a person has joined since.
        await this.#calendar.cancel(booked.call, "site");
        return;
      }
      const facts = news(known, calls);
      if (facts.length === 0) return;
      const stored = this.#store(facts);
      if (!stored.ok) throw new Error(`not stored: ${stored.why}`);
      await this.#sendBooked();
    });
  }

  /** Sends a new socket the booked call, and the free times if its visitor is stranded. */
  welcome(connection: Connection<Session>): void {
    const { call, floor } = this.#state;
    if (call) this.#later(() => this.#sendBooked(connection));
    const stranded = connection.state?.identity.role === "visitor" && floor.stranded;
    if (stranded && this.#runtime.site().hours) this.#later(() => this.#show("visitor", connection));
  }

  // Frames.

  async fromVisitor(connection: Connection<Session>, frame: VisitorCall): Promise<void> {
    switch (frame.type) {
      case "slots":
        return await this.#slots(connection, "visitor", frame.kind, frame.zone);
      case "book":
        return await this.#book(connection, frame);
      case "move":
        return await this.#move(connection, frame);
      case "cancel":
        return await this.#change(connection, frame, () => this.#calendar.cancel(frame.call, "visitor"));
      default:
        return never(frame);
    }
  }

  async fromConcierge(connection: Connection<Session>, frame: ConciergeCall, concierge: Concierge): Promise<void> {
    switch (frame.type) {
      case "slots":
        return await this.#slots(connection, "concierge", frame.kind);
      case "schedule": {
        const { name, lead } = this.#state;
        const phone = this.#phoneFor(connection, frame, suffices(this.#needs(frame.slot), { email: lead.email }));
        if (phone === undefined) return;
        const party = { name, phone, email: lead.email ?? null, zone: null, by: "concierge" } as const;
        return await this.#ask(connection, frame, () => this.#calendar.book(this.#id, frame.slot, party));
      }
      case "callNow": {
        const phone = this.#phoneFor(connection, frame);
        if (!phone) return;
        const stored = this.#store([{ type: "call.requested", concierge, phone }]);
        if (!stored.ok) this.#refuse(connection, "callNow", stored.why);
        return;
      }
      case "cancel":
        return await this.#change(connection, frame, () => this.#calendar.cancel(frame.call, "concierge"));
      case "settle":
        return await this.#change(connection, frame, () => this.#calendar.settle(frame.call, frame.outcome, concierge));
      default:
        return never(frame);
    }
  }

  /**
   * The number to call: the one that the concierge gives, stored like any fact of the lead, or the one that is known.
   * @param optional it may be missing
   * @returns null: there is none; undefined: the frame was refused
   */
  #phoneFor(
    connection: Connection<Session>,
    frame: Extract<ConciergeCall, { type: "schedule" | "callNow" }>,
    optional = false,
  ): string | null | undefined {
    const { lead } = this.#state;
    if (frame.phone === undefined) {
      if (lead.phone !== undefined || optional) return lead.phone ?? null;
      // No visitor is promised a call that cannot be made.
      this.#refuse(connection, frame.type, "not-now");
      return undefined;
    }
    const phone = phoneOf(frame.phone, this.#runtime.site().country);
    if (phone === null) {
      this.#refuse(connection, frame.type, "malformed");
      return undefined;
    }
    if (phone !== lead.phone) {
      this.#store([{ type: "lead.learned", field: "phone", value: phone, from: "concierge" }]);
    }
    return phone;
  }

  /** What must be known of a visitor for an appointment at this time. */
  #needs(slot: string): Needs {
    return kindOf(this.#runtime.site().appointments, slotOf(slot)?.kind)?.needs ?? "phone";
  }

  /** The kind that the visitor's words name; undefined: none does. */
  #kindWanted(): string | undefined {
    const said = this.#log.tail(WORDS).flatMap((event) => (event.type === "visitor.said" ? [event.text] : []));
    return kindWanted(said, this.#runtime.site().appointments) ?? undefined;
  }

  async #slots(connection: Connection<Session>, role: Role, kind?: string, zone?: string): Promise<void> {
    if (!this.#runtime.site().hours) return this.#refuse(connection, "slots", "closed-hours");
    await this.#queue(() => this.#show(role, connection, kind, zone)).catch(() =>
      this.#refuse(connection, "slots", "internal"),
    );
  }

  async #book(connection: Connection<Session>, frame: Extract<VisitorFrame, { type: "book" }>): Promise<void> {
    const site = this.#runtime.site();
    if (!site.hours) return this.#refuse(connection, "book", "closed-hours");
    const { name: known, lead } = this.#state;
    const given = frame.phone === undefined ? null : phoneOf(frame.phone, site.country);
    const phone = given ?? lead.phone ?? null;
    const email = frame.email ?? lead.email ?? null;
    const needs = this.#needs(frame.slot);
    // The number for a call is the one in the form, which comes with consent.
    const wrong = frame.phone !== undefined && given === null;
    if (wrong || !suffices(needs, needs === "phone" ? { phone: given } : { phone, email })) {
      return this.#refuse(connection, "book", "malformed");
    }
    // A zone that nobody knows is none: calendars elsewhere refuse it.
    const { zone } = frame;
    const contact = { phone, email, zone: zone && isZone(zone) ? zone : null };
    const { address } = this.#audience;
    const party = { name: upright(frame.name ?? "") || known, ...contact, by: "visitor", address } as const;
    // The concierge who is there schedules calls: a tap on a time that was offered before they joined books nothing.
    if (this.#state.floor.held === "concierge") return this.#refuse(connection, "book", "taken");
    await this.#ask(
      connection,
      frame,
      () => this.#calendar.book(this.#id, frame.slot, party),
      async (calls, known) => {
        const { floor } = this.#state;
        const booked = calls.findLast(({ state }) => state === "booked");
        if (floor.held === "concierge" && !known && booked) {
          // A person joined while it was booked: the visitor talks with them now.
          await this.#calendar.cancel(booked.call, "site");
          return "taken";
        }
        // A booking ends the wait, so that nobody joins after it.
        const ends: Fact[] = floor.held === "waiting" ? [{ type: "visitor.returned" }] : [];
        const told = {
          ...(given !== null && { phone: given }),
          ...(frame.email && { email: frame.email }),
          ...(frame.consent && { consent: "yes" }),
          ...(frame.name && { name: upright(frame.name) }),
        };
        return [...this.#learned(told), ...news(known, calls), ...ends];
      },
    );
    if (this.#state.hold?.slot.id === frame.slot && !this.#state.call) this.#later(() => this.#checkHold());
  }

  /** The time may be of another kind, for which more must be known. */
  async #move(connection: Connection<Session>, frame: Extract<VisitorFrame, { type: "move" }>): Promise<void> {
    const { call, lead } = this.#state;
    const other = call && slotOf(frame.slot)?.kind !== (call.slot.kind ?? CALL);
    const known = { phone: call?.phone ?? lead.phone, email: lead.email };
    if (other && !suffices(this.#needs(frame.slot), known)) return this.#refuse(connection, "move", "malformed");
    await this.#change(connection, frame, () => this.#calendar.move(frame.call, frame.slot));
  }

  /** Releases the time here that the calendar no longer holds. */
  async #checkHold(): Promise<void> {
    const { hold } = await this.#calendar.of(this.#id);
    const slot = this.#state.hold?.slot;
    if (!hold && slot) this.#store([{ type: "call.released", slot, why: "expired" }]);
  }

  /** What the form says that was not known before. */
  #learned(given: Partial<Record<LeadField, string>>): Fact[] {
    return (Object.entries(given) as [LeadField, string][])
      .filter(([field, value]) => this.#state.lead[field] !== value)
      .map(([field, value]): Fact => ({ type: "lead.learned", field, value, from: "form" }));
  }

  // Questions to the calendar.

  /** After everything that was asked before. */
  async #queue<T>(work: () => Promise<T>): Promise<T> {
    const mine = this.#asking.then(work);
    this.#asking = settled(mine);
    return await mine;
  }

  /** The same in the background: a calendar that is out of reach is only logged, and the next wake tries again. */
  #later(work: () => Promise<unknown>): void {
    this.#runtime.waitUntil(this.#queue(work).catch((error) => this.#unreached(error)));
  }

  /**
   * Asks for a change and stores its result.
   * @param become the facts for what the calendar now knows, or the word that refuses them
   */
  async #ask(
    connection: Connection<Session>,
    { type: re, slot }: { type: string; slot?: string },
    change: () => Promise<Booked>,
    become: (calls: readonly Call[], known: Known | null) => Promise<Fact[] | Refusal> = async (calls, known) =>
      news(known, calls),
  ): Promise<void> {
    try {
      await this.#queue(async () => {
        const booked = await change();
        const facts = booked.ok ? await become(booked.calls, this.#state.call) : booked.why;
        // If storing fails, the calendar still has it and sends it to this room again until it is stored.
        const stored = typeof facts === "string" ? { ok: false as const, why: facts } : this.#store(facts);
        if (stored.ok) return await this.#sendBooked();
        this.#refuse(connection, re, stored.why);
        const role = connection.state?.identity.role;
        if (role && (stored.why === "slot-taken" || stored.why === "closed-hours")) {
          await this.#show(role, connection, slot && slotOf(slot)?.kind);
        }
      });
    } catch (error) {
      this.#unreached(error);
      this.#refuse(connection, re, "internal");
    }
  }

  /** Asks for a change of the booked call; a frame that names another is refused. */
  async #change(
    connection: Connection<Session>,
    frame: { type: string; call: string; slot?: string },
    change: () => Promise<Booked>,
  ): Promise<void> {
    if (this.#state.call?.call !== frame.call) return this.#refuse(connection, frame.type, "gone");
    await this.#ask(connection, frame, change);
  }

  #store(facts: readonly Fact[]): Stored {
    const stored = this.#room.store(facts);
    this.#room.reconcile();
    return stored;
  }

  #unreached(error: unknown): void {
    console.error("calendar not reached", { room: this.#id, error: String(error) });
  }

  // What sockets receive.

  /**
   * @param asked the kind that was asked for; if none was, the one that the visitor's words name
   * @param zone the visitor's own time zone; the site's if it is not known
   */
  async #show(role: Role, only?: Connection<Session>, asked?: string, zone?: string): Promise<void> {
    // Imported here because it has the words of dates in seven languages, and only a request for times needs them.
    const { nearest, wishedFor } = await import("../../assistant/lead/day.ts");
    const { hours, country, appointments } = this.#runtime.site();
    const kind = kindOf(appointments, asked ?? this.#kindWanted() ?? "") ?? appointments[0];
    const said = role === "visitor" ? this.#log.tail(WORDS).findLast((event) => event.type === "visitor.said") : null;
    const clock = zone && isZone(zone) ? zone : hours?.zone;
    const wish = said && clock ? wishedFor(said.text, said.at, clock, country) : null;
    const { slots, next } = await this.#calendar.free(this.#id, wish === null ? SHOWN[role] : SEARCHED, kind?.key);
    const near = nearest(slots, wish, SHOWN[role]);
    const times: Free = { slots: role === "visitor" ? near.map(shown) : near, next };
    const free = { ...times, ...(kind && stored(kind.key)) };
    if (only) this.#audience.one(only, { type: "slots", ...free });
    else this.#audience.to(role, { type: "slots", ...free });
  }

  /** Sends the booked call; to a visitor with the token of its links. */
  async #sendBooked(only?: Connection<Session>): Promise<void> {
    const { call } = this.#state;
    if (!call) return;
    const { env, now } = this.#runtime;
    const signed = await sign(env.BATON_SECRET ?? "", "call", { subject: call.call }, now());
    for (const role of ["visitor", "concierge"] as const) {
      if (only && only.state?.identity.role !== role) continue;
      const [slot, token] = role === "visitor" ? [shown(call.slot), signed] : [call.slot, null];
      const frame = { type: "booked", call: call.call, slot, token } as const;
      if (only) this.#audience.one(only, frame);
      else this.#audience.to(role, frame);
    }
  }

  #refuse(connection: Connection<Session>, re: string, why: Refusal): void {
    this.#audience.one(connection, { type: "refused", re, why });
  }
}

/**
 * What a room has yet to store of the calls that the calendar knows; nothing when it has stored it.
 * @param calls every call of the conversation, oldest first
 */
function news(known: Known | null, calls: readonly Call[]): Fact[] {
  const facts: Fact[] = [];
  for (const call of calls) {
    const mine = known?.call === call.call;
    switch (call.state) {
      case "booked": {
        const { slot, phone, zone } = call;
        if (!mine) {
          facts.push({ type: "call.booked", call: call.call, slot, ...(phone && { phone }), ...(zone && { zone }) });
        } else if (known.slot.id !== slot.id) facts.push({ type: "call.moved", call: call.call, slot });
        const reminded = mine && known.reminded && known.slot.id === slot.id;
        if (call.remind && !reminded) facts.push({ type: "call.reminded", call: call.call, slot });
        break;
      }
      case "cancelled":
        if (mine) {
          const { kind } = known.slot;
          facts.push({ type: "call.cancelled", call: call.call, by: cancelledBy(call.by), ...(kind && { kind }) });
        }
        break;
      case "done":
      case "no-show":
        if (mine) {
          const concierge = Concierge.parse(JSON.parse(call.by ?? "null"));
          facts.push({ type: "call.settled", call: call.call, outcome: call.state, concierge });
        }
        break;
      default:
        never(call.state);
    }
  }
  return facts;
}

const cancelledBy = (by: string | null) => (by === "visitor" || by === "concierge" ? by : "site");

/** A time as a visitor may see it: through `publicly`, like everything else. */
function shown(slot: Slot): Slot {
  const event: Event = { type: "call.held", slot, until: 0, seq: 1, at: 0 };
  const seen = publicly(event);
  return seen?.type === "call.held" ? seen.slot : slot;
}

/** Resolves when the work is done, has failed, or has taken too long. */
const settled = (work: Promise<unknown>): Promise<void> =>
  new Promise((resolve) => {
    const timer = setTimeout(resolve, PATIENCE);
    const done = () => {
      clearTimeout(timer);
      resolve();
    };
    work.then(done, done);
  });
