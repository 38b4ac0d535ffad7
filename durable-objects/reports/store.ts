/**
 * The store of the reports: one row per episode, and beside it sums by quarter of an hour and times by day, changed in the
 * same transaction; so a month is read from some thousand rows however many conversations it had.
 */
import type { Spread } from "../../protocol/measures.ts";
import { add, COUNTERS, type Counter, NOTHING, type Sums, sumsOf, TIMES, type Time } from "../../protocol/report.ts";
import { migrate } from "../storage/migrations.ts";
import { addCounters, list, MIGRATIONS } from "./migrations.ts";
import { type Entry, quarterOf } from "./row.ts";
import type { Stretch } from "./view.ts";

/** Where a page of rows ended. */
export interface Place {
  began: number;
  id: number;
}

type Row = { id: number; conversation: string; began: number; upTo: number; day: string; entry: string };

export class ReportsStore {
  readonly #storage: DurableObjectStorage;
  readonly #sql: SqlStorage;
  readonly #dayOf: (at: number) => string;
  readonly #tally: Tally;

  /** @param dayOf the date on the site's wall */
  constructor(storage: DurableObjectStorage, dayOf: (at: number) => string) {
    this.#storage = storage;
    this.#sql = storage.sql;
    this.#dayOf = dayOf;
    migrate(storage, MIGRATIONS);
    this.#tally = tallyInto(addCounters(storage));
  }

  /** Puts an entry in the place of an older one. @returns what it changed in the sums, null when it is not newer */
  put(entry: Entry): Sums | null {
    const { conversation, episode, upTo, began, ...rest } = entry;
    const [old] = this.#rows("conversation = ? AND episode = ?", conversation, episode);
    if (old && old.upTo >= upTo) return null;
    const before = old ? entryOf(old) : null;
    const day = this.#dayOf(began);
    this.#storage.transactionSync(() => {
      if (old && before) this.#count(before, old.day, -1);
      this.#count(entry, day, 1);
      this.#sql.exec(
        `INSERT INTO episodes (conversation, episode, upTo, began, day, entry) VALUES (?, ?, ?, ?, ?, ?)
         ON CONFLICT (conversation, episode) DO UPDATE
           SET upTo = excluded.upTo, began = excluded.began, day = excluded.day, entry = excluded.entry`,
        conversation,
        episode,
        upTo,
        began,
        day,
        JSON.stringify({ ...rest, episode }),
      );
    });
    return add(sumsOf(entry), before ? sumsOf(before) : NOTHING, -1);
  }

  /** Gives the rows of a conversation another name. @returns how many there were */
  rename(conversation: string, name: string): number {
    return this.#sql
      .exec("UPDATE episodes SET conversation = ? WHERE conversation = ? RETURNING 1", name, conversation)
      .toArray().length;
  }

  /** Sums by quarter of an hour, oldest first. */
  quarters({ start, end }: Stretch): { at: number; sums: Sums }[] {
    return this.#sql
      .exec<{ at: number } & Sums>(
        `SELECT at, ${list(COUNTERS)} FROM sums WHERE at >= ? AND at < ? ORDER BY at`,
        start,
        end,
      )
      .toArray()
      .map(({ at, ...sums }) => ({ at, sums }));
  }

  /** The nearest rank: no value that did not occur, to the second. */
  spread(time: Time, { from, to }: Stretch): Spread {
    const seconds = this.#sql
      .exec<{ second: number; n: number }>(
        `SELECT second, SUM(n) AS n FROM times WHERE time = ? AND day BETWEEN ? AND ? GROUP BY second ORDER BY second`,
        time,
        from,
        to,
      )
      .toArray();
    const count = seconds.reduce((sum, { n }) => sum + n, 0);
    const at = (share: number): number | null => {
      let left = Math.ceil(share * count);
      for (const { second, n } of seconds) {
        left -= n;
        if (left <= 0 && n > 0) return second * 1_000;
      }
      return null;
    };
    return { count, p50: at(0.5), p95: at(0.95) };
  }

  /** Rows in the order of their beginning, after the place that the last page ended with. */
  page({ start, end }: Stretch, after: Place, count: number): { entries: Entry[]; place: Place | null } {
    const { began, id } = after.began < start ? { began: start, id: -1 } : after;
    const rows = this.#rows("began < ? AND (began, id) > (?, ?) ORDER BY began, id LIMIT ?", end, began, id, count);
    const last = rows.at(-1);
    const place = last && rows.length === count ? { began: last.began, id: last.id } : null;
    return { entries: rows.map(entryOf), place };
  }

  conversations(after: number, count: number): { id: number; conversation: string }[] {
    return this.#sql
      .exec<{ id: number; conversation: string }>(
        "SELECT id, conversation FROM episodes WHERE id > ? ORDER BY id LIMIT ?",
        after,
        count,
      )
      .toArray();
  }

  #rows(where: string, ...bindings: SqlStorageValue[]): Row[] {
    return this.#sql
      .exec<Row>(`SELECT id, conversation, began, upTo, day, entry FROM episodes WHERE ${where}`, ...bindings)
      .toArray();
  }

  #count(entry: Entry, day: string, sign: 1 | -1): void {
    const { statement, columns } = this.#tally;
    const changed: Readonly<Record<string, number>> = sumsOf(entry);
    this.#sql.exec(statement, quarterOf(entry.began), ...columns.map((name) => sign * (changed[name] ?? 0)));
    for (const { time } of TIMES) {
      const ms: number | null | undefined = entry[time];
      // An entry that was stored before this time was measured does not have it.
      if (typeof ms !== "number") continue;
      this.#sql.exec(
        "INSERT INTO times (time, day, second, n) VALUES (?, ?, ?, ?) ON CONFLICT (time, day, second) DO UPDATE SET n = n + excluded.n",
        time,
        day,
        Math.round(ms / 1_000),
        sign,
      );
    }
  }
}

const entryOf = ({ conversation, began, upTo, entry }: Row): Entry => ({
  ...(JSON.parse(entry) as Omit<Entry, "conversation" | "began" | "upTo">),
  conversation,
  began,
  upTo,
});

interface Tally {
  statement: string;
  /** What is bound after the key, in this order. */
  columns: readonly string[];
}

/** Adds to the sums. A column of a counter that is gone is given 0, because older files have it without a default. */
const tallyInto = (columns: readonly string[]): Tally => ({
  columns,
  statement: `INSERT INTO sums (at, ${list(columns)}) VALUES (?, ${columns.map(() => "?").join(", ")})
    ON CONFLICT (at) DO UPDATE SET ${COUNTERS.map((name: Counter) => `"${name}" = "${name}" + excluded."${name}"`).join(", ")}`,
});
