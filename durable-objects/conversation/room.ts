/**
 * Refuses or appends facts and broadcasts them, in one synchronous stretch, so that everybody sees one order. Then it
 * reconciles: the world outside is made to match the state, however often that runs.
 *
 * One file because it is the one order in which a room's facts are stored and its duties are done.
 */
import { type Context, detect, failed, learned, TRIGGER_TAIL } from "../../assistant/ledger/decisions.ts";
import type { Replies } from "../../assistant/reply/replies.ts";
import type { Concierge, Event, Fact } from "../../protocol/facts.ts";
import { type Debt, debt, due, duties, evolve, type Floor, urgentAt } from "../../protocol/floor.ts";
import type { Claimed, Refusal } from "../../protocol/frames.ts";
import { CLOSE, LIMITS, TIMES } from "../../protocol/limits.ts";
import { redactFact } from "../../protocol/redact.ts";
import { refusal } from "../../protocol/refusal.ts";
import { cardOf } from "../../protocol/state.ts";
import { Acts } from "./acts.ts";
import { Alarm } from "./alarm.ts";
import type { Audience } from "./audience.ts";
import { became, momentOf } from "./became.ts";
import { BehindWords } from "./behind-words.ts";
import { Briefing } from "./briefing.ts";
import { Calls } from "./calls.ts";
import { cleaned } from "./clean.ts";
import { Eraser } from "./erase.ts";
import type { PutAnswer } from "./lobby-card.ts";
import { LobbyFirst } from "./lobby-first.ts";
import type { Log } from "./log.ts";
import { type Outboxes, outboxes, toldByWebhook } from "./outboxes.ts";
import { Presence } from "./presence.ts";
import { Reaching } from "./reach.ts";
import type { Runtime, Stored, Writer } from "./runtime.ts";
import { stillness } from "./stillness.ts";
import { dueTodo, nextTodo } from "./todo-times.ts";
import { Turns } from "./turns.ts";

/** Where the address is stored with the log. */
const ADDRESS = "address";

/** How long the lobby's answer on who is on duty counts: a room with the assistant sends its card about as often. */
const STAFFED_FOR = TIMES.headline;

export class Room implements Writer {
  readonly calls: Calls;
  readonly #acts: Acts;
  readonly eraser: Eraser;
  readonly alarm: Alarm;
  readonly presence: Presence;
  readonly reaching: Reaching;
  readonly #runtime: Runtime;
  readonly #log: Log;
  readonly #audience: Audience;
  readonly #replies: Replies;
  readonly #outboxes: Outboxes;
  readonly #briefing: Briefing;
  readonly #lobbyFirst = new LobbyFirst();
  readonly #turns = new Turns();
  readonly #behind = new BehindWords(() => this.#tellLater());
  /** Concierges whose socket this room has refused since they joined. */
  readonly turnedAway = new Set<string>();
  #awake = false;
  #stopped = false;
  /** Whether somebody was on duty when the lobby last answered; null: unknown. */
  #staffed: { yes: boolean; at: number } | null = null;

  constructor(runtime: Runtime, log: Log, audience: Audience, replies: Replies) {
    this.#runtime = runtime;
    this.#log = log;
    this.#audience = audience;
    this.#replies = replies;
    this.reaching = new Reaching(runtime, log, audience, this);
    this.#outboxes = outboxes(runtime, log, audience, this);
    this.#briefing = new Briefing(runtime, log, audience, replies, this);
    this.alarm = new Alarm(runtime);
    this.presence = new Presence(runtime, log, audience, this);
    this.calls = new Calls(runtime, log, audience, this);
    this.#acts = new Acts(runtime, log, this);
    this.eraser = new Eraser(runtime, log, audience, this);
    this.#stopped = this.eraser.underWay;
  }

  get state() {
    return this.#log.state;
  }

