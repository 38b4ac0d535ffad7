/**
 * One attempt of one model at a reply, on the provider interface (`doStream`). `streamText` costs some thirty times the
 * CPU per token in workerd, because every transform stream of its pipeline is a hop; this loop has none.
 */
import type {
  LanguageModelV4,
  LanguageModelV4FunctionTool,
  LanguageModelV4Prompt,
  LanguageModelV4StreamPart,
} from "@ai-sdk/provider";
import type { TurnFault, Usage } from "../../protocol/facts.ts";
import { LIMITS } from "../../protocol/limits.ts";
import type { Site } from "../../settings/schema.ts";
import { tools } from "./tools.ts";

/** How long a model may stay silent, in milliseconds. */
export interface Patience {
  firstToken: number;
  gap: number;
  total: number;
}

export const PATIENCE: Patience = { firstToken: 8_000, gap: 15_000, total: 60_000 };

/** Requests to the model for one reply. */
const MAX_ROUNDS = 3;
/** A token is about four characters. The limit on characters is the gateway's; this one limits what the provider charges. */
const MAX_TOKENS = Math.ceil(LIMITS.reply / 4);

export interface Attempt {
  model: LanguageModelV4;
  prompt: LanguageModelV4Prompt;
  /** Ends the attempt from outside: a human joined, the visitor wrote again, the room closed. */
  signal: AbortSignal;
  /** Takes the next piece of text; false: the reply was cut off. */
  say(piece: string): boolean;
  /** All that was said so far was not for the visitor, as it turns out: nothing has been said. */
  unsay(): void;
  /** Takes a tool call; those of one round may run at the same time. A throw or a rejection fails the attempt. */
  call(name: string, input: string): Called | Promise<Called>;
  patience?: Patience;
  /** The site's own fields, which the model may learn too. */
  own?: Site["fields"];
  /** The site's own tools, besides those of every reply. */
  more?: readonly LanguageModelV4FunctionTool[];
}

/** What became of a tool call. `wanted`: the model must read the result before it can go on, also when it has spoken. */
export interface Called {
  result: string;
  wanted: boolean;
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
      /** Over all rounds; null: nothing was reported. */
      usage: Usage | null;
      /** The id of the model that wrote it. */
      model: string;
    }
  | { ok: false; why: TurnFault; error?: unknown; usage: Usage | null; retryAfter?: number };

export async function attempt(request: Attempt): Promise<Ending> {
  const started = Date.now();
  const { modelId: model } = request.model;
  let { prompt } = request;
  let said = 0;
  let calls = 0;
  const ended = (end: "whole" | "cut"): Ending => ({ ok: true, end, said: said > 0, calls, usage: null, model });
  for (let round = 0; round < MAX_ROUNDS; round++) {
    if (request.signal.aborted) return ended("cut");
    const joined = said === 0 ? request.say : after(SEPARATOR, request.say);
    const outcome = await stream({ ...request, prompt, say: joined }, started, LIMITS.reply - said);
    if (!outcome.ok) return { ...outcome, usage: null };
    said += outcome.text.length;
    calls += outcome.calls.length;
    if (outcome.cut) return ended("cut");
    if (outcome.calls.length === 0 || (said > 0 && !outcome.calls.some(({ called }) => called.wanted))) {
      return ended("whole");
    }
    const spoken = outcome.text === "" ? [] : [{ type: "text" as const, text: outcome.text }];
    prompt = [
      ...prompt,
      { role: "assistant", content: [...spoken, ...outcome.calls.map(({ called: _called, ...call }) => call)] },
      {
        role: "tool",
        content: outcome.calls.map(({ toolCallId, toolName, called }) => ({
          type: "tool-result",
          toolCallId,
          toolName,
          output: { type: "text", value: called.result },
        })),
      },
    ];
  }
  return ended("cut");
}

/** Between what a model said before it read a result and what it said after. */
const SEPARATOR = "\n\n";

/** `say` with the separator before the first words. */
function after(separator: string, say: Attempt["say"]): Attempt["say"] {
  let begun = false;
  return (piece) => {
    if (begun) return say(piece);
    const words = piece.trimStart();
    if (words === "") return true;
    begun = true;
    return say(separator + words);
  };
}

interface Call {
  type: "tool-call";
  toolCallId: string;
  toolName: string;
  input: unknown;
}

type Streamed =
  | { ok: true; text: string; cut: boolean; calls: (Call & { called: Called })[] }
  | { ok: false; why: TurnFault; error?: unknown };

