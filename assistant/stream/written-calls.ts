/**
 * Tool calls that a model wrote into its text. Servers are meant to take them out, and many do not: the template of the
 * model is newer than the server, or the model writes another model's syntax. Pure.
 *
 * The syntaxes are those of the chat templates that the models are published with: Hermes and Qwen (JSON in `tool_call`),
 * Llama 3 (`function=` and bare JSON), Llama 4 (a list of Python calls), Qwen Coder (`parameter=`), GLM (`arg_key`), Kimi,
 * DeepSeek, Mistral, MiniMax and DSML (`invoke`), Gemma 4 (`call:`).
 */
import type { LanguageModelV4FunctionTool } from "@ai-sdk/provider";

export interface WrittenCall {
  name: string;
  /** JSON, as a provider passes it on. */
  input: string;
}

export type Toolbox = readonly Pick<LanguageModelV4FunctionTool, "name" | "inputSchema">[];

/** Fields that hold the name of a tool, and those that hold its arguments, in JSON. */
const NAME_KEYS = ["name", "tool", "tool_name", "function", "action"];
const ARGUMENT_KEYS = ["arguments", "parameters", "args", "input", "action_input"];
const GROUP_KEYS = ["tool_calls", "function_call"];
/** Fields that such an object may have besides. */
const OTHER_KEYS = ["type", "id", "call_id", "index"];
export const CALL_KEYS = [...NAME_KEYS, ...ARGUMENT_KEYS, ...GROUP_KEYS, ...OTHER_KEYS];

/** The calls of known tools in a text that is known to hold calls; one of an unknown tool is left out. */
export function callsIn(text: string, tools: Toolbox): WrittenCall[] {
  for (const read of [inMarkup, inPairs, behindName, inGemma, inJson, inPython]) {
    const calls = read(text, tools);
    if (calls.length > 0) return calls;
  }
  return [];
}

const find = (tools: Toolbox, name: string) => {
  const bare = name.trim().replace(/^functions?\./, "");
  return tools.find((tool) => tool.name === bare);
};

/** Calls in a JSON value, of whatever nesting. */
export function callsOf(value: unknown, tools: Toolbox): WrittenCall[] {
  if (Array.isArray(value)) return value.flatMap((each) => callsOf(each, tools));
  if (!isObject(value)) return [];
  const group = GROUP_KEYS.map((key) => value[key]).find((each) => typeof each === "object" && each !== null);
  if (group !== undefined) return callsOf(group, tools);
  if (isObject(value.function)) return callsOf(value.function, tools);
  const name = NAME_KEYS.map((key) => value[key]).find((each) => typeof each === "string");
  const tool = typeof name === "string" ? find(tools, name) : undefined;
  const argument = ARGUMENT_KEYS.map((key) => value[key]).find((each) => each !== undefined);
  if (!tool || argument === undefined) return [];
  return [{ name: tool.name, input: typeof argument === "string" ? argument : JSON.stringify(argument) }];
}

/** Has the shape of a call, whether such a tool exists or not. */
export const isCallShaped = (value: unknown): boolean => {
  if (Array.isArray(value)) return value.length > 0 && value.every(isCallShaped);
  if (!isObject(value)) return false;
  if (GROUP_KEYS.some((key) => typeof value[key] === "object")) return true;
  if (isObject(value.function)) return isCallShaped(value.function);
  const keys = Object.keys(value);
  return (
    keys.every((key) => CALL_KEYS.includes(key)) &&
    NAME_KEYS.some((key) => typeof value[key] === "string") &&
    ARGUMENT_KEYS.some((key) => typeof value[key] === "object" || typeof value[key] === "string")
  );
};

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** Where the JSON object or list that begins at `from` ends (exclusive), or -1 if it does not. */
export function endOfJson(text: string, from: number): number {
  let depth = 0;
  let quoted = false;
  for (let i = from; i < text.length; i++) {
    const letter = text[i];
    if (quoted) {
      if (letter === "\\") i++;
      else if (letter === '"') quoted = false;
    } else if (letter === '"') quoted = true;
    else if (letter === "{" || letter === "[") depth++;
    else if (letter === "}" || letter === "]") {
      depth--;
      if (depth === 0) return i + 1;
    }
  }
  return -1;
}

export function parsed(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return undefined;
  }
}

