/** Concierges on duty: who is there, who gets which room, and what their consoles are told of it. */
import type { Connection } from "partyserver";
import type { Concierge } from "../../protocol/facts.ts";
import type { Availability, Card, Claimed, LobbyServerFrame, OnDuty } from "../../protocol/frames.ts";
import type { Site } from "../../settings/schema.ts";
import type { PutAnswer } from "../conversation/lobby-card.ts";
import type { Session } from "../session.ts";
import { capacityOf, choose, eta, inOrder, type Person } from "./matching.ts";
import { Reservations } from "./reservations.ts";
import type { LobbyStore } from "./store.ts";

type Socket = Connection<Session>;

/** What a room lets the lobby do. */
export interface RoomDoor {
  join(concierge: Concierge, how: "auto" | "claim"): Promise<Claimed>;
  answer(of: number, text: string, concierge: Concierge): Promise<Claimed>;
}

export interface StaffHost {
  site(): Site;
  now(): number;
  store: LobbyStore;
  /** Consoles of this concierge, or of everybody. */
  sockets(id?: string): Iterable<Socket>;
  /** When the runtime last answered a ping of this socket, in milliseconds since 1970. */
  heardAt(socket: Socket): number;
  /** @throws for an id that is none */
  room(conversation: string): RoomDoor;
  waitUntil(work: Promise<unknown>): void;
}

/** A console that has not pinged for this long is not counted as there: three pings, as throttled tabs send them. */
const PRESENCE = 90_000;
/** Somebody who left this short a while ago may be reloading: the site still counts as staffed. */
const BACK_SOON = 45_000;

export class Staff {
  readonly #host: StaffHost;
  readonly #reserved: Reservations;

  constructor(host: StaffHost) {
    this.#host = host;
    this.#reserved = new Reservations(() => host.now());
  }

  /** A concierge wants this room. The first wins; the others are told who it was. */
  async claim(conversation: string, concierge: Concierge): Promise<Claimed> {
    if (!this.#host.store.card(conversation)) return { ok: false, why: "gone" };
    const reserved = this.reserve(conversation, concierge);
    return reserved.ok ? await this.#join(conversation, concierge, "claim") : reserved;
  }

  /** A concierge is about to enter a room: whether they are free to, and the room is. */
  reserve(conversation: string, { id, name }: Concierge): Claimed {
    const card = this.#host.store.card(conversation);
    const holder = card?.concierge ?? this.#reserved.of(conversation)?.concierge;
    if (holder && holder.id !== id && card?.transfer?.to !== id) return { ok: false, why: "taken", by: holder.name };
    const others = this.#conversationsOf(id).filter((held) => held !== conversation);
    if (others.length >= capacityOf(this.#host.site(), id)) return { ok: false, why: "busy" };
    this.#reserve(conversation, { id, name }, "claim");
    return { ok: true };
  }

  /** Who gets this waiting room in `auto` mode: whoever is on the way already, else the best who is free. */
  assign(card: Card): Concierge | null {
    const reserved = this.#reserved.of(card.conversation);
    if (reserved) return reserved.concierge;
    const chosen = choose(card, this.#candidates(), this.#host.site());
    if (!chosen) return null;
    const concierge = { id: chosen.id, name: chosen.name };
    this.#reserve(card.conversation, concierge, "auto");
    return concierge;
  }

  release(conversation: string): void {
    this.#reserved.end(conversation);
  }

  /** In `auto` mode every waiting room gets somebody, as far as there are free ones. */
  match(): void {
    if (this.#host.site().mode !== "auto") return;
    for (const card of inOrder(this.#host.store.cards(this.#host.now()))) {
      if (this.#reserved.of(card.conversation)) continue;
      const concierge = this.assign(card);
      if (concierge) this.#host.waitUntil(this.#join(card.conversation, concierge, "auto"));
    }
  }

  #candidates() {
    return this.#host.store.people().map((person) => ({
      ...person,
      here: this.isHere(person.id),
      holds: this.#conversationsOf(person.id).length,
    }));
  }

  async #join(conversation: string, concierge: Concierge, how: "auto" | "claim"): Promise<Claimed> {
    const joined = await this.room(conversation, (room) => room.join(concierge, how));
    if (!joined.ok) this.#reserved.end(conversation);
    return joined;
  }

  async room(conversation: string, ask: (room: RoomDoor) => Promise<Claimed>): Promise<Claimed> {
    try {
      return await ask(this.#host.room(conversation));
    } catch (error) {
      console.error("room not reached", { conversation, error: String(error) });
      return { ok: false, why: "internal" };
    }
  }

  #reserve(conversation: string, concierge: Concierge, how: "auto" | "claim"): void {
    this.#reserved.make(conversation, concierge, how);
    this.announce(concierge.id);
  }

  arrived(card: Card, { id }: Concierge): void {
    this.#host.store.touch(id, this.#host.now());
    const reserved = this.#reserved.of(card.conversation);
    if (reserved) {
      this.#host.store.took(this.#host.now());
      this.#send(id, { type: "assigned", conversation: card.conversation, how: reserved.how });
    }
    this.#reserved.end(card.conversation);
    this.announce(id);
  }

  freed(id: string): void {
    this.#host.store.touch(id, this.#host.now());
    this.announce(id);
    this.match();
  }

  #conversationsOf(id: string): string[] {
    return [...new Set([...this.#host.store.heldBy(id), ...this.#reserved.by(id)])];
  }

  setState(id: string, state: Availability): void {
    this.#host.store.setState(id, state, this.#host.now());
    this.announce(id);
  }

  answer(card: Card, assign: Concierge | null): PutAnswer {
    const now = this.#host.now();
    const people = this.#host.store.people().filter(({ state }) => state !== "break");
    const present = people.some(({ id }) => this.isHere(id));
    const staffed = present || people.some(({ left }) => left > now - BACK_SOON);
    if (card.stage !== "waiting") return { assign, staffed, place: null, eta: null };
    const place = inOrder(this.#host.store.cards(now)).findIndex((c) => c.conversation === card.conversation) + 1;
    return {
      assign,
      staffed,
      place: place || null,
      eta: place ? eta(place, this.#host.store.takes(now), present) : null,
    };
  }

  isHere(id: string): boolean {
    // The runtime's own clock: a ping is not ours to date.
    const since = Date.now() - PRESENCE;
    return [...this.#host.sockets(id)].some(
      (socket) => Math.max(this.#host.heardAt(socket), socket.state?.at ?? 0) > since,
    );
  }

  onDuty({ id, name, state }: Person): OnDuty {
    const capacity = capacityOf(this.#host.site(), id);
    return { id, name, state, here: this.isHere(id), conversations: this.#conversationsOf(id), capacity };
  }

  announce(id: string): void {
    const person = this.#host.store.person(id);
    if (person) this.broadcast({ type: "concierge", concierge: this.onDuty(person) });
  }

  broadcast(frame: LobbyServerFrame): void {
    const json = JSON.stringify(frame);
    for (const socket of this.#host.sockets()) if (socket.state) socket.send(json);
  }

  #send(id: string, frame: LobbyServerFrame): void {
    const json = JSON.stringify(frame);
    for (const socket of this.#host.sockets(id)) socket.send(json);
  }
}
