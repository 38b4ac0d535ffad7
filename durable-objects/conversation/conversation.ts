/**
 * One room: its sockets, its alarm, and what the lobby may ask of it. Frames are parsed and handed to the room, which
 * is the only writer of the log.
 */
import type { LanguageModelV4 } from "@ai-sdk/provider";
import { type Connection, type ConnectionContext, Server, type WSMessage } from "partyserver";
import { models } from "../../assistant/models/models.ts";
import { PATIENCE, type Patience } from "../../assistant/reply/attempt.ts";
import { Replies } from "../../assistant/reply/replies.ts";
import type { Concierge, Event } from "../../protocol/facts.ts";
import type { Claimed } from "../../protocol/frames.ts";
import { readIdentity } from "../../protocol/identity.ts";
import { CLOSE, LIMITS, PING, PONG, TIMES, VERSION } from "../../protocol/limits.ts";
import type { Receipt } from "../../protocol/receipt.ts";
import type { Site } from "../../settings/schema.ts";
import site from "../../settings/site.ts";
import { admit, newSession, type Session } from "../session.ts";
import { Audience } from "./audience.ts";
import { Calls } from "./calls.ts";
import { Eraser } from "./erase.ts";
import { type Act, type Acted, FrameHandler } from "./frames.ts";
import { Log } from "./log.ts";
import { outboxes } from "./outboxes.ts";
import { type Reading, reading } from "./reading.ts";
import { Room } from "./room.ts";
import { type Resume, resumeOf } from "./welcome.ts";

export class Conversation extends Server<Env> {
  static override options = { hibernate: true };

  readonly #log: Log;
  readonly #audience: Audience;
  readonly #room: Room;
  readonly #buckets = new WeakMap<Connection<Session>, Pick<Session, "tokens" | "at" | "strikes">>();
  readonly #frames: FrameHandler;
  readonly #calls: Calls;
  readonly #eraser: Eraser;
  #models: readonly LanguageModelV4[] | null = null;

