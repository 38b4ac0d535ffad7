/** Writes replies: chooses the model, runs one reply at a time and reports what became of it. */
import type { LanguageModelV4, LanguageModelV4Prompt } from "@ai-sdk/provider";
import passages from "#knowledge";
import type { Event, Of, TurnFault } from "../../protocol/facts.ts";
import { LIMITS } from "../../protocol/limits.ts";
import type { State } from "../../protocol/state.ts";
import type { Site } from "../../settings/schema.ts";
import { type Knowledge, knowledge } from "../knowledge/knowledge.ts";
import type { Belt } from "../tools/belt.ts";
import { ToolCalls } from "../tools/calls.ts";
import type { Ending, Patience } from "./attempt.ts";
import { type Delta, LiveReply, type Shown } from "./live-reply.ts";
import { prompt } from "./prompt.ts";
import { type Reply, reply } from "./reply.ts";

/** What replies are made with. Functions, because each may change while the object lives. */
export interface ReplyRuntime {
  /** The conversation's id. */
  id: string;
  site(): Site;
  /** In the order in which they are tried. */
  models(): readonly LanguageModelV4[];
  /** How long a model may be silent. */
  patience(): Patience;
  /** The site's own tools. */
  belt(): Belt;
}

/** A reply that is owed. */
interface Owed {
  state: State;
  /** The newest events, oldest first. */
  tail: readonly Event[];
  to: number;
  /** Failed attempts so far: the next one goes to the next model. */
  tries: number;
  /** Milliseconds since 1970. */
  now: number;
  /** Stores a call of a tool, whatever becomes of the reply. */
  record(fact: Of<"tool.called">): void;
}

export type Written =
  | ({ ok: true; said: Of<"assistant.said"> } & Pick<Reply, "learned" | "asks" | "signals" | "question" | "proposal">)
  | { ok: false; why: TurnFault };

const fault = (error: unknown): Ending => ({ ok: false, why: "error", error, usage: null });

/** Built on first use, and shared by all rooms of the isolate. */
let shared: Knowledge | null = null;
const siteKnowledge = (site: Site): Knowledge => {
  shared ??= knowledge(passages, site);
  return shared;
};

export class Replies {
  readonly #runtime: ReplyRuntime;
  readonly #live: LiveReply;

  constructor(runtime: ReplyRuntime, send: (delta: Delta) => void) {
    this.#runtime = runtime;
    this.#live = new LiveReply(send);
  }

  /** The seq of the message that is being answered, or null. */
  get to(): number | null {
    return this.#live.to;
  }

  get live() {
    return this.#live.live;
  }

  /** Stops the reply; what visitors have seen of it, or null. */
  cut(): Shown | null {
    return this.#live.cut();
  }

  /** Null: the reply was cut off, and the code that cut it off has stored what was seen of it. */
  async write({ state, tail, to, tries, now, record }: Owed): Promise<Written | null> {
    const { id, patience, belt } = this.#runtime;
    let made: Reply | null = null as Reply | null;
    const done = await this.#live.run(to, async (output): Promise<Ending> => {
      try {
        const site = this.#runtime.site();
        const models = this.#runtime.models();
        const model = models[tries % models.length];
        if (!model) return fault("no model is configured");
        const knowledge = siteKnowledge(site);
        const usable = await belt().list(now);
        const about = { conversation: id, site, state, tail, to, now, signal: output.signal, record };
        const tools = new ToolCalls(usable, about);
        made = await reply({ site, state, tail, to, now, knowledge, model, patience: patience(), tools }, output);
        return made.ending;
      } catch (error) {
        return fault(error);
      }
    });
    if (!done) return null;
    const { ending, shown } = done;
    const text = shown.text.trimEnd();
    if (!ending.ok || !made || text === "") {
      const { why, error } = ending.ok ? { why: "empty" as const, error: "" } : ending;
      // The provider's message is for the operator and goes no further.
      console.error("reply failed", { room: id, to, tries, why, error: String(error ?? "") });
      return { ok: false, why };
    }
    const { learned, asks, signals, question, proposal, sources, held, dropped } = made;
    return {
      ok: true,
      said: {
        type: "assistant.said",
        turn: shown.turn,
        to,
        text,
        why: "done",
        ...(sources.length > 0 && { sources }),
        ...(held > 0 && { held }),
        ...(dropped > 0 && { dropped }),
      },
      learned,
      asks,
      signals,
      question,
      proposal,
    };
  }

  /** A suggested reply for a concierge, from the site's knowledge; null if there is none. */
  async suggest(state: State, tail: readonly Event[]): Promise<string | null> {
    const site = this.#runtime.site();
    const asked = tail.findLast((event) => event.type === "visitor.said")?.text;
    if (asked === undefined) return null;
    const { hits } = await siteKnowledge(site).find({ text: asked, before: [] });
    return await this.#generate(prompt({ site, state, tail, passages: hits, as: "colleague" }));
  }

  /** A summary of a few sentences for the concierge who takes over; null if no model wrote one. */
  async summarise(state: State, tail: readonly Event[]): Promise<string | null> {
    return await this.#generate(prompt({ site: this.#runtime.site(), state, tail, passages: [], as: "summary" }));
  }

  /** Text that is not streamed, from the first model that answers in time. */
  async #generate(asked: LanguageModelV4Prompt): Promise<string | null> {
    for (const model of this.#runtime.models()) {
      // Not AbortSignal.timeout: its timer would keep the object awake after the answer.
      const late = new AbortController();
      const timer = setTimeout(() => late.abort(), this.#runtime.patience().firstToken);
      try {
        const { content } = await model.doGenerate({ prompt: asked, abortSignal: late.signal, maxOutputTokens: 300 });
        const text = content.map((part) => (part.type === "text" ? part.text : "")).join("");
        if (text.trim() !== "") return text.trim().slice(0, LIMITS.note);
      } catch (error) {
        console.error("not generated", { room: this.#runtime.id, error: String(error) });
      } finally {
        clearTimeout(timer);
      }
    }
    return null;
  }
}
