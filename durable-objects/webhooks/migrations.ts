/** The tables of the webhooks, step by step. `gone`: receivers that answered 410. */
import type { Migration } from "../storage/migrations.ts";

/** Files of 0.1.0 have these tables and no version. */
export const MIGRATIONS: readonly Migration[] = [
  `CREATE TABLE IF NOT EXISTS deliveries (
     id INTEGER PRIMARY KEY AUTOINCREMENT, message TEXT NOT NULL, url TEXT NOT NULL, type TEXT NOT NULL,
     conversation TEXT NOT NULL, body TEXT NOT NULL, state TEXT NOT NULL, attempts INTEGER NOT NULL DEFAULT 0,
     made INTEGER NOT NULL, tried INTEGER, next INTEGER, status INTEGER, why TEXT, UNIQUE (message, url));
   CREATE INDEX IF NOT EXISTS due ON deliveries (next) WHERE state = 'pending';
   CREATE TABLE IF NOT EXISTS gone (url TEXT PRIMARY KEY) WITHOUT ROWID;`,
];
