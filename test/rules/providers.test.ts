/** Both ways to a model, by streams as servers send them. */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import type { LanguageModelV4 } from "@ai-sdk/provider";
import { describe, expect, test } from "vitest";
import { attempt } from "../../assistant/reply/attempt.ts";
import { UNMETERED } from "../../assistant/stream/meter.ts";
import { type Lines, openAICompatible, workersAI } from "./served.ts";

async function run(model: LanguageModelV4) {
  let text = "";
  const called: [string, unknown][] = [];
  const ending = await attempt({
    model,
    prompt: [{ role: "user", content: [{ type: "text", text: "Hi" }] }],
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
      called.push([name, JSON.parse(input)]);
      return { result: "Noted.", wanted: false };
    },
  });
  return { text, called, ending };
}

const WAYS = { "openai-compatible": openAICompatible, "workers-ai": workersAI };

const chunk = (delta: object, finish: string | null = null, more: object = {}): string =>
  JSON.stringify({ id: "1", choices: [{ index: 0, delta, finish_reason: finish }], ...more });
const USAGE = { usage: { prompt_tokens: 200, completion_tokens: 12, prompt_tokens_details: { cached_tokens: 128 } } };
const native = (response: string, more: object = {}): string => JSON.stringify({ response, ...more });
const hello = [chunk({ role: "assistant", content: "Hel" }), chunk({ content: "lo!" })];
const askHuman = { question: "Is it open?", evidence: "open" };

for (const [name, serve] of Object.entries(WAYS)) {
  describe(name, () => {
    test("[R31] words, thoughts and usage each have their place", async () => {
      const stream = [chunk({ reasoning_content: "They want " }), chunk({ reasoning: "Jo." }), ...hello];
      const { text, ending } = await run(serve([[...stream, chunk({}, "stop", USAGE), "[DONE]"]]).model);
      expect(text).toBe("Hello!");
      expect(ending).toMatchObject({ ok: true, end: "whole", usage: { in: 200, out: 12, cached: 128 } });
    });

    test("[R30] a stream without an end, one that ends with an error and one that has one in it are failed tries", async () => {
      const streams: Lines[] = [
        hello,
        [...hello, chunk({}, "error"), "[DONE]"],
        [...hello, JSON.stringify({ error: { message: "out of memory" } }), "[DONE]"],
        [...hello, JSON.stringify({ errors: [{ code: 3040, message: "no capacity" }] }), "[DONE]"],
      ];
      for (const stream of streams)
        expect((await run(serve([stream]).model)).ending, stream.at(-2)).toMatchObject({ ok: false });
    });

    test("[R30] what a filter ends is a failed try", async () => {
      const { ending } = await run(serve([[...hello, chunk({}, "content_filter"), "[DONE]"]]).model);
      expect(ending).toMatchObject({ ok: false, why: "filtered" });
    });

    test("[R30] what the limit of tokens ends is continued", async () => {
      const { model, asked } = serve([
        [chunk({ content: "It costs a" }), chunk({}, "length", USAGE), "[DONE]"],
        [chunk({ content: "It costs a lot." }), chunk({}, "stop", USAGE), "[DONE]"],
      ]);
      const { text, ending } = await run(model);
      expect(text).toBe("It costs a lot.");
      expect(ending).toMatchObject({ ok: true, end: "whole", usage: { in: 400, out: 24 } });
      expect(asked[1]?.messages).toMatchObject([
        { role: "user" },
        { role: "assistant", content: "It costs a" },
        { role: "user" },
      ]);
    });

    test("two tools at once are two calls, with or without an index, and their results are answered", async () => {
      const call = (name: string, input: object, index?: number) => ({
        ...(index !== undefined && { index }),
        id: name,
        type: "function",
        function: { name, arguments: JSON.stringify(input) },
      });
      for (const [a, b] of [
        [0, 1],
        [undefined, undefined],
      ]) {
        const { model, asked } = serve([
          [
            chunk({ tool_calls: [call("askHuman", askHuman, a), call("handOff", { reason: "asked" }, b)] }),
            chunk({}, "tool_calls", USAGE),
            "[DONE]",
          ],
          [...hello, chunk({}, "stop", USAGE), "[DONE]"],
        ]);
        const { text, called, ending } = await run(model);
        expect(called).toEqual([
          ["askHuman", askHuman],
          ["handOff", { reason: "asked" }],
        ]);
        expect(text).toBe("Hello!");
        expect(ending).toMatchObject({ calls: 2, usage: { in: 400, out: 24 } });
        expect(asked[1]?.messages).toMatchObject([
          { role: "user" },
          { role: "assistant" },
          { role: "tool" },
          { role: "tool" },
        ]);
      }
    });

    test("arguments that come in pieces are one call", async () => {
      const [first, ...rest] = JSON.stringify(askHuman).match(/.{1,9}/g) ?? [];
      const begin = { index: 0, id: "1", type: "function", function: { name: "askHuman", arguments: first } };
      const pieces = rest.map((piece) => chunk({ tool_calls: [{ index: 0, function: { arguments: piece } }] }));
      const { model } = serve([
        [chunk({ tool_calls: [begin] }), ...pieces, chunk({}, "tool_calls"), "[DONE]"],
        [...hello, chunk({}, "stop"), "[DONE]"],
      ]);
      expect((await run(model)).called).toEqual([["askHuman", askHuman]]);
    });

    test("[R29] content in a list, with thoughts in it, is read as what it is", async () => {
      const thinking = { type: "thinking", thinking: [{ type: "text", text: "Jo?" }] };
      const list = [
        chunk({ content: [thinking] }),
        chunk({ content: [{ type: "text", text: "Hello!" }] }),
        chunk({ content: "" }, "stop"),
        "[DONE]",
      ];
      expect((await run(serve([list]).model)).text).toBe("Hello!");
    });

    test("[R29] thoughts and calls in the text are none of it", async () => {
      const { model } = serve([
        [
          chunk({ content: "<think>They wa" }),
          chunk({ content: "nt Jo.</th" }),
          chunk({ content: 'ink>\n{"name": "askHu' }),
          chunk({ content: `man", "arguments": ${JSON.stringify(askHuman)}}` }, "stop"),
          "[DONE]",
        ],
        [...hello, chunk({}, "stop"), "[DONE]"],
      ]);
      expect(await run(model)).toMatchObject({ text: "Hello!", called: [["askHuman", askHuman]] });
    });
  });
}

