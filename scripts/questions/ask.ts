/** A conversation with the embedded model, in memory: the same functions as in a room, with a concierge on duty. */
import type { Knowledge } from "../../assistant/knowledge/knowledge.ts";
import { type Context, decided, detect, TRIGGER_TAIL } from "../../assistant/ledger/decisions.ts";
import { embedded } from "../../assistant/models/embedded/embedded.ts";
import { type Reply, reply } from "../../assistant/reply/reply.ts";
import { UNMETERED } from "../../assistant/stream/meter.ts";
import { PATIENCE } from "../../assistant/stream/watchdog.ts";
import type { Event, Fact } from "../../protocol/facts.ts";
import { debt } from "../../protocol/floor.ts";
import { grow, INITIAL_STATE, type State } from "../../protocol/state.ts";
import type { Site } from "../../settings/schema.ts";

/** A Monday morning, in milliseconds since 1970. */
const BEGAN = Date.UTC(2026, 10, 30, 10);
const BETWEEN = 20_000;

export interface Told extends Pick<Reply, "sources" | "choices"> {
  text: string;
}

export class Talk {
  readonly #site: Site;
  readonly #knowledge: Knowledge;
  readonly #events: Event[] = [];
  #state: State = INITIAL_STATE;
  #now = BEGAN;

  constructor(site: Site, knowledge: Knowledge) {
    this.#site = site;
    this.#knowledge = knowledge;
  }

  /** @returns null: a person was called in place of a reply */
  async ask(text: string, lang?: string): Promise<Told | null> {
    this.#now += BETWEEN;
    const to = this.#events.length + 1;
    const found = detect(text, this.#events.slice(-TRIGGER_TAIL), this.#context, to);
    this.#store({ type: "visitor.said", id: `message-${to}`, text, ...(lang && { lang }) }, ...found);
    if (debt(this.#state.floor) === null) return null;
    const said: string[] = [];
    const made = await reply(
      {
        site: this.#site,
        state: this.#state,
        tail: this.#events,
        to,
        moment: { now: this.#now, staffed: true, opening: null },
        knowledge: this.#knowledge,
        model: embedded(),
        patience: PATIENCE,
        meter: UNMETERED,
      },
      { signal: new AbortController().signal, say: (piece) => said.push(piece) > 0, unsay: () => void said.splice(0) },
    );
    const { sources, choices, signals, learned, asks } = made;
    const told = { text: said.join(""), sources, choices };
    const after = decided(signals, this.#context);
    this.#store(
      { type: "assistant.said", turn: `turn-${to}`, to, why: "done", ...told },
      ...learned,
      ...asks,
      ...after.filter(({ type }) => type === "trigger.fired"),
    );
    return told;
  }

  get #context(): Context {
    return { state: this.#state, site: this.#site, now: this.#now, staffed: true };
  }

  #store(...facts: readonly Fact[]): void {
    for (const fact of facts) {
      const event = { ...fact, seq: this.#events.length + 1, at: this.#now };
      this.#events.push(event);
      this.#state = grow(this.#state, event);
    }
  }
}
