/** Calls that a server elsewhere keeps as well: what it offers, what is booked, moved and cancelled there. */
import { runDurableObjectAlarm } from "cloudflare:test";
import { expect, test } from "vitest";
import { SiteSettings } from "../../settings/schema.ts";
import site from "../../settings/site.ts";
import { calendarNews } from "../../worker/calendar-news.ts";
import { CalComServer, KEY } from "./cal-com-server.ts";
import { booked, elsewhere, PARTY, slotsOf, TEAM_TYPE } from "./cal-com-site.ts";
import { calendar, MINUTE, newId } from "./call-hours.ts";
import { bindings, console as desk, say, session, stub, visitor } from "./client.ts";
import { scene, use } from "./scene.ts";

scene.secrets = { CALCOM_KEY: KEY };
const SECRET = "only-for-tests";

test("[C14] what that server offers is offered, and a visitor is told of a booking once it was made there", async () => {
  using server = new CalComServer([TEAM_TYPE]);
  using _there = use({ site: elsewhere(server) });
  const s = await session();
  const v = await visitor(s);
  await v.next("welcome");
  v.send({ type: "slots" });
  const { slots } = await v.next("slots");
  expect(slots.map(({ start }) => start)).toEqual(server.offers.get(TEAM_TYPE)?.slice(0, 12));
  let told = 0;
  server.meanwhile = () => {
    told += v.events.filter(({ type }) => type === "call.booked").length;
  };
  v.send({
    type: "book",
    slot: slots[0]?.id,
    phone: "(503) 555-0142",
    name: "Robin Vale",
    zone: "Europe/London",
    consent: true,
  });
  const { call, slot } = await v.event("call.booked");
  expect(told).toBe(0);
  server.meanwhile = null;
  expect(server.standing()).toMatchObject([
    {
      start: new Date(slot.start).toISOString(),
      metadata: { baton: call },
      attendee: { name: "Robin Vale", phoneNumber: "+15035550142", timeZone: "Europe/London" },
    },
  ]);
  v.send({ type: "move", call, slot: slots[2]?.id });
  expect((await v.event("call.moved")).slot.id).toBe(slots[2]?.id);
  expect(server.standing().map(({ start }) => Date.parse(start))).toEqual([slots[2]?.start]);
  v.send({ type: "cancel", call });
  await v.event("call.cancelled");
  await expect.poll(() => server.standing()).toEqual([]);
});

test("[C14] the soonest of everybody's own event types, and a time that somebody took there is refused with others shown", async () => {
  using server = new CalComServer([1, 2]);
  const person = (id: string, eventType: number) => ({
    id,
    name: id,
    calls: true,
    capacity: 1,
    languages: [],
    eventType,
  });
  using _there = use({ site: elsewhere(server, { concierges: [person("ann", 1), person("bob", 2)] }) });
  const [first, second, ...rest] = server.offers.get(1) ?? [];
  if (first === undefined || second === undefined) throw new Error("no offers");
  server.offers.set(1, [second, ...rest]);
  const id = newId();
  const slots = await slotsOf(id, 2);
  expect(slots.map(({ start, concierge }) => [start, concierge.name])).toEqual([
    [first, "bob"],
    [second, "ann"],
  ]);
  // On that server somebody else takes bob's; what was offered a moment ago is gone.
  server.offers.set(2, []);
  expect(await calendar().book(id, slots[0]?.id ?? "", PARTY)).toEqual({ ok: false, why: "slot-taken" });
  expect((await slotsOf(id, 2)).map(({ start }) => start)).toEqual([second, rest[0]]);
  // Another person's time is another event type: the one booking is made, the other cancelled.
  server.offers.set(2, [first]);
  const call = booked(await calendar().book(id, slots[1]?.id ?? "", PARTY));
  using _soon = use({ site: scene.site, ahead: 31_000 });
  const bobs = (await slotsOf(id, 1))[0];
  expect(booked(await calendar().move(call.call, bobs?.id ?? "")).slot.concierge.name).toBe("bob");
  expect(server.standing().map(({ eventType }) => eventType.id)).toEqual([2]);
});

test("[C4] fifty tries for one time on that server at once: exactly one booking, there and here", async () => {
  using server = new CalComServer([TEAM_TYPE]);
  using _there = use({ site: elsewhere(server) });
  const [slot] = await slotsOf(newId(), 1);
  if (!slot) throw new Error("no slot");
  const tries = await Promise.all(Array.from({ length: 50 }, () => calendar().book(newId(), slot.id, PARTY)));
  expect(tries.filter(({ ok }) => ok)).toHaveLength(1);
  expect(tries.filter((tried) => !tried.ok && tried.why === "slot-taken")).toHaveLength(49);
  expect(server.bookings).toHaveLength(1);
});