describe("workers-ai, native", () => {
  test("[R31] words, and usage at the end", async () => {
    const stream = [native("Hel"), native("lo!"), native("", USAGE), "[DONE]"];
    const { text, ending } = await run(workersAI([stream]).model);
    expect(text).toBe("Hello!");
    expect(ending).toMatchObject({ ok: true, end: "whole", usage: { in: 200, out: 12, cached: 128 } });
  });

  test("[R31] without any usage it is estimated", async () => {
    expect((await run(workersAI([[native("Hello!"), "[DONE]"]]).model)).ending.usage).toMatchObject({
      out: 2,
      estimated: true,
    });
  });

  test("[R30] a stream that breaks off is a failed try", async () => {
    expect((await run(workersAI([[native("Hel")]]).model)).ending).toMatchObject({ ok: false, why: "error" });
  });

  test("two tools at once are two calls", async () => {
    const tool_calls = [
      { name: "askHuman", arguments: askHuman },
      { name: "handOff", arguments: { reason: "asked" } },
    ];
    for (const answer of [[native("", { tool_calls }), "[DONE]"], { response: "", tool_calls }]) {
      const { model } = workersAI([answer, [native("Hello!"), "[DONE]"]]);
      const { text, called } = await run(model);
      expect(called).toEqual([
        ["askHuman", askHuman],
        ["handOff", { reason: "asked" }],
      ]);
      expect(text).toBe("Hello!");
    }
  });

  test("a model that answers in one piece is read too", async () => {
    const whole = {
      choices: [{ message: { content: "Hello!", reasoning_content: "Jo?" }, finish_reason: "stop" }],
      ...USAGE,
    };
    expect(await run(workersAI([whole]).model)).toMatchObject({
      text: "Hello!",
      ending: { ok: true, usage: { in: 200, out: 12 } },
    });
  });
});

/** Streams that real servers sent; they are not part of the project. */
const RECORDED = new URL("../../../shared/provider-streams/", import.meta.url);

interface Recorded {
  choices?: {
    finish_reason?: string | null;
    delta?: { content?: string | { text?: string }[] | null; tool_calls?: { function?: { name?: string } }[] };
  }[];
  usage?: { prompt_tokens?: number; total_tokens?: number } | null;
}

describe.runIf(existsSync(RECORDED))("recorded streams", () => {
  const names = existsSync(RECORDED) ? readdirSync(RECORDED).filter((each) => each.endsWith(".txt")) : [];
  for (const name of names) {
    const lines = readFileSync(new URL(name, RECORDED), "utf8").trim().split("\n");
    const chunks = lines.map((line) => JSON.parse(line) as Recorded);
    const first = chunks.flatMap(({ choices }) => choices?.[0] ?? []);
    const words = first.map(({ delta }) => {
      const content = delta?.content ?? "";
      return typeof content === "string" ? content : content.map(({ text = "" }) => text).join("");
    });
    const tools = first.flatMap(({ delta }) => delta?.tool_calls?.flatMap((call) => call.function?.name || []) ?? []);
    const cut = first.some(({ finish_reason }) => finish_reason === "length");
    const usage = chunks.findLast((each) => each.usage)?.usage;

    for (const [way, serve] of Object.entries(WAYS)) {
      test(`${way}: ${name.replace(".chunks.txt", "")}`, async () => {
        const { model, asked } = serve([
          [...lines, "[DONE]"],
          [chunk({ content: "And so on." }), chunk({}, "stop", USAGE), "[DONE]"],
        ]);
        const { text, called, ending } = await run(model);
        expect(called.map(([tool]) => tool)).toEqual(tools);
        const silent = words.join("").trim() === "";
        const said = words.join("").trimStart().slice(0, 6_000);
        if (silent) expect(text).toBe("And so on.");
        else if (cut) expect(text).toBe(`${said} And so on.`);
        else expect(text).toBe(said);
        expect(ending).toMatchObject({ ok: true, said: true });
        expect(asked).toHaveLength(silent || cut ? 2 : 1);
        // The second request is reported too.
        const before = silent || cut ? { in: 200, out: 12 } : { in: 0, out: 0 };
        if (usage && way === "openai-compatible") {
          expect(ending.usage?.in).toBe((usage.prompt_tokens ?? 0) + before.in);
          expect(ending.usage?.out).toBe((usage.total_tokens ?? 0) - (usage.prompt_tokens ?? 0) + before.out);
          expect(ending.usage).not.toHaveProperty("estimated");
        } else if (!usage) expect(ending.usage).toMatchObject({ estimated: true });
      });
    }
  }
});
