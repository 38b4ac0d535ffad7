/** Nothing lost, nothing twice: resume, repeats, streams joined in mid-word, crashes. */
import { abortAllDurableObjects, evictDurableObject, runDurableObjectAlarm, runInDurableObject } from "cloudflare:test";
import { expect, test, vi } from "vitest";
import { LIMITS } from "../../protocol/limits.ts";
import { concierge, messageId, say, session, stub, visitor } from "./client.ts";
import { forever, gate, scripted } from "./models.ts";
import { scene, use } from "./scene.ts";

test("[R1] the first frame is a welcome, also into an empty room", async () => {
  const s = await session();
  const v = await visitor(s);
  await v.next("welcome");
  expect(v.frames[0]).toMatchObject({ type: "welcome", head: 0, epoch: "", reset: false, events: [], live: null });
});

test("[R2][R9] a client that comes back gets what it missed, once, in order, without a gap of its own making", async () => {
  const s = await session();
  const v = await visitor(s);
  v.send(say("Which plans do you have?"));
  const first = await v.next("event");
  expect(first.epoch).toMatch(/^[0-9a-f-]{36}$/);
  await v.event("assistant.said");
  await v.close();
  const other = await visitor(s);
  other.send(say("What is a lot premium?"));
  await other.event("assistant.said", (e) => e.seq > 2);
  const back = await visitor(s, { since: 2, epoch: first.epoch ?? "" });
  const welcome = await back.next("welcome");
  expect(welcome).toMatchObject({ reset: false, head: 4 });
  expect(welcome.events.map((e) => e.seq)).toEqual([3, 4]);
});

test("[R3] another epoch or a number from nowhere starts over with the newest page", async () => {
  const s = await session();
  const v = await visitor(s);
  v.send(say("Which plans do you have?"));
  const { epoch = "" } = await v.next("event");
  await v.event("assistant.said");
  for (const resume of [
    { since: 2, epoch: "another" },
    { since: 999, epoch },
    { since: 2, epoch: "" },
  ]) {
    const welcome = await (await visitor(s, resume)).next("welcome");
    expect(welcome).toMatchObject({ reset: true, epoch });
    expect(welcome.events.map((e) => e.seq)).toEqual([1, 2]);
  }
});

test("[R4][R5] a long history comes in pages", async () => {
  const s = await session();
  const v = await visitor(s);
  const ana = await concierge("Ana", s.conversation);
  ana.send({ type: "join" });
  await v.event("concierge.joined");
  for (let i = 2; i <= 79; i++) {
    using _slowly = use({ ahead: i * 200 });
    v.send(say(`Line ${i}`));
    await ana.event("visitor.said");
  }
  ana.send({ type: "handBack" });
  await v.event("concierge.handedBack");
  // A concierge sees every fact; a visitor's pages leave out what is private.
  const late = await concierge("Bo", s.conversation);
  const welcome = await late.next("welcome");
  expect(welcome.more).toBe(true);
  expect(welcome.events).toHaveLength(LIMITS.page);
  late.send({ type: "page", before: welcome.events[0]?.seq });
  const page = await late.next("page");
  expect(page.more).toBe(false);
  const seqs = [...page.events, ...welcome.events].map((e) => e.seq);
  expect(seqs).toEqual(Array.from({ length: welcome.head }, (_, i) => i + 1));
});

test("[R6][R7] a repeat is acknowledged and stored once; its id with other words is refused", async () => {
  const s = await session();
  const v = await visitor(s);
  const message = say("Which plans do you have?");
  v.send(message);
  v.send(message);
  const own = await v.event("visitor.said");
  await v.event("assistant.said");
  v.send(message);
  expect(await v.event("visitor.said")).toEqual(own);
  v.send({ ...message, text: "Something else" });
  expect(await v.next("refused")).toMatchObject({ re: message.id, why: "id-reused" });
  const welcome = await (await visitor(s)).next("welcome");
  expect(welcome.events.map((e) => e.type)).toEqual(["visitor.said", "assistant.said"]);
});

test("[R7] a concierge's id cannot be used by the visitor", async () => {
  const s = await session();
  const v = await visitor(s);
  const ana = await concierge("Ana", s.conversation);
  const id = messageId();
  ana.send({ type: "note", id, text: "Careful." });
  await ana.event("note.added");
  v.send(say("Careful.", id));
  expect(await v.next("refused")).toMatchObject({ why: "id-reused" });
});

