/** Writes replies: chooses the model, runs one reply at a time through the speaker, and says what became of it. */
import type { LanguageModelV4 } from "@ai-sdk/provider";
import passages from "../../dist/knowledge.json";
import type { Event, Of, TurnFault } from "../../protocol/events";
import type { Site } from "../../site/schema";
import type { Room } from "../room";
import { type Answer, answer } from "./answer";
import { type Knowledge, knowledge } from "./knowledge";
import type { Signal } from "./policy";
import { type Delta, type Sealed, Speaker } from "./speaker";
import type { Ending, Patience } from "./turn";

export interface AuthorHost {
  /** For the operator's log. */
  room: string;
  site(): Site;
  /** In the order in which they are tried. */
  models(): readonly LanguageModelV4[];
  /** How long a model may be silent. */
  patience(): Patience;
  send(delta: Delta): void;
}

/** A reply that is owed. */
export interface Owed {
  room: Room;
  /** The newest events, oldest first. */
  tail: readonly Event[];
  to: number;
  /** Failed tries so far: each next one goes to the next model. */
  tries: number;
}

export type Written =
  | { ok: true; said: Of<"assistant.said">; learned: Answer["learned"]; signals: readonly Signal[] }
  | { ok: false; why: TurnFault };

/** Built when first needed and shared by all rooms of the isolate. */
let index: Knowledge | null = null;
const siteKnowledge = (site: Site): Knowledge => {
  index ??= knowledge(passages, site.knowledge.synonyms);
  return index;
};

export class Author {
  readonly #host: AuthorHost;
  readonly #speaker: Speaker;

  constructor(host: AuthorHost) {
    this.#host = host;
    this.#speaker = new Speaker(host.send);
  }

  /** The seq of the message that is being answered, or null. */
  get to(): number | null {
    return this.#speaker.to;
  }

  get live() {
    return this.#speaker.live;
  }

  /** Stops at this letter; what was seen, or null. */
  cut(): Sealed | null {
    return this.#speaker.cut();
  }

  /** Null: the reply was cut off, and whoever cut it off has seen to the rest. */
  async write({ room, tail, to, tries }: Owed): Promise<Written | null> {
    const host = this.#host;
    let made: Answer | null = null;
    const done = await this.#speaker.run(to, async (stage): Promise<Ending> => {
      try {
        const models = host.models();
        const model = models[tries % models.length];
        if (!model) return { ok: false, why: "error", error: "no model is configured" };
        made = await answer(
          {
            site: host.site(),
            room,
            tail,
            to,
            knowledge: siteKnowledge(host.site()),
            model,
            patience: host.patience(),
          },
          stage,
        );
        return made.ending;
      } catch (error) {
        return { ok: false, why: "error", error };
      }
    });
    if (!done) return null;
    const { ending, sealed } = done;
    if (!ending.ok) {
      // The provider's own words are for the operator; they go no further.
      console.error("reply failed", { room: host.room, to, tries, why: ending.why, error: String(ending.error ?? "") });
      return { ok: false, why: ending.why };
    }
    const { learned, signals, sources } = made ?? { learned: [], signals: [], sources: [] };
    const text = sealed.text.trimEnd();
    if (text === "") return { ok: false, why: "empty" };
    const said: Of<"assistant.said"> = { type: "assistant.said", turn: sealed.turn, to, text, why: "done" };
    return { ok: true, said: sources.length > 0 ? { ...said, sources } : said, learned, signals };
  }
}
