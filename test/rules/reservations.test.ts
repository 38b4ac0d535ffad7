import { expect, test } from "vitest";
import { type Pairs, Reservations } from "../../durable-objects/lobby/reservations.ts";
import { ADA, BEN } from "./facts.ts";

/** What the runtime keeps on disk. */
function disk(): Pairs {
  const kept = new Map<string, unknown>();
  return {
    list: <T>({ prefix }: { prefix: string }) => [...kept].filter(([key]) => key.startsWith(prefix)) as [string, T][],
    put: (key, value) => void kept.set(key, structuredClone(value)),
    delete: (key) => kept.delete(key),
  };
}

function desk(kv = disk()) {
  const time = { now: 1_000_000 };
  return { time, kv, reserved: new Reservations(() => time.now, kv) };
}

test("[L3] who is on the way into a room has it until they are in, or until it led to nothing for ten seconds", () => {
  const { time, reserved } = desk();
  expect(reserved.of("room")).toBeNull();
  reserved.make("room", ADA, "claim");
  expect(reserved.of("room")).toMatchObject({ concierge: ADA, how: "claim" });
  time.now += 9_999;
  expect(reserved.of("room")?.concierge).toEqual(ADA);
  time.now += 1;
  expect(reserved.of("room")).toBeNull();
  expect(reserved.by(ADA.id)).toEqual([]);
  reserved.make("room", BEN, "auto");
  reserved.end("room");
  expect(reserved.of("room")).toBeNull();
});

test("[L4] rooms that somebody is on the way into count as theirs", () => {
  const { reserved } = desk();
  reserved.make("one", ADA, "auto");
  reserved.make("two", BEN, "auto");
  reserved.make("three", ADA, "claim");
  expect(reserved.by(ADA.id)).toEqual(["one", "three"]);
  reserved.end("one");
  expect(reserved.by(ADA.id)).toEqual(["three"]);
});

test("[L4] a crash between a reservation and the join makes nobody free for a second room", () => {
  const { kv, reserved } = desk();
  reserved.make("one", ADA, "auto");
  reserved.make("two", BEN, "claim");
  reserved.end("two");
  const after = desk(kv);
  expect(after.reserved.by(ADA.id)).toEqual(["one"]);
  expect(after.reserved.by(BEN.id)).toEqual([]);
  after.time.now += 10_000;
  expect(after.reserved.by(ADA.id)).toEqual([]);
});
