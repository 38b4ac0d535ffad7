/** What concierges in a room read before they type: the folded brief at once, and a model's summary when it is written. */
import type { Replies } from "../../assistant/reply/replies.ts";
import { entryOf, type Fact, isSaid } from "../../protocol/facts.ts";
import { LIMITS } from "../../protocol/limits.ts";
import type { Audience } from "./audience.ts";
import type { Log } from "./log.ts";
import type { Runtime, Writer } from "./runtime.ts";

/** How long facts are gathered before the brief is sent, in milliseconds: less than a human needs to look up. */
const GATHER = 100;

export class Briefing {
  readonly #runtime: Runtime;
  readonly #log: Log;
  readonly #audience: Audience;
  readonly #replies: Replies;
  readonly #room: Writer;
  #scheduled = false;
  #writing = false;

  constructor(runtime: Runtime, log: Log, audience: Audience, replies: Replies, room: Writer) {
    this.#runtime = runtime;
    this.#log = log;
    this.#audience = audience;
    this.#replies = replies;
    this.#room = room;
  }

  /** Updates the brief in the consoles. It is folded from the whole log, so a burst of facts pays for it once. */
  update(stored: readonly Fact[]): void {
    if (this.#scheduled || !stored.some(({ type }) => entryOf(type)?.tells.includes("brief"))) return;
    if (this.#audience.count("concierge") === 0) return;
    this.#scheduled = true;
    setTimeout(() => {
      this.#scheduled = false;
      if (this.#audience.count("concierge") > 0) this.#audience.brief(this.#log.all());
    }, GATHER);
  }

  /** Has a model write a summary for the concierge who takes over. */
  write(): void {
    const { state, epoch } = this.#log;
    if (this.#writing || state.headline === "") return;
    const tail = this.#log.tail(LIMITS.page);
    // Nothing was said since the last summary: it still holds, and another would cost as much.
    if (state.briefed > 0 && !tail.some((event) => event.seq > state.briefed && isSaid(event))) return;
    this.#writing = true;
    const written = this.#replies.summarise(state, tail).then((text) => {
      this.#writing = false;
      // Nothing of a log that was wiped meanwhile may come back.
      if (epoch !== this.#log.epoch) return;
      this.#room.store([{ type: "brief.written", text: text ?? state.headline, upTo: state.seq }]);
    });
    this.#runtime.waitUntil(written);
  }
}
