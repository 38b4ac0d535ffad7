/**
 * One room: its sockets, its alarm, and what the lobby may ask of it. Frames are parsed and handed to the chair, which
 * is the only writer of the log.
 */
import type { LanguageModelV4 } from "@ai-sdk/provider";
import { type Connection, type ConnectionContext, Server, type WSMessage } from "partyserver";
import { models } from "../../assistant/models/models.ts";
import { Author } from "../../assistant/reply/author.ts";
import { PATIENCE, type Patience } from "../../assistant/reply/turn.ts";
import type { Claimed } from "../../protocol/claimed.ts";
import type { Concierge, Event } from "../../protocol/events.ts";
import { readIdentity } from "../../protocol/identity.ts";
import { CLOSE, LIMITS, PING, PONG, TIMES, VERSION } from "../../protocol/limits.ts";
import type { Receipt } from "../../protocol/receipt.ts";
import type { Site } from "../../settings/schema.ts";
import site from "../../site/site.ts";
import { admit, newSeat, type Seat } from "../session.ts";
import { Audience } from "./audience.ts";
import { Calls } from "./calls.ts";
import { Chair } from "./chair.ts";
import { Eraser } from "./erase.ts";
import { type Act, type Acted, Hearing } from "./hearing.ts";
import { Log } from "./log.ts";
import { type Reading, reading } from "./reading.ts";
import { tellings } from "./tellings.ts";
import { type Resume, resumeOf } from "./welcome.ts";

export class Conversation extends Server<Env> {
  static override options = { hibernate: true };

  readonly #log: Log;
  readonly #audience: Audience;
  readonly #chair: Chair;
  readonly #buckets = new WeakMap<Connection<Seat>, Pick<Seat, "tokens" | "at" | "strikes">>();
  readonly #hearing: Hearing;
  readonly #calls: Calls;
  readonly #eraser: Eraser;
  #models: readonly LanguageModelV4[] | null = null;

