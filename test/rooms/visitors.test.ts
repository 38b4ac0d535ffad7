/** One person with several conversations, by what they left: found, exported and erased over the HTTP API. */

import { runDurableObjectAlarm } from "cloudflare:test";
import { expect, test } from "vitest";
import { webhooks } from "../../durable-objects/webhooks/object.ts";
import { CLOSE } from "../../protocol/limits.ts";
import { Disposed, Exported, Failure, Unread, Visitor } from "../../scripts/answers.ts";
import { SCOPES } from "../../worker/api/keys.ts";
import { calendar, OPEN } from "./call-hours.ts";
import { bindings, cookie, fetch, ORIGIN, say, session, stub, visitor } from "./client.ts";
import { failure, keyed } from "./keyed.ts";
import { Receiver, SECRET_NAME } from "./receiver.ts";
import { scene, use } from "./scene.ts";

scene.secrets[SECRET_NAME] = `whsec_${btoa("only-for-tests-0123456789-012345")}`;

const DATA = ["data:export", "data:erase"] as const;

let count = 0;
const address = () => `sam.${++count}@example.com`;

/** A browser of theirs, in which they left their address. */
async function wrote(email: string, text = "What is a lot premium?") {
  const { conversation, ...rest } = await session();
  const v = await visitor({ conversation, ...rest });
  v.send(say(text));
  await v.event("assistant.said");
  v.send({ type: "contact", name: "Sam Hill", email, consent: true });
  await v.event("callback.promised");
  await expect
    .poll(() => bindings.CONTACTS.getByName("contacts").find({ kind: "email", value: email }))
    .toContain(conversation);
  return { conversation, v };
}

const kept = async (conversation: string) => (await stub(conversation).history()).length;
const reported = async () => (await bindings.REPORTS.getByName("reports").csv({}, { began: 0, id: -1 }))?.text ?? "";

test("[D27] all that a person wrote from several browsers is found by one contact, newest first, and exported", async () => {
  const email = address();
  const [phone, laptop] = [await wrote(email), await wrote(email.toUpperCase(), "How long does a build take?")];
  await wrote(address());
  phone.v.send(say("What is included?"));
  const { at } = await phone.v.event("assistant.said");
  const { call, client } = await keyed(DATA);
  const found = await (await client.visitors.find.$post({ json: { email } })).json();
  const { conversations } = Visitor.parse(found);
  expect(conversations.map(({ conversation }) => conversation)).toEqual([phone.conversation, laptop.conversation]);
  const [first] = await stub(phone.conversation).history();
  expect(conversations[0]).toEqual({ conversation: phone.conversation, began: first?.at, last: at });
  const response = await call("/visitors/export", { email });
  expect(response.headers.get("Content-Type")).toContain("application/x-ndjson");
  const lines = (await response.text()).trim().split("\n");
  expect(new Set(lines.map((line) => Exported.parse(JSON.parse(line)).conversation))).toEqual(
    new Set([phone.conversation, laptop.conversation]),
  );
  expect(lines.join()).toContain("How long does a build take?");
});

test("exactly one contact is asked for, and nobody is found by what nobody left", async () => {
  const { call } = await keyed(DATA);
  for (const body of [{}, { email: "a@b.example", phone: "503 555 0142" }, { email: "sam" }, { phone: "call me" }]) {
    for (const what of ["find", "export", "erase"]) {
      expect(await failure(await call(`/visitors/${what}`, body)), JSON.stringify(body)).toEqual([400, "malformed"]);
    }
  }
  const nobody = { phone: "+44 20 7946 0958" };
  expect(await (await call("/visitors/find", nobody)).json()).toEqual({ conversations: [] });
  expect(await failure(await call("/visitors/export", nobody))).toEqual([404, "not-found"]);
  expect(await (await call("/visitors/erase", nobody)).json()).toEqual({ receipts: [], failed: [] });
});

test("[D24] a person's conversations are for keys with the scope, and for those whom the site names", async () => {
  const email = address();
  const { conversation } = await wrote(email);
  for (const [what, scope] of [
    ["find", "data:export"],
    ["export", "data:export"],
    ["erase", "data:erase"],
  ] as const) {
    const { call } = await keyed(SCOPES.filter((other) => other !== scope));
    expect(await failure(await call(`/visitors/${what}`, { email })), what).toEqual([403, "scope"]);
    const init = { method: "POST", body: JSON.stringify({ email }) };
    expect((await fetch(`/api/v1/visitors/${what}`, init)).status).toBe(401);
    const session = { Cookie: await cookie("Ana") };
    const foreign = { ...init, headers: { ...session, Origin: "https://elsewhere.example" } };
    expect((await fetch(`/api/console/v1/visitors/${what}`, foreign)).status).toBe(403);
  }
  const own = { Cookie: await cookie("Ana"), Origin: ORIGIN };
  const response = await fetch("/api/console/v1/visitors/find", {
    method: "POST",
    headers: own,
    body: JSON.stringify({ email }),
  });
  expect(await response.json()).toMatchObject({ conversations: [{ conversation }] });
});

