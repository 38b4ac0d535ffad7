/**
 * The version of an object's SQLite file, and the steps that bring an older file up to date. The version is a row of the
 * file's own table `meta`, because a Durable Object may not use `PRAGMA user_version`.
 *
 * Rules for a list of migrations: a step that was released never changes and none is taken out, a change is a new step
 * at the end; and a step only adds (a table, an index, a column with a default or without NOT NULL), because after a
 * roll-back the code of before opens the file.
 */

/** SQL, or what SQL alone cannot say. It may find the tables of a file that had no version yet. */
export type Migration = string | ((sql: SqlStorage) => void);

/** Drops the object's own tables, all or none; those of SQLite and of the runtime stay. */
export function dropTables(storage: DurableObjectStorage): void {
  const { sql } = storage;
  storage.transactionSync(() => {
    const tables = sql
      .exec<{ name: string }>(
        `SELECT name FROM sqlite_master WHERE type = 'table'
         AND name NOT LIKE 'sqlite\\_%' ESCAPE '\\' AND name NOT LIKE '\\_cf\\_%' ESCAPE '\\'`,
      )
      .toArray();
    for (const { name } of tables) sql.exec(`DROP TABLE "${name}"`);
  });
}

/** Small values beside an object's tables, by key. */
export class Meta {
  readonly #sql: SqlStorage;

  constructor(sql: SqlStorage) {
    this.#sql = sql;
  }

  /** False for a file in which nothing is stored yet, and for one that was written before files had versions. */
  get exists(): boolean {
    return this.#sql.exec("SELECT 1 FROM sqlite_master WHERE type = 'table' AND name = 'meta'").toArray().length > 0;
  }

  /** @throws when there is no table `meta` */
  read(key: string): string | null {
    const [row] = this.#sql.exec<{ value: string }>("SELECT value FROM meta WHERE key = ?", key).toArray();
    return row?.value ?? null;
  }

  write(key: string, value: string): void {
    this.#sql.exec(
      "INSERT INTO meta (key, value) VALUES (?, ?) ON CONFLICT (key) DO UPDATE SET value = excluded.value",
      key,
      value,
    );
  }
}

/**
 * Runs the steps that this file has not had, all or none, and writes its new version. A file of a newer version is left
 * as it is, and keeps its number for the newer code's return. It writes rows only when it changes something.
 * @throws what a step throws; the file is then as it was
 */
export function migrate(storage: DurableObjectStorage, migrations: readonly Migration[]): void {
  const { sql } = storage;
  const meta = new Meta(sql);
  const version = meta.exists ? Number(meta.read("schema") ?? 0) : 0;
  if (version >= migrations.length) return;
  storage.transactionSync(() => {
    sql.exec("CREATE TABLE IF NOT EXISTS meta (key TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID");
    for (const step of migrations.slice(version)) {
      if (typeof step === "string") sql.exec(step);
      else step(sql);
    }
    meta.write("schema", String(migrations.length));
  });
}
