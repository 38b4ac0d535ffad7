/**
 * The model that needs no network: a language model of the AI SDK, though not a neural one. It reads the same prompt as
 * any other, answers with whole sentences of the passages in it, acknowledges what visitors say about themselves, asks
 * what the prompt asks, and says plainly when it does not know. The same prompt gets the same answer.
 */
import type { LanguageModelV4, LanguageModelV4CallOptions, LanguageModelV4StreamPart } from "@ai-sdk/provider";
import { EMBEDDED, EMBEDDED_MODEL } from "../../stream/free.ts";
import { compose } from "./compose.ts";
import { readPrompt } from "./read-prompt.ts";

const USAGE = {
  inputTokens: { total: 0, noCache: 0, cacheRead: 0, cacheWrite: 0 },
  outputTokens: { total: 0, text: 0, reasoning: 0 },
};

/** @param pace milliseconds between two words, so that a reader can follow; 0 for none. */
export function embedded(pace = 0): LanguageModelV4 {
  return {
    specificationVersion: "v4",
    provider: EMBEDDED,
    modelId: EMBEDDED_MODEL,
    supportedUrls: {},
    async doGenerate(options) {
      const parts = [...partsOf(options)];
      const text = parts.map((part) => (part.type === "text-delta" ? part.delta : "")).join("");
      const calls = parts.filter((part) => part.type === "tool-call");
      return { content: [...calls, { type: "text", text }], finishReason: FINISHED, usage: USAGE, warnings: [] };
    },
    async doStream(options) {
      const parts = partsOf(options);
      return {
        stream: new ReadableStream<LanguageModelV4StreamPart>({
          async pull(controller) {
            const next = parts.next();
            if (next.done) return controller.close();
            if (pace > 0 && next.value.type === "text-delta") await pause(pace, options.abortSignal);
            if (options.abortSignal?.aborted) return controller.close();
            controller.enqueue(next.value);
          },
        }),
      };
    },
  };
}

const FINISHED = { unified: "stop", raw: undefined } as const;

function* partsOf(options: LanguageModelV4CallOptions): Generator<LanguageModelV4StreamPart> {
  const read = readPrompt(options.prompt);
  yield { type: "stream-start", warnings: [] };
  if (read.tool && read.result === null) {
    yield { type: "tool-call", toolCallId: "1", toolName: read.tool.name, input: read.tool.input };
    yield { type: "finish", finishReason: { unified: "tool-calls", raw: undefined }, usage: USAGE };
    return;
  }
  yield { type: "text-start", id: "0" };
  for (const delta of compose(read).match(/\s*\S+/g) ?? []) yield { type: "text-delta", id: "0", delta };
  yield { type: "text-end", id: "0" };
  yield { type: "finish", finishReason: FINISHED, usage: USAGE };
}

const pause = (ms: number, signal?: AbortSignal) =>
  new Promise<void>((resolve) => {
    const timer = setTimeout(resolve, ms);
    signal?.addEventListener("abort", () => {
      clearTimeout(timer);
      resolve();
    });
  });
