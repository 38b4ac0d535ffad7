/** A tool as a reply uses it, wherever it comes from: the site's own folder, or a server. */
import type { JSONSchema7, LanguageModelV4FunctionTool } from "@ai-sdk/provider";
import { LIMITS } from "../../protocol/limits.ts";
import { type Data, type Fault, type SiteTool, type ToolContext, z } from "../../settings/tool.ts";

export type Context = Omit<ToolContext, "signal" | "secrets">;

export interface Usable {
  name: string;
  kind: "reads" | "acts";
  /** Of the site's own folder, and not of a server. */
  own: boolean;
  /** Seconds. */
  timeLimit: number;
  /** As the provider interface wants it; null: nobody knows its input now, so it cannot be called, only carried out. */
  definition: LanguageModelV4FunctionTool | null;
  /** The input that a model wrote, or a sentence on what is wrong with it. */
  parse(json: string): { ok: true; input: unknown } | { ok: false; why: string };
  /** For the visitor: what is looked up, or what will be done. A fault keeps it from being proposed. */
  words(input: unknown, context: Context): string | Fault;
  /** @throws when it fails */
  run(input: unknown, context: Context, signal: AbortSignal): Data | Fault | Promise<Data | Fault>;
  /** For the embedded model, which cannot choose a tool. */
  offline: {
    when(text: string, context: Context): unknown;
    say(result: Data, input: unknown): string;
  } | null;
}

/** What a tool returned, which a reply may state. */
export interface Result {
  text: string;
  own: Usable["own"];
}

/** The input as an object; null: it is none, or too long. */
export function objectIn(json: string): Record<string, unknown> | null {
  if (json.length > LIMITS.toolInput) return null;
  try {
    // A model that needs to give nothing often writes nothing.
    const value: unknown = JSON.parse(json.trim() === "" ? "{}" : json);
    return typeof value === "object" && value !== null && !Array.isArray(value)
      ? (value as Record<string, unknown>)
      : null;
  } catch {
    return null;
  }
}

const NO_OBJECT = "The input must be a JSON object, and not long.";

const definitions = new WeakMap<SiteTool, LanguageModelV4FunctionTool>();

/** Written once for all rooms of the isolate. */
function definitionOf(tool: SiteTool): LanguageModelV4FunctionTool {
  const before = definitions.get(tool);
  if (before) return before;
  const { $schema: _draft, ...schema } = z.toJSONSchema(tool.input);
  const { name, description } = tool;
  const made: LanguageModelV4FunctionTool = {
    type: "function",
    name,
    description,
    inputSchema: schema as JSONSchema7,
  };
  definitions.set(tool, made);
  return made;
}

/** @param env the gateway's variables, of which the tool gets those that it names */
export function own(tool: SiteTool, env: object): Usable {
  const { name, input, kind, timeLimit } = tool;
  const secrets = () => Object.fromEntries(tool.secrets.map((key) => [key, String(Reflect.get(env, key) ?? "")]));
  return {
    name,
    kind,
    own: true,
    timeLimit,
    definition: definitionOf(tool),
    parse(json) {
      const object = objectIn(json);
      if (!object) return { ok: false, why: NO_OBJECT };
      const parsed = input.safeParse(object);
      if (parsed.success) return { ok: true, input: parsed.data };
      return { ok: false, why: parsed.error.issues.map((i) => `${i.path.join(".")}: ${i.message}`).join("; ") };
    },
    words: (value, context) => (tool.kind === "reads" ? tool.label(value) : tool.confirm(value, context)),
    run: (value, context, signal) => tool.run(value, { ...context, signal, secrets: secrets() }),
    offline: tool.offline
      ? {
          when: tool.offline.when,
          // What acts is only proposed, and the page says what.
          say: "say" in tool.offline ? tool.offline.say : () => "",
        }
      : null,
  };
}
