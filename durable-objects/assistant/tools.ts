/**
 * What the model may ask for. The effects are decided by code: a call whose evidence is not in the visitor's own words
 * is dropped.
 */
import type { LanguageModelV4FunctionTool } from "@ai-sdk/provider";
import * as z from "zod";
import { LeadField, TriggerKind } from "../../protocol/events";
import { LIMITS } from "../../protocol/limits";

/** A space stands in every message and proves nothing. */
const evidence = z.string().trim().min(1).max(300).describe("The visitor's own words, copied exactly.");

const INPUTS = {
  handOff: z.object({ reason: TriggerKind.exclude(["failure"]), evidence }),
  askHuman: z.object({ question: z.string().min(1).max(LIMITS.note), evidence }),
  learn: z.object({ field: LeadField.exclude(["consent"]), value: z.string().min(1).max(LIMITS.note), evidence }),
} as const;

const DESCRIPTIONS: Record<keyof typeof INPUTS, string> = {
  handOff: "Ask a human colleague to take over, because the visitor wants a person or you cannot help.",
  askHuman:
    "Ask the human colleagues one short question and stay with the visitor, when one fact is missing that they would know.",
  learn: "Remember one fact the visitor told about themselves.",
};

export type ToolCall = {
  [K in keyof typeof INPUTS]: { tool: K; input: z.infer<(typeof INPUTS)[K]> };
}[keyof typeof INPUTS];

let described: LanguageModelV4FunctionTool[] | null = null;

/** As the provider interface wants them: name, description, JSON schema. Made when a model is first asked. */
export function tools(): LanguageModelV4FunctionTool[] {
  described ??= (Object.keys(INPUTS) as (keyof typeof INPUTS)[]).map((name) => ({
    type: "function",
    name,
    description: DESCRIPTIONS[name],
    inputSchema: z.toJSONSchema(INPUTS[name]) as LanguageModelV4FunctionTool["inputSchema"],
  }));
  return described;
}

/**
 * A call as the model made it, checked, with the seq of the message that holds its evidence; null when it is unknown,
 * ill-formed, or rests on words nobody said.
 */
export function checkCall(
  name: string,
  json: string,
  visitorSaid: readonly { seq: number; text: string }[],
): (ToolCall & { seq: number }) | null {
  if (!Object.hasOwn(INPUTS, name)) return null;
  const tool = name as keyof typeof INPUTS;
  let input: unknown;
  try {
    input = JSON.parse(json);
  } catch {
    return null;
  }
  const parsed = INPUTS[tool].safeParse(input);
  const message = parsed.success && visitorSaid.findLast(({ text }) => text.includes(parsed.data.evidence));
  return message ? ({ tool, input: parsed.data, seq: message.seq } as ToolCall & { seq: number }) : null;
}
