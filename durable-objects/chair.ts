/**
 * Refuse or append, broadcast, settle: the first three in one synchronous stretch, so that there is one order for
 * everybody, and settling makes the world outside what the floor says it must be, however often it runs.
 */
import type { Concierge, Event, Fact } from "../protocol/events";
import { due, duties, evolve, refusal } from "../protocol/floor";
import type { Refusal } from "../protocol/frames";
import { LIMITS, TIMES } from "../protocol/limits";
import type { Site } from "../site/schema";
import type { Author } from "./assistant/author";
import { decided, failed, heard, type Light, TRIGGER_TAIL } from "./assistant/decisions";
import type { Audience } from "./audience";
import type { Claimed } from "./lobby";
import type { Log } from "./log";
import type { Outbox, PutAnswer } from "./outbox";
import { cardOf } from "./room";

export type Stored = { ok: true; events: Event[] } | { ok: false; why: Refusal };

export interface ChairHost {
  /** The conversation's id. */
  id: string;
  site(): Site;
  now(): number;
  log: Log;
  audience: Audience;
  author: Author;
  outbox: Outbox;
  /** Keeps the object alive until this is done. */
  waitUntil(work: Promise<unknown>): void;
  setAlarm(at: number): Promise<void>;
}

const HOUR = 3_600_000;

export class Chair {
  readonly #host: ChairHost;
  #awake = false;
  #briefing = false;
  /** Whether somebody was on duty when the lobby last answered; null: nobody knows. */
  #staffed: boolean | null = null;
  /** When the runtime will wake the object, in milliseconds since 1970. */
  alarm: number | null = null;

  constructor(host: ChairHost) {
    this.#host = host;
  }

  get room() {
    return this.#host.log.room;
  }

