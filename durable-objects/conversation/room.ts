/**
 * Refuse or append, broadcast, settle: the first three in one synchronous stretch, so that there is one order for
 * everybody, and settling makes the world outside what the floor says it must be, however often it runs.
 */

import { type Context, decided, detect, failed, learned, TRIGGER_TAIL } from "../../assistant/ledger/decisions.ts";
import type { Replies, Written } from "../../assistant/reply/replies.ts";
import type { Concierge, Event, Fact } from "../../protocol/facts.ts";
import { due, duties, evolve, urgentAt } from "../../protocol/floor.ts";
import type { Claimed, Refusal } from "../../protocol/frames.ts";
import { LIMITS, TIMES } from "../../protocol/limits.ts";
import { redactFact } from "../../protocol/redact.ts";
import { refusal } from "../../protocol/refusal.ts";
import { cardOf } from "../../protocol/state.ts";
import type { Site } from "../../settings/schema.ts";
import type { Audience } from "./audience.ts";
import { Briefing } from "./briefing.ts";
import type { Calls } from "./calls.ts";
import type { PutAnswer } from "./lobby-card.ts";
import type { Log } from "./log.ts";
import type { Outboxes } from "./outboxes.ts";
import { stillness } from "./stillness.ts";
import type { Stored } from "./writer.ts";

export interface RoomHost {
  /** The conversation's id. */
  id: string;
  site(): Site;
  now(): number;
  log: Log;
  audience: Audience;
  replies: Replies;
  outboxes: Outboxes;
  calls(): Pick<Calls, "reconcile" | "due" | "nextAt">;
  /** Keeps the object alive until this is done. */
  waitUntil(work: Promise<unknown>): void;
  setAlarm(at: number): Promise<void>;
  /** The conversation has been still for as long as the site keeps one. */
  expired(): void;
}

const HOUR = 3_600_000;
/** How long the lobby's word on who is there counts: it is told of a room that talks as often, and somebody may have come. */
const HEARSAY = TIMES.headline;

export class Room {
  readonly #host: RoomHost;
  #awake = false;
  #stopped = false;
  readonly #briefing: Briefing;
  /** Whether somebody was on duty when the lobby last answered; null: nobody knows. */
  #staffed: { yes: boolean; at: number } | null = null;
  /** When the runtime will wake the object, in milliseconds since 1970. */
  alarm: number | null = null;

  constructor(host: RoomHost) {
    this.#host = host;
    const { log, audience, replies, waitUntil } = host;
    this.#briefing = new Briefing({ log, audience, replies, waitUntil, store: (facts) => this.store(facts) });
  }

  get state() {
    return this.#host.log.state;
  }

