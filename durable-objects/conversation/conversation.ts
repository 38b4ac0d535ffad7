/**
 * The Durable Object of one conversation: its sockets, its alarm, and the methods that other objects and the API call.
 *
 * One file because all of it is what the runtime and the other objects may call.
 */
import type { LanguageModelV4 } from "@ai-sdk/provider";
import { type Connection, type ConnectionContext, Server, type WSMessage } from "partyserver";
import type { Meaning } from "../../assistant/meaning/meaning.ts";
import { siteMeaning } from "../../assistant/meaning/site.ts";
import { models } from "../../assistant/models/models.ts";
import { Replies } from "../../assistant/reply/replies.ts";
import { warm } from "../../assistant/reply/warm.ts";
import type { Meter } from "../../assistant/stream/meter.ts";
import type { Patience } from "../../assistant/stream/watchdog.ts";
import { type Belt, belt } from "../../assistant/tools/belt.ts";
import type { Concierge, Event, Undelivered } from "../../protocol/facts.ts";
import type { Claimed } from "../../protocol/frames.ts";
import { type Identity, readIdentity } from "../../protocol/identity.ts";
import { CLOSE, LIMITS, PING, PONG, TIMES, VERSION } from "../../protocol/limits.ts";
import type { Receipt } from "../../protocol/receipt.ts";
import type { Site } from "../../settings/schema.ts";
import site from "../../settings/site.ts";
import tools from "../../settings/site-tools.ts";
import { admit, newSession, type Session } from "../session.ts";
import { Audience } from "./audience.ts";
import { type Act, type Acted, FrameHandler } from "./frames.ts";
import { Log } from "./log.ts";
import { purse } from "./purse.ts";
import type { Answer, Received } from "./reach.ts";
import { type Reading, reading } from "./reading.ts";
import { Room } from "./room.ts";
import type { Runtime } from "./runtime.ts";
import { type Resume, resumeOf } from "./welcome.ts";

export class Conversation extends Server<Env> {
  static override options = { hibernate: true };

  readonly #log: Log;
  readonly #audience: Audience;
  readonly #room: Room;
  readonly #frames: FrameHandler;
  readonly #buckets = new WeakMap<Connection<Session>, Pick<Session, "tokens" | "at" | "strikes">>();
  readonly #meter: Meter;
  #models: readonly LanguageModelV4[] | null = null;
  #meaning: Meaning | null | undefined;
  #belt: { site: Site; belt: Belt } | null = null;

