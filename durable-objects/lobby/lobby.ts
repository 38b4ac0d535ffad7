/**
 * The live list of a site: rooms that wait or are held, and concierges on duty. It is a projection: the rooms are the
 * source of truth, and their outboxes fill an empty lobby. Between reading a card and reserving its room there is no
 * await, so exactly one claim wins.
 */
import { type Connection, type ConnectionContext, Server, type WSMessage } from "partyserver";
import type { Concierge } from "../../protocol/facts.ts";
import { never } from "../../protocol/floor.ts";
import {
  type Card,
  type Claimed,
  ConciergeFrame,
  LobbyFrame,
  type LobbyServerFrame,
  type OnDuty,
} from "../../protocol/frames.ts";
import { readIdentity } from "../../protocol/identity.ts";
import { CLOSE, PING, PONG } from "../../protocol/limits.ts";
import { parse } from "../../protocol/parse.ts";
import { redactAll } from "../../protocol/redact.ts";
import type { Alarm } from "../../protocol/spending.ts";
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

/** How often cards whose lease has ended are dropped, in milliseconds. */
const SWEEP = 60_000;
/** What was last said of the budget, and how long it is said to consoles that connect, in milliseconds. */
const BUDGET = "budget";
const DAY = 86_400_000;
type Budget = { day: string; alarm: Alarm | null; until: number };

export class Lobby extends Server<Env> {
  static override options = { hibernate: true };

  readonly #store: LobbyStore;
  readonly #push: Push;
  readonly #staff: Staff;
  /**
   * This object began without consoles, perhaps after a crash that killed the rooms as well: nobody told it which visitors
   * left meanwhile.
   */
  #unsure: boolean;

  constructor(ctx: DurableObjectState, env: Env) {
    super(ctx, env);
    migrate(ctx.storage, MIGRATIONS);
    this.#store = new LobbyStore(ctx.storage);
    this.#push = new Push(ctx.storage);
    const runtime = { ctx, env, site: () => this.site, now: () => this.now() };
    this.#staff = new Staff(runtime, this.#store, (id) => this.getConnections(id === undefined ? id : tag(id)));
    ctx.setWebSocketAutoResponse(new WebSocketRequestResponsePair(PING, PONG));
    this.#unsure = ctx.getWebSockets().length === 0;
  }

  protected get site(): Site {
    return site;
  }

  protected now(): number {
    return Date.now();
  }

  // Methods for rooms and the Worker.

