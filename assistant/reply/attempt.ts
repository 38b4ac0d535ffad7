/**
 * One try at one reply, on the provider interface (`doStream`). The pipeline of `streamText` costs some thirty times
 * the CPU a token in workerd, because every transform stream is a hop; this loop has none.
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
/** Tokens are some four characters; the cap on characters is ours, this one is the provider's bill. */
const MAX_TOKENS = Math.ceil(LIMITS.reply / 4);

export interface Attempt {
  model: LanguageModelV4;
  prompt: LanguageModelV4Prompt;
  /** Ends the turn from outside: a human joined, the visitor wrote again, the room closed. */
  signal: AbortSignal;
  /** Takes the next piece of text; false: nobody wants more of this turn. */
  say(piece: string): boolean;
  /** Takes a tool call; answers what the model should be told. */
  call(name: string, input: string): string;
  patience?: Patience;
  /** What the site wants to know besides: the model may learn it. */
  own?: Site["fields"];
}

export type Ending = { ok: true } | { ok: false; why: TurnFault; error?: unknown };

export async function attempt(turn: Attempt): Promise<Ending> {
  const started = Date.now();
  let prompt = turn.prompt;
  for (let round = 0; round < MAX_ROUNDS; round++) {
    if (turn.signal.aborted) return { ok: true };
    const outcome = await stream({ ...turn, prompt }, started);
    if (!outcome.ok || outcome.said || outcome.calls.length === 0) {
      return outcome.ok && !outcome.said && !turn.signal.aborted ? { ok: false, why: "empty" } : outcome;
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

async function stream(turn: Attempt, started: number): Promise<Streamed> {
  const patience = turn.patience ?? PATIENCE;
  const calls: Call[] = [];
  let said = 0;
  let reader: ReadableStreamDefaultReader<LanguageModelV4StreamPart> | null = null;

  const stop = new AbortController();
  const watchdog = watch(started, patience, () => {
    stop.abort();
    // A provider that ignores the signal must not hold the turn: cancelling ends the pending read.
    reader?.cancel().catch(() => {});
  });
  const onAbort = () => {
    stop.abort();
    reader?.cancel().catch(() => {});
  };
  turn.signal.addEventListener("abort", onAbort);

  try {
    const opening = turn.model.doStream({
      prompt: turn.prompt,
      tools: tools(turn.own),
      maxOutputTokens: MAX_TOKENS,
      abortSignal: stop.signal,
    });
    const opened = await Promise.race([opening, watchdog.expired, aborted(turn.signal)]);
    if (!opened) {
      // The provider may still answer; nobody will read it.
      Promise.resolve(opening)
        .then(({ stream }) => stream.cancel())
        .catch(() => {});
      return turn.signal.aborted ? { ok: true, said: true, calls } : fault(watchdog.why());
    }
    reader = (opened.stream as ReadableStream<LanguageModelV4StreamPart>).getReader();
    while (true) {
      const { done, value } = await reader.read();
      if (turn.signal.aborted) return { ok: true, said: true, calls };
      if (done) {
        const why = watchdog.why();
        return why ? fault(why) : { ok: true, said: said > 0, calls };
      }
      switch (value.type) {
        case "text-delta": {
          watchdog.alive();
          const piece = fitting(value.delta, LIMITS.reply - said);
          said += piece.length;
          const wanted = piece === "" || turn.say(piece);
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
            result: turn.call(toolName, input),
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
    if (turn.signal.aborted) return { ok: true, said: true, calls };
    const why = watchdog.why();
    return why ? fault(why) : { ok: false, why: "error", error };
  } finally {
    watchdog.stop();
    turn.signal.removeEventListener("abort", onAbort);
    // However the try ended, the provider must not go on writing for nobody.
    reader?.cancel().catch(() => {});
  }
}

/** The beginning of a piece that still fits, without half a surrogate pair at the cut. */
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

/** One timer for all three limits; a token only moves a number, so watching costs nothing on the hot path. */
function watch(started: number, patience: Patience, onExpired: () => void) {
  const end = started + patience.total;
  let limit = Math.min(Date.now() + patience.firstToken, end);
  let heard = false;
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
    why = now >= end ? "total" : heard ? "gap" : "first-token";
    expire(null);
    onExpired();
  };
  let timer = setTimeout(check, limit - Date.now());
  return {
    expired,
    why: () => why,
    alive() {
      heard = true;
      limit = Math.min(Date.now() + patience.gap, end);
    },
    stop: () => clearTimeout(timer),
  };
}
