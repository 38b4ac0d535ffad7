/** The tables of the messages to visitors who have left, step by step. `told`: the room knows how it ended. */
import type { Migration } from "../storage/migrations.ts";

export const MIGRATIONS: readonly Migration[] = [
  `CREATE TABLE messages (
     conversation TEXT NOT NULL, seq INTEGER NOT NULL, body TEXT NOT NULL, state TEXT NOT NULL, why TEXT,
     attempts INTEGER NOT NULL DEFAULT 0, made INTEGER NOT NULL, next INTEGER, PRIMARY KEY (conversation, seq)
   ) WITHOUT ROWID;
   CREATE INDEX due ON messages (next) WHERE next IS NOT NULL;
   CREATE INDEX newest ON messages (made);`,
];
