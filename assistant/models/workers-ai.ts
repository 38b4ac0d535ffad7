/**
 * Workers AI through its binding, with what the provider package makes wrong of a stream put right before it reads it:
 * tool calls of the native shape have no `index`, and it merges them into one; `content` that is a list makes it throw; an
 * error in the middle of the stream it passes over.
 */
import type { LanguageModelV4 } from "@ai-sdk/provider";
import type { WorkersAISettings } from "workers-ai-provider";
import type { Inference } from "../../settings/providers.ts";
import { deferred, PROVIDERS } from "../stream/deferred.ts";

type Binding = NonNullable<WorkersAISettings["binding"]>;

interface Asked {
  binding: Inference;
  model: string;
  /** Keeps one conversation on one server, for its prompt cache. */
  affinity: string;
  /** Fail, and do not queue, when there is no capacity. https://developers.cloudflare.com/workers-ai/features/reject-if-busy/ */
  rejectIfBusy: boolean;
  /** Fields of the inputs besides what the package says; null takes one out. */
  inputs: Readonly<Record<string, unknown>>;
}

export function workersAI({ binding, model, affinity, rejectIfBusy, inputs }: Asked): LanguageModelV4 {
  const run = async (id: unknown, given: object, options: unknown) => {
    const answer: unknown = await Reflect.apply(binding.run, binding, [id, merged(given, inputs), options]);
    return answer instanceof ReadableStream ? repaired(answer as ReadableStream<Uint8Array>) : answer;
  };
  return deferred(PROVIDERS.workersAI.chat, model, async () => {
    const { createWorkersAI } = await import("workers-ai-provider");
    // Of the binding the package uses nothing else for text.
    return createWorkersAI({ binding: { run } as unknown as Binding })(model, {
      sessionAffinity: affinity,
      ...(rejectIfBusy && { rejectIfBusy }),
    });
  });
}

/** @returns the fields with the changes; null takes one out */
export const merged = (fields: object, changes: Readonly<Record<string, unknown>>): Record<string, unknown> =>
  Object.fromEntries(Object.entries({ ...fields, ...changes }).filter(([, value]) => value !== null));

/** Lines that need a look. All others pass as they are, because each word is a line. */
const SUSPECT = /"(?:tool_calls"\s*:\s*\[\s*\{|content"\s*:\s*\[|errors?"\s*:)/;

function repaired(stream: ReadableStream<Uint8Array>): ReadableStream<Uint8Array> {
  const decoder = new TextDecoder();
  const encoder = new TextEncoder();
  const calls = numbering();
  let rest = "";
  const lines = (text: string, controller: TransformStreamDefaultController<Uint8Array>) => {
    const all = (rest + text).split("\n");
    rest = all.pop() ?? "";
    if (all.length === 0) return;
    const written = all.map((line) => (SUSPECT.test(line) ? repairedLine(line, calls) : line));
    controller.enqueue(encoder.encode(`${written.join("\n")}\n`));
  };
  return stream.pipeThrough(
    new TransformStream<Uint8Array, Uint8Array>({
      transform: (bytes, controller) => lines(decoder.decode(bytes, { stream: true }), controller),
      flush: (controller) => lines(`${decoder.decode()}${rest === "" ? "" : "\n"}`, controller),
    }),
  );
}

interface Chunk {
  response?: unknown;
  choices?: { delta?: { content?: unknown; reasoning_content?: unknown; tool_calls?: unknown } }[];
  tool_calls?: unknown;
  error?: unknown;
  errors?: unknown;
}

/** @throws what the stream says went wrong */
function repairedLine(line: string, number: (calls: unknown) => unknown): string {
  const [, head = "", json = ""] = /^(data:\s*)(.*)$/.exec(line.trimEnd()) ?? [];
  let chunk: Chunk;
  try {
    chunk = JSON.parse(json);
  } catch {
    return line;
  }
  if (typeof chunk !== "object" || chunk === null) return line;
  const fault = chunk.error ?? (Array.isArray(chunk.errors) ? chunk.errors[0] : undefined);
  if (fault && chunk.response === undefined && !chunk.choices?.length)
    throw new Error(`in the stream: ${JSON.stringify(fault)}`);
  if (chunk.tool_calls) chunk.tool_calls = number(chunk.tool_calls);
  const delta = chunk.choices?.[0]?.delta;
  if (delta?.tool_calls) delta.tool_calls = number(delta.tool_calls);
  if (delta && Array.isArray(delta.content)) {
    const { text, thought } = partsOf(delta.content);
    delta.content = text;
    if (thought !== "") delta.reasoning_content = thought;
  }
  return head + JSON.stringify(chunk);
}

/** Gives calls without an index one: a name begins the next call, and what has none goes on with the last. */
function numbering() {
  let last = -1;
  return (calls: unknown): unknown =>
    Array.isArray(calls)
      ? calls.map((call) => {
          if (typeof call !== "object" || call === null) return call;
          const index: unknown = Reflect.get(call, "index");
          if (typeof index === "number") {
            last = Math.max(last, index);
            return call;
          }
          const inner: unknown = Reflect.get(call, "function");
          const name =
            Reflect.get(call, "name") ?? (typeof inner === "object" && inner !== null && Reflect.get(inner, "name"));
          if (name) last++;
          return last === -1 ? call : { ...call, index: last };
        })
      : calls;
}

/** Mistral's list of what is said and what is thought. */
function partsOf(list: readonly unknown[]): { text: string; thought: string } {
  let text = "";
  let thought = "";
  for (const part of list) {
    if (typeof part !== "object" || part === null) continue;
    const { text: said, thinking } = part as { text?: unknown; thinking?: unknown };
    if (typeof said === "string") text += said;
    else if (typeof thinking === "string") thought += thinking;
    else if (Array.isArray(thinking)) thought += partsOf(thinking).text;
  }
  return { text, thought };
}
