/** Webhooks about calls: from a booking in a room to the receiver's door, with a link that works. */

import { runDurableObjectAlarm } from "cloudflare:test";
import { expect, test, vi } from "vitest";
import { webhooks } from "../../durable-objects/webhooks/object.ts";
import { webhookSchema } from "../../protocol/webhooks.ts";
import { calendar, hours, MINUTE } from "./call-hours.ts";
import { bindings, concierge, fetch, say, session, visitor } from "./client.ts";
import { Receiver, SECRET_NAME } from "./receiver.ts";
import { scene, use } from "./scene.ts";

scene.secrets[SECRET_NAME] = `whsec_${btoa("a-key-of-this-test-1234567")}`;

const ADDRESS = "https://chat.alder.example";
const HOURS = hours({ reminderMinutes: 20 });

/** The token in a link that a webhook carried. */
const tokenOf = (url: string | undefined): string => url?.split("#")[1] ?? "";

const post = (what: string, body: object) =>
  fetch(`/api/calls/${what}`, { method: "POST", body: JSON.stringify(body) });

/** The object has been handed something for a time to which only the scene's clock has come, and carries it. */
const carried = () => vi.waitUntil(() => runDurableObjectAlarm(webhooks(bindings)), 10_000);

async function booked() {
  const s = await session();
  const v = await visitor(s);
  v.send({ type: "slots" });
  const { slots } = await v.next("slots");
  v.send({
    type: "book",
    slot: slots[0]?.id,
    phone: "(503) 555-0142",
    name: "Robin Vale",
    zone: "Europe/London",
    consent: true,
  });
  await v.event("call.booked");
  return { s, v, slots };
}

test("a call is told from its booking to its cancellation, with a link that moves and cancels it", async () => {
  using hook = new Receiver();
  using _site = use({ site: { hours: HOURS, address: ADDRESS, webhooks: [hook.webhook] } });
  const { s, slots } = await booked();
  const [first, , third] = slots;
  const told = await hook.next("call.booked");
  const { call, manage_url } = told.event.data;
  expect(told.event.data).toMatchObject({
    conversation: s.conversation,
    start: first?.start,
    minutes: 30,
    with: first?.concierge.name,
    name: "Robin Vale",
    phone: "+15035550142",
    zone: "Europe/London",
  });
  expect(manage_url).toMatch(/^https:\/\/chat\.alder\.example\/call\/#[\w.-]+$/);
  expect((await post("move", { token: tokenOf(manage_url), slot: third?.id })).status).toBe(200);
  const moved = await hook.next("call.moved");
  expect(moved.event.data).toMatchObject({ call, start: third?.start, was: first?.start, phone: "+15035550142" });
  expect((await post("cancel", { token: tokenOf(moved.event.data.manage_url) })).status).toBe(200);
  expect((await hook.next("call.cancelled")).event.data).toMatchObject({ call, start: third?.start, by: "visitor" });
  for (const { body, event } of hook.calls) webhookSchema(event.type).parse(JSON.parse(body));
});

test("a call that is near is told once, and how it went by the name of who said so", async () => {
  using hook = new Receiver();
  const site = { hours: HOURS, address: ADDRESS, webhooks: [hook.webhook] };
  using _site = use({ site });
  const { s, slots } = await booked();
  const { call } = (await hook.next("call.booked")).event.data;
  const start = slots[0]?.start ?? 0;
  using _near = use({ site, ahead: start - Date.now() - 19 * MINUTE });
  await runDurableObjectAlarm(calendar());
  await carried();
  expect((await hook.next("call.reminded")).event.data).toMatchObject({ call, start });
  const ana = await concierge("Ana", s.conversation);
  using _begun = use({ site, ahead: start - Date.now() + 1_000 });
  ana.send({ type: "settle", call, outcome: "no-show" });
  await carried();
  const settled = await hook.next("call.settled");
  expect(settled.event.data).toMatchObject({ call, start, outcome: "no-show", concierge: "Ana" });
  expect(hook.calls.filter(({ event }) => event.type === "call.reminded")).toHaveLength(1);
  expect(hook.calls.map(({ body }) => body).join()).not.toContain("ana@local");
});

test("a concierge who rings now is told to the phone system, with the number and nobody's identity", async () => {
  using hook = new Receiver();
  using _site = use({ site: { webhooks: [{ ...hook.webhook, events: ["call.requested"] }] } });
  const s = await session();
  const v = await visitor(s);
  v.send(say("What is a lot premium?"));
  await v.event("assistant.said");
  v.send({ type: "contact", name: "Robin Vale", phone: "+1 503 555 0142", consent: true });
  await v.event("callback.promised");
  const ana = await concierge("Ana", s.conversation);
  ana.send({ type: "callNow" });
  const { event } = await hook.next("call.requested");
  expect(event.data).toEqual({
    conversation: s.conversation,
    concierge: "Ana",
    name: "Robin Vale",
    phone: "+15035550142",
  });
  expect(hook.calls).toHaveLength(1);
});

test("without an address of the gateway no link goes out", async () => {
  using hook = new Receiver();
  using _site = use({ site: { hours: HOURS, webhooks: [hook.webhook] } });
  await booked();
  expect((await hook.next("call.booked")).event.data).not.toHaveProperty("manage_url");
});
