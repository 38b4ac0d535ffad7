/** Calls from outside their room: the links of a confirmation, and what concierges do with them. */
import { expect, test } from "vitest";
import { CLAIM, OPEN } from "./call-hours.ts";
import { booking, room, slotsOf } from "./call-visitor.ts";
import { concierge, cookie, fetch, say } from "./client.ts";
import { use } from "./scene.ts";

test("[C12] the link of a confirmation shows, moves and cancels its call, and nothing opens without it", async () => {
  using _open = use({ site: OPEN });
  const { v } = await room();
  const { slots } = await slotsOf(v);
  v.send(booking(slots[0]?.id ?? ""));
  await v.event("call.booked");
  const { token } = await v.next("booked");
  const post = async (what: string, body: object) => {
    const response = await fetch(`/api/calls/${what}`, { method: "POST", body: JSON.stringify(body) });
    return { status: response.status, body: await response.json<Record<string, unknown>>() };
  };
  const view = await post("view", { token });
  expect(view).toMatchObject({ status: 200, body: { state: "booked", start: slots[0]?.start, minutes: 30 } });
  expect(JSON.stringify(view.body)).not.toMatch(/0142|@|conversation/);
  const other = (view.body.slots as { id: string; start: number }[])[1];
  expect(await post("move", { token, slot: other?.id })).toMatchObject({ status: 200, body: { start: other?.start } });
  expect((await v.event("call.moved")).slot.id).toBe(other?.id);
  const file = await fetch(`/calls/${token}.ics`);
  expect(file.headers.get("Content-Type")).toContain("text/calendar");
  const text = await file.text();
  expect(text).toMatch(/^BEGIN:VCALENDAR\r\nVERSION:2\.0\r\n/);
  expect(text).toContain(`DTSTART:${new Date(other?.start ?? 0).toISOString().replaceAll(/[-:]|\.\d+/g, "")}`);
  expect(text.split("\r\n").every((line) => new TextEncoder().encode(line).length <= 75)).toBe(true);
  expect(await post("cancel", { token })).toMatchObject({ status: 200, body: { state: "cancelled" } });
  expect(await v.event("call.cancelled")).toMatchObject({ by: "visitor" });
  expect(await post("move", { token, slot: other?.id })).toMatchObject({ status: 409, body: { error: "gone" } });
  expect(await (await fetch(`/calls/${token}.ics`)).text()).toContain("STATUS:CANCELLED");
  for (const forged of [`${token}x`, "x.y.z"]) expect((await post("view", { token: forged })).status).toBe(401);
  expect((await fetch("/calls/forged.ics")).status).toBe(401);
});

test("[C13] a concierge schedules, rings now, lists the day and says how it went", async () => {
  using _claim = use({ site: CLAIM });
  const { s, v } = await room();
  v.send(say("Hello"));
  await v.event("assistant.said");
  const eve = await concierge("Eve", s.conversation);
  await eve.next("welcome");
  eve.send({ type: "callNow" });
  expect(await eve.next("refused")).toMatchObject({ re: "callNow", why: "not-now" });
  v.send({ type: "contact", name: "Robin Vale", phone: "+1 503 555 0142", consent: true });
  await v.event("callback.promised");
  eve.send({ type: "callNow" });
  expect((await v.event("call.requested")).concierge).toEqual({ id: "concierge", name: "Eve" });
  eve.send({ type: "slots" });
  const { slots } = await eve.next("slots");
  expect(slots).toHaveLength(8);
  eve.send({ type: "schedule", slot: slots[0]?.id });
  const { call, phone, slot } = await eve.event("call.booked");
  expect(phone).toBe("+15035550142");
  const list = await fetch(`/api/console/calls?from=${slot.start}&to=${slot.start + 1}`, {
    headers: { Cookie: await cookie("Eve") },
  });
  const { calls, feed } = await list.json<{
    calls: { call: string; name: string; conversation: string }[];
    feed: string;
  }>();
  expect(calls).toMatchObject([{ call, name: "Robin Vale", conversation: s.conversation, phone: "+15035550142" }]);
  expect(await (await fetch(feed)).text()).toContain("SUMMARY:Call: Robin Vale");
  expect((await fetch("/api/console/calls?from=0&to=1")).status).toBe(401);
  using _begun = use({ site: CLAIM, ahead: slot.start - Date.now() + 1_000 });
  eve.send({ type: "settle", call, outcome: "no-show" });
  expect(await eve.event("call.settled")).toMatchObject({ call, outcome: "no-show", concierge: { name: "Eve" } });
  eve.send({ type: "settle", call, outcome: "done" });
  expect(await eve.next("refused")).toMatchObject({ re: "settle", why: "gone" });
});

test("[C13] nobody is promised a call that cannot be made; a number that a concierge is told makes it possible, and they may cancel it", async () => {
  using _claim = use({ site: CLAIM });
  const { s, v } = await room();
  v.send(say("Hello"));
  await v.event("assistant.said");
  const eve = await concierge("Eve", s.conversation);
  await eve.next("welcome");
  eve.send({ type: "slots" });
  const { slots } = await eve.next("slots");
  eve.send({ type: "schedule", slot: slots[0]?.id });
  expect(await eve.next("refused")).toMatchObject({ re: "schedule", why: "not-now" });
  eve.send({ type: "schedule", slot: slots[0]?.id, phone: "12345" });
  expect(await eve.next("refused")).toMatchObject({ re: "schedule", why: "malformed" });
  eve.send({ type: "schedule", slot: slots[0]?.id, phone: "503 555 0188" });
  expect(await eve.event("lead.learned")).toMatchObject({ field: "phone", value: "+15035550188", from: "concierge" });
  const { call, phone } = await eve.event("call.booked");
  expect(phone).toBe("+15035550188");
  eve.send({ type: "callNow" });
  expect((await eve.event("call.requested")).phone).toBe("+15035550188");
  eve.send({ type: "cancel", call });
  expect(await v.event("call.cancelled")).toMatchObject({ call, by: "concierge" });
});
