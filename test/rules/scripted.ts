/** A language model that does what its script says: the smallest thing that turns and speakers can be tried on. */
import type {
  LanguageModelV4,
  LanguageModelV4CallOptions,
  LanguageModelV4FinishReason,
  LanguageModelV4StreamPart,
} from "@ai-sdk/provider";

/**
 * A part of the stream, a pause in milliseconds, `hang`: nothing more, ever, and deaf to every signal, or `break`: the
 * stream ends without saying why, as no honest one does.
 */
export type Step = LanguageModelV4StreamPart | number | "hang" | "break";

export const word = (delta: string): Step => ({ type: "text-delta", id: "0", delta });
export const call = (toolName: string, input: unknown): Step => ({
  type: "tool-call",
  toolCallId: `call-${toolName}`,
  toolName,
  input: typeof input === "string" ? input : JSON.stringify(input),
});

/** The end of a stream. @param raw the provider's own word for the reason */
export const finish = (
  unified: LanguageModelV4FinishReason["unified"],
  { raw, usage }: { raw?: string; usage?: Partial<Record<"in" | "out" | "cached" | "thought", number>> } = {},
): Step => ({
  type: "finish",
  finishReason: { unified, raw },
  usage: {
    inputTokens: { total: usage?.in, noCache: undefined, cacheRead: usage?.cached, cacheWrite: undefined },
    outputTokens: { total: usage?.out, text: undefined, reasoning: usage?.thought },
  },
});

let made = 0;

export interface Scripted extends LanguageModelV4 {
  /** What it was asked, in order. */
  readonly asked: LanguageModelV4CallOptions[];
  /** How many of its streams were cancelled. */
  cancelled: number;
}

/** One script a round; the last one is repeated. `opening`: what happens before there is a stream at all. */
export function scripted(scripts: readonly (readonly Step[])[], opening?: () => Promise<void>): Scripted {
  const asked: LanguageModelV4CallOptions[] = [];
  return {
    specificationVersion: "v4",
    provider: "test",
    // Models are rested by their names.
    modelId: `scripted-${made++}`,
    supportedUrls: {},
    asked,
    cancelled: 0,
    async doGenerate() {
      throw new Error("replies are streamed");
    },
    async doStream(options) {
      const steps = (scripts[Math.min(asked.length, scripts.length - 1)] ?? [])[Symbol.iterator]();
      let finished = false;
      asked.push(options);
      await opening?.();
      const cancel = () => {
        this.cancelled++;
      };
      return {
        stream: new ReadableStream<LanguageModelV4StreamPart>({
          async pull(controller) {
            for (let step = steps.next(); ; step = steps.next()) {
              if (step.done && !finished) controller.enqueue(finish("stop") as LanguageModelV4StreamPart);
              if (step.done || step.value === "break") return controller.close();
              if (step.value === "hang") return new Promise(() => {});
              finished ||= typeof step.value === "object" && step.value.type === "finish";
              if (typeof step.value !== "number") return controller.enqueue(step.value);
              await new Promise((resolve) => setTimeout(resolve, step.value as number));
            }
          },
          cancel,
        }),
      };
    },
  };
}

/** An endless stream of the same word. */
export function* endless(step: Step): Generator<Step> {
  while (true) yield step;
}
