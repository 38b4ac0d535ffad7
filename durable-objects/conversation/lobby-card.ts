/**
 * A room's card in the lobby. The lobby is a projection and may lose everything, so a room that waits or is held by a
 * human repeats its card: an empty lobby learns of it within one heartbeat.
 */
import type { Concierge } from "../../protocol/facts.ts";
import type { Card } from "../../protocol/frames.ts";
import { TIMES } from "../../protocol/limits.ts";
import { Outbox, type OutboxHost } from "../storage/outbox.ts";

/** The lobby's answer to a card. */
export interface PutAnswer {
  /** In `auto` mode: who was reserved for this waiting room. */
  assign: Concierge | null;
  /** Somebody is on duty, or was a moment ago. */
  staffed: boolean;
  /** Of a waiting room: its place (from 1) and the seconds it will wait, null when nobody can tell. */
  place: number | null;
  eta: number | null;
}

export interface LobbyCardHost
  extends Pick<OutboxHost<Want>, "now" | "readAcknowledged" | "writeAcknowledged" | "changed"> {
  /** The lobby's own methods; they throw when it is out of reach. */
  put(card: Card): Promise<PutAnswer>;
  gone(seq: number): Promise<void>;
  /** When the card of a room held by the assistant was last sent. */
  announced(): number;
  setAnnounced(at: number): void;
  answered(answer: PutAnswer): void;
}

/** What must stand in the lobby now: a card, or nothing, as of the fact `seq`. */
export interface Want {
  card: Card | null;
  seq: number;
}

const NOTHING: Want = { card: null, seq: 0 };

export class LobbyCard {
  readonly #host: LobbyCardHost;
  readonly #outbox: Outbox<Want>;
  #want = NOTHING;
  /** The lobby knows that the room is urgent. */
  #urgent = false;
  /** The visitor's name as the lobby knows it; undefined: it was sent before this object began to live. */
  #name: string | null | undefined;
  #sentAt = 0;

  constructor(host: LobbyCardHost) {
    this.#host = host;
    this.#outbox = new Outbox({
      ...host,
      name: "lobby",
      retryMax: 20_000,
      collect: () => [this.#want],
      send: async (items) => {
        for (const want of items) await this.#send(want);
      },
      repeat: () => this.#repeat(),
    });
  }

  /** Brings the lobby to this; returns at once. */
  reconcile(want: Want): Promise<void> {
    this.#want = want;
    return this.#outbox.reconcile(want.seq);
  }

  get nextAt(): number | null {
    return this.#outbox.nextAt;
  }

  async idle(): Promise<void> {
    await this.#outbox.idle();
  }

  forget(): void {
    this.#want = NOTHING;
    this.#urgent = false;
    this.#name = undefined;
    this.#outbox.forget();
  }

  #repeat(): { at: number; wakes: boolean } | null {
    const { card } = this.#want;
    if (!card) return null;
    // No listed fact says these: time alone made the room urgent, or the visitor has a name.
    const news = (card.urgent && !this.#urgent) || (this.#name !== undefined && card.name !== this.#name);
    if (news) return { at: 0, wakes: true };
    return card.stage === "live"
      ? { at: this.#host.announced() + TIMES.headline, wakes: false }
      : { at: this.#sentAt + TIMES.announce, wakes: true };
  }

  async #send({ card, seq }: Want): Promise<void> {
    const answer = card ? await this.#host.put(card) : await this.#host.gone(seq);
    this.#sentAt = this.#host.now();
    if (card?.stage === "live") this.#host.setAnnounced(this.#sentAt);
    this.#urgent = card?.urgent ?? false;
    this.#name = card?.name;
    if (answer) this.#host.answered(answer);
  }
}