  constructor(ctx: DurableObjectState, env: Env) {
    super(ctx, env);
    const waitUntil = (work: Promise<unknown>) => ctx.waitUntil(work);
    this.#meter = purse({
      spending: () => env.SPENDING.getByName("spending"),
      payers: () => ({ conversation: this.name, address: this.#room.address }),
      waitUntil,
    });
    const runtime: Runtime = {
      id: ctx.id.toString(),
      env,
      storage: ctx.storage,
      site: () => this.site,
      now: () => this.now(),
      models: () => this.models,
      meter: () => this.#meter,
      patience: () => this.patience,
      belt: () => this.belt,
      heardAt: (socket) => this.heardAt(socket),
      meaning: () => this.meaning,
      waitUntil,
    };
    this.#log = new Log(ctx.storage);
    this.#audience = new Audience(
      () => this.getConnections(),
      () => this.site,
    );
    const replies = new Replies(runtime, (delta) => {
      this.#audience.all({ type: "delta", ...delta });
      this.#room.spoke();
    });
    this.#room = new Room(runtime, this.#log, this.#audience, replies);
    this.#frames = new FrameHandler(runtime, this.#log, this.#audience, replies, this.#room);
    ctx.setWebSocketAutoResponse(new WebSocketRequestResponsePair(PING, PONG));
    ctx.blockConcurrencyWhile(async () => {
      this.#room.alarm.at = await ctx.storage.getAlarm();
    });
  }

  /** partyserver asks for a name on every wake, and ids that were made without one (which saves a global look-up) have none. */
  override get name(): string {
    return this.ctx.id.toString();
  }

  protected get site(): Site {
    return site;
  }

  protected now(): number {
    return Date.now();
  }

  /** When something was last heard on this socket: the runtime answers pings, and dates them. */
  protected heardAt(socket: Connection<Session>): number {
    const pinged = this.ctx.getWebSocketAutoResponseTimestamp(socket)?.getTime() ?? 0;
    return Math.max(pinged, this.#buckets.get(socket)?.at ?? 0, socket.state?.at ?? 0);
  }

  /** Milliseconds in which a console that reloads has connected again. */
  protected get reloadGrace(): number {
    return TIMES.reload;
  }

  protected get models(): readonly LanguageModelV4[] {
    this.#models ??= models(this.env, this.ctx.id.toString());
    return this.#models;
  }

  protected get patience(): Patience {
    const { firstToken, firstWord, gap, total } = this.site.patience;
    return { firstToken: firstToken * 1000, firstWord: firstWord * 1000, gap: gap * 1000, total: total * 1000 };
  }

  /** The site's own tools. */
  protected get belt(): Belt {
    const { site } = this;
    if (this.#belt?.site !== site) this.#belt = { site, belt: belt(tools, site, this.env) };
    return this.#belt.belt;
  }

  /** Search by meaning in the site's knowledge; null: no model for it is set. */
  protected get meaning(): Meaning | null {
    const { env, ctx, site } = this;
    if (this.#meaning === undefined) {
      this.#meaning = siteMeaning(env, {
        namespace: site.id,
        meter: () => this.#meter,
        store: () => env.EMBEDDINGS.getByName("embeddings"),
        waitUntil: (work) => ctx.waitUntil(work),
      });
    }
    return this.#meaning;
  }

  private get lobby() {
    return this.env.LOBBY.getByName("lobby");
  }

  // Connections.

  override async onConnect(connection: Connection<Session>, { request }: ConnectionContext): Promise<void> {
    this.#audience.changed();
    const identity = readIdentity(request.headers);
    const own = identity && (identity.role === "concierge" || identity.conversation === this.ctx.id.toString());
    const query = new URL(request.url).searchParams;
    if (!own) connection.close(CLOSE.ticket, "ticket");
    else if (this.#room.eraser.underWay) connection.close(CLOSE.erased, "erased");
    else if (query.get("v") !== String(VERSION)) connection.close(CLOSE.version, "version");
    else if (this.#room.blocked && identity.role === "visitor") connection.close(CLOSE.blocked, "blocked");
    else if (this.#audience.seats(identity) >= LIMITS.sockets)
      this.#turnAway(connection, identity, CLOSE.crowded, "crowded");
    else {
      this.#letIn(connection, newSession(identity, this.now()), resumeOf(query));
    }
  }

  /**
   * What this object has to store first reaches only those who are inside: a socket gets it in its welcome, and nothing
   * before that.
   */
  #letIn(connection: Connection<Session>, session: Session, resume: Resume): void {
    try {
      this.#room.wake();
      connection.setState(session);
      this.#connected(connection, session, resume);
    } catch (bug) {
      this.#report(bug);
      this.#turnAway(connection, session.identity, 1011, "internal");
    }
  }

  /** Somebody who could not come in is not silent. */
  #turnAway(connection: Connection<Session>, identity: Identity, code: number, word: string): void {
    if (identity.role === "concierge") this.#room.turnedAway.add(identity.id);
    connection.close(code, word);
  }

  #connected(connection: Connection<Session>, { identity }: Session, resume: Resume): void {
    this.#frames.welcome(connection, identity.role, resume);
    this.#room.calls.welcome(connection);
    const { floor } = this.#room.state;
    if (identity.role === "visitor") {
      void warm(this.site);
      if (this.#audience.count("visitor") === 1) this.#audience.to("concierge", { type: "here", on: true });
    } else if (floor.held === "concierge" && floor.concierge.id === identity.id) {
      this.#audience.to("visitor", { type: "here", on: true });
      const { id, name } = identity;
      if (floor.absent?.why === "dropped") {
        this.#room.store([{ type: "concierge.present", concierge: { id, name }, after: "dropped" }]);
      }
    }
    this.#room.reconcile();
  }

  override async onClose(connection: Connection<Session>): Promise<void> {
    this.#audience.changed();
    await this.#guarded(connection, ({ identity }) => {
      const { floor } = this.#room.state;
      if (identity.role === "concierge") {
        // A reload closes one socket and opens the next, and concerns nobody.
        setTimeout(() => this.#guarded(connection, () => this.#checkHolder()), this.reloadGrace);
      } else if (this.#audience.count("visitor", connection) === 0) {
        this.#audience.left("visitor");
        this.#room.reaching.left(connection.state?.read ?? 0);
        const listed = this.#log.head > 0 && (floor.held === "assistant" || floor.held === "closed");
        if (listed) this.ctx.waitUntil(this.#leaveLobby());
      }
      this.#room.reconcile();
    });
  }

  #checkHolder(): void {
    this.#room.presence.check();
    this.#room.reconcile();
  }

  override onError(connection: Connection<Session>): Promise<void> {
    return this.onClose(connection);
  }

  /** With no visitor connected the room is not listed. Best effort: the lobby's lease drops the card as well. */
  async #leaveLobby(): Promise<void> {
    await this.lobby.gone(this.ctx.id.toString(), this.#room.state.newest.lobby).catch(() => {});
  }

  // Frames.

  /** partyserver reads the attachment for every frame; for a socket that has sent one since the object woke that is not needed. */
  override async webSocketMessage(socket: Connection<Session>, message: WSMessage): Promise<void> {
    await (this.#buckets.has(socket) ? this.onMessage(socket, message) : super.webSocketMessage(socket, message));
  }

  override async onMessage(connection: Connection<Session>, message: WSMessage): Promise<void> {
    await this.#guarded(connection, (session) => {
      const { session: next, verdict } = admit({ ...session, ...this.#buckets.get(connection) }, this.now());
      const { tokens, at, strikes } = next;
      this.#buckets.set(connection, { tokens, at, strikes });
      // Writing costs more than reading a frame, and half a bucket is full again before the object can hibernate.
      if (tokens < LIMITS.frameBurst / 2) connection.setState({ ...session, tokens, at, strikes });
      if (verdict === "flood") return connection.close(CLOSE.breach, "too-fast");
      if (verdict !== "pass") return this.#frames.refuse(connection, null, verdict);
      return this.#frames.handle(connection, session, message);
    });
  }

  // Methods for the lobby, the API, the calendar and the runtime.

  /** The lobby assigns a concierge. */
  async join(concierge: Concierge, how: "auto" | "claim"): Promise<Claimed> {
    this.#room.wake();
    return this.#room.join(concierge, how);
  }

  /** A concierge answers the assistant's question from the lobby. */
  async answer(of: number, text: string, concierge: Concierge): Promise<Claimed> {
    this.#room.wake();
    return this.#room.answer(of, text, concierge);
  }

  /** Whether its visitor is connected. */
  async isVisited(): Promise<boolean> {
    this.#room.wake();
    return this.#audience.count("visitor") > 0;
  }

  /** The conversation for the HTTP API; null: nothing is stored. */
  async read(): Promise<Reading | null> {
    this.#room.wake();
    return this.#log.head === 0 ? null : reading(this.ctx.id.toString(), this.#log, this.site);
  }

  /** Every stored event, oldest first. */
  async history(): Promise<Event[]> {
    return this.#log.all();
  }

  /** A frame of a concierge who has no socket here. */
  async act(frame: Act, concierge: Concierge): Promise<Acted> {
    if (this.#log.head === 0) return { ok: false, why: "gone" };
    this.#room.wake();
    return await this.#frames.act(frame, concierge);
  }

  /** Reports to the inbox all that it may have lost. @throws when it is out of reach */
  async reportAgain(): Promise<void> {
    this.#room.wake();
    await this.#room.reportAgain();
  }

  /** What came back from the visitor by a channel. */
  async receive(answer: Answer): Promise<Received> {
    if (this.#room.eraser.underWay) return "gone";
    this.#room.wake();
    return this.#room.reaching.receive(answer);
  }

  /** Whether a message that this room has sent is still to go out. */
  async reaches(seq: number): Promise<boolean> {
    return !this.#room.eraser.underWay && this.#room.reaching.reaches(seq);
  }

  /** A message did not arrive. */
  async unreached(seq: number, why: Undelivered): Promise<void> {
    this.#room.wake();
    this.#room.reaching.unreached(seq, why);
  }

  /** A message came back; null: it is not known which. */
  async bounced(seq: number | null): Promise<void> {
    this.#room.wake();
    this.#room.reaching.bounced(seq);
  }

  /** The visitor wants no more messages. */
  async stopReaching(): Promise<void> {
    if (this.#room.eraser.underWay) return;
    this.#room.wake();
    this.#room.reaching.stop();
  }

  /** Something has changed in this room's calls that the room did not ask for. */
  async lookAtCalls(): Promise<void> {
    this.#room.wake();
    await this.#room.calls.look();
  }

  /** Erases the conversation for good, here and in every other object. @throws when one of them was out of reach */
  async erase(): Promise<Receipt> {
    return await this.#room.eraser.erase();
  }

  override async onAlarm(): Promise<void> {
    if (this.#room.eraser.underWay) return await this.#room.eraser.attempt();
    // What fails may not keep the rest from being done: a wait has to end though something else is broken.
    const steps = [() => this.#room.wake(), () => this.#room.tick(), () => this.#checkHolder()];
    for (const step of steps) {
      try {
        step();
      } catch (bug) {
        this.#report(bug);
      }
    }
  }

  override onRequest(): Response {
    return new Response(null, { status: 404 });
  }

  /** A bug goes no further: it is logged with its room, and the client gets one word. */
  async #guarded(connection: Connection<Session>, work: (session: Session) => unknown): Promise<void> {
    const session = connection.state;
    if (!session) return;
    try {
      this.#room.wake();
      await work(session);
    } catch (bug) {
      if (session.identity.role === "concierge") this.#room.turnedAway.add(session.identity.id);
      this.#report(bug);
      this.#audience.one(connection, { type: "refused", re: null, why: "internal" });
    }
  }

  /** What was to be done in time may not have been planned, so the room looks again soon. */
  #report(bug: unknown): void {
    console.error("bug", { room: this.ctx.id.toString(), head: this.#log.head }, bug);
    this.#room.alarm.lookAgain();
  }
}
