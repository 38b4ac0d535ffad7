import { expect, test } from "vitest";
import { Reservations } from "../../durable-objects/lobby/reservations.ts";
import { ADA, BEN } from "./facts.ts";

function desk() {
  const time = { now: 1_000_000 };
  return { time, reserved: new Reservations(() => time.now) };
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
