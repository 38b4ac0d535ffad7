/** What the lobby stores: cards with a lease, concierges with the state they set, used one-time tokens. */
import type { Concierge } from "../../protocol/facts.ts";
import type { Availability, Card } from "../../protocol/frames.ts";
import type { Person } from "./matching.ts";

/** How long a card is valid, in milliseconds: three of its room's heartbeats, or a long talk with the assistant. */
const LEASE: Record<Card["stage"], number> = { waiting: 90_000, concierge: 90_000, live: 15 * 60_000 };

/** The recent takes that estimates use: of two hours, and at most so many. */
const TAKES_SPAN = 2 * 3_600_000;
const TAKES_KEPT = 20;

export class LobbyStore {
  readonly #sql: SqlStorage;
  readonly #cards = new Map<string, { card: Card; until: number; address: string | null }>();
  readonly #people = new Map<string, Person>();

  constructor(storage: DurableObjectStorage) {
    this.#sql = storage.sql;
    const rows = this.#sql.exec<{ card: string; until: number; address: string | null }>(
      "SELECT card, until, address FROM cards",
    );
    for (const { card, until, address } of rows) {
      const read = JSON.parse(card) as Card;
      this.#cards.set(read.conversation, { card: read, until, address });
    }
    for (const { person } of this.#sql.exec<{ person: string }>("SELECT person FROM people")) {
      const read = JSON.parse(person) as Person;
      this.#people.set(read.id, read);
    }
  }

  card(conversation: string): Card | null {
    return this.#cards.get(conversation)?.card ?? null;
  }

  cards(now: number): Card[] {
    return [...this.#cards.values()].filter(({ until }) => until > now).map(({ card }) => card);
  }

  heldBy(id: string): string[] {
    return [...this.#cards.values()].flatMap(({ card }) => (card.concierge?.id === id ? [card.conversation] : []));
  }

  isEmpty(): boolean {
    return this.#cards.size === 0;
  }

  /** @param address where its visitor writes from; null: not known now, so the last known one stays */
  putCard(card: Card, now: number, address: string | null): void {
    const until = now + LEASE[card.stage];
    const from = address ?? this.#cards.get(card.conversation)?.address ?? null;
    this.#sql.exec(
      "INSERT OR REPLACE INTO cards (conversation, card, until, address) VALUES (?, ?, ?, ?)",
      card.conversation,
      JSON.stringify(card),
      until,
      from,
    );
    this.#cards.set(card.conversation, { card, until, address: from });
  }

  /** How many rooms of the same address have waited longer than this one. A room that a human lost is behind nobody. */
  ahead({ conversation, since, front }: Card, address: string | null, now: number): number {
    const from = address ?? this.#cards.get(conversation)?.address ?? null;
    if (from === null || front) return 0;
    return [...this.#cards.values()].filter(
      ({ card, until, address: other }) =>
        other === from &&
        until > now &&
        card.stage === "waiting" &&
        card.conversation !== conversation &&
        (card.since < since || (card.since === since && card.conversation < conversation)),
    ).length;
  }

  dropCard(conversation: string): void {
    this.#sql.exec("DELETE FROM cards WHERE conversation = ?", conversation);
    this.#cards.delete(conversation);
  }

  /** Drops cards whose lease has ended. @returns the ids of their conversations */
  sweep(now: number): string[] {
    const stale = [...this.#cards].filter(([, { until }]) => until <= now).map(([conversation]) => conversation);
    for (const conversation of stale) this.dropCard(conversation);
    return stale;
  }

  people(): Person[] {
    return [...this.#people.values()];
  }

  person(id: string): Person | null {
    return this.#people.get(id) ?? null;
  }

  /** A concierge's console connected; new ones start as available. */
  meet({ id, name }: Concierge, now: number): void {
    const known = this.#people.get(id);
    if (known?.name === name && known.connected) return;
    this.#save({ ...(known ?? { id, state: "available", since: now, left: 0 }), name, connected: true });
  }

  setState(id: string, state: Availability, now: number): void {
    const person = this.#people.get(id);
    if (person && person.state !== state) this.#save({ ...person, state, since: now });
  }

  /** They took or left a room: their idle time starts again. */
  touch(id: string, now: number): void {
    const person = this.#people.get(id);
    if (person) this.#save({ ...person, since: now });
  }

  /** Their last console closed. */
  left(id: string, now: number): void {
    const person = this.#people.get(id);
    if (person) this.#save({ ...person, left: now, connected: false });
  }

  /** A waiting room was taken. */
  took(now: number): void {
    this.#sql.exec("DELETE FROM takes WHERE at < ?", now - TAKES_SPAN);
    this.#sql.exec("INSERT INTO takes (at) VALUES (?)", now);
  }

  /** When rooms were taken recently, oldest first. */
  takes(now: number): number[] {
    return this.#sql
      .exec<{ at: number }>("SELECT at FROM takes WHERE at >= ? ORDER BY at", now - TAKES_SPAN)
      .toArray()
      .map(({ at }) => at)
      .slice(-TAKES_KEPT);
  }

  spend(token: string, exp: number, now: number): boolean {
    this.#sql.exec("DELETE FROM spent WHERE exp < ?", Math.floor(now / 1000));
    const { rowsWritten } = this.#sql.exec("INSERT OR IGNORE INTO spent (token, exp) VALUES (?, ?)", token, exp);
    return rowsWritten > 0;
  }

  #save(person: Person): void {
    this.#sql.exec("INSERT OR REPLACE INTO people (id, person) VALUES (?, ?)", person.id, JSON.stringify(person));
    this.#people.set(person.id, person);
  }
}
