/** What the models may cost: counted when a request begins, by conversation, address and site. */
import { evictDurableObject } from "cloudflare:test";
import type { LanguageModelV4, LanguageModelV4CallOptions } from "@ai-sdk/provider";
import { afterEach, expect, test } from "vitest";
import { embedded } from "../../assistant/models/embedded/embedded.ts";
import { purse } from "../../durable-objects/conversation/purse.ts";
import type { Spending } from "../../protocol/spending.ts";
import site from "../../settings/site.ts";
import { bindings, concierge, console, cookie, fetch, say, session, visitor } from "./client.ts";
import { finish, forever, type Step, scripted } from "./models.ts";
import { scene } from "./scene.ts";

const QUESTION = "What is a lot premium?";
const PLENTY = { calls: 1_000_000, tokens: 1_000_000_000 };
const DAY = 86_400_000;

/** A day of its own for each test: what one spends is not in another's way. */
let days = 0;
afterEach(() => {
  scene.ahead = 0;
  scene.site = {};
});

function budgets(change: Partial<typeof site.budgets>) {
  scene.ahead = ++days * 2 * DAY;
  scene.site = { budgets: { conversation: PLENTY, address: PLENTY, site: PLENTY, ...change } };
}

const report = async (): Promise<Spending> =>
  await (await fetch("/api/console/spending", { headers: { Cookie: await cookie("Ana") } })).json<Spending>();

/** What the model's provider would charge for, counted by the model itself. */
interface Charged {
  calls: number;
  tokens: number;
}

/** Answers with as many tokens as it may, and reads as many as there are bytes: the worst that a provider can do. */
function greedy(charged: Charged, script: (asked: string) => readonly Step[] = () => ["Yes."]): LanguageModelV4 {
  const model = scripted(["unused"]);
  const cost = ({ prompt, tools = [], maxOutputTokens = 0 }: LanguageModelV4CallOptions) => {
    const read = new TextEncoder().encode(JSON.stringify([prompt, tools])).length;
    charged.calls++;
    charged.tokens += read + maxOutputTokens;
    return { in: read, out: maxOutputTokens };
  };
  return {
    ...model,
    modelId: `greedy-${crypto.randomUUID()}`,
    doStream: async (options) =>
      await scripted([...script(JSON.stringify(options.prompt)), finish("stop", cost(options))]).doStream(options),
    async doGenerate(options) {
      const used = cost(options);
      const { usage, finishReason } = finish("stop", used);
      return { content: [{ type: "text", text: "They ask." }], usage, finishReason, warnings: [] };
    },
  };
}

async function room(models: readonly LanguageModelV4[], from?: string) {
  const s = await session();
  scene.models.set(s.conversation, models);
  return { s, v: await visitor(s, {}, from) };
}

test("[D34] of thousands of requests, at once and from everywhere, not one token is spent above any budget", async () => {
  const cap = { conversation: 60_000, address: 500_000, site: 2_200_000 };
  budgets({
    conversation: { ...PLENTY, tokens: cap.conversation },
    address: { ...PLENTY, tokens: cap.address },
    site: { ...PLENTY, tokens: cap.site },
  });
  const spent = new Map<string, number>();
  const made = { allowed: 0, refused: 0 };
  const ask = async (n: number) => {
    const payers = { conversation: `conversation-${n % 50}`, address: n % 3 === 0 ? null : `address-${n % 7}` };
    const work: Promise<unknown>[] = [];
    const meter = purse({
      spending: () => bindings.SPENDING.getByName("spending"),
      payers: () => payers,
      waitUntil: (promise) => work.push(promise),
    });
    const counted = await meter.begin({ in: 5_000 + (n % 11) * 500, out: 1_500 }).catch(() => null);
    if (!counted) return made.refused++;
    made.allowed++;
    // The dearest that a provider can be; every fifth request breaks off, and nobody learns what it cost.
    const cost = { in: 5_000 + (n % 11) * 500, out: n % 2 === 0 ? 1_500 : 10 };
    for (const key of ["site", payers.conversation, payers.address ?? "nobody"]) {
      spent.set(key, (spent.get(key) ?? 0) + cost.in + cost.out);
    }
    if (n % 5 !== 0) counted.ended(cost);
    return await Promise.all(work);
  };
  for (let at = 0; at < 2_000; at += 100) await Promise.all(Array.from({ length: 100 }, (_, i) => ask(at + i)));
  expect(made.allowed).toBeGreaterThan(100);
  expect(made.refused).toBeGreaterThan(1_000);
  for (const [key, tokens] of spent) {
    if (key === "nobody") continue;
    expect(tokens, key).toBeLessThanOrEqual(cap[key.split("-")[0] as keyof typeof cap]);
  }
  const { site: reported, refused, alarm } = await report();
  expect(reported.in + reported.out).toBeLessThanOrEqual(cap.site);
  expect(reported.in + reported.out).toBeGreaterThanOrEqual(spent.get("site") ?? 0);
  expect(reported.in + reported.out).toBeGreaterThan(cap.site * 0.9);
  expect(refused.conversations + refused.addresses).toBeGreaterThan(0);
  expect(alarm).toBe("all");
});

