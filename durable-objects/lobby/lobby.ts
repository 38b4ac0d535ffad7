/**
 * The one live list of a site: rooms that wait or are held, concierges on duty, and who takes whom. It is a projection:
 * the rooms are the truth, and an empty lobby is filled by their outboxes. Order is the object's own: between reading a
 * card and reserving it there is no await, so one claim wins.
 */
import { type Connection, type ConnectionContext, Server, type WSMessage } from "partyserver";
import type { Concierge } from "../../protocol/facts.ts";
import { never } from "../../protocol/floor.ts";
import type { Claimed } from "../../protocol/frames.ts";
import { type Card, ConciergeFrame, LobbyFrame, type LobbyServerFrame, type OnDuty } from "../../protocol/frames.ts";
import { readIdentity } from "../../protocol/identity.ts";
import { CLOSE, PING, PONG } from "../../protocol/limits.ts";
import { parse } from "../../protocol/parse.ts";
import { redactAll } from "../../protocol/redact.ts";
import type { Site } from "../../settings/schema.ts";
import site from "../../settings/site.ts";
import type { PutAnswer } from "../conversation/lobby-card.ts";
import { admit, newSession, type Session } from "../session.ts";
import { migrate } from "../storage/migrations.ts";
import { rewrite } from "../storage/wipe.ts";
import { MIGRATIONS } from "./migrations.ts";
import { Push, type Subscription } from "./push/push.ts";
import { vapidOf } from "./push/vapid.ts";
import { Staff } from "./staff.ts";
import { LobbyStore } from "./store.ts";

/** How often cards whose rooms fell silent are swept out. */
const SWEEP = 60_000;

export class Lobby extends Server<Env> {
  static override options = { hibernate: true };

  readonly #store: LobbyStore;
  readonly #push: Push;
  readonly #staff: Staff;