  /** A room sends its card. Repeating it changes nothing, and a card older than the last one is ignored. */
  async put(sent: Card, address: string | null = null): Promise<PutAnswer> {
    const before = this.#store.card(sent.conversation);
    if (before && before.seq > sent.seq) return this.#staff.answer(sent, null);
    const behind = sent.stage === "waiting" ? this.#store.ahead(sent, address, this.now()) : 0;
    const full = behind >= this.site.people.waitsPerAddress;
    // It is not listed: nobody could come before those who were there first.
    if (full) return { ...this.#staff.answer(sent, null), full };
    const card = { ...sent, ...(behind > 0 && { behind }) };
    this.#store.putCard(card, this.now(), address);
    this.#staff.broadcast({ type: "card", card });
    if (card.silent && before?.seq !== card.seq) this.#staff.setState(card.silent, "break");
    if (card.concierge && before?.concierge?.id !== card.concierge.id) this.#staff.arrived(card, card.concierge);
    if (before?.concierge && before.concierge.id !== card.concierge?.id) this.#staff.freed(before.concierge.id);
    const calls = before?.since !== card.since || (card.urgent && !before.urgent);
    if (card.stage === "waiting" && calls) this.#callAway(card);
    await this.#sweepLater();
    if (card.stage !== "waiting" || this.site.mode !== "auto") return this.#staff.answer(card, null);
    // Somebody may have become free, and been assigned, during the await.
    return this.#staff.answer(card, this.#staff.assign(card));
  }

  /** A room is no longer listed. */
  async gone(conversation: string, seq: number): Promise<void> {
    const before = this.#store.card(conversation);
    if (!before || before.seq > seq) return;
    this.#store.dropCard(conversation);
    this.#staff.release(conversation);
    this.#staff.broadcast({ type: "gone", conversation });
    if (before.concierge) this.#staff.freed(before.concierge.id);
  }

  /** Drops the cards of visitors with the assistant who are not there any more. */
  async #lookForVisitors(): Promise<void> {
    const { CONVERSATION } = this.env;
    for (const card of this.#store.cards(this.now()).filter(({ stage }) => stage === "live")) {
      const room = CONVERSATION.get(CONVERSATION.idFromString(card.conversation));
      const there = await room.isVisited().catch(() => true);
      // It may have told of itself meanwhile.
      if (!there && this.#store.card(card.conversation) === card) await this.gone(card.conversation, card.seq);
    }
  }

  /** Deletes all of this conversation, so that no file can be read for it either. @returns how many cards there were */
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

  /** A colleague, for a transfer; null if no console of theirs is connected. */
  async colleague(id: string): Promise<OnDuty | null> {
    const person = this.#store.person(id);
    return person && this.#staff.isHere(id) ? this.#staff.onDuty(person) : null;
  }

  /** Subscribes a browser of this concierge to push notifications. @returns false if its address is refused */
  async subscribe(id: string, subscription: Subscription): Promise<boolean> {
    return this.#push.subscribe(id, subscription);
  }

  async unsubscribe(id: string, endpoint: string): Promise<void> {
    this.#push.unsubscribe(id, endpoint);
  }

  /** The models' budget is nearly used, or used up: every console is told, and those that connect within a day. */
  async alarmed(budget: { day: string; alarm: Alarm | null }): Promise<void> {
    this.ctx.storage.kv.put(BUDGET, { ...budget, until: this.now() + DAY });
    this.#staff.broadcast({ type: "budget", ...budget });
  }

  /** Everything that consoles see. */
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
    const budget = this.ctx.storage.kv.get<Budget>(BUDGET);
    if (budget?.alarm && budget.until > this.now()) {
      send(connection, { type: "budget", day: budget.day, alarm: budget.alarm });
    }
    this.#staff.announce(identity.id);
    this.#staff.match();
    if (this.#unsure) this.ctx.waitUntil(this.#lookForVisitors());
    this.#unsure = false;
  }

  override getConnectionTags(_connection: Connection, { request }: ConnectionContext): string[] {
    const identity = readIdentity(request.headers);
    return identity?.role === "concierge" ? [tag(identity.id)] : [];
  }

  override async onMessage(connection: Connection<Session>, message: WSMessage): Promise<void> {
    try {
      await this.#handle(connection, message);
    } catch (bug) {
      console.error("lobby", bug);
      send(connection, { type: "refused", re: null, why: "internal" });
    }
  }

  async #handle(connection: Connection<Session>, message: WSMessage): Promise<void> {
    const session = connection.state;
    if (session?.identity.role !== "concierge") return connection.close(CLOSE.ticket, "ticket");
    const { session: next, verdict } = admit(session, this.now());
    connection.setState(next);
    if (verdict === "flood") return connection.close(CLOSE.breach, "too-fast");
    if (verdict !== "pass") return send(connection, { type: "refused", re: null, why: verdict });
    const parsed = parse(message, LobbyFrame, ConciergeFrame);
    if (!parsed.ok) {
      send(connection, { type: "refused", re: parsed.re, why: parsed.why });
      if (parsed.why === "binary" || parsed.why === "too-large") connection.close(CLOSE.breach, parsed.why);
      return;
    }
    const { id, name } = session.identity;
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
    if (identity?.role === "concierge") this.#staff.left(identity.id, connection);
  }

  override onError(connection: Connection<Session>): void {
    this.onClose(connection);
  }

  override async onAlarm(): Promise<void> {
    // First, because an alarm that fails too often is not called again.
    await this.#sweepLater();
    for (const conversation of this.#store.sweep(this.now())) this.#staff.broadcast({ type: "gone", conversation });
    this.#staff.match();
  }

  override onRequest(): Response {
    return new Response(null, { status: 404 });
  }

  /** Sends a push notification to those who are available with no console open: an open one notifies by itself. */
  #callAway(card: Card): void {
    const vapid = vapidOf(this.env);
    if (!vapid) return;
    const away = this.#store.people().filter(({ id, state }) => state === "available" && !this.#staff.isHere(id));
    const ids = away.map(({ id }) => id);
    // It leaves the gateway as a webhook does, and is redacted like one.
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

/** Sends the refusal, if it is one. */
function refuse(connection: Connection, re: string, claimed: Claimed): void {
  if (!claimed.ok) send(connection, { type: "refused", re, why: claimed.why, ...(claimed.by && { by: claimed.by }) });
}

/** Tags have at most 256 characters; identities are shorter, and the prefix sets them apart from connection ids. */
const tag = (id: string): string => `concierge:${id}`.slice(0, 256);