test("[D34] messages that cut each other's replies off cost no token above the budget, and every one is answered or owed", async () => {
  const cap = 200_000;
  budgets({ site: { calls: 1_000_000, tokens: cap } });
  const charged = { calls: 0, tokens: 0 };
  const model = greedy(charged);
  for (let i = 0; i < 4; i++) {
    const { v } = await room([model, embedded()], `192.0.2.${i}`);
    for (let n = 0; n < 15; n++) {
      v.send(say(`${QUESTION} ${n}`));
      v.send(say(`${QUESTION} ${n}, and where?`));
      for (let k = 0; k < 2; k++) await v.event("visitor.said");
      scene.ahead += 300;
    }
    await v.event("assistant.said");
    expect(v.frames.filter((frame) => frame.type === "refused")).toEqual([]);
    await v.close();
  }
  const { site: spent } = await report();
  expect(charged.calls).toBeGreaterThan(1);
  expect(charged.tokens).toBeLessThanOrEqual(cap);
  expect(spent.in + spent.out).toBeLessThanOrEqual(cap);
  expect(spent.in + spent.out).toBeGreaterThanOrEqual(charged.tokens);
  expect(spent.refused).toBeGreaterThan(0);
});

test("[D34] a reply that was cut off before its first word, a further try, a round with tools and a summary each count", async () => {
  budgets({});
  const count = async () => (await report()).site.calls;
  const charged = { calls: 0, tokens: 0 };

  const cut = await room([greedy(charged, (asked) => (asked.includes("zeppelin") ? ["Yes."] : [forever]))]);
  cut.v.send(say(QUESTION));
  await cut.v.event("visitor.said");
  cut.v.send(say("And the zeppelin?"));
  await cut.v.event("assistant.said");
  expect(await count()).toBe(2);

  const failing = await room([scripted([{ fail: new Error("down") }])]);
  failing.v.send(say(QUESTION));
  await failing.v.event("trigger.fired");
  expect(await count()).toBeGreaterThanOrEqual(5);

  const before = await count();
  const call: Step = {
    type: "tool-call",
    toolCallId: "1",
    toolName: "learn",
    input: JSON.stringify({ field: "need", value: "a lot", evidence: "a lot" }),
  };
  const tools = await room([scripted([call], ["A lot premium is the extra price of a lot."])]);
  tools.v.send(say(QUESTION));
  await tools.v.event("assistant.said");
  expect(await count()).toBe(before + 2);

  const summed = { calls: 0, tokens: 0 };
  const { s, v } = await room([greedy(summed)]);
  v.send(say(QUESTION));
  await v.event("assistant.said");
  const ana = await concierge("Ana", s.conversation);
  v.send({ type: "person" });
  await ana.event("brief.written");
  expect(summed.calls).toBe(2);
  // Asking again and again without a word costs nothing more: the summary still holds.
  await v.event("wait.expired");
  for (let i = 0; i < 5; i++) {
    v.send({ type: "person" });
    await v.event("trigger.fired");
    await v.event("wait.expired");
  }
  expect(summed.calls).toBe(2);
});

