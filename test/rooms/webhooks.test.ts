/** Webhooks, from a fact in a room to the receiver's door. */

import { evictDurableObject, runDurableObjectAlarm, runInDurableObject } from "cloudflare:test";
import { expect, test, vi } from "vitest";
import { webhooks } from "../../durable-objects/webhooks/object.ts";
import { type Payload, webhookSchema } from "../../protocol/webhooks.ts";
import { bindings, concierge, messageId, type RoomClient, say, session, stub, visitor } from "./client.ts";
import { Receiver, SECRET_NAME } from "./receiver.ts";
import { scene, use } from "./scene.ts";

const KEYS = ["first-key-of-a-test-123456", "second-key-of-a-test-12345"];
scene.secrets[SECRET_NAME] = KEYS.map((key) => `whsec_${btoa(key)}`).join(" ");

const object = () => webhooks(bindings);

/** Deliveries of one conversation, newest first. */
const log = async (conversation: string) =>
  (await object().log(Number.MAX_SAFE_INTEGER, 500)).filter((delivery) => delivery.conversation === conversation);

/** Lets whatever it has begun come to its end. */
const settled = () => runInDurableObject(object(), () => scheduler.wait(0));

async function signed(key: string, text: string): Promise<string> {
  const bytes = (s: string) => new TextEncoder().encode(s);
  const hmac = await crypto.subtle.importKey("raw", bytes(key), { name: "HMAC", hash: "SHA-256" }, false, ["sign"]);
  return `v1,${btoa(String.fromCharCode(...new Uint8Array(await crypto.subtle.sign("HMAC", hmac, bytes(text)))))}`;
}

async function joined(v: RoomClient, conversation: string) {
  const ana = await concierge("Ana", conversation);
  ana.send({ type: "join" });
  await v.event("concierge.joined");
  return ana;
}

test("a webhook is signed with every key as Standard Webhooks wants it, and says what its schema says", async () => {
  using hook = new Receiver();
  using _site = use({ site: { webhooks: [hook.webhook] } });
  const s = await session();
  const v = await visitor(s);
  v.send({ ...say("What is a lot premium?"), page: "https://alder.example/plans", lang: "en-GB" });
  const call = await hook.next("conversation.started");
  expect(call.id).toMatch(new RegExp(`^msg_${s.conversation}_\\w+_1_conversation-started$`));
  expect(Math.abs(call.seconds - Date.now() / 1000)).toBeLessThan(5);
  const text = `${call.id}.${call.seconds}.${call.body}`;
  expect(call.signature).toBe((await Promise.all(KEYS.map((key) => signed(key, text)))).join(" "));
  expect(webhookSchema("conversation.started").parse(JSON.parse(call.body)).data).toEqual({
    conversation: s.conversation,
    again: false,
    lang: "en-GB",
    page: "https://alder.example/plans",
  });
  await v.event("assistant.said");
  expect(hook.calls.length).toBe(1);
});

test("a receiver that fails is asked again later, with the same id and a new time", async () => {
  using hook = new Receiver();
  using _site = use({ site: { webhooks: [hook.webhook] } });
  hook.answers.push(503);
  const s = await session();
  const v = await visitor(s);
  v.send(say("What is a lot premium?"));
  const first = await hook.next("conversation.started");
  await settled();
  const [failed] = await log(s.conversation);
  expect(failed).toMatchObject({ state: "pending", attempts: 1, status: 503, why: "status" });
  expect(failed?.next).toBeGreaterThan(Date.now() + 2_000);
  using _later = use({ ahead: 7_000 });
  await runDurableObjectAlarm(object());
  const second = await hook.next("conversation.started");
  expect(second.id).toBe(first.id);
  expect(second.seconds).toBeGreaterThan(first.seconds);
  expect(await log(s.conversation)).toMatchObject([{ state: "delivered", attempts: 2, status: 204, why: null }]);
});

