/** What is left of a conversation in the inbox when it is erased: nothing. */
import { runInDurableObject } from "cloudflare:test";
import { expect, test } from "vitest";
import { bindings, stub } from "./client.ts";
import { DAY, list, promised, rare, rowOf, wakes } from "./inbox-talk.ts";
import { failure, keyed } from "./keyed.ts";
import { use } from "./scene.ts";

test("[I9] an erased conversation leaves nothing in the inbox, and the others stay as they were", async () => {
  const [word, other] = [rare(), rare()];
  const { s, v } = await promised(`My ${word}`);
  const { s: stays } = await promised(`My ${other}`);
  for (const each of [s, stays]) await expect.poll(() => rowOf(each)).not.toBeNull();
  const counts = (await stub(s.conversation).erase()).counts;
  expect(counts.lines).toBeGreaterThan(0);
  await v.closing();
  expect(await rowOf(s)).toBeNull();
  expect(await list({ q: word })).toEqual([]);
  expect(await rowOf(stays, { q: other })).toMatchObject({ conversation: stays.conversation, name: "Robin Vale" });
});

test("[I9] an inbox that is out of reach delays an erasure and does not lose it", async () => {
  const word = rare();
  const { s, v } = await promised(`My ${word}`);
  await expect.poll(() => rowOf(s)).not.toBeNull();
  {
    using _down = use({ inbox: "down" });
    const { call } = await keyed(["data:erase"]);
    expect(await failure(await call(`/conversations/${s.conversation}/erase`, {}))).toEqual([503, "storage"]);
    await v.closing();
  }
  expect(await list({ q: word })).toHaveLength(1);
  using _later = use({ ahead: 60_000 });
  await expect
    .poll(async () => {
      await wakes(s);
      return await list({ q: word });
    })
    .toEqual([]);
});

test("[I9] a conversation that erases itself when its time has come leaves the inbox, open to-dos or not", async () => {
  using _short = use({ site: { retentionDays: 7 } });
  const { s, v } = await promised();
  await expect.poll(() => rowOf(s)).not.toBeNull();
  await v.close();
  using _later = use({ ahead: 9 * DAY });
  await expect
    .poll(async () => {
      await wakes(s);
      return await rowOf(s);
    })
    .toBeNull();
});

test("[I9] a shelf that a machine's end left half erased is wiped by the next try", async () => {
  const { s } = await promised(`My ${rare()}`);
  await expect.poll(() => rowOf(s)).not.toBeNull();
  const shelf = bindings.TRANSCRIPTS.getByName("shelf-0");
  // As after a crash between the two steps: the rows are gone, and the file has not been written anew.
  await runInDurableObject(shelf, (_, { storage }) => {
    storage.sql.exec("DELETE FROM talks WHERE conversation = ?", s.conversation);
    storage.kv.put("unwiped", true);
  });
  await stub(s.conversation).erase();
  expect(await runInDurableObject(shelf, (_, { storage }) => storage.kv.get("unwiped"))).toBeUndefined();
});
