/**
 * Carries out what is booked, moved and cancelled, here and wherever else a site's calls are kept. What is wanted is
 * written down before it is tried elsewhere. An answer that is lost, or a crash, leaves it written: then it is looked up
 * there what came of it before anything is done again, so nothing is booked twice and nothing is forgotten.
 */
import type { Kind, PendingBooking, PendingBookings } from "./pending-bookings.ts";
import type { CalendarProvider, Kept } from "./provider.ts";
import { type Call, endOf } from "./store.ts";

export interface BookingsHost {
  pending: PendingBookings;
  provider(): CalendarProvider;
  now(): number;
  /** Stores a call as it is now, and strikes the pending booking off with it. */
  keep(call: Call, pending: PendingBooking): Promise<void>;
  schedule(): Promise<void>;
}

/** A pending booking whose call is over for this long is let go, in milliseconds: nobody waits for it. */
const STALE = 86_400_000;

export class Bookings {
  readonly #host: BookingsHost;
  readonly #turns = new Map<string, Promise<unknown>>();

  constructor(host: BookingsHost) {
    this.#host = host;
  }

  /**
   * One thing at a time for a conversation, after whatever an earlier try left open has been brought to its end.
   * @param work `open`: that could not be done, so nothing more may be wanted
   */
  async turn<T>(conversation: string, work: (open: boolean) => Promise<T>): Promise<T> {
    const before = this.#turns.get(conversation) ?? Promise.resolve();
    const mine = before.then(async () => {
      const left = this.#host.pending.wantedBy(conversation);
      return await work(left !== null && (await this.#try(left, false)) === null);
    });
    const done = mine.catch(() => {});
    this.#turns.set(conversation, done);
    try {
      return await mine;
    } finally {
      if (this.#turns.get(conversation) === done) this.#turns.delete(conversation);
    }
  }

  /** The first try, in its conversation's turn. Null: nobody knows yet what came of it, and it goes on by itself. */
  async start(kind: Kind, call: Call): Promise<Kept | null> {
    this.#host.pending.add(kind, call, this.#host.now());
    await this.#host.schedule();
    return await this.#try({ kind, call, tries: 0 }, true);
  }

  /** Another try, by alarm. */
  async again(booking: PendingBooking): Promise<void> {
    if (this.#host.now() > endOf(booking.call.slot) + STALE) this.#host.pending.strike(booking);
    else if (booking.kind === "cancel") await this.#try(booking, false);
    else await this.turn(booking.call.conversation, async () => {});
  }

  async #try(booking: PendingBooking, first: boolean): Promise<Kept | null> {
    const { pending, now, schedule } = this.#host;
    try {
      const kept = first ? await this.#carry(booking) : await this.#resume(booking);
      // Cancelled or erased while the answer was on its way: that is seen to by the booking which took its place.
      if (pending.of(booking.call.call)?.kind !== booking.kind) return null;
      if (kept.ok && booking.kind !== "cancel") await this.#host.keep({ ...booking.call, ref: kept.ref }, booking);
      else pending.strike(booking);
      return kept;
    } catch (error) {
      console.error("calendar elsewhere not reached", { call: booking.call.call, error: String(error) });
      pending.later(booking, now());
      await schedule();
      return null;
    }
  }

  async #carry({ kind, call, also }: PendingBooking): Promise<Kept> {
    if (kind !== "cancel") return await this.#host.provider()[kind](call);
    await this.#host.provider().cancel(call, also);
    return { ok: true, ref: null };
  }

  async #resume(booking: PendingBooking): Promise<Kept> {
    const { kind, call } = booking;
    if (kind === "cancel") return await this.#carry(booking);
    const found = await this.#host.provider().look(call);
    if (found?.asWanted) return { ok: true, ref: found.ref };
    // What was cancelled there cannot be moved. What is not there is not made for a time that is over.
    const gone = kind === "move" && found?.stands === false;
    if (gone || (!found && call.slot.start <= this.#host.now())) return { ok: false, why: "slot-taken" };
    return await this.#carry({ ...booking, call: { ...call, ref: found?.stands ? found.ref : call.ref } });
  }
}