test("a receiver that answers 410 is left alone until a redelivery is taken", async () => {
  using hook = new Receiver();
  using _site = use({ site: { webhooks: [hook.webhook] } });
  hook.answers.push(410);
  const s = await session();
  const v = await visitor(s);
  v.send(say("What is a lot premium?"));
  await hook.next("conversation.started");
  await settled();
  const [gone] = await log(s.conversation);
  expect(gone).toMatchObject({ state: "disabled", status: 410, why: "gone", next: null });
  expect(await object().endpoints()).toMatchObject([{ url: hook.url, state: "gone", pending: 0 }]);
  v.send({ type: "end" });
  await v.event("closed");
  await runDurableObjectAlarm(stub(s.conversation));
  expect(await log(s.conversation)).toMatchObject([
    { type: "conversation.closed", state: "disabled", attempts: 0 },
    {},
  ]);
  expect(hook.calls.length).toBe(1);
  expect(await object().redeliver(gone?.id ?? 0)).toBe(true);
  expect((await hook.next("conversation.started")).id).toBe(gone?.message);
  await settled();
  expect((await log(s.conversation))[1]).toMatchObject({ state: "delivered", status: 204 });
  expect(await object().endpoints()).toMatchObject([{ url: hook.url, state: "working", pending: 0 }]);
  v.send(say("One more thing"));
  expect((await hook.next("conversation.started")).event.data.again).toBe(true);
  expect(await object().redeliver(0)).toBe(false);
});

test("a redirect is a failure, and is not followed", async () => {
  using hook = new Receiver();
  using _site = use({ site: { webhooks: [hook.webhook] } });
  hook.answers.push(302);
  const s = await session();
  const v = await visitor(s);
  v.send(say("What is a lot premium?"));
  expect((await hook.next("conversation.started")).redirect).toBe("manual");
  await settled();
  expect(await log(s.conversation)).toMatchObject([{ state: "pending", status: 302, why: "redirect" }]);
  expect(hook.calls.length).toBe(1);
});

test("a private address is never called", async () => {
  using hook = new Receiver("https://169.254.169.254/latest");
  using _site = use({ site: { webhooks: [hook.webhook] } });
  const s = await session();
  const v = await visitor(s);
  v.send(say("What is a lot premium?"));
  await v.event("assistant.said");
  await runDurableObjectAlarm(object());
  await settled();
  expect(await log(s.conversation)).toMatchObject([{ state: "pending", status: null, why: "address" }]);
  expect(hook.calls).toEqual([]);
});

test("a crash between storing and handing over loses nothing", async () => {
  using hook = new Receiver();
  using _site = use({ site: { webhooks: [hook.webhook] } });
  const s = await session();
  {
    using _down = use({ webhooks: "down" });
    const v = await visitor(s);
    v.send({ type: "person" });
    await v.event("trigger.fired");
    expect(await log(s.conversation)).toEqual([]);
    await evictDurableObject(stub(s.conversation), { webSockets: "close" });
  }
  await runDurableObjectAlarm(stub(s.conversation));
  await hook.next("conversation.started");
  await hook.next("handoff.requested");
  expect(new Set(hook.calls.map(({ id }) => id)).size).toBe(hook.calls.length);
});

test("an answer that was lost: the same is handed over again, and delivered once", async () => {
  using hook = new Receiver();
  using _site = use({ site: { webhooks: [hook.webhook] } });
  const s = await session();
  const v = await visitor(s);
  {
    using _mute = use({ webhooks: "mute" });
    v.send({ type: "end" });
    await v.event("closed");
    await hook.next("conversation.closed");
  }
  v.send(say("One more thing"));
  await hook.next("conversation.started");
  await settled();
  expect(hook.calls.map(({ event }) => event.type)).toEqual([
    "conversation.started",
    "conversation.closed",
    "conversation.started",
  ]);
  expect((await log(s.conversation)).length).toBe(3);
});