test("[D27] all of a person's conversations are erased at once, wherever something of them is", async () => {
  using hook = new Receiver();
  using _site = use({ site: { ...OPEN, webhooks: [hook.webhook] } });
  const email = address();
  const [one, two] = [await wrote(email), await wrote(email)];
  one.v.send({ type: "slots" });
  const [slot] = (await one.v.next("slots")).slots;
  one.v.send({ type: "book", slot: slot?.id, phone: "503 555 0111", consent: true });
  await one.v.event("call.booked");
  two.v.send({ type: "end" });
  await two.v.event("closed");
  const mine = [one.conversation, two.conversation];
  const lobby = async () => (await bindings.LOBBY.getByName("lobby").look()).cards.map((card) => card.conversation);
  const posted = async () =>
    (await webhooks(bindings).log(Number.MAX_SAFE_INTEGER, 100)).map((each) => each.conversation);
  await expect.poll(async () => (await lobby()).includes(one.conversation)).toBe(true);
  await expect.poll(posted).toEqual(expect.arrayContaining(mine));
  await expect.poll(reported).toContain(two.conversation);
  const before = (await bindings.REPORTS.getByName("reports").report({}))?.totals;

  const { client } = await keyed(DATA);
  const { receipts, failed } = Disposed.parse(await (await client.visitors.erase.$post({ json: { email } })).json());
  expect(failed).toEqual([]);
  expect(new Set(receipts.map(({ conversation }) => conversation))).toEqual(new Set(mine));
  expect(receipts.find(({ conversation }) => conversation === one.conversation)?.counts).toMatchObject({
    cards: 1,
    calls: 1,
  });
  for (const { v, conversation } of [one, two]) {
    expect(await v.closing()).toEqual({ code: CLOSE.erased, reason: "erased" });
    expect(await kept(conversation)).toBe(0);
    expect((await calendar().of(conversation)).calls).toEqual([]);
    expect(await lobby()).not.toContain(conversation);
    expect(await posted()).not.toContain(conversation);
    expect(await reported()).not.toContain(conversation);
  }
  expect((await bindings.REPORTS.getByName("reports").report({}))?.totals).toEqual(before);
  expect(await (await client.visitors.find.$post({ json: { email } })).json()).toEqual({ conversations: [] });
  expect(await (await client.visitors.find.$post({ json: { phone: "5035550111" } })).json()).toEqual({
    conversations: [],
  });
});

test("[D27] what could not be erased is named, and asked again it is erased to its end", async () => {
  const email = address();
  const [one, two] = [await wrote(email), await wrote(email)];
  for (const { v } of [one, two]) {
    v.send({ type: "end" });
    await v.event("closed");
  }
  await expect.poll(reported).toContain(two.conversation);
  const { call } = await keyed(DATA);
  {
    using _down = use({ reports: "down" });
    const response = await call("/visitors/erase", { email });
    expect(response.status).toBe(503);
    const { error, receipts, failed } = Failure.parse(await response.json());
    expect([error, receipts]).toEqual(["storage", []]);
    expect(new Set(failed)).toEqual(new Set([one.conversation, two.conversation]));
    // Empty already, so there is nothing to show; but found still.
    expect(await kept(one.conversation)).toBe(0);
    expect(await (await call("/visitors/find", { email })).json()).toEqual({ conversations: [] });
  }
  const again = Disposed.parse(await (await call("/visitors/erase", { email })).json());
  expect(again.failed).toEqual([]);
  expect(new Set(again.receipts.map(({ conversation }) => conversation))).toEqual(
    new Set([one.conversation, two.conversation]),
  );
  expect(await reported()).not.toContain(one.conversation);
  expect(await (await call("/visitors/erase", { email })).json()).toEqual({ receipts: [], failed: [] });
});

test("[D27] with the index out of reach nobody is found, and what is erased meanwhile leaves it by alarm", async () => {
  const email = address();
  const { conversation } = await wrote(email);
  const { call } = await keyed(DATA);
  {
    using _down = use({ contacts: "down" });
    for (const what of ["find", "export", "erase"]) {
      expect(await failure(await call(`/visitors/${what}`, { email }))).toEqual([503, "storage"]);
    }
    expect(await failure(await call(`/conversations/${conversation}/erase`, {}))).toEqual([503, "storage"]);
  }
  const index = bindings.CONTACTS.getByName("contacts");
  expect(await index.find({ kind: "email", value: email })).toEqual([conversation]);
  await runDurableObjectAlarm(stub(conversation));
  await expect.poll(() => index.find({ kind: "email", value: email })).toEqual([]);
});

test("[D33] a room that does not answer keeps nobody's other conversations from being found, exported and erased", async () => {
  const email = address();
  const [whole, dead] = [await wrote(email), await wrote(email)];
  scene.dead.add(dead.conversation);
  const { call, client } = await keyed(DATA);
  const find = async () => Visitor.parse(await (await client.visitors.find.$post({ json: { email } })).json());
  const found = await find();
  expect(found.conversations.map(({ conversation }) => conversation)).toEqual([whole.conversation]);
  expect(found.failed).toEqual([dead.conversation]);
  const lines = (await (await call("/visitors/export", { email })).text()).trim().split("\n");
  const [read, unread] = lines.map((line) => JSON.parse(line) as unknown);
  expect(Exported.parse(read).conversation).toBe(whole.conversation);
  expect(Unread.parse(unread).conversation).toBe(dead.conversation);
  const response = await call("/visitors/erase", { email });
  expect(response.status).toBe(503);
  const { error: _error, ...disposed } = await response.json<{ error: string }>();
  const { receipts, failed } = Disposed.parse(disposed);
  expect(receipts.map(({ conversation }) => conversation)).toEqual([whole.conversation]);
  expect(failed).toEqual([dead.conversation]);
  scene.dead.delete(dead.conversation);
  expect((await find()).conversations.map(({ conversation }) => conversation)).toEqual([dead.conversation]);
});
