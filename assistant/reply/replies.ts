/** Writes replies: chooses the model, runs one reply at a time and reports what became of it. */
import type { LanguageModelV4, LanguageModelV4Prompt } from "@ai-sdk/provider";
import passages from "#knowledge";
import type { Event, Of, TurnFault, Usage } from "../../protocol/facts.ts";
import { LIMITS } from "../../protocol/limits.ts";
import type { State } from "../../protocol/state.ts";
import type { Site } from "../../settings/schema.ts";
import { type Knowledge, knowledge } from "../knowledge/knowledge.ts";
import { type Look, looking } from "../meaning/look.ts";
import type { Meaning } from "../meaning/meaning.ts";
import { EMBEDDED } from "../stream/free.ts";
import { generate } from "../stream/generate.ts";
import { type Meter, OverBudget, type Spender } from "../stream/meter.ts";
import { rests } from "../stream/rest.ts";
import type { Patience } from "../stream/watchdog.ts";
import type { Belt } from "../tools/belt.ts";
import { ToolCalls } from "../tools/calls.ts";
import type { Ending } from "./attempt.ts";
import { type Delta, LiveReply, type Shown } from "./live-reply.ts";
import type { Moment } from "./now.ts";
import { prompt } from "./prompt.ts";
import { type Reply, reply } from "./reply.ts";
import { judges } from "./verdict.ts";

/** What replies are made with. Functions, because each may change while the object lives. */
export interface ReplyRuntime {
  /** The conversation's id. */
  id: string;
  site(): Site;
  /** In the order in which they are tried. */
  models(): readonly LanguageModelV4[];
  /** Counts what they cost. */
  meter(): Meter;
  /** How long a model may be silent. */
  patience(): Patience;
  /** The site's own tools. */
  belt(): Belt;
  /** Search by meaning; null: none is set. */
  meaning(): Meaning | null;
}

/** A reply that is owed. */
interface Owed {
  state: State;
  /** The newest events, oldest first. */
  tail: readonly Event[];
  to: number;
  /** Failed attempts so far: the next one goes to the next model. */
  tries: number;
  moment: Moment;
  /** Stores a call of a tool, whatever becomes of the reply. */
  record(fact: Of<"tool.called">): void;
}

/** `said` is null where the reply has no words and calls a human; what was learnt is kept of a failed attempt as well. */
export type Written =
  | ({ ok: true; said: Of<"assistant.said"> | null } & Pick<
      Reply,
      "learned" | "asks" | "signals" | "question" | "proposal" | "verdict"
    >)
  | { ok: false; why: TurnFault; usage: Usage | null; learned: Reply["learned"]; over?: Spender };

/** Passages that a draft for a colleague may be made from. */
const DRAFTED = 5;

const fault = (error: unknown): Ending => ({ ok: false, why: "error", error, usage: null });

/** Whose budget did not allow a request; null: it ended for another reason. */
const overBudget = (ending: Ending): Spender | null =>
  !ending.ok && ending.error instanceof OverBudget ? ending.error.spender : null;

/** Built on first use, and shared by all rooms of the isolate. */
const shared = new WeakMap<Site["knowledge"], Knowledge>();

export function siteKnowledge(site: Site): Knowledge {
  const before = shared.get(site.knowledge);
  if (before) return before;
  const made = knowledge(passages, site);
  shared.set(site.knowledge, made);
  return made;
}

export class Replies {
  readonly #runtime: ReplyRuntime;
  readonly #live: LiveReply;
  /** Models that have failed at the reply to this message. */
  #failed: { to: number; models: Set<LanguageModelV4> } = { to: 0, models: new Set() };

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

  /** The model that is asked first judges with its reply. */
  get judged(): boolean {
    const [first] = this.#runtime.models();
    return first !== undefined && judges(first);
  }

  /** Stops the reply; what visitors have seen of it, or null. */
  cut(): Shown | null {
    return this.#live.cut();
  }

