/**
 * What the calendar has yet to do on the external server, in SQLite: stored before it is tried and deleted with its
 * outcome, so that a crash in between loses none. One per call; a cancellation replaces whatever was pending before.
 */
import type { Slot } from "../../protocol/facts.ts";
import { type Call, endOf } from "./store.ts";

export type Kind = "book" | "move" | "cancel";

export interface PendingBooking {
  kind: Kind;
  /** The call as it will be. */
  call: Call;
  /** Of a cancellation: a second time at which the booking may be, because the outcome of an earlier try is unknown. */
  also?: Slot;
  /** Tries without a known outcome. */
  tries: number;
}

/** How long the first try may take before the next, in milliseconds: longer than the timeout of any request. */
const FIRST = 20_000;
const LONGEST = 3_600_000;

export class PendingBookings {
  readonly #sql: SqlStorage;

  constructor(storage: DurableObjectStorage) {
    this.#sql = storage.sql;
  }

  add(kind: Kind, call: Call, now: number): void {
    const { slot } = call;
    const before = this.of(call.call);
    const also = kind === "cancel" ? (before?.also ?? before?.call.slot) : undefined;
    this.#sql.exec(
      `INSERT INTO errands (call, kind, conversation, person, start, "end", wanted, at, tries)
       VALUES (?, ?, ?, ?, ?, ?, ?, ?, 0)
       ON CONFLICT (call) DO UPDATE SET kind = excluded.kind, conversation = excluded.conversation,
         person = excluded.person, start = excluded.start, "end" = excluded."end", wanted = excluded.wanted,
         at = excluded.at, tries = 0`,
      call.call,
      kind,
      call.conversation,
      slot.concierge.id,
      slot.start,
      endOf(slot),
      JSON.stringify({ call, also }),
      now + FIRST,
    );
  }

  of(call: string): PendingBooking | null {
    return this.#read("call = ?", call)[0] ?? null;
  }

  /** What a conversation waits for: nobody waits for a cancellation. */
  ofConversation(conversation: string): PendingBooking | null {
    return this.#read("conversation = ? AND kind <> 'cancel'", conversation)[0] ?? null;
  }

  due(now: number): PendingBooking[] {
    return this.#read("at <= ? ORDER BY at LIMIT 20", now);
  }

  next(): number | null {
    return this.#sql.exec<{ at: number | null }>("SELECT MIN(at) AS at FROM errands").one().at;
  }

  /** Its outcome is unknown: it is tried again, at growing intervals. */
  retry({ call, tries }: PendingBooking, now: number): void {
    this.#sql.exec(
      "UPDATE errands SET at = ?, tries = tries + 1 WHERE call = ?",
      now + Math.min(LONGEST, 5_000 * 2 ** tries),
      call.call,
    );
  }

  delete({ call }: PendingBooking): void {
    this.#sql.exec("DELETE FROM errands WHERE call = ?", call.call);
  }

  /** What is still to be cancelled stays, without the visitor's data. */
  forget(conversation: string, now: number): void {
    for (const { call } of this.#read("conversation = ?", conversation)) this.add("cancel", anonymous(call), now);
  }

  #read(where: string, ...bindings: SqlStorageValue[]): PendingBooking[] {
    return this.#sql
      .exec<{ kind: Kind; wanted: string; tries: number }>(
        `SELECT kind, wanted, tries FROM errands WHERE ${where}`,
        ...bindings,
      )
      .toArray()
      .map(({ kind, wanted, tries }) => ({
        kind,
        tries,
        ...(JSON.parse(wanted) as Pick<PendingBooking, "call" | "also">),
      }));
  }
}

/** The call without the visitor's data: enough to find it on the external server and to cancel it there. */
export const anonymous = (call: Call): Call => ({ ...call, ...ANONYMOUS });

const ANONYMOUS = { conversation: "", name: null, phone: null, email: null, zone: null };
