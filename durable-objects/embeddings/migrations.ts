/** The vectors of the site's passages, step by step. */
import type { Migration } from "../storage/migrations.ts";

/** `vector`: a byte for each dimension, null where an index holds it. `used`: when a gateway last asked for it. */
export const MIGRATIONS: readonly Migration[] = [
  `CREATE TABLE vectors (
     hash TEXT PRIMARY KEY, vector BLOB, indexed INTEGER NOT NULL DEFAULT 0, used INTEGER NOT NULL) WITHOUT ROWID;
   CREATE INDEX unused ON vectors (used);`,
];
