/** What people say in a room: frames parsed, and each given to whoever it is for. Most become facts and go to the room. */
import type { Connection, WSMessage } from "partyserver";
import type { Replies } from "../../assistant/reply/replies.ts";
import type { Concierge, Event } from "../../protocol/facts.ts";
import type { Claimed } from "../../protocol/frames.ts";
import { ConciergeFrame, type OnDuty, type Refusal, VisitorFrame } from "../../protocol/frames.ts";
import { CLOSE, LIMITS } from "../../protocol/limits.ts";
import { parse } from "../../protocol/parse.ts";
import { redact } from "../../protocol/redact.ts";
import type { Site } from "../../settings/schema.ts";
import type { Session } from "../session.ts";
import type { Audience } from "./audience.ts";
import type { Calls } from "./calls.ts";
import { conciergeIntent, type Intent, visitorIntent } from "./intent.ts";
import type { Log } from "./log.ts";
import type { Room } from "./room.ts";
import { type Resume, welcome } from "./welcome.ts";

type Role = Session["identity"]["role"];

/** What a room asks of the lobby when a human wants to come in. */
export interface LobbyDesk {
  reserve(conversation: string, concierge: Concierge): Promise<Claimed>;
  colleague(id: string): Promise<OnDuty | null>;
}

export interface FrameHandlerHost {
  id: string;
  site(): Site;
  now(): number;
  lobby(): LobbyDesk;
  log: Log;
  audience: Audience;
  replies: Replies;
  room: Room;
  calls: Calls;
}

/** What a concierge may do without a socket. */
export type Act = Extract<ConciergeFrame, { type: "note" | "whisper" | "say" | "join" | "handBack" | "close" }>;

/** `again`: it was done before, by a frame with the same id. */
export type Acted = { ok: true; events: Event[]; again?: boolean } | { ok: false; why: Refusal; by?: string };

/** Longest time that a human waits for another object's word, in milliseconds: they notice no delay below it. */
const ANSWER_WITHIN = 250;

/** The answer if it comes soon, else null; also null when asking fails. */
const soon = <T>(answer: Promise<T>): Promise<T | null> =>
  new Promise((resolve) => {
    const timer = setTimeout(() => resolve(null), ANSWER_WITHIN);
    answer.then(resolve, () => resolve(null)).finally(() => clearTimeout(timer));
  });

export class FrameHandler {
  readonly #host: FrameHandlerHost;

  constructor(host: FrameHandlerHost) {
    this.#host = host;
  }

  handle(connection: Connection<Session>, { identity }: Session, message: WSMessage): void | Promise<void> {
    if (identity.role === "visitor") return this.#hearVisitor(connection, message);
    return this.#hearConcierge(connection, message, { id: identity.id, name: identity.name });
  }