  /** Where the visitor writes from, also after they have left; null: that is not known. */
  get address(): string | null {
    const { address } = this.#audience;
    const stored = this.#log.read(ADDRESS);
    if (address === null || address === stored) return stored;
    if (this.#log.head > 0) this.#log.write(ADDRESS, address);
    return address;
  }

  get context(): Context {
    const now = this.#runtime.now();
    const fresh = this.#staffed !== null && now - this.#staffed.at < STAFFED_FOR;
    const staffed = fresh ? (this.#staffed?.yes ?? null) : null;
    return { state: this.state, site: this.#runtime.site(), now, staffed, judged: this.#replies.judged };
  }

  /** If this object has just been made and a reply is owed, then the one that was on its way was lost in a crash. */
  wake(): void {
    if (this.#awake) return;
    this.#awake = true;
    const { speak } = duties(this.state.floor);
    if (speak) this.store([{ type: "turn.failed", to: speak.seq, why: "crashed" }]);
    this.#acts.wake();
  }

  /** What the visitor's new message, which is not stored yet, says about them, and the decisions that it leads to. */
  detect(text: string, lang?: string): Fact[] {
    const context = { ...this.context, lang };
    const facts = learned(text, context, this.#next);
    // While a human has the floor nothing is decided, so nothing is looked for.
    if (this.state.floor.held === "concierge") return facts;
    return [...facts, ...detect(text, this.#log.tail(TRIGGER_TAIL), context, this.#next)];
  }

  /** The seq of the next fact: what was shown of a running reply is stored before it. */
  get #next(): number {
    return this.#log.head + (this.#replies.live === null ? 1 : 2);
  }

  /**
   * All of the facts or none. A running reply that they end is stored before them, in the same transaction.
   * @param act the id of the act that asks for them
   */
  store(facts: readonly Fact[], act: string | null = null): Stored {
    if (this.#stopped) return { ok: false, why: "gone" };
    if (facts.length === 0) return { ok: true, events: [] };
    const at = this.#runtime.now();
    const first = this.#next;
    let { floor } = this.state;
    for (const [i, fact] of facts.entries()) {
      const why = refusal(floor, fact);
      if (why) return { ok: false, why };
      floor = evolve(floor, { ...fact, seq: first + i, at });
    }
    const fresh = this.#log.head === 0;
    const cut = duties(floor).speak?.seq === this.#replies.to ? null : this.#replies.cut();
    const clean = facts.map(cleaned);
    const kept = this.#runtime.site().redact.storage ? clean.map(redactFact) : clean;
    const all: Fact[] = cut ? [{ type: "assistant.said", ...cut, why: "interrupted" }, ...kept] : [...kept];
    const before = this.#log.newestShown;
    let events: Event[];
    try {
      events = this.#log.append(all, at, act);
    } catch (error) {
      console.error("not stored", { room: this.#runtime.id, head: this.#log.head, error: String(error) });
      return { ok: false, why: "storage" };
    }
    this.#audience.publish(events, fresh ? this.#log.epoch : null, before);
    // A concierge who joins with an open socket does not connect again, so the visitor learns here that they are present.
    const inside = events.some((e) => e.type === "concierge.joined" && this.#audience.hasConcierge(e.concierge.id));
    if (inside) this.#audience.to("visitor", { type: "here", on: true });
    this.#briefing.update(events);
    return { ok: true, events };
  }

  /** Stores and broadcasts nothing more; resolves when nothing is on its way to another object. */
  async stop(): Promise<void> {
    this.#stopped = true;
    this.#behind.clear();
    this.#replies.cut();
    await Promise.all([...Object.values(this.#outboxes), this.calls, this.#acts].map((sender) => sender.idle()));
  }

  /** The log was wiped: nothing is owed. */
  forget(): void {
    for (const sender of [...Object.values(this.#outboxes), this.calls]) sender.forget();
  }

  /** After an erasure: as a room in which nothing ever happened. */
  restart(): void {
    this.#stopped = false;
    this.#staffed = null;
    this.alarm.at = null;
  }

  /** Connects a concierge whom the lobby chose. */
  join(concierge: Concierge, how: "auto" | "claim"): Claimed {
    const { floor } = this.state;
    if (floor.held === "concierge" && floor.concierge.id === concierge.id) return { ok: true };
    // The wait that the lobby means is over: the visitor went back to the assistant, or booked a call.
    const over = floor.held !== "waiting" && floor.held !== "concierge";
    if (over && (how === "auto" || this.state.call)) return { ok: false, why: "gone" };
    // A concierge who has no socket here must connect in time, or the room moves on.
    const seen = how === "claim" && this.#audience.hasConcierge(concierge.id);
    const until = seen ? {} : { until: this.#runtime.now() + this.#runtime.site().times.signOfLife * 1000 };
    const stored = this.store([{ type: "concierge.joined", concierge, how, ...until }]);
    this.reconcile();
    if (stored.ok) return { ok: true };
    const by = this.holder(stored.why);
    return { ok: false, why: stored.why, ...(by && { by }) };
  }

  /** The lobby has answered this room's card. */
  answered({ assign, staffed, place, eta, full }: PutAnswer): void {
    this.#staffed = { yes: staffed, at: this.#runtime.now() };
    if (this.state.floor.held !== "waiting") return;
    if (assign) {
      this.join(assign, "auto");
      return;
    }
    if (full) {
      if (this.store([{ type: "wait.expired" }]).ok) this.reconcile();
      return;
    }
    if (staffed) return this.#audience.to("visitor", { type: "queue", place, eta });
    // Nobody is on duty: the visitor learns it now and not after a wait in vain.
    if (this.store([{ type: "wait.expired", why: "nobody" }]).ok) this.reconcile();
  }

  /** A concierge answers the assistant's question. */
  answer(of: number, text: string, concierge: Concierge, act: string | null = null): Claimed {
    const { question } = this.state;
    if (question?.of !== of) return { ok: false, why: "stale" };
    const stored = this.store([{ type: "question.answered", of, to: question.to, text, concierge }], act);
    this.reconcile();
    return stored.ok ? { ok: true } : stored;
  }

  /** The name of the concierge who has what was refused as `taken`. */
  holder(why: Refusal): string | undefined {
    const { floor } = this.state;
    return why === "taken" && floor.held === "concierge" ? floor.concierge.name : undefined;
  }

  /** Stores what falls due with time. */
  tick(): void {
    this.alarm.at = null;
    const next = (): Fact | null => {
      const { question, floor } = this.state;
      const now = this.#runtime.now();
      if (question && now >= question.until) return { type: "question.expired", of: question.of, to: question.to };
      const site = this.#runtime.site();
      const timed = this.#floorDue(floor, now) ?? this.calls.due(now) ?? this.#acts.due(now) ?? this.reaching.due(now);
      return timed ?? dueTodo(this.state, site, now);
    };
    for (let fact = next(); fact; fact = next()) if (!this.store([fact]).ok) break;
  }

  #floorDue(floor: Floor, now: number): Fact | null {
    const fact = due(floor, now, this.#runtime.site().times.wait * 1000);
    if (fact?.type !== "concierge.left" || fact.why !== "silent") return fact;
    return this.turnedAway.delete(fact.concierge.id) ? { ...fact, turnedAway: true } : fact;
  }

  /** The visitor is blocked: no socket of theirs stays, and nothing is kept for them. */
  get blocked(): boolean {
    return this.state.blocked;
  }

  reconcile(): void {
    if (this.#stopped) return;
    if (this.blocked) this.#audience.close(CLOSE.blocked, "blocked", "visitor");
    const { waitUntil } = this.#runtime;
    const { floor } = this.state;
    const { speak, giveUp, lobby } = duties(floor);
    const owed = debt(floor);
    const early = this.#lobbyFirst.pending(floor);
    if (this.#replies.to !== null && this.#replies.to !== speak?.seq) this.#replies.cut();
    if (owed && this.#replies.to === null) {
      const spent = this.#turns.spent(this.state.replies, this.#runtime.now());
      if (giveUp || spent) {
        const stored = this.store(failed(owed.seq, spent ? "turns-per-hour" : "tries", this.context));
        if (stored.ok) return this.reconcile();
      } else if (!early) waitUntil(this.#reply(owed));
    }
    if ((lobby === "waiting" || lobby === "concierge") && this.state.briefed < this.state.floor.since.seq) {
      this.#briefing.write();
    }
    if (lobby !== "waiting") this.calls.reconcile();
    this.#acts.reconcile();
    const here = this.#audience.count("visitor") > 0;
    const stage = lobby === "live" && !here ? null : lobby;
    const card = stage && cardOf(this.state, this.#runtime.id, stage, here, this.#runtime.now());
    const { seq, newest } = this.state;
    // For a room that waits the lobby comes first: if a person is free, no time for a call is needed.
    const sent = seq > 0 ? this.#outboxes.lobby.reconcile({ card, seq: newest.lobby }) : Promise.resolve();
    waitUntil(sent.then(() => this.calls.reconcile()));
    if (owed && early) waitUntil(this.#lobbyFirst.answered(floor, sent).then((news) => news && this.reconcile()));
    // The lobby's answer says who is there, which the reply's decisions need; the others only learn what was said.
    if (lobby !== "live" || this.#replies.to === null || this.#replies.live !== null) return this.#tell();
    this.#behind.wait();
    this.schedule();
  }

  /** The visitor sees words of the running reply. */
  spoke(): void {
    this.#behind.spoke();
  }

  /** Tells the objects that keep what was said, or what became of it. */
  #tell(): void {
    this.#behind.clear();
    if (this.#stopped) return;
    const { site, waitUntil } = this.#runtime;
    const { seq, newest } = this.state;
    const here = this.#audience.count("visitor") > 0;
    waitUntil(this.#outboxes.webhooks.reconcile(toldByWebhook(this.state, site())));
    waitUntil(this.#outboxes.contacts.reconcile(newest.contacts));
    waitUntil(this.#outboxes.mail.reconcile(newest.mail));
    const still = stillness(this.state, here, this.#runtime.now(), site().retentionDays);
    if (still.expired) return waitUntil(this.eraser.attempt());
    waitUntil(this.#outboxes.reports.reconcile(still.quiet ? seq : newest.reports));
    waitUntil(this.#outboxes.inbox.reconcile());
    this.schedule();
  }

  /** The same where no frame or alarm is being handled, whose handler would report a bug. */
  #tellLater(): void {
    try {
      this.#tell();
    } catch (bug) {
      console.error("bug: others were not told", { room: this.#runtime.id }, bug);
      this.alarm.lookAgain();
    }
  }

  /** Resolves when the inbox has what was just reported to it, or is out of reach. */
  async reported(): Promise<void> {
    await this.#outboxes.inbox.idle();
  }

  /** Reports to the inbox all that it may have lost. @throws when it is out of reach */
  async reportAgain(): Promise<void> {
    if (!this.#stopped) await this.#outboxes.inbox.again();
  }

  /** One alarm for everything. */
  schedule(): void {
    if (this.#stopped) return;
    const { site } = this.#runtime;
    const { lobby, ...others } = this.#outboxes;
    const here = this.#audience.count("visitor") > 0;
    const now = this.#runtime.now();
    const urgent = urgentAt(this.state.floor);
    this.alarm.plan([
      duties(this.state.floor).alarm,
      urgent !== null && urgent > now ? urgent : null,
      this.state.question?.until ?? null,
      debt(this.state.floor) === null ? null : now + TIMES.recover,
      this.state.seq > 0 ? lobby.nextAt : null,
      ...Object.values(others).map(({ nextAt }) => nextAt),
      stillness(this.state, here, now, site().retentionDays).nextAt,
      this.calls.nextAt,
      this.#acts.nextAt(now),
      nextTodo(this.state, site()),
      this.presence.nextAt,
      this.reaching.nextAt,
    ]);
  }

  async #reply({ seq: to, tries }: Debt): Promise<void> {
    const tail = this.#log.tail(LIMITS.page);
    const moment = momentOf(this.context);
    const record = (fact: Fact) => void this.store([fact]);
    this.#turns.began(moment.now);
    const written = await this.#replies.write({ moment, state: this.state, tail, to, tries, record });
    // It was cut off, and what was shown of it is stored.
    if (!written) return;
    if (!written.ok && written.over) this.store([...written.learned, ...failed(to, "budget", this.context)]);
    else this.store(became(written, to, this.#log.tail(LIMITS.page), this.context));
    this.reconcile();
  }
}