  constructor(ctx: DurableObjectState, env: Env) {
    super(ctx, env);
    migrate(ctx.storage, MIGRATIONS);
    this.#store = new LobbyStore(ctx.storage);
    this.#push = new Push(ctx.storage);
    this.#staff = new Staff({
      site: () => this.site,
      now: () => this.now(),
      store: this.#store,
      sockets: (id) => this.getConnections<Session>(id === undefined ? undefined : tag(id)),
      heardAt: (socket) => ctx.getWebSocketAutoResponseTimestamp(socket)?.getTime() ?? 0,
      room: (conversation) => env.CONVERSATION.get(env.CONVERSATION.idFromString(conversation)),
      waitUntil: (work) => ctx.waitUntil(work),
    });
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
    const before = this.#store.card(card.conversation);
    if (before && before.seq > card.seq) return this.#staff.answer(card, null);
    this.#store.putCard(card, this.now());
    this.#staff.broadcast({ type: "card", card });
    if (card.silent && before?.seq !== card.seq) this.#staff.setState(card.silent, "break");
    if (card.concierge && before?.concierge?.id !== card.concierge.id) this.#staff.arrived(card, card.concierge);
    if (before?.concierge && before.concierge.id !== card.concierge?.id) this.#staff.freed(before.concierge.id);
    const calls = before?.since !== card.since || (card.urgent && !before.urgent);
    if (card.stage === "waiting" && calls) this.#callAway(card);
    await this.#sweepLater();
    if (card.stage !== "waiting" || this.site.mode !== "auto") return this.#staff.answer(card, null);
    // Somebody may have become free, and been chosen, while the card was put down.
    return this.#staff.answer(card, this.#staff.assign(card));
  }

  /** A room is no longer to be listed. */
  async gone(conversation: string, seq: number): Promise<void> {
    const before = this.#store.card(conversation);
    if (!before || before.seq > seq) return;
    this.#store.dropCard(conversation);
    this.#staff.release(conversation);
    this.#staff.broadcast({ type: "gone", conversation });
    if (before.concierge) this.#staff.freed(before.concierge.id);
  }

  /** Nothing of this conversation is left here, in no file either. Answers how many cards there were. */
  async erase(conversation: string): Promise<number> {
    const card = this.#store.card(conversation);
    await this.gone(conversation, Number.MAX_SAFE_INTEGER);
    await rewrite(this.ctx.storage);
    return card ? 1 : 0;
  }

  async claim(conversation: string, concierge: Concierge): Promise<Claimed> {
    return await this.#staff.claim(conversation, concierge);
  }

  async reserve(conversation: string, concierge: Concierge): Promise<Claimed> {
    return this.#staff.reserve(conversation, concierge);
  }

  /** A colleague, for a transfer; null when no console of theirs is connected. */
  async colleague(id: string): Promise<OnDuty | null> {
    const person = this.#store.person(id);
    return person && this.#staff.isHere(id) ? this.#staff.onDuty(person) : null;
  }

  /** A browser of this concierge asks to be called while their console is closed. */
  async subscribe(id: string, subscription: Subscription): Promise<boolean> {
    return this.#push.subscribe(id, subscription);
  }

  async unsubscribe(id: string, endpoint: string): Promise<void> {
    this.#push.unsubscribe(id, endpoint);
  }

  /** Everything that consoles see, at once. */
  async look(): Promise<{ cards: Card[]; concierges: OnDuty[] }> {
    return {
      cards: this.#store.cards(this.now()),
      concierges: this.#store.people().map((person) => this.#staff.onDuty(person)),
    };
  }

  /** Marks a one-time token as used; false when it was used before. `exp` in seconds since 1970. */
  async spend(token: string, exp: number): Promise<boolean> {
    return this.#store.spend(token, exp, this.now());
  }

  // Sockets of consoles.

  override onConnect(connection: Connection<Session>, { request }: ConnectionContext): void {
    const identity = readIdentity(request.headers);
    if (identity?.role !== "concierge") return connection.close(CLOSE.ticket, "ticket");
    connection.setState(newSession(identity, this.now()));
    this.#store.meet(identity, this.now());
    const concierges = this.#store.people().map((person) => this.#staff.onDuty(person));
    const you = concierges.find(({ id }) => id === identity.id);
    if (!you) return connection.close(1011, "internal");
    send(connection, { type: "lobby", you, cards: this.#store.cards(this.now()), concierges });
    this.#staff.announce(identity.id);
    this.#staff.match();
  }

  override getConnectionTags(_connection: Connection, { request }: ConnectionContext): string[] {
    const identity = readIdentity(request.headers);
    return identity?.role === "concierge" ? [tag(identity.id)] : [];
  }

  override async onMessage(connection: Connection<Session>, message: WSMessage): Promise<void> {
    try {
      await this.#hear(connection, message);
    } catch (bug) {
      console.error("lobby", bug);
      send(connection, { type: "refused", re: null, why: "internal" });
    }
  }

  async #hear(connection: Connection<Session>, message: WSMessage): Promise<void> {
    const seat = connection.state;
    if (seat?.identity.role !== "concierge") return connection.close(CLOSE.ticket, "ticket");
    const { session: next, verdict } = admit(seat, this.now());
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
        this.#staff.setState(id, frame.state);
        return this.#staff.match();
      case "claim":
        return refuse(connection, frame.conversation, await this.claim(frame.conversation, { id, name }));
      case "answer":
        return refuse(
          connection,
          frame.conversation,
          await this.#staff.room(frame.conversation, (room) => room.answer(frame.of, frame.text, { id, name })),
        );
      default:
        return never(frame);
    }
  }

  override onClose(connection: Connection<Session>): void {
    const identity = connection.state?.identity;
    if (identity?.role !== "concierge") return;
    this.#store.left(identity.id, this.now());
    this.#staff.announce(identity.id);
  }

  override onError(connection: Connection<Session>): void {
    this.onClose(connection);
  }

  override async onAlarm(): Promise<void> {
    for (const conversation of this.#store.sweep(this.now())) this.#staff.broadcast({ type: "gone", conversation });
    await this.#sweepLater();
    this.#staff.match();
  }

  override onRequest(): Response {
    return new Response(null, { status: 404 });
  }

  /** Calls whoever is available and has no console open; an open one makes itself heard. */
  #callAway(card: Card): void {
    const vapid = vapidOf(this.env);
    if (!vapid) return;
    const away = this.#store.people().filter(({ id, state }) => state === "available" && !this.#staff.isHere(id));
    const ids = away.map(({ id }) => id);
    // It leaves the house as a webhook does.
    const shown = this.site.redact.webhooks
      ? { ...card, ...redactAll({ name: card.name, headline: card.headline }) }
      : card;
    if (ids.length > 0) this.ctx.waitUntil(this.#push.call(ids, shown, vapid, this.now()));
  }

  async #sweepLater(): Promise<void> {
    if (this.#store.isEmpty() || (await this.ctx.storage.getAlarm()) !== null) return;
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
