/**
 * What the model may ask for. The effects are decided by code: a call whose evidence is not in the visitor's own words
 * is dropped.
 */
import type { JSONSchema7, LanguageModelV4FunctionTool } from "@ai-sdk/provider";
import * as z from "zod";
import { TOLD_FIELDS } from "../../protocol/lead-fields.ts";
import { LIMITS } from "../../protocol/limits.ts";
import type { OwnKey } from "../../protocol/own.ts";
import { TRIGGER_KINDS, TRIGGERS } from "../../protocol/triggers.ts";
import { evidenceIn } from "./evidence.ts";

/** Keys of what the site wants to know besides: the one list of its settings. */
type Own = readonly { key: OwnKey }[];
const NONE: Own = [];
/** Triggers that words can show. */
const REASONS = TRIGGER_KINDS.filter((kind) => TRIGGERS[kind].read);

/** Trimmed, because a space is in every message and proves nothing. */
const evidence = z.string().trim().min(1).max(300).describe("The visitor's own words, copied exactly.");
const words = z.string().min(1).max(LIMITS.note);

const inputs = (own: Own) => ({
  handOff: z
    .object({ reason: z.enum(REASONS), evidence })
    .describe("The same as the tag human: a person is needed. Say in words what is known all the same."),
  askHuman: z
    .object({ question: words, evidence })
    .describe("The same as the tag ask: one fact is missing that a colleague would know at once."),
  learn: z
    .object({ field: z.enum([...TOLD_FIELDS, ...own.map(({ key }) => key)]), value: words, evidence })
    .describe("Remember one fact the visitor told about themselves."),
});

type Inputs = ReturnType<typeof inputs>;
type ToolCall = { [K in keyof Inputs]: { tool: K; input: z.infer<Inputs[K]> } }[keyof Inputs];

const made = new WeakMap<Own, { inputs: Inputs; tools: LanguageModelV4FunctionTool[] }>();

/** Made when a model is first asked: a Worker that only serves files makes none. */
function toolset(own: Own) {
  const known = made.get(own);
  if (known) return known;
  const all = inputs(own);
  const tools = Object.entries(all).map(([name, input]): LanguageModelV4FunctionTool => {
    const { $schema: _draft, description = "", ...schema } = z.toJSONSchema(input);
    return { type: "function", name, description, inputSchema: schema as JSONSchema7 };
  });
  const set = { inputs: all, tools };
  made.set(own, set);
  return set;
}

/** As the provider interface wants them: name, description, JSON schema. */
export const tools = (own: Own = NONE): LanguageModelV4FunctionTool[] => toolset(own).tools;

/**
 * A call as the model made it, checked, with the message that holds its evidence and the words as they are written there;
 * null when it is unknown, ill-formed, or rests on words nobody said.
 */
export function checkCall(
  name: string,
  json: string,
  visitorSaid: readonly { seq: number; text: string }[],
  own: Own = NONE,
): (ToolCall & { seq: number; span: string }) | null {
  const { inputs } = toolset(own);
  if (!Object.hasOwn(inputs, name)) return null;
  const tool = name as keyof Inputs;
  let input: unknown;
  try {
    input = JSON.parse(json);
  } catch {
    return null;
  }
  const parsed = inputs[tool].safeParse(input);
  const found = parsed.success && evidenceIn(parsed.data.evidence, visitorSaid);
  return found ? ({ tool, input: parsed.data, ...found } as ToolCall & { seq: number; span: string }) : null;
}
