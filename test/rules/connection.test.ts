/** A client's side of resume: what it asks for when it comes back, and when it comes back. */
import { expect, onTestFinished, test, vi } from "vitest";
import { CLOSE, PING, PONG, TIMES, VERSION } from "../../protocol/limits.ts";
import { memoryStore } from "../../widget/connection/store.ts";
import type { Surroundings } from "../../widget/connection/surroundings.ts";
import { answered, clock, connect, said, socket, texts, welcome } from "./fake-socket.ts";

test("a reconnect asks only for what is missing, and continues a half-read reply at its offset", async () => {
  clock();
  const room = connect();
  const first = await socket(1);
  expect(first.query).toEqual({ v: String(VERSION), since: "0", epoch: "" });
  expect(first.protocols).toEqual(["baton.v1", "t.x"]);
  first.hear(welcome({ head: 1, events: [said(1, "message-1", "hello")] }));
  first.hear({ type: "delta", turn: "t1", at: 0, text: "We are op" });
  first.drop();
  expect(room.state.status).toBe("offline");
  await vi.advanceTimersByTimeAsync(300);
  const second = await socket(2);
  expect(second.query).toEqual({ v: String(VERSION), since: "1", epoch: "e1", turn: "t1", at: "9" });
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

test("[R35] who lacks an event that came before asks for a welcome once, and shows nothing out of turn", async () => {
  clock();
  const room = connect();
  const line = await socket(1);
  line.hear(welcome({ head: 3, events: [said(3, "message-3")] }));
  line.hear({ type: "event", event: said(6, "message-6"), after: 5 });
  line.hear({ type: "event", event: said(7, "message-7"), after: 6 });
  expect(texts(room)).toEqual(["text 3"]);
  expect(line.frames).toEqual([{ type: "hello", since: 3, epoch: "e1" }]);
  line.hear(welcome({ head: 7, events: [5, 6, 7].map((seq) => said(seq, `message-${seq}`)) }));
  // What this side may not see leaves no gap.
  line.hear({ type: "event", event: said(10, "message-10"), after: 7 });
  expect(texts(room)).toEqual(["text 3", "text 5", "text 6", "text 7", "text 10"]);
  line.hear({ type: "event", event: said(12, "message-12"), after: 11 });
  expect(line.frames).toHaveLength(2);
});

const OTHER_HISTORIES: [string, object][] = [
  ["of another version", { version: VERSION - 1 }],
  ["of another version with a fact that nobody here knows", { version: VERSION + 1, events: [{ type: "robot.said" }] }],
  ["that lacks its events", { version: VERSION, events: undefined }],
  ["that lacks its floor", { version: VERSION, events: [null], floor: undefined }],
];

test.each(OTHER_HISTORIES)(
  "[R37] a history %s is dropped, and the unsent messages beside it are sent",
  async (_, more) => {
    clock();
    const store = memoryStore();
    const first = connect(store);
    (await socket(1)).hear(welcome({ version: VERSION, head: 1, events: [said(1, "message-1")] }));
    first.say("still to be sent");
    first.close();
    store.set("c1.history", JSON.stringify({ ...JSON.parse(store.get("c1.history") ?? ""), ...more }));
    const room = connect(store);
    const line = await socket(2);
    expect(line.query).toMatchObject({ since: "0" });
    line.hear(welcome({ version: VERSION, head: 1, reset: true, events: [said(1, "message-1")] }));
    expect(texts(room)).toEqual(["text 1"]);
    expect(line.said).toHaveLength(1);
  },
);

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

test("[R21] when what was shown is taken back the assistant is thinking again, as before its first word", async () => {
  clock();
  const room = connect();
  const line = await socket(1);
  line.hear(welcome());
  line.hear({ type: "delta", turn: "t1", at: 0, text: "They want" });
  line.hear({ type: "delta", turn: "t1", at: 0, text: "" });
  expect(room.state.live).toBeNull();
  line.hear({ type: "delta", turn: "t2", at: 0, text: "We" });
  expect(room.state.live).toEqual({ turn: "t2", text: "We" });
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

test("[D23] a conversation that was erased leaves nothing in the client either, and it does not knock again", async () => {
  clock();
  const store = memoryStore();
  const room = connect(store);
  const line = await socket(1);
  line.hear(welcome({ head: 1, events: [said(1, "message-1", "my secret")] }));
  line.hear({ type: "delta", turn: "t1", at: 0, text: "We " });
  room.say("and another");
  expect([store.get("c1.history"), store.get("c1.outbox")].join()).toMatch(/my secret.*and another/);
  line.drop(CLOSE.erased);
  expect(room.state).toMatchObject({ status: "stopped", stopped: "erased", pending: [], events: [], live: null });
  expect(texts(room)).toEqual([]);
  expect([store.get("c1.history"), store.get("c1.outbox")]).toEqual([null, null]);
  room.wake();
  await vi.advanceTimersByTimeAsync(60_000);
  await socket(1);
});

test("tries grow apart up to ten seconds, and waking cuts the wait short", async () => {
  clock();
  vi.spyOn(Math, "random").mockReturnValue(0.999_999);
  onTestFinished(() => void vi.restoreAllMocks());
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

test("[R38] a page that is asked whether it is there says so, even when it is hidden, and only then", async () => {
  clock();
  connect(memoryStore(), { surroundings: { visible: () => false, watch: () => () => {} } });
  const line = await socket(1);
  line.hear(welcome());
  await vi.advanceTimersByTimeAsync(TIMES.ping);
  expect(line.sent).toEqual([]);
  line.onmessage?.({ data: PONG });
  expect(line.sent).toEqual([PING]);
  // The answer to it is no question.
  line.onmessage?.({ data: PONG });
  expect(line.sent).toEqual([PING]);
});

test("[R39] a typing notice that is not renewed ends by itself", async () => {
  clock();
  const room = connect();
  const line = await socket(1);
  line.hear(welcome());
  line.hear({ type: "typing", who: "concierge", on: true });
  await vi.advanceTimersByTimeAsync(7_000);
  line.hear({ type: "typing", who: "concierge", on: true });
  await vi.advanceTimersByTimeAsync(7_000);
  expect(room.state.typing.concierge).toBe(true);
  await vi.advanceTimersByTimeAsync(1_000);
  expect(room.state.typing.concierge).toBe(false);
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
