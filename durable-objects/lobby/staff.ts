/** Concierges on duty: who is connected, who gets which room, and what their consoles receive. */
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
type Room = ReturnType<Env["CONVERSATION"]["get"]>;

export interface LobbyRuntime {
  ctx: DurableObjectState;
  env: Env;
  site(): Site;
  /** Milliseconds since 1970. */
  now(): number;
}

/** A console that has not pinged for this many milliseconds counts as gone: three pings of a throttled tab. */
const PRESENCE = 90_000;
/** Somebody who left less than this ago may be reloading: the site still counts as staffed. In milliseconds. */
const BACK_SOON = 45_000;

export class Staff {
  readonly #runtime: LobbyRuntime;
  readonly #store: LobbyStore;
  /** Sockets of this concierge's consoles, or of everybody's. */
  readonly #sockets: (id?: string) => Iterable<Socket>;
  readonly #reserved: Reservations;

  constructor(runtime: LobbyRuntime, store: LobbyStore, sockets: (id?: string) => Iterable<Socket>) {
    this.#runtime = runtime;
    this.#store = store;
    this.#sockets = sockets;
    this.#reserved = new Reservations(runtime.now, runtime.ctx.storage.kv);
    this.#missAll();
  }

  /**
   * Whoever was connected to the object before this one and is not now was cut off by a crash or a deploy, and left at
   * this moment as far as anybody knows: their console is about to connect again.
   */
  #missAll(): void {
    const now = this.#runtime.now();
    for (const { id, connected } of this.#store.people()) {
      if (connected !== false && [...this.#sockets(id)].length === 0) this.#store.left(id, now);
    }
  }

  /** A console of theirs closed; another one may be open. */
  left(id: string, closed: Socket): void {
    if (!this.#isOn(id, closed)) this.#store.left(id, this.#runtime.now());
    this.announce(id);
  }

  /** A concierge claims this room. The first claim wins, and the others learn who it was. */
  async claim(conversation: string, concierge: Concierge): Promise<Claimed> {
    if (!this.#store.card(conversation)) return { ok: false, why: "gone" };
    const reserved = this.reserve(conversation, concierge);
    return reserved.ok ? await this.#join(conversation, concierge, "claim") : reserved;
  }

  /** Reserves a room for a concierge who is about to join it, if both are free. */
  reserve(conversation: string, { id, name }: Concierge): Claimed {
    const card = this.#store.card(conversation);
    const holder = card?.concierge ?? this.#reserved.of(conversation)?.concierge;
    if (holder && holder.id !== id && card?.transfer?.to !== id) return { ok: false, why: "taken", by: holder.name };
    const others = this.#conversationsOf(id).filter((held) => held !== conversation);
    if (others.length >= capacityOf(this.#runtime.site(), id)) return { ok: false, why: "busy" };
    this.#reserve(conversation, { id, name }, "claim");
    return { ok: true };
  }

  /** Who gets this waiting room in `auto` mode: the concierge it is reserved for, else the best match who is free. */
  assign(card: Card): Concierge | null {
    const reserved = this.#reserved.of(card.conversation);
    if (reserved) return reserved.concierge;
    const chosen = choose(card, this.#candidates(), this.#runtime.site());
    if (!chosen) return null;
    const concierge = { id: chosen.id, name: chosen.name };
    this.#reserve(card.conversation, concierge, "auto");
    return concierge;
  }

  release(conversation: string): void {
    this.#reserved.end(conversation);
  }

  /** In `auto` mode assigns a free concierge to every waiting room, as far as there are any. */
  match(): void {
    if (this.#runtime.site().mode !== "auto") return;
    for (const card of inOrder(this.#store.cards(this.#runtime.now()))) {
      if (this.#reserved.of(card.conversation)) continue;
      const concierge = this.assign(card);
      if (concierge) this.#runtime.ctx.waitUntil(this.#join(card.conversation, concierge, "auto"));
    }
  }

  #candidates() {
    return this.#store.people().map((person) => ({
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

  async room(conversation: string, ask: (room: Room) => Promise<Claimed>): Promise<Claimed> {
    const { CONVERSATION } = this.#runtime.env;
    try {
      return await ask(CONVERSATION.get(CONVERSATION.idFromString(conversation)));
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
    this.#store.touch(id, this.#runtime.now());
    const reserved = this.#reserved.of(card.conversation);
    if (reserved) {
      this.#store.took(this.#runtime.now());
      this.#send(id, { type: "assigned", conversation: card.conversation, how: reserved.how });
    }
    this.#reserved.end(card.conversation);
    this.announce(id);
  }

  freed(id: string): void {
    this.#store.touch(id, this.#runtime.now());
    this.announce(id);
    this.match();
  }

  #conversationsOf(id: string): string[] {
    return [...new Set([...this.#store.heldBy(id), ...this.#reserved.by(id)])];
  }

  setState(id: string, state: Availability): void {
    this.#store.setState(id, state, this.#runtime.now());
    this.announce(id);
  }

  answer(card: Card, assign: Concierge | null): PutAnswer {
    const now = this.#runtime.now();
    const people = this.#store.people().filter(({ state }) => state !== "break");
    const present = people.some(({ id }) => this.isHere(id));
    const staffed = present || people.some(({ left }) => left > now - BACK_SOON);
    if (card.stage !== "waiting") return { assign, staffed, place: null, eta: null };
    const place = inOrder(this.#store.cards(now)).findIndex((c) => c.conversation === card.conversation) + 1;
    return {
      assign,
      staffed,
      place: place || null,
      eta: place ? eta(place, this.#store.takes(now), present) : null,
    };
  }

  isHere(id: string): boolean {
    return this.#isOn(id);
  }

  /** `but`: a socket that is closing. */
  #isOn(id: string, but?: Socket): boolean {
    // The runtime's clock and not the injected one: the runtime dates the pings.
    const since = Date.now() - PRESENCE;
    return [...this.#sockets(id)].some((socket) => {
      if (socket === but) return false;
      const pinged = this.#runtime.ctx.getWebSocketAutoResponseTimestamp(socket)?.getTime() ?? 0;
      return Math.max(pinged, socket.state?.at ?? 0) > since;
    });
  }

  onDuty({ id, name, state }: Person): OnDuty {
    const capacity = capacityOf(this.#runtime.site(), id);
    return { id, name, state, here: this.isHere(id), conversations: this.#conversationsOf(id), capacity };
  }

  announce(id: string): void {
    const person = this.#store.person(id);
    if (person) this.broadcast({ type: "concierge", concierge: this.onDuty(person) });
  }

  broadcast(frame: LobbyServerFrame): void {
    const json = JSON.stringify(frame);
    for (const socket of this.#sockets()) if (socket.state) socket.send(json);
  }

  #send(id: string, frame: LobbyServerFrame): void {
    const json = JSON.stringify(frame);
    for (const socket of this.#sockets(id)) socket.send(json);
  }
}