  get context(): Context {
    const now = this.#host.now();
    const fresh = this.#staffed !== null && now - this.#staffed.at < HEARSAY;
    return { state: this.state, site: this.#host.site(), now, staffed: fresh ? (this.#staffed?.yes ?? null) : null };
  }

  /** A reply is owed and this object has just begun to live: the one that was on its way died with the last one. */
  wake(): void {
    if (this.#awake) return;
    this.#awake = true;
    const { speak } = duties(this.state.floor);
    if (speak) this.store([{ type: "turn.failed", to: speak.seq, why: "crashed" }]);
  }

  /** What the visitor's newest words, not yet stored, tell of them and decide. */
  heard(text: string, lang?: string): Fact[] {
    const light = { ...this.context, lang };
    const facts = learned(text, light, this.#next);
    // While a human has the floor nothing is decided, so nothing is looked for.
    if (this.state.floor.held === "concierge") return facts;
    return [...facts, ...detect(text, this.#host.log.tail(TRIGGER_TAIL), light, this.#next)];
  }

  /** The seq of the next fact: what people have seen of a running reply is sealed in front of it. */
  get #next(): number {
    const { log, replies } = this.#host;
    return log.head + (replies.live === null ? 1 : 2);
  }

  /** All of the facts or none. A running reply that they end is sealed in front of them, in the same transaction. */
  store(facts: readonly Fact[]): Stored {
    const { log, audience, replies } = this.#host;
    if (this.#stopped) return { ok: false, why: "gone" };
    if (facts.length === 0) return { ok: true, events: [] };
    const at = this.#host.now();
    const first = this.#next;
    let { floor } = this.state;
    for (const [i, fact] of facts.entries()) {
      const why = refusal(floor, fact);
      if (why) return { ok: false, why };
      floor = evolve(floor, { ...fact, seq: first + i, at });
    }
    const fresh = log.head === 0;
    const sealed = duties(floor).speak?.seq === replies.to ? null : replies.cut();
    const kept = this.#host.site().redact.storage ? facts.map(redactFact) : facts;
    const all: Fact[] = sealed ? [{ type: "assistant.said", ...sealed, why: "interrupted" }, ...kept] : [...kept];
    let events: Event[];
    try {
      events = log.append(all, at);
    } catch (error) {
      console.error("not stored", { room: this.#host.id, head: log.head, error: String(error) });
      return { ok: false, why: "storage" };
    }
    for (const [i, event] of events.entries()) audience.publish(event, fresh && i === 0 ? log.epoch : null);
    // Whoever takes the floor from inside the room does not arrive any more: the visitor is told here that they are there.
    const inside = events.some((e) => e.type === "concierge.joined" && audience.hasConcierge(e.concierge.id));
    if (inside) audience.to("visitor", { type: "here", on: true });
    this.#briefing.tell(events);
    return { ok: true, events };
  }

  /** Nothing more is stored or told. */
  stop(): void {
    this.#stopped = true;
    this.#host.replies.cut();
  }

  /** After the log was wiped: as a room in which nothing ever happened. */
  restart(): void {
    this.#stopped = false;
    this.#staffed = null;
    this.alarm = null;
  }

  /** The holder of the floor has no socket here any more: from now on the time runs in which they may come back. */
  missing(has: (id: string) => boolean): void {
    const { floor } = this.state;
    if (floor.held !== "concierge" || floor.absent || has(floor.concierge.id)) return;
    const until = this.#host.now() + this.#host.site().times.drop * 1000;
    this.store([{ type: "concierge.dropped", concierge: floor.concierge, until }]);
    this.#host.audience.to("visitor", { type: "here", on: false });
    this.#host.audience.to("visitor", { type: "typing", who: "concierge", on: false });
  }

  /** Connects a concierge whom the lobby chose. */
  join(concierge: Concierge, how: "auto" | "claim"): Claimed {
    const { floor } = this.state;
    if (floor.held === "concierge" && floor.concierge.id === concierge.id) return { ok: true };
    // The wait that the lobby speaks of is over: the visitor went back, or booked a call instead.
    const over = floor.held !== "waiting" && floor.held !== "concierge";
    if (over && (how === "auto" || this.state.call)) return { ok: false, why: "gone" };
    // Whoever is not in the room yet must show up in it, or it moves on.
    const seen = how === "claim" && this.#host.audience.hasConcierge(concierge.id);
    const until = seen ? {} : { until: this.#host.now() + this.#host.site().times.signOfLife * 1000 };
    const stored = this.store([{ type: "concierge.joined", concierge, how, ...until }]);
    this.reconcile();
    if (stored.ok) return { ok: true };
    const by = this.holder(stored.why);
    return { ok: false, why: stored.why, ...(by && { by }) };
  }

  /** What the lobby said when it was told of this room. */
  answered({ assign, staffed, place, eta }: PutAnswer): void {
    this.#staffed = { yes: staffed, at: this.#host.now() };
    if (this.state.floor.held !== "waiting") return;
    if (assign) {
      this.join(assign, "auto");
      return;
    }
    if (staffed) return this.#host.audience.to("visitor", { type: "queue", place, eta });
    // Nobody is on duty at all: an honest word now is better than a minute of hope.
    if (this.store([{ type: "wait.expired", why: "nobody" }]).ok) this.reconcile();
  }

  /** A human answers what the assistant asked. */
  answer(of: number, text: string, concierge: Concierge): Claimed {
    const { question } = this.state;
    if (question?.of !== of) return { ok: false, why: "stale" };
    const stored = this.store([{ type: "question.answered", of, to: question.to, text, concierge }]);
    this.reconcile();
    return stored.ok ? { ok: true } : stored;
  }

  /** Who has what somebody else was refused. */
  holder(why: Refusal): string | undefined {
    const { floor } = this.state;
    return why === "taken" && floor.held === "concierge" ? floor.concierge.name : undefined;
  }

  /** Stores what time itself decides. */
  ring(): void {
    this.alarm = null;
    const next = (): Fact | null => {
      const { question, floor } = this.state;
      const now = this.#host.now();
      if (question && now >= question.until) return { type: "question.expired", of: question.of, to: question.to };
      return due(floor, now, this.#host.site().times.wait * 1000) ?? this.#host.calls().due(now);
    };
    for (let fact = next(); fact; fact = next()) if (!this.store([fact]).ok) break;
  }

  /** Makes the world outside what the floor says it must be. Running it twice changes nothing. */
  reconcile(): void {
    if (this.#stopped) return;
    const { replies, audience, outboxes, log, id } = this.#host;
    const { speak, giveUp, lobby } = duties(this.state.floor);
    const owed = "owes" in this.state.floor ? this.state.floor.owes : null;
    if (replies.to !== null && replies.to !== speak?.seq) replies.cut();
    if (owed && replies.to === null) {
      const spent = this.#spent();
      if (giveUp || spent) {
        const stored = this.store(failed(owed.seq, spent ? "turns-per-hour" : "tries", this.context));
        if (stored.ok) return this.reconcile();
      } else this.#host.waitUntil(this.#reply(owed.seq, owed.tries));
    }
    if ((lobby === "waiting" || lobby === "concierge") && this.state.briefed < this.state.floor.since.seq) {
      this.#briefing.write();
    }
    const here = audience.count("visitor") > 0;
    const stage = lobby === "live" && !here ? null : lobby;
    const now = this.#host.now();
    const card = stage && cardOf(this.state, id, stage, here, now);
    if (lobby !== "waiting") this.#host.calls().reconcile();
    // Of a room that waits the lobby hears first: a person who is free makes a time for a call needless.
    const sent = log.head > 0 ? outboxes.lobby.reconcile({ card, seq: this.state.newest.lobby }) : Promise.resolve();
    this.#host.waitUntil(sent.then(() => this.#host.calls().reconcile()));
    this.#host.waitUntil(
      outboxes.webhooks.reconcile(this.#host.site().webhooks.length > 0 ? this.state.newest.webhooks : 0),
    );
    this.#host.waitUntil(outboxes.contacts.reconcile(this.state.newest.contacts));
    const still = stillness(this.state, here, now, this.#host.site().retentionDays);
    if (still.expired) return this.#host.expired();
    this.#host.waitUntil(outboxes.reports.reconcile(still.quiet ? this.state.seq : this.state.newest.reports));
    this.schedule();
  }

  /** One alarm for everything. An earlier one is left to ring: it finds nothing due, and costs less than moving it. */
  schedule(): void {
    if (this.#stopped) return;
    const { replies, audience, outboxes, log } = this.#host;
    const here = audience.count("visitor") > 0;
    const now = this.#host.now();
    const urgent = urgentAt(this.state.floor);
    const times = [
      duties(this.state.floor).alarm,
      urgent !== null && urgent > now ? urgent : null,
      this.state.question?.until ?? null,
      replies.to === null ? null : now + TIMES.recover,
      log.head > 0 ? outboxes.lobby.nextAt : null,
      outboxes.webhooks.nextAt,
      outboxes.reports.nextAt,
      outboxes.contacts.nextAt,
      stillness(this.state, here, now, this.#host.site().retentionDays).nextAt,
      this.#host.calls().nextAt,
    ].filter((at) => at !== null);
    if (times.length === 0) return;
    const next = Math.max(Math.min(...times), now);
    if (this.alarm !== null && this.alarm <= next) return;
    this.alarm = next;
    this.#host.waitUntil(this.#host.setAlarm(next));
  }

  async #reply(to: number, tries: number): Promise<void> {
    const { replies, log } = this.#host;
    const written = await replies.write({
      now: this.#host.now(),
      state: this.state,
      tail: log.tail(LIMITS.page),
      to,
      tries,
    });
    // Cut off: whoever did it has seen to the rest.
    if (!written) return;
    this.store(written.ok ? this.#outcome(written) : [{ type: "turn.failed", to, why: written.why }]);
    this.reconcile();
  }

  #outcome({ learned, said, asks, signals, question }: Extract<Written, { ok: true }>): Fact[] {
    const facts = [...learned, said, ...asks, ...decided(signals, this.context)];
    // One question at a time, whoever has put it while this reply was written.
    const asked = this.state.question !== null || facts.some(({ type }) => type === "question.put");
    return asked ? facts : [...facts, ...question];
  }

  /** This hour's replies are used up. */
  #spent(): boolean {
    const { hour, from } = this.state.replies;
    return hour >= LIMITS.turnsPerHour && this.#host.now() - from < HOUR;
  }
}
