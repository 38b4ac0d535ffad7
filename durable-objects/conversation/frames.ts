/** The frames of a room's sockets: parsed, and each passed to the part that handles it. Most become facts in the room. */
import type { Connection, WSMessage } from "partyserver";
import type { Replies } from "../../assistant/reply/replies.ts";
import type { Concierge, Event } from "../../protocol/facts.ts";
import { type Claimed, ConciergeFrame, type Refusal, VisitorFrame } from "../../protocol/frames.ts";
import { CLOSE, LIMITS } from "../../protocol/limits.ts";
import { parse } from "../../protocol/parse.ts";
import { redact } from "../../protocol/redact.ts";
import type { Session } from "../session.ts";
import type { Audience } from "./audience.ts";
import { conciergeIntent, type Intent, type StoringFrame, visitorIntent } from "./intent.ts";
import type { Log } from "./log.ts";
import type { Room } from "./room.ts";
import type { Runtime } from "./runtime.ts";
import { soon } from "./soon.ts";
import { type Resume, welcome } from "./welcome.ts";

type Role = Session["identity"]["role"];

/** What a concierge may do without a socket. */
export type Act = Extract<
  ConciergeFrame,
  { type: "note" | "whisper" | "say" | "join" | "handBack" | "close" | "followUp" }
>;

/** `again`: an earlier frame with the same id has done it. */
export type Acted = { ok: true; events: Event[]; again?: boolean } | { ok: false; why: Refusal; by?: string };

export class FrameHandler {
  readonly #runtime: Runtime;
  readonly #log: Log;
  readonly #audience: Audience;
  readonly #replies: Replies;
  readonly #room: Room;

  constructor(runtime: Runtime, log: Log, audience: Audience, replies: Replies, room: Room) {
    this.#runtime = runtime;
    this.#log = log;
    this.#audience = audience;
    this.#replies = replies;
    this.#room = room;
  }