test("[R10][R11] who joins in mid-reply gets what was said; who holds a part of it gets the rest", async () => {
  const s = await session();
  const more = gate();
  scene.models.set(s.conversation, [scripted(["Hello 👩‍🚀, wel", more.promise, "come to Alder & Finch."])]);
  const v = await visitor(s);
  v.send(say("What is a lot premium?"));
  const delta = await v.next("delta");
  const whole = (await (await visitor(s)).next("welcome")).live;
  expect(whole).toEqual({ turn: delta.turn, at: 0, text: "Hello 👩‍🚀, wel" });
  const part = (await (await visitor(s, { turn: delta.turn, at: 6 })).next("welcome")).live;
  expect(part).toEqual({ turn: delta.turn, at: 6, text: "👩‍🚀, wel" });
  more.resolve();
  const said = await v.event("assistant.said");
  const built = v.frames
    .flatMap((f) => (f.type === "delta" ? [f] : []))
    .reduce((text, d) => text.slice(0, d.at) + d.text, "");
  expect(said.text.startsWith(built)).toBe(true);
});

test("[R10] no delta ends inside a surrogate pair", async () => {
  const s = await session();
  const more = gate();
  scene.models.set(s.conversation, [scripted(["One \ud83d", more.promise, "\ude00 two"])]);
  const v = await visitor(s);
  v.send(say("What is a lot premium?"));
  expect((await v.next("delta")).text).toBe("One ");
  more.resolve();
  expect((await v.event("assistant.said")).text).toBe("One 😀 two");
});

test("[R14] a crash in mid-reply: the reply starts again though nobody reconnects", async () => {
  const s = await session();
  const model = scripted(["Half an ans", forever], ["A whole answer."]);
  scene.models.set(s.conversation, [model]);
  const v = await visitor(s);
  v.send(say("What is a lot premium?"));
  await v.next("delta");
  const alarm = await runInDurableObject(stub(s.conversation), (_, { storage }) => storage.getAlarm());
  expect(alarm).toBeLessThan(Date.now() + 3_001);
  await abortAllDurableObjects();
  expect((await v.closing()).code).toBe(1006);
  expect(await runDurableObjectAlarm(stub(s.conversation))).toBe(true);
  const back = await visitor(s);
  const welcome = await back.next("welcome");
  const said = welcome.events.find((e) => e.type === "assistant.said") ?? (await back.event("assistant.said"));
  expect(said).toMatchObject({ text: "A whole answer.", why: "done" });
  expect(model.calls.length).toBe(2);
});

test("[F36] as many deploys as a day has may cut one reply off, and it still comes", async () => {
  const s = await session();
  const model = scripted(...Array.from({ length: 10 }, () => [forever] as const), ["A whole answer."]);
  scene.models.set(s.conversation, [model]);
  const v = await visitor(s);
  v.send(say("What is a lot premium?"));
  await v.event("visitor.said");
  for (let i = 0; i < 10; i++) {
    // What it may cost is counted first: only then is there a request to cut off.
    await vi.waitUntil(() => model.calls.length > i, 10_000);
    await abortAllDurableObjects();
    await runDurableObjectAlarm(stub(s.conversation));
  }
  const back = await visitor(s);
  const welcome = await back.next("welcome");
  const said = welcome.events.find((e) => e.type === "assistant.said") ?? (await back.event("assistant.said"));
  expect(said).toMatchObject({ text: "A whole answer.", why: "done" });
  const stored = (await stub(s.conversation).history()).map(({ type }) => type);
  expect(stored.filter((type) => type === "turn.failed")).toHaveLength(10);
  expect(stored).not.toContain("trigger.fired");
});

test("[F20] a concierge's hold survives a crash, and their absence is noticed though nobody reconnects", async () => {
  const s = await session();
  const v = await visitor(s);
  v.send(say("Which plans do you have?"));
  await v.event("assistant.said");
  const ana = await concierge("Ana", s.conversation);
  ana.send({ type: "join" });
  await v.event("concierge.joined");
  await abortAllDurableObjects();
  await v.closing();
  expect(await runDurableObjectAlarm(stub(s.conversation))).toBe(true);
  const back = await visitor(s);
  expect((await back.next("welcome")).floor).toMatchObject({ held: "concierge", absent: { why: "dropped" } });
  back.send({ type: "back" });
  await back.event("visitor.returned");
});

