/** What people say in a room: frames parsed, and each given to whoever it is for. Most become facts and go to the chair. */
import type { Connection, WSMessage } from "partyserver";
import type { Concierge } from "../protocol/events";
import { ConciergeFrame, type OnDuty, type Refusal, VisitorFrame } from "../protocol/frames";
import { CLOSE, LIMITS } from "../protocol/limits";
import type { Site } from "../site/schema";
import type { Author } from "./assistant/author";
import type { Audience } from "./audience";
import type { Chair } from "./chair";
import { conciergeIntent, type Intent, visitorIntent } from "./intent";
import type { Claimed } from "./lobby";
import type { Log } from "./log";
import { parse } from "./parse";
import type { Seat } from "./seat";
import { soon } from "./soon";
import { type Resume, welcome } from "./welcome";

type Role = Seat["identity"]["role"];

/** What a room asks of the lobby when a human wants to come in. */
export interface LobbyDesk {
  reserve(conversation: string, concierge: Concierge): Promise<Claimed>;
  colleague(id: string): Promise<OnDuty | null>;
}

export interface HearingHost {
  id: string;
  site(): Site;
  now(): number;
  lobby(): LobbyDesk;
  log: Log;
  audience: Audience;
  author: Author;
  chair: Chair;
}

export class Hearing {
  readonly #host: HearingHost;

  constructor(host: HearingHost) {
    this.#host = host;
  }

  hear(connection: Connection<Seat>, { identity }: Seat, message: WSMessage): void | Promise<void> {
    if (identity.role === "visitor") return this.#hearVisitor(connection, message);
    return this.#hearConcierge(connection, message, { id: identity.id, name: identity.name });
  }

  #hearVisitor(connection: Connection<Seat>, message: WSMessage): void {
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
        return this.refuse(connection, frame.type, "not-now");
      default: {
        const intent = visitorIntent(frame, this.#host.chair.room, this.#host.site(), this.#host.now());
        const fired = frame.type === "say" ? this.#host.chair.heard(frame.text) : [];
        return this.#act(connection, frame, "facts" in intent ? { facts: [...intent.facts, ...fired] } : intent);
      }
    }
  }

  #hearConcierge(connection: Connection<Seat>, message: WSMessage, concierge: Concierge): void | Promise<void> {
    const parsed = parse(message, ConciergeFrame, VisitorFrame);
    if (!parsed.ok) return this.#breach(connection, parsed.re, parsed.why);
    const { frame } = parsed;
    const { floor } = this.#host.chair.room;
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
        if (floor.absent) this.#host.chair.store([{ type: "concierge.present", concierge, after: floor.absent.why }]);
        this.#host.audience.to("visitor", { type: "typing", who: "concierge", on: frame.on });
        return this.#host.chair.settle();
      case "read":
        return this.#read(connection, frame.upTo);
      case "join":
      case "accept":
        return this.#takeOver(connection, concierge, frame);
      case "transfer":
        return this.#transfer(connection, concierge, frame);
      case "answer":
        return this.#refused(connection, "answer", this.#host.chair.answer(frame.of, frame.text, concierge));
      case "suggest":
        return this.#suggest(connection);
      case "slots":
      case "schedule":
      case "callNow":
      case "settle":
        return this.refuse(connection, frame.type, "not-now");
      case "mark":
        // Only a decision can be judged.
        if (this.#host.log.at(frame.of)?.type !== "trigger.fired") return this.refuse(connection, "mark", "not-now");
        return this.#act(
          connection,
          frame,
          conciergeIntent(frame, concierge, this.#host.chair.room, this.#host.site(), this.#host.now()),
        );
      default:
        return this.#act(
          connection,
          frame,
          conciergeIntent(frame, concierge, this.#host.chair.room, this.#host.site(), this.#host.now()),
        );
    }
  }

  /** The lobby knows whether they hold another room. One that does not answer at once does not hold up a human. */
  async #takeOver(
    connection: Connection<Seat>,
    concierge: Concierge,
    frame: Extract<ConciergeFrame, { type: "join" | "accept" }>,
  ): Promise<void> {
    if (this.#host.chair.room.floor.held !== "concierge" || frame.type === "accept") {
      const free = await soon<Claimed>(this.#host.lobby().reserve(this.#host.id, concierge));
      if (free && !free.ok) return this.#refused(connection, frame.type, free);
    }
    this.#act(
      connection,
      frame,
      conciergeIntent(frame, concierge, this.#host.chair.room, this.#host.site(), this.#host.now()),
    );
  }

  async #transfer(
    connection: Connection<Seat>,
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
  async #suggest(connection: Connection<Seat>): Promise<void> {
    const text = await this.#host.author.suggest(this.#host.chair.room, this.#host.log.tail(LIMITS.page));
    if (text === null) this.refuse(connection, "suggest", "not-now");
    else this.#host.audience.one(connection, { type: "suggestion", text });
  }

  #read(connection: Connection<Seat>, upTo: number): void {
    const seat = connection.state;
    if (!seat || upTo > this.#host.log.head || upTo <= seat.read) return;
    connection.setState({ ...seat, read: upTo });
    const { role } = seat.identity;
    this.#host.audience.to(role === "visitor" ? "concierge" : "visitor", { type: "read", who: role, upTo });
  }

  #act(connection: Connection<Seat>, frame: { type: string; id?: string; text?: string }, intent: Intent): void {
    const re = frame.id ?? frame.type;
    if ("refused" in intent) return this.refuse(connection, re, intent.refused);
    const known = frame.id === undefined ? null : this.#host.log.find(frame.id);
    if (known) {
      const same = "text" in known && known.text === frame.text && known.type === intent.facts[0]?.type;
      return same ? this.#host.audience.event(connection, known) : this.refuse(connection, re, "id-reused");
    }
    const stored = this.#host.chair.store(intent.facts);
    if (!stored.ok) this.refuse(connection, re, stored.why, this.#host.chair.holder(stored.why));
    this.#host.chair.settle();
  }

  // What is told to one socket.

  welcome(connection: Connection<Seat>, role: Role, resume: Resume): void {
    const { floor } = this.#host.chair.room;
    const here =
      role === "concierge"
        ? this.#host.audience.count("visitor") > 0
        : floor.held === "concierge" && this.#host.audience.hasConcierge(floor.concierge.id);
    this.#host.audience.one(connection, welcome(this.#host.log, resume, role, this.#host.author.live, here));
    const other = role === "visitor" ? "concierge" : "visitor";
    const upTo = this.#host.audience.read(other);
    if (upTo > 0) this.#host.audience.one(connection, { type: "read", who: other, upTo });
    if (role === "concierge") this.#host.audience.brief(this.#host.log.all(), connection);
  }

  #page(connection: Connection<Seat>, role: Role, before: number): void {
    const { events, more } = this.#host.log.page(before);
    this.#host.audience.one(connection, {
      type: "page",
      first: events[0]?.seq ?? before,
      events: this.#host.audience.visible(role, events),
      more,
    });
  }

  refuse(connection: Connection<Seat>, re: string | null, why: Refusal, by?: string): void {
    this.#host.audience.one(connection, { type: "refused", re, why, ...(by && { by }) });
  }

  #refused(connection: Connection<Seat>, re: string, claimed: Claimed): void {
    if (!claimed.ok) this.refuse(connection, re, claimed.why, claimed.by);
  }

  #breach(connection: Connection<Seat>, re: string | null, why: Refusal): void {
    this.refuse(connection, re, why);
    if (why === "binary" || why === "too-large") connection.close(CLOSE.breach, why);
  }
}
