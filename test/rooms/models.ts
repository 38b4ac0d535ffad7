/** Models that play a script, one call after the other; the last script is repeated. */
import type { LanguageModelV4, LanguageModelV4CallOptions, LanguageModelV4StreamPart } from "@ai-sdk/provider";

/** A word to say, a part to emit, a promise to wait for, or something that goes wrong. */
export type Step = string | LanguageModelV4StreamPart | Promise<unknown> | { fail: unknown } | { end: true };

export interface Scripted extends LanguageModelV4 {
  calls: LanguageModelV4CallOptions[];
}

export function scripted(...scripts: readonly (readonly Step[])[]): Scripted {
  const calls: LanguageModelV4CallOptions[] = [];
  return {
    specificationVersion: "v4",
    provider: "test",
    modelId: "scripted",
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
              for (const step of script) {
                if (typeof step === "string") controller.enqueue({ type: "text-delta", id: "0", delta: step });
                else if (step instanceof Promise) await step;
                else if ("fail" in step) return controller.enqueue({ type: "error", error: step.fail });
                else if ("end" in step) break;
                else controller.enqueue(step);
              }
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
