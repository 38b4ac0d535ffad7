/** Reads a prompt for the embedded model: the blocks that `prompt.ts` writes, and the visitor's last message. */
import type { LanguageModelV4Prompt } from "@ai-sdk/provider";
import type { Noted } from "../../reply/acknowledge.ts";
import { unescaped } from "../../reply/prompt.ts";

export interface Read {
  question: string;
  /** How many times the visitor has spoken. */
  turns: number;
  passages: readonly { title: string; text: string }[];
  promises: readonly { by: string; note: string }[];
  /** The team's answers; null: no answer came in time. */
  answers: readonly { question: string; text: string | null }[];
  /** Whispers of colleagues about the next reply. */
  wishes: readonly string[];
  /** What the newest message says about the visitor; empty: it passes over a question; null: it is about something else. */
  noted: readonly Noted[] | null;
  /** What to ask at the end. */
  ask: string | null;
  /** The assistant's message before the question. */
  before: string;
  /** The booked call. */
  call: { name: string; when: string } | null;
  /** The page shows times for a call, or a form for one. */
  callable: boolean;
  /** A summary is asked for: what the visitor and the business said, oldest first. */
  summary: readonly { visitor: boolean; text: string }[] | null;
}

const PASSAGE = /<passage id="[^"]*" title="([^"]*)">([^<]*)<\/passage>/g;
const ANSWER = /<answer question="([^"]*)">([^<]*)<\/answer>|<unanswered question="([^"]*)"\/>/g;
const WISH = /<wish>([^<]*)<\/wish>/g;
const PROMISE = /<promise by="([^"]*)">([^<]*)<\/promise>/g;

export function readPrompt(prompt: LanguageModelV4Prompt): Read {
  const system = prompt.find((message) => message.role === "system")?.content ?? "";
  const user = prompt.filter((message) => message.role === "user");
  const question = (user.at(-1)?.content ?? []).map((part) => (part.type === "text" ? part.text : "")).join("\n");
  const fields = system.match(/<noted fields="([^"]*)"\/>/)?.[1];
  const spans = system.match(/<spans at="([^"]*)"\/>/)?.[1]?.split(" ") ?? [];
  const [, name, when] = system.match(/<call with="([^"]*)" when="([^"]*)"\/>/) ?? [];
  const ask = system.match(/<ask>([^<]*)<\/ask>/)?.[1];
  return {
    question,
    turns: user.length,
    passages: [...system.matchAll(PASSAGE)].map(([, title, text]) => ({ title: plain(title), text: plain(text) })),
    answers: [...system.matchAll(ANSWER)].map(([, asked, text, open]) => ({
      question: plain(asked ?? open),
      text: text === undefined ? null : plain(text),
    })),
    wishes: [...system.matchAll(WISH)].map(([, text]) => plain(text)),
    noted:
      fields === undefined
        ? null
        : fields
            .split(", ")
            .flatMap((field, i) => (field ? { field: plain(field), value: at(question, spans[i]) } : [])),
    before: turns(prompt).findLast(({ visitor }) => !visitor)?.text ?? "",
    call: name === undefined ? null : { name: plain(name), when: plain(when) },
    ask: ask === undefined ? null : plain(ask),
    callable: system.includes('<page offers="call"/>'),
    summary: system.includes("<task>summary</task>") ? turns(prompt) : null,
    promises: [...system.matchAll(PROMISE)].map(([, by, note]) => ({ by: plain(by), note: plain(note) })),
  };
}

const at = (text: string, span = "-"): string => {
  const [from, to] = span.split(",").map(Number);
  return from === undefined || to === undefined ? "" : text.slice(from, to);
};

const plain = (text = "") => unescaped(text);

const turns = (prompt: LanguageModelV4Prompt) =>
  prompt.flatMap(({ role, content }) =>
    (role === "user" || role === "assistant") && typeof content !== "string"
      ? content.flatMap((part) => (part.type === "text" ? [{ visitor: role === "user", text: part.text }] : []))
      : [],
  );
