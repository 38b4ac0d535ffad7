/**
 * The reports' book: one row an episode, and beside it sums by quarter of an hour and times by day, changed in the same
 * transaction; so a month is read from some thousand rows however many conversations it had.
 */
import { COUNTERS, type Spread, type Sums } from "../../protocol/report.ts";
import { add, type Entry, NOTHING, quarterOf, sumsOf } from "./row.ts";
import type { Stretch } from "./view.ts";

/** Times whose spread is reported. */
export type Time = "firstHumanMs" | "waitedMs";
const TIMES: readonly Time[] = ["firstHumanMs", "waitedMs"];

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

  /** @param dayOf the date on the site's wall */
  constructor(storage: DurableObjectStorage, dayOf: (at: number) => string) {
    this.#storage = storage;
    this.#sql = storage.sql;
    this.#dayOf = dayOf;
    this.#sql.exec(SCHEMA);
  }

  /** Puts an entry in the place of an older one; answers what it changed in the sums, null when it is no news. */
  put(entry: Entry): Sums | null {
    const { conversation, episode, upTo, began, ...rest } = entry;
    const [old] = this.#rows("conversation = ? AND episode = ?", conversation, episode);
    if (old && old.upTo >= upTo) return null;
    const before = old ? entryOf(old) : null;
    const day = this.#dayOf(began);
    this.#storage.transactionSync(() => {
      if (old && before) this.#tally(before, old.day, -1);
      this.#tally(entry, day, 1);
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

  /** Gives the rows of a conversation another name, which nobody knows; answers how many there were. */
  rename(conversation: string, name: string): number {
    return this.#sql
      .exec("UPDATE episodes SET conversation = ? WHERE conversation = ? RETURNING 1", name, conversation)
      .toArray().length;
  }

  /** Sums by quarter of an hour, oldest first. */
  quarters({ start, end }: Stretch): { at: number; sums: Sums }[] {
    return this.#sql
      .exec<{ at: number } & Sums>("SELECT * FROM sums WHERE at >= ? AND at < ? ORDER BY at", start, end)
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

  #rows(where: string, ...bindings: SqlStorageValue[]): Row[] {
    return this.#sql
      .exec<Row>(`SELECT id, conversation, began, upTo, day, entry FROM episodes WHERE ${where}`, ...bindings)
      .toArray();
  }

  #tally(entry: Entry, day: string, sign: 1 | -1): void {
    const changed = sumsOf(entry);
    this.#sql.exec(TALLY, quarterOf(entry.began), ...COUNTERS.map((name) => sign * changed[name]));
    for (const time of TIMES) {
      const ms = entry[time];
      if (ms === null) continue;
      this.#sql.exec(
        "INSERT INTO times VALUES (?, ?, ?, ?) ON CONFLICT (time, day, second) DO UPDATE SET n = n + excluded.n",
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

const columns = COUNTERS.map((name) => `"${name}"`);

/** The day stays with a row, so that a site that changes its time zone takes out of a day what it put in. */
const SCHEMA = `
  CREATE TABLE IF NOT EXISTS episodes (
    id INTEGER PRIMARY KEY, conversation TEXT NOT NULL, episode INTEGER NOT NULL, upTo INTEGER NOT NULL,
    began INTEGER NOT NULL, day TEXT NOT NULL, entry TEXT NOT NULL, UNIQUE (conversation, episode));
  CREATE INDEX IF NOT EXISTS beginning ON episodes (began);
  CREATE TABLE IF NOT EXISTS sums (at INTEGER PRIMARY KEY, ${columns.map((name) => `${name} INTEGER NOT NULL`).join(", ")});
  CREATE TABLE IF NOT EXISTS times (
    time TEXT NOT NULL, day TEXT NOT NULL, second INTEGER NOT NULL, n INTEGER NOT NULL,
    PRIMARY KEY (time, day, second)) WITHOUT ROWID;`;

const TALLY = `INSERT INTO sums VALUES (?, ${columns.map(() => "?").join(", ")})
  ON CONFLICT (at) DO UPDATE SET ${columns.map((name) => `${name} = ${name} + excluded.${name}`).join(", ")}`;
