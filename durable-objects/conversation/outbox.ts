/**
 * What the lobby must hear of a room, told until it was taken. What is due is read off the room's state and the last
 * floor that the lobby took (one row, written when it changes), so it survives a crash at any point and an empty lobby
 * learns every waiting and human-held room within one heartbeat.
 */
import type { Concierge } from "../../protocol/facts.ts";
import type { Card } from "../../protocol/frames.ts";
import { TIMES } from "../../protocol/limits.ts";

/** What the lobby says of a room it was told of. */
export interface PutAnswer {
  /** In `auto` mode: who was reserved for this waiting room. */
  assign: Concierge | null;
  /** Somebody is on duty, or was a moment ago. */
  staffed: boolean;
  /** Of a waiting room: its place (from 1) and the seconds it will wait, null when nobody can tell. */
  place: number | null;
  eta: number | null;
}

export interface OutboxHost {
  now(): number;
  /** The lobby's own methods; they throw when it is out of reach. */
  put(card: Card): Promise<PutAnswer>;
  gone(seq: number): Promise<void>;
  /** What the lobby took last, as the seq of the fact that changed it. */
  told(): number;
  setTold(seq: number): void;
  /** When a room held by the assistant was last told of. */
  announced(): number;
  setAnnounced(at: number): void;
  /** What the lobby said. */
  answered(answer: PutAnswer): void;
  /** The time of the next try or heartbeat may have changed. */
  changed(): void;
}

/** What must stand in the lobby now: a card, or nothing, as of the fact `seq`. */
export interface Want {
  card: Card | null;
  seq: number;
}

const RETRY_FIRST = 1_000;
const RETRY_MAX = 20_000;

export class Outbox {
  readonly #host: OutboxHost;
  #want: Want = { card: null, seq: 0 };
  #told: number;
  /** The lobby was told that the room is urgent. */
  #urged = false;
  /** The visitor's name as the lobby knows it; undefined: it was told before this object began to live. */
  #named: string | null | undefined;
  #heartbeat = 0;
  #failures = 0;
  #notBefore = 0;
  #busy = false;
  #delivery: Promise<void> = Promise.resolve();

  constructor(host: OutboxHost) {
    this.#host = host;
    this.#told = host.told();
  }

  /** Brings the lobby to this; returns at once. */
  reconcile(want: Want): Promise<void> {
    this.#want = want;
    if (this.#busy) return Promise.resolve();
    this.#delivery = this.#deliver();
    return this.#delivery;
  }

  /** Nothing is on its way any more. */
  async idle(): Promise<void> {
    await this.#delivery;
  }

  /** The log was wiped: there is nothing to tell. */
  forget(): void {
    this.#want = { card: null, seq: 0 };
    this.#told = 0;
    this.#urged = false;
    this.#named = undefined;
  }

  /** When this must run again, in milliseconds since 1970; null: when something happens. */
  get nextAt(): number | null {
    const { card, seq } = this.#want;
    if (this.#busy) return this.#host.now() + RETRY_MAX;
    if (seq !== this.#told || this.#isNews(card)) return Math.max(this.#notBefore, this.#host.now());
    if (!card || card.stage === "live") return null;
    return Math.max(this.#heartbeat + TIMES.announce, this.#notBefore);
  }

  /** What no listed fact says and the lobby has yet to hear: time alone made the room urgent, or the visitor has a name. */
  #isNews(card: Card | null): boolean {
    if (!card) return false;
    return (card.urgent && !this.#urged) || (this.#named !== undefined && card.name !== this.#named);
  }

  #due(): boolean {
    const { card, seq } = this.#want;
    const now = this.#host.now();
    if (now < this.#notBefore) return false;
    if (seq !== this.#told || this.#isNews(card)) return true;
    if (!card) return false;
    if (card.stage !== "live") return now >= this.#heartbeat + TIMES.announce;
    return now >= this.#host.announced() + TIMES.headline;
  }

  async #deliver(): Promise<void> {
    this.#busy = true;
    while (this.#due()) {
      const { card, seq } = this.#want;
      try {
        const answer = card ? await this.#host.put(card) : await this.#host.gone(seq);
        this.#failures = 0;
        this.#heartbeat = this.#host.now();
        if (card?.stage === "live") this.#host.setAnnounced(this.#heartbeat);
        if (seq !== this.#told) this.#host.setTold(seq);
        this.#told = seq;
        this.#urged = card?.urgent ?? false;
        this.#named = card?.name;
        if (answer) this.#host.answered(answer);
      } catch (error) {
        console.error("lobby not reached", { seq, error: String(error) });
        this.#notBefore = this.#host.now() + Math.min(RETRY_MAX, RETRY_FIRST * 2 ** this.#failures);
        this.#failures++;
      }
    }
    this.#busy = false;
    this.#host.changed();
  }
}
