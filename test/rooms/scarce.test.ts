/** The team's time, which strangers may not use up: seats, waits, calls; and who is blocked. */
import { runDurableObjectAlarm } from "cloudflare:test";
import { expect, test } from "vitest";
import { CLOSE, LIMITS } from "../../protocol/limits.ts";
import { People } from "../../settings/people.ts";
import type { Site } from "../../settings/schema.ts";
import { hours, OPEN } from "./call-hours.ts";
import { booking, count, slotsOf } from "./call-visitor.ts";
import { bindings, concierge, console as desk, say, session, stub, visitor } from "./client.ts";
import { use } from "./scene.ts";

/** The bounds of a site that sets none. */
const BOUNDS = People.parse(undefined);

const room = async (from?: string) => {
  const s = await session();
  const v = await visitor(s, {}, from);
  await v.next("welcome");
  return { s, v };
};

test("[D17][L20] however many sockets a visitor opens, every concierge finds a seat, takes the room and is not sent on break", async () => {
  using _claim = use({ site: { mode: "auto" } });
  const lobby = await desk("Ana");
  await lobby.next("lobby");
  lobby.send({ type: "duty", state: "available" });
  await lobby.next("concierge", ({ concierge: { id, state } }) => id === "ana@local" && state === "available");
  const { s, v } = await room();
  for (let i = 1; i < LIMITS.sockets; i++) await (await visitor(s)).next("welcome");
  expect((await (await visitor(s)).closing()).code).toBe(CLOSE.crowded);
  v.send({ type: "person" });
  await v.event("concierge.joined");
  const ana = await concierge("Ana", s.conversation);
  await ana.next("welcome");
  ana.send(say("Hello, this is Ana."));
  expect((await v.event("concierge.said")).text).toBe("Hello, this is Ana.");
  using _later = use({ ahead: 25_000 });
  await runDurableObjectAlarm(stub(s.conversation));
  const { concierges } = await bindings.LOBBY.getByName("lobby").look();
  expect(concierges.find(({ id }) => id === "ana@local")?.state).toBe("available");
  // Her own sockets have a bound too, which is nobody else's.
  for (let i = 1; i < LIMITS.sockets; i++) await (await concierge("Ana", s.conversation)).next("welcome");
  expect((await (await concierge("Ana", s.conversation)).closing()).code).toBe(CLOSE.crowded);
  await (await concierge("Ben", s.conversation)).next("welcome");
  ana.send({ type: "close" });
  await v.event("closed");
  lobby.send({ type: "duty", state: "break" });
  await lobby.next("concierge", ({ concierge: { state } }) => state === "break");
  await lobby.close();
});

test("[L20] a concierge whom the room turned away loses it as anybody does, and stays available", async () => {
  using _auto = use({ site: { mode: "auto" } });
  const lobby = await desk("Ina");
  await lobby.next("lobby");
  lobby.send({ type: "duty", state: "available" });
  const { s, v } = await room();
  // All of her own seats are taken by sockets that show no sign of life.
  for (let i = 0; i < LIMITS.sockets; i++) await (await concierge("Ina", s.conversation)).next("welcome");
  v.send({ type: "person" });
  expect((await v.event("concierge.joined")).concierge.name).toBe("Ina");
  expect((await (await concierge("Ina", s.conversation)).closing()).code).toBe(CLOSE.crowded);
  using _later = use({ ahead: 21_000 });
  await runDurableObjectAlarm(stub(s.conversation));
  expect(await v.event("concierge.left")).toMatchObject({ why: "silent" });
  await v.next("queue");
  const { concierges } = await bindings.LOBBY.getByName("lobby").look();
  expect(concierges.find(({ id }) => id === "ina@local")?.state).toBe("available");
  expect(JSON.stringify(v.frames)).not.toContain("turnedAway");
  v.send({ type: "back" });
  await v.event("visitor.returned");
  lobby.send({ type: "duty", state: "break" });
  await lobby.next("concierge", ({ concierge: { state } }) => state === "break");
  await lobby.close();
});

test("[L19] sixty who wait from one address put somebody else at the second place, and most of them wait for nobody", async () => {
  // Without calls, so that nothing is held for sixty rooms.
  using _claim = use({ site: { mode: "claim", hours: undefined, people: BOUNDS } as Partial<Site> });
  const lobby = await desk("Cem");
  await lobby.next("lobby");
  const others: Awaited<ReturnType<typeof room>>[] = [];
  let waiting = 0;
  for (let i = 0; i < 60; i++) {
    const each = await room(`2001:db8:7:7::${i + 1}`);
    others.push(each);
    each.v.send({ type: "person" });
    const frame = await each.v.any(
      (frame) => frame.type === "queue" || (frame.type === "event" && frame.event.type === "wait.expired"),
    );
    if (frame.type === "queue") waiting++;
  }
  expect(waiting).toBe(BOUNDS.waitsPerAddress);
  const honest = await room("198.51.100.7");
  honest.v.send({ type: "person" });
  expect((await honest.v.next("queue")).place).toBe(2);
  const cards = (await bindings.LOBBY.getByName("lobby").look()).cards;
  expect(cards.filter(({ stage }) => stage === "waiting")).toHaveLength(BOUNDS.waitsPerAddress + 1);
  expect(JSON.stringify(lobby.frames), "no console learns an address").not.toMatch(/2001:db8|198\.51\.100/);
  await lobby.close();
});

