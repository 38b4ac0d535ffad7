/** What a room tells the concierges in it before they type: the folded brief at once, and a model's summary when it is written. */
import type { Replies } from "../../assistant/reply/replies.ts";
import { entryOf, type Fact } from "../../protocol/facts.ts";
import { LIMITS } from "../../protocol/limits.ts";
import type { Audience } from "./audience.ts";
import type { Log } from "./log.ts";
import type { Writer } from "./writer.ts";

export interface BriefingHost extends Pick<Writer, "store"> {
  log: Log;
  audience: Audience;
  replies: Replies;
  /** Keeps the object alive until this is done. */
  waitUntil(work: Promise<unknown>): void;
}

/** How long facts are gathered before the brief is told, in milliseconds: less than a human needs to look up. */
const REST = 100;

export class Briefing {
  readonly #host: BriefingHost;
  /** The consoles in the room are about to be told. */
  #telling = false;
  #writing = false;

  constructor(host: BriefingHost) {
    this.#host = host;
  }

  /** The brief is folded from the whole log, so a burst of facts pays for it once. */
  tell(stored: readonly Fact[]): void {
    const { audience, log } = this.#host;
    if (this.#telling || !stored.some(({ type }) => entryOf(type)?.tells.includes("brief"))) return;
    if (audience.count("concierge") === 0) return;
    this.#telling = true;
    setTimeout(() => {
      this.#telling = false;
      if (audience.count("concierge") > 0) audience.brief(log.all());
    }, REST);
  }

  /** A summary for whoever takes over: the folded brief is there at once, and this makes it better. */
  write(): void {
    const { replies, log, store, waitUntil } = this.#host;
    const { state, epoch } = log;
    if (this.#writing || state.headline === "") return;
    this.#writing = true;
    const written = replies.summarise(state, log.tail(LIMITS.page)).then((text) => {
      this.#writing = false;
      // Of a log that was wiped meanwhile nothing may come back.
      if (epoch === log.epoch) store([{ type: "brief.written", text: text ?? state.headline, upTo: state.seq }]);
    });
    waitUntil(written);
  }
}
