/**
 * One request to a model, on the provider interface (`doStream`). `streamText` costs some thirty times the CPU per token in
 * workerd, because every transform stream of its pipeline is a hop; this loop has none.
 */
import type {
  LanguageModelV4,
  LanguageModelV4CallOptions,
  LanguageModelV4StreamPart,
  LanguageModelV4ToolCallPart,
} from "@ai-sdk/provider";
import type { TurnFault, Usage } from "../../protocol/facts.ts";
import { reasonOf } from "./ends.ts";
import { EMBEDDED } from "./free.ts";
import { begin, type Counted, type Meter } from "./meter.ts";
import { thinksUnmarked } from "./unmarked.ts";
import { estimated, NOTHING, reported } from "./usage.ts";
import { Visible } from "./visible.ts";
import { type Patience, watch } from "./watchdog.ts";

/** What became of a tool call. `wanted`: the model must read the result before it can go on, also when it has spoken. */
export interface Called {
  result: string;
  wanted: boolean;
}

/** Takes what a model writes. */
export interface Taker {
  /** Ends the attempt from outside: a human joined, the visitor wrote again, the room closed. */
  signal: AbortSignal;
  /** Takes the next piece of text; false: the reply was cut off. */
  say(piece: string): boolean;
  /** All that was said so far was not for the visitor, as it turns out: nothing has been said. */
  unsay(): void;
  /** Whether any of what was said is for the visitor; left out: all of it is. */
  heard?(): boolean;
  /** Takes a tool call; those of one round may run at the same time. A throw or a rejection fails the attempt. */
  call(name: string, input: string): Called | Promise<Called>;
}

export interface Request extends Taker {
  model: LanguageModelV4;
  options: LanguageModelV4CallOptions;
  patience: Patience;
  /** Counts the request before it is made. */
  meter: Meter;
  /** When the reply was begun, in milliseconds since 1970. */
  started: number;
  /** Words were said before this request. */
  spoken: boolean;
  /** How many UTF-16 code units of text still fit into the reply. */
  room: number;
}

export interface MadeCall {
  part: LanguageModelV4ToolCallPart;
  called: Promise<Called>;
}

/** `stop`: the model has finished; `length`: its limit of tokens; `room`: our limit of letters; `outside`: the signal. */
export type End = "stop" | "length" | "room" | "outside";

export type Streamed =
  | { ok: true; end: End; text: string; thought: string; calls: MadeCall[]; usage: Usage | null }
  | { ok: false; why: TurnFault; error?: unknown; usage: Usage | null };

/** UTF-16 code units of thoughts that are kept for the next round: some providers want them back with a tool's result. */
const THOUGHT = 20_000;

