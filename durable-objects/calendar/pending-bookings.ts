/**
 * What the calendar has yet to do elsewhere, in SQLite: written before it is tried and struck off with its outcome, so
 * that a crash in between loses none. One for a call; a cancellation takes the place of whatever was wanted before.
 */
import type { Slot } from "../../protocol/facts.ts";
import type { Span } from "./hours.ts";
import { type Call, endOf } from "./store.ts";

export type Kind = "book" | "move" | "cancel";

export interface PendingBooking {
  kind: Kind;
  /** As it shall become. */
  call: Call;
  /** To be cancelled: where else it may be, as an earlier booking wanted it and nobody knows what came of that. */
  also?: Slot;
  /** How often it was tried without a word of what came of it. */
  tries: number;
}

/** How long the first try may take before another is made, in milliseconds: longer than any answer is waited for. */
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

  /** What a conversation waits for; a cancellation is nothing that anybody waits for. */
  wantedBy(conversation: string): PendingBooking | null {
    return this.#read("conversation = ? AND kind <> 'cancel'", conversation)[0] ?? null;
  }

  /** Time of a person that may be theirs no more. */
  busy(person: string, now: number): Span[] {
    return this.#sql
      .exec<{ start: number; end: number }>(
        `SELECT start, "end" FROM errands WHERE person = ? AND kind <> 'cancel' AND "end" > ?`,
        person,
        now,
      )
      .toArray();
  }

  due(now: number): PendingBooking[] {
    return this.#read("at <= ? ORDER BY at LIMIT 20", now);
  }

  next(): number | null {
    return this.#sql.exec<{ at: number | null }>("SELECT MIN(at) AS at FROM errands").one().at;
  }

  /** Nobody knows what came of it: it is tried again later, and ever more seldom. */
  later({ call, tries }: PendingBooking, now: number): void {
    this.#sql.exec(
      "UPDATE errands SET at = ?, tries = tries + 1 WHERE call = ?",
      now + Math.min(LONGEST, 5_000 * 2 ** tries),
      call.call,
    );
  }

  strike({ call }: PendingBooking): void {
    this.#sql.exec("DELETE FROM errands WHERE call = ?", call.call);
  }

  /** What is still to be cancelled stays, without a word of whose it was. */
  forget(conversation: string, now: number): void {
    for (const { call } of this.#read("conversation = ?", conversation)) this.add("cancel", nameless(call), now);
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

/** A call of nobody: enough to find it elsewhere and to end it there. */
export const nameless = (call: Call): Call => ({
  ...call,
  conversation: "",
  name: null,
  phone: null,
  email: null,
  zone: null,
});
