/**
 * Calls in a room: a time is kept while the visitor waits and offered when nobody came, one tap books it, and what the
 * calendar knows of this room becomes facts. Whoever waited ends with a person or with a call: never both, never neither.
 */
import type { Connection } from "partyserver";
import { phoneOf } from "../../assistant/lead/contact.ts";
import type { Concierge, Fact, LeadField, Slot } from "../../protocol/facts.ts";
import { never } from "../../protocol/floor.ts";
import type { ConciergeFrame, VisitorFrame } from "../../protocol/frames.ts";
import { upright } from "../../protocol/headline.ts";
import type { Session } from "../session.ts";
import { CallsDesk, type CallsHost } from "./calls-desk.ts";
import { news } from "./calls-news.ts";

export type VisitorCall = Extract<VisitorFrame, { type: "slots" | "book" | "move" | "cancel" }>;
export type ConciergeCall = Extract<ConciergeFrame, { type: "slots" | "schedule" | "callNow" | "cancel" | "settle" }>;

/** How long a time is kept for a visitor after their wait ran out, in milliseconds. */
const KEPT = 5 * 60_000;
/** And how long for one who has left: as long as a reload or a tunnel takes. */
const LEFT = 60_000;

export class Calls {
  readonly #host: CallsHost;
  readonly #desk: CallsDesk;
  /** The wait (its seq) for which a time was asked, and the moment (its seq) at which times were offered. */
  #askedFor = 0;
  #offeredFor = 0;
  /** The number that the calendar has for the call that stands, as far as this life of the object knows. */
  #rung: string | null | undefined = null;

  constructor(host: CallsHost) {
    this.#host = host;
    this.#desk = new CallsDesk(host);
  }

