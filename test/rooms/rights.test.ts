import { abortAllDurableObjects, runDurableObjectAlarm, runInDurableObject } from "cloudflare:test";
import { expect, test } from "vitest";
import { webhooks } from "../../durable-objects/webhooks/object.ts";
import { CLOSE } from "../../protocol/limits.ts";
import type { Receipt } from "../../protocol/receipt.ts";
import { BLACKED } from "../../protocol/redact.ts";
import site from "../../settings/site.ts";
import { isAdmin } from "../../worker/rights.ts";
import {
  bindings,
  concierge,
  cookie,
  fetch,
  console as lobbyOf,
  messageId,
  ORIGIN,
  say,
  session,
  stub,
  visitor,
} from "./client.ts";
import { Receiver, SECRET_NAME } from "./receiver.ts";
import { scene, use } from "./scene.ts";

const DAY = 86_400_000;

scene.secrets[SECRET_NAME] = `whsec_${btoa("only-for-tests-0123456789-012345")}`;

const post = async (path: string, headers: Record<string, string> = {}): Promise<Response> =>
  await fetch(path, { method: "POST", headers: { Origin: ORIGIN, Cookie: await cookie("Ana"), ...headers } });

const erase = (conversation: string) => post(`/api/console/conversations/${conversation}/erase`);

/** A visitor who has said something, left a contact, and closed the conversation. */
async function visited(text = "What is a lot premium?") {
  const s = await session();
  const v = await visitor(s);
  v.send(say(text));
  await v.event("assistant.said");
  v.send({ type: "contact", name: "Rumpelstiltskin", email: "r@example.com", consent: true });
  await v.event("callback.promised");
  return { s, v };
}

const stored = (conversation: string): Promise<string> =>
  runInDurableObject(stub(conversation), (_, { storage }) => {
    const tables = storage.sql.exec<{ name: string }>("SELECT name FROM sqlite_master WHERE type = 'table'").toArray();
    return JSON.stringify(
      tables
        .filter(({ name }) => !name.startsWith("_cf_"))
        .map(({ name }) => storage.sql.exec(`SELECT * FROM ${name}`).toArray()),
    );
  });

const found = (email: string) => bindings.CONTACTS.getByName("contacts").find({ kind: "email", value: email });

const rowsOf = async (conversation: string): Promise<string[]> => {
  const response = await fetch("/api/console/reports.csv", { headers: { Cookie: await cookie("Ana") } });
  return (await response.text()).split("\r\n").filter((line) => line.startsWith(`${conversation},`));
};

test("everything that is kept of a visitor comes in one file", async () => {
  const { s, v } = await visited();
  const response = await fetch(`/api/console/conversations/${s.conversation}/export`, {
    headers: { Cookie: await cookie("Ana") },
  });
  const file = await response.json<{
    events: { type: string }[];
    lead: { email?: { value: string } };
    episodes: unknown[];
  }>();
  expect(file.events[0]).toMatchObject({ type: "visitor.said", text: "What is a lot premium?" });
  expect(file.lead.email?.value).toBe("r@example.com");
  expect(file.episodes).toHaveLength(1);
  await v.close();
});

test("[D23] an erased conversation is gone everywhere, its sockets hear it, and its row in the reports is nobody's", async () => {
  const { s, v } = await visited();
  const ana = await lobbyOf("Ana");
  await ana.next("lobby", ({ cards }) => cards.some(({ conversation }) => conversation === s.conversation));
  v.send({ type: "end" });
  await v.event("closed");
  await expect.poll(() => rowsOf(s.conversation)).toHaveLength(1);
  const events = (await stub(s.conversation).history()).length;
  const before = await bindings.REPORTS.getByName("reports").report({});

  const receipt = await (await erase(s.conversation)).json<Receipt>();
  expect(receipt).toMatchObject({
    conversation: s.conversation,
    counts: { events, deliveries: 0, calls: 0, episodes: 1 },
  });
  expect(Math.abs(receipt.erasedAt - Date.now())).toBeLessThan(10_000);
  expect(await v.closing()).toEqual({ code: CLOSE.erased, reason: "erased" });
  expect(await stored(s.conversation)).not.toContain("premium");
  expect(await runInDurableObject(stub(s.conversation), (_, { storage }) => storage.getAlarm())).toBeNull();
  expect(await rowsOf(s.conversation)).toEqual([]);
  expect((await bindings.REPORTS.getByName("reports").report({}))?.totals).toEqual(before?.totals);
  expect(await (await erase(s.conversation)).json()).toMatchObject({ counts: { events: 0, episodes: 0 } });
});

