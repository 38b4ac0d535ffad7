/** Calls and holds in SQLite. Its indexes rule out a second call of a conversation, and two calls of one person at a time. */
import type { Slot } from "../../protocol/facts.ts";
import type { Span } from "./hours.ts";

/** An appointment as the calendar knows it; its kind is that of its slot. */
export interface Call {
  call: string;
  conversation: string;
  slot: Slot;
  name: string | null;
  phone: string | null;
  email: string | null;
  zone: string | null;
  state: "booked" | "cancelled" | "done" | "no-show";
  /** Who booked or cancelled it (`visitor`, `concierge`, `site`), or the concierge who settled it. */
  by: string | null;
  /** Its id in the external calendar; null if only this gateway has it. */
  ref: string | null;
  /** A reminder of it has fallen due. */
  remind: boolean;
  /** Where its visitor wrote from when they booked it; absent where that is not known. */
  address?: string | null;
}

/** Who a call is for, and who asked for it. */
export interface Party extends Pick<Call, "name" | "phone" | "email" | "zone" | "address"> {
  by: "visitor" | "concierge";
}

export interface Hold {
  slot: Slot;
  until: number;
}

type Row = Omit<Call, "slot" | "remind"> & { slot: string; remind: number };

const MINUTE = 60_000;
/** How long a room has to store a change that it asked for before it is notified of it, in milliseconds. */
const NOTIFY_AFTER = 5_000;

export class CalendarStore {
  readonly #sql: SqlStorage;

  constructor(storage: DurableObjectStorage) {
    this.#sql = storage.sql;
  }

  /** A number for a person, so that a visitor sees no identity. */
  numberOf(id: string): number {
    const known = this.#sql.exec<{ n: number }>("SELECT n FROM people WHERE id = ?", id).toArray()[0];
    if (known) return known.n;
    return this.#sql.exec<{ n: number }>("INSERT INTO people (id) VALUES (?) RETURNING n", id).one().n;
  }

  /** A person's time that is taken from `now` on: calls, holds of other conversations, and pending bookings. */
  busy(person: string, now: number, conversation: string): Span[] {
    return this.#sql
      .exec<{ start: number; end: number }>(
        `SELECT start, "end" FROM calls WHERE person = ?1 AND state = 'booked' AND "end" > ?2
         UNION ALL SELECT start, "end" FROM holds WHERE person = ?1 AND until > ?2 AND conversation <> ?3
         UNION ALL SELECT start, "end" FROM errands WHERE person = ?1 AND kind <> 'cancel' AND "end" > ?2`,
        person,
        now,
        conversation,
      )
      .toArray();
  }

  hold(conversation: string, now: number): Hold | null {
    const row = this.#sql
      .exec<{ slot: string; until: number }>(
        "SELECT slot, until FROM holds WHERE conversation = ? AND until > ?",
        conversation,
        now,
      )
      .toArray()[0];
    return row ? { slot: JSON.parse(row.slot) as Slot, until: row.until } : null;
  }

