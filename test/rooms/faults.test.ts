/** What a crash, a dead network or an exception may cost: nothing of what was said, and nobody's turn. */
import { abortAllDurableObjects, runDurableObjectAlarm, runInDurableObject } from "cloudflare:test";
import { expect, test, vi } from "vitest";
import { KEY_PREFIX } from "../../protocol/identity.ts";
import { bindings, concierge, console as desk, messageId, say, session, stub, visitor } from "./client.ts";
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

/** A room in which somebody has taken the floor. */
async function held(name: string) {
  const s = await session();
  const v = await visitor(s);
  const c = await concierge(name, s.conversation);
  c.send({ type: "join" });
  await v.event("concierge.joined");
  return { s, v, c };
}

const look = (conversation: string) => runDurableObjectAlarm(stub(conversation));

test("[R38][F15] a concierge whose network goes dark is asked, is gone when nothing is heard, and loses the floor", async () => {
  const { s, v, c } = await held("Kai");
  const key = `concierge ${s.conversation}`;
  await look(s.conversation);
  scene.silent.add(key);
  const asked = new Promise((resolve) =>
    c.socket.addEventListener("message", ({ data }) => data === "pong" && resolve(data)),
  );
  await look(s.conversation);
  expect(await asked).toBe("pong");
  // Whoever answers stays.
  scene.silent.delete(key);
  await look(s.conversation);
  expect(c.closed).toBeNull();
  scene.silent.add(key);
  await look(s.conversation);
  const clock = vi.spyOn(Date, "now");
  const later = Date.now() + 6_000;
  clock.mockReturnValue(later);
  await look(s.conversation);
  clock.mockRestore();
  await v.event("concierge.dropped");
  expect(await v.next("here", ({ on }) => !on)).toBeTruthy();
  expect((await c.closing()).reason).toBe("silent");
  scene.silent.delete(key);
  using _later = use({ ahead: 60_000 });
  await look(s.conversation);
  expect(await v.event("concierge.left")).toMatchObject({ why: "dropped" });
});

test("[F37] a program keeps the floor while it answers, and loses it when its visitor waits in vain", async () => {
  const { s, v } = await held("Lou");
  v.send({ type: "back" });
  await v.event("visitor.returned");
  const program = { id: `${KEY_PREFIX}desk`, name: "Desk" };
  const act = (frame: Parameters<ReturnType<typeof stub>["act"]>[0]) => stub(s.conversation).act(frame, program);
  expect(await act({ type: "join" })).toMatchObject({ ok: true });
  expect(await act({ type: "say", id: messageId(), text: "Hello." })).toMatchObject({ ok: true });
  {
    using _long = use({ ahead: 600_000 });
    await look(s.conversation);
    v.send(say("Are you there?"));
    await v.event("visitor.said");
    await look(s.conversation);
  }
  using _late = use({ ahead: 721_000 });
  await look(s.conversation);
  await v.event("concierge.dropped");
  expect(await act({ type: "say", id: messageId(), text: "Yes." })).toMatchObject({ ok: true });
  v.send(say("And now?"));
  await v.event("visitor.said", ({ text }) => text === "And now?");
  using _later = use({ ahead: 900_000 });
  await look(s.conversation);
  await v.event("concierge.dropped");
  using _latest = use({ ahead: 950_000 });
  await look(s.conversation);
  expect(await v.event("concierge.left")).toMatchObject({ why: "dropped" });
});

test("[R40] an act that comes twice is done once, and confirmed each time, whatever has changed meanwhile", async () => {
  const s = await session();
  const v = await visitor(s);
  const form = { type: "contact", id: messageId(), name: "Sam", email: "sam@example.com", consent: true };
  for (let i = 0; i < 2; i++) {
    v.send(form);
    expect(await v.next("done")).toEqual({ type: "done", re: form.id });
  }
  const promises = async () =>
    (await stub(s.conversation).history()).filter(({ type }) => type === "callback.promised").length;
  expect(await promises()).toBe(1);
  await abortAllDurableObjects();
  await v.closing();
  const back = await visitor(s);
  back.send(form);
  await back.next("done");
  expect(await promises()).toBe(1);
  const c = await concierge("Mia", s.conversation);
  const join = { type: "join", id: messageId() };
  c.send(join);
  expect((await c.next("done")).re).toBe(join.id);
  const handBack = { type: "handBack", id: messageId(), note: "Friday" };
  for (let i = 0; i < 2; i++) {
    c.send(handBack);
    expect((await c.next("done")).re).toBe(handBack.id);
  }
  expect((await stub(s.conversation).history()).filter(({ type }) => type === "concierge.handedBack")).toHaveLength(1);
  const refused = { type: "release", id: messageId() };
  c.send(refused);
  expect(await c.next("refused")).toMatchObject({ re: refused.id });
  // The id of a message is no id of an act, nor the other way round.
  const line = say("What is a lot premium?");
  back.send(line);
  await back.event("visitor.said");
  back.send({ type: "end", id: line.id });
  expect(await back.next("refused")).toEqual({ type: "refused", re: line.id, why: "id-reused" });
  back.send({ ...line, id: form.id });
  expect(await back.next("refused")).toEqual({ type: "refused", re: form.id, why: "id-reused" });
});

test("[L11] after a crash a visitor who does not come back leaves the list, and one who does stays on it", async () => {
  const before = await desk("Noa");
  const listed = async () => {
    const s = await session();
    const v = await visitor(s);
    v.send(say("What is a lot premium?"));
    await before.next("card", (f) => f.card.conversation === s.conversation && f.card.stage === "live");
    return s;
  };
  const [left, stays] = [await listed(), await listed()];
  await abortAllDurableObjects();
  await before.closing();
  const back = await visitor(stays);
  await back.next("welcome");
  const after = await desk("Noa");
  const { cards } = await after.next("lobby");
  const known = cards.map(({ conversation }) => conversation);
  expect(known).toEqual(expect.arrayContaining([left.conversation, stays.conversation]));
  await after.next("gone", (f) => f.conversation === left.conversation);
  const now = (await bindings.LOBBY.getByName("lobby").look()).cards.map(({ conversation }) => conversation);
  expect(now).toContain(stays.conversation);
  // Whoever comes back later than the consoles is listed again.
  const late = await visitor(left);
  await late.next("welcome");
  await after.next("card", (f) => f.card.conversation === left.conversation && f.card.stage === "live");
  await after.close();
});