  get #lobby() {
    return this.#runtime.env.LOBBY.getByName("lobby");
  }

  handle(connection: Connection<Session>, { identity }: Session, message: WSMessage): void | Promise<void> {
    if (identity.role === "visitor") return this.#fromVisitor(connection, message);
    return this.#fromConcierge(connection, message, { id: identity.id, name: identity.name });
  }

  #fromVisitor(connection: Connection<Session>, message: WSMessage): void | Promise<void> {
    const parsed = parse(message, VisitorFrame, ConciergeFrame);
    if (!parsed.ok) return this.#breach(connection, parsed.re, parsed.why);
    const { frame } = parsed;
    switch (frame.type) {
      case "hello":
        return this.welcome(connection, "visitor", frame);
      case "page":
        return this.#page(connection, "visitor", frame.before);
      case "read":
        return this.#read(connection, frame.upTo);
      case "typing": {
        const text = this.#runtime.site().preview && frame.text !== undefined ? { text: frame.text } : {};
        return this.#audience.to("concierge", { type: "typing", who: "visitor", on: frame.on, ...text });
      }
      case "slots":
      case "book":
      case "move":
      case "cancel":
        return this.#room.calls.fromVisitor(connection, frame);
      default: {
        const intent = visitorIntent(frame, this.#room.state, this.#runtime.site(), this.#runtime.now());
        const fired = frame.type === "say" ? this.#room.detect(frame.text, frame.lang) : [];
        return this.#act(connection, frame, "facts" in intent ? { facts: [...intent.facts, ...fired] } : intent);
      }
    }
  }

  #fromConcierge(connection: Connection<Session>, message: WSMessage, concierge: Concierge): void | Promise<void> {
    const parsed = parse(message, ConciergeFrame, VisitorFrame);
    if (!parsed.ok) return this.#breach(connection, parsed.re, parsed.why);
    const { frame } = parsed;
    const { floor } = this.#room.state;
    switch (frame.type) {
      case "hello":
        return this.welcome(connection, "concierge", frame);
      case "page":
        return this.#page(connection, "concierge", frame.before);
      case "typing":
        if (floor.held !== "concierge" || floor.concierge.id !== concierge.id) {
          return this.refuse(connection, "typing", "not-yours");
        }
        // Typing is a sign of life.
        if (floor.absent) this.#room.store([{ type: "concierge.present", concierge, after: floor.absent.why }]);
        this.#audience.to("visitor", { type: "typing", who: "concierge", on: frame.on });
        return this.#room.reconcile();
      case "read":
        return this.#read(connection, frame.upTo);
      case "join":
      case "accept":
        return this.#takeOver(connection, concierge, frame);
      case "transfer":
        return this.#transfer(connection, concierge, frame);
      case "answer":
        return this.#refused(connection, "answer", this.#room.answer(frame.of, frame.text, concierge));
      case "suggest":
        return this.#suggest(connection);
      case "slots":
      case "schedule":
      case "callNow":
      case "cancel":
      case "settle":
        return this.#room.calls.fromConcierge(connection, frame, concierge);
      case "mark":
        // Only a decision can be marked.
        if (this.#log.at(frame.of)?.type !== "trigger.fired") return this.refuse(connection, "mark", "not-now");
        return this.#act(connection, frame, this.#intent(frame, concierge));
      default:
        return this.#act(connection, frame, this.#intent(frame, concierge));
    }
  }

  /** The lobby knows whether they have reached their limit. If it does not answer in time, nobody waits for it. */
  async #takeOver(
    connection: Connection<Session>,
    concierge: Concierge,
    frame: Extract<ConciergeFrame, { type: "join" | "accept" }>,
  ): Promise<void> {
    const no = await this.#reserve(concierge, frame.type);
    if (no) return this.#refused(connection, frame.type, no);
    this.#act(connection, frame, this.#intent(frame, concierge));
  }

  async #reserve(concierge: Concierge, how: "join" | "accept"): Promise<Extract<Claimed, { ok: false }> | null> {
    if (this.#room.state.floor.held === "concierge" && how === "join") return null;
    const free = await soon<Claimed>(this.#lobby.reserve(this.#runtime.id, concierge));
    return free && !free.ok ? free : null;
  }

  async #transfer(
    connection: Connection<Session>,
    concierge: Concierge,
    { to, note }: Extract<ConciergeFrame, { type: "transfer" }>,
  ): Promise<void> {
    const colleague = await soon(this.#lobby.colleague(to));
    if (!colleague) return this.refuse(connection, "transfer", "gone");
    if (colleague.conversations.length >= colleague.capacity) return this.refuse(connection, "transfer", "busy");
    const until = this.#runtime.now() + this.#runtime.site().times.transfer * 1000;
    const asked = { id: colleague.id, name: colleague.name };
    this.#act(
      connection,
      { type: "transfer" },
      { facts: [{ type: "transfer.offered", concierge, to: asked, until, ...(note && { note }) }] },
    );
  }

  /** Sends a suggested reply to this concierge alone. */
  async #suggest(connection: Connection<Session>): Promise<void> {
    const text = await this.#replies.suggest(this.#room.state, this.#log.tail(LIMITS.page));
    if (text === null) this.refuse(connection, "suggest", "not-now");
    else this.#audience.one(connection, { type: "suggestion", text });
  }

  #read(connection: Connection<Session>, upTo: number): void {
    const session = connection.state;
    if (!session || upTo > this.#log.head || upTo <= session.read) return;
    connection.setState({ ...session, read: upTo });
    const { role } = session.identity;
    this.#audience.to(role === "visitor" ? "concierge" : "visitor", { type: "read", who: role, upTo });
  }

  #act(connection: Connection<Session>, frame: { type: string; id?: string; text?: string }, intent: Intent): void {
    const acted = this.#do(frame, intent);
    if (!acted.ok) this.refuse(connection, frame.id ?? frame.type, acted.why, acted.by);
    // New events went to everybody; a repeated frame is acknowledged to its sender alone.
    else if (acted.again) for (const known of acted.events) this.#audience.event(connection, known);
    this.#room.reconcile();
  }

  #do(frame: { type: string; id?: string; text?: string }, intent: Intent): Acted {
    if ("refused" in intent) return { ok: false, why: intent.refused };
    const known = frame.id === undefined ? null : this.#log.find(frame.id);
    if (known) {
      const text = frame.text && this.#runtime.site().redact.storage ? redact(frame.text) : frame.text;
      const same = "text" in known && known.text === text && known.type === intent.facts[0]?.type;
      return same ? { ok: true, events: [known], again: true } : { ok: false, why: "id-reused" };
    }
    const stored = this.#room.store(intent.facts);
    if (stored.ok) return stored;
    const by = this.#room.holder(stored.why);
    return { ok: false, why: stored.why, ...(by && { by }) };
  }

  #intent = (frame: StoringFrame<ConciergeFrame>, concierge: Concierge): Intent =>
    conciergeIntent(frame, concierge, this.#room.state, this.#runtime.site(), this.#runtime.now());

  /** A frame of a concierge who has no socket here: of a program, or of the lobby's page. */
  async act(frame: Act, concierge: Concierge): Promise<Acted> {
    const no = frame.type === "join" ? await this.#reserve(concierge, "join") : null;
    if (no) return no;
    const acted = this.#do(frame, this.#intent(frame, concierge));
    this.#room.reconcile();
    // Whoever looks at the inbox next finds what they have just done.
    if (frame.type === "followUp") await this.#room.reported();
    return acted;
  }

  // What one socket receives.

  welcome(connection: Connection<Session>, role: Role, resume: Resume): void {
    const { floor } = this.#room.state;
    const here =
      role === "concierge"
        ? this.#audience.count("visitor") > 0
        : floor.held === "concierge" && this.#audience.hasConcierge(floor.concierge.id);
    this.#audience.one(connection, welcome(this.#log, resume, role, this.#replies.live, here));
    const other = role === "visitor" ? "concierge" : "visitor";
    const upTo = this.#audience.read(other);
    if (upTo > 0) this.#audience.one(connection, { type: "read", who: other, upTo });
    if (role === "concierge") this.#audience.brief(this.#log.all(), connection);
  }

  #page(connection: Connection<Session>, role: Role, before: number): void {
    const { events, more } = this.#log.page(before);
    this.#audience.one(connection, {
      type: "page",
      first: events[0]?.seq ?? before,
      events: this.#audience.visible(role, events),
      more,
    });
  }

  refuse(connection: Connection<Session>, re: string | null, why: Refusal, by?: string): void {
    this.#audience.one(connection, { type: "refused", re, why, ...(by && { by }) });
  }

  #refused(connection: Connection<Session>, re: string, claimed: Claimed): void {
    if (!claimed.ok) this.refuse(connection, re, claimed.why, claimed.by);
  }

  #breach(connection: Connection<Session>, re: string | null, why: Refusal): void {
    this.refuse(connection, re, why);
    if (why === "binary" || why === "too-large") connection.close(CLOSE.breach, why);
  }
}
