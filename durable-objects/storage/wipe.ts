/**
 * Makes what was deleted unreadable. SQLite leaves deleted words in the free parts of its file and in its journal, and a
 * Durable Object may neither vacuum nor overwrite those; but it can drop the whole file. So what is to stay is read, the
 * file dropped, and the rest written into a new one, in one stretch without an await. A machine may die in that stretch:
 * while it lasts, a second object of the same class (the twin) holds a copy, and an object that wakes with an empty file
 * asks its twin first.
 */
import { DurableObject } from "cloudflare:workers";
import { type Migration, migrate } from "./migrations.ts";

/** Everything that an object has stored; JSON, since no object here stores bytes. */
interface Copy {
  schema: { type: string; name: string; sql: string }[];
  tables: { name: string; rows: SqlStorageValue[][] }[];
  /** The highest numbers that were given to rows, by table. */
  numbers: { name: string; seq: number }[];
  pairs: [string, unknown][];
  /** When it wanted to be woken, in milliseconds since 1970. */
  alarm: number | null;
}

// These three lie in stored files: another value would not find what an earlier version left there.
const TWIN = "-twin";
/** Key of a mark that stands in every file that is whole. */
const WHOLE = "whole";
const partKey = (part: number | string): string => `copy-${part}`;

/** Characters of a copy that travel, and are stored, at once: a value may have 2 MB. */
const PART = 500_000;
/** A twin that was left with a copy looks after this whether it is still wanted, in milliseconds. */
const TIDY = 600_000;

/** An object whose file can be wiped. It keeps its migrations here, since a restored file may be an older one. */
export abstract class WipeableObject extends DurableObject<Env> {
  constructor(ctx: DurableObjectState, env: Env, migrations: readonly Migration[]) {
    super(ctx, env);
    if (this.#isTwin) return;
    migrate(ctx.storage, migrations);
    if (ctx.storage.kv.get(WHOLE)) return;
    ctx.blockConcurrencyWhile(async () => {
      const copy = await this.#other().takeCopy();
      if (copy !== null) await replace(ctx.storage, JSON.parse(copy) as Copy);
      migrate(ctx.storage, migrations);
      ctx.storage.kv.put(WHOLE, true);
    });
  }

  /** The objects of this class, by name. */
  protected abstract siblings(): DurableObjectNamespace<WipeableObject>;

  /** Nothing that was deleted can be read any more, in no file. */
  protected async wipe(): Promise<void> {
    const { storage } = this.ctx;
    const twin = this.#other();
    const copy = JSON.stringify(copyOf(storage, await storage.getAlarm()));
    for (let at = 0; at < copy.length; at += PART) await twin.keepCopy(at / PART, copy.slice(at, at + PART));
    await rewrite(storage);
    await twin.dropCopy();
  }

  override async alarm(): Promise<void> {
    await this.tidied();
  }

  /** Whether this was a twin's alarm, which is no alarm of the class's own. */
  protected async tidied(): Promise<boolean> {
    if (!this.#isTwin) return false;
    // Awake, it has what it needs.
    await this.#other().isWhole();
    await this.dropCopy();
    return true;
  }

  async keepCopy(part: number, text: string): Promise<void> {
    const { kv } = this.ctx.storage;
    if (part === 0) for (const [key] of [...kv.list({ prefix: partKey("") })]) kv.delete(key);
    kv.put(partKey(part), text);
    await this.ctx.storage.setAlarm(Date.now() + TIDY);
  }

  async takeCopy(): Promise<string | null> {
    const parts: string[] = [];
    const next = () => this.ctx.storage.kv.get<string>(partKey(parts.length));
    for (let text = next(); text !== undefined; text = next()) parts.push(text);
    return parts.length > 0 ? parts.join("") : null;
  }

  async dropCopy(): Promise<void> {
    await this.ctx.storage.deleteAlarm();
    await this.ctx.storage.deleteAll();
  }

  async isWhole(): Promise<boolean> {
    return this.ctx.storage.kv.get(WHOLE) === true;
  }

  get #isTwin(): boolean {
    return this.ctx.id.name?.endsWith(TWIN) ?? false;
  }

  #other(): DurableObjectStub<WipeableObject> {
    const name = this.ctx.id.name ?? "";
    return this.siblings().getByName(this.#isTwin ? name.slice(0, -TWIN.length) : name + TWIN);
  }
}

/** Writes what is stored into a new file. An object without a twin may lose it all if the machine dies meanwhile. */
export async function rewrite(storage: DurableObjectStorage): Promise<void> {
  const alarm = await storage.getAlarm();
  await replace(storage, copyOf(storage, alarm));
}

function copyOf({ sql, kv }: DurableObjectStorage, alarm: number | null): Copy {
  const schema = sql
    .exec<{ type: string; name: string; sql: string }>(
      `SELECT type, name, sql FROM sqlite_master
       WHERE sql IS NOT NULL AND name NOT LIKE 'sqlite\\_%' ESCAPE '\\' AND name NOT LIKE '\\_cf\\_%' ESCAPE '\\'
       ORDER BY type <> 'table'`,
    )
    .toArray();
  const tables = schema
    .filter(({ type }) => type === "table")
    .map(({ name }) => ({ name, rows: [...sql.exec(`SELECT ${columnsOf(sql, name)} FROM "${name}"`).raw()] }));
  const numbered = schema.some((each) => /\bAUTOINCREMENT\b/i.test(each.sql));
  const numbers = numbered ? [...sql.exec<{ name: string; seq: number }>("SELECT name, seq FROM sqlite_sequence")] : [];
  return { schema, tables, numbers, pairs: [...kv.list()], alarm };
}

/** Puts a copy in the place of whatever is stored. */
async function replace(storage: DurableObjectStorage, copy: Copy): Promise<void> {
  const { sql, kv } = storage;
  const { schema, tables, numbers, pairs, alarm } = copy;
  const dropped = storage.deleteAll();
  storage.transactionSync(() => {
    for (const each of schema) sql.exec(each.sql);
    for (const { name, rows } of tables) {
      const columns = columnsOf(sql, name);
      for (const row of rows) {
        sql.exec(`INSERT INTO "${name}" (${columns}) VALUES (${row.map(() => "?").join(", ")})`, ...row);
      }
    }
    // A number that was given once is never given again, also when its row is gone.
    if (numbers.length > 0) sql.exec("DELETE FROM sqlite_sequence");
    for (const { name, seq } of numbers) sql.exec("INSERT INTO sqlite_sequence (name, seq) VALUES (?, ?)", name, seq);
    for (const [key, value] of pairs) kv.put(key, value);
  });
  const kept = alarm === null ? Promise.resolve() : storage.setAlarm(alarm);
  await Promise.all([dropped, kept]);
}

/** In their order in the table, which the SQL that made it gives it again. */
const columnsOf = (sql: SqlStorage, table: string): string =>
  sql
    .exec<{ name: string }>("SELECT name FROM pragma_table_info(?) ORDER BY cid", table)
    .toArray()
    .map(({ name }) => `"${name}"`)
    .join(", ");
