/** Kinds of appointment in a room: what is offered, what each needs, and what is kept of it. */
import { runDurableObjectAlarm } from "cloudflare:test";
import { expect, test } from "vitest";
import { Appointments } from "../../settings/appointments.ts";
import type { Site } from "../../settings/schema.ts";
import { CalComServer, KEY } from "./cal-com-server.ts";
import { booked, elsewhere, PARTY } from "./cal-com-site.ts";
import { calendar, hours, MINUTE, NOBODY, newId, people } from "./call-hours.ts";
import { booking, count, room } from "./call-visitor.ts";
import { concierge, console as desk, say } from "./client.ts";
import { scene, use } from "./scene.ts";

scene.secrets = { CALCOM_KEY: KEY };

const APPOINTMENTS = Appointments.parse([
  { key: "call" },
  { key: "visit", where: "7 Mill Lane, Salem", minutes: 60 },
  { key: "demo", label: "Online demo", where: "https://meet.example/alder", needs: "nothing", minutes: 45 },
]);
const SITE: Partial<Site> = { hours: hours({ reminderMinutes: 20 }), appointments: APPOINTMENTS, people };

test("[C22] [C25] what a visitor said chooses the kind, and the key that a button sends goes before", async () => {
  using _kinds = use({ site: SITE });
  const { v } = await room();
  v.send({ type: "slots" });
  const plain = await v.next("slots");
  expect(plain.kind).toBeUndefined();
  expect(plain.slots[0]).toMatchObject({ minutes: 30 });
  expect(plain.slots[0]).not.toHaveProperty("kind");
  v.send(say("We would like to come by on Thursday"));
  await v.event("visitor.said");
  v.send({ type: "slots" });
  const visits = await v.next("slots");
  expect(visits.kind).toBe("visit");
  expect(visits.slots[0]).toMatchObject({ kind: "visit", minutes: 60 });
  v.send({ type: "slots", kind: "demo" });
  // Whoever wants to come is shown times unasked as well.
  const demos = await v.next("slots", ({ kind }) => kind === "demo");
  expect(demos.slots[0]).toMatchObject({ kind: "demo", minutes: 45 });
  // A key that the site does not have is no reason for no times.
  v.send({ type: "slots", kind: "spaceflight" });
  expect((await v.next("slots")).slots.length).toBeGreaterThan(0);
});

test("[C24] each kind needs its own contact: a call a number, a visit a number or an address, a demo nothing", async () => {
  using _kinds = use({ site: SITE });
  const offer = async (v: Awaited<ReturnType<typeof room>>["v"], kind: string) => {
    v.send({ type: "slots", kind });
    return (await v.next("slots")).slots[0]?.id ?? "";
  };
  const [one, two, three] = [await room(), await room(), await room()];
  const call = await offer(one.v, "call");
  one.v.send({ type: "book", slot: call, email: "robin@vale.test", consent: true });
  expect(await one.v.next("refused")).toMatchObject({ re: "book", why: "malformed" });
  one.v.send(booking(call));
  expect((await one.v.event("call.booked")).slot).not.toHaveProperty("kind");

  const visit = await offer(two.v, "visit");
  two.v.send({ type: "book", slot: visit });
  expect(await two.v.next("refused")).toMatchObject({ re: "book", why: "malformed" });
  // A contact without consent is no frame at all.
  two.v.send({ type: "book", slot: visit, email: "robin@vale.test" });
  expect(await two.v.next("refused")).toMatchObject({ re: "book", why: "malformed" });
  two.v.send({ type: "book", slot: visit, email: "robin@vale.test", consent: true });
  const seen = await two.v.event("call.booked");
  expect(seen).toMatchObject({ slot: { id: visit, kind: "visit", minutes: 60 } });
  expect((await calendar().of(two.s.conversation)).calls[0]).toMatchObject({ email: "robin@vale.test", phone: null });
  expect(two.v.events.flatMap((e) => (e.type === "lead.learned" ? [[e.field, e.value]] : []))).toEqual([
    ["email", "robin@vale.test"],
    ["consent", "yes"],
  ]);

  const demo = await offer(three.v, "demo");
  three.v.send({ type: "book", slot: demo });
  const made = await three.v.event("call.booked");
  expect(made.slot.kind).toBe("demo");
  expect(three.v.events.some((e) => e.type === "lead.learned")).toBe(false);
  // Who is only known to come online cannot be called.
  three.v.send({ type: "move", call: made.call, slot: await offer(three.v, "call") });
  expect(await three.v.next("refused")).toMatchObject({ re: "move", why: "malformed" });
  three.v.send({ ...booking(await offer(three.v, "call")) });
  expect((await three.v.event("call.moved")).slot).not.toHaveProperty("kind");
  three.v.send({ type: "cancel", call: made.call });
  expect(await three.v.event("call.cancelled")).not.toHaveProperty("kind");
  two.v.send({ type: "cancel", call: seen.call });
  expect(await two.v.event("call.cancelled")).toMatchObject({ kind: "visit" });
});

