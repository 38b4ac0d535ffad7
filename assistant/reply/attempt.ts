/**
 * One attempt of one model at a reply, on the provider interface (`doStream`). `streamText` costs some thirty times the
 * CPU per token in workerd, because every transform stream of its pipeline is a hop; this loop has none.
 */
import type { LanguageModelV4, LanguageModelV4Prompt, LanguageModelV4StreamPart } from "@ai-sdk/provider";
import type { TurnFault } from "../../protocol/facts.ts";
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

/** Rounds of tool calls without a word to the visitor before the reply counts as empty. */
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
  /** Takes a tool call. @returns the result for the model */
  call(name: string, input: string): string;
  patience?: Patience;
  /** The site's own fields, which the model may learn too. */
  own?: Site["fields"];
}

export type Ending = { ok: true } | { ok: false; why: TurnFault; error?: unknown };

export async function attempt(request: Attempt): Promise<Ending> {
  const started = Date.now();
  let prompt = request.prompt;
  for (let round = 0; round < MAX_ROUNDS; round++) {
    if (request.signal.aborted) return { ok: true };
    const outcome = await stream({ ...request, prompt }, started);
    if (!outcome.ok || outcome.said || outcome.calls.length === 0) {
      return outcome.ok && !outcome.said && !request.signal.aborted ? { ok: false, why: "empty" } : outcome;
    }
    prompt = [
      ...prompt,
      { role: "assistant", content: outcome.calls.map(({ result: _result, ...call }) => call) },
      {
        role: "tool",
        content: outcome.calls.map(({ toolCallId, toolName, result }) => ({
          type: "tool-result",
          toolCallId,
          toolName,
          output: { type: "text", value: result },
        })),
      },
    ];
  }
  return { ok: false, why: "empty" };
}

interface Call {
  type: "tool-call";
  toolCallId: string;
  toolName: string;
  input: unknown;
  result: string;
}

type Streamed = { ok: true; said: boolean; calls: Call[] } | { ok: false; why: TurnFault; error?: unknown };

async function stream(request: Attempt, started: number): Promise<Streamed> {
  const patience = request.patience ?? PATIENCE;
  const calls: Call[] = [];
  let said = 0;
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

  try {
    const opening = request.model.doStream({
      prompt: request.prompt,
      tools: tools(request.own),
      maxOutputTokens: MAX_TOKENS,
      abortSignal: stop.signal,
    });
    const opened = await Promise.race([opening, watchdog.expired, aborted(request.signal)]);
    if (!opened) {
      // The provider may still answer, and nobody reads it.
      Promise.resolve(opening)
        .then(({ stream }) => stream.cancel())
        .catch(() => {});
      return request.signal.aborted ? { ok: true, said: true, calls } : fault(watchdog.why());
    }
    reader = (opened.stream as ReadableStream<LanguageModelV4StreamPart>).getReader();
    while (true) {
      const { done, value } = await reader.read();
      if (request.signal.aborted) return { ok: true, said: true, calls };
      if (done) {
        const why = watchdog.why();
        return why ? fault(why) : { ok: true, said: said > 0, calls };
      }
      switch (value.type) {
        case "text-delta": {
          watchdog.alive();
          const piece = fitting(value.delta, LIMITS.reply - said);
          said += piece.length;
          const wanted = piece === "" || request.say(piece);
          if (!wanted || piece !== value.delta || said === LIMITS.reply) return { ok: true, said: true, calls };
          break;
        }
        case "reasoning-delta":
        case "tool-input-delta":
          watchdog.alive();
          break;
        case "tool-call": {
          watchdog.alive();
          const { toolCallId, toolName, input } = value;
          calls.push({
            type: "tool-call",
            toolCallId,
            toolName,
            input: parsed(input),
            result: request.call(toolName, input),
          });
          break;
        }
        case "error":
          throw value.error;
        default:
          break;
      }
    }
  } catch (error) {
    if (request.signal.aborted) return { ok: true, said: true, calls };
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