export async function stream(request: Request): Promise<Streamed> {
  const { model, options, signal } = request;
  const calls: MadeCall[] = [];
  let text = "";
  let thought = "";
  let received = 0;
  let end: End | null = null;
  let finish: Extract<LanguageModelV4StreamPart, { type: "finish" }> | null = null;
  let reader: ReadableStreamDefaultReader<LanguageModelV4StreamPart> | null = null;

  const stop = new AbortController();
  const halt = () => {
    stop.abort();
    // A provider that ignores the signal must not block the attempt: cancelling ends the pending read.
    reader?.cancel().catch(() => {});
  };
  const watchdog = watch(request.started, request.patience, request.spoken, halt);
  signal.addEventListener("abort", halt);

  const usage = (): Usage | null => {
    if (model.provider === EMBEDDED) return NOTHING;
    return (finish && reported(finish.usage)) ?? (received > 0 ? estimated(options, received) : null);
  };
  const ended = (how: End): Streamed => ({ ok: true, end: how, text, thought, calls, usage: usage() });
  const failed = (why: TurnFault, error?: unknown): Streamed => ({
    ok: false,
    why,
    ...(error !== undefined && { error }),
    usage: usage(),
  });
  const call = (part: LanguageModelV4ToolCallPart, input: string) => {
    const called = Promise.resolve(request.call(part.toolName, input));
    // It is awaited when the stream has ended; until then a rejection is not unhandled.
    called.catch(() => {});
    calls.push({ part, called });
  };
  const visible = new Visible({
    tools: options.tools?.filter((tool) => tool.type === "function") ?? [],
    call: (toolName, input) =>
      call({ type: "tool-call", toolCallId: crypto.randomUUID(), toolName, input: json(input) }, input),
    unsay() {
      thinksUnmarked.learn(model);
      text = "";
      request.unsay();
    },
    thinking: thinksUnmarked.knows(model),
  });
  const say = (words: string): void => {
    const piece = fitting(words, request.room - text.length);
    if (words === "" || end) return;
    text += piece;
    if (piece !== "" && !request.say(piece)) end = "outside";
    else if (piece !== words || text.length === request.room) end = "room";
  };

  let counted: Counted | null = null;
  try {
    const counting = begin(request.meter, model, options);
    counted = await Promise.race([counting, watchdog.expired, aborted(signal)]);
    if (!counted) {
      // It was counted too late, and is not made.
      counting.then((late) => late.ended({ in: 0, out: 0 })).catch(() => {});
      return signal.aborted ? ended("outside") : failed(watchdog.why() ?? "error");
    }
    const opening = model.doStream({ ...options, abortSignal: stop.signal });
    opening.then(undefined, () => {
      // It was refused, and not stopped from here: nothing was written.
      if (!stop.signal.aborted) counted?.ended({ in: 0, out: 0 });
    });
    const opened = await Promise.race([opening, watchdog.expired, aborted(signal)]);
    if (!opened) {
      // The provider may still answer, and nobody reads it.
      Promise.resolve(opening)
        .then(({ stream }) => stream.cancel())
        .catch(() => {});
      return signal.aborted ? ended("outside") : failed(watchdog.why() ?? "error");
    }
    reader = (opened.stream as ReadableStream<LanguageModelV4StreamPart>).getReader();
    while (true) {
      const { done, value } = await reader.read();
      if (signal.aborted) return ended("outside");
      if (done) break;
      switch (value.type) {
        case "text-delta": {
          const words = visible.push(value.delta);
          received += value.delta.length;
          watchdog.alive(words !== "");
          say(words);
          break;
        }
        case "reasoning-delta":
          watchdog.alive(false);
          received += value.delta.length;
          if (thought.length < THOUGHT) thought += value.delta;
          break;
        case "tool-input-delta":
          watchdog.alive(false);
          break;
        case "tool-call": {
          watchdog.alive(false);
          const { toolCallId, toolName, input, providerMetadata } = value;
          received += input.length;
          call(
            {
              type: "tool-call",
              toolCallId,
              toolName,
              input: json(input),
              ...(providerMetadata && { providerOptions: providerMetadata }),
            },
            input,
          );
          break;
        }
        case "finish":
          finish = value;
          break;
        case "error":
          throw value.error;
        default:
          break;
      }
      if (end) return ended(end);
    }
    const why = watchdog.why();
    if (why) return failed(why);
    // Every provider ends a stream with a part that says why it ended.
    if (!finish) return failed("error", "the stream broke off");
    const reason = reasonOf(finish.finishReason);
    if (reason === "filtered" || reason === "error") return failed(reason, `finished: ${finish.finishReason.raw}`);
    say(visible.end(reason === "stop"));
    return ended(end ?? reason);
  } catch (error) {
    if (signal.aborted) return ended("outside");
    const why = watchdog.why();
    return why ? failed(why) : failed("error", error);
  } finally {
    const cost = finish && reported(finish.usage);
    if (cost) counted?.ended(cost);
    watchdog.stop();
    signal.removeEventListener("abort", halt);
    // However the attempt ended, the provider must stop writing.
    reader?.cancel().catch(() => {});
  }
}

/** The beginning of a piece that still fits, without half a surrogate pair at its end. */
const fitting = (piece: string, room: number) =>
  piece.length <= room ? piece : piece.slice(0, room).replace(/[\uD800-\uDBFF]$/, "");

const aborted = (signal: AbortSignal) =>
  new Promise<null>((resolve) => {
    if (signal.aborted) resolve(null);
    else signal.addEventListener("abort", () => resolve(null), { once: true });
  });

/** What a tool was called with, for the model to read again; what is no JSON object becomes an empty one. */
const json = (input: string): unknown => {
  try {
    return JSON.parse(input);
  } catch {
    return {};
  }
};
