/**
 * The model of the bench: plays what the newest visitor message says. `bench n=120 i=20 d=0` is 120 tokens, one every
 * 20 ms, with no delay before the first. Only the bench's own Workers import it.
 */
import type { LanguageModelV4, LanguageModelV4Prompt, LanguageModelV4StreamPart } from "@ai-sdk/provider";

export interface Script {
  tokens: number;
  /** Milliseconds between two tokens; 0: as fast as they are read. */
  every: number;
  /** Milliseconds before the first. */
  delay: number;
}

export function scriptOf(text: string): Script {
  const [, n = "40", i = "20", d = "0"] = text.match(/bench n=(\d+) i=(\d+) d=(\d+)/) ?? [];
  return { tokens: Number(n), every: Number(i), delay: Number(d) };
}

const WORDS = "a house by the river with three rooms and a garden is ready for you in spring or early summer".split(" ");
const USAGE = {
  inputTokens: { total: 0, noCache: 0, cacheRead: 0, cacheWrite: 0 },
  outputTokens: { total: 0, text: 0, reasoning: 0 },
};

/** The same tokens for everybody who asks for as many. */
export function play({ tokens, every, delay }: Script): ReadableStream<LanguageModelV4StreamPart> {
  let sent = 0;
  let start = 0;
  return new ReadableStream<LanguageModelV4StreamPart>({
    async pull(controller) {
      if (start === 0) start = Date.now();
      if (sent === tokens) {
        controller.enqueue({ type: "finish", finishReason: { unified: "stop", raw: undefined }, usage: USAGE });
        return controller.close();
      }
      const wait = start + delay + sent * every - Date.now();
      if (wait > 0) await new Promise((resolve) => setTimeout(resolve, wait));
      controller.enqueue({ type: "text-delta", id: "0", delta: `${sent === 0 ? "" : " "}${WORDS[sent % WORDS.length]}` });
      sent++;
    },
  });
}

export const scripted: LanguageModelV4 = {
  specificationVersion: "v4",
  provider: "bench",
  modelId: "scripted",
  supportedUrls: {},
  doGenerate: () => Promise.reject(new Error("the bench only streams")),
  doStream: ({ prompt }) => Promise.resolve({ stream: play(scriptOf(newest(prompt))) }),
};

function newest(prompt: LanguageModelV4Prompt): string {
  const message = prompt.findLast(({ role }) => role === "user");
  if (message?.role !== "user") return "";
  // Messages in a row arrive as one: the newest stands last.
  const text = message.content.map((part) => (part.type === "text" ? part.text : "")).join("\n");
  return text.slice(Math.max(0, text.lastIndexOf("bench n=")));
}
