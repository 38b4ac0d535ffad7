/** Reads a prompt for the embedded model: what it carries as data, and the visitor's last message. */
import type { LanguageModelV4Prompt } from "@ai-sdk/provider";
import { type Basis, basisOf } from "../../reply/basis.ts";

export interface Read extends Omit<Basis, "summary"> {
  question: string;
  /** How many times the visitor has spoken. */
  turns: number;
  /** What they said before. */
  earlier: string;
  /** The assistant's message before the question, and all of its messages that the prompt holds, oldest first. */
  before: string;
  said: readonly string[];
  /** What the called tool returned, as a sentence; null: none was called. */
  result: string | null;
  /** A summary is asked for: what the visitor and the business said, oldest first. */
  summary: readonly { visitor: boolean; text: string }[] | null;
}

export function readPrompt(prompt: LanguageModelV4Prompt): Read {
  const { summary, ...basis } = basisOf(prompt);
  const all = turns(prompt);
  const user = prompt.filter((message) => message.role === "user");
  const question = (user.at(-1)?.content ?? []).map((part) => (part.type === "text" ? part.text : "")).join("\n");
  const asked = all.filter(({ visitor }) => visitor).map(({ text }) => text);
  const said = all.filter(({ visitor }) => !visitor).map(({ text }) => text);
  return {
    ...basis,
    question,
    turns: user.length,
    earlier: asked.slice(0, -1).join("\n"),
    before: said.at(-1) ?? "",
    said,
    result: resultIn(prompt),
    summary: summary ? all : null,
  };
}

function resultIn(prompt: LanguageModelV4Prompt): string | null {
  const last = prompt.at(-1);
  if (last?.role !== "tool") return null;
  return last.content
    .map((part) => (part.type === "tool-result" && part.output.type === "text" ? part.output.value : ""))
    .join(" ");
}

const turns = (prompt: LanguageModelV4Prompt) =>
  prompt.flatMap(({ role, content }) =>
    (role === "user" || role === "assistant") && typeof content !== "string"
      ? content.flatMap((part) => (part.type === "text" ? [{ visitor: role === "user", text: part.text }] : []))
      : [],
  );
