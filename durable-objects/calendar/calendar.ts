/**
 * The calls of a site: held, booked, moved, cancelled, settled. One object, so there is one order: between reading what is
 * free and writing the row that takes it there is no await, so of any number of tries for one time exactly one gets it.
 * Repeating a call of any method changes nothing. Rooms are notified of every change until they have stored it, so a
 * crash on either side loses none.
 */
import { kindOf } from "../../protocol/appointments.ts";
import type { Concierge, Slot } from "../../protocol/facts.ts";
import type { Refusal } from "../../protocol/frames.ts";
import { WipeableObject } from "../storage/wipe.ts";
import { Bookings } from "./bookings.ts";
import type { Span } from "./hours.ts";
import { MIGRATIONS } from "./migrations.ts";
import { anonymous, type Kind, PendingBookings } from "./pending-bookings.ts";
import { type Agenda, slotId, TEAM } from "./provider.ts";
import { CalendarStore, type Call, type Hold, type Party } from "./store.ts";

export type Booked = { ok: true; calls: Call[] } | { ok: false; why: Refusal };

export interface Free {
  slots: Slot[];
  /** When somebody is available next; null if that is now, or unknown. */
  next: number | null;
}

/** All calls of a conversation, oldest first, and the time that is held for it. */
interface Standing {
  calls: Call[];
  hold: Hold | null;
}

const NOT_YET: Booked = { ok: false, why: "internal" };

export class Calendar extends WipeableObject {
  readonly #store: CalendarStore;
  readonly #pending: PendingBookings;
  readonly #bookings: Bookings;

  constructor(ctx: DurableObjectState, env: Env) {
    super(ctx, env, MIGRATIONS);
    this.#store = new CalendarStore(ctx.storage);
    this.#pending = new PendingBookings(ctx.storage);
    const runtime = { env, storage: ctx.storage, site: () => this.site, now: () => this.now() };
    this.#bookings = new Bookings(runtime, this.#store, this.#pending);
  }

  protected override siblings() {
    return this.env.CALENDAR;
  }

  /**
   * The soonest free times of a kind of appointment; one that is held for this conversation comes first.
   * @param kind its key; the site's first kind if it has none of that key
   */
  async free(conversation: string, count: number, kind?: string): Promise<Free> {
    const agenda = await this.#agenda();
    const wanted = this.#kind(kind);
    if (!agenda || !wanted) return { slots: [], next: null };
    const hold = this.#store.hold(conversation, this.now())?.slot;
    const held = hold && kindOf([wanted], hold.kind) ? hold : null;
    const found = agenda.free(conversation, count, wanted).filter(({ id }) => id !== held?.id);
    return { slots: (held ? [held, ...found] : found).slice(0, count), next: agenda.next() };
  }

  /** Holds the soonest free time of that kind for a conversation; null if there is none or it has an appointment. */
  async hold(conversation: string, until: number, kind?: string): Promise<Hold | null> {
    const agenda = await this.#agenda();
    const now = this.now();
    const wanted = this.#kind(kind);
    if (!agenda || !wanted || this.#standing(conversation)) return null;
    if (this.#pending.ofConversation(conversation)) return null;
    const slot = this.#store.hold(conversation, now)?.slot ?? agenda.free(conversation, 1, wanted)[0];
    if (!slot) return null;
    this.#store.putHold(conversation, slot, until, now);
    return { slot, until };
  }

  async release(conversation: string): Promise<void> {
    this.#store.dropHold(conversation);
  }

  /** Changes the number of the booked call; null: it has none any more. */
  async ring(conversation: string, phone: string | null): Promise<void> {
    this.#store.ring(conversation, phone);
  }

  /** Books a time. A conversation has at most one call: if it has one already, that one is moved. */
  async book(conversation: string, id: string, party: Party): Promise<Booked> {
    return await this.#bookings.queue(conversation, async (open) => {
      if (open) return NOT_YET;
      const standing = this.#standing(conversation);
      if (standing) return await this.#move(standing, id);
      const agenda = await this.#agenda();
      if (!agenda) return NOT_YET;
      const slot = agenda.find(id, conversation);
      if (typeof slot === "string") return this.#refused(slot, conversation, id);
      // What a concierge books for somebody is theirs to decide.
      if (party.by === "visitor" && !this.#mayBook(conversation, party)) return { ok: false, why: "limit" };
      const call = { call: crypto.randomUUID(), conversation, slot, ...party, ref: null, remind: false } as const;
      const booked = await this.#carryOut("book", { ...call, state: "booked" });
      return !booked.ok && booked.why === "slot-taken" ? this.#refused("taken", conversation, id) : booked;
    });
  }

  #mayBook(conversation: string, party: Party): boolean {
    const { callsPerNumber, callsPerAddress } = this.site.people;
    const { number, address } = this.#store.upcoming(party, conversation, this.now());
    return number < callsPerNumber && address < callsPerAddress;
  }