  putHold(conversation: string, slot: Slot, until: number, now: number): void {
    this.#sql.exec("DELETE FROM holds WHERE until <= ?", now);
    this.#sql.exec(
      `INSERT OR REPLACE INTO holds (conversation, person, start, "end", slot, until) VALUES (?, ?, ?, ?, ?, ?)`,
      conversation,
      slot.concierge.id,
      slot.start,
      endOf(slot),
      JSON.stringify(slot),
      until,
    );
  }

  dropHold(conversation: string): void {
    this.#sql.exec("DELETE FROM holds WHERE conversation = ?", conversation);
  }

  /** Every call of a conversation, oldest first. */
  of(conversation: string): Call[] {
    return this.#read("conversation = ? ORDER BY made, call", conversation);
  }

  call(call: string): Call | null {
    return this.#read("call = ?", call)[0] ?? null;
  }

  /** The call that has this id in the external calendar. */
  byRef(ref: string): Call | null {
    return this.#read("ref = ?", ref)[0] ?? null;
  }

  /** Calls that begin in this span, soonest first; of these people, or of everybody. */
  between({ start, end }: Span, people: readonly string[] | null): Call[] {
    const calls = this.#read("start >= ? AND start < ? ORDER BY start", start, end);
    return people ? calls.filter(({ slot }) => people.includes(slot.concierge.id)) : calls;
  }

  /** How many upcoming calls a person has. */
  load(person: string, now: number): number {
    return this.#sql
      .exec<{ n: number }>(
        "SELECT COUNT(*) AS n FROM calls WHERE person = ? AND state = 'booked' AND start > ?",
        person,
        now,
      )
      .one().n;
  }

  put(call: Call, remindAt: number | null, now: number): void {
    const { slot } = call;
    this.#sql.exec(
      `INSERT INTO calls (call, conversation, person, start, "end", slot, name, phone, email, zone, state, by, ref, made, remindAt,
         tellAt, address)
       VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
       ON CONFLICT (call) DO UPDATE SET person = excluded.person, start = excluded.start, "end" = excluded."end",
         slot = excluded.slot, state = excluded.state, by = excluded.by, ref = excluded.ref, remind = 0,
         remindAt = excluded.remindAt, tellAt = excluded.tellAt, tries = 0`,
      call.call,
      call.conversation,
      slot.concierge.id,
      slot.start,
      endOf(slot),
      JSON.stringify(slot),
      call.name,
      call.phone,
      call.email,
      call.zone,
      call.state,
      call.by,
      call.ref,
      now,
      remindAt,
      now + NOTIFY_AFTER,
      call.address ?? null,
    );
  }

  /** Upcoming calls of other conversations to this number, whatever its extension, and from this address; pending bookings too. */
  upcoming({ phone, address }: Pick<Call, "phone" | "address">, conversation: string, now: number) {
    const number = phone?.replace(/;.*/, "") ?? null;
    const count = (column: "phone" | "address", value: string | null, like: string | null) =>
      value === null
        ? 0
        : this.#sql
            .exec<{ n: number }>(
              `SELECT COUNT(*) AS n FROM (
                 SELECT ${column} AS is_it FROM calls WHERE state = 'booked' AND "end" > ?1 AND conversation <> ?2
                 UNION ALL SELECT json_extract(wanted, '$.call.${column}') FROM errands
                   WHERE kind = 'book' AND "end" > ?1 AND conversation <> ?2)
               WHERE is_it = ?3 OR is_it LIKE ?4`,
              now,
              conversation,
              value,
              like,
            )
            .one().n;
    return {
      number: count("phone", number, number === null ? null : `${number};%`),
      address: count("address", address ?? null, null),
    };
  }

  ring(conversation: string, phone: string | null): void {
    this.#sql.exec(
      "UPDATE calls SET phone = ? WHERE conversation = ? AND state = 'booked' AND phone IS NOT ?",
      phone,
      conversation,
      phone,
    );
  }

  /** Calls whose room must be notified now. A reminder that has fallen due is one reason. */
  due(now: number): Call[] {
    this.#sql.exec(
      "UPDATE calls SET remind = 1, remindAt = NULL, tellAt = ?, tries = 0 WHERE remindAt <= ? AND state = 'booked'",
      now,
      now,
    );
    return this.#read("tellAt <= ? ORDER BY tellAt LIMIT 50", now);
  }

  notified({ call, state, slot, remind }: Call): void {
    // Not if it has changed meanwhile.
    this.#sql.exec(
      "UPDATE calls SET tellAt = NULL, tries = 0 WHERE call = ? AND state = ? AND start = ? AND remind = ?",
      call,
      state,
      slot.start,
      remind ? 1 : 0,
    );
  }

  unreached({ call }: Call, now: number): void {
    this.#sql.exec(
      "UPDATE calls SET tellAt = ? + MIN(3600000, 5000 << MIN(tries, 10)), tries = tries + 1 WHERE call = ?",
      now,
      call,
    );
  }

  /** When a room must be notified next. */
  next(): number | null {
    const { at } = this.#sql
      .exec<{ at: number | null }>(
        `SELECT MIN(at) AS at FROM (
           SELECT MIN(tellAt) AS at FROM calls WHERE tellAt IS NOT NULL
           UNION ALL SELECT MIN(remindAt) FROM calls WHERE remindAt IS NOT NULL AND state = 'booked')`,
      )
      .one();
    return at;
  }

  /** Deletes all of a conversation. @returns how many calls there were */
  forget(conversation: string): number {
    this.dropHold(conversation);
    return this.#sql.exec("DELETE FROM calls WHERE conversation = ? RETURNING 1", conversation).toArray().length;
  }

  #read(where: string, ...bindings: SqlStorageValue[]): Call[] {
    return this.#sql
      .exec<Row>(
        `SELECT call, conversation, slot, name, phone, email, zone, state, by, ref, remind FROM calls WHERE ${where}`,
        ...bindings,
      )
      .toArray()
      .map((row) => ({ ...row, slot: JSON.parse(row.slot) as Slot, remind: row.remind === 1 }));
  }
}

export const endOf = ({ start, minutes }: Pick<Slot, "start" | "minutes">): number => start + minutes * MINUTE;
