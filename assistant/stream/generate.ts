/** A short text for colleagues, which nobody watches being written, from the first model that gives one in time. */
import type { LanguageModelV4, LanguageModelV4Prompt } from "@ai-sdk/provider";
import { reasonOf, retryAfter } from "./ends.ts";
import { begin, type Counted, type Meter, OverBudget } from "./meter.ts";
import type { Rests } from "./rest.ts";
import { reported } from "./usage.ts";
import { Visible } from "./visible.ts";
import type { Patience } from "./watchdog.ts";

/** Tokens of some 60 words in a script that takes many, with room to spare. */
const TOKENS = 300;

/** @returns null: no model gave one; what went wrong is told to `report` */
export async function generate(
  models: readonly LanguageModelV4[],
  prompt: LanguageModelV4Prompt,
  { patience, rests, meter, report }: { patience: Patience; rests: Rests; meter: Meter; report(error: unknown): void },
): Promise<string | null> {
  const failed = new Set<LanguageModelV4>();
  while (failed.size < models.length) {
    const model = rests.choose(models, failed);
    if (!model) return null;
    // Not AbortSignal.timeout: its timer would keep the object awake after the answer.
    const late = new AbortController();
    const timer = setTimeout(() => late.abort(), patience.firstWord);
    let counted: Counted | null = null;
    try {
      const options = { prompt, abortSignal: late.signal, maxOutputTokens: TOKENS };
      counted = await begin(meter, model, options);
      const given = await Promise.race([model.doGenerate(options), expired(late.signal)]);
      const { content, finishReason } = given;
      const cost = reported(given.usage);
      if (cost) counted.ended(cost);
      const reason = reasonOf(finishReason);
      if (reason === "filtered" || reason === "error") throw new Error(`finished: ${finishReason.raw}`);
      const text = spoken(content.map((part) => (part.type === "text" ? part.text : "")).join(""), reason === "stop");
      if (text === "") throw new Error("no words");
      rests.worked(model);
      return text;
    } catch (error) {
      failed.add(model);
      if (error instanceof OverBudget) {
        rests.undecided(model);
        continue;
      }
      report(error);
      const wait = retryAfter(error, Date.now());
      rests.failed(model, { why: late.signal.aborted ? "total" : "error", error, ...(wait && { retryAfter: wait }) });
    } finally {
      clearTimeout(timer);
    }
  }
  return null;
}

/** The words of a whole text. */
function spoken(written: string, whole: boolean): string {
  let text = "";
  const unsay = () => {
    text = "";
  };
  const visible = new Visible({ tools: [], call: () => {}, unsay });
  const first = visible.push(written);
  text += first;
  const last = visible.end(whole);
  return (text + last).trim();
}

const expired = (signal: AbortSignal) =>
  new Promise<never>((_, reject) => signal.addEventListener("abort", () => reject(new Error("no answer in time"))));
