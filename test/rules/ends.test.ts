/** How a model's streams end, what is not for the visitor in them, and what they cost. */
import type { LanguageModelV4, LanguageModelV4Prompt } from "@ai-sdk/provider";
import { APICallError } from "@ai-sdk/provider";
import { expect, test } from "vitest";
import { embedded } from "../../assistant/models/embedded/embedded.ts";
import { type Attempt, attempt } from "../../assistant/reply/attempt.ts";
import { continuing } from "../../assistant/stream/continued.ts";
import { UNMETERED } from "../../assistant/stream/meter.ts";
import { LIMITS } from "../../protocol/limits.ts";
import { call, finish, type Step, scripted, word } from "./scripted.ts";

const PROMPT: LanguageModelV4Prompt = [{ role: "user", content: [{ type: "text", text: "Hi" }] }];

/** What a visitor would see of the attempt, and what it called. */
async function run(model: LanguageModelV4, more: Partial<Attempt> = {}) {
  let text = "";
  const called: [string, string][] = [];
  const ending = await attempt({
    model,
    prompt: PROMPT,
    meter: UNMETERED,
    signal: new AbortController().signal,
    say(piece) {
      text += piece;
      return true;
    },
    unsay() {
      text = "";
    },
    call(name, input) {
      called.push([name, input]);
      return { result: "Noted.", wanted: false };
    },
    ...more,
  });
  return { text, called, ending };
}

const thought = (delta: string): Step => ({ type: "reasoning-delta", id: "r", delta });

test("[R30] a reply is whole only if the model says that it has finished", async () => {
  for (const end of [finish("stop"), finish("other", { raw: "eos" }), finish("tool-calls")]) {
    expect((await run(scripted([[word("Good morning."), end]]))).ending).toMatchObject({ ok: true, end: "whole" });
  }
  const broken: Step[] = [
    "break",
    finish("error", { raw: "stream-truncated" }),
    finish("error"),
    finish("other", { raw: "insufficient_system_resource" }),
  ];
  for (const end of broken) {
    expect((await run(scripted([[word("Good "), end]]))).ending).toMatchObject({ ok: false, why: "error" });
  }
});

test("[R30] what a provider's filter ends is a failed try, whatever the provider calls it", async () => {
  for (const end of [
    finish("content-filter"),
    finish("stop", { raw: "content_filter" }),
    finish("other", { raw: "SAFETY" }),
  ]) {
    expect((await run(scripted([[word("Good "), end]]))).ending).toMatchObject({ ok: false, why: "filtered" });
  }
});

test("[R30] a reply that breaks off at the model's limit is finished once, without repeating itself", async () => {
  const rest = [word("price of a "), word("homesite that is worth more."), finish("stop")];
  const model = scripted([[word("A lot premium is the extra price of a"), finish("length")], rest]);
  const { text, ending } = await run(model);
  expect(text).toBe("A lot premium is the extra price of a homesite that is worth more.");
  expect(ending).toMatchObject({ ok: true, end: "whole" });
  expect(model.asked[1]?.prompt.at(-2)).toEqual({
    role: "assistant",
    content: [{ type: "text", text: "A lot premium is the extra price of a" }],
  });
});

test("[R30] where the rest does not come, what was said stays and is cut", async () => {
  const begin: Step[] = [word("A lot premium is the extra"), finish("length")];
  const rests: Step[][] = [
    [finish("stop")],
    ["break"],
    [{ type: "error", error: new Error("down") }],
    [word("the extra price of a big"), finish("length")],
    [word("<think>What did I say?"), finish("stop")],
  ];
  for (const rest of rests) {
    const model = scripted([begin, rest]);
    const { text, ending } = await run(model);
    expect(ending).toMatchObject({ ok: true, end: "cut", said: true });
    expect(text).toMatch(/^A lot premium is the extra( price of a big)? …$/);
    expect(model.asked).toHaveLength(2);
  }
});

test("[R30] a model that has used its limit up with thoughts has said nothing", async () => {
  const { ending } = await run(scripted([[thought("Hmm. "), finish("length")]]));
  expect(ending).toMatchObject({ ok: true, end: "cut", said: false, calls: 0 });
});

