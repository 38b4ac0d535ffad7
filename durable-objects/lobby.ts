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
import { never } from "../protocol/never";
import type { Site } from "../site/schema";
import site from "../site/site";
import type { Env } from "./env";
import { Ledger, type Person } from "./lobby-ledger";
import { capacityOf, choose, eta, inOrder } from "./lobby-matching";
import type { PutAnswer } from "./outbox";
import { parse } from "./parse";
import { Reservations } from "./reservations";
import { admit, newSeat, type Seat } from "./seat";

export type Claimed = { ok: true } | { ok: false; why: Refusal; by?: string };

/** A console that has not pinged for this long is not counted as there: three pings, as throttled tabs send them. */
const PRESENCE = 90_000;
/** Somebody who left this short a while ago may be reloading: the site still counts as staffed. */
const BACK_SOON = 45_000;
/** How often cards whose rooms fell silent are swept out. */
const SWEEP = 60_000;

export class Lobby extends Server<Env> {
  static override options = { hibernate: true };

  readonly #ledger: Ledger;
  readonly #reserved = new Reservations(() => this.now());

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
    if (before && before.seq > card.seq) return this.#answer(card, null);
    this.#ledger.putCard(card, this.now());
    this.#tell({ type: "card", card });
    if (card.silent && before?.seq !== card.seq) this.#setState(card.silent, "break");
    if (card.concierge && before?.concierge?.id !== card.concierge.id) this.#arrived(card, card.concierge);
    if (before?.concierge && before.concierge.id !== card.concierge?.id) this.#freed(before.concierge.id);
    await this.#sweepLater();
    if (card.stage !== "waiting" || this.site.mode !== "auto") return this.#answer(card, null);
    // Somebody may have become free, and been chosen, while the card was put down.
    const reserved = this.#reserved.of(card.conversation);
    const chosen = reserved ? null : choose(card, this.#candidates(), this.site);
    if (chosen) this.#reserve(card.conversation, chosen, "auto");
    return this.#answer(card, reserved?.concierge ?? (chosen && { id: chosen.id, name: chosen.name }));
  }

  /** A room is no longer to be listed. */
  async gone(conversation: string, seq: number): Promise<void> {
    const before = this.#ledger.card(conversation);
    if (!before || before.seq > seq) return;
    this.#ledger.dropCard(conversation);
    this.#reserved.end(conversation);
    this.#tell({ type: "gone", conversation });
    if (before.concierge) this.#freed(before.concierge.id);
  }

  /** A concierge wants this room. The first wins; the others are told who it was. */
  async claim(conversation: string, concierge: Concierge): Promise<Claimed> {
    if (!this.#ledger.card(conversation)) return { ok: false, why: "gone" };
    const reserved = await this.reserve(conversation, concierge);
    return reserved.ok ? await this.#join(conversation, concierge, "claim") : reserved;
  }

  /** A concierge is about to enter a room: whether they are free to, and the room is. */
  async reserve(conversation: string, { id, name }: Concierge): Promise<Claimed> {
    const card = this.#ledger.card(conversation);
    const holder = card?.concierge ?? this.#reserved.of(conversation)?.concierge;
    if (holder && holder.id !== id && card?.transfer?.to !== id) return { ok: false, why: "taken", by: holder.name };
    const others = this.#conversationsOf(id).filter((held) => held !== conversation);
    if (others.length >= capacityOf(this.site, id)) return { ok: false, why: "busy" };
    this.#reserve(conversation, { id, name }, "claim");
    return { ok: true };
  }

  /** A colleague, for a transfer; null when no console of theirs is connected. */
  async colleague(id: string): Promise<OnDuty | null> {
    const person = this.#ledger.person(id);
    return person && this.#isHere(id) ? this.#onDuty(person) : null;
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
    const { frame } = parsed;
    switch (frame.type) {
      case "duty":
        this.#setState(id, frame.state);
        return this.#match();
      case "claim":
        return refuse(connection, frame.conversation, await this.claim(frame.conversation, { id, name }));
      case "answer":
        return refuse(
          connection,
          frame.conversation,
          await this.#room(frame.conversation, (room) => room.answer(frame.of, frame.text, { id, name })),
        );
      default:
        return never(frame);
    }
  }

  override onClose(connection: Connection<Seat>): void {
    const identity = connection.state?.identity;
    if (identity?.role !== "concierge") return;
    this.#ledger.left(identity.id, this.now());
    this.#tellPerson(identity.id);
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

  /** In `auto` mode every waiting room gets somebody, as far as there are free ones. */
  #match(): void {
    if (this.site.mode !== "auto") return;
    for (const card of inOrder(this.#ledger.cards(this.now()))) {
      if (this.#reserved.of(card.conversation)) continue;
      const chosen = choose(card, this.#candidates(), this.site);
      if (!chosen) continue;
      const { id, name } = chosen;
      this.#reserve(card.conversation, { id, name }, "auto");
      this.ctx.waitUntil(this.#join(card.conversation, { id, name }, "auto"));
    }
  }

  #candidates() {
    return this.#ledger.people().map((person) => ({
      ...person,
      here: this.#isHere(person.id),
      holds: this.#conversationsOf(person.id).length,
    }));
  }

  async #join(conversation: string, concierge: Concierge, how: "auto" | "claim"): Promise<Claimed> {
    const joined = await this.#room(conversation, (room) => room.join(concierge, how));
    if (!joined.ok) this.#reserved.end(conversation);
    return joined;
  }

