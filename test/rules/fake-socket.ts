/** A client's connection in a test: a real RoomConnection against a socket and a clock that the test holds in its hands. */
import { expect, onTestFinished, vi } from "vitest";
import type { Event } from "../../protocol/facts.ts";
import { INITIAL } from "../../protocol/floor.ts";
import type { ServerFrame, VisitorFrame } from "../../protocol/frames.ts";
import { PING } from "../../protocol/limits.ts";
import { connectRoom, type RoomConnection, type RoomOptions } from "../../widget/connection/room.ts";
import { memoryStore, type Store } from "../../widget/connection/store.ts";

export class FakeSocket {
  static readonly OPEN = 1;
  readyState = 1;
  onmessage: ((e: { data: string }) => void) | null = null;
  onclose: ((e: { code: number }) => void) | null = null;
  readonly sent: string[] = [];

  readonly url: string;
  readonly protocols: string[];

  constructor(url: string, protocols: string[]) {
    this.url = url;
    this.protocols = protocols;
    sockets.push(this);
  }

  send(text: string) {
    this.sent.push(text);
  }

  close() {
    this.readyState = 3;
  }

  hear(frame: ServerFrame) {
    this.onmessage?.({ data: JSON.stringify(frame) });
  }

  drop(code = 1006) {
    this.readyState = 3;
    this.onclose?.({ code });
  }

  get query() {
    return Object.fromEntries(new URL(this.url).searchParams);
  }

  get frames() {
    return this.sent.filter((text) => text !== PING).map((text) => JSON.parse(text) as VisitorFrame);
  }

  /** The ids of the messages that were sent on this socket. */
  get said() {
    return this.frames.flatMap((f) => (f.type === "say" ? [f.id] : []));
  }
}

export let sockets: FakeSocket[] = [];

/** The newest socket, once the connection has asked for it. */
export async function socket(count: number): Promise<FakeSocket> {
  await vi.advanceTimersByTimeAsync(0);
  expect(sockets).toHaveLength(count);
  return sockets[count - 1] as FakeSocket;
}

export function connect(store: Store = memoryStore(), more: Partial<RoomOptions> = {}) {
  const room = connectRoom<VisitorFrame>({
    address: async () => ({ url: "wss://gateway.example/rooms/c1", protocols: ["baton.v1", "t.x"] }),
    store,
    key: "c1",
    ...more,
  });
  onTestFinished(() => room.close());
  return room;
}

export function clock() {
  vi.useFakeTimers();
  vi.stubGlobal("WebSocket", FakeSocket);
  sockets = [];
  onTestFinished(() => {
    vi.unstubAllGlobals();
    vi.useRealTimers();
  });
}

export const said = (seq: number, id: string, text = `text ${seq}`): Event => ({
  type: "visitor.said",
  id,
  text,
  seq,
  at: seq,
});
export const answered = (seq: number, turn: string, text: string): Event => ({
  type: "assistant.said",
  turn,
  to: 1,
  text,
  why: "done",
  seq,
  at: seq,
});

export type Welcome = Extract<ServerFrame, { type: "welcome" }>;
export const welcome = (more: Partial<Welcome> = {}): Welcome => ({
  type: "welcome",
  version: 1,
  epoch: "e1",
  head: 0,
  reset: false,
  first: more.events?.[0]?.seq ?? (more.head ?? 0) + 1,
  more: false,
  events: [],
  live: null,
  floor: INITIAL,
  here: false,
  ...more,
});

export const texts = (room: RoomConnection<VisitorFrame>) =>
  room.state.view.items.map((item) => (item.kind === "said" ? item.text : item.kind));

/** A store whose changes are told at once to everyone else who watches, as a browser tells the other tabs. */
export function sharedStore(): Store {
  const inner = memoryStore();
  const watchers = new Set<() => void>();
  return {
    get: inner.get,
    set: (key, value) => {
      if (inner.get(key) === value) return;
      inner.set(key, value);
      for (const told of watchers) told();
    },
    watch: (_key, changed) => {
      watchers.add(changed);
      return () => watchers.delete(changed);
    },
  };
}
