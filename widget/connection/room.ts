/**
 * One person's connection to one conversation: what they see of it, their unsent messages, and the frames in both
 * directions. Without DOM; the widget and the console both use it.
 */
import type { Event } from "../../protocol/facts.ts";
import type { Refusal, ServerFrame } from "../../protocol/frames.ts";
import { VERSION } from "../../protocol/limits.ts";
import { line, type Status, type Stopped } from "./line.ts";
import { outbox, type Pending } from "./outbox.ts";
import { readJson, type Store } from "./store.ts";
import { NOWHERE, type Surroundings } from "./surroundings.ts";
import { keep, kept, NOTHING, skips, type Thread, take, unplugged, type Welcome } from "./thread.ts";

export interface RoomState extends Thread {
  status: Status;
  /** Why it does not reconnect any more, or is kept from it. */
  stopped: Stopped | null;
  pending: readonly Pending[];
  /** The newest refusal; a new object for each. */
  refused: { re: string | null; why: Refusal; by?: string } | null;
  /** The number of welcomes so far. */
  connections: number;
}

export interface RoomOptions {
  /**
   * The room's URL without a query, and the subprotocols. Called before every attempt; `refused`: the last ticket was
   * refused, so get another. Throws: retry later.
   */
  address(refused: boolean): Promise<{ url: string; protocols: string[] }>;
  store: Store;
  /** The prefix of the store's keys: the conversation. */
  key: string;
  surroundings?: Surroundings;
  /** The first subscriber. */
  on?: (state: RoomState) => void;
}

/** A typing notice is renewed at this interval while somebody types, and withdrawn this long after the last key. */
const TYPING_EVERY = 3_000;
/** The unsent text, where the site shows it, is sent at this interval. */
const PREVIEW_EVERY = 1_000;
const TYPING_REST = 4_000;
/** A message that was refused for the moment is sent again after this time. */
const AGAIN = 2_000;

export interface RoomConnection<Out extends { type: string }> {
  readonly state: RoomState;
  subscribe(told: (state: RoomState) => void): () => void;
  /** Sends a message: shown as pending at once, and repeated until the server confirms it. */
  say(text: string, extra?: Pending["extra"]): void;
  retry(id: string): void;
  discard(id: string): void;
  /** Sends a frame now or not at all; false when not connected. */
  send(frame: Out): boolean;
  /**
   * Call it on every key press: notices are throttled, sent only when somebody is there, and withdrawn automatically.
   * `text`: the unsent text, where the site shows it.
   */
  typing(on: boolean, text?: string): void;
  /** Requests the page of events before the oldest one that is loaded. */
  older(): void;
  /** Connects at once instead of waiting for the next attempt. */
  wake(): void;
  close(): void;
  /** Closes the connection and wipes its data from the store. */
  forget(): void;
}