  async #room(
    conversation: string,
    ask: (room: DurableObjectStub<import("./conversation").Conversation>) => Promise<Claimed>,
  ): Promise<Claimed> {
    try {
      return await ask(this.env.CONVERSATION.get(this.env.CONVERSATION.idFromString(conversation)));
    } catch (error) {
      console.error("room not reached", { conversation, error: String(error) });
      return { ok: false, why: "internal" };
    }
  }

  #reserve(conversation: string, concierge: Concierge, how: "auto" | "claim"): void {
    this.#reserved.make(conversation, concierge, how);
    this.#tellPerson(concierge.id);
  }

  #arrived(card: Card, { id }: Concierge): void {
    this.#ledger.touch(id, this.now());
    const reserved = this.#reserved.of(card.conversation);
    if (reserved) {
      this.#ledger.took(this.now());
      this.#send(id, { type: "assigned", conversation: card.conversation, how: reserved.how });
    }
    this.#reserved.end(card.conversation);
    this.#tellPerson(id);
  }

  #freed(id: string): void {
    this.#ledger.touch(id, this.now());
    this.#tellPerson(id);
    this.#match();
  }

  #conversationsOf(id: string): string[] {
    return [...new Set([...this.#ledger.heldBy(id), ...this.#reserved.by(id)])];
  }

  #setState(id: string, state: Availability): void {
    this.#ledger.setState(id, state, this.now());
    this.#tellPerson(id);
  }

  #answer(card: Card, assign: Concierge | null): PutAnswer {
    const now = this.now();
    const people = this.#ledger.people().filter(({ state }) => state !== "break");
    const present = people.some(({ id }) => this.#isHere(id));
    const staffed = present || people.some(({ left }) => left > now - BACK_SOON);
    if (card.stage !== "waiting") return { assign, staffed, place: null, eta: null };
    const place = inOrder(this.#ledger.cards(now)).findIndex((c) => c.conversation === card.conversation) + 1;
    return { assign, staffed, place: place || null, eta: place ? eta(place, this.#ledger.takes(now), present) : null };
  }

  // Who is there and what they are told.

  #isHere(id: string): boolean {
    return [...this.getConnections<Seat>(tag(id))].some((connection) => {
      const pinged = this.ctx.getWebSocketAutoResponseTimestamp(connection)?.getTime() ?? 0;
      return Math.max(pinged, connection.state?.at ?? 0) > Date.now() - PRESENCE;
    });
  }

  #onDuty({ id, name, state }: Person): OnDuty {
    const capacity = capacityOf(this.site, id);
    return { id, name, state, here: this.#isHere(id), conversations: this.#conversationsOf(id), capacity };
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

/** Says no, if it is a no. */
function refuse(connection: Connection, re: string, claimed: Claimed): void {
  if (!claimed.ok) send(connection, { type: "refused", re, why: claimed.why, ...(claimed.by && { by: claimed.by }) });
}

/** Tags are at most 256 characters; identities are shorter, and the prefix keeps them from meeting a connection id. */
const tag = (id: string): string => `concierge:${id}`.slice(0, 256);
