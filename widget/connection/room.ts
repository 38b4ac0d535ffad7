/**
 * One person's connection to one conversation: what they see of it, their unsent messages, and the frames in both
 * directions. Without DOM; the widget and the console both use it.
 */
import type { Event } from "../../protocol/facts.ts";
import type { Refusal, ServerFrame } from "../../protocol/frames.ts";
import { VERSION } from "../../protocol/limits.ts";
import { delivery } from "./delivery.ts";
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
  /** Acts that the server has not confirmed yet. */
  acts: readonly Pending[];
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
/** A notice of the other side that was not renewed for this long has ended. */
const TYPING_SHOWN = 8_000;
/** For how long somebody means what changes who speaks. */
const MEANT = 60_000;

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
   * Sends an act (`protocol/acts.ts`), a note or a whisper, and again until the server confirms it. A refusal names its type.
   * False when not connected, and then nothing was sent and nothing will be.
   * @param lasting it is meant however late it arrives; else for a minute, after which it counts as refused
   */
  act(frame: Out, lasting?: boolean): boolean;
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
  let shown: ReturnType<typeof setTimeout> | undefined;
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
    pending: unsent.messages(),
    acts: [],
  };
  const change = (how: Partial<RoomState> = {}) => {
    const acts = unsent.list().filter(({ type }) => type !== undefined);
    state = { ...state, ...how, ...thread, pending: unsent.messages(), acts };
    for (const told of subscribers) told(state);
  };

  // Before the welcome the server may still refuse the connection; pending messages are sent after it.
  const transmit = (frame: object) => wire.open() && wire.send(JSON.stringify(frame));

  const { pump, begin, stop, refused } = delivery(unsent, transmit, ({ type = null }) =>
    change({ refused: { re: type, why: "not-now" } }),
  );

  const act = (frame: Out, lasting = false): boolean => {
    if (!wire.open()) return false;
    const { type, id, ...extra }: { type: string; id?: string } = frame;
    unsent.add("", extra, { type, ...(!lasting && { until: Date.now() + MEANT }) }, id);
    pump();
    change();
    return true;
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
        return begin();
      case "event":
        confirm(frame.event);
        remember();
        return change();
      case "done":
        unsent.remove(frame.re);
        return change();
      case "refused": {
        if (frame.re === "page") paging = false;
        const type = unsent.list().find(({ id }) => id === frame.re)?.type;
        refused(frame.re, frame.why);
        return change({ refused: { ...frame, re: type ?? frame.re } });
      }
      case "page":
        paging = false;
        return change();
      case "typing":
        clearTimeout(shown);
        if (frame.on) shown = setTimeout(() => heard(JSON.stringify({ ...frame, on: false })), TYPING_SHOWN);
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
    stop();
    for (const timer of [rest, shown]) clearTimeout(timer);
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
      unsent.add(text, extra);
      pump();
      change();
    },
    retry(id) {
      unsent.revive(id);
      begin();
      change();
    },
    discard(id) {
      unsent.remove(id);
      change();
    },
    send: transmit,
    act,
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
