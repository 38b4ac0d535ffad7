/** The tables of the index of contacts, step by step. `told`: up to which fact each conversation is indexed. */
import type { Migration } from "../storage/migrations.ts";

/** Files of 0.1.0 have these tables and no version. */
export const MIGRATIONS: readonly Migration[] = [
  `CREATE TABLE IF NOT EXISTS told (
     conversation TEXT PRIMARY KEY, upTo INTEGER NOT NULL, seal TEXT NOT NULL) WITHOUT ROWID;
   CREATE TABLE IF NOT EXISTS contacts (
     key TEXT NOT NULL, conversation TEXT NOT NULL, PRIMARY KEY (key, conversation)) WITHOUT ROWID;
   CREATE INDEX IF NOT EXISTS whose ON contacts (conversation);`,
];
