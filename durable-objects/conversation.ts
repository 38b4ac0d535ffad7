/**
 * One room: its sockets, its alarm, and what the lobby may ask of it. Frames are parsed and handed to the chair, which
 * is the only writer of the log.
 */
import type { LanguageModelV4 } from "@ai-sdk/provider";
import { type Connection, type ConnectionContext, Server, type WSMessage } from "partyserver";
import type { Concierge } from "../protocol/events";
import { ConciergeFrame, type Refusal, VisitorFrame } from "../protocol/frames";
import { readIdentity } from "../protocol/identity";
import { CLOSE, LIMITS, PING, PONG, VERSION } from "../protocol/limits";
import type { Site } from "../site/schema";
import site from "../site/site";
import { Author } from "./assistant/author";
import { models } from "./assistant/models";
import { PATIENCE, type Patience } from "./assistant/turn";
import { Audience } from "./audience";
import { Chair } from "./chair";
import type { Env } from "./env";
import { conciergeIntent, type Intent, visitorIntent } from "./intent";
import type { Claimed } from "./lobby";
import { Log } from "./log";
import { Outbox } from "./outbox";
import { parse } from "./parse";
import { admit, newSeat, type Seat } from "./seat";
import { soon } from "./soon";
import { type Resume, resumeOf, welcome } from "./welcome";

export class Conversation extends Server<Env> {
  static override options = { hibernate: true };

  readonly #log: Log;
  readonly #audience: Audience;
  readonly #author: Author;
  readonly #chair: Chair;
  #models: readonly LanguageModelV4[] | null = null;