  constructor(ctx: DurableObjectState, env: Env) {
    super(ctx, env);
    const id = ctx.id.toString();
    const log = new Log(ctx.storage);
    const own = () => this.site.fields;
    const audience = new Audience(() => this.getConnections<Seat>(), own);
    const author = new Author({
      room: id,
      site: () => this.site,
      models: () => this.models,
      patience: () => this.patience,
      send: (delta) => audience.all({ type: "delta", ...delta }),
    });
    const told = tellings({
      id,
      env,
      site: () => this.site,
      now: () => this.now(),
      log,
      audience,
      answered: (answer) => this.#chair.answered(answer),
      changed: () => this.#chair.schedule(),
    });
    this.#log = log;
    this.#audience = audience;
    this.#chair = new Chair({
      id,
      site: () => this.site,
      now: () => this.now(),
      log,
      audience,
      author,
      ...told,
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
      chair: this.#chair,
      waitUntil: (work) => ctx.waitUntil(work),
    });
    this.#hearing = new Hearing({
      id,
      site: () => this.site,
      now: () => this.now(),
      lobby: () => this.lobby,
      log,
      audience,
      author,
      chair: this.#chair,
      calls: this.#calls,
    });
    this.#eraser = new Eraser({
      id,
      env,
      storage: ctx.storage,
      now: () => this.now(),
      log,
      chair: this.#chair,
      tellers: [...Object.values(told), this.#calls],
      sockets: () => this.getConnections(),
    });
    if (this.#eraser.underWay) this.#chair.stop();
    ctx.setWebSocketAutoResponse(new WebSocketRequestResponsePair(PING, PONG));
    ctx.blockConcurrencyWhile(async () => {
      this.#chair.alarm = await ctx.storage.getAlarm();
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

  override async onConnect(connection: Connection<Seat>, { request }: ConnectionContext): Promise<void> {
    this.#audience.changed();
    const identity = readIdentity(request.headers);
    const own = identity && (identity.role === "concierge" || identity.conversation === this.ctx.id.toString());
    const query = new URL(request.url).searchParams;
    if (!own) connection.close(CLOSE.ticket, "ticket");
    else if (this.#eraser.underWay) connection.close(CLOSE.erased, "erased");
    else if (query.get("v") !== String(VERSION)) connection.close(CLOSE.version, "version");
    else if (this.#audience.size > LIMITS.sockets) connection.close(CLOSE.crowded, "crowded");
    else {
      connection.setState(newSeat(identity, this.now()));
      await this.#guarded(connection, (seat) => this.#arrive(connection, seat, resumeOf(query)));
    }
  }

  #arrive(connection: Connection<Seat>, { identity }: Seat, resume: Resume): void {
    this.#hearing.welcome(connection, identity.role, resume);
    this.#calls.arrive(connection);
    const { floor } = this.#chair.room;
    if (identity.role === "visitor") {
      if (this.#audience.count("visitor") === 1) this.#audience.to("concierge", { type: "here", on: true });
    } else if (floor.held === "concierge" && floor.concierge.id === identity.id) {
      this.#audience.to("visitor", { type: "here", on: true });
      const { id, name } = identity;
      if (floor.absent?.why === "dropped") {
        this.#chair.store([{ type: "concierge.present", concierge: { id, name }, after: "dropped" }]);
      }
    }
    this.#chair.settle();
  }

  override async onClose(connection: Connection<Seat>): Promise<void> {
    this.#audience.changed();
    await this.#guarded(connection, ({ identity }) => {
      const { floor } = this.#chair.room;
      if (identity.role === "concierge") {
        // A reload closes one socket and opens the next: nobody needs to hear of that.
        setTimeout(() => this.#guarded(connection, () => this.#missed()), this.reloadGrace);
      } else if (this.#audience.count("visitor", connection) === 0) {
        this.#audience.to("concierge", { type: "here", on: false });
        this.#audience.to("concierge", { type: "typing", who: "visitor", on: false });
        const listed = this.#log.head > 0 && (floor.held === "assistant" || floor.held === "closed");
        if (listed) this.ctx.waitUntil(this.#leaveLobby());
      }
      this.#chair.settle();
    });
  }

  #missed(): void {
    this.#chair.missing((id) => this.#audience.hasConcierge(id));
    this.#chair.settle();
  }

  override onError(connection: Connection<Seat>): Promise<void> {
    return this.onClose(connection);
  }

  /** Nobody is there to be listed: best effort, the lobby's own lease forgets the room as well. */
  async #leaveLobby(): Promise<void> {
    await this.lobby.gone(this.ctx.id.toString(), this.#chair.room.listed).catch(() => {});
  }

  // What they say.

  /** partyserver reads the attachment anew for every frame; whoever was heard since this object woke is known. */
  override async webSocketMessage(socket: Connection<Seat>, message: WSMessage): Promise<void> {
    await (this.#buckets.has(socket) ? this.onMessage(socket, message) : super.webSocketMessage(socket, message));
  }

  override async onMessage(connection: Connection<Seat>, message: WSMessage): Promise<void> {
    await this.#guarded(connection, (seat) => {
      const { seat: next, verdict } = admit({ ...seat, ...this.#buckets.get(connection) }, this.now());
      const { tokens, at, strikes } = next;
      this.#buckets.set(connection, { tokens, at, strikes });
      // Writing costs more than reading a frame, and a bucket half full is full again before the object can fall asleep.
      if (tokens < LIMITS.frameBurst / 2) connection.setState({ ...seat, tokens, at, strikes });
      if (verdict === "flood") return connection.close(CLOSE.breach, "too-fast");
      if (verdict !== "pass") return this.#hearing.refuse(connection, null, verdict);
      return this.#hearing.hear(connection, seat, message);
    });
  }

  // What the lobby and the runtime ask.

  /** The lobby connects a concierge. */
  async join(concierge: Concierge, how: "auto" | "claim"): Promise<Claimed> {
    this.#chair.wake();
    return this.#chair.join(concierge, how);
  }

  /** A concierge answers from the lobby what the assistant asked. */
  async answer(of: number, text: string, concierge: Concierge): Promise<Claimed> {
    this.#chair.wake();
    return this.#chair.answer(of, text, concierge);
  }

  /** The room as it stands, for the HTTP API; null: nothing ever happened here. */
  async read(): Promise<Reading | null> {
    this.#chair.wake();
    return this.#log.head === 0 ? null : reading(this.ctx.id.toString(), this.#log, this.site.fields);
  }

  /** Everything that is stored, from the first. */
  async history(): Promise<Event[]> {
    return this.#log.all();
  }

  /** A concierge without a socket acts. */
  async act(frame: Act, concierge: Concierge): Promise<Acted> {
    if (this.#log.head === 0) return { ok: false, why: "gone" };
    this.#chair.wake();
    return await this.#hearing.act(frame, concierge);
  }

  /** The calendar knows something of this room's calls that came from elsewhere. */
  async lookAtCalls(): Promise<void> {
    this.#chair.wake();
    await this.#calls.look();
  }

  /** Forgets everything for good, here and wherever something of it is. */
  async erase(): Promise<Receipt> {
    return await this.#eraser.erase();
  }

  override async onAlarm(): Promise<void> {
    if (this.#eraser.underWay) return await this.#eraser.attempt();
    this.#chair.wake();
    this.#chair.ring();
    this.#missed();
  }

  override onRequest(): Response {
    return new Response(null, { status: 404 });
  }

  /** A bug ends here: it is logged with its room, and the client hears one word of it. */
  async #guarded(connection: Connection<Seat>, work: (seat: Seat) => unknown): Promise<void> {
    const seat = connection.state;
    if (!seat) return;
    try {
      this.#chair.wake();
      await work(seat);
    } catch (bug) {
      console.error("bug", { room: this.ctx.id.toString(), head: this.#log.head }, bug);
      this.#audience.one(connection, { type: "refused", re: null, why: "internal" });
    }
  }
}
