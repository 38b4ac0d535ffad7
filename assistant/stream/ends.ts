/** Why a stream ended, and when a provider that refused wants to be asked again. Pure. */
import { APICallError, type LanguageModelV4FinishReason } from "@ai-sdk/provider";
import { waitAsked } from "../../protocol/retry-after.ts";

/** The provider package for Workers AI calls every word it does not know a `stop`, so the provider's own word counts. */
export function reasonOf({ unified, raw = "" }: LanguageModelV4FinishReason): "stop" | "length" | "filtered" | "error" {
  if (unified === "content-filter" || /filter|safety|prohibited|blocklist|recitation|spii/i.test(raw))
    return "filtered";
  if (unified === "error" || /error|insufficient|abort|cancel|timeout/i.test(raw)) return "error";
  return unified === "length" || /^(?:max_tokens|max_output_tokens)$/i.test(raw) ? "length" : "stop";
}

/**
 * When the provider wants to be asked again, in milliseconds from now; undefined: it does not say. RFC 9110, 10.2.3: seconds
 * or a date; `retry-after-ms` is OpenAI's.
 */
export function retryAfter(error: unknown, now: number): number | undefined {
  if (!APICallError.isInstance(error)) return undefined;
  const { "retry-after-ms": ms, "retry-after": after } = error.responseHeaders ?? {};
  const exact = ms?.trim() ? Number(ms) : Number.NaN;
  return Number.isFinite(exact) ? Math.max(0, exact) : waitAsked(after, now);
}
