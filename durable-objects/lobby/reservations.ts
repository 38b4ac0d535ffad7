/**
 * Who is about to join which room: from the assignment until the room's card says that they have joined. Stored, because a
 * crash in between would give somebody who is joining one room another one as well.
 */
import type { Concierge } from "../../protocol/facts.ts";

/** After this many milliseconds a reservation that led to nothing ends. */
const LIFE = 10_000;

interface Reservation {
  concierge: Concierge;
  how: "auto" | "claim";
  until: number;
}

const KEY = "reserved-";

/** What an object stores beside its tables. */
export interface Pairs {
  list<T>(options: { prefix: string }): Iterable<[string, T]>;
  put<T>(key: string, value: T): void;
  delete(key: string): boolean;
}

export class Reservations {
  readonly #all = new Map<string, Reservation>();
  readonly #now: () => number;
  readonly #kv: Pairs;

  constructor(now: () => number, kv: Pairs) {
    this.#now = now;
    this.#kv = kv;
    for (const [key, stored] of [...kv.list<Reservation>({ prefix: KEY })]) {
      if (stored.until > now()) this.#all.set(key.slice(KEY.length), stored);
      else kv.delete(key);
    }
  }

  make(conversation: string, concierge: Concierge, how: Reservation["how"]): void {
    const reservation: Reservation = { concierge, how, until: this.#now() + LIFE };
    this.#all.set(conversation, reservation);
    this.#kv.put(KEY + conversation, reservation);
  }

  of(conversation: string): Reservation | null {
    const found = this.#all.get(conversation);
    return found && found.until > this.#now() ? found : null;
  }

  end(conversation: string): void {
    if (this.#all.delete(conversation)) this.#kv.delete(KEY + conversation);
  }

  /** The rooms that are reserved for this concierge. */
  by(id: string): string[] {
    return [...this.#all.keys()].filter((conversation) => this.of(conversation)?.concierge.id === id);
  }
}