  constructor(ctx: DurableObjectState, env: Env) {
    super(ctx, env);
    const id = ctx.id.toString();
    const log = new Log(ctx.storage);
    const audience = new Audience(() => this.getConnections<Seat>());
    const author = new Author({
      room: id,
      site: () => this.site,
      models: () => this.models,
      patience: () => this.patience,
      send: (delta) => audience.all({ type: "delta", ...delta }),
    });
    const outbox = new Outbox({
      now: () => this.now(),
      put: (card) => this.lobby.put(card),
      gone: (seq) => this.lobby.gone(id, seq),
      told: () => Number(log.read("told") ?? 0),
      setTold: (seq) => log.write("told", String(seq)),
      announced: () => audience.announced(),
      setAnnounced: (at) => audience.setAnnounced(at),
      answered: (answer) => this.#chair.answered(answer),
      changed: () => this.#chair.schedule(),
    });
    this.#log = log;
    this.#audience = audience;
    this.#author = author;
    this.#chair = new Chair({
      id,
      site: () => this.site,
      now: () => this.now(),
      log,
      audience,
      author,
      outbox,
      waitUntil: (work) => ctx.waitUntil(work),
      setAlarm: (at) => ctx.storage.setAlarm(at),
    });
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
    else if (query.get("v") !== String(VERSION)) connection.close(CLOSE.version, "version");
    else if (this.#audience.size > LIMITS.sockets) connection.close(CLOSE.crowded, "crowded");
    else {
      connection.setState(newSeat(identity, this.now()));
      await this.#guarded(connection, (seat) => this.#arrive(connection, seat, resumeOf(query)));
    }
  }

  #arrive(connection: Connection<Seat>, { identity }: Seat, resume: Resume): void {
    this.#welcome(connection, identity.role, resume);
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
        this.#chair.missing((id) => this.#audience.hasConcierge(id, connection));
      } else if (this.#audience.count("visitor", connection) === 0) {
        this.#audience.to("concierge", { type: "here", on: false });
        this.#audience.to("concierge", { type: "typing", who: "visitor", on: false });
        const listed = this.#log.head > 0 && (floor.held === "assistant" || floor.held === "closed");
        if (listed) this.ctx.waitUntil(this.#leaveLobby());
      }
      this.#chair.settle();
    });
  }

  override onError(connection: Connection<Seat>): Promise<void> {
    return this.onClose(connection);
  }

  /** Nobody is there to be listed: best effort, the lobby's own lease forgets the room as well. */
  async #leaveLobby(): Promise<void> {
    await this.lobby.gone(this.ctx.id.toString(), this.#chair.room.listed).catch(() => {});
  }

  // What they say.

  override async onMessage(connection: Connection<Seat>, message: WSMessage): Promise<void> {
    await this.#guarded(connection, (seat) => {
      const { seat: next, verdict } = admit(seat, this.now());
      connection.setState(next);
      if (verdict === "flood") return connection.close(CLOSE.breach, "too-fast");
      if (verdict !== "pass") return this.#refuse(connection, null, verdict);
      if (seat.identity.role === "visitor") return this.#hearVisitor(connection, message);
      return this.#hearConcierge(connection, message, { id: seat.identity.id, name: seat.identity.name });
    });
  }

  #hearVisitor(connection: Connection<Seat>, message: WSMessage): void {
    const parsed = parse(message, VisitorFrame, ConciergeFrame);
    if (!parsed.ok) return this.#breach(connection, parsed.re, parsed.why);
    const { frame } = parsed;
    switch (frame.type) {
      case "hello":
        return this.#welcome(connection, "visitor", frame);
      case "page":
        return this.#page(connection, "visitor", frame.before);
      case "read":
        return this.#read(connection, frame.upTo);
      case "typing": {
        const text = this.site.preview && frame.text !== undefined ? { text: frame.text } : {};
        return this.#audience.to("concierge", { type: "typing", who: "visitor", on: frame.on, ...text });
      }
      case "slots":
      case "book":
      case "move":
      case "cancel":
        return this.#refuse(connection, frame.type, "not-now");
      default: {
        const intent = visitorIntent(frame, this.#chair.room, this.site, this.now());
        const fired = frame.type === "say" ? this.#chair.heard(frame.text) : [];
        return this.#act(connection, frame, "facts" in intent ? { facts: [...intent.facts, ...fired] } : intent);
      }
    }
  }

  #hearConcierge(connection: Connection<Seat>, message: WSMessage, concierge: Concierge): void | Promise<void> {
    const parsed = parse(message, ConciergeFrame, VisitorFrame);
    if (!parsed.ok) return this.#breach(connection, parsed.re, parsed.why);
    const { frame } = parsed;
    const { floor } = this.#chair.room;
    switch (frame.type) {
      case "hello":
        return this.#welcome(connection, "concierge", frame);
      case "page":
        return this.#page(connection, "concierge", frame.before);
      case "typing":
        if (floor.held !== "concierge" || floor.concierge.id !== concierge.id) {
          return this.#refuse(connection, "typing", "not-yours");
        }
        // A hand on the keyboard is a sign of life.
        if (floor.absent) this.#chair.store([{ type: "concierge.present", concierge, after: floor.absent.why }]);
        this.#audience.to("visitor", { type: "typing", who: "concierge", on: frame.on });
        return this.#chair.settle();
      case "read":
        return this.#read(connection, frame.upTo);
      case "join":
      case "accept":
        return this.#takeOver(connection, concierge, frame);
      case "transfer":
        return this.#transfer(connection, concierge, frame);
      case "answer":
        return this.#refused(connection, "answer", this.#chair.answer(frame.of, frame.text, concierge));
      case "suggest":
        return this.#suggest(connection);
      case "slots":
      case "schedule":
      case "callNow":
      case "settle":
        return this.#refuse(connection, frame.type, "not-now");
      case "mark":
        // Only a decision can be judged.
        if (this.#log.at(frame.of)?.type !== "trigger.fired") return this.#refuse(connection, "mark", "not-now");
        return this.#act(connection, frame, conciergeIntent(frame, concierge, this.#chair.room, this.site, this.now()));
      default:
        return this.#act(connection, frame, conciergeIntent(frame, concierge, this.#chair.room, this.site, this.now()));
    }
  }

  /** The lobby knows whether they hold another room. One that does not answer at once does not hold up a human. */
  async #takeOver(
    connection: Connection<Seat>,
    concierge: Concierge,
    frame: Extract<ConciergeFrame, { type: "join" | "accept" }>,
  ): Promise<void> {
    if (this.#chair.room.floor.held !== "concierge" || frame.type === "accept") {
      const free = await soon<Claimed>(this.lobby.reserve(this.ctx.id.toString(), concierge));
      if (free && !free.ok) return this.#refused(connection, frame.type, free);
    }
    this.#act(connection, frame, conciergeIntent(frame, concierge, this.#chair.room, this.site, this.now()));
  }

  async #transfer(
    connection: Connection<Seat>,
    concierge: Concierge,
    { to, note }: Extract<ConciergeFrame, { type: "transfer" }>,
  ): Promise<void> {
    const colleague = await soon(this.lobby.colleague(to));
    if (!colleague) return this.#refuse(connection, "transfer", "gone");
    if (colleague.conversations.length >= colleague.capacity) return this.#refuse(connection, "transfer", "busy");
    const until = this.now() + this.site.times.transfer * 1000;
    const asked = { id: colleague.id, name: colleague.name };
    this.#act(
      connection,
      { type: "transfer" },
      { facts: [{ type: "transfer.offered", concierge, to: asked, until, ...(note && { note }) }] },
    );
  }

  /** Words to begin with, for the concierge alone. */
  async #suggest(connection: Connection<Seat>): Promise<void> {
    const text = await this.#author.suggest(this.#chair.room, this.#log.tail(LIMITS.page));
    if (text === null) this.#refuse(connection, "suggest", "not-now");
    else this.#audience.one(connection, { type: "suggestion", text });
  }

  #read(connection: Connection<Seat>, upTo: number): void {
    const seat = connection.state;
    if (!seat || upTo > this.#log.head || upTo <= seat.read) return;
    connection.setState({ ...seat, read: upTo });
    const { role } = seat.identity;
    this.#audience.to(role === "visitor" ? "concierge" : "visitor", { type: "read", who: role, upTo });
  }

  #act(connection: Connection<Seat>, frame: { type: string; id?: string; text?: string }, intent: Intent): void {
    const re = frame.id ?? frame.type;
    if ("refused" in intent) return this.#refuse(connection, re, intent.refused);
    const known = frame.id === undefined ? null : this.#log.find(frame.id);
    if (known) {
      const same = "text" in known && known.text === frame.text && known.type === intent.facts[0]?.type;
      return same ? this.#audience.event(connection, known) : this.#refuse(connection, re, "id-reused");
    }
    const stored = this.#chair.store(intent.facts);
    if (!stored.ok) this.#refuse(connection, re, stored.why, this.#chair.holder(stored.why));
    this.#chair.settle();
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

  override async onAlarm(): Promise<void> {
    this.#chair.wake();
    this.#chair.ring();
    this.#chair.missing((id) => this.#audience.hasConcierge(id));
    this.#chair.settle();
  }

  override onRequest(): Response {
    return new Response(null, { status: 404 });
  }

  // What is told to one socket.

  #welcome(connection: Connection<Seat>, role: Seat["identity"]["role"], resume: Resume): void {
    const { floor } = this.#chair.room;
    const here =
      role === "concierge"
        ? this.#audience.count("visitor") > 0
        : floor.held === "concierge" && this.#audience.hasConcierge(floor.concierge.id);
    this.#audience.one(connection, welcome(this.#log, resume, role, this.#author.live, here));
    const other = role === "visitor" ? "concierge" : "visitor";
    const upTo = this.#audience.read(other);
    if (upTo > 0) this.#audience.one(connection, { type: "read", who: other, upTo });
    if (role === "concierge") this.#audience.brief(this.#log.all(), connection);
  }

  #page(connection: Connection<Seat>, role: Seat["identity"]["role"], before: number): void {
    const { events, more } = this.#log.page(before);
    this.#audience.one(connection, {
      type: "page",
      first: events[0]?.seq ?? before,
      events: this.#audience.visible(role, events),
      more,
    });
  }

  #refuse(connection: Connection<Seat>, re: string | null, why: Refusal, by?: string): void {
    this.#audience.one(connection, { type: "refused", re, why, ...(by && { by }) });
  }

  #refused(connection: Connection<Seat>, re: string, claimed: Claimed): void {
    if (!claimed.ok) this.#refuse(connection, re, claimed.why, claimed.by);
  }

  #breach(connection: Connection<Seat>, re: string | null, why: Refusal): void {
    this.#refuse(connection, re, why);
    if (why === "binary" || why === "too-large") connection.close(CLOSE.breach, why);
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
