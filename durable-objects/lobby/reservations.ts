/** Who is on the way into which room: between being chosen and the room's word that they are in. Held in memory. */
import type { Concierge } from "../../protocol/facts.ts";

/** A reservation that led to nothing is void after this, in milliseconds. */
const LIFE = 10_000;

export interface Reservation {
  concierge: Concierge;
  how: "auto" | "claim";
  until: number;
}

export class Reservations {
  readonly #all = new Map<string, Reservation>();
  readonly #now: () => number;

  constructor(now: () => number) {
    this.#now = now;
  }

  make(conversation: string, concierge: Concierge, how: Reservation["how"]): void {
    this.#all.set(conversation, { concierge, how, until: this.#now() + LIFE });
  }

  of(conversation: string): Reservation | null {
    const found = this.#all.get(conversation);
    return found && found.until > this.#now() ? found : null;
  }

  end(conversation: string): void {
    this.#all.delete(conversation);
  }

  /** The rooms this concierge is on the way into. */
  by(id: string): string[] {
    return [...this.#all.keys()].filter((conversation) => this.of(conversation)?.concierge.id === id);
  }
}