export function connectRoom<Out extends { type: string }>({
  address,
  store,
  key,
  surroundings = NOWHERE,
  on,
}: RoomOptions): RoomConnection<Out> {
  const historyKey = `${key}.history`;
  const outboxKey = `${key}.outbox`;
  const subscribers = new Set(on && [on]);
  const unsent = outbox(store, outboxKey);
  let thread: Thread = kept(readJson<Welcome>(store, historyKey)) ?? NOTHING;
  /** When the current typing notice was sent; 0 if there is none. */
  let typedAt = 0;
  let rest: ReturnType<typeof setTimeout> | undefined;
  let again: ReturnType<typeof setTimeout> | undefined;
  let paging = false;
  /** A welcome was asked for, because something is missing. */
  let asking = false;

  const confirm = (event: Event) => {
    if ("id" in event) unsent.remove(event.id);
  };
  for (const event of thread.events) confirm(event);

  let state: RoomState = {
    status: "connecting",
    stopped: null,
    refused: null,
    connections: 0,
    ...thread,
    pending: unsent.list(),
  };
  const change = (how: Partial<RoomState> = {}) => {
    state = { ...state, ...how, ...thread, pending: unsent.list() };
    for (const told of subscribers) told(state);
  };

  // Before the welcome the server may still refuse the connection; pending messages are sent after it.
  const transmit = (frame: object) => wire.open() && wire.send(JSON.stringify(frame));

  const post = ({ id, text, extra, failed }: Pending) => {
    if (failed === null) transmit({ type: "say", id, text, ...extra });
  };

  const deliver = () => {
    clearTimeout(again);
    again = undefined;
    for (const pending of unsent.list()) post(pending);
  };

  const refuse = (re: string | null, why: Refusal) => {
    if (re === "page") paging = false;
    if (re === null || !unsent.list().some((p) => p.id === re)) return;
    if (why !== "too-fast") unsent.fail(re, why);
    else again ??= setTimeout(deliver, AGAIN);
  };

  const remember = () => store.set(historyKey, JSON.stringify(keep(thread)));

  const heard = (text: string) => {
    let frame: ServerFrame;
    try {
      frame = JSON.parse(text) as ServerFrame;
    } catch {
      // An unreadable frame is ignored; a newer server announces itself by a close code, not by a frame.
      return;
    }
    if (frame.type === "event" && skips(thread, frame)) return ask();
    thread = take(thread, frame);
    switch (frame.type) {
      case "welcome":
        asking = false;
        for (const event of frame.events) confirm(event);
        remember();
        change({ connections: state.connections + 1 });
        return deliver();
      case "event":
        confirm(frame.event);
        remember();
        return change();
      case "refused":
        refuse(frame.re, frame.why);
        return change({ refused: frame });
      case "page":
        paging = false;
        return change();
      default:
        change();
    }
  };

  /** What is already loaded: the server answers with the rest. */
  const loaded = () => {
    const { view, epoch, live } = thread;
    return { since: view.seq, epoch, ...(live && { turn: live.turn, at: live.text.length }) };
  };
  const query = () =>
    new URLSearchParams(Object.entries({ v: VERSION, ...loaded() }).map(([name, value]) => [name, `${value}`]));

  const ask = () => {
    if (!asking) asking = transmit({ type: "hello", ...loaded() });
  };

  const unplug = () => {
    thread = unplugged(thread);
    paging = false;
    asking = false;
    clearTimeout(again);
    clearTimeout(rest);
    typedAt = 0;
  };

  const typing = (on: boolean, text?: string) => {
    clearTimeout(rest);
    const wait = typedAt + (text === undefined ? TYPING_EVERY : PREVIEW_EVERY) - Date.now();
    // The throttle must not swallow the newest text.
    const held = on && wait > 0 && text !== undefined;
    if (on) rest = setTimeout(() => typing(held, held ? text : undefined), held ? wait : TYPING_REST);
    if (on ? !state.here || wait > 0 : typedAt === 0) return;
    typedAt = on ? Date.now() : 0;
    transmit({ type: "typing", on, text });
  };

  const wipe = () => {
    thread = NOTHING;
    unsent.clear();
    store.set(historyKey, null);
  };

  const unwatch = store.watch(outboxKey, () => {
    unsent.reload();
    change();
  });
  const wire = line({
    address: async (refused) => {
      const { url, protocols } = await address(refused);
      return { url: `${url}?${query()}`, protocols };
    },
    surroundings,
    heard,
    changed(status, stopped) {
      if (status !== "open") unplug();
      if (stopped === "erased") wipe();
      change({ status, stopped });
    },
  });
  const close = () => {
    unwatch();
    wire.close();
    subscribers.clear();
  };

  return {
    get state() {
      return state;
    },
    subscribe(told) {
      subscribers.add(told);
      return () => subscribers.delete(told);
    },
    say(text, extra = {}) {
      typing(false);
      post(unsent.add(text, extra));
      change();
    },
    retry(id) {
      unsent.revive(id);
      deliver();
      change();
    },
    discard(id) {
      unsent.remove(id);
      change();
    },
    send: transmit,
    typing,
    older() {
      if (!paging && state.more) paging = transmit({ type: "page", before: thread.from });
    },
    wake: wire.wake,
    close,
    forget() {
      close();
      wipe();
    },
  };
}
