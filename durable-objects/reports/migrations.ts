/** The tables of the reports: those that change step by step, and the sums, whose columns follow from the counters. */
import { COUNTERS } from "../../protocol/report.ts";
import type { Migration } from "../storage/migrations.ts";

/**
 * Files of 0.1.0 have these tables and no version. The day stays with a row, so that a site that changes its time zone
 * takes out of a day what it put in.
 */
export const MIGRATIONS: readonly Migration[] = [
  `CREATE TABLE IF NOT EXISTS episodes (
     id INTEGER PRIMARY KEY, conversation TEXT NOT NULL, episode INTEGER NOT NULL, upTo INTEGER NOT NULL,
     began INTEGER NOT NULL, day TEXT NOT NULL, entry TEXT NOT NULL, UNIQUE (conversation, episode));
   CREATE INDEX IF NOT EXISTS beginning ON episodes (began);
   CREATE TABLE IF NOT EXISTS sums (at INTEGER PRIMARY KEY);
   CREATE TABLE IF NOT EXISTS times (
     time TEXT NOT NULL, day TEXT NOT NULL, second INTEGER NOT NULL, n INTEGER NOT NULL,
     PRIMARY KEY (time, day, second)) WITHOUT ROWID;`,
];

/** Quoted, because a counter may be named like a word of SQL. */
export const list = (names: readonly string[]): string => names.map((name) => `"${name}"`).join(", ");

/**
 * Gives the sums a column for every counter that this file was written without. It is no numbered step, so that a counter
 * needs nothing but its row in the table of measures.
 * @returns every column but the key, in the file's own order: also those of counters that there are no more
 */
export function addCounters(storage: DurableObjectStorage): string[] {
  const columns = () =>
    storage.sql
      .exec<{ name: string }>("SELECT name FROM pragma_table_info('sums') WHERE pk = 0")
      .toArray()
      .map(({ name }) => name);
  const there = new Set(columns());
  const missing = COUNTERS.filter((name) => !there.has(name));
  if (missing.length === 0) return [...there];
  storage.transactionSync(() => {
    for (const name of missing) {
      storage.sql.exec(`ALTER TABLE sums ADD COLUMN ${list([name])} INTEGER NOT NULL DEFAULT 0`);
    }
  });
  return columns();
}
