/**
 * Keeps one socket alive: opens it, checks it with pings, and opens the next one when it is lost.
 *
 * It replaces `partysocket/ws` for three reasons, each of which needed a workaround there: its wait between attempts
 * cannot be cut short when the network returns, it asks for the URL and the protocols separately although one ticket
 * gives both, and it queues what it cannot send (the outbox must decide that). It also has no jitter and no heartbeat.
 * This file does all of it in under a third of the bytes.
 */

import * as CLOSE from "../../protocol/limits/close.ts";
import * as TIMES from "../../protocol/limits/times.ts";
import { PING, PONG } from "../../protocol/limits.ts";
import type { Surroundings } from "./surroundings.ts";

export type Status = "connecting" | "open" | "offline" | "stopped";
export type Stopped = "ticket" | "version" | "breach" | "erased" | "refused";

/** Thrown by `address` where the gateway answered and said no: the network is there, and whoever waits should know. */
export class Refused extends Error {}

export interface LineOptions {
  /** Where to connect. Called before every attempt; `refused`: the last ticket was refused. Throws: retry later. */
  address(refused: boolean): Promise<{ url: string; protocols: string[] }>;
  surroundings: Surroundings;
  heard(text: string): void;
  changed(status: Status, stopped: Stopped | null): void;
}

const SHORTEST = 300;
const LONGEST = 10_000;
/** A full room has space again only when somebody closes a tab, so frequent retries are of no use. */
const CROWDED = 20_000;
/** How long a connection may take until its first frame, and a ping until its answer. */
const PATIENCE = 10_000;
/** After a sleep the socket is usually dead, so it gets less time to answer. */
const PATIENCE_ON_WAKE = 3_000;
/** A connection that lasted this long resets the count of failures. */
const STEADY = 5_000;
/** Tickets refused in a row before giving up. */
const MAX_REFUSED = 3;

export interface Connection {
  open(): boolean;
  /** False when not connected; then nothing was sent. */
  send(text: string): boolean;
  /** Connects at once if there is no connection, else checks at once whether it is still alive. */
  wake(): void;
  close(): void;
}

type Timer = ReturnType<typeof setTimeout> | undefined;

export function line({ address, surroundings, heard, changed }: LineOptions): Connection {
  let socket: WebSocket | null = null;
  let status: Status = "connecting";
  /** Increased to cancel whatever an earlier attempt is still waiting for. */
  let attempt = 0;
  let failures = 0;
  let refused = 0;
  let openedAt = 0;
  let retry: Timer;
  let pulse: Timer;
  let deadline: Timer;

  const become = (to: Status, stopped: Stopped | null = null) => {
    status = to;
    changed(to, stopped);
  };

  /** Drops the socket and clears every timer. */
  const rest = () => {
    attempt++;
    for (const timer of [retry, pulse, deadline]) clearTimeout(timer);
    retry = pulse = deadline = undefined;
    const old = socket;
    socket = null;
    old?.close();
  };

  const stop = (why: Stopped | null) => {
    rest();
    become("stopped", why);
  };

  const send = (text: string) => {
    if (socket?.readyState !== WebSocket.OPEN) return false;
    socket.send(text);
    return true;
  };

  const expect = (patience: number) => {
    deadline = setTimeout(() => lose(0), patience);
  };

  const ping = (patience: number) => {
    if (deadline === undefined && send(PING)) expect(patience);
  };

  /** Pings only while the page is visible: a hidden tab checks when it is shown again. */
  const beat = () => {
    clearTimeout(pulse);
    pulse = setTimeout(() => {
      if (surroundings.visible()) ping(PATIENCE);
      beat();
    }, TIMES.ping);
  };

  const hear = (text: string) => {
    const asked = deadline !== undefined;
    clearTimeout(deadline);
    deadline = undefined;
    if (status !== "open") {
      openedAt = Date.now();
      refused = 0;
      become("open");
      beat();
    }
    if (text !== PONG) heard(text);
    // An answer to nothing is a question: a hidden page sends no pings by itself, and says so that it is still there.
    else if (!asked) ping(PATIENCE);
  };

  /** Whether this close code ends the reconnecting, and the reason. */
  const verdict = (code: number): Stopped | null => {
    if (code === CLOSE.version) return "version";
    if (code === CLOSE.breach || code === CLOSE.blocked) return "breach";
    if (code === CLOSE.erased) return "erased";
    return code === CLOSE.ticket && ++refused >= MAX_REFUSED ? "ticket" : null;
  };

  const lose = (code: number, why: Stopped | null = null) => {
    if (status === "stopped") return;
    const steady = status === "open" && Date.now() - openedAt > STEADY;
    failures = steady ? 0 : failures + 1;
    rest();
    const stopped = verdict(code);
    if (stopped) return stop(stopped);
    const wait = code === CLOSE.crowded ? CROWDED : Math.min(LONGEST, SHORTEST * 2 ** Math.max(0, failures - 1));
    retry = setTimeout(connect, wait * (0.5 + Math.random() / 2));
    become("offline", why);
  };

  const connect = async () => {
    rest();
    const mine = attempt;
    expect(PATIENCE);
    try {
      const { url, protocols } = await address(refused > 0);
      if (mine !== attempt) return;
      const made = new WebSocket(url, protocols);
      socket = made;
      made.onmessage = (e) => {
        if (made === socket) hear(String(e.data));
      };
      made.onclose = (e) => {
        if (made === socket) lose(e.code);
      };
    } catch (error) {
      const why = error instanceof Refused ? "refused" : null;
      if (mine === attempt) lose(why ? CLOSE.crowded : 0, why);
    }
  };

  const wake = () => {
    if (status === "open") ping(PATIENCE_ON_WAKE);
    else if (status !== "stopped" && retry !== undefined) {
      failures = 0;
      void connect();
    }
  };

  const unwatch = surroundings.watch((what) => (what === "wake" ? wake() : lose(0)));
  void connect();

  return {
    open: () => status === "open",
    send,
    wake,
    close() {
      unwatch();
      stop(null);
    },
  };
}
