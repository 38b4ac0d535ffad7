/**
 * The tables of the calendar, step by step. `people`: a number for each, so that a visitor sees no identity.
 * `errands`: pending bookings.
 */
import type { Migration } from "../storage/migrations.ts";

/** Files of 0.1.0 have these tables and no version. */
export const MIGRATIONS: readonly Migration[] = [
  `CREATE TABLE IF NOT EXISTS people (n INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE);
   CREATE TABLE IF NOT EXISTS calls (
     call TEXT PRIMARY KEY, conversation TEXT NOT NULL, person TEXT NOT NULL, start INTEGER NOT NULL, "end" INTEGER NOT NULL,
     slot TEXT NOT NULL, name TEXT, phone TEXT, email TEXT, zone TEXT, state TEXT NOT NULL, by TEXT, ref TEXT,
     made INTEGER NOT NULL, remind INTEGER NOT NULL DEFAULT 0, remindAt INTEGER, tellAt INTEGER,
     tries INTEGER NOT NULL DEFAULT 0
   ) WITHOUT ROWID;
   CREATE TABLE IF NOT EXISTS holds (
     conversation TEXT PRIMARY KEY, person TEXT NOT NULL, start INTEGER NOT NULL, "end" INTEGER NOT NULL,
     slot TEXT NOT NULL, until INTEGER NOT NULL
   ) WITHOUT ROWID;
   CREATE UNIQUE INDEX IF NOT EXISTS standing ON calls (conversation) WHERE state = 'booked';
   CREATE UNIQUE INDEX IF NOT EXISTS taken ON calls (person, start) WHERE state = 'booked';
   CREATE INDEX IF NOT EXISTS elsewhere ON calls (ref) WHERE ref IS NOT NULL;
   CREATE INDEX IF NOT EXISTS telling ON calls (tellAt) WHERE tellAt IS NOT NULL;
   CREATE INDEX IF NOT EXISTS reminding ON calls (remindAt) WHERE remindAt IS NOT NULL;
   CREATE INDEX IF NOT EXISTS starting ON calls (start);
   CREATE TABLE IF NOT EXISTS errands (
     call TEXT PRIMARY KEY, kind TEXT NOT NULL, conversation TEXT, person TEXT NOT NULL,
     start INTEGER NOT NULL, "end" INTEGER NOT NULL, wanted TEXT NOT NULL, at INTEGER NOT NULL, tries INTEGER NOT NULL
   ) WITHOUT ROWID;
   CREATE UNIQUE INDEX IF NOT EXISTS wanting ON errands (conversation) WHERE kind <> 'cancel';
   CREATE UNIQUE INDEX IF NOT EXISTS promised ON errands (person, start) WHERE kind <> 'cancel';`,
  "ALTER TABLE calls ADD COLUMN address TEXT",
];
