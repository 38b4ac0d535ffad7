/** What the bench says of its own figures. */
import { expect, test } from "vitest";
import { type Kept, moved } from "../../bench/drive/against.ts";
import { measure } from "../../bench/drive/measure.ts";
import { scriptOf } from "../../bench/model.ts";

test("a move is told only beyond what two runs of one build differ by", () => {
  const kept: Kept = { steady: [1, 1.01], noisy: [1, 1.5], slower: [1, 1.02], gone: [1, 1], same: [0, 0] };
  const now: Kept = { steady: [1.01, 1.02], noisy: [1.6, 1.5], slower: [1.3, 1.31], new: [1, 1], same: [0, 0] };
  expect(moved(kept, now).map(({ name }) => name)).toEqual(["slower"]);
  expect(moved(now, kept)[0]).toMatchObject({
    name: "slower",
    before: expect.closeTo(1.305),
    now: expect.closeTo(1.01),
  });
});

test("a goal is held against the durable floor, and against a peer only where that was measured", () => {
  const goal = { most: 2, peer: { name: "socketio", most: 1 } } as const;
  expect(measure("", "ms", { gateway: 3, durable: 2, floor: 1 }, goal)).toMatchObject({ ratio: 1.5, holds: true });
  expect(measure("", "ms", { gateway: 3, durable: 2, floor: 1, socketio: 2 }, goal)).toMatchObject({
    raw: 1,
    peers: { socketio: 2 },
    holds: false,
  });
  expect(measure("", "ms", { gateway: 5, durable: 2 }, goal).holds).toBe(false);
  expect(measure("", "ms", 5, null).holds).toBeNull();
});

test("a script may be written in letters, so that no reader of figures finds any", () => {
  const script = { tokens: 120, every: 20, delay: 0 };
  expect(scriptOf("What is it? bench n=bca i=ca d=a")).toMatchObject(script);
  expect(scriptOf("bench n=120 i=20 d=0")).toMatchObject(script);
});
