/** Reaches a visitor who has left: when what was said to them goes out by a channel, and what comes back by one. */
import type { Channel, Fact, Of, Undelivered } from "../../protocol/facts.ts";
import { keptIn } from "../../protocol/kept.ts";
import { LIMITS } from "../../protocol/limits.ts";
import { nextReach } from "../../protocol/reach.ts";
import { emailOf } from "../mail/email.ts";
import { isStop, type Outgoing } from "../mail/message.ts";
import type { Audience } from "./audience.ts";
import type { Log } from "./log.ts";
import type { Runtime, Writer } from "./runtime.ts";

/** What a visitor had read when they left, and when that was. */
interface Left {
  seen: number;
  at: number;
}

/** An answer by a channel. */
export interface Answer {
  id: string;
  text: string;
  /** The address that it came from. */
  from: string;
  via: Channel;
}

export type Received = "stored" | "again" | "stopped" | "sender" | "too-fast" | "gone";

/** Where it is stored with the log. */
const LEFT = "left";
/** On a socket of somebody who is there something is heard more often: a hidden page still pings every minute. */
const SILENT = 90_000;
/** How often a room looks whether somebody who has a socket and has not read is still there. */
const LOOK = 600_000;
const HOUR = 3_600_000;

interface Host extends Writer {
  /** What the visitor's new message leads to. */
  detect(text: string): Fact[];
}

export class Reaching {
  readonly #runtime: Runtime;
  readonly #log: Log;
  readonly #audience: Audience;
  readonly #room: Host;

  constructor(runtime: Runtime, log: Log, audience: Audience, room: Host) {
    this.#runtime = runtime;
    this.#log = log;
    this.#audience = audience;
    this.#room = room;
  }

