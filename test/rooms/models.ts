/** Models that play a script, one call after the other; the last script is repeated. */
import type {
  LanguageModelV4,
  LanguageModelV4CallOptions,
  LanguageModelV4FinishReason,
  LanguageModelV4StreamPart,
} from "@ai-sdk/provider";

/** A word to say, a part to emit, a promise to wait for, or something that goes wrong: an error, or an end without a reason. */
export type Step = string | LanguageModelV4StreamPart | Promise<unknown> | { fail: unknown } | { breaksOff: true };

/** The end of a stream, which a script that has none gets. */
export const finish = (
  unified: LanguageModelV4FinishReason["unified"],
  usage: { in?: number; out?: number } = {},
): Extract<LanguageModelV4StreamPart, { type: "finish" }> => ({
  type: "finish",
  finishReason: { unified, raw: undefined },
  usage: {
    inputTokens: { total: usage.in, noCache: undefined, cacheRead: undefined, cacheWrite: undefined },
    outputTokens: { total: usage.out, text: undefined, reasoning: undefined },
  },
});

let made = 0;

export interface Scripted extends LanguageModelV4 {
  calls: LanguageModelV4CallOptions[];
}

export function scripted(...scripts: readonly (readonly Step[])[]): Scripted {
  const calls: LanguageModelV4CallOptions[] = [];
  return {
    specificationVersion: "v4",
    provider: "test",
    // Models are rested by their names.
    modelId: `scripted-${made++}`,
    supportedUrls: {},
    calls,
    doGenerate: () => Promise.reject(new Error("not scripted")),
    async doStream(options) {
      const script = scripts[Math.min(calls.length, scripts.length - 1)] ?? [];
      calls.push(options);
      return {
        stream: new ReadableStream<LanguageModelV4StreamPart>({
          async start(controller) {
            try {
              let finished = false;
              for (const step of script) {
                if (typeof step === "string") controller.enqueue({ type: "text-delta", id: "0", delta: step });
                else if (step instanceof Promise) await step;
                else if ("fail" in step) return controller.enqueue({ type: "error", error: step.fail });
                else if ("breaksOff" in step) return controller.close();
                else {
                  finished ||= step.type === "finish";
                  controller.enqueue(step);
                }
              }
              if (!finished) controller.enqueue(finish("stop"));
              controller.close();
            } catch {
              // Cancelled: nobody reads on.
            }
          },
        }),
      };
    },
  };
}

/** A gate that a test opens. */
export const gate = () => Promise.withResolvers<void>();

/** Never resolves: a model that hangs. */
export const forever = new Promise<void>(() => {});
