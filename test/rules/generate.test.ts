/** Short texts for colleagues: suggestions and summaries. */
import type { LanguageModelV4, LanguageModelV4FinishReason } from "@ai-sdk/provider";
import { expect, onTestFinished, test, vi } from "vitest";
import { generate } from "../../assistant/stream/generate.ts";
import { UNMETERED } from "../../assistant/stream/meter.ts";
import { Rests } from "../../assistant/stream/rest.ts";
import { PATIENCE } from "../../assistant/stream/watchdog.ts";
import { scripted } from "./scripted.ts";

type Answer = { text?: string; unified?: LanguageModelV4FinishReason["unified"] } | Error | "hang";

/** A model that gives one answer, however often it is asked. */
function giving(answer: Answer) {
  const asked: number[] = [];
  const model: LanguageModelV4 = {
    ...scripted([[]]),
    async doGenerate({ maxOutputTokens = 0 }) {
      asked.push(maxOutputTokens);
      if (answer === "hang") return new Promise(() => {});
      if (answer instanceof Error) throw answer;
      const { text = "", unified = "stop" } = answer;
      const content = [
        { type: "reasoning" as const, text: "Hmm." },
        { type: "text" as const, text },
      ];
      return {
        content,
        finishReason: { unified, raw: undefined },
        usage: { inputTokens: EMPTY, outputTokens: EMPTY },
        warnings: [],
      };
    },
  };
  return { model, asked };
}

const EMPTY = {
  total: undefined,
  noCache: undefined,
  cacheRead: undefined,
  cacheWrite: undefined,
  text: undefined,
  reasoning: undefined,
};

function run(...models: LanguageModelV4[]) {
  const faults: unknown[] = [];
  const rests = new Rests();
  const report = (error: unknown) => faults.push(String(error));
  return { faults, rests, text: generate(models, [], { patience: PATIENCE, rests, meter: UNMETERED, report }) };
}

test("[R29] a text for colleagues holds no thoughts either", async () => {
  const written = ["<think>They want Jo.</think>\nAsk Jo.", "They want Jo.</think>Ask Jo.", " Ask Jo. "];
  for (const text of written) expect(await run(giving({ text }).model).text).toBe("Ask Jo.");
});

test("[R30] a model that fails, is filtered, says nothing or only thinks is followed by the next one, and rests", async () => {
  const faulty: Answer[] = [
    new Error("down"),
    { text: "Ask", unified: "content-filter" },
    { text: "Ask", unified: "error" },
    { text: "" },
    { text: "<think>Hmm.", unified: "length" },
  ];
  for (const answer of faulty) {
    const [first, second] = [giving(answer), giving({ text: "Ask Jo." })];
    const { text, faults, rests } = run(first.model, second.model);
    expect(await text).toBe("Ask Jo.");
    expect(faults).toHaveLength(1);
    expect(rests.choose([first.model, second.model])).toBe(second.model);
  }
  const none = run(giving(new Error("down")).model);
  expect(await none.text).toBeNull();
  expect(none.faults).toHaveLength(1);
});

test("[R17] a model that hangs, deaf to every signal, is left in time, and no timer outlives the text", async () => {
  vi.useFakeTimers();
  onTestFinished(() => void vi.useRealTimers());
  const { text } = run(giving("hang").model, giving({ text: "Ask Jo." }).model);
  await vi.advanceTimersByTimeAsync(PATIENCE.firstWord);
  expect(await text).toBe("Ask Jo.");
  expect(vi.getTimerCount()).toBe(0);
});
