/**
 * Who is really there. A network that goes dark closes no socket, so a socket on which nothing was heard for as long as a
 * dropped concierge has to come back is closed, after it was asked; and a program, which has no socket, holds the floor for
 * as long as it answers. Looked after while a person is wanted or there: an assistant needs to know of nobody's absence.
 */
import type { Connection } from "partyserver";
import { engaged } from "../../protocol/floor.ts";
import { KEY_PREFIX } from "../../protocol/identity.ts";
import { LIMITS, PONG, TIMES } from "../../protocol/limits.ts";
import type { Session } from "../session.ts";
import type { Audience } from "./audience.ts";
import type { Log } from "./log.ts";
import type { Runtime, Writer } from "./runtime.ts";

type Socket = Connection<Session>;

/** How long a page has to answer when it is asked whether it is there, in milliseconds: longer than a hidden one takes. */
const ANSWER = 5_000;

export class Presence {
  readonly #runtime: Runtime;
  readonly #log: Log;
  readonly #audience: Audience;
  readonly #room: Writer;
  /** When each silent socket was asked. */
  readonly #asked = new WeakMap<Socket, number>();
  #lookAt: number | null = null;

  constructor(runtime: Runtime, log: Log, audience: Audience, room: Writer) {
    this.#runtime = runtime;
    this.#log = log;
    this.#audience = audience;
    this.#room = room;
  }

  /** When somebody must look again, in milliseconds since 1970; null: not before the next card. */
  get nextAt(): number | null {
    const { floor } = this.#log.state;
    const times = [engaged(floor) ? this.#lookAt : null, this.#answerBy].filter((at) => at !== null);
    return times.length === 0 ? null : Math.min(...times);
  }

  /** Closes what is dead, and starts the holder's time to come back if they have no socket left. */
  check(): void {
    this.#lookAt = null;
    if (engaged(this.#log.state.floor)) this.#closeSilent();
    this.#checkHolder();
  }

  #closeSilent(): void {
    const limit = this.#runtime.site().times.drop * 1000;
    // The runtime's clock and not the injected one: the runtime dates the pings.
    const now = Date.now();
    let gone = false;
    for (const socket of [...this.#audience.of("visitor"), ...this.#audience.of("concierge")]) {
      const silent = now - this.#runtime.heardAt(socket);
      if (silent < limit / 2) continue;
      const asked = this.#asked.get(socket);
      if (asked === undefined) this.#audience.ask(socket, PONG);
      if (asked === undefined) this.#asked.set(socket, now);
      const left = Math.max(limit - silent, (asked ?? now) + ANSWER - now);
      if (left > 0) {
        this.#lookAt = Math.min(this.#lookAt ?? Number.POSITIVE_INFINITY, this.#runtime.now() + left);
        continue;
      }
      gone ||= socket.state?.identity.role === "visitor";
      socket.close(1001, "silent");
    }
    if (gone && this.#audience.count("visitor") === 0) this.#audience.left("visitor");
  }

  #checkHolder(): void {
    const { floor } = this.#log.state;
    if (floor.held !== "concierge" || floor.absent) return;
    const { concierge } = floor;
    const late = this.#answerBy !== null && this.#runtime.now() >= this.#answerBy;
    if (this.#audience.hasConcierge(concierge.id) && !late) return;
    const until = this.#runtime.now() + this.#runtime.site().times.drop * 1000;
    this.#room.store([{ type: "concierge.dropped", concierge, until }]);
    this.#audience.left("concierge");
  }

  /** By when a program that holds the floor must answer its visitor; null: no program does, or nothing is to be answered. */
  get #answerBy(): number | null {
    const { floor } = this.#log.state;
    if (floor.held !== "concierge" || floor.absent || floor.unheard === null) return null;
    if (!floor.concierge.id.startsWith(KEY_PREFIX)) return null;
    const tail = this.#log.tail(LIMITS.page);
    const spoke = tail.findLastIndex(({ type, seq }) => type === "concierge.said" || seq === floor.since.seq);
    const first = tail.slice(spoke + 1).find(({ type }) => type === "visitor.said");
    return (first?.at ?? floor.since.at) + TIMES.program;
  }
}