  get light(): Light {
    return { room: this.room, site: this.#host.site(), now: this.#host.now(), staffed: this.#staffed };
  }

  /** A reply is owed and this object has just begun to live: the one that was on its way died with the last one. */
  wake(): void {
    if (this.#awake) return;
    this.#awake = true;
    const { speak } = duties(this.room.floor);
    if (speak) this.store([{ type: "turn.failed", to: speak.seq, why: "crashed" }]);
  }

  /** What the visitor's newest words, not yet stored, decide. */
  heard(text: string): Fact[] {
    return heard(text, this.#host.log.tail(TRIGGER_TAIL), this.light);
  }

  /** All of the facts or none. A running reply that they end is sealed in front of them, in the same transaction. */
  store(facts: readonly Fact[]): Stored {
    const { log, audience, author } = this.#host;
    if (facts.length === 0) return { ok: true, events: [] };
    const at = this.#host.now();
    let { floor } = this.room;
    for (const [i, fact] of facts.entries()) {
      const why = refusal(floor, fact);
      if (why) return { ok: false, why };
      floor = evolve(floor, { ...fact, seq: log.head + 1 + i, at });
    }
    const fresh = log.head === 0;
    const sealed = duties(floor).speak?.seq === author.to ? null : author.cut();
    const all: Fact[] = sealed ? [{ type: "assistant.said", ...sealed, why: "interrupted" }, ...facts] : [...facts];
    let events: Event[];
    try {
      events = log.append(all, at);
    } catch (error) {
      console.error("not stored", { room: this.#host.id, head: log.head, error: String(error) });
      return { ok: false, why: "storage" };
    }
    for (const [i, event] of events.entries()) audience.publish(event, fresh && i === 0 ? log.epoch : null);
    if (audience.count("concierge") > 0) audience.brief(log.all());
    return { ok: true, events };
  }

  /** The holder of the floor has no socket here any more: from now on the time runs in which they may come back. */
  missing(has: (id: string) => boolean): void {
    const { floor } = this.room;
    if (floor.held !== "concierge" || floor.absent || has(floor.concierge.id)) return;
    const until = this.#host.now() + this.#host.site().times.drop * 1000;
    this.store([{ type: "concierge.dropped", concierge: floor.concierge, until }]);
    this.#host.audience.to("visitor", { type: "here", on: false });
    this.#host.audience.to("visitor", { type: "typing", who: "concierge", on: false });
  }

  /** Connects a concierge whom the lobby chose. */
  join(concierge: Concierge, how: "auto" | "claim"): Claimed {
    const { floor } = this.room;
    if (floor.held === "concierge" && floor.concierge.id === concierge.id) return { ok: true };
    // Whoever is not in the room yet must show up in it, or it moves on.
    const seen = how === "claim" && this.#host.audience.hasConcierge(concierge.id);
    const until = seen ? {} : { until: this.#host.now() + this.#host.site().times.signOfLife * 1000 };
    const stored = this.store([{ type: "concierge.joined", concierge, how, ...until }]);
    this.settle();
    if (stored.ok) return { ok: true };
    const by = this.holder(stored.why);
    return { ok: false, why: stored.why, ...(by && { by }) };
  }

  /** What the lobby said when it was told of this room. */
  answered({ assign, staffed, place, eta }: PutAnswer): void {
    this.#staffed = staffed;
    if (this.room.floor.held !== "waiting") return;
    if (assign) {
      this.join(assign, "auto");
      return;
    }
    if (staffed) return this.#host.audience.to("visitor", { type: "queue", place, eta });
    // Nobody is on duty at all: an honest word now is better than a minute of hope.
    if (this.store([{ type: "wait.expired", why: "nobody" }]).ok) this.settle();
  }

  /** A human answers what the assistant asked. */
  answer(of: number, text: string, concierge: Concierge): Claimed {
    const { question } = this.room;
    if (question?.of !== of) return { ok: false, why: "stale" };
    const stored = this.store([{ type: "question.answered", of, to: question.to, text, concierge }]);
    this.settle();
    return stored.ok ? { ok: true } : stored;
  }

  /** Who has what somebody else was refused. */
  holder(why: Refusal): string | undefined {
    const { floor } = this.room;
    return why === "taken" && floor.held === "concierge" ? floor.concierge.name : undefined;
  }

  /** Stores what time itself decides. */
  ring(): void {
    this.alarm = null;
    const next = (): Fact | null => {
      const { question, floor } = this.room;
      const now = this.#host.now();
      if (question && now >= question.until) return { type: "question.expired", of: question.of, to: question.to };
      return due(floor, now, this.#host.site().times.wait * 1000);
    };
    for (let fact = next(); fact; fact = next()) if (!this.store([fact]).ok) break;
  }

  /** Makes the world outside what the floor says it must be. Running it twice changes nothing. */
  settle(): void {
    const { author, audience, outbox, log, id } = this.#host;
    const { speak, giveUp, lobby } = duties(this.room.floor);
    const owed = "owes" in this.room.floor ? this.room.floor.owes : null;
    if (author.to !== null && author.to !== speak?.seq) author.cut();
    if (owed && author.to === null) {
      const spent = this.#spent();
      if (giveUp || spent) {
        const stored = this.store(failed(owed.seq, spent ? "turns-per-hour" : "tries", this.light));
        if (stored.ok) return this.settle();
      } else this.#host.waitUntil(this.#reply(owed.seq, owed.tries));
    }
    if ((lobby === "waiting" || lobby === "concierge") && this.room.briefed < this.room.floor.since.seq) this.#brief();
    const here = audience.count("visitor") > 0;
    const stage = lobby === "live" && !here ? null : lobby;
    const card = stage && cardOf(this.room, id, stage, here);
    if (log.head > 0) this.#host.waitUntil(outbox.settle({ card, seq: this.room.listed }));
    this.schedule();
  }

  /** One alarm for everything. An earlier one is left to ring: it finds nothing due, and costs less than moving it. */
  schedule(): void {
    const { author, outbox, log } = this.#host;
    const now = this.#host.now();
    const times = [
      duties(this.room.floor).alarm,
      this.room.question?.until ?? null,
      author.to === null ? null : now + TIMES.recover,
      log.head > 0 ? outbox.nextAt : null,
    ].filter((at) => at !== null);
    if (times.length === 0) return;
    const next = Math.max(Math.min(...times), now);
    if (this.alarm !== null && this.alarm <= next) return;
    this.alarm = next;
    this.#host.waitUntil(this.#host.setAlarm(next));
  }

  async #reply(to: number, tries: number): Promise<void> {
    const { author, log } = this.#host;
    const written = await author.write({
      now: this.#host.now(),
      room: this.room,
      tail: log.tail(LIMITS.page),
      to,
      tries,
    });
    // Cut off: whoever did it has seen to the rest.
    if (!written) return;
    this.store(
      written.ok
        ? [...written.learned, written.said, ...decided(written.signals, this.light), ...written.question]
        : [{ type: "turn.failed", to, why: written.why }],
    );
    this.settle();
  }

  /** A summary for whoever takes over: the folded brief is there at once, and this makes it better. */
  #brief(): void {
    const { author, log } = this.#host;
    const upTo = this.room.seq;
    if (this.#briefing || this.room.headline === "") return;
    this.#briefing = true;
    const written = author.summarise(this.room, log.tail(LIMITS.page)).then((text) => {
      this.#briefing = false;
      this.store([{ type: "brief.written", text: text ?? this.room.headline, upTo }]);
    });
    this.#host.waitUntil(written);
  }

  /** This hour's replies are used up. */
  #spent(): boolean {
    const { hour, from } = this.room.replies;
    return hour >= LIMITS.turnsPerHour && this.#host.now() - from < HOUR;
  }
}