  async move(call: string, id: string): Promise<Booked> {
    const { conversation } = this.#store.call(call) ?? {};
    if (conversation === undefined) return { ok: false, why: "gone" };
    return await this.#bookings.queue(conversation, async (open) => {
      const known = this.#store.call(call);
      if (known?.state !== "booked") return { ok: false, why: "gone" };
      return open ? NOT_YET : await this.#move(known, id);
    });
  }

  async cancel(call: string, by: "visitor" | "concierge" | "site"): Promise<Booked> {
    return await this.#end(call, "cancelled", by);
  }

  /** Records how a call went. */
  async settle(call: string, outcome: "done" | "no-show", { id, name }: Concierge): Promise<Booked> {
    if ((this.#store.call(call)?.slot.start ?? 0) > this.now()) return { ok: false, why: "not-now" };
    return await this.#end(call, outcome, JSON.stringify({ id, name }));
  }

  async of(conversation: string): Promise<Standing> {
    return { calls: this.#store.of(conversation), hold: this.#store.hold(conversation, this.now()) };
  }

  /** One call, for its link. */
  async call(call: string): Promise<Call | null> {
    return this.#store.call(call);
  }

  /** Calls that begin in this span: of this concierge and of the team, or of everybody. */
  async between(span: Span, concierge: string | null): Promise<Call[]> {
    return this.#store.between(span, concierge === null ? null : [concierge, TEAM]);
  }

  /** Deletes all of this conversation, so that no file can be read for it either. @returns how many calls there were */
  async erase(conversation: string): Promise<number> {
    const now = this.now();
    this.#pending.forget(conversation, now);
    const standing = this.#standing(conversation);
    if (standing?.ref) this.#pending.add("cancel", anonymous(standing), now);
    const count = this.#store.forget(conversation);
    await this.wipe();
    await this.#bookings.schedule();
    return count;
  }

  override async alarm(): Promise<void> {
    if (await this.tidied()) return;
    try {
      for (const pending of this.#pending.due(this.now())) await this.#bookings.again(pending);
      for (const call of this.#store.due(this.now())) {
        // It may have been moved or cancelled on the external calendar, and the message about that was lost.
        if (call.remind) await this.#look(call).catch(unreached);
        await this.#notify(this.#store.call(call.call) ?? call);
      }
    } finally {
      // An alarm that fails too often is not called again, unless another one is set.
      await this.#bookings.schedule();
    }
  }

  /** A change that the room did not ask for: it is notified at once, and by alarm again if it does not answer. */
  async changed(call: string): Promise<void> {
    const known = this.#store.call(call);
    if (known) await this.#notify(known);
  }

  /** Looks at bookings of the external calendar that may have changed, and notifies the rooms of those that did. */
  async refresh(refs: readonly string[]): Promise<void> {
    for (const ref of refs) {
      const known = this.#store.byRef(ref);
      if (known && (await this.#look(known))) await this.changed(known.call);
    }
  }

  async #notify(call: Call): Promise<void> {
    try {
      const room = this.env.CONVERSATION.get(this.env.CONVERSATION.idFromString(call.conversation));
      await room.lookAtCalls();
      this.#store.notified(call);
    } catch (error) {
      console.error("room not notified of its call", { room: call.conversation, error: String(error) });
      this.#store.unreached(call, this.now());
    }
  }

  #kind(key: string | undefined) {
    const { appointments } = this.site;
    return (key === undefined ? null : kindOf(appointments, key)) ?? appointments[0];
  }

  #standing = (conversation: string): Call | undefined =>
    this.#store.of(conversation).find(({ state }) => state === "booked");

  /** Null while the external calendar is out of reach: then no times are offered, and the visitor is asked for a contact. */
  async #agenda(): Promise<Agenda | null> {
    try {
      return await this.#bookings.provider.agenda(this.now());
    } catch (error) {
      unreached(error);
      return null;
    }
  }

  /** Inside the conversation's queue. */
  async #move(known: Call, id: string): Promise<Booked> {
    if (known.slot.id === id) return { ok: true, calls: this.#store.of(known.conversation) };
    const agenda = await this.#agenda();
    if (!agenda) return NOT_YET;
    const slot = agenda.find(id, known.conversation);
    if (typeof slot === "string") return this.#refused(slot, known.conversation, id);
    return await this.#carryOut("move", { ...known, slot });
  }

  /** A hold on a time that turned out to be taken is dropped, or the time would be offered again and again. */
  #refused(why: "closed" | "taken", conversation: string, id: string): Booked {
    if (this.#store.hold(conversation, this.now())?.slot.id === id) this.#store.dropHold(conversation);
    return { ok: false, why: why === "taken" ? "slot-taken" : "closed-hours" };
  }

  async #carryOut(kind: Kind, call: Call): Promise<Booked> {
    const kept = await this.#bookings.start(kind, call);
    if (kept === null) return NOT_YET;
    return kept.ok ? { ok: true, calls: this.#store.of(call.conversation) } : { ok: false, why: kept.why };
  }

  async #end(call: string, state: Call["state"], by: string): Promise<Booked> {
    const { conversation } = this.#store.call(call) ?? {};
    if (conversation === undefined) return { ok: false, why: "gone" };
    return await this.#bookings.queue(conversation, async () => {
      const known = this.#store.call(call);
      if (!known || (known.state !== state && known.state !== "booked")) return { ok: false, why: "gone" };
      if (known.state === state) return { ok: true, calls: this.#store.of(conversation) };
      const external = state === "cancelled" && known.ref !== null;
      // It is cancelled here at once, and on the external calendar as soon as that can be reached.
      await this.#bookings.put({ ...known, state, by }, () => {
        if (external) this.#pending.add("cancel", known, this.now());
      });
      const pending = external ? this.#pending.of(call) : null;
      if (pending) this.ctx.waitUntil(this.#bookings.again(pending));
      return { ok: true, calls: this.#store.of(conversation) };
    });
  }

  /** Stores how a call stands on the external calendar. @returns whether that changed anything */
  async #look({ call, conversation }: Call): Promise<boolean> {
    return await this.#bookings.queue(conversation, async (open) => {
      const known = this.#store.call(call);
      if (open || known?.state !== "booked" || known.ref === null || !this.site.calendar) return false;
      const found = await this.#bookings.provider.look(known);
      if (!found?.stands) {
        await this.#bookings.put({ ...known, state: "cancelled", by: "site" });
        return true;
      }
      const { ref, start, minutes } = found;
      const { slot } = known;
      if (ref === known.ref && start === slot.start && minutes === slot.minutes) return false;
      const id = slotId(this.#store.numberOf(slot.concierge.id), start, slot.kind);
      await this.#bookings.put({ ...known, ref, slot: { ...slot, id, start, minutes } });
      return true;
    });
  }
}

const unreached = (error: unknown) => console.error("external calendar not reached", { error: String(error) });
