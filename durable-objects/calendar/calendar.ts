/**
 * The calls of a site: held, booked, moved, cancelled, settled. One object, so there is one order: between the look at
 * what is free and the row that takes it there is no await, so of any number of tries for one time exactly one gets it.
 * Repeating any of them changes nothing. Rooms are told of every change until they have taken it in, so a crash on either
 * side loses none.
 */
import type { Concierge, Slot } from "../../protocol/facts.ts";
import type { Refusal } from "../../protocol/frames.ts";
import type { Site } from "../../settings/schema.ts";
import site from "../../settings/site.ts";
import { WipeableObject } from "../storage/wipe.ts";
import { Bookings } from "./bookings.ts";
import { BuiltIn } from "./built-in.ts";
import { CalCom } from "./cal-com.ts";
import type { Span } from "./hours.ts";
import { MIGRATIONS } from "./migrations.ts";
import { type Kind, nameless, PendingBookings } from "./pending-bookings.ts";
import { TEAM } from "./people.ts";
import { type Agenda, type CalendarProvider, slotId } from "./provider.ts";
import { scheduleOf } from "./schedule.ts";
import { CalendarStore, type Call, type Hold, type Party } from "./store.ts";

export type Booked = { ok: true; calls: Call[] } | { ok: false; why: Refusal };

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
const NOT_YET: Booked = { ok: false, why: "internal" };

export class Calendar extends WipeableObject {
  readonly #store: CalendarStore;
  readonly #pending: PendingBookings;
  readonly #builtIn: CalendarProvider;
  readonly #elsewhere: CalendarProvider;
  readonly #bookings: Bookings;

