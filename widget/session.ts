/**
 * Which conversation this browser has with the gateway, and the ticket that opens it. What is kept beyond the page is
 * only good for asking for the next ticket; the ticket itself stays in memory.
 */
import { SUBPROTOCOL, TICKET_PREFIX } from "../protocol/limits";
import { readJson, type Store } from "./connection/store";

interface Kept {
  conversation: string;
  renew: string;
}

interface Ticket {
  conversation: string;
  ticket: string;
  at: number;
}

/** Tickets live an hour; ours is renewed well before that. */
const FRESH = 50 * 60_000;

export class Session {
  readonly #gateway: string;
  readonly #store: Store;
  readonly #key: string;
  #ticket: Ticket | null = null;

  constructor(gateway: string, store: Store) {
    this.#gateway = gateway;
    this.#store = store;
    this.#key = `baton.${new URL(gateway).host}`;
  }

  /** The conversation of an earlier visit, or null. */
  get known(): string | null {
    return readJson<Kept>(this.#store, this.#key)?.conversation ?? null;
  }

  /** @throws when the gateway cannot be reached or turns this page away. */
  async address(refused: boolean): Promise<{ conversation: string; url: string; protocols: string[] }> {
    if (refused || !this.#ticket || Date.now() - this.#ticket.at > FRESH) {
      // Two tabs opened at once must not make two conversations: the second one finds what the first has stored.
      const locks = navigator.locks as LockManager | undefined;
      this.#ticket = await (locks ? locks.request(this.#key, () => this.#ask()) : this.#ask());
    }
    const { conversation, ticket } = this.#ticket;
    return {
      conversation,
      url: `${this.#gateway.replace(/^http/, "ws")}/rooms/${conversation}`,
      protocols: [SUBPROTOCOL, TICKET_PREFIX + ticket],
    };
  }

  async #ask(): Promise<Ticket> {
    const renew = readJson<Kept>(this.#store, this.#key)?.renew;
    // Sent as plain text: a JSON content type would cost a CORS preflight, a whole round trip.
    const response = await fetch(`${this.#gateway}/api/session`, {
      method: "POST",
      body: JSON.stringify({ renew }),
      credentials: "omit",
    });
    if (!response.ok) throw new Error(`session: ${response.status}`);
    const given = (await response.json()) as Kept & { ticket: string };
    this.#store.set(this.#key, JSON.stringify({ conversation: given.conversation, renew: given.renew }));
    return { conversation: given.conversation, ticket: given.ticket, at: Date.now() };
  }
}
