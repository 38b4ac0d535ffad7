/** Calls in a room: asked for, kept, booked, and told again until they are stored. */
import { abortAllDurableObjects, runDurableObjectAlarm, runInDurableObject } from "cloudflare:test";
import { expect, test } from "vitest";
import type { Calendar } from "../../durable-objects/calendar/calendar.ts";
import type { Site } from "../../settings/schema.ts";
import { CLAIM, calendar, hours, MINUTE, NOBODY, OPEN, people } from "./call-hours.ts";
import { booking, count, room, slotsOf } from "./call-visitor.ts";
import { console as desk, say, stub, visitor } from "./client.ts";
import { use } from "./scene.ts";

test("[C6] a visitor books in two taps: times, then one of them; the contact is kept, with consent", async () => {
  using _open = use({ site: OPEN });
  const { s, v } = await room();
  const { slots } = await slotsOf(v);
  expect(slots).toHaveLength(12);
  expect(slots[0]?.concierge.id).toBe("concierge");
  v.send(booking(slots[0]?.id ?? ""));
  const booked = await v.event("call.booked");
  expect(booked).toMatchObject({ slot: { id: slots[0]?.id }, phone: "+15035550142", zone: "Europe/London" });
  expect(v.events.flatMap((e) => (e.type === "lead.learned" ? [[e.field, e.value, e.from]] : []))).toEqual([
    ["phone", "+15035550142", "form"],
    ["consent", "yes", "form"],
    ["name", "Robin Vale", "form"],
  ]);
  const { token, call } = await v.next("booked");
  expect(call).toBe(booked.call);
  // The same tap again, and a visitor who comes back, make no second call.
  v.send(booking(slots[0]?.id ?? ""));
  await v.next("booked");
  expect(count(v, "call.booked")).toBe(1);
  const again = await visitor(s);
  expect((await again.next("booked")).token).toEqual(token === null ? null : expect.any(String));
  v.send({ type: "move", call, slot: slots[1]?.id });
  expect((await v.event("call.moved")).slot.id).toBe(slots[1]?.id);
  v.send({ type: "cancel", call });
  expect(await v.event("call.cancelled")).toMatchObject({ call, by: "visitor" });
  v.send({ type: "cancel", call });
  expect(await v.next("refused")).toMatchObject({ re: "cancel", why: "gone" });
});

test("[C29] a zone that no calendar knows is not stored and not told", async () => {
  using _open = use({ site: OPEN });
  for (const zone of ["Etc/Unknown", "America/Pacific", "Mars/Base", "\u0000", "Asia/Kathmandu"]) {
    const { v } = await room();
    const { slots } = await slotsOf(v);
    v.send({ ...booking(slots[0]?.id ?? ""), zone });
    const booked = await v.event("call.booked");
    expect(booked.zone, zone).toBe(zone === "Asia/Kathmandu" ? zone : undefined);
    v.send({ type: "cancel", call: booked.call });
    await v.event("call.cancelled");
  }
});

test("[C6] a time that somebody else has is refused, and free ones are shown at once", async () => {
  using _open = use({ site: OPEN });
  const [one, two] = [await room(), await room()];
  const { slots } = await slotsOf(one.v);
  await slotsOf(two.v);
  one.v.send(booking(slots[0]?.id ?? ""));
  await one.v.event("call.booked");
  two.v.send(booking(slots[0]?.id ?? ""));
  expect(await two.v.next("refused")).toMatchObject({ re: "book", why: "slot-taken" });
  const fresh = await two.v.next("slots");
  expect(fresh.slots.map(({ id }) => id)).not.toContain(slots[0]?.id);
  two.v.send(booking("1-zzz"));
  expect(await two.v.next("refused")).toMatchObject({ re: "book", why: "closed-hours" });
  expect(count(two.v, "call.booked")).toBe(0);
});

