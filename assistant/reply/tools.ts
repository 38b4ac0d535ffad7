/**
 * What the model may ask for. The effects are decided by code: a call whose evidence is not in the visitor's own words
 * is dropped.
 */
import type { LanguageModelV4FunctionTool } from "@ai-sdk/provider";
import * as z from "zod";
import { OwnKey } from "../../protocol/facts.ts";
import { TOLD_FIELDS } from "../../protocol/lead-fields.ts";
import { LIMITS } from "../../protocol/limits.ts";
import { TRIGGER_KINDS, TRIGGERS } from "../../protocol/triggers.ts";

/** Trimmed, because a space is in every message and proves nothing. */
const evidence = z.string().trim().min(1).max(300);

type Schema = LanguageModelV4FunctionTool["inputSchema"];
const EVIDENCE: Schema = {
  type: "string",
  minLength: 1,
  maxLength: 300,
  description: "The visitor's own words, copied exactly.",
};
const TEXT: Schema = { type: "string", minLength: 1, maxLength: LIMITS.note };

function shape(properties: Record<string, Schema>) {
  return { type: "object", properties, required: Object.keys(properties), additionalProperties: false } as const;
}

/** Triggers that words can show. */
const REASONS = TRIGGER_KINDS.filter((kind) => TRIGGERS[kind].read);

const INPUTS = {
  handOff: z.object({ reason: z.enum(REASONS), evidence }),
  askHuman: z.object({ question: z.string().min(1).max(LIMITS.note), evidence }),
  learn: z.object({
    field: z.union([z.enum(TOLD_FIELDS), OwnKey]),
    value: z.string().min(1).max(LIMITS.note),
    evidence,
  }),
} as const;

/** `INPUTS` as JSON Schema; written out, because what makes it of them weighs a tenth of the Worker. */
const SCHEMAS = {
  handOff: shape({ reason: { type: "string", enum: REASONS }, evidence: EVIDENCE }),
  askHuman: shape({ question: TEXT, evidence: EVIDENCE }),
  learn: shape({ field: { type: "string" }, value: TEXT, evidence: EVIDENCE }),
};

const DESCRIPTIONS: Record<keyof typeof INPUTS, string> = {
  handOff: "Ask a human colleague to take over, because the visitor wants a person or you cannot help.",
  askHuman:
    "Ask the human colleagues one short question and stay with the visitor, when one fact is missing that they would know.",
  learn: "Remember one fact the visitor told about themselves.",
};

type ToolCall = {
  [K in keyof typeof INPUTS]: { tool: K; input: z.infer<(typeof INPUTS)[K]> };
}[keyof typeof INPUTS];

type Own = readonly { key: string }[];
const NONE: Own = [];
const described = new WeakMap<Own, LanguageModelV4FunctionTool[]>();

/**
 * As the provider interface wants them: name, description, JSON schema. Made when a model is first asked.
 * @param own what the site wants to know besides: the one list of its settings
 */
export function tools(own: Own = NONE): LanguageModelV4FunctionTool[] {
  const known = described.get(own);
  if (known) return known;
  const fields = [...TOLD_FIELDS, ...own.map(({ key }) => key)];
  const schemas = {
    ...SCHEMAS,
    learn: { ...SCHEMAS.learn, properties: { ...SCHEMAS.learn.properties, field: { type: "string", enum: fields } } },
  } as const;
  const made = (Object.keys(INPUTS) as (keyof typeof INPUTS)[]).map(
    (name): LanguageModelV4FunctionTool => ({
      type: "function",
      name,
      description: DESCRIPTIONS[name],
      inputSchema: schemas[name],
    }),
  );
  described.set(own, made);
  return made;
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
