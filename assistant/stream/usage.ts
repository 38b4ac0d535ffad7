/** What a request to a model cost, in tokens. Pure. */
import type { LanguageModelV4CallOptions, LanguageModelV4Usage } from "@ai-sdk/provider";
import type { Usage } from "../../protocol/facts.ts";

/** Characters of English a token, by the rule of thumb of OpenAI's tokenizer page; other scripts take more tokens. */
const CHARACTERS = 4;

/** As the provider reports it; null: it reports nothing, or zeros in place of nothing. */
export function reported({ inputTokens, outputTokens, raw }: LanguageModelV4Usage): Usage | null {
  const input = whole(inputTokens.total);
  const visible = whole(outputTokens.total);
  if (input + visible === 0) return null;
  const thought = whole(outputTokens.reasoning);
  // Some providers leave thoughts out of the completion and only count them in the total.
  const all = whole(raw?.total_tokens) - input;
  const out = Math.max(visible, all, thought > visible ? visible + thought : 0);
  return usage(input, out, whole(inputTokens.cacheRead), Math.min(thought, out));
}

const usage = (input: number, out: number, cached: number, thought: number, estimated = false): Usage => ({
  in: input,
  out,
  ...(cached > 0 && { cached }),
  ...(thought > 0 && { thought }),
  ...(estimated && { estimated }),
});

/** From the length of what was sent and received. */
export function estimated({ prompt, tools }: LanguageModelV4CallOptions, received: number): Usage {
  const sent = prompt.reduce((sum, { content }) => sum + lengthOf(content), 0) + lengthOf(tools ?? []);
  return usage(Math.ceil(sent / CHARACTERS), Math.ceil(received / CHARACTERS), 0, 0, true);
}

/** Characters of names and values: to write a whole prompt out as JSON again takes a while. */
function lengthOf(value: unknown): number {
  if (typeof value === "string") return value.length;
  if (Array.isArray(value)) return value.reduce((sum: number, each) => sum + lengthOf(each), 0);
  if (typeof value !== "object" || value === null) return String(value ?? "").length;
  return Object.entries(value).reduce((sum, [key, each]) => sum + key.length + lengthOf(each), 0);
}

export const NOTHING: Usage = { in: 0, out: 0 };

export const sum = (a: Usage | null, b: Usage | null): Usage | null =>
  a && b
    ? usage(
        a.in + b.in,
        a.out + b.out,
        (a.cached ?? 0) + (b.cached ?? 0),
        (a.thought ?? 0) + (b.thought ?? 0),
        a.estimated ?? b.estimated ?? false,
      )
    : (a ?? b);

const whole = (count: unknown): number =>
  typeof count === "number" && Number.isFinite(count) ? Math.max(0, Math.round(count)) : 0;