/** Every JSON object or list in the text, in order. */
function values(text: string): unknown[] {
  const found: unknown[] = [];
  for (let at = text.search(/[{[]/); at !== -1; ) {
    const end = endOfJson(text, at);
    const value = end === -1 ? undefined : parsed(text.slice(at, end));
    if (value !== undefined) found.push(value);
    const from = value === undefined ? at + 1 : end;
    const next = text.slice(from).search(/[{[]/);
    at = next === -1 ? -1 : from + next;
  }
  return found;
}

const inJson = (text: string, tools: Toolbox): WrittenCall[] => callsOf(values(text), tools);

/** `<function=name>…</function>` and `<invoke name="…">…</invoke>`, with parameters or JSON in it. */
function inMarkup(text: string, tools: Toolbox): WrittenCall[] {
  const blocks = text.matchAll(
    /<(?:[|｜]DSML[|｜])?(?:function=|invoke\s+name=)["']?([\w.-]+)["']?\s*>([\s\S]*?)(?:<\/(?:[|｜]DSML[|｜])?(?:function|invoke)>|$)/g,
  );
  return [...blocks].flatMap(([, name = "", body = ""]) => {
    const given = [
      ...body.matchAll(
        /<(?:[|｜]DSML[|｜])?parameter(?:=|\s+name=)["']?([\w.-]+)["']?[^>]*>([\s\S]*?)(?:<\/(?:[|｜]DSML[|｜])?parameter>|(?=<parameter)|$)/g,
      ),
    ].map(([, key = "", value = ""]) => [key, value.replace(/^\n|\n$/g, "")] as const);
    if (given.length > 0) return called(name, given, tools);
    const tool = find(tools, name);
    const [value] = values(body);
    return tool && isObject(value) ? [{ name: tool.name, input: JSON.stringify(value) }] : [];
  });
}

/** The name, then keys and values in turn. */
function inPairs(text: string, tools: Toolbox): WrittenCall[] {
  if (!text.includes("<arg_key>")) return [];
  return text.split(/<\/?tool_call>/).flatMap((block) => {
    const [, name = ""] = /^\s*([\w.-]+)/.exec(block) ?? [];
    const pairs = block.matchAll(
      /<arg_key>([\s\S]*?)<\/arg_key>\s*<arg_value>([\s\S]*?)(?:<\/arg_value>|(?=<arg_key>)|$)/g,
    );
    const given = [...pairs].map(([, key = "", value = ""]) => [key.trim(), value] as const);
    return given.length > 0 ? called(name, given, tools) : [];
  });
}

/** The name, a mark, and the arguments in JSON. */
function behindName(text: string, tools: Toolbox): WrittenCall[] {
  const marks = text.matchAll(
    /(?:([\w.-]+?)(?::\d+)?\s*(?:<\|tool_call_argument_begin\|>|<｜tool▁sep｜>|(?:\[CALL_ID\][^[\]]*)?\[ARGS\])|<｜tool▁sep｜>([\w.-]+)\s*```(?:json)?)\s*(?=\{)/g,
  );
  return [...marks].flatMap(({ 0: mark, 1: before, 2: after, index }) => {
    const tool = find(tools, before ?? after ?? "");
    const from = index + mark.length;
    const end = endOfJson(text, from);
    return tool && end !== -1 ? [{ name: tool.name, input: text.slice(from, end) }] : [];
  });
}

/** `call:name{key:<|"|>value<|"|>}` */
const inGemma = (text: string, tools: Toolbox): WrittenCall[] =>
  [...text.matchAll(/call:([\w.-]+)\{((?:<\|"\|>[\s\S]*?<\|"\|>|[^}])*)\}/g)].flatMap(([, name = "", body = ""]) => {
    const pairs = body.matchAll(/([\w-]+)\s*:\s*(?:<\|"\|>([\s\S]*?)<\|"\|>|([^,]+))/g);
    return called(
      name,
      [...pairs].map(([, key = "", text, bare = ""]) => [key, text ?? bare.trim()] as const),
      tools,
    );
  });

const QUOTED = String.raw`"(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*'`;

/** `name(key="value")`, one or several in a list. */
function inPython(text: string, tools: Toolbox): WrittenCall[] {
  const calls = text.matchAll(new RegExp(String.raw`\b([A-Za-z_]\w*)\(((?:${QUOTED}|[^()"'])*)\)`, "g"));
  return [...calls].flatMap(([, name = "", body = ""]) => {
    const pairs = [...body.matchAll(new RegExp(String.raw`(\w+)\s*=\s*(${QUOTED}|[^,]+)`, "g"))];
    const given = pairs.map(([, key = "", value = ""]) => [key, unquoted(value.trim())] as const);
    return given.length > 0 ? called(name, given, tools) : [];
  });
}

const unquoted = (value: string): string =>
  /^["']/.test(value) ? value.slice(1, -1).replace(/\\(.)/g, (_, letter) => (letter === "n" ? "\n" : letter)) : value;

/** A call whose arguments were written as text: what the schema does not call a text is read as JSON. */
function called(name: string, given: readonly (readonly [string, string])[], tools: Toolbox): WrittenCall[] {
  const tool = find(tools, name);
  if (!tool) return [];
  const input = given.map(([key, text]) => {
    const field = tool.inputSchema.properties?.[key];
    const isText = typeof field !== "object" || field.type === "string" || field.enum !== undefined;
    const value = isText ? undefined : parsed(text);
    return [key, value === undefined ? text : value];
  });
  return [{ name: tool.name, input: JSON.stringify(Object.fromEntries(input)) }];
}
