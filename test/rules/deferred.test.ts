/** Models whose package is read when they are first asked. */
import { createOpenAICompatible } from "@ai-sdk/openai-compatible";
import type { LanguageModelV4 } from "@ai-sdk/provider";
import { expect, test } from "vitest";
import { createWorkersAI } from "workers-ai-provider";
import { embedderOf } from "../../assistant/meaning/embedder.ts";
import { models } from "../../assistant/models/models.ts";
import { deferred, once, PROVIDERS } from "../../assistant/stream/deferred.ts";

test("a deferred model bears the names that its package gives it, under which its rests and vectors are kept", async () => {
  const binding = { run: async () => ({}) };
  const cloud = createWorkersAI({ binding: binding as never });
  const server = createOpenAICompatible({ name: "openai-compatible", baseURL: "http://127.0.0.1:9" });
  expect(PROVIDERS).toEqual({
    workersAI: { chat: cloud("m").provider, embedding: cloud.embedding("@cf/baai/bge-m3").provider },
    openAICompatible: { chat: server("m").provider, embedding: server.embeddingModel("m").provider },
  });
  for (const model of [cloud("m"), server("m")]) {
    expect(await model.supportedUrls).toEqual({});
    expect(model.specificationVersion).toBe("v4");
  }
  const all = models(
    { AI_PROVIDERS: "workers-ai,openai-compatible", AI: binding, AI_MODEL: "m", AI_BASE_URL: "http://127.0.0.1:9" },
    "room",
  );
  expect(all.map(({ provider, modelId }) => [provider, modelId])).toEqual([
    [PROVIDERS.workersAI.chat, "m"],
    [PROVIDERS.openAICompatible.chat, "m"],
  ]);
  const embedder = embedderOf({ name: "workers-ai", binding, model: "@cf/baai/bge-m3" });
  expect(embedder.provider).toBe(`${cloud.embedding("@cf/baai/bge-m3").provider} embeddings`);
});

test("a package is read once, and again where reading it failed", async () => {
  let loads = 0;
  const made = { doStream: async () => "stream" } as unknown as LanguageModelV4;
  const model = deferred("p", "m", async () => {
    loads++;
    if (loads === 1) throw new Error("not there");
    return made;
  });
  const options = {} as Parameters<LanguageModelV4["doStream"]>[0];
  await expect(model.doStream(options)).rejects.toThrow("not there");
  expect(await Promise.all([model.doStream(options), model.doStream(options)])).toEqual(["stream", "stream"]);
  expect(loads).toBe(2);
  let times = 0;
  const get = once(async () => ++times);
  expect([await get(), await get()]).toEqual([1, 1]);
});
