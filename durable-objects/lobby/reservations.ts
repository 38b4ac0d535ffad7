/** Who is about to join which room: from the assignment until the room's card says that they have joined. In memory. */
import type { Concierge } from "../../protocol/facts.ts";

/** After this many milliseconds a reservation that led to nothing ends. */
const LIFE = 10_000;

interface Reservation {
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

  /** The rooms that are reserved for this concierge. */
  by(id: string): string[] {
    return [...this.#all.keys()].filter((conversation) => this.of(conversation)?.concierge.id === id);
  }
}
