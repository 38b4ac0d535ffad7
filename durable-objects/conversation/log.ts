/**
 * The events of one room in SQLite, and the state that they fold to. One row per event; nothing else is written for a
 * message. The tables are made with the first event, so a visitor who only opens the widget costs no write.
 */
import type { Event, Fact } from "../../protocol/facts.ts";
import { LIMITS } from "../../protocol/limits.ts";
import { publicly } from "../../protocol/publicly.ts";
import { grow, INITIAL_STATE, type State } from "../../protocol/state.ts";
import { dropTables, Meta, migrate } from "../storage/migrations.ts";
import { MIGRATIONS } from "./migrations.ts";

/** Events between two stored snapshots of the state: bounds what must be read when the object starts. */
const SNAPSHOT_EVERY = 100;

export class Log {
  readonly #storage: DurableObjectStorage;
  readonly #meta: Meta;
  #epoch: string | null = null;
  #state: State = INITIAL_STATE;
  /** Ids of messages, read on first use. */
  #ids: Map<string, number> | null = null;
  /** The newest events, oldest first, read on first use: every message needs them. */
  #recent: readonly Event[] | null = null;
  /** Whether the file has its tables. */
  #made: boolean;

  constructor(storage: DurableObjectStorage) {
    this.#storage = storage;
    this.#meta = new Meta(storage.sql);
    this.#made = this.#meta.exists;
    if (!this.#made) return;
    migrate(storage, MIGRATIONS);
    this.#epoch = this.read("epoch");
    const snapshot = this.read("room");
    const stored = (snapshot === null ? null : read<State>(snapshot)) ?? INITIAL_STATE;
    // A snapshot of another version, or one that lacks a field, is not used: everything is folded again.
    const usable = stored.version === INITIAL_STATE.version && Object.keys(INITIAL_STATE).every((key) => key in stored);
    if (usable) this.#state = stored;
    for (const event of this.#events("seq > ? ORDER BY seq", this.#state.seq)) this.#state = folded(this.#state, event);
  }

  /** Names this log; another epoch means that a client must start over. Empty until something is stored. */
  get epoch(): string {
    return this.#epoch ?? "";
  }

  get state(): State {
    return this.#state;
  }

  get head(): number {
    return this.#state.seq;
  }

  /**
   * Stores facts in order, all or none, and folds them in.
   * @param act the id of the act that asked for them, by which it is found again; it is stored beside the last of them
   * @throws when the write fails; then nothing has changed, in storage or in memory.
   */
  append(facts: readonly Fact[], at: number, act: string | null = null): Event[] {
    let state = this.#state;
    const events = facts.map((fact): Event => {
      const event = { ...fact, seq: state.seq + 1, at };
      state = grow(state, event);
      return event;
    });
    // Set in memory only after the transaction, because a rollback undoes the schema.
    const epoch = this.#epoch ?? crypto.randomUUID();
    this.#storage.transactionSync(() => {
      if (!this.#made) {
        migrate(this.#storage, MIGRATIONS);
        this.write("epoch", epoch);
      }
      for (const { seq, at: when, ...fact } of events) {
        this.#storage.sql.exec(
          "INSERT INTO events (seq, at, id, fact) VALUES (?, ?, ?, ?)",
          seq,
          when,
          "id" in fact ? fact.id : seq === state.seq ? act : null,
          JSON.stringify(fact),
        );
        if (seq % SNAPSHOT_EVERY === 0 && seq === state.seq) this.write("room", JSON.stringify(state));
      }
    });
    this.#made = true;
    this.#epoch = epoch;
    this.#state = state;
    for (const event of events) if ("id" in event) this.#ids?.set(event.id, event.seq);
    if (act !== null) this.#ids?.set(act, state.seq);
    if (this.#recent) this.#recent = [...this.#recent, ...events].slice(-LIMITS.page);
    return events;
  }

  /** The stored event with this message id, or the last of those that the act with this id asked for; or null. */
  find(id: string): Event | null {
    if (this.head === 0) return null;
    this.#ids ??= new Map(
      this.#storage.sql
        .exec<{ id: string; seq: number }>("SELECT id, seq FROM events WHERE id IS NOT NULL")
        .toArray()
        .map((row) => [row.id, row.seq]),
    );
    const seq = this.#ids.get(id);
    return seq === undefined ? null : (this.#events("seq = ?", seq)[0] ?? null);
  }

  at(seq: number): Event | null {
    return this.head === 0 ? null : (this.#events("seq = ?", seq)[0] ?? null);
  }

  /** Every event after `seq`, or null if that is more than a page: the client then gets the newest page instead. */
  since(seq: number): Event[] | null {
    if (seq > this.head || this.head - seq > LIMITS.page) return null;
    if (seq === this.head) return [];
    const events = this.tail(this.head - seq);
    return weigh(events) > LIMITS.pageText && events.length > 1 ? null : events;
  }

  /** The newest page before `seq`, oldest first, and whether there are older events. */
  page(before = this.head + 1): { events: Event[]; more: boolean } {
    if (this.head === 0) return { events: [], more: false };
    const newest =
      before > this.head
        ? this.#newest().toReversed()
        : this.#events("seq < ? ORDER BY seq DESC LIMIT ?", before, LIMITS.page);
    let weight = 0;
    const fits = newest.findIndex((event, i) => {
      weight += weigh([event]);
      return i > 0 && weight > LIMITS.pageText;
    });
    const events = (fits === -1 ? newest : newest.slice(0, fits)).reverse();
    return { events, more: (events[0]?.seq ?? 1) > 1 };
  }

  /** The newest `count` events, oldest first; a page at most. */
  tail(count: number): Event[] {
    return this.#newest().slice(-count);
  }

  /** The newest event that visitors see; 0: there is none, null: none within a page. */
  get newestShown(): number | null {
    const newest = this.#newest();
    return newest.findLast((event) => publicly(event) !== null)?.seq ?? (newest.length < this.head ? null : 0);
  }

  all(): Event[] {
    return this.head === 0 ? [] : this.#events("1 ORDER BY seq");
  }

  /** Deletes every row; the next fact begins a new log. What was deleted can be read from the file until it is dropped. */
  drop(): void {
    dropTables(this.#storage);
    this.#epoch = null;
    this.#state = INITIAL_STATE;
    this.#ids = null;
    this.#recent = null;
    this.#made = false;
  }

  /** A small value stored with the log, in one row. */
  read(key: string): string | null {
    return this.#made ? this.#meta.read(key) : null;
  }

  write(key: string, value: string): void {
    this.#meta.write(key, value);
  }

  #newest(): readonly Event[] {
    if (this.head === 0) return [];
    this.#recent ??= this.#events("seq > ? ORDER BY seq", this.head - LIMITS.page);
    return this.#recent;
  }

  #events(where: string, ...bindings: SqlStorageValue[]): Event[] {
    return this.#storage.sql
      .exec<{ seq: number; at: number; fact: string }>(`SELECT seq, at, fact FROM events WHERE ${where}`, ...bindings)
      .toArray()
      .map(({ seq, at, fact }) => ({ ...(read<Fact>(fact) ?? UNREADABLE), seq, at }));
  }
}

/** What stands for a row that is no JSON: a fact of no type that anybody knows, which changes nothing that is read. */
const UNREADABLE = { type: "unreadable" } as unknown as Fact;

function read<T>(json: string): T | null {
  try {
    const value: unknown = JSON.parse(json);
    return typeof value === "object" ? (value as T) : null;
  } catch (error) {
    console.error("unreadable row", { error: String(error) });
    return null;
  }
}

/**
 * One more stored event. A room whose log cannot be folded would be dead for its visitor, for the team and for the law, so
 * an event on which the fold fails changes nothing but the seq.
 */
function folded(state: State, event: Event): State {
  try {
    return grow(state, event);
  } catch (bug) {
    console.error("bug: event not folded", { seq: event.seq, type: event.type }, bug);
    return { ...state, seq: event.seq, last: event.at };
  }
}

const weigh = (events: readonly Event[]): number =>
  events.reduce((sum, event) => sum + 120 + ("text" in event ? String(event.text).length : 0), 0);
