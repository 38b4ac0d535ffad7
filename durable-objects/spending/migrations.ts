/**
 * The tables of the spending, step by step. `counts`: what was spent by whom on which day; `open`: requests that have not
 * ended, with what they can cost at most.
 */
import type { Migration } from "../storage/migrations.ts";

export const MIGRATIONS: readonly Migration[] = [
  `CREATE TABLE counts (
     spender TEXT NOT NULL, key TEXT NOT NULL, day TEXT NOT NULL, calls INTEGER NOT NULL DEFAULT 0,
     input INTEGER NOT NULL DEFAULT 0, output INTEGER NOT NULL DEFAULT 0, refused INTEGER NOT NULL DEFAULT 0,
     PRIMARY KEY (spender, key, day)) WITHOUT ROWID;
   CREATE TABLE open (
     id TEXT PRIMARY KEY, day TEXT NOT NULL, conversation TEXT NOT NULL, address TEXT,
     input INTEGER NOT NULL, output INTEGER NOT NULL) WITHOUT ROWID;`,
];
