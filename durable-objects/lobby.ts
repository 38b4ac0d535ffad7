/**
 * The one live list of a site: rooms that wait or are held, concierges on duty, and who takes whom. It is a projection:
 * the rooms are the truth, and an empty lobby is filled by their outboxes. Order is the object's own: between reading a
 * card and reserving it there is no await, so one claim wins.
 */
import { type Connection, type ConnectionContext, Server, type WSMessage } from "partyserver";
import type { Concierge } from "../protocol/events";
import {
  type Availability,
  type Card,
  ConciergeFrame,
  LobbyFrame,
  type LobbyServerFrame,
  type OnDuty,
  type Refusal,
} from "../protocol/frames";
import { readIdentity } from "../protocol/identity";
import { CLOSE, PING, PONG } from "../protocol/limits";
import type { Site } from "../site/schema";
import site from "../site/site";
import type { Env } from "./env";
import { Ledger, type Person } from "./lobby-ledger";
import { parse } from "./parse";
import { admit, newSeat, type Seat } from "./seat";

export interface PutAnswer {
  /** In `auto` mode: who was reserved for this waiting room. */
  assign: Concierge | null;
}

export type Claimed = { ok: true } | { ok: false; why: Refusal; by?: string };

/** A console that has not pinged for this long is not counted as there: three pings, as throttled tabs send them. */
const PRESENCE = 90_000;
/** A reservation that led to nothing is void after this. */
const RESERVATION = 10_000;
/** How often cards whose rooms fell silent are swept out. */
const SWEEP = 60_000;

interface Reservation {
  concierge: Concierge;
  how: "auto" | "claim";
  until: number;
}

export class Lobby extends Server<Env> {
  static override options = { hibernate: true };

  readonly #ledger: Ledger;
  readonly #reserved = new Map<string, Reservation>();

  constructor(ctx: DurableObjectState, env: Env) {
    super(ctx, env);
    this.#ledger = new Ledger(ctx.storage);
    ctx.setWebSocketAutoResponse(new WebSocketRequestResponsePair(PING, PONG));
  }

  protected get site(): Site {
    return site;
  }

  protected now(): number {
    return Date.now();
  }

  // What rooms and the door call.

  /** A room tells how it stands. Repeating it changes nothing; an older word than the last one is ignored. */
  async put(card: Card): Promise<PutAnswer> {
    const before = this.#ledger.card(card.conversation);
    if (before && before.seq > card.seq) return { assign: null };
    const reserved = this.#reservation(card.conversation);
    this.#ledger.putCard(card, this.now());
    this.#tell({ type: "card", card });
    await this.#sweepLater();

    for (const id of card.silent) {
      if (!before?.silent.includes(id)) this.#setState(id, "break");
    }
    if (card.stage === "concierge" && card.concierge) {
      if (before?.concierge?.id !== card.concierge.id) {
        this.#ledger.touch(card.concierge.id, this.now());
        this.#tellPerson(card.concierge.id);
        if (reserved)
          this.#send(card.concierge.id, { type: "assigned", conversation: card.conversation, how: reserved.how });
      }
      this.#reserved.delete(card.conversation);
    }
    if (before?.concierge && before.concierge.id !== card.concierge?.id) this.#freed(before.concierge.id);
    if (card.stage !== "waiting") return { assign: null };
    if (reserved) return { assign: reserved.concierge };
    const concierge = this.site.mode === "auto" ? this.#longestIdle(card) : null;
    if (concierge) this.#reserve(card.conversation, concierge, "auto");
    return { assign: concierge };
  }

  /** A room is no longer to be listed. */
  async gone(conversation: string, seq: number): Promise<void> {
    const before = this.#ledger.card(conversation);
    if (!before || before.seq > seq) return;
    this.#ledger.dropCard(conversation);
    this.#reserved.delete(conversation);
    this.#tell({ type: "gone", conversation });
    if (before.concierge) this.#freed(before.concierge.id);
  }

