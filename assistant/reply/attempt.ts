/** One attempt of one model at a reply: as many requests as its tools and its limit of tokens ask for. */
import type { LanguageModelV4, LanguageModelV4FunctionTool, LanguageModelV4Prompt } from "@ai-sdk/provider";
import type { TurnFault, Usage } from "../../protocol/facts.ts";
import { LIMITS } from "../../protocol/limits.ts";
import type { Site } from "../../settings/schema.ts";
import { asking, continuing } from "../stream/continued.ts";
import { retryAfter } from "../stream/ends.ts";
import type { Meter } from "../stream/meter.ts";
import { type Called, type MadeCall, type Request, stream, type Taker } from "../stream/stream.ts";
import { sum } from "../stream/usage.ts";
import { PATIENCE, type Patience } from "../stream/watchdog.ts";
import { tools } from "./tools.ts";

/** Requests to the model for one reply, without a continuation. */
const MAX_ROUNDS = 3;
/** A token is about four characters. The limit on characters is the gateway's; this one limits what the provider charges. */
export const MAX_TOKENS = Math.ceil(LIMITS.reply / 4);
/** Between what a model said before it read a result and what it said after. */
const SEPARATOR = "\n\n";
const CUT = " …";

export interface Attempt extends Taker {
  model: LanguageModelV4;
  prompt: LanguageModelV4Prompt;
  patience?: Patience;
  /** Counts every request before it is made. */
  meter: Meter;
  /** The site's own fields, which the model may learn too. */
  own?: Site["fields"];
  /** The site's own tools, besides those of every reply. */
  more?: readonly LanguageModelV4FunctionTool[];
}

/** How an attempt ended. Whether silence is a fault depends on what was called, which the caller judges. */
export type Ending =
  | {
      ok: true;
      /** `cut`: ended by a limit or from outside, and not by the model. */
      end: "whole" | "cut";
      /** Whether a word was said. */
      said: boolean;
      /** How many tools were called. */
      calls: number;
      /** Over all rounds; null: nothing was asked. */
      usage: Usage | null;
      /** The id of the model that wrote it. */
      model: string;
    }
  | {
      ok: false;
      why: TurnFault;
      error?: unknown;
      usage: Usage | null;
      /** When the provider wants to be asked again, in milliseconds from now. */
      retryAfter?: number;
    };

export async function attempt(request: Attempt): Promise<Ending> {
  const { model, signal, patience = PATIENCE } = request;
  let { prompt } = request;
  let started = Date.now();
  let said = "";
  let calls = 0;
  let usage: Usage | null = null;
  const ended = (end: "whole" | "cut"): Ending => {
    // The visitor sees that it is not the end.
    if (end === "cut" && said !== "" && said.length + CUT.length <= LIMITS.reply) say(CUT);
    return stopped(end);
  };
  const heard = () => said !== "" && (request.heard?.() ?? true);
  const stopped = (end: "whole" | "cut"): Ending => ({
    ok: true,
    end,
    said: heard(),
    calls,
    usage,
    model: model.modelId,
  });
  const say = (piece: string): boolean => {
    said += piece;
    return request.say(piece);
  };
  const round = (say: Taker["say"]): Request => ({
    ...request,
    say,
    unsay() {
      said = "";
      request.unsay();
    },
    options: { prompt, tools: [...tools(request.own), ...(request.more ?? [])], maxOutputTokens: MAX_TOKENS },
    patience,
    started,
    spoken: heard(),
    room: LIMITS.reply - said.length - (said === "" ? 0 : SEPARATOR.length),
  });

  for (let rounds = 0; rounds < MAX_ROUNDS; rounds++) {
    if (signal.aborted) return stopped("cut");
    const outcome = await stream(round(said === "" ? say : after(SEPARATOR, say)));
    usage = sum(usage, outcome.usage);
    if (!outcome.ok) {
      const wait = retryAfter(outcome.error, Date.now());
      return { ...outcome, usage, ...(wait !== undefined && { retryAfter: wait }) };
    }
    calls += outcome.calls.length;
    if (outcome.end === "outside") return stopped("cut");
    if (outcome.end === "room") return ended("cut");
    const waited = Date.now();
    const results = await settled(outcome.calls, signal);
    if (results === "aborted") return stopped("cut");
    if (!results.ok) return { ok: false, why: "error", error: results.error, usage };
    // What the gateway's own tools take is not the model's.
    started += Date.now() - waited;
    if (outcome.end === "length" && heard() && calls === 0) return await finished();
    const wanted = results.called.some((called) => called.wanted);
    if (outcome.calls.length === 0 || (heard() && !wanted)) return ended(outcome.end === "stop" ? "whole" : "cut");
    prompt = [...prompt, ...exchange(outcome, results.called)];
  }
  return ended("cut");

  /** The reply broke off at the model's limit: it is asked once to go on. What was said stays, whatever comes of it. */
  async function finished(): Promise<Ending> {
    const before = said;
    const joined = continuing(said, say);
    prompt = asking(prompt, said);
    const outcome = await stream({ ...round(joined.say), unsay: () => {} });
    usage = sum(usage, outcome.usage);
    if (signal.aborted) return stopped("cut");
    joined.end();
    const whole = outcome.ok && outcome.end === "stop" && said !== before;
    return ended(whole ? "whole" : "cut");
  }
}

async function settled(calls: readonly MadeCall[], signal: AbortSignal) {
  const all = Promise.all(calls.map(({ called }) => called)).then(
    (called) => ({ ok: true as const, called }),
    (error: unknown) => ({ ok: false as const, error }),
  );
  if (calls.length === 0) return await all;
  let leave = () => {};
  const aborted = new Promise<"aborted">((resolve) => {
    leave = () => resolve("aborted");
    signal.addEventListener("abort", leave);
  });
  try {
    return signal.aborted ? "aborted" : await Promise.race([all, aborted]);
  } finally {
    signal.removeEventListener("abort", leave);
  }
}

/** What the model said and called in a round, and the results. */
const exchange = (
  { text, thought, calls }: { text: string; thought: string; calls: readonly MadeCall[] },
  results: readonly Called[],
): LanguageModelV4Prompt => [
  {
    role: "assistant",
    content: [
      ...(thought === "" ? [] : [{ type: "reasoning" as const, text: thought }]),
      ...(text === "" ? [] : [{ type: "text" as const, text }]),
      ...calls.map(({ part }) => part),
    ],
  },
  {
    role: "tool",
    content: calls.map(({ part: { toolCallId, toolName } }, i) => ({
      type: "tool-result",
      toolCallId,
      toolName,
      output: { type: "text", value: results[i]?.result ?? "" },
    })),
  },
];

/** `say` with the separator before the first words. */
function after(separator: string, say: Taker["say"]): Taker["say"] {
  let begun = false;
  return (piece) => {
    if (begun) return say(piece);
    const words = piece.trimStart();
    if (words === "") return true;
    begun = true;
    return say(separator + words);
  };
}