test("[C23] fifty tries for overlapping times of three kinds at once: exactly one booking", async () => {
  using _kinds = use({ site: { ...SITE, hours: hours({ bufferMinutes: 15 }) } });
  const kinds = ["call", "visit", "demo"];
  const offers = await Promise.all(kinds.map(async (kind) => (await calendar().free(newId(), 60, kind)).slots));
  const [first] = offers[1] ?? [];
  if (!first) throw new Error("no visit");
  const end = first.start + first.minutes * MINUTE;
  const overlapping = offers
    .flat()
    .filter(({ start, minutes }) => start < end && start + minutes * MINUTE > first.start);
  expect(new Set(overlapping.map(({ kind }) => kind))).toEqual(new Set([undefined, "visit", "demo"]));
  const inside = overlapping.filter(({ start }) => start >= first.start && start < end);
  // Those that overlap one another pairwise: all that hold the visit's first half.
  const tries = await Promise.all(
    Array.from({ length: 50 }, (_, n) => {
      const slot = inside[n % inside.length];
      return calendar().book(newId(), slot?.id ?? "", NOBODY);
    }),
  );
  expect(tries.some(({ ok }) => ok)).toBe(true);
  const all = (await calendar().between({ start: first.start - 86_400_000, end: end + 86_400_000 }, null))
    .filter(({ state, slot }) => state === "booked" && slot.start < end + 15 * MINUTE)
    .map(({ slot }) => ({ from: slot.start, to: slot.start + (slot.minutes + 15) * MINUTE }))
    .toSorted((a, b) => a.from - b.from);
  for (const [n, span] of all.entries()) {
    const next = all[n + 1];
    if (next) expect(span.to).toBeLessThanOrEqual(next.from);
  }
  // What is offered afterwards, of whatever kind, overlaps none of it.
  for (const kind of kinds) {
    for (const { start, minutes } of (await calendar().free(newId(), 60, kind)).slots) {
      for (const { from, to } of all) {
        expect(start >= to || start + (minutes + 15) * MINUTE <= from, `${kind} ${start}`).toBe(true);
      }
    }
  }
});

test("[C8] [C25] the time that is held during a wait is of the kind that the visitor asked for", async () => {
  using _kinds = use({ site: { ...SITE, mode: "claim" } });
  const eve = await desk("Eve");
  await eve.next("lobby");
  const { s, v } = await room();
  v.send(say("Could we drop in tomorrow and talk to a person?"));
  await v.event("visitor.said");
  v.send({ type: "person" });
  const held = await v.event("call.held");
  expect(held.slot.kind).toBe("visit");
  expect((await calendar().free(s.conversation, 3, "visit")).slots[0]?.id).toBe(held.slot.id);
  // Held for a visit, it is not offered as a call.
  expect((await calendar().free(s.conversation, 3, "call")).slots.map(({ id }) => id)).not.toContain(held.slot.id);
  await eve.close();
});

test("[C13] [C24] a concierge schedules a visit for who has left an email address, and no call", async () => {
  using _kinds = use({ site: { ...SITE, mode: "claim" } });
  const gil = await desk("Gil");
  await gil.next("lobby");
  const { s, v } = await room();
  v.send({ type: "contact", name: "Robin Vale", email: "robin@vale.test", consent: true });
  await v.event("callback.promised");
  const inside = await concierge("Gil", s.conversation);
  await inside.next("welcome");
  inside.send({ type: "slots", kind: "visit" });
  const { slots } = await inside.next("slots");
  inside.send({ type: "slots", kind: "call" });
  const calls = await inside.next("slots");
  inside.send({ type: "schedule", slot: calls.slots[0]?.id });
  expect(await inside.next("refused")).toMatchObject({ re: "schedule", why: "not-now" });
  inside.send({ type: "schedule", slot: slots[0]?.id });
  expect((await v.event("call.booked")).slot).toMatchObject({ kind: "visit", minutes: 60 });
  await inside.next("brief", ({ lines }) => lines.some(({ text }) => text.startsWith("A visit with ")));
  await inside.close();
  await gil.close();
});

test("[C11] [C27] a visitor is reminded of a visit as one, once", async () => {
  using _kinds = use({ site: SITE });
  const { v } = await room();
  v.send({ type: "slots", kind: "visit" });
  const { slots } = await v.next("slots");
  v.send(booking(slots[0]?.id ?? ""));
  const { slot, call } = await v.event("call.booked");
  using _later = use({ site: SITE, ahead: slot.start - Date.now() - 19 * MINUTE });
  await runDurableObjectAlarm(calendar());
  expect(await v.event("call.reminded")).toMatchObject({ call, slot: { kind: "visit" } });
  expect(count(v, "call.reminded")).toBe(1);
});

test("[C26] on that server a call and a visit are two event types, and moving from one to the other leaves one booking", async () => {
  using server = new CalComServer([1, 2]);
  const { calendar: there, ...more } = elsewhere(server);
  const site = { ...more, calendar: { ...there, eventType: { call: 1, visit: 2 } }, appointments: APPOINTMENTS };
  using _there = use({ site });
  const id = newId();
  const [call] = (await calendar().free(id, 1)).slots;
  const visits = (await calendar().free(id, 3, "visit")).slots;
  expect((await calendar().free(id, 3, "demo")).slots).toEqual([]);
  const made = booked(await calendar().book(id, call?.id ?? "", PARTY));
  expect(server.standing().map(({ eventType }) => eventType.id)).toEqual([1]);
  const moved = booked(await calendar().move(made.call, visits[2]?.id ?? ""));
  expect(moved.slot).toMatchObject({ kind: "visit", start: visits[2]?.start });
  expect(server.standing().map(({ eventType }) => eventType.id)).toEqual([2]);
  // Moved there to another time, it is a visit still.
  server.move(moved.ref ?? "", visits[1]?.start ?? 0);
  await calendar().refresh([moved.ref ?? ""]);
  const [now] = (await calendar().of(id)).calls;
  expect(now?.slot).toMatchObject({ kind: "visit", id: visits[1]?.id });
});
