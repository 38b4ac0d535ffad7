/**
 * One socket kept alive: opens it, listens for its pulse, and opens the next one when it is gone.
 *
 * Written here instead of taken from `partysocket/ws` for three reasons, each of which had to be worked around there:
 * its wait between two tries cannot be cut short when the network returns, its url and its protocols are asked for
 * apart though one ticket makes both, and it queues what it cannot send (the outbox must decide that). It also has no
 * jitter and no heartbeat. What is left is this file, at under a third of the bytes.
 */
import { CLOSE, PING, PONG, TIMES } from "../../protocol/limits";
import type { Surroundings } from "./surroundings";

export type Status = "connecting" | "open" | "offline" | "stopped";
export type Stopped = "ticket" | "version" | "breach";

export interface LineOptions {
  /** Where to connect. Asked before every try; `refused`: the last ticket was not taken. Throws: try again later. */
  address(refused: boolean): Promise<{ url: string; protocols: string[] }>;
  surroundings: Surroundings;
  heard(text: string): void;
  changed(status: Status, stopped: Stopped | null): void;
}

const SHORTEST = 300;
const LONGEST = 10_000;
/** A crowded room empties when somebody closes a tab: no use asking often. */
const CROWDED = 20_000;
/** How long a connection may take to say its first word, and a ping to be answered. */
const PATIENCE = 10_000;
/** After a sleep the socket is dead more often than not: it gets less time to prove otherwise. */
const PATIENCE_ON_WAKE = 3_000;
/** A connection that lasted this long ends a series of failures. */
const STEADY = 5_000;
/** Tickets refused in a row before giving up. */
const MAX_REFUSED = 3;

export class Line {
  readonly #options: LineOptions;
  readonly #unwatch: () => void;
  #socket: WebSocket | null = null;
  #status: Status = "connecting";
  /** Raised to make whatever an earlier try still waits for come to nothing. */
  #attempt = 0;
  #failures = 0;
  #refused = 0;
  #openedAt = 0;
  #retry: ReturnType<typeof setTimeout> | undefined;
  #pulse: ReturnType<typeof setTimeout> | undefined;
  #deadline: ReturnType<typeof setTimeout> | undefined;

  constructor(options: LineOptions) {
    this.#options = options;
    this.#unwatch = options.surroundings.watch((what) => (what === "wake" ? this.wake() : this.#lose(0)));
    void this.#connect();
  }

  get open(): boolean {
    return this.#status === "open";
  }

  send(text: string): boolean {
    if (this.#socket?.readyState !== WebSocket.OPEN) return false;
    this.#socket.send(text);
    return true;
  }

  /** Connects at once if there is no connection, and finds out at once whether an old one still lives. */
  wake(): void {
    if (this.#status === "stopped") return;
    if (this.#status === "open") this.#ping(PATIENCE_ON_WAKE);
    else if (this.#retry !== undefined) {
      this.#failures = 0;
      void this.#connect();
    }
  }

  close(): void {
    this.#unwatch();
    this.#stop(null);
  }

  async #connect(): Promise<void> {
    const attempt = ++this.#attempt;
    this.#rest();
    this.#expect(PATIENCE);
    try {
      const { url, protocols } = await this.#options.address(this.#refused > 0);
      if (attempt !== this.#attempt) return;
      const socket = new WebSocket(url, protocols);
      this.#socket = socket;
      socket.onmessage = (e) => {
        if (socket === this.#socket) this.#hear(String(e.data));
      };
      socket.onclose = (e) => {
        if (socket === this.#socket) this.#lose(e.code);
      };
    } catch {
      if (attempt === this.#attempt) this.#lose(0);
    }
  }

  #hear(text: string): void {
    clearTimeout(this.#deadline);
    this.#deadline = undefined;
    if (this.#status !== "open") {
      this.#openedAt = Date.now();
      this.#refused = 0;
      this.#become("open");
      this.#beat();
    }
    if (text !== PONG) this.#options.heard(text);
  }

  /** Pings only while somebody looks: a hidden tab finds out when it is shown again. */
  #beat(): void {
    clearTimeout(this.#pulse);
    this.#pulse = setTimeout(() => {
      if (this.#options.surroundings.visible()) this.#ping(PATIENCE);
      this.#beat();
    }, TIMES.ping);
  }

  #ping(patience: number): void {
    if (this.#deadline === undefined && this.send(PING)) this.#expect(patience);
  }

  #expect(patience: number): void {
    this.#deadline = setTimeout(() => this.#lose(0), patience);
  }

  #lose(code: number): void {
    if (this.#status === "stopped") return;
    const steady = this.#status === "open" && Date.now() - this.#openedAt > STEADY;
    this.#failures = steady ? 0 : this.#failures + 1;
    this.#rest();
    this.#attempt++;
    const stopped = this.#verdict(code);
    if (stopped) {
      this.#stop(stopped);
      return;
    }
    const wait = code === CLOSE.crowded ? CROWDED : Math.min(LONGEST, SHORTEST * 2 ** Math.max(0, this.#failures - 1));
    this.#retry = setTimeout(() => void this.#connect(), wait * (0.5 + Math.random() / 2));
    this.#become("offline");
  }

  /** Whether this close code ends the tries, and as what. */
  #verdict(code: number): Stopped | null {
    if (code === CLOSE.version) return "version";
    if (code === CLOSE.breach) return "breach";
    return code === CLOSE.ticket && ++this.#refused >= MAX_REFUSED ? "ticket" : null;
  }

  #stop(stopped: Stopped | null): void {
    this.#attempt++;
    this.#rest();
    this.#become("stopped", stopped);
  }

  /** Lets go of the socket and of every timer. */
  #rest(): void {
    for (const timer of [this.#retry, this.#pulse, this.#deadline]) clearTimeout(timer);
    this.#retry = this.#pulse = this.#deadline = undefined;
    const old = this.#socket;
    this.#socket = null;
    old?.close();
  }

  #become(status: Status, stopped: Stopped | null = null): void {
    this.#status = status;
    this.#options.changed(status, stopped);
  }
}