  get #room() {
    return this.#host.log.state;
  }

  /** Nothing that was asked of the calendar is on its way any more. */
  async idle(): Promise<void> {
    await this.#desk.turn(async () => {});
  }

  /** The log was wiped: nothing was asked or offered. */
  forget(): void {
    this.#askedFor = 0;
    this.#offeredFor = 0;
  }

  // The duties: whatever they find done they leave alone.

  /** Keeps a time while the visitor waits, lets it go when it is not wanted any more, and offers times to the stranded. */
  reconcile(): void {
    const { floor, hold, call, strandedAt } = this.#room;
    if (!this.#host.site().hours) return;
    if (call && call.phone !== this.#rung) {
      this.#rung = call.phone;
      this.#desk.later(() => this.#host.calendar().ring(this.#host.id, call.phone ?? null));
    }
    if (hold && floor.held !== "waiting" && !floor.stranded) {
      this.#letGo(hold.slot, floor.held === "concierge" ? "joined" : "declined");
    } else if (!hold && !call && floor.held === "waiting" && this.#askedFor !== floor.since.seq) {
      this.#askedFor = floor.since.seq;
      const until = floor.until + KEPT;
      this.#desk.later(() => this.#keep(until));
    }
    if (floor.stranded && this.#offeredFor !== strandedAt) {
      this.#offeredFor = strandedAt;
      this.#desk.later(async () => {
        if (this.#room.floor.stranded) await this.#desk.show("visitor");
      });
    }
  }

  /** The fact whose time has come, or null. */
  due(now: number): Fact | null {
    const { hold } = this.#room;
    const { nextAt } = this;
    if (!hold || nextAt === null || now < nextAt) return null;
    // The calendar would keep it until its own time.
    if (nextAt < hold.until) this.#desk.later(() => this.#host.calendar().release(this.#host.id));
    return { type: "call.released", slot: hold.slot, why: "expired" };
  }

  /** When what is kept comes free: at its own time, or soon after a visitor left whose wait is over. */
  get nextAt(): number | null {
    const { hold, floor, last } = this.#room;
    if (!hold) return null;
    const left = floor.stranded && this.#host.audience.count("visitor") === 0;
    return left ? Math.min(hold.until, last + LEFT) : hold.until;
  }

  async #keep(until: number): Promise<void> {
    if (this.#room.floor.held !== "waiting" || this.#room.hold) return;
    const kept = await this.#host.calendar().hold(this.#host.id, until);
    if (!kept || this.#room.hold) return;
    const { floor, call } = this.#room;
    const wanted = (floor.held === "waiting" || floor.stranded) && !call;
    if (wanted && this.#desk.store([{ type: "call.held", ...kept }]).ok) return;
    // Somebody came in while the calendar was asked.
    await this.#host.calendar().release(this.#host.id);
  }

  #letGo(slot: Slot, why: "joined" | "declined"): void {
    if (!this.#host.room.store([{ type: "call.released", slot, why }]).ok) return;
    // Should the calendar not hear of it, what it keeps ends by itself.
    this.#desk.later(() => this.#host.calendar().release(this.#host.id));
  }

  /** Stores what the calendar knows and this room does not. */
  async look(): Promise<void> {
    await this.#desk.turn(async () => {
      const { calls } = await this.#host.calendar().of(this.#host.id);
      const { floor, call: known } = this.#room;
      const mine = calls.findLast(({ state }) => state === "booked");
      if (mine && mine.call !== known?.call && mine.by === "visitor" && floor.held === "concierge") {
        // It was booked while nobody was there, and took longer than the person who is there now.
        await this.#host.calendar().cancel(mine.call, "site");
        return;
      }
      const facts = news(known, calls);
      if (facts.length === 0) return;
      const stored = this.#desk.store(facts);
      if (!stored.ok) throw new Error(`not stored: ${stored.why}`);
      await this.#desk.tell();
    });
  }

  /** What somebody who has just connected should know. */
  arrive(connection: Connection<Session>): void {
    const { call, floor } = this.#room;
    if (call) this.#desk.later(() => this.#desk.tell(connection));
    const stranded = connection.state?.identity.role === "visitor" && floor.stranded;
    if (stranded && this.#host.site().hours) this.#desk.later(() => this.#desk.show("visitor", connection));
  }

  // What people ask.

  async hearVisitor(connection: Connection<Session>, frame: VisitorCall): Promise<void> {
    switch (frame.type) {
      case "slots":
        return await this.#show(connection, "visitor", frame.zone);
      case "book":
        return await this.#book(connection, frame);
      case "move":
        if (this.#room.call?.call !== frame.call) return this.#desk.refuse(connection, "move", "gone");
        return await this.#desk.ask(connection, "move", () => this.#host.calendar().move(frame.call, frame.slot));
      case "cancel":
        if (this.#room.call?.call !== frame.call) return this.#desk.refuse(connection, "cancel", "gone");
        return await this.#desk.ask(connection, "cancel", () => this.#host.calendar().cancel(frame.call, "visitor"));
      default:
        return never(frame);
    }
  }

  async hearConcierge(connection: Connection<Session>, frame: ConciergeCall, concierge: Concierge): Promise<void> {
    const { call } = this.#room;
    const calendar = () => this.#host.calendar();
    switch (frame.type) {
      case "slots":
        return await this.#show(connection, "concierge");
      case "schedule": {
        const phone = this.#ring(connection, frame);
        if (phone === null) return;
        const { name, lead } = this.#room;
        const party = { name, phone, email: lead.email ?? null, zone: null, by: "concierge" } as const;
        return await this.#desk.ask(connection, "schedule", () => calendar().book(this.#host.id, frame.slot, party));
      }
      case "callNow": {
        const phone = this.#ring(connection, frame);
        if (phone === null) return;
        const stored = this.#desk.store([{ type: "call.requested", concierge, phone }]);
        if (!stored.ok) this.#desk.refuse(connection, "callNow", stored.why);
        return;
      }
      case "cancel":
        if (call?.call !== frame.call) return this.#desk.refuse(connection, "cancel", "gone");
        return await this.#desk.ask(connection, "cancel", () => calendar().cancel(frame.call, "concierge"));
      case "settle":
        if (call?.call !== frame.call) return this.#desk.refuse(connection, "settle", "gone");
        return await this.#desk.ask(connection, "settle", () =>
          calendar().settle(frame.call, frame.outcome, concierge),
        );
      default:
        return never(frame);
    }
  }

  /** The number to ring: the one that the concierge was told, kept like any fact, or the one that is known. */
  #ring(
    connection: Connection<Session>,
    frame: Extract<ConciergeCall, { type: "schedule" | "callNow" }>,
  ): string | null {
    const { lead } = this.#room;
    if (frame.phone === undefined) {
      // Nobody is promised a call that cannot be made.
      if (lead.phone === undefined) this.#desk.refuse(connection, frame.type, "not-now");
      return lead.phone ?? null;
    }
    const phone = phoneOf(frame.phone, this.#host.site().country);
    if (phone === null) this.#desk.refuse(connection, frame.type, "malformed");
    else if (phone !== lead.phone) {
      this.#desk.store([{ type: "lead.learned", field: "phone", value: phone, from: "concierge" }]);
    }
    return phone;
  }

  async #show(connection: Connection<Session>, role: Session["identity"]["role"], zone?: string): Promise<void> {
    if (!this.#host.site().hours) return this.#desk.refuse(connection, "slots", "closed-hours");
    await this.#desk
      .turn(() => this.#desk.show(role, connection, zone))
      .catch(() => this.#desk.refuse(connection, "slots", "internal"));
  }

  async #book(connection: Connection<Session>, frame: Extract<VisitorFrame, { type: "book" }>): Promise<void> {
    const site = this.#host.site();
    if (!site.hours) return this.#desk.refuse(connection, "book", "closed-hours");
    const phone = phoneOf(frame.phone, site.country);
    if (phone === null) return this.#desk.refuse(connection, "book", "malformed");
    const { name: known, lead } = this.#room;
    const contact = { phone, email: lead.email ?? null, zone: frame.zone ?? null };
    const party = { name: upright(frame.name ?? "") || known, ...contact, by: "visitor" } as const;
    // With a person there, it is theirs to schedule: a tap on a time that was offered before they came books nothing.
    if (this.#room.floor.held === "concierge") return this.#desk.refuse(connection, "book", "taken");
    await this.#desk.ask(
      connection,
      "book",
      () => this.#host.calendar().book(this.#host.id, frame.slot, party),
      async (calls, known) => {
        const { floor } = this.#room;
        const mine = calls.findLast(({ state }) => state === "booked");
        if (floor.held === "concierge" && !known && mine) {
          // A person came in first: they are who the visitor talks with now.
          await this.#host.calendar().cancel(mine.call, "site");
          return "taken";
        }
        // Whoever books instead of waiting waits no longer, so nobody joins them after it.
        const ends: Fact[] = floor.held === "waiting" ? [{ type: "visitor.returned" }] : [];
        const given = { phone, consent: "yes", ...(frame.name && { name: upright(frame.name) }) };
        return [...this.#learned(given), ...news(known, calls), ...ends];
      },
    );
    if (this.#room.hold?.slot.id === frame.slot && !this.#room.call) this.#desk.later(() => this.#stillKept());
  }

  /** What the calendar keeps no longer for this room is let go here too. */
  async #stillKept(): Promise<void> {
    const { hold } = await this.#host.calendar().of(this.#host.id);
    const slot = this.#room.hold?.slot;
    if (!hold && slot) this.#desk.store([{ type: "call.released", slot, why: "expired" }]);
  }

  /** What the form says that was not known before. */
  #learned(given: Partial<Record<LeadField, string>>): Fact[] {
    return (Object.entries(given) as [LeadField, string][])
      .filter(([field, value]) => this.#room.lead[field] !== value)
      .map(([field, value]): Fact => ({ type: "lead.learned", field, value, from: "form" }));
  }
}
