/** Files of other versions, on real SQLite. */
import { runInDurableObject } from "cloudflare:test";
import { expect, test } from "vitest";
import { Log } from "../../durable-objects/conversation/log.ts";
import { Meta, type Migration, migrate } from "../../durable-objects/storage/migrations.ts";
import { bindings } from "./client.ts";

const BIRDS: readonly Migration[] = [
  "CREATE TABLE birds (ring INTEGER PRIMARY KEY, name TEXT NOT NULL); CREATE INDEX named ON birds (name)",
  (sql) => sql.exec("ALTER TABLE birds ADD COLUMN seen INTEGER NOT NULL DEFAULT 0"),
  "CREATE TABLE nests (tree TEXT PRIMARY KEY) WITHOUT ROWID",
];

/** An object's storage with nothing in it. */
const empty = (work: (storage: DurableObjectStorage) => void): Promise<void> =>
  runInDurableObject(bindings.REPORTS.getByName(crypto.randomUUID()), async (_, { storage }) => {
    await storage.deleteAll();
    work(storage);
  });

const schemaOf = ({ sql }: DurableObjectStorage) => [
  ...sql.exec("SELECT name, sql FROM sqlite_master WHERE name NOT LIKE '\\_cf\\_%' ESCAPE '\\' ORDER BY name").raw(),
];

const add = ({ sql }: DurableObjectStorage, ring: number) =>
  sql.exec("INSERT INTO birds (ring, name) VALUES (?, ?)", ring, "siskin");

test("[S1] a file is brought up to date from any version, once", async () => {
  const whole: unknown[] = [];
  await empty((storage) => {
    migrate(storage, BIRDS);
    whole.push(...schemaOf(storage));
    migrate(storage, BIRDS);
    expect(schemaOf(storage)).toEqual(whole);
  });
  expect(whole).toHaveLength(4);
  for (let from = 1; from < BIRDS.length; from++) {
    await empty((storage) => {
      migrate(storage, BIRDS.slice(0, from));
      add(storage, 7);
      migrate(storage, BIRDS);
      expect(schemaOf(storage)).toEqual(whole);
      expect(storage.sql.exec("SELECT ring, name, seen FROM birds").toArray()).toEqual([
        { ring: 7, name: "siskin", seen: 0 },
      ]);
      expect(new Meta(storage.sql).read("schema")).toBe(String(BIRDS.length));
    });
  }
});

test("[S2] of the steps that a start would take, either all are done or none", async () => {
  await empty((storage) => {
    migrate(storage, BIRDS.slice(0, 1));
    const before = schemaOf(storage);
    const dies: Migration = () => {
      throw new Error("died");
    };
    expect(() => migrate(storage, [...BIRDS.slice(0, 2), dies])).toThrow("died");
    expect(schemaOf(storage)).toEqual(before);
    expect(new Meta(storage.sql).read("schema")).toBe("1");
    migrate(storage, BIRDS);
    expect(new Meta(storage.sql).read("schema")).toBe("3");
  });
});

test("[S3] after a roll-back the file is used as it is, and the newer code finds its own again", async () => {
  await empty((storage) => {
    migrate(storage, BIRDS);
    const newer = schemaOf(storage);
    migrate(storage, BIRDS.slice(0, 1));
    add(storage, 8);
    expect(schemaOf(storage)).toEqual(newer);
    migrate(storage, BIRDS);
    expect(storage.sql.exec("SELECT ring, seen FROM birds").toArray()).toEqual([{ ring: 8, seen: 0 }]);
  });
});

test("[S1][R20] a new room costs its tables, its version and its name once, and then one row a fact", async () => {
  await empty((storage) => {
    let rows = 0;
    const exec = storage.sql.exec.bind(storage.sql);
    storage.sql.exec = ((...args: Parameters<typeof exec>) => {
      const cursor = exec(...args);
      rows += cursor.rowsWritten;
      return cursor;
    }) as typeof exec;
    const said = (id: string) => [{ type: "visitor.said" as const, id, text: "Do you deliver?" }];
    new Log(storage).append(said("message-1"), 1);
    // Two for each table, and one each for version, name and fact.
    expect(rows).toBe(7);
    const woken = new Log(storage);
    woken.append(said("message-2"), 2);
    expect(rows).toBe(8);
  });
});