test("[C28] one number has one standing call, one address a few, and a concierge may book another", async () => {
  using _open = use({ site: { hours: hours(), people: { ...BOUNDS, callsPerAddress: 2 } } });
  const book = async (from: string, phone: string) => {
    const { s, v } = await room(from);
    const { slots } = await slotsOf(v);
    v.send({ ...booking(slots[0]?.id ?? ""), phone });
    const done = await v.any(
      (frame) => frame.type === "refused" || (frame.type === "event" && frame.event.type === "call.booked"),
    );
    const call = done.type === "event" && done.event.type === "call.booked" ? done.event.call : null;
    return { s, v, call, why: done.type === "refused" ? done.why : null };
  };
  const first = await book("192.0.2.1", "(503) 555-0142");
  expect(first.why).toBeNull();
  expect((await book("192.0.2.2", "+1 503 555 0142")).why).toBe("limit");
  expect((await book("192.0.2.2", "+1 503 555 0142 ext. 7")).why).toBe("limit");
  expect((await book("192.0.2.3", "+1 503 555 0143")).why).toBeNull();
  expect((await book("192.0.2.3", "+1 503 555 0144")).why).toBeNull();
  expect((await book("192.0.2.3", "+1 503 555 0145")).why).toBe("limit");
  // One's own call is moved by another booking, and a cancelled one counts no more.
  const { slots } = await slotsOf(first.v);
  first.v.send(booking(slots[1]?.id ?? ""));
  await first.v.event("call.moved");
  first.v.send({ type: "cancel", call: first.call });
  await first.v.event("call.cancelled");
  expect((await book("192.0.2.2", "(503) 555-0142")).why).toBeNull();
  const { s, v } = await room("192.0.2.9");
  v.send(say("Hello?"));
  await v.event("visitor.said");
  const ana = await concierge("Ana", s.conversation);
  ana.send({ type: "slots" });
  const free = await ana.next("slots");
  ana.send({ type: "schedule", slot: free.slots[0]?.id, phone: "(503) 555-0142" });
  await ana.event("call.booked");
});

test("[D37] who is blocked has no socket, no wait, no held time and no call left, until it is lifted", async () => {
  using _claim = use({ site: { ...OPEN, mode: "claim" } });
  const lobby = await desk("Eva");
  await lobby.next("lobby");
  const { s, v } = await room();
  const second = await visitor(s);
  v.send(say("Hello?"));
  await v.event("visitor.said");
  const { slots } = await slotsOf(v);
  v.send(booking(slots[0]?.id ?? ""));
  const { call } = await v.event("call.booked");
  v.send({ type: "person" });
  await v.event("trigger.fired");
  const eva = await concierge("Eva", s.conversation);
  eva.send({ type: "block" });
  await eva.event("visitor.blocked");
  expect(await eva.event("closed")).toMatchObject({ outcome: "spam" });
  expect(await eva.event("call.cancelled")).toMatchObject({ call });
  expect(await v.closing()).toEqual({ code: CLOSE.blocked, reason: "blocked" });
  expect((await second.closing()).code).toBe(CLOSE.blocked);
  expect((await (await visitor(s)).closing()).code).toBe(CLOSE.blocked);
  expect((await (await visitor(await session(s.renew))).closing()).code).toBe(CLOSE.blocked);
  const standing = await bindings.CALENDAR.getByName("calendar").of(s.conversation);
  expect(standing.hold).toBeNull();
  expect(standing.calls.map(({ state }) => state)).toEqual(["cancelled"]);
  const { cards } = await bindings.LOBBY.getByName("lobby").look();
  expect(cards.filter(({ conversation }) => conversation === s.conversation)).toEqual([]);
  expect(JSON.stringify(v.frames)).not.toContain("visitor.blocked");

  eva.send({ type: "unblock" });
  await eva.event("visitor.unblocked");
  const back = await visitor(s);
  await back.next("welcome");
  back.send(say("Hello again?"));
  await back.event("visitor.said", ({ text }) => text === "Hello again?");
  expect(JSON.stringify(back.frames)).not.toContain("blocked");
  await lobby.close();
});

test("[D37] nobody blocks whom a colleague is talking to, and asking twice changes nothing", async () => {
  const { s, v } = await room();
  v.send(say("Hello?"));
  await v.event("visitor.said");
  const [ana, ben] = [await concierge("Ana", s.conversation), await concierge("Ben", s.conversation)];
  ana.send({ type: "join" });
  await v.event("concierge.joined");
  ben.send({ type: "block" });
  expect(await ben.next("refused")).toMatchObject({ re: "block", why: "not-yours" });
  ana.send({ type: "block" });
  await ana.event("visitor.blocked");
  ana.send({ type: "block" });
  ana.send({ type: "unblock" });
  await ana.event("visitor.unblocked");
  expect(count(ana, "visitor.blocked")).toBe(1);
});