  /** The visitor's last socket closes. It costs a row only where something may have to be sent. */
  left(seen: number): void {
    const { reach } = this.#log.state;
    if (!this.#email || (!reach.human && !reach.assistant)) return;
    const left: Left = { seen: Math.max(seen, this.#left.seen), at: this.#runtime.now() };
    this.#log.write(LEFT, JSON.stringify(left));
  }

  /** What goes out now, or null. */
  due(now: number): Of<"reach.sent"> | null {
    const at = this.#at(now);
    const next = this.#next;
    if (at === null || at > now || !next || this.#here) return null;
    return { type: "reach.sent", channel: "email", from: next.from, upTo: next.upTo };
  }

  get nextAt(): number | null {
    const now = this.#runtime.now();
    const at = this.#at(now);
    return at !== null && at <= now && this.#here ? now + LOOK : at;
  }

  /** The messages that follow from the facts after this seq. */
  messages(after: number): Outgoing[] {
    const events = this.#log.all();
    const { lang } = this.#log.state;
    const to = this.#email;
    if (to === null) return [];
    const sent = events.filter((event) => event.type === "reach.sent");
    const assistant = this.#runtime.site().assistant;
    return sent
      .filter(({ seq }) => seq > after)
      .map(({ seq, from, upTo }) => {
        const before = sent.filter((other) => other.seq < seq).map((other) => other.seq);
        const lines = events.flatMap((event) => {
          if (event.seq < from || event.seq > upTo) return [];
          if (event.type === "concierge.said") return [{ name: event.concierge.name, text: event.text }];
          return event.type === "assistant.said" && event.text ? [{ name: assistant, text: event.text }] : [];
        });
        const thread = before.length > 1 ? [before[0] ?? seq, before.at(-1) ?? seq] : before;
        return { conversation: this.#runtime.id, seq, to, lang, lines, thread };
      });
  }

  /** Whether the message of fact `seq` is still to be sent: asked before each attempt. */
  reaches(seq: number): boolean {
    const { reach, blocked } = this.#log.state;
    if (blocked || reach.stopped || this.#email === null || this.#here) return false;
    const sent = this.#log.at(seq);
    if (sent?.type !== "reach.sent" || this.#left.seen >= sent.upTo) return false;
    // Whoever has written since has read it.
    return !this.#log.all().some((event) => event.type === "visitor.said" && event.seq > sent.upTo);
  }

  /** It did not arrive. */
  unreached(of: number, why: Undelivered): void {
    const known = this.#log.all().some((event) => event.type === "reach.failed" && event.of === of);
    if (known || this.#log.at(of)?.type !== "reach.sent") return;
    if (this.#room.store([{ type: "reach.failed", of, why }]).ok) this.#room.reconcile();
  }

  /** The visitor wants no more messages. */
  stop(): void {
    if (this.#log.head === 0 || this.#log.state.reach.stopped) return;
    if (this.#room.store([{ type: "reach.stopped", channel: "email" }]).ok) this.#room.reconcile();
  }

  /** The newest message did not arrive, where it is not known which. */
  bounced(seq: number | null): void {
    const newest = this.#log.state.reach.thread?.last ?? null;
    const of = seq ?? newest;
    if (of !== null) this.unreached(of, "bounced");
  }

  receive({ id, text, from, via }: Answer): Received {
    const { state } = this.#log;
    if (this.#log.head === 0 || state.blocked) return "gone";
    if (from !== this.#email?.toLowerCase()) return "sender";
    if (isStop(text)) {
      this.stop();
      return "stopped";
    }
    if (this.#log.find(id)) return "again";
    const since = this.#runtime.now() - HOUR;
    const lately = this.#log.tail(LIMITS.page).filter((event) => event.type === "visitor.said" && event.at > since);
    if (lately.length >= LIMITS.turnsPerHour / 4) return "too-fast";
    const stored = this.#room.store([{ type: "visitor.said", id, text, via }, ...this.#room.detect(text)]);
    this.#room.reconcile();
    return stored.ok ? "stored" : "gone";
  }

  get #next() {
    const { state } = this.#log;
    if (state.blocked || this.#email === null) return null;
    return nextReach(state.reach, this.#left.seen, this.#runtime.site().channels.assistant);
  }

  /** When it goes out if the visitor does not come. */
  #at(now: number): number | null {
    const next = this.#next;
    if (!next) return null;
    const { times, channels, hours } = this.#runtime.site();
    const at = Math.max(next.at, this.#left.at) + times.reach * 1000;
    return loud(Math.max(at, now), channels.quiet, this.#log.state.zone ?? hours?.zone ?? "UTC") ?? null;
  }

  get #email(): string | null {
    const { site, env } = this.#runtime;
    if (!emailOf(site(), env)) return null;
    return keptIn(this.#log.state).find(({ kind }) => kind === "email")?.value ?? null;
  }

  get #here(): boolean {
    // The runtime's clock and not the injected one: the runtime dates the pings.
    const now = Date.now();
    return [...this.#audience.of("visitor")].some((socket) => now - this.#runtime.heardAt(socket) < SILENT);
  }

  get #left(): Left {
    const stored = this.#log.read(LEFT);
    return stored === null ? { seen: 0, at: 0 } : (JSON.parse(stored) as Left);
  }
}

/** The first moment from `at` on that is not in the quiet hours of this zone. */
export function loud(at: number, { from, to }: { from: number; to: number }, zone: string): number {
  const format = new Intl.DateTimeFormat("en", {
    timeZone: zone,
    hour: "numeric",
    minute: "numeric",
    hourCycle: "h23",
  });
  const parts = Object.fromEntries(format.formatToParts(at).map(({ type, value }) => [type, Number(value)]));
  const hour = parts.hour ?? 0;
  const quiet = from <= to ? hour >= from && hour < to : hour >= from || hour < to;
  if (!quiet) return at;
  const left = ((to - hour + 24) % 24) * 60 - (parts.minute ?? 0);
  return Math.floor(at / 60_000) * 60_000 + left * 60_000;
}
