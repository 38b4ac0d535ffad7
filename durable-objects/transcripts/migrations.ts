/**
 * The tables of what was said. `said` is an index without content: the words of a conversation are folded before they are
 * put in, and its text is in `talks`.
 */
import type { Migration } from "../storage/migrations.ts";

export const MIGRATIONS: readonly Migration[] = [
  `CREATE TABLE talks (
     id INTEGER PRIMARY KEY, conversation TEXT NOT NULL UNIQUE, upTo INTEGER NOT NULL, who TEXT NOT NULL,
     lines TEXT NOT NULL);
   CREATE VIRTUAL TABLE said USING fts5 (
     words, content = '', contentless_delete = 1, tokenize = 'unicode61 remove_diacritics 2');`,
];
