import { expect, test } from "vitest";
import { models } from "../../assistant/models/models.ts";
import { type ModelVariables, readModels } from "../../settings/providers.ts";
import { openAICompatible, workersAI } from "./served.ts";

const AI = { run: async () => ({}) };
const names = (variables: ModelVariables) => readModels(variables).providers.map(({ name }) => name);

test("[R33] a provider that is set wrongly is left out with one sentence, and those that are set right stay", () => {
  const wrong: [Partial<ModelVariables>, RegExp][] = [
    [{ AI_PROVIDERS: "worker-ai,embedded" }, /"worker-ai" is none of workers-ai, openai-compatible, embedded/],
    [{ AI_PROVIDERS: "workers-ai,embedded" }, /no AI binding/],
    [{ AI_PROVIDERS: "openai-compatible,embedded", AI_MODEL: "m" }, /AI_BASE_URL is not set/],
    [{ AI_PROVIDERS: "openai-compatible,embedded", AI_BASE_URL: "http://localhost:1" }, /AI_MODEL is not set/],
    [
      { AI_PROVIDERS: "openai-compatible,embedded", AI_BASE_URL: "localhost:1", AI_MODEL: "m" },
      /"localhost:1" is no http address/,
    ],
    [{ AI_PROVIDERS: "openai-compatible:,embedded", AI_BASE_URL: "http://localhost:1" }, /AI_MODEL is not set/],
    [{ AI_PROVIDERS: ",embedded" }, /"" is none of/],
  ];
  for (const [variables, fault] of wrong) {
    const set = { AI_PROVIDERS: "", ...variables };
    expect(readModels(set).faults, variables.AI_PROVIDERS).toEqual([expect.stringMatching(fault)]);
    expect(names(set)).toEqual(["embedded"]);
    expect(models(set, "room").map(({ modelId }) => modelId)).toEqual(["embedded"]);
  }
});

test("[R33] without any provider there is no model, and every fault is named", () => {
  const { providers, faults } = readModels({ AI_PROVIDERS: "workers-ai,openai-compatible" });
  expect(providers).toEqual([]);
  expect(faults).toHaveLength(2);
});

test("[R33] what is set wrongly besides is ignored, with a sentence", () => {
  const { reasoning, maxTokens, options, faults } = readModels({
    AI_PROVIDERS: "embedded",
    AI_REASONING: "hard",
    AI_MAX_TOKENS: "many",
    AI_OPTIONS: "[1]",
  });
  expect({ reasoning, maxTokens, options }).toEqual({ reasoning: undefined, maxTokens: undefined, options: {} });
  expect(faults).toHaveLength(3);
});

test("a provider may stand in the list with several models", () => {
  const set = {
    AI,
    AI_PROVIDERS: "workers-ai, openai-compatible:qwen3:8b, workers-ai:@cf/openai/gpt-oss-20b",
    AI_BASE_URL: "http://localhost:11434/v1",
  };
  expect(models(set, "room").map(({ modelId }) => modelId)).toEqual([
    "@cf/zai-org/glm-4.7-flash",
    "qwen3:8b",
    "@cf/openai/gpt-oss-20b",
  ]);
});

const PROMPT = [{ role: "user" as const, content: [{ type: "text" as const, text: "Hi" }] }];

/** What Workers AI is asked for a reply of 1,500 tokens. */
async function asked(variables: Partial<ModelVariables>) {
  const served = workersAI([["[DONE]"]], variables);
  await served.model.doStream({ prompt: PROMPT, maxOutputTokens: 1_500 });
  return { inputs: served.asked[0], options: served.options[0] };
}

test("[R34] a model that thinks by default is told to speak at once, and one that must think to think least", async () => {
  const glm = { max_tokens: 1_500, chat_template_kwargs: { enable_thinking: false } };
  expect((await asked({})).inputs).toMatchObject(glm);
  expect((await asked({ AI_REASONING: "off" })).inputs).toMatchObject(glm);
  const must = await asked({ AI_MODEL: "@cf/zai-org/glm-5.3-flash" });
  expect(must.inputs).toMatchObject({ max_tokens: 3_500, reasoning_effort: "low" });
  expect((await asked({ AI_MODEL: "@cf/zai-org/glm-5.3-flash", AI_REASONING: "off" })).inputs).toEqual(must.inputs);
  const never = (await asked({ AI_MODEL: "@cf/meta/llama-3.3-70b-instruct-fp8-fast" })).inputs;
  expect(never).toMatchObject({ max_tokens: 1_500 });
  expect(never).not.toHaveProperty("reasoning_effort");
});

test("[R34] thoughts that are wanted get tokens of their own, unless the limit is set", async () => {
  expect((await asked({ AI_REASONING: "high" })).inputs).toMatchObject({
    max_tokens: 9_500,
    reasoning_effort: "high",
    chat_template_kwargs: { enable_thinking: true },
  });
  expect((await asked({ AI_REASONING: "high", AI_MAX_TOKENS: "4000" })).inputs).toMatchObject({ max_tokens: 4_000 });
});

test("what else a provider wants to be told is passed on, and null takes a field out", async () => {
  const { inputs } = await asked({ AI_OPTIONS: '{"top_k": 5, "chat_template_kwargs": null}' });
  expect(inputs).toMatchObject({ top_k: 5 });
  expect(inputs).not.toHaveProperty("chat_template_kwargs");
});

test("[R34] an OpenAI-compatible server is told of thinking only if that is set, and is always asked for the usage", async () => {
  const ask = async (variables: Partial<ModelVariables>) => {
    const served = openAICompatible([["[DONE]"]], variables);
    await served.model.doStream({ prompt: PROMPT, maxOutputTokens: 1_500 });
    return served.asked[0];
  };
  const plain = await ask({});
  expect(plain).toMatchObject({ max_tokens: 4_000, stream_options: { include_usage: true } });
  expect(plain).not.toHaveProperty("reasoning_effort");
  expect(await ask({ AI_REASONING: "off" })).toMatchObject({ max_tokens: 1_500, reasoning_effort: "none" });
  expect(await ask({ AI_OPTIONS: '{"stream_options": null}' })).not.toHaveProperty("stream_options");
});

test("[R32] a busy model refuses at once only where another one follows it", async () => {
  expect((await asked({})).options).not.toHaveProperty("rejectIfBusy");
  expect((await asked({ AI_PROVIDERS: "workers-ai,embedded" })).options).toMatchObject({ rejectIfBusy: true });
});
