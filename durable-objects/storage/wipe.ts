/**
 * Makes what was deleted unreadable. SQLite leaves deleted text in the free pages of its file and in its journal, and a
 * Durable Object may neither vacuum nor overwrite those; but it can drop the whole file. So the rows that stay are read,
 * the file is dropped, and they are written into a new one, without an await in between. A machine may die meanwhile: so a
 * second object of the same class (the backup) has a copy until that is done, and an object that starts with an empty file
 * asks its backup first.
 */
import { GatewayObject } from "../object.ts";
import { type Migration, migrate } from "./migrations.ts";

/** Everything that an object has stored; JSON, since no object here stores bytes. */
interface Copy {
  schema: { type: string; name: string; sql: string }[];
  tables: { name: string; rows: SqlStorageValue[][] }[];
  /** The highest row ids that were given, by table. */
  numbers: { name: string; seq: number }[];
  pairs: [string, unknown][];
  /** The time of its alarm, in milliseconds since 1970. */
  alarm: number | null;
}

// These three are in stored files: with another value the data of an earlier version would not be found.
const BACKUP = "-twin";
/** Key of a mark that is in every complete file. */
const WHOLE = "whole";
const partKey = (part: number | string): string => `copy-${part}`;

/** Characters of a copy that are sent and stored at a time: a value may have 2 MB. */
const PART = 500_000;
/** After how many milliseconds a backup checks whether its copy is still needed. */
const TIDY = 600_000;

/** An object whose file can be wiped. It runs its migrations here, because a restored file may be an older one. */
export abstract class WipeableObject extends GatewayObject {
  constructor(ctx: DurableObjectState, env: Env, migrations: readonly Migration[]) {
    super(ctx, env);
    if (this.#isBackup) return;
    migrate(ctx.storage, migrations);
    if (ctx.storage.kv.get(WHOLE)) return;
    ctx.blockConcurrencyWhile(async () => {
      const copy = await this.#other().takeCopy();
      if (copy !== null) await replace(ctx.storage, JSON.parse(copy) as Copy, (sql) => this.refill(sql));
      migrate(ctx.storage, migrations);
      ctx.storage.kv.put(WHOLE, true);
    });
  }

  /** The objects of this class, by name. */
  protected abstract siblings(): DurableObjectNamespace<WipeableObject>;

  /** After this, nothing that was deleted can be read from any file. */
  protected async wipe(): Promise<void> {
    const { storage } = this.ctx;
    const backup = this.#other();
    const copy = JSON.stringify(copyOf(storage, await storage.getAlarm()));
    for (let at = 0; at < copy.length; at += PART) await backup.keepCopy(at / PART, copy.slice(at, at + PART));
    await rewrite(storage, (sql) => this.refill(sql));
    await backup.dropCopy();
  }

  /** Fills the virtual tables again: a copy has them empty, because what is in them follows from other tables. */
  protected refill(_sql: SqlStorage): void {}

  override async alarm(): Promise<void> {
    await this.tidied();
  }

  /** @returns whether this object is a backup, whose alarm is not one of the class's own */
  protected async tidied(): Promise<boolean> {
    if (!this.#isBackup) return false;
    // The call wakes the object, which takes the copy if it needs it.
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

  get #isBackup(): boolean {
    return this.ctx.id.name?.endsWith(BACKUP) ?? false;
  }

  #other(): DurableObjectStub<WipeableObject> {
    const name = this.ctx.id.name ?? "";
    return this.siblings().getByName(this.#isBackup ? name.slice(0, -BACKUP.length) : name + BACKUP);
  }
}

/** Writes what is stored into a new file. An object without a backup may lose it all if the machine dies meanwhile. */
export async function rewrite(storage: DurableObjectStorage, refill: Refill = () => {}): Promise<void> {
  const alarm = await storage.getAlarm();
  await replace(storage, copyOf(storage, alarm), refill);
}

type Refill = (sql: SqlStorage) => void;

type Part = Copy["schema"][number] & { rootpage: number };

/** A virtual table has no page of its own. */
const isVirtual = ({ type, rootpage }: Part): boolean => type === "table" && rootpage === 0;

function copyOf({ sql, kv }: DurableObjectStorage, alarm: number | null): Copy {
  const all = sql
    .exec<Part>(
      `SELECT type, name, sql, rootpage FROM sqlite_master
       WHERE sql IS NOT NULL AND name NOT LIKE 'sqlite\\_%' ESCAPE '\\' AND name NOT LIKE '\\_cf\\_%' ESCAPE '\\'
       ORDER BY type <> 'table'`,
    )
    .toArray();
  // A virtual table makes the tables behind it itself, which are named after it.
  const virtual = all.filter(isVirtual).map(({ name }) => `${name}_`);
  const schema = all.filter(({ name }) => !virtual.some((front) => name.startsWith(front)));
  const tables = schema
    .filter((each) => each.type === "table" && !isVirtual(each))
    .map(({ name }) => ({ name, rows: [...sql.exec(`SELECT ${columnsOf(sql, name)} FROM "${name}"`).raw()] }));
  const numbered = schema.some((each) => /\bAUTOINCREMENT\b/i.test(each.sql));
  const numbers = numbered ? [...sql.exec<{ name: string; seq: number }>("SELECT name, seq FROM sqlite_sequence")] : [];
  return { schema, tables, numbers, pairs: [...kv.list()], alarm };
}

/** Replaces everything that is stored with a copy. */
async function replace(storage: DurableObjectStorage, copy: Copy, refill: Refill): Promise<void> {
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
    // A row id is never given again, even after its row was deleted.
    if (numbers.length > 0) sql.exec("DELETE FROM sqlite_sequence");
    for (const { name, seq } of numbers) sql.exec("INSERT INTO sqlite_sequence (name, seq) VALUES (?, ?)", name, seq);
    for (const [key, value] of pairs) kv.put(key, value);
    refill(sql);
  });
  const kept = alarm === null ? Promise.resolve() : storage.setAlarm(alarm);
  await Promise.all([dropped, kept]);
}

/** In the order of the table, which its SQL keeps. */
const columnsOf = (sql: SqlStorage, table: string): string =>
  sql
    .exec<{ name: string }>("SELECT name FROM pragma_table_info(?) ORDER BY cid", table)
    .toArray()
    .map(({ name }) => `"${name}"`)
    .join(", ");
