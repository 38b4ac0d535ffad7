/** The tables of the lobby, step by step. `spent`: one-time tokens. `pushes`: browsers that get notifications. */
import type { Migration } from "../storage/migrations.ts";

/** Files of 0.1.0 have these tables and no version. */
export const MIGRATIONS: readonly Migration[] = [
  `CREATE TABLE IF NOT EXISTS cards (conversation TEXT PRIMARY KEY, card TEXT NOT NULL, until INTEGER NOT NULL) WITHOUT ROWID;
   CREATE TABLE IF NOT EXISTS people (id TEXT PRIMARY KEY, person TEXT NOT NULL) WITHOUT ROWID;
   CREATE TABLE IF NOT EXISTS takes (at INTEGER NOT NULL);
   CREATE TABLE IF NOT EXISTS spent (token TEXT PRIMARY KEY, exp INTEGER NOT NULL) WITHOUT ROWID;
   CREATE TABLE IF NOT EXISTS pushes (
     endpoint TEXT PRIMARY KEY, concierge TEXT NOT NULL, p256dh TEXT NOT NULL, auth TEXT NOT NULL);`,
  "ALTER TABLE cards ADD COLUMN address TEXT",
];
