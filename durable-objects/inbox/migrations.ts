/**
 * The tables of the inbox. A row has numbers, names of the team and words of closed sets, and nothing that a visitor wrote.
 * `id` is the number by which what was said is found; it is never given again.
 */
import type { Migration } from "../storage/migrations.ts";

export const MIGRATIONS: readonly Migration[] = [
  `CREATE TABLE conversations (
     id INTEGER PRIMARY KEY AUTOINCREMENT, conversation TEXT NOT NULL UNIQUE, upTo INTEGER NOT NULL,
     began INTEGER NOT NULL, last INTEGER NOT NULL, held TEXT NOT NULL, concierge TEXT, todos TEXT NOT NULL, due INTEGER,
     snoozed INTEGER, responsible TEXT, responsibleName TEXT, outcome TEXT, amount REAL, cause TEXT, stage TEXT,
     score INTEGER NOT NULL, lang TEXT, lead INTEGER NOT NULL, unanswered INTEGER NOT NULL);
   CREATE INDEX newest ON conversations (last DESC, id DESC);
   CREATE INDEX promised ON conversations (due, id) WHERE due IS NOT NULL;
   CREATE INDEX leads ON conversations (last DESC, id DESC) WHERE lead = 1;
   CREATE INDEX unanswered ON conversations (last DESC, id DESC) WHERE unanswered = 1;
   CREATE INDEX responsibility ON conversations (responsible, last DESC, id DESC) WHERE responsible IS NOT NULL;
   CREATE INDEX outcomes ON conversations (outcome, last DESC, id DESC) WHERE outcome IS NOT NULL;`,
];
