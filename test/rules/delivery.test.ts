/** What a client has not had confirmed: sent again, in order, at the server's pace, and never more often than once. */
import { expect, test, vi } from "vitest";
import { admit, newSession } from "../../durable-objects/session.ts";
import type { Event } from "../../protocol/facts.ts";
import type { VisitorFrame } from "../../protocol/frames.ts";
import { clock, connect, socket, welcome } from "./fake-socket.ts";

test("[R40] an act that was sent on a dead socket is sent again with its id until it is confirmed, and not after that", async () => {
  clock();
  const room = connect();
  const first = await socket(1);
  const form: VisitorFrame = { type: "contact", name: "Sam", email: "sam@example.com", consent: true };
  // Not connected: nothing was sent, nothing will be, and the caller knows.
  expect(room.act(form, true)).toBe(false);
  first.hear(welcome());
  expect(room.act(form, true)).toBe(true);
  first.drop();
  await vi.advanceTimersByTimeAsync(300);
  const second = await socket(2);
  second.hear(welcome());
  const [sent] = first.frames;
  expect(second.frames).toEqual([sent]);
  expect(sent).toMatchObject({ ...form, id: expect.any(String) });
  expect(room.state.pending).toEqual([]);
  expect(room.state.acts).toHaveLength(1);
  second.hear({ type: "done", re: sent && "id" in sent ? (sent.id ?? "") : "" });
  expect(room.state.acts).toEqual([]);
  second.drop();
  await vi.advanceTimersByTimeAsync(600);
  const third = await socket(3);
  third.hear(welcome());
  expect(third.frames).toEqual([]);
});

test("[R40] what becomes of an act is said by its type: refused, or no longer meant", async () => {
  clock();
  const room = connect();
  const first = await socket(1);
  first.hear(welcome());
  room.act({ type: "rate", score: 5 }, true);
  const [rate] = first.frames;
  first.hear({ type: "refused", re: rate && "id" in rate ? (rate.id ?? "") : "", why: "not-now" });
  expect(room.state.refused).toMatchObject({ re: "rate", why: "not-now" });
  room.act({ type: "back" });
  room.act({ type: "forget", field: "phone" }, true);
  first.drop();
  // Nobody waits for a minute to go back; a detail that is to be forgotten is to be forgotten.
  vi.setSystemTime(Date.now() + 60_001);
  await vi.advanceTimersByTimeAsync(300);
  const second = await socket(2);
  second.hear(welcome());
  expect(second.frames.map(({ type }) => type)).toEqual(["forget"]);
  expect(room.state.refused).toEqual({ re: "back", why: "not-now" });
});

test("[R41] however much was written offline, it is sent in order and no faster than the server takes it", async () => {
  clock();
  const room = connect();
  const line = await socket(1);
  for (let i = 0; i < 150; i++) room.say(`line ${i}`);
  line.hear(welcome());
  let session = newSession({ role: "visitor", conversation: "c" }, Date.now());
  let taken = 0;
  const take = () => {
    for (; taken < line.frames.length; taken++) {
      const admission = admit(session, Date.now());
      expect(admission.verdict).toBe("pass");
      session = admission.session;
    }
  };
  take();
  for (let i = 0; i < 300; i++) {
    await vi.advanceTimersByTimeAsync(100);
    take();
  }
  expect(line.frames.map((frame) => (frame.type === "say" ? frame.text : frame.type))).toEqual(
    Array.from({ length: 150 }, (_, i) => `line ${i}`),
  );
});

test("[R41] what the server refused unread, without a name, is sent again, less and less often", async () => {
  clock();
  const room = connect();
  const line = await socket(1);
  line.hear(welcome());
  room.say("hello");
  line.hear({ type: "refused", re: null, why: "too-fast" });
  await vi.advanceTimersByTimeAsync(2_000);
  expect(line.said).toHaveLength(2);
  line.hear({ type: "refused", re: null, why: "internal" });
  await vi.advanceTimersByTimeAsync(2_000);
  expect(line.said).toHaveLength(2);
  await vi.advanceTimersByTimeAsync(2_000);
  expect(line.said).toHaveLength(3);
  expect(new Set(line.said).size).toBe(1);
});

test("[R40] a note is sent again until its event has come, under its own id", async () => {
  clock();
  const room = connect();
  const first = await socket(1);
  first.hear(welcome());
  const note = { type: "note", id: "note-of-ada", text: "Careful." } as unknown as VisitorFrame;
  room.act(note, true);
  first.drop();
  await vi.advanceTimersByTimeAsync(300);
  const second = await socket(2);
  second.hear(welcome());
  expect(second.frames).toEqual([note]);
  const concierge = { id: "ada@local", name: "Ada" };
  const event: Event = { type: "note.added", id: "note-of-ada", text: "Careful.", concierge, seq: 1, at: 1 };
  second.hear({ type: "event", event, after: 0 });
  expect(room.state.acts).toEqual([]);
});