  constructor(ctx: DurableObjectState, env: Env) {
    super(ctx, env, MIGRATIONS);
    this.#store = new CalendarStore(ctx.storage);
    this.#pending = new PendingBookings(ctx.storage);
    const settings = () => this.site;
    const schedule = scheduleOf(this.#store, this.#pending, () => this.now());
    this.#builtIn = new BuiltIn(settings, schedule);
    this.#elsewhere = new CalCom(settings, env, schedule, this.#builtIn);
    this.#bookings = new Bookings({
      pending: this.#pending,
      provider: () => this.#provider,
      now: () => this.now(),
      keep: async (call, pending) => await this.#keep(call, () => this.#pending.strike(pending)),
      schedule: async () => await this.#schedule(),
    });
  }

  protected get site(): Site {
    return site;
  }

  protected override siblings() {
    return this.env.CALENDAR;
  }

  protected now(): number {
    return Date.now();
  }

  /** The soonest free times; the one that is kept for this conversation goes first. */
  async free(conversation: string, count: number): Promise<Free> {
    const agenda = await this.#agenda();
    if (!agenda) return { slots: [], next: null };
    const held = this.#store.hold(conversation, this.now())?.slot;
    const found = agenda.free(conversation, count).filter(({ id }) => id !== held?.id);
    return { slots: (held ? [held, ...found] : found).slice(0, count), next: agenda.next() };
  }

  /** Keeps the soonest free time for a conversation; null when there is none or it has a call already. */
  async hold(conversation: string, until: number): Promise<Hold | null> {
    const agenda = await this.#agenda();
    const now = this.now();
    if (!agenda || this.#standing(conversation) || this.#pending.wantedBy(conversation)) return null;
    const slot = this.#store.hold(conversation, now)?.slot ?? agenda.free(conversation, 1)[0];
    if (!slot) return null;
    this.#store.putHold(conversation, slot, until, now);
    return { slot, until };
  }

  async release(conversation: string): Promise<void> {
    this.#store.dropHold(conversation);
  }

  /** The number at which the call that stands is to be made; null: none any more. */
  async ring(conversation: string, phone: string | null): Promise<void> {
    this.#store.ring(conversation, phone);
  }

  /** Books a time. A conversation has one call at most: one that has another is moved. */
  async book(conversation: string, id: string, party: Party): Promise<Booked> {
    return await this.#bookings.turn(conversation, async (open) => {
      if (open) return NOT_YET;
      const standing = this.#standing(conversation);
      if (standing) return await this.#move(standing, id);
      const agenda = await this.#agenda();
      if (!agenda) return NOT_YET;
      const slot = agenda.find(id, conversation);
      if (typeof slot === "string") return this.#refused(slot, conversation, id);
      const call = { call: crypto.randomUUID(), conversation, slot, ...party, ref: null, remind: false } as const;
      const booked = await this.#carry("book", { ...call, state: "booked" });
      return !booked.ok && booked.why === "slot-taken" ? this.#refused("taken", conversation, id) : booked;
    });
  }

  async move(call: string, id: string): Promise<Booked> {
    const { conversation } = this.#store.call(call) ?? {};
    if (conversation === undefined) return { ok: false, why: "gone" };
    return await this.#bookings.turn(conversation, async (open) => {
      const known = this.#store.call(call);
      if (known?.state !== "booked") return { ok: false, why: "gone" };
      return open ? NOT_YET : await this.#move(known, id);
    });
  }

  async cancel(call: string, by: "visitor" | "concierge" | "site"): Promise<Booked> {
    return await this.#end(call, "cancelled", by);
  }

  /** How a call went. */
  async settle(call: string, outcome: "done" | "no-show", { id, name }: Concierge): Promise<Booked> {
    if ((this.#store.call(call)?.slot.start ?? 0) > this.now()) return { ok: false, why: "not-now" };
    return await this.#end(call, outcome, JSON.stringify({ id, name }));
  }

  async of(conversation: string): Promise<Standing> {
    return { calls: this.#store.of(conversation), hold: this.#store.hold(conversation, this.now()) };
  }

  /** One call, for whoever holds its link. */
  async call(call: string): Promise<Call | null> {
    return this.#store.call(call);
  }

  /** Calls that begin in this stretch; of this concierge and of the team, or of everybody. */
  async between(span: Span, concierge: string | null): Promise<Call[]> {
    return this.#store.between(span, concierge === null ? null : [concierge, TEAM]);
  }

  /** Nothing of this conversation is left here, in no file either. Answers how many calls there were. */
  async erase(conversation: string): Promise<number> {
    const now = this.now();
    this.#pending.forget(conversation, now);
    const standing = this.#standing(conversation);
    if (standing?.ref) this.#pending.add("cancel", nameless(standing), now);
    const count = this.#store.forget(conversation);
    await this.wipe();
    await this.#schedule();
    return count;
  }

  override async alarm(): Promise<void> {
    if (await this.tidied()) return;
    for (const pending of this.#pending.due(this.now())) await this.#bookings.again(pending);
    for (const call of this.#store.due(this.now())) {
      // It may have been moved or cancelled elsewhere, and that was not told here.
      if (call.remind) await this.#look(call).catch(unreached);
      await this.#tell(this.#store.call(call.call) ?? call);
    }
    await this.#schedule();
  }

  /** A change that did not come from the room: it is told at once, and again by alarm if it does not answer. */
  async changed(call: string): Promise<void> {
    const known = this.#store.call(call);
    if (known) await this.#tell(known);
  }

  /** Something happened elsewhere to what goes by these names there: it is looked at, and what changed is told. */
  async refresh(refs: readonly string[]): Promise<void> {
    for (const ref of refs) {
      const known = this.#store.byRef(ref);
      if (known && (await this.#look(known))) await this.changed(known.call);
    }
  }

  async #tell(call: Call): Promise<void> {
    try {
      const room = this.env.CONVERSATION.get(this.env.CONVERSATION.idFromString(call.conversation));
      await room.lookAtCalls();
      this.#store.notified(call);
    } catch (error) {
      console.error("room not told of its call", { room: call.conversation, error: String(error) });
      this.#store.unreached(call, this.now());
    }
  }

  #standing = (conversation: string): Call | undefined =>
    this.#store.of(conversation).find(({ state }) => state === "booked");

  /** Null while the calendar elsewhere is out of reach: then nothing is offered, and a contact is asked for instead. */
  async #agenda(): Promise<Agenda | null> {
    try {
      return await this.#provider.agenda(this.now());
    } catch (error) {
      unreached(error);
      return null;
    }
  }

  /** In its conversation's turn. */
  async #move(known: Call, id: string): Promise<Booked> {
    if (known.slot.id === id) return { ok: true, calls: this.#store.of(known.conversation) };
    const agenda = await this.#agenda();
    if (!agenda) return NOT_YET;
    const slot = agenda.find(id, known.conversation);
    if (typeof slot === "string") return this.#refused(slot, known.conversation, id);
    return await this.#carry("move", { ...known, slot });
  }

  /** What is kept here and was taken elsewhere is kept no longer, or it would be offered again and again. */
  #refused(why: "closed" | "taken", conversation: string, id: string): Booked {
    if (this.#store.hold(conversation, this.now())?.slot.id === id) this.#store.dropHold(conversation);
    return { ok: false, why: why === "taken" ? "slot-taken" : "closed-hours" };
  }

  async #carry(kind: Kind, call: Call): Promise<Booked> {
    const kept = await this.#bookings.start(kind, call);
    if (kept === null) return NOT_YET;
    return kept.ok ? { ok: true, calls: this.#store.of(call.conversation) } : { ok: false, why: kept.why };
  }

  async #end(call: string, state: Call["state"], by: string): Promise<Booked> {
    const { conversation } = this.#store.call(call) ?? {};
    if (conversation === undefined) return { ok: false, why: "gone" };
    return await this.#bookings.turn(conversation, async () => {
      const known = this.#store.call(call);
      if (!known || (known.state !== state && known.state !== "booked")) return { ok: false, why: "gone" };
      if (known.state === state) return { ok: true, calls: this.#store.of(conversation) };
      const elsewhere = state === "cancelled" && known.ref !== null;
      // It is cancelled here whatever they say elsewhere, where it is cancelled as soon as they can be reached.
      await this.#keep({ ...known, state, by }, () => {
        if (elsewhere) this.#pending.add("cancel", known, this.now());
      });
      const pending = elsewhere ? this.#pending.of(call) : null;
      if (pending) this.ctx.waitUntil(this.#bookings.again(pending));
      return { ok: true, calls: this.#store.of(conversation) };
    });
  }

  /** Takes in how a call stands elsewhere. Answers whether that changed anything. */
  async #look({ call, conversation }: Call): Promise<boolean> {
    return await this.#bookings.turn(conversation, async (open) => {
      const known = this.#store.call(call);
      if (open || known?.state !== "booked" || known.ref === null || !this.site.calendar) return false;
      const found = await this.#provider.look(known);
      if (!found?.stands) {
        await this.#keep({ ...known, state: "cancelled", by: "site" });
        return true;
      }
      const { ref, start, minutes } = found;
      const { slot } = known;
      if (ref === known.ref && start === slot.start && minutes === slot.minutes) return false;
      const id = slotId(this.#store.numberOf(slot.concierge.id), start);
      await this.#keep({ ...known, ref, slot: { ...slot, id, start, minutes } });
      return true;
    });
  }

  async #keep(call: Call, also: () => void = () => {}): Promise<void> {
    const now = this.now();
    const remindAt = call.slot.start - (this.site.hours?.reminderMinutes ?? 0) * MINUTE;
    const reminds = call.state === "booked" && remindAt > now;
    this.ctx.storage.transactionSync(() => {
      this.#store.put(call, reminds ? remindAt : null, now);
      this.#store.dropHold(call.conversation);
      also();
    });
    await this.#schedule();
  }

  async #schedule(): Promise<void> {
    const soonest = [this.#store.next(), this.#pending.next()].filter((at) => at !== null);
    if (soonest.length > 0) await this.ctx.storage.setAlarm(Math.max(Math.min(...soonest), this.now()));
  }

  /** Asked anew each time, like everything that the site sets. */
  get #provider(): CalendarProvider {
    return this.site.calendar ? this.#elsewhere : this.#builtIn;
  }
}

const unreached = (error: unknown) => console.error("calendar elsewhere not reached", { error: String(error) });
