/**
 * Models that think before they speak, and how that is turned down. A visitor who waits is better served by an answer
 * from the knowledge than by a thought, so models think as little as they can unless AI_REASONING says otherwise.
 *
 * The default of production is GLM 4.7 Flash: the fastest model with tools on the Free plan, in a hundred languages. It
 * thinks by default, and with a limit of tokens it can use all of it up and say nothing (workers-ai-provider 3.1.12,
 * https://github.com/cloudflare/ai/issues/501); `enable_thinking: false` of its schema makes it speak at once.
 */
import type { Reasoning } from "../../settings/providers.ts";

/** What a request to Workers AI says of thinking. */
interface Said {
  reasoning_effort?: "low" | "medium" | "high" | null;
  chat_template_kwargs?: { enable_thinking: boolean };
}

interface Thinking {
  /** The least that it can be turned down to. */
  least: Reasoning;
  say(level: Reasoning): Said;
}

const effort = (level: Reasoning) => (level === "off" ? {} : { reasoning_effort: level });
const toggle: Thinking = {
  least: "off",
  say: (level) => ({ chat_template_kwargs: { enable_thinking: level !== "off" }, ...effort(level) }),
};
/** Thinking cannot be switched off. */
const always: Thinking = { least: "low", say: effort };
const never: Thinking = { least: "off", say: () => ({}) };

/**
 * By the schemas of https://developers.cloudflare.com/workers-ai/models/ (November 2026). GLM 5.3 Flash takes a word that
 * it does not know for the most, so `none` would make it think longest.
 */
const THINKING: Record<string, Thinking> = {
  "@cf/zai-org/glm-4.7-flash": toggle,
  "@cf/google/gemma-4-26b-a4b-it": toggle,
  "@cf/nvidia/nemotron-3-120b-a12b": toggle,
  "@cf/zai-org/glm-5.3-flash": always,
  "@cf/openai/gpt-oss-20b": always,
  "@cf/openai/gpt-oss-120b": always,
  "@cf/meta/llama-3.3-70b-instruct-fp8-fast": never,
};

/** Tokens for thoughts, besides those for the reply. */
const TOKENS: Record<Reasoning, number> = { off: 0, low: 2_000, medium: 4_000, high: 8_000 };
/** For a model that is not in the table, and may think or not. */
const UNKNOWN = 2_500;

/** @returns what to say to Workers AI, and how many tokens to add for thoughts */
export function thinkingOf(model: string, wanted: Reasoning | undefined): { said: Said; tokens: number } {
  const known = Object.hasOwn(THINKING, model) ? THINKING[model] : undefined;
  if (!known) return wanted ? { said: effort(wanted), tokens: TOKENS[wanted] } : { said: {}, tokens: UNKNOWN };
  const level = !wanted || wanted === "off" ? known.least : wanted;
  return { said: known.say(level), tokens: TOKENS[level] };
}

/** For an OpenAI-compatible server: the words of OpenAI's `reasoning_effort`, and nothing unless it is wanted. */
export const effortOf = (wanted: Reasoning | undefined): { said: { reasoning_effort?: string }; tokens: number } =>
  wanted === undefined
    ? { said: {}, tokens: UNKNOWN }
    : { said: { reasoning_effort: wanted === "off" ? "none" : wanted }, tokens: TOKENS[wanted] };
