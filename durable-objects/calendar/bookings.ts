/**
 * Carries out bookings, moves and cancellations, here and on the external calendar. What is to be done there is stored
 * before it is tried. After a lost answer or a crash the external calendar is asked for the outcome before anything is
 * repeated, so nothing is booked twice and nothing is forgotten.
 */
import type { Site } from "../../settings/schema.ts";
import { BuiltIn } from "./built-in.ts";
import { CalCom } from "./cal-com.ts";
import type { Kind, PendingBooking, PendingBookings } from "./pending-bookings.ts";
import type { CalendarProvider, Kept } from "./provider.ts";
import { type CalendarStore, type Call, endOf } from "./store.ts";

export interface CalendarRuntime {
  env: Env;
  storage: DurableObjectStorage;
  site(): Site;
  /** Milliseconds since 1970. */
  now(): number;
}

const MINUTE = 60_000;
/** For how many milliseconds after the end of its call a pending booking is still tried. */
const STALE = 86_400_000;

export class Bookings {
  readonly #runtime: CalendarRuntime;
  readonly #store: CalendarStore;
  readonly #pending: PendingBookings;
  readonly #builtIn: CalendarProvider;
  readonly #external: CalendarProvider;
  readonly #queues = new Map<string, Promise<unknown>>();

  constructor(runtime: CalendarRuntime, store: CalendarStore, pending: PendingBookings) {
    this.#runtime = runtime;
    this.#store = store;
    this.#pending = pending;
    this.#builtIn = new BuiltIn(runtime.site, store);
    this.#external = new CalCom(runtime.site, runtime.env, store, this.#builtIn);
  }

  /** Read each time, because the site's settings may change. */
  get provider(): CalendarProvider {
    return this.#runtime.site().calendar ? this.#external : this.#builtIn;
  }

  /** Stores a call, releases the conversation's hold, and plans the reminder. @param also stored in the same transaction */
  async put(call: Call, also: () => void = () => {}): Promise<void> {
    const now = this.#runtime.now();
    const remindAt = call.slot.start - (this.#runtime.site().hours?.reminderMinutes ?? 0) * MINUTE;
    const reminds = call.state === "booked" && remindAt > now;
    this.#runtime.storage.transactionSync(() => {
      this.#store.put(call, reminds ? remindAt : null, now);
      this.#store.dropHold(call.conversation);
      also();
    });
    await this.schedule();
  }

  /** Sets the alarm for what is due next. */
  async schedule(): Promise<void> {
    const soonest = [this.#store.next(), this.#pending.next()].filter((at) => at !== null);
    if (soonest.length === 0) return;
    await this.#runtime.storage.setAlarm(Math.max(Math.min(...soonest), this.#runtime.now()));
  }

  /**
   * One thing at a time for a conversation, after its pending booking has been resumed.
   * @param work `open`: the outcome of that one is still unknown, so nothing else may be booked
   */
  async queue<T>(conversation: string, work: (open: boolean) => Promise<T>): Promise<T> {
    const before = this.#queues.get(conversation) ?? Promise.resolve();
    const mine = before.then(async () => {
      const left = this.#pending.ofConversation(conversation);
      return await work(left !== null && (await this.#try(left, false)) === null);
    });
    const done = mine.catch(() => {});
    this.#queues.set(conversation, done);
    try {
      return await mine;
    } finally {
      if (this.#queues.get(conversation) === done) this.#queues.delete(conversation);
    }
  }

  /** The first try, inside `queue`. Null: the outcome is unknown, and the alarm tries again. */
  async start(kind: Kind, call: Call): Promise<Kept | null> {
    this.#pending.add(kind, call, this.#runtime.now());
    await this.schedule();
    return await this.#try({ kind, call, tries: 0 }, true);
  }

  /** Another try, by alarm. */
  async again(booking: PendingBooking): Promise<void> {
    if (this.#runtime.now() > endOf(booking.call.slot) + STALE) this.#pending.delete(booking);
    else if (booking.kind === "cancel") await this.#try(booking, false);
    else await this.queue(booking.call.conversation, async () => {});
  }

  async #try(booking: PendingBooking, first: boolean): Promise<Kept | null> {
    try {
      const kept = first ? await this.#carryOut(booking) : await this.#resume(booking);
      // It was cancelled or erased meanwhile: the pending booking that replaced it deals with that.
      if (this.#pending.of(booking.call.call)?.kind !== booking.kind) return null;
      if (kept.ok && booking.kind !== "cancel") {
        await this.put({ ...booking.call, ref: kept.ref }, () => this.#pending.delete(booking));
      } else this.#pending.delete(booking);
      return kept;
    } catch (error) {
      console.error("external calendar not reached", { call: booking.call.call, error: String(error) });
      this.#pending.retry(booking, this.#runtime.now());
      await this.schedule();
      return null;
    }
  }

  async #carryOut({ kind, call, also }: PendingBooking): Promise<Kept> {
    if (kind !== "cancel") return await this.provider[kind](call);
    await this.provider.cancel(call, also);
    return { ok: true, ref: null };
  }

  async #resume(booking: PendingBooking): Promise<Kept> {
    const { kind, call } = booking;
    if (kind === "cancel") return await this.#carryOut(booking);
    const found = await this.provider.look(call);
    if (found?.asWanted) return { ok: true, ref: found.ref };
    // A booking that was cancelled there cannot be moved, and one for a time that is over is not made.
    const gone = kind === "move" && found?.stands === false;
    if (gone || (!found && call.slot.start <= this.#runtime.now())) return { ok: false, why: "slot-taken" };
    return await this.#carryOut({ ...booking, call: { ...call, ref: found?.stands ? found.ref : call.ref } });
  }
}
