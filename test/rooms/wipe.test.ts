/** A machine that dies while an object's file is dropped and written anew. */
import { abortAllDurableObjects, runDurableObjectAlarm, runInDurableObject } from "cloudflare:test";
import { expect, test } from "vitest";
import { calendar, NOBODY, newId, OPEN } from "./call-hours.ts";
import { bindings } from "./client.ts";
import { use } from "./scene.ts";

const twin = () => bindings.CALENDAR.getByName("calendar-twin");
const copies = async () =>
  await runInDurableObject(twin(), async (_, { storage }) => [...storage.kv.list({ prefix: "copy-" })].length);

async function book(): Promise<string> {
  const id = newId();
  const [slot] = (await calendar().free(id, 1)).slots;
  expect((await calendar().book(id, slot?.id ?? "", NOBODY)).ok).toBe(true);
  return id;
}

const states = async (id: string) => (await calendar().of(id)).calls.map(({ state }) => state);

test("[D29] a machine that dies in the middle of an erasure takes no other call with it", async () => {
  using _open = use({ site: OPEN });
  const [kept, gone] = [await book(), await book()];
  await runInDurableObject(calendar(), async (_, { storage }) => {
    const drop = storage.deleteAll.bind(storage);
    storage.deleteAll = async () => {
      await drop();
      throw new Error("died");
    };
    // What is written in the same breath is lost with the machine.
    storage.transactionSync = <T>(): T => undefined as T;
  });
  const erased = calendar()
    .erase(gone)
    .then(
      () => "done",
      () => "died",
    );
  expect(await erased).toBe("died");
  await runInDurableObject(calendar(), async (_, { storage }) => {
    expect([...storage.sql.exec("SELECT 1 FROM sqlite_master WHERE name = 'calls'")]).toEqual([]);
  });
  await abortAllDurableObjects();
  expect(await states(kept)).toEqual(["booked"]);
  expect(await states(gone)).toEqual([]);
  // Asking for the erasure again ends it, and leaves no copy behind.
  expect(await calendar().erase(gone)).toBe(0);
  expect(await states(kept)).toEqual(["booked"]);
  expect(await copies()).toBe(0);
});

test("[D29] a copy that was left behind goes by itself, and only once the object has what it needs", async () => {
  using _open = use({ site: OPEN });
  const kept = await book();
  await runInDurableObject(twin(), async (instance) => await instance.keepCopy(0, "{}"));
  expect(await copies()).toBe(1);
  await runDurableObjectAlarm(twin());
  expect(await copies()).toBe(0);
  expect(await states(kept)).toEqual(["booked"]);
});