/** @param room how many UTF-16 code units of text still fit into the reply */
async function stream(request: Attempt, started: number, room: number): Promise<Streamed> {
  const patience = request.patience ?? PATIENCE;
  const calls: { call: Call; called: Promise<Called> }[] = [];
  let text = "";
  let reader: ReadableStreamDefaultReader<LanguageModelV4StreamPart> | null = null;

  const stop = new AbortController();
  const watchdog = watch(started, patience, () => {
    stop.abort();
    // A provider that ignores the signal must not block the attempt: cancelling ends the pending read.
    reader?.cancel().catch(() => {});
  });
  const onAbort = () => {
    stop.abort();
    reader?.cancel().catch(() => {});
  };
  request.signal.addEventListener("abort", onAbort);
  const cut = (): Streamed => ({ ok: true, text, cut: true, calls: [] });

  try {
    const opening = request.model.doStream({
      prompt: request.prompt,
      tools: [...tools(request.own), ...(request.more ?? [])],
      maxOutputTokens: MAX_TOKENS,
      abortSignal: stop.signal,
    });
    const opened = await Promise.race([opening, watchdog.expired, aborted(request.signal)]);
    if (!opened) {
      // The provider may still answer, and nobody reads it.
      Promise.resolve(opening)
        .then(({ stream }) => stream.cancel())
        .catch(() => {});
      return request.signal.aborted ? cut() : fault(watchdog.why());
    }
    reader = (opened.stream as ReadableStream<LanguageModelV4StreamPart>).getReader();
    while (true) {
      const { done, value } = await reader.read();
      if (request.signal.aborted) return cut();
      if (done) {
        const why = watchdog.why();
        if (why) return fault(why);
        watchdog.stop();
        const answered = calls.map(async ({ call, called }) => ({ ...call, called: await called }));
        const results = await Promise.race([Promise.all(answered), aborted(request.signal)]);
        return results ? { ok: true, text, cut: false, calls: results } : cut();
      }
      switch (value.type) {
        case "text-delta": {
          watchdog.alive();
          const piece = fitting(value.delta, room - text.length);
          text += piece;
          const wanted = piece === "" || request.say(piece);
          if (!wanted || piece !== value.delta || text.length === room) return cut();
          break;
        }
        case "reasoning-delta":
        case "tool-input-delta":
          watchdog.alive();
          break;
        case "tool-call": {
          watchdog.alive();
          const { toolCallId, toolName, input } = value;
          const called = Promise.resolve(request.call(toolName, input));
          // It is awaited when the stream has ended; until then a rejection is not unhandled.
          called.catch(() => {});
          calls.push({ call: { type: "tool-call", toolCallId, toolName, input: parsed(input) }, called });
          break;
        }
        case "error":
          throw value.error;
        default:
          break;
      }
    }
  } catch (error) {
    if (request.signal.aborted) return cut();
    const why = watchdog.why();
    return why ? fault(why) : { ok: false, why: "error", error };
  } finally {
    watchdog.stop();
    request.signal.removeEventListener("abort", onAbort);
    // However the attempt ended, the provider must stop writing.
    reader?.cancel().catch(() => {});
  }
}

/** The beginning of a piece that still fits, without half a surrogate pair at its end. */
const fitting = (piece: string, room: number) =>
  piece.length <= room ? piece : piece.slice(0, room).replace(/[\uD800-\uDBFF]$/, "");

const fault = (why: TurnFault | null): Streamed => ({ ok: false, why: why ?? "error" });

const aborted = (signal: AbortSignal) =>
  new Promise<null>((resolve) => {
    if (signal.aborted) resolve(null);
    else signal.addEventListener("abort", () => resolve(null), { once: true });
  });

const parsed = (json: string): unknown => {
  try {
    return JSON.parse(json);
  } catch {
    return {};
  }
};

/** One timer for all three limits; a token only changes a number, so watching costs nothing on the hot path. */
function watch(started: number, patience: Patience, onExpired: () => void) {
  const end = started + patience.total;
  let limit = Math.min(Date.now() + patience.firstToken, end);
  let begun = false;
  let why: TurnFault | null = null;
  let expire: (nothing: null) => void = () => {};
  const expired = new Promise<null>((resolve) => {
    expire = resolve;
  });
  const check = () => {
    const now = Date.now();
    if (now < limit) {
      timer = setTimeout(check, limit - now);
      return;
    }
    why = now >= end ? "total" : begun ? "gap" : "first-token";
    expire(null);
    onExpired();
  };
  let timer = setTimeout(check, limit - Date.now());
  return {
    expired,
    why: () => why,
    alive() {
      begun = true;
      limit = Math.min(Date.now() + patience.gap, end);
    },
    stop: () => clearTimeout(timer),
  };
}