test("[C14] a time that was kept here and taken there is let go, and not offered again", async () => {
  using server = new CalComServer([TEAM_TYPE]);
  const claim = elsewhere(server, { mode: "claim" });
  using _there = use({ site: claim });
  const eve = await desk("Eve");
  await eve.next("lobby");
  const s = await session();
  const v = await visitor(s);
  await v.next("welcome");
  v.send({ type: "person" });
  const { slot } = await v.event("call.held");
  const offers = server.offers.get(TEAM_TYPE) ?? [];
  server.offers.set(
    TEAM_TYPE,
    offers.filter((start) => start !== slot.start),
  );
  using _later = use({ site: claim, ahead: 61_000 });
  await runDurableObjectAlarm(stub(s.conversation));
  await v.event("wait.expired");
  expect((await v.next("slots")).slots[0]?.id).toBe(slot.id);
  v.send({ type: "book", slot: slot.id, phone: "(503) 555-0142", consent: true });
  expect(await v.next("refused")).toMatchObject({ re: "book", why: "slot-taken" });
  expect((await v.next("slots")).slots.map(({ id }) => id)).not.toContain(slot.id);
  expect(await v.event("call.released")).toMatchObject({ slot: { id: slot.id } });
  await eve.close();
});

test("[C16] what is moved or cancelled on that server is moved and cancelled here, told by its webhook or seen before the reminder", async () => {
  using server = new CalComServer([TEAM_TYPE]);
  using _there = use({ site: elsewhere(server) });
  const s = await session();
  const v = await visitor(s);
  await v.next("welcome");
  v.send(say("Hello"));
  await v.event("assistant.said");
  const [slot, other] = await slotsOf(s.conversation, 2);
  const { call, ref } = booked(await calendar().book(s.conversation, slot?.id ?? "", PARTY));
  await stub(s.conversation).lookAtCalls();
  await v.event("call.booked");
  const moved = server.move(ref ?? "", other?.start ?? 0);
  const app = calendarNews(() => elsewhere(server).calendar);
  const post = async (body: string, signature: string) =>
    await app.request(
      "/hooks/calendar",
      { method: "POST", body, headers: { "x-cal-signature-256": signature } },
      { ...bindings, CALCOM_SECRET: SECRET },
    );
  const news = (uid: string, rescheduleUid?: string) =>
    JSON.stringify({ triggerEvent: "BOOKING_RESCHEDULED", payload: { uid, rescheduleUid, attendees: [{}] } });
  const body = news(moved.uid, ref ?? "");
  expect((await post(body, "0".repeat(64))).status).toBe(401);
  expect((await post(body, "no-signature-provided")).status).toBe(401);
  expect((await post("{", await signed("{"))).status).toBe(400);
  expect((await post(body, await signed(body))).status).toBe(204);
  expect(await v.event("call.moved")).toMatchObject({ call, slot: { start: other?.start, id: other?.id } });
  // The second time there is nothing new.
  expect((await post(body, await signed(body))).status).toBe(204);
  expect(v.events.filter(({ type }) => type === "call.moved")).toHaveLength(1);
  // A cancellation whose news got lost is seen before the visitor is reminded of a call that will not be.
  server.cancel(moved.uid);
  using _near = use({ site: scene.site, ahead: (other?.start ?? 0) - Date.now() - 19 * MINUTE });
  await runDurableObjectAlarm(calendar());
  expect(await v.event("call.cancelled")).toMatchObject({ call, by: "site" });
  expect(v.events.some(({ type }) => type === "call.reminded")).toBe(false);
});

test("[C17] what is cancelled or erased here while that server is out of reach is cancelled there when it is back", async () => {
  using server = new CalComServer([TEAM_TYPE]);
  using _there = use({ site: elsewhere(server) });
  const [one, two] = [newId(), newId()];
  const [slot, other] = await slotsOf(one, 2);
  const { call } = booked(await calendar().book(one, slot?.id ?? "", PARTY));
  booked(await calendar().book(two, other?.id ?? "", PARTY));
  server.state = "down";
  const cancelled = await calendar().cancel(call, "visitor");
  expect(cancelled.ok && cancelled.calls.map(({ state }) => state)).toEqual(["cancelled"]);
  expect(await calendar().erase(two)).toBe(1);
  expect(server.standing()).toHaveLength(2);
  server.state = "up";
  using _later = use({ site: scene.site, ahead: 60_000 });
  await runDurableObjectAlarm(calendar());
  expect(server.standing()).toEqual([]);
});

test("a site that names a calendar server must say what is booked there", () => {
  const base = { id: site.id, name: "x", greeting: "x", assistant: "x", origins: [] };
  const faults = (settings: object) =>
    SiteSettings.safeParse({ ...base, ...settings }).error?.issues.map(({ path }) => path.join(".")) ?? [];
  const { hours: open } = elsewhere(new CalComServer([]));
  const there = { provider: "cal.com", eventType: 1 };
  expect(faults({ calendar: there })).toEqual(["hours"]);
  const week = { zone: open.zone, week: {} };
  expect(faults({ calendar: { provider: "cal.com" }, hours: week })).toEqual(["calendar.eventType"]);
  expect(faults({ calendar: there, hours: week, concierges: [{ id: "ann", calls: true }] })).toEqual([
    "concierges.0.eventType",
  ]);
  expect(faults({ calendar: there, hours: week })).toEqual([]);
});

async function signed(body: string): Promise<string> {
  const text = new TextEncoder();
  const algorithm = { name: "HMAC", hash: "SHA-256" };
  const key = await crypto.subtle.importKey("raw", text.encode(SECRET), algorithm, false, ["sign"]);
  const bytes = new Uint8Array(await crypto.subtle.sign("HMAC", key, text.encode(body)));
  return [...bytes].map((byte) => byte.toString(16).padStart(2, "0")).join("");
}
