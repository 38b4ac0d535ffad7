/**
 * The calls of a site: held, booked, moved, cancelled, settled. One object, so there is one order, and each of its methods
 * is one stretch without an await: of any number of tries for one time exactly one gets it. Repeating any of them changes
 * nothing. Rooms are told of every change until they have taken it in, so a crash on either side loses none.
 */
import { DurableObject } from "cloudflare:workers";
import type { Concierge, Slot } from "../../protocol/events";
import type { Refusal } from "../../protocol/frames";
import type { Site } from "../../site/schema";
import site from "../../site/site";
import type { Env } from "../env";
import { scrub } from "../scrub";
import type { Span } from "./hours";
import { CalendarLedger, type Call, type Hold } from "./ledger";
import { Offers, TEAM } from "./offers";

export type Booked = { ok: true; calls: Call[] } | { ok: false; why: Refusal };

/** Who the call is for. */
export interface Party {
  name: string | null;
  phone: string | null;
  zone: string | null;
}

export interface Free {
  slots: Slot[];
  /** When somebody is there again; null when that is now, or nobody knows. */
  next: number | null;
}

/** What a room must know: all its calls, oldest first, and the time that is kept for it. */
export interface Standing {
  calls: Call[];
  hold: Hold | null;
}

const MINUTE = 60_000;

export class Calendar extends DurableObject<Env> {
  readonly #ledger: CalendarLedger;
  readonly #offers: Offers;

  constructor(ctx: DurableObjectState, env: Env) {
    super(ctx, env);
    this.#ledger = new CalendarLedger(ctx.storage);
    this.#offers = new Offers(() => this.site, this.#ledger);
  }

  protected get site(): Site {
    return site;
  }

  protected now(): number {
    return Date.now();
  }

  /** The soonest free times; the one that is kept for this conversation goes first. */
  async free(conversation: string, count: number): Promise<Free> {
    const now = this.now();
    const held = this.#ledger.hold(conversation, now)?.slot;
    const found = this.#offers.free(conversation, count, now).filter(({ id }) => id !== held?.id);
    return { slots: (held ? [held, ...found] : found).slice(0, count), next: this.#offers.next(now) };
  }

  /** Keeps the soonest free time for a conversation; null when there is none or it has a call already. */
  async hold(conversation: string, until: number): Promise<Hold | null> {
    const now = this.now();
    if (this.#standing(conversation)) return null;
    const slot = this.#ledger.hold(conversation, now)?.slot ?? this.#offers.free(conversation, 1, now)[0];
    if (!slot) return null;
    this.#ledger.putHold(conversation, slot, until, now);
    return { slot, until };
  }

  async release(conversation: string): Promise<void> {
    this.#ledger.dropHold(conversation);
  }

  /** Books a time. A conversation has one call at most: one that has another is moved. */
  async book(conversation: string, id: string, party: Party): Promise<Booked> {
    const standing = this.#standing(conversation);
    if (standing) return await this.move(standing.call, id);
    const slot = this.#offers.find(id, conversation, this.now());
    if (typeof slot === "string") return refused(slot);
    const call = crypto.randomUUID();
    return await this.#keep({ call, conversation, slot, ...party, state: "booked", by: null, remind: false });
  }

  async move(call: string, id: string): Promise<Booked> {
    const known = this.#ledger.call(call);
    if (known?.state !== "booked") return { ok: false, why: "gone" };
    if (known.slot.id === id) return { ok: true, calls: this.#ledger.of(known.conversation) };
    const slot = this.#offers.find(id, known.conversation, this.now());
    return typeof slot === "string" ? refused(slot) : await this.#keep({ ...known, slot });
  }

  async cancel(call: string, by: "visitor" | "concierge" | "site"): Promise<Booked> {
    return await this.#end(call, "cancelled", by);
  }

  /** How a call went. */
  async settle(call: string, outcome: "done" | "no-show", { id, name }: Concierge): Promise<Booked> {
    return await this.#end(call, outcome, JSON.stringify({ id, name }));
  }

  async of(conversation: string): Promise<Standing> {
    return { calls: this.#ledger.of(conversation), hold: this.#ledger.hold(conversation, this.now()) };
  }

  /** One call, for whoever holds its link. */
  async call(call: string): Promise<Call | null> {
    return this.#ledger.call(call);
  }

  /** Calls that begin in this stretch; of this concierge and of the team, or of everybody. */
  async between(span: Span, concierge: string | null): Promise<Call[]> {
    return this.#ledger.between(span, concierge === null ? null : [concierge, TEAM]);
  }

  /** Nothing of this conversation is left here, in no file either. Answers how many calls there were. */
  async erase(conversation: string): Promise<number> {
    const count = this.#ledger.forget(conversation);
    await scrub(this.ctx.storage);
    return count;
  }

  override async alarm(): Promise<void> {
    for (const call of this.#ledger.due(this.now())) await this.#tell(call);
    await this.#schedule();
  }

  /** A change that did not come from the room: it is told at once, and again by alarm if it does not answer. */
  async changed(call: string): Promise<void> {
    const known = this.#ledger.call(call);
    if (known) await this.#tell(known);
  }

  async #tell(call: Call): Promise<void> {
    try {
      const room = this.env.CONVERSATION.get(this.env.CONVERSATION.idFromString(call.conversation));
      await room.lookAtCalls();
      this.#ledger.told(call);
    } catch (error) {
      console.error("room not told of its call", { room: call.conversation, error: String(error) });
      this.#ledger.untold(call, this.now());
    }
  }

  #standing = (conversation: string): Call | undefined =>
    this.#ledger.of(conversation).find(({ state }) => state === "booked");

  async #end(call: string, state: Call["state"], by: string): Promise<Booked> {
    const known = this.#ledger.call(call);
    if (!known) return { ok: false, why: "gone" };
    if (known.state === state) return { ok: true, calls: this.#ledger.of(known.conversation) };
    if (known.state !== "booked") return { ok: false, why: "gone" };
    return await this.#keep({ ...known, state, by });
  }

  async #keep(call: Call): Promise<Booked> {
    const now = this.now();
    const remindAt = call.slot.start - (this.site.hours?.reminderMinutes ?? 0) * MINUTE;
    const reminds = call.state === "booked" && remindAt > now;
    this.ctx.storage.transactionSync(() => {
      this.#ledger.put(call, reminds ? remindAt : null, now);
      this.#ledger.dropHold(call.conversation);
    });
    await this.#schedule();
    return { ok: true, calls: this.#ledger.of(call.conversation) };
  }

  async #schedule(): Promise<void> {
    const next = this.#ledger.next();
    if (next !== null) await this.ctx.storage.setAlarm(Math.max(next, this.now()));
  }
}

const refused = (why: "closed" | "taken"): Booked => ({
  ok: false,
  why: why === "taken" ? "slot-taken" : "closed-hours",
});
