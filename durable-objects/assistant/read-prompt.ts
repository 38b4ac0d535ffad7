/** What the embedded model takes from a prompt: the blocks that `prompt.ts` writes, and the visitor's last words. */
import type { LanguageModelV4Prompt } from "@ai-sdk/provider";
import { unescaped } from "./prompt";

export interface Read {
  question: string;
  /** How many times the visitor has spoken. */
  turns: number;
  passages: readonly { title: string; text: string }[];
  promises: readonly { by: string; note: string }[];
}

const PASSAGE = /<passage id="[^"]*" title="([^"]*)">([^<]*)<\/passage>/g;
const PROMISE = /<promise by="([^"]*)">([^<]*)<\/promise>/g;

export function readPrompt(prompt: LanguageModelV4Prompt): Read {
  const system = prompt.find((message) => message.role === "system")?.content ?? "";
  const user = prompt.filter((message) => message.role === "user");
  const question = (user.at(-1)?.content ?? []).map((part) => (part.type === "text" ? part.text : "")).join("\n");
  return {
    question,
    turns: user.length,
    passages: [...system.matchAll(PASSAGE)].map(([, title, text]) => ({ title: plain(title), text: plain(text) })),
    promises: [...system.matchAll(PROMISE)].map(([, by, note]) => ({ by: plain(by), note: plain(note) })),
  };
}

const plain = (text = "") => unescaped(text);
