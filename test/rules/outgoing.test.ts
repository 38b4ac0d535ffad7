/** What a client has yet to send, and what it keeps over a reload. */
import { expect, test, vi } from "vitest";
import type { Event } from "../../protocol/facts.ts";
import { VERSION } from "../../protocol/limits.ts";
import { memoryStore } from "../../widget/connection/store.ts";
import { clock, connect, type FakeSocket, said, sharedStore, socket, sockets, texts, welcome } from "./fake-socket.ts";

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
  expect((await socket(2)).query).toEqual({ v: String(VERSION), since: "60", epoch: "e1" });
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
  line.hear({ type: "page", first: 70, more: true, events: [] });
  room.older();
  expect(line.frames.at(-1)).toEqual({ type: "page", before: 70 });
  line.hear({ type: "page", first: 3, more: false, events: [said(3, "message-3"), said(60, "message-60")] });
  expect(texts(room)).toEqual(["text 3", "text 60", "text 120"]);
  room.older();
  expect(line.frames).toHaveLength(2);
});

test("what is typed goes out once a second where the site shows it, and the newest text is never held back", async () => {
  clock();
  const room = connect();
  const line = await socket(1);
  line.hear(welcome());
  line.hear({ type: "here", on: true });
  room.typing(true, "H");
  room.typing(true, "He");
  room.typing(true, "Hel");
  expect(line.frames).toEqual([{ type: "typing", on: true, text: "H" }]);
  await vi.advanceTimersByTimeAsync(1_000);
  expect(line.frames.at(-1)).toEqual({ type: "typing", on: true, text: "Hel" });
  await vi.advanceTimersByTimeAsync(4_000);
  expect(line.frames).toHaveLength(3);
  expect(line.frames.at(-1)).toEqual({ type: "typing", on: false });
});

test("a place in line is of one wait: the next one starts without it", async () => {
  clock();
  const room = connect();
  const line = await socket(1);
  line.hear(welcome());
  const asked = (seq: number): Event => ({
    type: "trigger.fired",
    kind: "asked",
    evidence: { seqs: [], rule: "" },
    action: "handoff",
    until: 1_000,
    seq,
    at: seq,
  });
  line.hear({ type: "event", event: asked(1) });
  line.hear({ type: "queue", place: 2, eta: 60 });
  line.hear({ type: "event", event: said(2, "message-2") });
  expect(room.state.queue).toMatchObject({ place: 2, eta: 60 });
  line.hear({ type: "event", event: { type: "wait.expired", seq: 3, at: 3 } });
  line.hear({ type: "event", event: asked(4) });
  expect(room.state.queue).toBeNull();
});