  /** Null: the reply was cut off, and the code that cut it off has stored what was seen of it. */
  async write({ state, tail, to, tries, moment, record }: Owed): Promise<Written | null> {
    const { id, patience, meter, belt } = this.#runtime;
    let made: Reply | null = null as Reply | null;
    let asked: LanguageModelV4 | null = null as LanguageModelV4 | null;
    if (this.#failed.to !== to || tries === 0) this.#failed = { to, models: new Set() };
    const { models: failed } = this.#failed;
    const done = await this.#live.run(to, async (output): Promise<Ending> => {
      try {
        const site = this.#runtime.site();
        const models = this.#runtime.models();
        const chosen = rests.choose(models, failed);
        if (!chosen) return fault("no model is configured");
        const knowledge = siteKnowledge(site);
        const usable = await belt().list(moment.now);
        const about = { conversation: id, site, state, tail, to, now: moment.now, signal: output.signal, record };
        const look = this.#look(knowledge);
        const write = async (model: LanguageModelV4): Promise<Ending> => {
          asked = model;
          const tools = new ToolCalls(usable, about);
          const given = {
            site,
            state,
            tail,
            to,
            moment,
            knowledge,
            model,
            patience: patience(),
            meter: meter(),
            tools,
            look,
          };
          made = await reply(given, output);
          return made.ending;
        };
        const ending = await write(chosen);
        if (overBudget(ending) === null) return ending;
        rests.undecided(chosen);
        // One that costs nothing answers all the same.
        const free = models.find(({ provider }) => provider === EMBEDDED);
        if (!free) return ending;
        output.unsay();
        return await write(free);
      } catch (error) {
        return fault(error);
      }
    });
    if (!done) {
      if (asked) rests.undecided(asked);
      return null;
    }
    const { ending, shown } = done;
    const text = shown.text.trimEnd();
    if (!ending.ok || !made || (text === "" && !made.wordless)) {
      const failure = ending.ok ? { why: "empty" as const, error: "", usage: ending.usage } : ending;
      const { why, error, usage } = failure;
      const over = ending.ok ? null : overBudget(ending);
      if (over !== null) return { ok: false, why, usage, learned: made?.learned ?? [], over };
      const rest = asked ? rests.failed(asked, failure) : 0;
      if (asked) failed.add(asked);
      const model = asked?.modelId;
      // The provider's message is for the operator and goes no further.
      console.error("reply failed", { room: id, to, tries, model, why, error: String(error ?? ""), rest });
      return { ok: false, why, usage, learned: made?.learned ?? [] };
    }
    if (asked) rests.worked(asked);
    const { learned, asks, signals, question, proposal, verdict, sources, choices, held, dropped } = made;
    return {
      ok: true,
      said:
        text === ""
          ? null
          : {
              type: "assistant.said",
              turn: shown.turn,
              to,
              text,
              why: "done",
              ...(sources.length > 0 && { sources }),
              ...(choices.length > 0 && { choices }),
              ...(held > 0 && { held }),
              ...(dropped > 0 && { dropped }),
              ...(ending.end === "cut" && { cut: true }),
              model: ending.model,
              ...(ending.usage && { usage: ending.usage }),
              ...(verdict && { verdict }),
            },
      learned,
      asks,
      signals,
      question,
      proposal,
      verdict,
    };
  }

  /** A suggested reply for a concierge, from the site's knowledge; null if there is none. */
  async suggest(state: State, tail: readonly Event[]): Promise<string | null> {
    const site = this.#runtime.site();
    const asked = tail.findLast((event) => event.type === "visitor.said")?.text;
    if (asked === undefined) return null;
    const knowledge = siteKnowledge(site);
    const { hits } = await knowledge.find({ text: asked, before: [] });
    const looked = this.judged && knowledge.whole === null ? await this.#look(knowledge)([asked], DRAFTED) : [];
    const near = looked.filter(({ id }) => !hits.some((hit) => hit.id === id));
    return await this.#generate(prompt({ site, state, tail, passages: [...hits, ...near], as: "colleague" }));
  }

  /** A summary of a few sentences for the concierge who takes over; null if no model wrote one. */
  async summarise(state: State, tail: readonly Event[]): Promise<string | null> {
    return await this.#generate(prompt({ site: this.#runtime.site(), state, tail, passages: [], as: "summary" }));
  }

  #look = (knowledge: Knowledge): Look => looking(knowledge, this.#runtime.meaning());

  async #generate(asked: LanguageModelV4Prompt): Promise<string | null> {
    const { id, models, meter, patience } = this.#runtime;
    const report = (error: unknown) => console.error("not generated", { room: id, error: String(error) });
    const text = await generate(models(), asked, { patience: patience(), rests, meter: meter(), report });
    return text === null ? null : text.slice(0, LIMITS.note);
  }
}
