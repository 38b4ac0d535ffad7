/**
 * A room's card in the lobby. The lobby is a projection and may lose everything, so a room that waits or is held by a
 * human repeats its card: an empty lobby learns of it within one heartbeat.
 */
import type { Concierge } from "../../protocol/facts.ts";
import type { Card } from "../../protocol/frames.ts";
import { TIMES } from "../../protocol/limits.ts";
import { Outbox, type OutboxOptions } from "../storage/outbox.ts";
import type { Audience } from "./audience.ts";

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

/** The lobby's own methods; they throw when it is out of reach. */
interface Lobby {
  put(card: Card): Promise<PutAnswer>;
  gone(conversation: string, seq: number): Promise<void>;
}

/** What the lobby must list now: a card, or nothing, as of the fact `seq`. */
export interface Want {
  card: Card | null;
  seq: number;
}

const NOTHING: Want = { card: null, seq: 0 };

export class LobbyCard {
  readonly #id: string;
  readonly #lobby: () => Lobby;
  readonly #audience: Pick<Audience, "announced" | "setAnnounced">;
  readonly #room: { answered(answer: PutAnswer): void };
  readonly #outbox: Outbox<Want>;
  readonly #now: () => number;
  #want = NOTHING;
  /** The lobby knows that the room is urgent. */
  #urgent = false;
  /** The visitor's name as the lobby knows it; undefined: it was sent before this object was made. */
  #name: string | null | undefined;
  #sentAt = 0;

  constructor(
    id: string,
    lobby: () => Lobby,
    audience: Pick<Audience, "announced" | "setAnnounced">,
    room: { answered(answer: PutAnswer): void },
    acknowledged: Pick<OutboxOptions<Want>, "now" | "readAcknowledged" | "writeAcknowledged" | "changed">,
  ) {
    this.#id = id;
    this.#lobby = lobby;
    this.#audience = audience;
    this.#room = room;
    this.#now = acknowledged.now;
    this.#outbox = new Outbox({
      ...acknowledged,
      name: "lobby",
      retryMax: 20_000,
      collect: () => [this.#want],
      send: async (items) => {
        for (const want of items) await this.#send(want);
      },
      repeat: () => this.#repeat(),
    });
  }

  /** Sends it unless the lobby has it; resolves when the lobby has answered. */
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
    // No fact that tells the lobby says these: time alone made the room urgent, or the visitor's name has changed.
    const changed = (card.urgent && !this.#urgent) || (this.#name !== undefined && card.name !== this.#name);
    if (changed) return { at: 0, wakes: true };
    return card.stage === "live"
      ? { at: this.#audience.announced() + TIMES.headline, wakes: false }
      : { at: this.#sentAt + TIMES.announce, wakes: true };
  }

  async #send({ card, seq }: Want): Promise<void> {
    const answer = card ? await this.#lobby().put(card) : await this.#lobby().gone(this.#id, seq);
    this.#sentAt = this.#now();
    if (card?.stage === "live") this.#audience.setAnnounced(this.#sentAt);
    this.#urgent = card?.urgent ?? false;
    this.#name = card?.name;
    if (answer) this.#room.answered(answer);
  }
}