  /** A concierge wants this room. The first wins; the others are told who it was. */
  async claim(conversation: string, concierge: Concierge): Promise<Claimed> {
    const card = this.#ledger.card(conversation);
    if (!card) return { ok: false, why: "gone" };
    const holder = card.concierge ?? this.#reservation(conversation)?.concierge;
    if (holder) return holder.id === concierge.id ? { ok: true } : { ok: false, why: "taken", by: holder.name };
    if (this.#conversationOf(concierge.id)) return { ok: false, why: "busy" };
    this.#reserve(conversation, concierge, "claim");
    return await this.#join(conversation, concierge, "claim");
  }

  /** A concierge is about to take over a room by themselves: whether they are free to, and the room is. */
  async reserve(conversation: string, concierge: Concierge): Promise<Claimed> {
    const holder = this.#ledger.card(conversation)?.concierge ?? this.#reservation(conversation)?.concierge;
    if (holder && holder.id !== concierge.id) return { ok: false, why: "taken", by: holder.name };
    const other = this.#conversationOf(concierge.id);
    if (other !== null && other !== conversation) return { ok: false, why: "busy" };
    this.#reserve(conversation, concierge, "claim");
    return { ok: true };
  }

  /** Marks a one-time token as used; false when it was used before. `exp` in seconds since 1970. */
  async spend(token: string, exp: number): Promise<boolean> {
    return this.#ledger.spend(token, exp, this.now());
  }

  // Sockets of consoles.

  override onConnect(connection: Connection<Seat>, { request }: ConnectionContext): void {
    const identity = readIdentity(request.headers);
    if (identity?.role !== "concierge") return connection.close(CLOSE.ticket, "ticket");
    connection.setState(newSeat(identity, this.now()));
    this.#ledger.meet(identity, this.now());
    const concierges = this.#ledger.people().map((person) => this.#onDuty(person));
    const you = concierges.find(({ id }) => id === identity.id);
    if (!you) return connection.close(1011, "internal");
    send(connection, { type: "lobby", you, cards: this.#ledger.cards(this.now()), concierges });
    this.#tellPerson(identity.id);
    this.#match();
  }

  override getConnectionTags(_connection: Connection, { request }: ConnectionContext): string[] {
    const identity = readIdentity(request.headers);
    return identity?.role === "concierge" ? [tag(identity.id)] : [];
  }

  override async onMessage(connection: Connection<Seat>, message: WSMessage): Promise<void> {
    try {
      await this.#hear(connection, message);
    } catch (bug) {
      console.error("lobby", bug);
      send(connection, { type: "refused", re: null, why: "internal" });
    }
  }

  async #hear(connection: Connection<Seat>, message: WSMessage): Promise<void> {
    const seat = connection.state;
    if (seat?.identity.role !== "concierge") return connection.close(CLOSE.ticket, "ticket");
    const { seat: next, verdict } = admit(seat, this.now());
    connection.setState(next);
    if (verdict === "flood") return connection.close(CLOSE.breach, "too-fast");
    if (verdict !== "pass") return send(connection, { type: "refused", re: null, why: verdict });
    const parsed = parse(message, LobbyFrame, ConciergeFrame);
    if (!parsed.ok) {
      send(connection, { type: "refused", re: parsed.re, why: parsed.why });
      if (parsed.why === "binary" || parsed.why === "too-large") connection.close(CLOSE.breach, parsed.why);
      return;
    }
    const { id, name } = seat.identity;
    switch (parsed.frame.type) {
      case "duty":
        this.#setState(id, parsed.frame.state);
        return this.#match();
      case "claim": {
        const { conversation } = parsed.frame;
        const claimed = await this.claim(conversation, { id, name });
        if (claimed.ok) return;
        return send(connection, {
          type: "refused",
          re: conversation,
          why: claimed.why,
          ...(claimed.by && { by: claimed.by }),
        });
      }
    }
  }

  override onClose(connection: Connection<Seat>): void {
    const identity = connection.state?.identity;
    if (identity?.role === "concierge") this.#tellPerson(identity.id);
  }

  override onError(connection: Connection<Seat>): void {
    this.onClose(connection);
  }

  override async onAlarm(): Promise<void> {
    for (const conversation of this.#ledger.sweep(this.now())) this.#tell({ type: "gone", conversation });
    await this.#sweepLater();
    this.#match();
  }

  override onRequest(): Response {
    return new Response(null, { status: 404 });
  }

  // Who takes whom.

  /** In `auto` mode every waiting room gets the longest-idle concierge, rooms dropped by a human first. */
  #match(): void {
    if (this.site.mode !== "auto") return;
    for (const card of this.#ledger.waiting(this.now())) {
      if (this.#reservation(card.conversation)) continue;
      const concierge = this.#longestIdle(card);
      if (!concierge) continue;
      this.#reserve(card.conversation, concierge, "auto");
      this.ctx.waitUntil(this.#join(card.conversation, concierge, "auto"));
    }
  }

  #longestIdle(card: Card): Concierge | null {
    const free = this.#ledger
      .people()
      .filter(({ id, state }) => state === "available" && !card.silent.includes(id))
      .filter(({ id }) => this.#isHere(id) && !this.#conversationOf(id))
      .sort((a, b) => a.since - b.since)[0];
    return free ? { id: free.id, name: free.name } : null;
  }

  async #join(conversation: string, concierge: Concierge, how: "auto" | "claim"): Promise<Claimed> {
    try {
      const id = this.env.CONVERSATION.idFromString(conversation);
      const joined = await this.env.CONVERSATION.get(id).join(concierge, how);
      if (!joined.ok) this.#reserved.delete(conversation);
      return joined;
    } catch (error) {
      console.error("room not reached", { conversation, error: String(error) });
      this.#reserved.delete(conversation);
      return { ok: false, why: "internal" };
    }
  }

  #reserve(conversation: string, concierge: Concierge, how: "auto" | "claim"): void {
    this.#reserved.set(conversation, { concierge, how, until: this.now() + RESERVATION });
    this.#tellPerson(concierge.id);
  }

  #reservation(conversation: string): Reservation | null {
    const reserved = this.#reserved.get(conversation);
    return reserved && reserved.until > this.now() ? reserved : null;
  }

  /** The room that fills this concierge's capacity of one. */
  #conversationOf(id: string): string | null {
    const held = this.#ledger.heldBy(id);
    if (held) return held;
    for (const [conversation, { concierge }] of this.#reserved) {
      if (concierge.id === id && this.#reservation(conversation)) return conversation;
    }
    return null;
  }

  #freed(id: string): void {
    this.#ledger.touch(id, this.now());
    this.#tellPerson(id);
    this.#match();
  }

