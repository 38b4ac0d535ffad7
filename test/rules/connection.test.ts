/** The client's side of resume: a real RoomConnection against a socket and a clock that the test holds in its hands. */
import { expect, onTestFinished, test, vi } from "vitest";
import type { Event } from "../../protocol/events";
import { INITIAL } from "../../protocol/floor";
import type { ServerFrame, VisitorFrame } from "../../protocol/frames";
import { CLOSE, PING, PONG, TIMES } from "../../protocol/limits";
import { RoomConnection, type RoomOptions } from "../../widget/connection/room";
import { memoryStore, type Store } from "../../widget/connection/store";
import type { Surroundings } from "../../widget/connection/surroundings";

class FakeSocket {
  static readonly OPEN = 1;
  readyState = 1;
  onmessage: ((e: { data: string }) => void) | null = null;
  onclose: ((e: { code: number }) => void) | null = null;
  readonly sent: string[] = [];

  constructor(
    readonly url: string,
    readonly protocols: string[],
  ) {
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

let sockets: FakeSocket[] = [];

/** The newest socket, once the connection has asked for it. */
async function socket(count: number): Promise<FakeSocket> {
  await vi.advanceTimersByTimeAsync(0);
  expect(sockets).toHaveLength(count);
  return sockets[count - 1] as FakeSocket;
}

function connect(store: Store = memoryStore(), more: Partial<RoomOptions> = {}) {
  const room = new RoomConnection<VisitorFrame>({
    address: async () => ({ url: "wss://gateway.example/rooms/c1", protocols: ["baton.v1", "t.x"] }),
    store,
    key: "c1",
    role: "visitor",
    ...more,
  });
  onTestFinished(() => room.close());
  return room;
}

function clock() {
  vi.useFakeTimers();
  vi.stubGlobal("WebSocket", FakeSocket);
  sockets = [];
  onTestFinished(() => {
    vi.unstubAllGlobals();
    vi.useRealTimers();
  });
}

const said = (seq: number, id: string, text = `text ${seq}`): Event => ({
  type: "visitor.said",
  id,
  text,
  seq,
  at: seq,
});
const answered = (seq: number, turn: string, text: string): Event => ({
  type: "assistant.said",
  turn,
  to: 1,
  text,
  why: "done",
  seq,
  at: seq,
});

type Welcome = Extract<ServerFrame, { type: "welcome" }>;
const welcome = (more: Partial<Welcome> = {}): Welcome => ({
  type: "welcome",
  version: 1,
  epoch: "e1",
  head: 0,
  reset: false,
  more: false,
  events: [],
  live: null,
  floor: INITIAL,
  here: false,
  ...more,
});

const texts = (room: RoomConnection<VisitorFrame>) =>
  room.state.view.items.map((item) => (item.kind === "said" ? item.text : item.kind));

test("a reconnect asks only for what is missing, and continues a half-read reply at its offset", async () => {
  clock();
  const room = connect();
  const first = await socket(1);
  expect(first.query).toEqual({ v: "1", since: "0", epoch: "" });
  expect(first.protocols).toEqual(["baton.v1", "t.x"]);
  first.hear(welcome({ head: 1, events: [said(1, "message-1", "hello")] }));
  first.hear({ type: "delta", turn: "t1", at: 0, text: "We are op" });
  first.drop();
  expect(room.state.status).toBe("offline");
  await vi.advanceTimersByTimeAsync(300);
  const second = await socket(2);
  expect(second.query).toEqual({ v: "1", since: "1", epoch: "e1", turn: "t1", at: "9" });
  second.hear(welcome({ head: 1, live: { turn: "t1", at: 9, text: "en today" } }));
  expect(room.state.live).toEqual({ turn: "t1", text: "We are open today" });
  expect(room.state.connections).toBe(2);
  second.hear({ type: "event", event: answered(2, "t1", "We are open today.") });
  expect(room.state.live).toBeNull();
  expect(texts(room)).toEqual(["hello", "We are open today."]);
});

test("an event that comes twice shows once", async () => {
  clock();
  const room = connect();
  const line = await socket(1);
  line.hear(welcome());
  line.hear({ type: "event", event: said(1, "message-1") });
  line.hear({ type: "event", event: said(1, "message-1") });
  // A visitor does not see every event, so a gap is no loss.
  line.hear({ type: "event", event: said(4, "message-4") });
  line.hear(welcome({ head: 4, events: [said(4, "message-4")] }));
  expect(texts(room)).toEqual(["text 1", "text 4"]);
});

test("a piece that overlaps replaces, and what lies beyond it is dropped", async () => {
  clock();
  const room = connect();
  const line = await socket(1);
  line.hear(welcome());
  line.hear({ type: "delta", turn: "t1", at: 0, text: "We open at nine" });
  line.hear({ type: "delta", turn: "t1", at: 11, text: "ten" });
  expect(room.state.live?.text).toBe("We open at ten");
  line.hear({ type: "delta", turn: "t2", at: 0, text: "Another" });
  expect(room.state.live).toEqual({ turn: "t2", text: "Another" });
});

test("a piece that would leave a hole is not shown, and the finished reply brings everything", async () => {
  clock();
  const room = connect();
  const line = await socket(1);
  line.hear(welcome());
  line.hear({ type: "delta", turn: "t1", at: 0, text: "We" });
  line.hear({ type: "delta", turn: "t1", at: 9, text: "today" });
  expect(room.state.live?.text).toBe("We");
  line.hear({ type: "event", event: answered(1, "t1", "We open today") });
  expect(texts(room)).toEqual(["We open today"]);
});

test("a reply goes on where it was, even when the rest starts over", async () => {
  clock();
  const room = connect();
  const first = await socket(1);
  first.hear(welcome({ epoch: "" }));
  first.hear({ type: "delta", turn: "t1", at: 0, text: "We " });
  first.drop();
  await vi.advanceTimersByTimeAsync(300);
  const second = await socket(2);
  second.hear(
    welcome({ reset: true, head: 1, events: [said(1, "message-1")], live: { turn: "t1", at: 3, text: "open" } }),
  );
  expect(room.state.live?.text).toBe("We open");
});

test("a wiped log starts over, and what was not yet sent stays", async () => {
  clock();
  const room = connect();
  const first = await socket(1);
  first.hear(welcome({ head: 7, events: [said(7, "message-7")] }));
  first.drop();
  room.say("still here?");
  await vi.advanceTimersByTimeAsync(300);
  const second = await socket(2);
  second.hear(welcome({ epoch: "e2", reset: true, head: 1, events: [said(1, "message-1", "another log")] }));
  expect(texts(room)).toEqual(["another log"]);
  expect(room.state.pending.map((p) => p.text)).toEqual(["still here?"]);
  expect(second.said).toHaveLength(1);
});

test("an unsent message survives a reload and is repeated with the same id until its event comes", async () => {
  clock();
  const store = memoryStore();
  const before = connect(store);
  const first = await socket(1);
  first.hear(welcome());
  before.say("one", { page: "https://site.example/" });
  before.close();
  const after = connect(store);
  const second = await socket(2);
  expect(second.said).toEqual([]);
  second.hear(welcome());
  const id = first.said[0] as string;
  expect(second.frames).toEqual([{ type: "say", id, text: "one", page: "https://site.example/" }]);
  second.drop();
  await vi.advanceTimersByTimeAsync(300);
  const third = await socket(3);
  third.hear(welcome({ head: 1, events: [said(1, id, "one")] }));
  expect(third.said).toEqual([]);
  expect(after.state.pending).toEqual([]);
  expect(texts(after)).toEqual(["one"]);
});

test("the transcript is there after a reload, before any socket opens", async () => {
  clock();
  const store = memoryStore();
  const before = connect(store);
  const first = await socket(1);
  const events = Array.from({ length: 60 }, (_, i) => said(i + 1, `message-${i + 1}`));
  first.hear(welcome({ head: 60, events }));
  before.close();
  const after = connect(store);
  expect(after.state.status).toBe("connecting");
  expect(texts(after)).toEqual(events.slice(-50).map((e) => (e.type === "visitor.said" ? e.text : "")));
  expect(after.state.more).toBe(true);
  expect((await socket(2)).query).toEqual({ v: "1", since: "60", epoch: "e1" });
});

test("storage of an earlier version or of nobody knows what counts as empty", async () => {
  clock();
  const store = memoryStore();
  store.set("c1.history", '{"half');
  store.set("c1.outbox", '{"not":"a list"}');
  const room = connect(store);
  expect(room.state.view.items).toEqual([]);
  expect(room.state.pending).toEqual([]);
});

test("a refused message is marked, and goes again under a new id only if the id was the trouble", async () => {
  clock();
  const room = connect();
  const line = await socket(1);
  line.hear(welcome());
  room.say("one");
  const id = line.said[0] as string;
  line.hear({ type: "refused", re: id, why: "storage" });
  expect(room.state.pending[0]?.failed).toBe("storage");
  expect(room.state.refused).toMatchObject({ re: id, why: "storage" });
  room.retry(id);
  expect(line.said).toEqual([id, id]);
  line.hear({ type: "refused", re: id, why: "id-reused" });
  room.retry(id);
  expect(line.said).toHaveLength(3);
  expect(line.said[2]).not.toBe(id);
  line.hear({ type: "refused", re: line.said[2] as string, why: "malformed" });
  room.discard(line.said[2] as string);
  expect(room.state.pending).toEqual([]);
});

test("a message refused as too fast goes again by itself, all of them in one go", async () => {
  clock();
  const room = connect();
  const line = await socket(1);
  line.hear(welcome());
  room.say("one");
  room.say("two");
  for (const id of line.said) line.hear({ type: "refused", re: id, why: "too-fast" });
  expect(room.state.pending.map((p) => p.failed)).toEqual([null, null]);
  await vi.advanceTimersByTimeAsync(2_000);
  expect(line.said).toHaveLength(4);
});

test("two tabs share the outbox: each shows the message once, and neither brings it back", async () => {
  clock();
  const store = sharedStore();
  const left = connect(store);
  const right = connect(store);
  const [a, b] = [await socket(2).then(() => sockets[0] as FakeSocket), sockets[1] as FakeSocket];
  a.hear(welcome());
  b.hear(welcome());
  left.say("one");
  expect(right.state.pending.map((p) => p.text)).toEqual(["one"]);
  expect(b.said).toEqual([]);
  const event = said(1, a.said[0] as string, "one");
  a.hear({ type: "event", event });
  right.say("two");
  expect(left.state.pending.map((p) => p.text)).toEqual(["two"]);
  b.hear({ type: "event", event });
  expect(texts(right)).toEqual(["one"]);
});

test("a refused ticket asks for another one, and three in a row stop", async () => {
  clock();
  const asked: boolean[] = [];
  const room = connect(memoryStore(), {
    address: async (refused) => {
      asked.push(refused);
      return { url: "wss://gateway.example/rooms/c1", protocols: [] };
    },
  });
  for (let i = 1; i <= 3; i++) {
    (await socket(i)).drop(CLOSE.ticket);
    await vi.advanceTimersByTimeAsync(10_000);
  }
  expect(asked).toEqual([false, true, true]);
  expect(room.state).toMatchObject({ status: "stopped", stopped: "ticket" });
});

test.each([
  [CLOSE.version, "version"],
  [CLOSE.breach, "breach"],
])("close code %i stops for good", async (code, stopped) => {
  clock();
  const room = connect();
  (await socket(1)).drop(code);
  room.wake();
  await vi.advanceTimersByTimeAsync(60_000);
  await socket(1);
  expect(room.state).toMatchObject({ status: "stopped", stopped });
});

test("tries grow apart up to ten seconds, and waking cuts the wait short", async () => {
  clock();
  vi.spyOn(Math, "random").mockReturnValue(0.999_999);
  onTestFinished(() => vi.restoreAllMocks());
  const room = connect();
  const gaps: number[] = [];
  for (let i = 1; i <= 8; i++) {
    (await socket(i)).drop();
    const from = Date.now();
    await vi.advanceTimersToNextTimerAsync();
    gaps.push(Date.now() - from);
  }
  expect(gaps.map((ms) => Math.round(ms / 100) * 100)).toEqual([300, 600, 1200, 2400, 4800, 9600, 10000, 10000]);
  (await socket(9)).drop();
  room.wake();
  await socket(10);
});

test("an address that cannot be had is asked for again", async () => {
  clock();
  let asked = 0;
  connect(memoryStore(), {
    address: async () => {
      if (++asked < 3) throw new Error("no network");
      return { url: "wss://gateway.example/rooms/c1", protocols: [] };
    },
  });
  await vi.advanceTimersByTimeAsync(1_000);
  await socket(1);
  expect(asked).toBe(3);
});

test("a silent socket is given up ten seconds after a ping, and a hidden page does not ping", async () => {
  clock();
  let visible = false;
  const surroundings: Surroundings = { visible: () => visible, watch: () => () => {} };
  const room = connect(memoryStore(), { surroundings });
  const first = await socket(1);
  first.hear(welcome());
  await vi.advanceTimersByTimeAsync(TIMES.ping);
  expect(first.sent).toEqual([]);
  visible = true;
  await vi.advanceTimersByTimeAsync(TIMES.ping);
  expect(first.sent).toEqual([PING]);
  first.onmessage?.({ data: PONG });
  await vi.advanceTimersByTimeAsync(TIMES.ping + 9_999);
  expect(room.state.status).toBe("open");
  await vi.advanceTimersByTimeAsync(1);
  expect(room.state.status).toBe("offline");
  await vi.advanceTimersByTimeAsync(300);
  await socket(2);
});

test("typing is told only to somebody who is there, sparingly, and taken back when the keys rest", async () => {
  clock();
  const room = connect();
  const line = await socket(1);
  line.hear(welcome());
  room.typing(true);
  expect(line.frames).toEqual([]);
  line.hear({ type: "here", on: true });
  room.typing(true);
  room.typing(true);
  expect(line.frames).toEqual([{ type: "typing", on: true }]);
  await vi.advanceTimersByTimeAsync(4_000);
  expect(line.frames).toEqual([
    { type: "typing", on: true },
    { type: "typing", on: false },
  ]);
});

test("an older page goes in front, and a page with nothing to see does not end the history", async () => {
  clock();
  const room = connect();
  const line = await socket(1);
  line.hear(welcome({ reset: true, more: true, head: 120, events: [said(120, "message-120")] }));
  room.older();
  room.older();
  expect(line.frames).toEqual([{ type: "page", before: 120 }]);
  line.hear({ type: "page", more: true, events: [] });
  room.older();
  expect(line.frames.at(-1)).toEqual({ type: "page", before: 70 });
  line.hear({ type: "page", more: false, events: [said(3, "message-3"), said(60, "message-60")] });
  expect(texts(room)).toEqual(["text 3", "text 60", "text 120"]);
  room.older();
  expect(line.frames).toHaveLength(2);
});

/** A store whose changes are told at once to everyone else who watches, as a browser tells the other tabs. */
function sharedStore(): Store {
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