test("[C6] a number that cannot be dialled books nothing, and one that is put right or taken back is what the call has", async () => {
  using _open = use({ site: OPEN });
  const { s, v } = await room();
  const { slots } = await slotsOf(v);
  v.send({ ...booking(slots[0]?.id ?? ""), phone: "555-0199" });
  expect(await v.next("refused")).toMatchObject({ re: "book", why: "malformed" });
  v.send(booking(slots[0]?.id ?? ""));
  await v.event("call.booked");
  const phone = async () => (await calendar().of(s.conversation)).calls[0]?.phone;
  v.send({ type: "correct", field: "phone", value: "12" });
  expect(await v.next("refused")).toMatchObject({ re: "correct", why: "malformed" });
  v.send({ type: "correct", field: "phone", value: "503-555-0161" });
  await expect.poll(phone).toBe("+15035550161");
  v.send(say("Sorry, my phone number is 503-555-0162"));
  await expect.poll(phone).toBe("+15035550162");
  v.send({ type: "forget", field: "phone" });
  await expect.poll(phone).toBeNull();
});

test("[C7] with nobody there the next opening and three times come by themselves, and one tap books", async () => {
  // Open for one hour, tomorrow.
  const tomorrow = new Date(Date.now() + 26 * 3_600_000).toISOString().slice(0, 10);
  const site: Partial<Site> = {
    people,
    hours: hours({ week: {}, exceptions: { [tomorrow]: ["09:00-12:00"] } }),
  };
  using _closed = use({ site });
  const { v } = await room();
  v.send({ type: "person" });
  expect(await v.event("wait.expired")).toMatchObject({ why: "nobody" });
  const { slots, next } = await v.next("slots");
  expect(slots.length).toBeGreaterThanOrEqual(3);
  expect(next).toBe(Date.parse(`${tomorrow}T09:00:00Z`));
  v.send(booking(slots[0]?.id ?? ""));
  expect((await v.event("call.booked")).slot.start).toBe(next);
});

test("[C8] while the visitor waits a time is kept for them; a human who joins lets it go", async () => {
  using _claim = use({ site: CLAIM });
  const ana = await desk("Ana");
  await ana.next("lobby");
  const { s, v } = await room();
  v.send({ type: "person" });
  const held = await v.event("call.held");
  expect((await calendar().of(s.conversation)).hold?.slot.id).toBe(held.slot.id);
  ana.send({ type: "claim", conversation: s.conversation });
  await v.event("concierge.joined");
  expect(await v.event("call.released")).toMatchObject({ why: "joined", slot: { id: held.slot.id } });
  await runInDurableObject(stub(s.conversation), async () => {});
  v.send(say("Hello?"));
  await v.event("visitor.said");
  expect(count(v, "call.held")).toBe(1);
  v.send({ type: "back" });
  await v.event("visitor.returned");
  await ana.close();
});

test("[C8] the deadline passes: the kept time is offered first, and one tap books it", async () => {
  using _claim = use({ site: CLAIM });
  const ben = await desk("Ben");
  await ben.next("lobby");
  const { s, v } = await room();
  v.send({ type: "person" });
  const held = await v.event("call.held");
  using _later = use({ site: CLAIM, ahead: 61_000 });
  await runDurableObjectAlarm(stub(s.conversation));
  await v.event("wait.expired");
  const { slots } = await v.next("slots");
  expect(slots[0]?.id).toBe(held.slot.id);
  v.send(booking(held.slot.id));
  expect((await v.event("call.booked")).slot.id).toBe(held.slot.id);
  await ben.close();
});

test("[C8] nobody takes what is kept: it is let go when its time is over", async () => {
  using _claim = use({ site: CLAIM });
  const cy = await desk("Cy");
  await cy.next("lobby");
  const { s, v } = await room();
  v.send({ type: "person" });
  const held = await v.event("call.held");
  using _later = use({ site: CLAIM, ahead: held.until - Date.now() + 1_000 });
  await runDurableObjectAlarm(stub(s.conversation));
  expect(await v.event("call.released")).toMatchObject({ why: "expired" });
  await cy.close();
});

test("[C8] a visitor who left after nobody came keeps nothing from others for long", async () => {
  using _claim = use({ site: CLAIM });
  const dan = await desk("Dan");
  await dan.next("lobby");
  const { s, v } = await room();
  v.send({ type: "person" });
  const held = await v.event("call.held");
  {
    using _later = use({ site: CLAIM, ahead: 61_000 });
    await runDurableObjectAlarm(stub(s.conversation));
    await v.event("wait.expired");
    await v.close();
    await runDurableObjectAlarm(stub(s.conversation));
    expect((await calendar().of(s.conversation)).hold?.slot.id).toBe(held.slot.id);
  }
  using _left = use({ site: CLAIM, ahead: 123_000 });
  await runDurableObjectAlarm(stub(s.conversation));
  await expect.poll(async () => (await calendar().of(s.conversation)).hold).toBeNull();
  const { events } = await (await visitor(s)).next("welcome");
  expect(events.findLast(({ type }) => type === "call.released")).toMatchObject({
    why: "expired",
    slot: { id: held.slot.id },
  });
  await dan.close();
});