test("[R16] the gateway's own limit cuts a reply, with what was said before a tool's result", async () => {
  const looked = { result: "open", wanted: true };
  const model = scripted([[word("Well. "), call("look", {})], [word("x".repeat(LIMITS.reply))]]);
  const { text, ending } = await run(model, { call: () => looked });
  expect(text).toHaveLength(LIMITS.reply);
  expect(ending).toMatchObject({ ok: true, end: "cut" });
});

/** In pieces of every size. */
function continued(said: string, more: string): string[] {
  return Array.from({ length: more.length }, (_, i) => {
    let text = said;
    const joined = continuing(said, (piece) => {
      text += piece;
      return true;
    });
    for (let at = 0; at < more.length; at += i + 1) joined.say(more.slice(at, at + i + 1));
    joined.end();
    return text;
  });
}

test("[R30] two halves of a reply meet where the first broke off", () => {
  const cases: [string, string, string][] = [
    ["You have to", " sign it.", "You have to sign it."],
    ["You ha", "You have to sign it.", "You have to sign it."],
    ["First you sign. Then you have to", "Then you have to pay.", "First you sign. Then you have to pay."],
    ["You have to", "sign it.", "You have to sign it."],
    ["You have to sign a", "a paper.", "You have to sign a paper."],
    ["You have to sign", ", and pay.", "You have to sign, and pay."],
    ["It costs 1", "100 dollars.", "It costs 1 100 dollars."],
    ["房子大约十个月", "后建好。", "房子大约十个月后建好。"],
    ["One, two, three. ", "Four.", "One, two, three. Four."],
  ];
  for (const [said, more, whole] of cases) expect(new Set(continued(said, more)), said).toEqual(new Set([whole]));
});

test("[R29] thoughts are not for the visitor, and the first that come without a mark are taken back and remembered", async () => {
  const marked = scripted([[word("<think>They "), word("want Jo.</th"), word("ink>\nHello!")]]);
  expect((await run(marked)).text).toBe("Hello!");
  const unmarked = scripted([[word("They want Jo."), word("</think>Hello!")]]);
  const taken: string[] = [];
  const first = await run(unmarked, { unsay: () => taken.push("taken back") });
  expect(first).toMatchObject({ text: "They want Jo.Hello!", ending: { ok: true, said: true } });
  expect(taken).toEqual(["taken back"]);
  const second = await run(unmarked, { unsay: () => taken.push("again") });
  expect(second.text).toBe("Hello!");
  expect(taken).toEqual(["taken back"]);
});

test("[R29] a tool call that was written as text is answered like any other", async () => {
  const model = scripted([
    [word('{"name": "askHu'), word('man", "parameters": {"question": "Is it open?"}}')],
    [word("I am checking.")],
  ]);
  const { text, called, ending } = await run(model);
  expect(called).toEqual([["askHuman", '{"question":"Is it open?"}']]);
  expect(text).toBe("I am checking.");
  expect(ending).toMatchObject({ ok: true, end: "whole", calls: 1 });
  expect(model.asked[1]?.prompt.at(-1)).toMatchObject({ role: "tool", content: [{ toolName: "askHuman" }] });
});

test("what a reply takes out of the words before a visitor hears them counts as silence", async () => {
  const model = scripted([[word("[[answer]]"), call("learn", {})], [word("Hello Jo!")]]);
  const heard: string[] = [];
  const { ending } = await run(model, {
    say: (piece) => heard.push(piece.replace("[[answer]]", "")) > 0,
    heard: () => heard.join("") !== "",
  });
  expect(heard.join("").trim()).toBe("Hello Jo!");
  expect(ending).toMatchObject({ ok: true, said: true, calls: 1 });
  const silent = await run(scripted([[word("[[human]]")]]), { heard: () => false });
  expect(silent.ending).toMatchObject({ ok: true, said: false });
});

