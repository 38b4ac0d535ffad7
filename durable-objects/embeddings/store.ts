/** The rows of the vectors: by the hash of the model and the text, so that each is computed once. */

/** A row, as it is kept. */
interface Row {
  hash: string;
  vector: ArrayBuffer | null;
}

/** Milliseconds between two notes that a vector is in use, and after which one that is not goes. */
const NOTED = 86_400_000;
const KEPT = 30 * NOTED;

export class EmbeddingsStore {
  readonly #sql: SqlStorage;

  constructor(sql: SqlStorage) {
    this.#sql = sql;
  }

  /**
   * @param indexed those that an index holds, and else those that are here
   * @param now milliseconds since 1970
   */
  read(hashes: readonly string[], indexed: boolean, now: number): Row[] {
    const list = JSON.stringify(hashes);
    this.#sql.exec(
      "UPDATE vectors SET used = ? WHERE used < ? AND hash IN (SELECT value FROM json_each(?))",
      now,
      now - NOTED,
      list,
    );
    return this.#sql
      .exec<{ hash: string; vector: ArrayBuffer | null }>(
        `SELECT hash, vector FROM vectors
         WHERE hash IN (SELECT value FROM json_each(?)) AND ${indexed ? "indexed = 1" : "vector IS NOT NULL"}`,
        list,
      )
      .toArray();
  }

  put(hash: string, vector: Uint8Array | null, now: number): void {
    this.#sql.exec(
      `INSERT INTO vectors (hash, vector, indexed, used) VALUES (?, ?, ?, ?)
       ON CONFLICT (hash) DO UPDATE
         SET vector = coalesce(excluded.vector, vector), indexed = max(indexed, excluded.indexed), used = excluded.used`,
      hash,
      vector,
      vector === null ? 1 : 0,
      now,
    );
  }

  /** Vectors of texts that the site has had no more for a while. */
  stale(now: number, limit: number): { hash: string; indexed: boolean }[] {
    return this.#sql
      .exec<{ hash: string; indexed: number }>(
        "SELECT hash, indexed FROM vectors WHERE used < ? ORDER BY used LIMIT ?",
        now - KEPT,
        limit,
      )
      .toArray()
      .map(({ hash, indexed }) => ({ hash, indexed: indexed === 1 }));
  }

  forget(hashes: readonly string[]): void {
    this.#sql.exec("DELETE FROM vectors WHERE hash IN (SELECT value FROM json_each(?))", JSON.stringify(hashes));
  }
}