test("a card leaves every lobby with its conversation", async () => {
  const { s } = await visited();
  const ana = await lobbyOf("Ana");
  await ana.next("lobby");
  expect(await (await erase(s.conversation)).json()).toMatchObject({ counts: { cards: 1 } });
  await ana.next("gone", ({ conversation }) => conversation === s.conversation);
});

test("a webhook of somebody else's never gets the number of one that was erased", async () => {
  using hook = new Receiver();
  using _site = use({ site: { webhooks: [hook.webhook] } });
  const deliveries = webhooks(bindings);
  const newest = async () => (await deliveries.log(Number.MAX_SAFE_INTEGER, 1))[0];
  const { s } = await visited();
  await hook.next("lead.updated");
  const before = await newest();
  expect(before?.conversation).toBe(s.conversation);
  await erase(s.conversation);
  const other = await visited();
  await hook.next("conversation.started");
  // An answer to the one that was erased may still be on its way.
  const oldest = (await deliveries.log(Number.MAX_SAFE_INTEGER, 100)).at(-1);
  expect(oldest?.conversation).toBe(other.s.conversation);
  expect(oldest?.id).toBeGreaterThan(before?.id ?? 0);
  await other.v.close();
});

test("a visitor who was erased and comes back begins anew", async () => {
  const { s, v } = await visited();
  const epoch = v.frames.find((frame) => frame.type === "welcome")?.epoch ?? "";
  await erase(s.conversation);
  await v.closing();
  const again = await visitor(s, { since: 2, epoch });
  expect(await again.next("welcome")).toMatchObject({ reset: true, head: 0, events: [] });
  again.send(say("Hello again", messageId()));
  expect((await again.event("visitor.said")).seq).toBe(1);
  await again.event("assistant.said");
  expect(await stored(s.conversation)).not.toContain("Rumpelstiltskin");
});

test("a reply that is being written when everything is erased leaves no word behind", async () => {
  const s = await session();
  const v = await visitor(s);
  v.send(say("What is a lot premium?"));
  await v.event("visitor.said");
  await erase(s.conversation);
  await v.closing();
  expect((await stub(s.conversation).history()).length).toBe(0);
});

test("[D23] an erasure that finds an object out of reach empties the room at once and is ended by alarm", async () => {
  const { s, v } = await visited();
  v.send({ type: "end" });
  await v.event("closed");
  await expect.poll(() => rowsOf(s.conversation)).toHaveLength(1);
  {
    using _down = use({ reports: "down" });
    expect((await erase(s.conversation)).status).toBe(503);
    expect(await stored(s.conversation)).not.toContain("premium");
    const turned = await visitor(s);
    expect(await turned.closing()).toEqual({ code: CLOSE.erased, reason: "erased" });
  }
  expect(await rowsOf(s.conversation)).toHaveLength(1);
  expect(await runDurableObjectAlarm(stub(s.conversation))).toBe(true);
  await expect.poll(() => rowsOf(s.conversation)).toEqual([]);
  const again = await visitor(s);
  expect(await again.next("welcome")).toMatchObject({ head: 0 });
});

