/** The Worker of the scenarios with one addition: models that say in each turn of a conversation what they are given. */
import type { LanguageModelV4, LanguageModelV4StreamPart } from "@ai-sdk/provider";
import scenarios, { Conversation as Room } from "../scenarios/worker.ts";
import { MODEL, PLAYED } from "./route.ts";

export * from "../scenarios/worker.ts";

/** By room: what the model writes in each turn, from the first; null: another model answers. */
const written = new Map<string, readonly (string | null)[]>();

export class Conversation extends Room {
  protected override get models(): readonly LanguageModelV4[] {
    const turn = this.facts().filter(({ type }) => type === "visitor.said").length;
    const text = written.get(this.ctx.id.toString())?.[turn - 1];
    const [other] = super.models;
    return text === undefined || text === null || !other ? super.models : [played(text, other), ...super.models];
  }
}

const USAGE = {
  inputTokens: { total: 0, noCache: 0, cacheRead: 0, cacheWrite: 0 },
  outputTokens: { total: 0, text: 0, reasoning: 0 },
};

/**
 * A model that writes this text, some letters at a time, as a provider streams it.
 * @param other writes summaries and suggestions: a model that wrote none would be taken for one that fails, and rested
 */
function played(text: string, other: LanguageModelV4): LanguageModelV4 {
  const finishReason = { unified: "stop", raw: undefined } as const;
  return {
    specificationVersion: "v4",
    provider: MODEL,
    modelId: MODEL,
    supportedUrls: {},
    doGenerate: (options) => other.doGenerate(options),
    async doStream() {
      const deltas = text.match(/[\s\S]{1,7}/gu) ?? [];
      const parts: LanguageModelV4StreamPart[] = [
        { type: "stream-start", warnings: [] },
        { type: "text-start", id: "0" },
        ...deltas.map((delta): LanguageModelV4StreamPart => ({ type: "text-delta", id: "0", delta })),
        { type: "text-end", id: "0" },
        { type: "finish", finishReason, usage: USAGE },
      ];
      return {
        stream: new ReadableStream<LanguageModelV4StreamPart>({
          start(controller) {
            for (const part of parts) controller.enqueue(part);
            controller.close();
          },
        }),
      };
    },
  };
}

export default {
  async fetch(request: Request, env: Env, ctx: ExecutionContext): Promise<Response> {
    const { pathname, searchParams } = new URL(request.url);
    if (pathname !== PLAYED) return scenarios.fetch(request, env, ctx);
    written.set(searchParams.get("conversation") ?? "", await request.json());
    return new Response(null, { status: 204 });
  },
};