test("[R29] the thoughts of a round go back to the model with the tool's result, as some providers demand", async () => {
  const model = scripted([[thought("Jo? "), thought("Yes."), call("learn", { a: 1 })], [word("Hello Jo!")]]);
  await run(model);
  expect(model.asked[1]?.prompt.at(-2)).toMatchObject({
    role: "assistant",
    content: [{ type: "reasoning", text: "Jo? Yes." }, { type: "tool-call" }],
  });
});

test("[R31] a reply costs what its provider reports, over all of its requests", async () => {
  const model = scripted([
    [call("learn", {}), finish("tool-calls", { usage: { in: 300, out: 20, cached: 256 } })],
    [word("Hello!"), finish("length", { usage: { in: 340, out: 10, cached: 300, thought: 4 } })],
    [word("Hello! How are you?"), finish("stop", { usage: { in: 360, out: 8 } })],
  ]);
  const { ending } = await run(model, { call: () => ({ result: "Noted.", wanted: false }) });
  expect(ending.usage).toEqual({ in: 640, out: 30, cached: 556, thought: 4 });
  const continued = scripted([
    [word("Hello"), finish("length", { usage: { in: 300, out: 2 } })],
    [word("Hello there!"), finish("stop", { usage: { in: 310, out: 3 } })],
  ]);
  expect((await run(continued)).ending.usage).toEqual({ in: 610, out: 5 });
});

test("[R31] what no provider reports is estimated and says so, and the embedded assistant costs nothing", async () => {
  const { ending } = await run(scripted([[word("Good morning to you all.")]]));
  expect(ending.usage).toMatchObject({ out: 6, estimated: true });
  expect(ending.usage?.in).toBeGreaterThan(100);
  expect((await run(embedded())).ending.usage).toEqual({ in: 0, out: 0 });
});

test("[R31] thoughts that a provider leaves out of the completion are counted", async () => {
  const usage = (raw: Record<string, number>) => ({
    type: "finish" as const,
    finishReason: { unified: "stop" as const, raw: "stop" },
    usage: {
      inputTokens: { total: 12, noCache: 1, cacheRead: 11, cacheWrite: undefined },
      outputTokens: { total: 26, text: undefined, reasoning: 20 },
      raw,
    },
  });
  const apart = await run(scripted([[word("Yes."), usage({ total_tokens: 58 })]]));
  expect(apart.ending.usage).toEqual({ in: 12, out: 46, cached: 11, thought: 20 });
  const within = await run(scripted([[word("Yes."), usage({ total_tokens: 38 })]]));
  expect(within.ending.usage).toEqual({ in: 12, out: 26, cached: 11, thought: 20 });
});

test("[R31] a failed try costs what was streamed, and nothing where the provider refused", async () => {
  const broken = await run(scripted([[word("Good morning"), "break"]]));
  expect(broken.ending.usage).toMatchObject({ out: 3, estimated: true });
  const filtered = await run(scripted([[word("Good "), finish("content-filter", { usage: { in: 90, out: 2 } })]]));
  expect(filtered.ending.usage).toEqual({ in: 90, out: 2 });
  const refused = await run(scripted([[]], () => Promise.reject(new Error("down"))));
  expect(refused.ending.usage).toBeNull();
});

test("[R32] when a provider wants to be asked again is passed on", async () => {
  const asked = async (responseHeaders: Record<string, string>) => {
    const error = new APICallError({
      message: "slow down",
      url: "",
      requestBodyValues: {},
      statusCode: 429,
      responseHeaders,
    });
    const { ending } = await run(scripted([[]], () => Promise.reject(error)));
    return ending.ok ? null : ending.retryAfter;
  };
  expect(await asked({ "retry-after": "30" })).toBe(30_000);
  expect(await asked({ "retry-after-ms": "1500", "retry-after": "2" })).toBe(1_500);
  expect(await asked({ "retry-after": new Date(Date.now() + 60_000).toUTCString() })).toBeGreaterThan(50_000);
  expect(await asked({ "retry-after": "soon" })).toBeUndefined();
  expect(await asked({ "retry-after-ms": "", "retry-after": "2" })).toBe(2_000);
  expect(await asked({})).toBeUndefined();
});