test("[D29] a machine that dies while a file is dropped delays an erasure, and the alarm finishes it", async () => {
  const { s } = await visited();
  await expect.poll(() => found("r@example.com")).toContain(s.conversation);
  scene.undropped.add(s.conversation);
  const asked = erase(s.conversation).catch(() => null);
  await expect.poll(async () => (await stub(s.conversation).history()).length).toBe(0);
  await abortAllDurableObjects();
  await asked;
  scene.undropped.delete(s.conversation);
  const turned = await visitor(s);
  expect(await turned.closing()).toEqual({ code: CLOSE.erased, reason: "erased" });
  expect(await runDurableObjectAlarm(stub(s.conversation))).toBe(true);
  expect(await found("r@example.com")).not.toContain(s.conversation);
  expect((await (await visitor(s)).next("welcome")).head).toBe(0);
});

test("[D24] only a concierge may export and erase, from the console's own pages, and only what is there", async () => {
  const { s, v } = await visited();
  const path = `/api/console/conversations/${s.conversation}/erase`;
  expect((await fetch(path, { method: "POST", headers: { Origin: ORIGIN } })).status).toBe(401);
  expect((await post(path, { Origin: "https://elsewhere.example" })).status).toBe(403);
  expect((await erase("0".repeat(64))).status).toBe(404);
  expect((await stub(s.conversation).history()).length).toBeGreaterThan(1);
  await v.close();
});

test("[D24] in production only those whom the site names may export and erase", () => {
  const production = { ENVIRONMENT: "production" } as const;
  expect(isAdmin("ana@example.com", production, ["ana@example.com"])).toBe(true);
  expect(isAdmin("ben@example.com", production, ["ana@example.com"])).toBe(false);
  expect(isAdmin("ana@example.com", production, [])).toBe(false);
  expect(isAdmin("ben@local", { ENVIRONMENT: "local" }, [])).toBe(true);
});

test("[D25] a conversation erases itself when its time has come, and not while its visitor is there", async () => {
  using _short = use({ site: { retentionDays: 7 } });
  const { s, v } = await visited();
  {
    using _later = use({ ahead: 8 * DAY });
    await runDurableObjectAlarm(stub(s.conversation));
    expect((await stub(s.conversation).history()).length).toBeGreaterThan(1);
  }
  await v.close();
  using _later = use({ ahead: 8 * DAY });
  await expect
    .poll(async () => {
      await runDurableObjectAlarm(stub(s.conversation));
      return (await stub(s.conversation).history()).length;
    })
    .toBe(0);
});

test("[D26] a number that nobody should keep is blacked out before it is stored, where the site says so", async () => {
  using _kept = use({ site: { redact: { ...site.redact, storage: true } } });
  const s = await session();
  const v = await visitor(s);
  const frame = say("My card is 4111 1111 1111 1111, is that enough?");
  v.send(frame);
  expect((await v.event("visitor.said")).text).toBe(`My card is ${BLACKED.card}, is that enough?`);
  await v.event("assistant.said");
  // The same message again, as after a lost acknowledgement.
  v.send(frame);
  expect((await v.event("visitor.said")).seq).toBe(1);
  expect(await stored(s.conversation)).not.toContain("1111");
});

test("[D26] webhooks never carry such a number, unless the site wants them to", async () => {
  const card = "4111 1111 1111 1111";
  for (const webhooks of [true, false]) {
    using hook = new Receiver();
    using _site = use({ site: { webhooks: [hook.webhook], redact: { ...site.redact, webhooks } } });
    const s = await session();
    const v = await visitor(s);
    v.send(say(`Let me talk to a human, my card is ${card}`));
    await v.event("trigger.fired");
    const body = await hook.next("handoff.requested");
    expect(JSON.stringify(body).includes(card)).toBe(!webhooks);
    await v.close();
  }
});

test("elsewhere it is stored as it was written, and a concierge sees it", async () => {
  const s = await session();
  const v = await visitor(s);
  v.send(say("My card is 4111 1111 1111 1111, is that enough?"));
  await v.event("assistant.said");
  const ana = await concierge("Ana", s.conversation);
  const { events } = await ana.next("welcome");
  expect(JSON.stringify(events)).toContain("4111 1111 1111 1111");
});
