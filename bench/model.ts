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
  /** Where in the words it begins. */
  salt: number;
}

/** Written in figures, or in the letters that stand for them: "bca" is 120. */
export function scriptOf(text: string): Script {
  const [n = "40", i = "20", d = "0"] =
    text
      .match(/bench n=([\da-j]+) i=([\da-j]+) d=([\da-j]+)/)
      ?.slice(1)
      .map((each) => each.replaceAll(/[a-j]/g, (letter) => String("abcdefghij".indexOf(letter)))) ?? [];
  const salt = [...text].reduce((all, letter) => (all * 31 + (letter.codePointAt(0) ?? 0)) % 9_973, 7);
  return { tokens: Number(n), every: Number(i), delay: Number(d), salt };
}

const WORDS = (
  "a house by the river with three rooms and garden is ready for you in spring or early summer while others near old " +
  "orchard take until autumn since their roofs wait on slate that comes down from quarries every second month of this " +
  "year so please tell us which side morning light should fall before we draw plans"
).split(" ");
const USAGE = {
  inputTokens: { total: 0, noCache: 0, cacheRead: 0, cacheWrite: 0 },
  outputTokens: { total: 0, text: 0, reasoning: 0 },
};

/** Other words for another message: an assistant that repeats itself is a reason to call somebody. */
export function play({ tokens, every, delay, salt }: Script): ReadableStream<LanguageModelV4StreamPart> {
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
      const word = WORDS[(salt + sent * (1 + (salt % 5))) % WORDS.length];
      controller.enqueue({ type: "text-delta", id: "0", delta: sent === 0 ? `${word}` : ` ${word}` });
      sent++;
    },
  });
}

export const scripted: LanguageModelV4 = {
  specificationVersion: "v4",
  provider: "bench",
  modelId: "scripted",
  supportedUrls: {},
  // Only the written brief is asked for in one piece.
  doGenerate: () =>
    Promise.resolve({
      content: [{ type: "text", text: "The visitor asked about a house." }],
      finishReason: { unified: "stop", raw: undefined },
      usage: USAGE,
      warnings: [],
    }),
  doStream: ({ prompt }) => Promise.resolve({ stream: play(scriptOf(newest(prompt))) }),
};

function newest(prompt: LanguageModelV4Prompt): string {
  const message = prompt.findLast(({ role }) => role === "user");
  if (message?.role !== "user") return "";
  // Messages in a row arrive as one: the newest stands last.
  const text = message.content.map((part) => (part.type === "text" ? part.text : "")).join("\n");
  return text.slice(text.lastIndexOf("\n", text.lastIndexOf("bench n=")) + 1);
}
