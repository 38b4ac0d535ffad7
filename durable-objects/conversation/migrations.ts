/** The tables of a room, step by step; made with the first event. */
import type { Migration } from "../storage/migrations.ts";

export const MIGRATIONS: readonly Migration[] = [
  "CREATE TABLE events (seq INTEGER PRIMARY KEY, at INTEGER NOT NULL, id TEXT, fact TEXT NOT NULL)",
];