test("[D16] hibernation forgets neither who somebody is, nor the floor, nor an empty bucket", async () => {
  const s = await session();
  const v = await visitor(s);
  v.send(say("Which plans do you have?"));
  await v.event("assistant.said");
  const ana = await concierge("Ana", s.conversation);
  ana.send({ type: "join" });
  await v.event("concierge.joined");
  for (let i = 0; i < 60; i++) v.send({ type: "typing", on: true });
  expect(await v.next("refused")).toMatchObject({ why: "too-fast" });
  await evictDurableObject(stub(s.conversation), { webSockets: "hibernate" });
  v.send({ type: "typing", on: true });
  expect(await v.next("refused")).toMatchObject({ why: "too-fast" });
  ana.send(say("Still here."));
  expect((await v.event("concierge.said")).text).toBe("Still here.");
  using _later = use({ ahead: 10_000 });
  v.send(say("Good!"));
  await v.event("visitor.said");
  ana.send({ type: "handBack" });
  await v.event("concierge.handedBack");
});

test("[R18] a ping is answered by the runtime and wakes nothing", async () => {
  const s = await session();
  const v = await visitor(s);
  await v.next("welcome");
  const pong = new Promise((resolve) =>
    v.socket.addEventListener("message", ({ data }) => resolve(data), { once: true }),
  );
  await evictDurableObject(stub(s.conversation), { webSockets: "hibernate" });
  v.send("ping");
  expect(await pong).toBe("pong");
});

test("[R8] a write that fails acknowledges nothing, and the repeat is stored", async () => {
  const s = await session();
  const v = await visitor(s);
  v.send(say("Which plans do you have?"));
  await v.event("assistant.said");
  scene.broken.add(s.conversation);
  const message = say("What is a lot premium?");
  v.send(message);
  expect(await v.next("refused")).toEqual({ type: "refused", re: message.id, why: "storage" });
  expect((await (await visitor(s)).next("welcome")).head).toBe(2);
  scene.broken.delete(s.conversation);
  v.send(message);
  expect((await v.event("visitor.said")).seq).toBe(3);
  await v.event("assistant.said");
});

test("[R20] at most four rows for a message and its reply, one for a human line", async () => {
  const s = await session();
  const v = await visitor(s);
  v.send(say("Which plans do you have?"));
  await v.event("assistant.said");
  const rows = () => scene.rows.get(s.conversation) ?? 0;
  const before = rows();
  v.send(say("What is a lot premium?"));
  await v.event("assistant.said");
  // The lobby's and the alarm's share comes right after: a page is answered when they are done.
  v.send({ type: "page", before: 1 });
  await v.next("page");
  expect(rows() - before).toBeGreaterThanOrEqual(2);
  expect(rows() - before).toBeLessThanOrEqual(4);
  const ana = await concierge("Ana", s.conversation);
  ana.send({ type: "join" });
  await v.event("concierge.joined");
  await ana.event("brief.written");
  await toldLobby(s.conversation);
  const human = rows();
  ana.send(say("Hello."));
  await v.event("concierge.said");
  v.send(say("Hello Ana."));
  await ana.event("visitor.said", (e) => e.text === "Hello Ana.");
  expect(rows() - human).toBe(2);
  ana.send({ type: "handBack" });
  await v.event("concierge.handedBack");
});

test("a visitor who only opens the widget costs no row", async () => {
  const s = await session();
  const v = await visitor(s);
  await v.next("welcome");
  expect(scene.rows.get(s.conversation) ?? 0).toBe(0);
});

/** Resolves when the room has written down that the lobby took its present floor. */
async function toldLobby(conversation: string): Promise<void> {
  const told = () =>
    runInDurableObject(stub(conversation), (_, { storage }) => {
      const read = (sql: string) => Number(storage.sql.exec(sql).toArray()[0]?.value ?? 0);
      return (
        read("SELECT value FROM meta WHERE key = 'told'") ===
        read("SELECT seq AS value FROM events WHERE fact LIKE '%concierge.joined%'")
      );
    });
  while (!(await told()));
}