  #hearVisitor(connection: Connection<Session>, message: WSMessage): void | Promise<void> {
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
        const text = this.#host.site().preview && frame.text !== undefined ? { text: frame.text } : {};
        return this.#host.audience.to("concierge", { type: "typing", who: "visitor", on: frame.on, ...text });
      }
      case "slots":
      case "book":
      case "move":
      case "cancel":
        return this.#host.calls.hearVisitor(connection, frame);
      default: {
        const intent = visitorIntent(frame, this.#host.room.state, this.#host.site(), this.#host.now());
        const fired = frame.type === "say" ? this.#host.room.heard(frame.text, frame.lang) : [];
        return this.#act(connection, frame, "facts" in intent ? { facts: [...intent.facts, ...fired] } : intent);
      }
    }
  }

  #hearConcierge(connection: Connection<Session>, message: WSMessage, concierge: Concierge): void | Promise<void> {
    const parsed = parse(message, ConciergeFrame, VisitorFrame);
    if (!parsed.ok) return this.#breach(connection, parsed.re, parsed.why);
    const { frame } = parsed;
    const { floor } = this.#host.room.state;
    switch (frame.type) {
      case "hello":
        return this.welcome(connection, "concierge", frame);
      case "page":
        return this.#page(connection, "concierge", frame.before);
      case "typing":
        if (floor.held !== "concierge" || floor.concierge.id !== concierge.id) {
          return this.refuse(connection, "typing", "not-yours");
        }
        // A hand on the keyboard is a sign of life.
        if (floor.absent) this.#host.room.store([{ type: "concierge.present", concierge, after: floor.absent.why }]);
        this.#host.audience.to("visitor", { type: "typing", who: "concierge", on: frame.on });
        return this.#host.room.reconcile();
      case "read":
        return this.#read(connection, frame.upTo);
      case "join":
      case "accept":
        return this.#takeOver(connection, concierge, frame);
      case "transfer":
        return this.#transfer(connection, concierge, frame);
      case "answer":
        return this.#refused(connection, "answer", this.#host.room.answer(frame.of, frame.text, concierge));
      case "suggest":
        return this.#suggest(connection);
      case "slots":
      case "schedule":
      case "callNow":
      case "cancel":
      case "settle":
        return this.#host.calls.hearConcierge(connection, frame, concierge);
      case "mark":
        // Only a decision can be judged.
        if (this.#host.log.at(frame.of)?.type !== "trigger.fired") return this.refuse(connection, "mark", "not-now");
        return this.#act(
          connection,
          frame,
          conciergeIntent(frame, concierge, this.#host.room.state, this.#host.site(), this.#host.now()),
        );
      default:
        return this.#act(
          connection,
          frame,
          conciergeIntent(frame, concierge, this.#host.room.state, this.#host.site(), this.#host.now()),
        );
    }
  }

  /** The lobby knows whether they hold another room. One that does not answer at once does not hold up a human. */
  async #takeOver(
    connection: Connection<Session>,
    concierge: Concierge,
    frame: Extract<ConciergeFrame, { type: "join" | "accept" }>,
  ): Promise<void> {
    const no = await this.#reserve(concierge, frame.type);
    if (no) return this.#refused(connection, frame.type, no);
    this.#act(
      connection,
      frame,
      conciergeIntent(frame, concierge, this.#host.room.state, this.#host.site(), this.#host.now()),
    );
  }

  async #reserve(concierge: Concierge, how: "join" | "accept"): Promise<Extract<Claimed, { ok: false }> | null> {
    if (this.#host.room.state.floor.held === "concierge" && how === "join") return null;
    const free = await soon<Claimed>(this.#host.lobby().reserve(this.#host.id, concierge));
    return free && !free.ok ? free : null;
  }

  async #transfer(
    connection: Connection<Session>,
    concierge: Concierge,
    { to, note }: Extract<ConciergeFrame, { type: "transfer" }>,
  ): Promise<void> {
    const colleague = await soon(this.#host.lobby().colleague(to));
    if (!colleague) return this.refuse(connection, "transfer", "gone");
    if (colleague.conversations.length >= colleague.capacity) return this.refuse(connection, "transfer", "busy");
    const until = this.#host.now() + this.#host.site().times.transfer * 1000;
    const asked = { id: colleague.id, name: colleague.name };
    this.#act(
      connection,
      { type: "transfer" },
      { facts: [{ type: "transfer.offered", concierge, to: asked, until, ...(note && { note }) }] },
    );
  }

  /** Words to begin with, for the concierge alone. */
  async #suggest(connection: Connection<Session>): Promise<void> {
    const text = await this.#host.replies.suggest(this.#host.room.state, this.#host.log.tail(LIMITS.page));
    if (text === null) this.refuse(connection, "suggest", "not-now");
    else this.#host.audience.one(connection, { type: "suggestion", text });
  }

  #read(connection: Connection<Session>, upTo: number): void {
    const seat = connection.state;
    if (!seat || upTo > this.#host.log.head || upTo <= seat.read) return;
    connection.setState({ ...seat, read: upTo });
    const { role } = seat.identity;
    this.#host.audience.to(role === "visitor" ? "concierge" : "visitor", { type: "read", who: role, upTo });
  }

  #act(connection: Connection<Session>, frame: { type: string; id?: string; text?: string }, intent: Intent): void {
    const acted = this.#do(frame, intent);
    if (!acted.ok) this.refuse(connection, frame.id ?? frame.type, acted.why, acted.by);
    // What is new went out to everybody; a repeated frame is acknowledged to its sender alone.
    else if (acted.again) for (const known of acted.events) this.#host.audience.event(connection, known);
    this.#host.room.reconcile();
  }

  #do(frame: { type: string; id?: string; text?: string }, intent: Intent): Acted {
    if ("refused" in intent) return { ok: false, why: intent.refused };
    const known = frame.id === undefined ? null : this.#host.log.find(frame.id);
    if (known) {
      const text = frame.text && this.#host.site().redact.storage ? redact(frame.text) : frame.text;
      const same = "text" in known && known.text === text && known.type === intent.facts[0]?.type;
      return same ? { ok: true, events: [known], again: true } : { ok: false, why: "id-reused" };
    }
    const stored = this.#host.room.store(intent.facts);
    if (stored.ok) return stored;
    const by = this.#host.room.holder(stored.why);
    return { ok: false, why: stored.why, ...(by && { by }) };
  }

  /** What somebody asks who has no socket here: a program, or the lobby's page. */
  async act(frame: Act, concierge: Concierge): Promise<Acted> {
    const no = frame.type === "join" ? await this.#reserve(concierge, "join") : null;
    if (no) return no;
    const { state } = this.#host.room;
    const acted = this.#do(frame, conciergeIntent(frame, concierge, state, this.#host.site(), this.#host.now()));
    this.#host.room.reconcile();
    return acted;
  }

  // What is told to one socket.

  welcome(connection: Connection<Session>, role: Role, resume: Resume): void {
    const { floor } = this.#host.room.state;
    const here =
      role === "concierge"
        ? this.#host.audience.count("visitor") > 0
        : floor.held === "concierge" && this.#host.audience.hasConcierge(floor.concierge.id);
    this.#host.audience.one(connection, welcome(this.#host.log, resume, role, this.#host.replies.live, here));
    const other = role === "visitor" ? "concierge" : "visitor";
    const upTo = this.#host.audience.read(other);
    if (upTo > 0) this.#host.audience.one(connection, { type: "read", who: other, upTo });
    if (role === "concierge") this.#host.audience.brief(this.#host.log.all(), connection);
  }

  #page(connection: Connection<Session>, role: Role, before: number): void {
    const { events, more } = this.#host.log.page(before);
    this.#host.audience.one(connection, {
      type: "page",
      first: events[0]?.seq ?? before,
      events: this.#host.audience.visible(role, events),
      more,
    });
  }

  refuse(connection: Connection<Session>, re: string | null, why: Refusal, by?: string): void {
    this.#host.audience.one(connection, { type: "refused", re, why, ...(by && { by }) });
  }

  #refused(connection: Connection<Session>, re: string, claimed: Claimed): void {
    if (!claimed.ok) this.refuse(connection, re, claimed.why, claimed.by);
  }

  #breach(connection: Connection<Session>, re: string | null, why: Refusal): void {
    this.refuse(connection, re, why);
    if (why === "binary" || why === "too-large") connection.close(CLOSE.breach, why);
  }
}