  constructor(ctx: DurableObjectState, env: Env) {
    super(ctx, env);
    const id = ctx.id.toString();
    const log = new Log(ctx.storage);
    const own = () => this.site.fields;
    const audience = new Audience(() => this.getConnections<Session>(), own);
    const replies = new Replies({
      room: id,
      site: () => this.site,
      models: () => this.models,
      patience: () => this.patience,
      send: (delta) => audience.all({ type: "delta", ...delta }),
    });
    const owed = outboxes({
      id,
      env,
      site: () => this.site,
      now: () => this.now(),
      log,
      audience,
      answered: (answer) => this.#room.answered(answer),
      changed: () => this.#room.schedule(),
    });
    this.#log = log;
    this.#audience = audience;
    this.#room = new Room({
      id,
      site: () => this.site,
      now: () => this.now(),
      log,
      audience,
      replies,
      outboxes: owed,
      calls: () => this.#calls,
      waitUntil: (work) => ctx.waitUntil(work),
      setAlarm: (at) => ctx.storage.setAlarm(at),
      expired: () => ctx.waitUntil(this.#eraser.attempt()),
    });
    this.#calls = new Calls({
      id,
      site: () => this.site,
      now: () => this.now(),
      calendar: () => env.CALENDAR.getByName("calendar"),
      secret: () => env.BATON_SECRET ?? "",
      log,
      audience,
      room: this.#room,
      waitUntil: (work) => ctx.waitUntil(work),
    });
    this.#frames = new FrameHandler({
      id,
      site: () => this.site,
      now: () => this.now(),
      lobby: () => this.lobby,
      log,
      audience,
      replies,
      room: this.#room,
      calls: this.#calls,
    });
    this.#eraser = new Eraser({
      id,
      env,
      storage: ctx.storage,
      now: () => this.now(),
      log,
      room: this.#room,
      senders: [...Object.values(owed), this.#calls],
      sockets: () => this.getConnections(),
    });
    if (this.#eraser.underWay) this.#room.stop();
    ctx.setWebSocketAutoResponse(new WebSocketRequestResponsePair(PING, PONG));
    ctx.blockConcurrencyWhile(async () => {
      this.#room.alarm = await ctx.storage.getAlarm();
    });
  }

  /** partyserver asks for a name on every wake, and ids made without one (no look-up anywhere in the world) have none. */
  override get name(): string {
    return this.ctx.id.toString();
  }

  protected get site(): Site {
    return site;
  }

  protected now(): number {
    return Date.now();
  }

  /** Milliseconds in which a console that reloads is back. */
  protected get reloadGrace(): number {
    return TIMES.reload;
  }

  protected get models(): readonly LanguageModelV4[] {
    this.#models ??= models(this.env, this.ctx.id.toString());
    return this.#models;
  }

  protected get patience(): Patience {
    return PATIENCE;
  }

  private get lobby() {
    return this.env.LOBBY.getByName("lobby");
  }

  // Who comes and goes.

  override async onConnect(connection: Connection<Session>, { request }: ConnectionContext): Promise<void> {
    this.#audience.changed();
    const identity = readIdentity(request.headers);
    const own = identity && (identity.role === "concierge" || identity.conversation === this.ctx.id.toString());
    const query = new URL(request.url).searchParams;
    if (!own) connection.close(CLOSE.ticket, "ticket");
    else if (this.#eraser.underWay) connection.close(CLOSE.erased, "erased");
    else if (query.get("v") !== String(VERSION)) connection.close(CLOSE.version, "version");
    else if (this.#audience.size > LIMITS.sockets) connection.close(CLOSE.crowded, "crowded");
    else {
      connection.setState(newSession(identity, this.now()));
      await this.#guarded(connection, (session) => this.#arrive(connection, session, resumeOf(query)));
    }
  }

  #arrive(connection: Connection<Session>, { identity }: Session, resume: Resume): void {
    this.#frames.welcome(connection, identity.role, resume);
    this.#calls.arrive(connection);
    const { floor } = this.#room.state;
    if (identity.role === "visitor") {
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
        // A reload closes one socket and opens the next: nobody needs to hear of that.
        setTimeout(() => this.#guarded(connection, () => this.#missed()), this.reloadGrace);
      } else if (this.#audience.count("visitor", connection) === 0) {
        this.#audience.to("concierge", { type: "here", on: false });
        this.#audience.to("concierge", { type: "typing", who: "visitor", on: false });
        const listed = this.#log.head > 0 && (floor.held === "assistant" || floor.held === "closed");
        if (listed) this.ctx.waitUntil(this.#leaveLobby());
      }
      this.#room.reconcile();
    });
  }

  #missed(): void {
    this.#room.missing((id) => this.#audience.hasConcierge(id));
    this.#room.reconcile();
  }

  override onError(connection: Connection<Session>): Promise<void> {
    return this.onClose(connection);
  }

  /** Nobody is there to be listed: best effort, the lobby's own lease forgets the room as well. */
  async #leaveLobby(): Promise<void> {
    await this.lobby.gone(this.ctx.id.toString(), this.#room.state.newest.lobby).catch(() => {});
  }

  // What they say.

  /** partyserver reads the attachment anew for every frame; whoever was heard since this object woke is known. */
  override async webSocketMessage(socket: Connection<Session>, message: WSMessage): Promise<void> {
    await (this.#buckets.has(socket) ? this.onMessage(socket, message) : super.webSocketMessage(socket, message));
  }

  override async onMessage(connection: Connection<Session>, message: WSMessage): Promise<void> {
    await this.#guarded(connection, (session) => {
      const { session: next, verdict } = admit({ ...session, ...this.#buckets.get(connection) }, this.now());
      const { tokens, at, strikes } = next;
      this.#buckets.set(connection, { tokens, at, strikes });
      // Writing costs more than reading a frame, and a bucket half full is full again before the object can fall asleep.
      if (tokens < LIMITS.frameBurst / 2) connection.setState({ ...session, tokens, at, strikes });
      if (verdict === "flood") return connection.close(CLOSE.breach, "too-fast");
      if (verdict !== "pass") return this.#frames.refuse(connection, null, verdict);
      return this.#frames.handle(connection, session, message);
    });
  }

  // What the lobby and the runtime ask.

  /** The lobby connects a concierge. */
  async join(concierge: Concierge, how: "auto" | "claim"): Promise<Claimed> {
    this.#room.wake();
    return this.#room.join(concierge, how);
  }

  /** A concierge answers from the lobby what the assistant asked. */
  async answer(of: number, text: string, concierge: Concierge): Promise<Claimed> {
    this.#room.wake();
    return this.#room.answer(of, text, concierge);
  }

  /** The room as it stands, for the HTTP API; null: nothing ever happened here. */
  async read(): Promise<Reading | null> {
    this.#room.wake();
    return this.#log.head === 0 ? null : reading(this.ctx.id.toString(), this.#log, this.site.fields);
  }

  /** Everything that is stored, from the first. */
  async history(): Promise<Event[]> {
    return this.#log.all();
  }

  /** A concierge without a socket acts. */
  async act(frame: Act, concierge: Concierge): Promise<Acted> {
    if (this.#log.head === 0) return { ok: false, why: "gone" };
    this.#room.wake();
    return await this.#frames.act(frame, concierge);
  }

  /** The calendar knows something of this room's calls that came from elsewhere. */
  async lookAtCalls(): Promise<void> {
    this.#room.wake();
    await this.#calls.look();
  }

  /** Forgets everything for good, here and wherever something of it is. */
  async erase(): Promise<Receipt> {
    return await this.#eraser.erase();
  }

  override async onAlarm(): Promise<void> {
    if (this.#eraser.underWay) return await this.#eraser.attempt();
    this.#room.wake();
    this.#room.ring();
    this.#missed();
  }

  override onRequest(): Response {
    return new Response(null, { status: 404 });
  }

  /** A bug ends here: it is logged with its room, and the client hears one word of it. */
  async #guarded(connection: Connection<Session>, work: (session: Session) => unknown): Promise<void> {
    const seat = connection.state;
    if (!seat) return;
    try {
      this.#room.wake();
      await work(seat);
    } catch (bug) {
      console.error("bug", { room: this.ctx.id.toString(), head: this.#log.head }, bug);
      this.#audience.one(connection, { type: "refused", re: null, why: "internal" });
    }
  }
}
