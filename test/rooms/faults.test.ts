/** What a crash, a dead network or an exception may cost: nothing of what was said, and nobody's turn. */
import { abortAllDurableObjects, runDurableObjectAlarm, runInDurableObject } from "cloudflare:test";
import { expect, test } from "vitest";
import { concierge, console as desk, say, session, stub, visitor } from "./client.ts";
import { forever, scripted } from "./models.ts";
import { scene, use } from "./scene.ts";

test("[R1][R35] a console that comes back first to a room whose reply died gets its welcome first, and nothing is missing", async () => {
  const s = await session();
  scene.models.set(s.conversation, [scripted([forever])]);
  const ana = await concierge("Ana", s.conversation);
  const { head } = await ana.next("welcome");
  const v = await visitor(s);
  v.send(say("What is a lot premium?"));
  const { epoch = "" } = await ana.next("event");
  await abortAllDurableObjects();
  await ana.closing();
  const back = await concierge("Ana", s.conversation, { since: head, epoch });
  const welcome = await back.next("welcome");
  expect(back.frames[0]).toEqual(welcome);
  expect(welcome.events.map((e) => [e.seq, e.type])).toEqual([
    [1, "visitor.said"],
    [2, "turn.failed"],
  ]);
  back.send({ type: "join" });
  expect(await back.next("event")).toMatchObject({ event: { seq: 3, type: "concierge.joined" }, after: 2 });
  // The visitor does not see that an attempt failed, so nothing of theirs lies in between.
  await back.event("brief.written");
  const theirs = await visitor(s, { since: 1, epoch });
  await theirs.next("welcome");
  back.send(say("Hello."));
  expect(await theirs.next("event")).toMatchObject({ event: { type: "concierge.said" }, after: 3 });
  back.send({ type: "handBack" });
  await theirs.event("concierge.handedBack");
});

test("[L14] a crash throws nobody out of the line while consoles are about to come back, and one that stays away counts as gone", async () => {
  using _claim = use({ site: { mode: "claim" } });
  const bo = await desk("Bo");
  await bo.next("lobby");
  // A second page of theirs that closes says nothing about the first.
  const second = await desk("Bo");
  await second.next("lobby");
  await second.close();
  const s = await session();
  const v = await visitor(s);
  v.send({ type: "person" });
  await v.next("queue");
  await abortAllDurableObjects();
  await v.closing();
  const back = await visitor(s);
  await back.next("queue");
  const types = async () => (await stub(s.conversation).history()).map(({ type }) => type);
  expect(await types()).not.toContain("wait.expired");
  using _later = use({ site: { mode: "claim" }, ahead: 46_000 });
  await runDurableObjectAlarm(stub(s.conversation));
  expect(await back.event("wait.expired")).toMatchObject({ why: "nobody" });
  await back.close();
});

test("[S8] an exception in a room's alarm ends neither its alarm nor the wait that was to end then", async () => {
  using _claim = use({ site: { mode: "claim" } });
  const bo = await desk("Bo");
  await bo.next("lobby");
  const s = await session();
  const v = await visitor(s);
  v.send({ type: "person" });
  await v.next("queue");
  const planned = () => runInDurableObject(stub(s.conversation), (_, { storage }) => storage.getAlarm());
  using _later = use({ site: { mode: "claim" }, ahead: 61_000 });
  scene.faulty.add(s.conversation);
  for (let i = 0; i < 8; i++) {
    expect(await runDurableObjectAlarm(stub(s.conversation))).toBe(true);
    expect(await planned()).toBeGreaterThan(0);
  }
  scene.faulty.delete(s.conversation);
  expect(await runDurableObjectAlarm(stub(s.conversation))).toBe(true);
  await v.event("wait.expired");
  await bo.close();
});
