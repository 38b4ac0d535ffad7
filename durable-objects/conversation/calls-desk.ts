/**
 * A room's desk at the calendar: asked one thing at a time, so that no older word of it comes after a newer, and what it
 * says is shown to whoever should see it.
 */
import type { Connection } from "partyserver";
import type { Event, Fact, Slot } from "../../protocol/facts.ts";
import type { Refusal } from "../../protocol/frames.ts";
import { publicly } from "../../protocol/publicly.ts";
import { isZone } from "../../settings/hours.ts";
import type { Site } from "../../settings/schema.ts";
import type { Booked, Calendar, Free } from "../calendar/calendar.ts";
import { signCall } from "../calendar/link.ts";
import type { Call } from "../calendar/store.ts";
import type { Session } from "../session.ts";
import type { Audience } from "./audience.ts";
import { type Known, news } from "./calls-news.ts";
import type { Log } from "./log.ts";
import type { Stored, Writer } from "./writer.ts";

/** What a room asks of the calendar. */
export type CalendarDesk = {
  [K in "free" | "hold" | "release" | "book" | "move" | "cancel" | "settle" | "ring" | "of"]: (
    ...args: Parameters<Calendar[K]>
  ) => Promise<Awaited<ReturnType<Calendar[K]>>>;
};

export interface CallsHost {
  /** The conversation's id. */
  id: string;
  site(): Site;
  now(): number;
  calendar(): CalendarDesk;
  /** Signs the links of a call. */
  secret(): string;
  log: Log;
  audience: Audience;
  room: Writer;
  waitUntil(work: Promise<unknown>): void;
}

type Role = Session["identity"]["role"];

/** Times sent at once: enough for the page to choose those by day where the visitor is; what a concierge looks through. */
const SHOWN: Record<Role, number> = { visitor: 12, concierge: 8 };
/** Times that are looked through for those nearest to a wish, and events for the wish. */
const SEARCHED = 400;
const WORDS = 12;
/** How long the calendar may take to answer, in milliseconds, before the next question is put. */
const PATIENCE = 10_000;

export class CallsDesk {
  readonly #host: CallsHost;
  #asking: Promise<unknown> = Promise.resolve();

  constructor(host: CallsHost) {
    this.#host = host;
  }

  /** After everything that was asked before. */
  async turn<T>(work: () => Promise<T>): Promise<T> {
    const mine = this.#asking.then(work);
    this.#asking = patiently(mine);
    return await mine;
  }

  /** The same, for a duty: nobody is told when the calendar is out of reach, and the next wake tries again. */
  later(work: () => Promise<unknown>): void {
    this.#host.waitUntil(this.turn(work).catch((error) => this.#unreached(error)));
  }

  /** @param zone the visitor's own time zone; the site's where it is not known */
  async show(role: Role, only?: Connection<Session>, zone?: string): Promise<void> {
    // The words of dates in seven languages: only who asks for times pays for reading them.
    const { nearest, wishedFor } = await import("../../assistant/lead/day.ts");
    const said =
      role === "visitor" ? this.#host.log.tail(WORDS).findLast((event) => event.type === "visitor.said") : null;
    const clock = zone && isZone(zone) ? zone : this.#host.site().hours?.zone;
    const wish =
      said?.type === "visitor.said" && clock ? wishedFor(said.text, said.at, clock, this.#host.site().country) : null;
    const { slots, next } = await this.#host.calendar().free(this.#host.id, wish === null ? SHOWN[role] : SEARCHED);
    const near = nearest(slots, wish, SHOWN[role]);
    const free: Free = { slots: role === "visitor" ? near.map(shown) : near, next };
    if (only) this.#host.audience.one(only, { type: "slots", ...free });
    else this.#host.audience.to(role, { type: "slots", ...free });
  }

  /** Tells which call stands; a visitor with the token of its links. */
  async tell(only?: Connection<Session>): Promise<void> {
    const { call } = this.#host.log.state;
    if (!call) return;
    const token = await signCall(this.#host.secret(), call.call, this.#host.now());
    for (const role of ["visitor", "concierge"] as const) {
      if (only && only.state?.identity.role !== role) continue;
      const visitor = role === "visitor";
      const frame = {
        type: "booked",
        call: call.call,
        slot: visitor ? shown(call.slot) : call.slot,
        token: visitor ? token : null,
      } as const;
      if (only) this.#host.audience.one(only, frame);
      else this.#host.audience.to(role, frame);
    }
  }

  store(facts: readonly Fact[]): Stored {
    const stored = this.#host.room.store(facts);
    this.#host.room.reconcile();
    return stored;
  }

  /**
   * Asks for a change and stores what came of it.
   * @param become the facts for what the calendar now knows, or the word that refuses them
   */
  async ask(
    connection: Connection<Session>,
    re: string,
    change: () => Promise<Booked>,
    become: (calls: readonly Call[], known: Known | null) => Promise<Fact[] | Refusal> = async (calls, known) =>
      news(known, calls),
  ): Promise<void> {
    try {
      await this.turn(async () => {
        const booked = await change();
        const facts = booked.ok ? await become(booked.calls, this.#host.log.state.call) : booked.why;
        // Where storing fails the calendar has it still, and tells this room until it is stored.
        const stored = typeof facts === "string" ? { ok: false as const, why: facts } : this.store(facts);
        if (stored.ok) return await this.tell();
        this.refuse(connection, re, stored.why);
        const role = connection.state?.identity.role;
        if (role && (stored.why === "slot-taken" || stored.why === "closed-hours")) await this.show(role, connection);
      });
    } catch (error) {
      this.#unreached(error);
      this.refuse(connection, re, "internal");
    }
  }

  refuse(connection: Connection<Session>, re: string, why: Refusal): void {
    this.#host.audience.one(connection, { type: "refused", re, why });
  }

  #unreached(error: unknown): void {
    console.error("calendar not reached", { room: this.#host.id, error: String(error) });
  }
}

/** A time as a visitor may see it: through `publicly`, like everything else. */
function shown(slot: Slot): Slot {
  const event: Event = { type: "call.held", slot, until: 0, seq: 1, at: 0 };
  const seen = publicly(event);
  return seen?.type === "call.held" ? seen.slot : slot;
}

const patiently = (work: Promise<unknown>): Promise<void> =>
  new Promise((resolve) => {
    const timer = setTimeout(resolve, PATIENCE);
    const done = () => {
      clearTimeout(timer);
      resolve();
    };
    work.then(done, done);
  });