test("a handoff is told from the request to its end, and nothing that stays inside goes out", async () => {
  using hook = new Receiver();
  using _site = use({ site: { mode: "claim", address: "https://chat.alder.example", webhooks: [hook.webhook] } });
  const s = await session();
  const v = await visitor(s);
  v.send(say("I want to talk to a human, please"));
  const asked = await hook.next("handoff.requested");
  expect(asked.event.data).toMatchObject({
    conversation: s.conversation,
    trigger: "asked",
    again: false,
    headline: "I want to talk to a human, please",
    join_url: expect.stringMatching(/^https:\/\/chat\.alder\.example\/console\/#join=[\w.-]+$/),
  });
  const ana = await joined(v, s.conversation);
  expect((await hook.next("handoff.joined")).event.data).toMatchObject({ concierge: "Ana", how: "takeover" });
  ana.send({ type: "note", id: messageId(), text: "CANARY note" });
  ana.send({ type: "whisper", id: messageId(), text: "CANARY whisper" });
  ana.send({ type: "handBack", note: "CANARY promise" });
  expect((await hook.next("handoff.ended")).event.data).toMatchObject({ concierge: "Ana", why: "handed-back" });
  v.send({ type: "contact", name: "Rosa Vale", phone: "+1 503 555 0100", consent: true });
  expect((await hook.next("lead.updated")).event.data.changed).toEqual({
    name: "Rosa Vale",
    phone: "+15035550100",
    consent: "yes",
  });
  ana.send({ type: "close", outcome: "follow-up" });
  expect((await hook.next("conversation.closed")).event.data).toMatchObject({ by: "concierge", outcome: "follow-up" });
  const sent = hook.calls.map(({ body }) => body).join("\n");
  expect(sent).not.toContain("CANARY");
  expect(sent).not.toContain("ana@local");
  for (const { body, event } of hook.calls) webhookSchema(event.type).parse(JSON.parse(body));
});

test("only what a webhook asks for is sent to it", async () => {
  using hook = new Receiver();
  using _site = use({ site: { webhooks: [{ ...hook.webhook, events: ["conversation.closed"] }] } });
  const s = await session();
  const v = await visitor(s);
  v.send(say("What is a lot premium?"));
  await v.event("assistant.said");
  v.send({ type: "end" });
  await hook.next("conversation.closed");
  expect(hook.calls.length).toBe(1);
});

test("[R20] with a webhook a reply and a human line cost no row more than without", async () => {
  using hook = new Receiver();
  const cost = async () => {
    const s = await session();
    const v = await visitor(s);
    v.send(say("What is a lot premium?"));
    await v.event("assistant.said");
    const ana = await joined(v, s.conversation);
    await ana.event("concierge.joined");
    await ana.event("brief.written");
    await runDurableObjectAlarm(stub(s.conversation));
    const before = scene.rows.get(s.conversation) ?? 0;
    ana.send(say("Hello, this is Ana."));
    await v.event("concierge.said");
    ana.send(say("How can I help?"));
    await v.event("concierge.said");
    const rows = (scene.rows.get(s.conversation) ?? 0) - before;
    ana.send({ type: "handBack" });
    await v.event("concierge.handedBack");
    return rows;
  };
  const without = await cost();
  using _site = use({ site: { webhooks: [hook.webhook] } });
  expect(await cost()).toBe(without);
  await hook.next("handoff.ended");
});

test("[S7] a receiver that hangs holds up no other, and what it was sent is tried again", async () => {
  using hung = new Receiver();
  using healthy = new Receiver();
  using _site = use({ site: { webhooks: [hung.webhook, healthy.webhook] } });
  const late = Promise.withResolvers<number>();
  // More than are sent here: the object is one for all tests, and what an earlier room still tells arrives here too.
  hung.answers.push(...Array.from({ length: 60 }, () => late.promise));
  const { conversation } = await session();
  const payload = (i: number): Payload => ({
    id: `msg_${conversation}_${i}`,
    event: {
      type: "conversation.closed",
      timestamp: new Date().toISOString(),
      data: { conversation, by: "visitor" },
    } as Payload["event"],
  });
  for (let i = 0; i < 12; i++) {
    await object().take([payload(i)]);
    await healthy.next("conversation.closed");
  }
  const own = () => hung.calls.map(({ id }) => id).filter((id) => id.startsWith(`msg_${conversation}_`));
  expect(own().length).toBeLessThan(6);
  late.resolve(503);
  await settled();
  const { url, state } = (await object().endpoints())[0] ?? {};
  expect({ url, state }).toEqual({ url: hung.url, state: "failing" });
  using _later = use({ ahead: 7_000 });
  hung.answers.splice(0);
  await vi.waitUntil(async () => {
    await runDurableObjectAlarm(object());
    return (await object().endpoints())[0]?.pending === 0;
  }, 10_000);
  expect(new Set(own()).size).toBe(12);
});
