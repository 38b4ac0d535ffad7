/** Attempts whose time a test moves. */
import type { LanguageModelV4, LanguageModelV4Prompt } from "@ai-sdk/provider";
import { onTestFinished, test as plain, vi } from "vitest";
import { type Attempt, attempt, type Ending } from "../../assistant/reply/attempt.ts";
import { UNMETERED } from "../../assistant/stream/meter.ts";

/** Time stands still unless a test moves it. */
export const test = (name: string, body: () => Promise<void>) =>
  plain(name, async () => {
    vi.useFakeTimers();
    onTestFinished(() => void vi.useRealTimers());
    await body();
  });

const PROMPT: LanguageModelV4Prompt = [{ role: "user", content: [{ type: "text", text: "Hi" }] }];

export function run(model: LanguageModelV4, more: Partial<Attempt> = {}) {
  const abort = new AbortController();
  const said: string[] = [];
  const called: [string, string][] = [];
  let ending: Ending | null = null;
  const done = attempt({
    model,
    prompt: PROMPT,
    meter: UNMETERED,
    signal: abort.signal,
    say: (piece) => {
      said.push(piece);
      return true;
    },
    unsay: () => {
      said.length = 0;
    },
    call: (name, input) => {
      called.push([name, input]);
      return { result: "Noted.", wanted: false };
    },
    ...more,
  }).then((result) => {
    ending = result;
    return result;
  });
  onTestFinished(() => abort.abort());
  return { abort, said, called, done, ending: () => ending };
}
