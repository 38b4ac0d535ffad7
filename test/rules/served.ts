/** Model servers that send what a test gives them: an OpenAI-compatible one, and the binding of Workers AI. */
import { onTestFinished, vi } from "vitest";
import { models } from "../../assistant/models/models.ts";
import type { ModelVariables } from "../../settings/providers.ts";

/** What the server was asked, in order: the bodies of the requests, or the inputs of the binding. */
export type Asked = Record<string, unknown>[];

/** The lines of one answer, each a chunk in JSON; "[DONE]" ends an honest one. */
export type Lines = readonly string[];

/** In pieces of this many bytes, which end anywhere. */
const BYTES = 61;

function body(lines: Lines): ReadableStream<Uint8Array> {
  const bytes = new TextEncoder().encode(lines.map((line) => `data: ${line}\n\n`).join(""));
  let at = 0;
  return new ReadableStream({
    pull(controller) {
      if (at >= bytes.length) return controller.close();
      controller.enqueue(bytes.slice(at, at + BYTES));
      at += BYTES;
    },
  });
}

const answerTo = (answers: readonly Lines[], asked: Asked): Lines =>
  answers[Math.min(asked.length, answers.length) - 1] ?? [];

/** The last answer is repeated. */
export function openAICompatible(answers: readonly Lines[], variables: Partial<ModelVariables> = {}) {
  const asked: Asked = [];
  vi.stubGlobal("fetch", async (_: string, init: { body: string }) => {
    asked.push(JSON.parse(init.body));
    return new Response(body(answerTo(answers, asked)), { headers: { "Content-Type": "text/event-stream" } });
  });
  onTestFinished(() => void vi.unstubAllGlobals());
  const set = { AI_PROVIDERS: "openai-compatible", AI_BASE_URL: "http://localhost:1/v1", AI_MODEL: "some-model" };
  const [model] = models({ ...set, ...variables }, "room");
  if (!model) throw new Error("no model");
  return { model, asked };
}

export function workersAI(answers: readonly (Lines | object)[], variables: Partial<ModelVariables> = {}) {
  const asked: Asked = [];
  const options: Asked = [];
  const run = async (_: string, inputs: Record<string, unknown>, given: Record<string, unknown>) => {
    asked.push(inputs);
    options.push(given);
    const answer = answers[Math.min(asked.length, answers.length) - 1] ?? [];
    return Array.isArray(answer) ? body(answer as Lines) : answer;
  };
  const [model] = models({ AI_PROVIDERS: "workers-ai", AI: { run }, ...variables }, "room");
  if (!model) throw new Error("no model");
  return { model, asked, options };
}