test("[C9] a claim and a booking in the same moment: a person or a call, never both, never neither", async () => {
  using _claim = use({ site: CLAIM });
  const dee = await desk("Dee");
  await dee.next("lobby");
  let [people, calls] = [0, 0];
  for (let i = 0; i < 24; i++) {
    const { s, v } = await room();
    v.send({ type: "person" });
    const held = await v.event("call.held");
    // From claims that come well before to claims that come well after.
    if (i % 4 < 2) dee.send({ type: "claim", conversation: s.conversation });
    if (i % 4 === 1) await new Promise((resolve) => setTimeout(resolve, i / 8));
    v.send(booking(held.slot.id));
    if (i % 4 === 3) await new Promise((resolve) => setTimeout(resolve, i / 8));
    if (i % 4 >= 2) dee.send({ type: "claim", conversation: s.conversation });
    const first = await v.next("event", (f) => f.event.type === "call.booked" || f.event.type === "concierge.joined");
    // Whoever came second is told so.
    if (first.event.type === "call.booked") {
      await dee.next("refused", (f) => f.re === s.conversation);
      calls++;
    } else {
      expect(await v.next("refused", (f) => f.re === "book")).toMatchObject({ why: "taken" });
      people++;
    }
    v.send({ type: "page", before: 1_000 });
    const { events } = await v.next("page");
    const joined = events.filter((e) => e.type === "concierge.joined").length;
    const booked = events.filter((e) => e.type === "call.booked").length;
    expect(joined + booked, `round ${i}`).toBe(1);
    const standing = (await calendar().of(s.conversation)).calls;
    expect(standing.filter(({ state }) => state === "booked")).toHaveLength(booked);
    v.send({ type: "end" });
    await v.event("closed");
    if (joined) await dee.next("concierge", (f) => f.concierge.conversations.length === 0);
  }
  expect(people + calls).toBe(24);
  await dee.close();
}, 60_000);

test("[C10] a call that the room did not live to store is told to it until it is, once", async () => {
  using _open = use({ site: OPEN });
  const { s, v } = await room();
  const { slots } = await slotsOf(v);
  const slot = slots[0]?.id ?? "";
  // The calendar has it, and the room died before the answer came.
  expect((await calendar().book(s.conversation, slot, { ...NOBODY, phone: "+15035550142" })).ok).toBe(true);
  await abortAllDurableObjects();
  const back = await visitor(s);
  await back.next("welcome");
  {
    using _later = use({ site: OPEN, ahead: 6_000 });
    await runDurableObjectAlarm(calendar());
  }
  expect((await back.event("call.booked")).slot.id).toBe(slot);
  await runInDurableObject(calendar(), async (instance: Calendar) => {
    const { calls } = await instance.of(s.conversation);
    await instance.changed(calls[0]?.call ?? "");
  });
  back.send({ type: "slots" });
  await back.next("slots");
  expect(count(back, "call.booked")).toBe(1);
});

test("[C11] a visitor is reminded of a call that is near, once", async () => {
  using _open = use({ site: { people, hours: hours({ reminderMinutes: 20 }) } });
  const { s, v } = await room();
  const { slots } = await slotsOf(v);
  v.send(booking(slots[0]?.id ?? ""));
  const { slot, call } = await v.event("call.booked");
  using _later = use({
    site: { people, hours: hours({ reminderMinutes: 20 }) },
    ahead: slot.start - Date.now() - 19 * MINUTE,
  });
  await runDurableObjectAlarm(calendar());
  expect(await v.event("call.reminded")).toMatchObject({ call });
  await stub(s.conversation).lookAtCalls();
  v.send({ type: "slots" });
  await v.next("slots");
  expect(count(v, "call.reminded")).toBe(1);
});
