/**
 * Makes what was deleted unreadable. SQLite leaves deleted words in the free parts of its file and in its journal, and a
 * Durable Object may neither vacuum nor overwrite those; but it can drop the whole file. So what is to stay is read, the
 * file dropped, and the rest written into a new one, in one stretch without an await.
 */

/** Everything that an object has stored; JSON, since no object here stores bytes. */
export interface Copy {
  schema: { type: string; name: string; sql: string }[];
  tables: { name: string; rows: SqlStorageValue[][] }[];
  /** The highest numbers that were given to rows, by table. */
  numbers: { name: string; seq: number }[];
  pairs: [string, unknown][];
  /** When it wanted to be woken, in milliseconds since 1970. */
  alarm: number | null;
}

export function copyOf({ sql, kv }: DurableObjectStorage, alarm: number | null): Copy {
  const schema = sql
    .exec<{ type: string; name: string; sql: string }>(
      `SELECT type, name, sql FROM sqlite_master
       WHERE sql IS NOT NULL AND name NOT LIKE 'sqlite\\_%' ESCAPE '\\' AND name NOT LIKE '\\_cf\\_%' ESCAPE '\\'
       ORDER BY type <> 'table'`,
    )
    .toArray();
  const tables = schema
    .filter(({ type }) => type === "table")
    .map(({ name }) => ({ name, rows: [...sql.exec(`SELECT * FROM "${name}"`).raw()] }));
  const numbered = schema.some((each) => /\bAUTOINCREMENT\b/i.test(each.sql));
  const numbers = numbered ? [...sql.exec<{ name: string; seq: number }>("SELECT name, seq FROM sqlite_sequence")] : [];
  return { schema, tables, numbers, pairs: [...kv.list()], alarm };
}

/** Puts a copy in the place of whatever is stored. */
export async function replace(storage: DurableObjectStorage, copy: Copy): Promise<void> {
  const { sql, kv } = storage;
  const { schema, tables, numbers, pairs, alarm } = copy;
  const dropped = storage.deleteAll();
  storage.transactionSync(() => {
    for (const each of schema) sql.exec(each.sql);
    for (const { name, rows } of tables) {
      for (const row of rows) sql.exec(`INSERT INTO "${name}" VALUES (${row.map(() => "?").join(", ")})`, ...row);
    }
    // A number that was given once is never given again, also when its row is gone.
    if (numbers.length > 0) sql.exec("DELETE FROM sqlite_sequence");
    for (const { name, seq } of numbers) sql.exec("INSERT INTO sqlite_sequence (name, seq) VALUES (?, ?)", name, seq);
    for (const [key, value] of pairs) kv.put(key, value);
  });
  const kept = alarm === null ? Promise.resolve() : storage.setAlarm(alarm);
  await Promise.all([dropped, kept]);
}

export async function scrub(storage: DurableObjectStorage): Promise<void> {
  const alarm = await storage.getAlarm();
  await replace(storage, copyOf(storage, alarm));
}