test("[D35] at the limit the assistant that costs nothing answers, and without one a person or a call is offered", async () => {
  budgets({ conversation: { calls: 1, tokens: 1_000_000 } });
  const model = scripted(["Yes, from the model."]);
  const { v } = await room([model, embedded()]);
  v.send(say(QUESTION));
  expect((await v.event("assistant.said")).text).toContain("from the model");
  v.send(say(QUESTION));
  const { text } = await v.event("assistant.said");
  expect(text).not.toContain("from the model");
  expect(text).toContain("lot premium");
  expect(model.calls).toHaveLength(1);

  const alone = scripted(["Yes, from the model."]);
  const { v: w } = await room([alone]);
  w.send(say(QUESTION));
  await w.event("assistant.said");
  w.send(say(QUESTION));
  const fired = await w.event("trigger.fired");
  expect(fired).toMatchObject({ kind: "failure", action: expect.stringMatching(/handoff|call/) });
  expect(alone.calls).toHaveLength(1);
});

test("[D34] an address has one budget for all of its conversations, IPv6 by its network, and others have theirs", async () => {
  budgets({ address: { calls: 2, tokens: 1_000_000 } });
  const from = async (address: string) => {
    const model = scripted(["Yes."]);
    const { v } = await room([model, embedded()], address);
    v.send(say(QUESTION));
    await v.event("assistant.said");
    return model.calls.length;
  };
  expect(await from("2001:db8:1:2::1")).toBe(1);
  expect(await from("2001:db8:1:2:ffff::9")).toBe(1);
  expect(await from("2001:db8:1:2:abcd::7")).toBe(0);
  expect(await from("2001:db8:1:3::1")).toBe(1);
  expect((await report()).refused.addresses).toBe(1);
});

test("[D34] money is a budget too where the prices are known, and a new day begins with nothing", async () => {
  budgets({ site: { ...PLENTY, cost: 0.2 } });
  scene.site = { ...scene.site, modelPrice: { input: 2, output: 10, currency: "EUR" } };
  const charged = { calls: 0, tokens: 0 };
  const ask = async () => {
    const { v } = await room([greedy(charged), embedded()]);
    v.send(say(QUESTION));
    await v.event("assistant.said");
  };
  for (let i = 0; i < 8; i++) await ask();
  const spent = await report();
  expect(spent.site.cost).toBeGreaterThan(0);
  expect(spent.site.cost).toBeLessThanOrEqual(0.2);
  expect(spent.site.refused).toBeGreaterThan(0);
  const { calls } = charged;
  scene.ahead += DAY;
  days++;
  await ask();
  expect(charged.calls).toBe(calls + 1);
  const next = await report();
  expect(next.day > spent.day).toBe(true);
  expect(next.days[0]).toMatchObject({ day: spent.day, calls: spent.site.calls });
});

test("[D34] what was counted survives a sleep of the object, and a request whose end is never told stays counted", async () => {
  budgets({});
  const desk = bindings.SPENDING.getByName("spending");
  const payers = { conversation: "none", address: null };
  const begun = await desk.begin(payers, { in: 100, out: 50 });
  const lost = await desk.begin(payers, { in: 1_000, out: 500 });
  if (!begun.ok || !lost.ok) throw new Error("refused");
  await evictDurableObject(desk);
  await desk.end(begun.id, { in: 10, out: 5 });
  await desk.end(begun.id, { in: 10, out: 5 });
  expect((await report()).site).toMatchObject({ calls: 2, in: 1_010, out: 505 });
});

test("[D36] consoles are told at four fifths of the site's budget and when it is used up, also those that connect later", async () => {
  budgets({ site: { calls: 5, tokens: 1_000_000_000 } });
  const desk = bindings.SPENDING.getByName("spending");
  const ana = await console("Ana");
  await ana.next("lobby");
  const spend = async () => {
    const begun = await desk.begin({ conversation: "none", address: null }, { in: 1, out: 1 });
    if (begun.ok) await desk.end(begun.id, { in: 1, out: 1 });
  };
  for (let i = 0; i < 4; i++) await spend();
  expect((await ana.next("budget", ({ alarm }) => alarm !== null)).alarm).toBe("most");
  for (let i = 0; i < 2; i++) await spend();
  expect((await ana.next("budget")).alarm).toBe("all");
  const ben = await console("Ben");
  expect((await ben.next("budget")).alarm).toBe("all");
});

test("[D36] what was spent is shown to those who may see the lobby, and to nobody else", async () => {
  budgets({});
  expect((await fetch("/api/console/spending")).status).toBe(401);
  expect(await report()).toMatchObject({ currency: site.modelPrice.currency, alarm: null });
});