  #setState(id: string, state: Availability): void {
    this.#ledger.setState(id, state, this.now());
    this.#tellPerson(id);
  }

  // Who is there and what they are told.

  #isHere(id: string): boolean {
    return [...this.getConnections<Seat>(tag(id))].some((connection) => {
      const pinged = this.ctx.getWebSocketAutoResponseTimestamp(connection)?.getTime() ?? 0;
      return Math.max(pinged, connection.state?.at ?? 0) > Date.now() - PRESENCE;
    });
  }

  #onDuty({ id, name, state }: Person): OnDuty {
    return { id, name, state, here: this.#isHere(id), conversation: this.#conversationOf(id) };
  }

  #tellPerson(id: string): void {
    const person = this.#ledger.person(id);
    if (person) this.#tell({ type: "concierge", concierge: this.#onDuty(person) });
  }

  #tell(frame: LobbyServerFrame): void {
    this.broadcast(JSON.stringify(frame));
  }

  #send(id: string, frame: LobbyServerFrame): void {
    for (const connection of this.getConnections(tag(id))) send(connection, frame);
  }

  async #sweepLater(): Promise<void> {
    if (this.#ledger.isEmpty() || (await this.ctx.storage.getAlarm()) !== null) return;
    await this.ctx.storage.setAlarm(this.now() + SWEEP);
  }
}

const send = (connection: Connection, frame: LobbyServerFrame): void => connection.send(JSON.stringify(frame));

/** Tags are at most 256 characters; identities are shorter, and the prefix keeps them from meeting a connection id. */
const tag = (id: string): string => `concierge:${id}`.slice(0, 256);
