/** The lean copies of packages that the Worker carries: what they answer is what the packages answer. */
import type { LanguageModelV4, LanguageModelV4CallOptions } from "@ai-sdk/provider";
import { build } from "esbuild";
import { expect, test } from "vitest";
import { aliases } from "../../scripts/workerd.ts";
import { files, read, root } from "./files.ts";

type Make = (settings: object) => (model: string, settings?: object) => LanguageModelV4;

/** What both are asked: words, the result of a tool, tools to choose from. */
const ASKED: LanguageModelV4CallOptions = {
  prompt: [
    { role: "system", content: "You are Juniper." },
    { role: "user", content: [{ type: "text", text: "Is lot 12 free?" }] },
    {
      role: "assistant",
      content: [{ type: "tool-call", toolCallId: "1", toolName: "askHuman", input: { question: "Is it?" } }],
    },
    {
      role: "tool",
      content: [
        {
          type: "tool-result",
          toolCallId: "1",
          toolName: "askHuman",
          output: { type: "text", value: "Until Friday." },
        },
      ],
    },
  ],
  tools: [
    {
      type: "function",
      name: "learn",
      description: "Remember a fact.",
      inputSchema: { type: "object", properties: { value: { type: "string" } }, required: ["value"] },
    },
  ],
  maxOutputTokens: 300,
};

const chunk = (delta: object, more: object = {}) =>
  `data: ${JSON.stringify({ id: "c", created: 1, model: "m", choices: [{ index: 0, delta, ...more }] })}\n\n`;

const STREAM = [
  chunk({ role: "assistant", content: "It is " }),
  chunk({ content: "free until Friday." }),
  chunk({ tool_calls: [{ index: 0, id: "t", function: { name: "learn", arguments: '{"value":' } }] }),
  chunk({ tool_calls: [{ index: 0, function: { arguments: '"lot 12"}' } }] }),
  chunk({}, { finish_reason: "tool_calls" }),
  "data: [DONE]\n\n",
].join("");

const WHOLE = JSON.stringify({
  id: "c",
  created: 1,
  model: "m",
  choices: [{ index: 0, message: { role: "assistant", content: "Free." }, finish_reason: "stop" }],
  usage: { prompt_tokens: 9, completion_tokens: 2, total_tokens: 11 },
});

type Answer = () => Response;
const ANSWERS: Record<string, Answer> = {
  "a stream": () => new Response(STREAM, { headers: { "Content-Type": "text/event-stream" } }),
  "a whole answer": () => new Response(WHOLE, { headers: { "Content-Type": "application/json" } }),
  "a refusal": () => Response.json({ error: { message: "Slow down", type: "rate", code: 429 } }, { status: 429 }),
  "no answer that it should be": () => new Response('data: {"choices": 7}\n\ndata: nonsense\n\n'),
};

/** Ids are new each time, and tell nothing. */
const told = (value: unknown) =>
  JSON.stringify(value, (key, part) => (/^(toolCallId|id|timestamp)$/.test(key) ? key : part), 1);

const outcome = async (work: () => Promise<unknown>) => {
  try {
    return told(await work());
  } catch (error) {
    const { name, message, statusCode, isRetryable } = error as Error & { statusCode?: number; isRetryable?: boolean };
    return told({ name, message, statusCode, isRetryable });
  }
};

async function played(model: LanguageModelV4) {
  const streamed = await outcome(async () => {
    const parts: unknown[] = [];
    const { stream } = await model.doStream(ASKED);
    for await (const part of stream as unknown as AsyncIterable<unknown>) parts.push(part);
    return parts;
  });
  const generated = await outcome(async () => {
    const { content, finishReason, usage } = await model.doGenerate(ASKED);
    return { content, finishReason, usage };
  });
  return { streamed, generated };
}

/** The packages as the Worker carries them: bundled with the aliases that it is bundled with. */
const { outputFiles } = await build({
  absWorkingDir: root,
  stdin: {
    contents: `export * from "@ai-sdk/openai-compatible"; export { createWorkersAI } from "workers-ai-provider";`,
    resolveDir: root,
  },
  plugins: [aliases],
  bundle: true,
  format: "esm",
  platform: "node",
  write: false,
});
const lean: Record<string, Make> = await import(
  /* @vite-ignore */ `data:text/javascript;base64,${Buffer.from(outputFiles[0]?.contents ?? []).toString("base64")}`
);

const makes = async (name: string, key: string): Promise<Make[]> => {
  const published: Record<string, Make> = await import(/* @vite-ignore */ name);
  return [published[key], lean[key]].filter((make) => make !== undefined);
};

for (const [what, answer] of Object.entries(ANSWERS)) {
  test(`the copy for servers that speak as OpenAI does makes of ${what} what the package makes of it`, async () => {
    const both = await makes("@ai-sdk/openai-compatible", "createOpenAICompatible");
    const [a, b] = await Promise.all(
      both.map(async (make) => {
        const sent: string[] = [];
        const fetch = async (input: unknown, init?: RequestInit) => {
          sent.push(told([String(input), [...new Headers(init?.headers)], init?.body]));
          return answer();
        };
        const settings = { name: "openai-compatible", baseURL: "https://models.baton.net/v1/", apiKey: "k", fetch };
        return { ...(await played(make(settings)("m"))), sent };
      }),
    );
    expect(a?.sent).toHaveLength(2);
    expect(b).toEqual(a);
  });

  test(`the copy for Workers AI makes of ${what} what the package makes of it`, async () => {
    const both = await makes("workers-ai-provider", "createWorkersAI");
    for (const name of ["@cf/zai-org/glm-4.7-flash", "dynamic/chat", "openai/gpt-5"]) {
      const [a, b] = await Promise.all(
        both.map(async (make) => {
          const sent: string[] = [];
          const run = async (model: string, inputs: { stream?: boolean }, options: unknown) => {
            sent.push(told([model, inputs, options]));
            const response = answer();
            if (!response.ok) throw new Error("3040: Capacity temporarily exceeded");
            return inputs.stream ? response.body : await response.json();
          };
          return { ...(await played(make({ binding: { run } })(name, { sessionAffinity: "room" }))), sent };
        }),
      );
      expect(a?.sent.length, name).toBeGreaterThan(0);
      expect(b, name).toEqual(a);
    }
  });
}

test("every lean copy stands in for its package in wrangler.toml", () => {
  const { alias = "" } = /^\[alias\]\n(?<alias>[\s\S]*?)^\[/m.exec(read("wrangler.toml"))?.groups ?? {};
  const copies = files("scripts/lean.mjs").flatMap((path) => [...read(path).matchAll(/^ {2}"?([@\w/-]+)"?: \{$/gm)]);
  expect(copies.map(([, name]) => name)).toHaveLength(3);
  for (const [, name = ""] of copies) expect(alias).toContain(`"${name}" = "./dist/${name.split("/").at(-1)}.mjs"`);
});
