/** Small storms: the product comes through them, and a product with a bug in it does not. */
import { expect, test } from "vitest";
import { storm } from "./storm.ts";

test("[R6] [R9] [F2] [R14] kills, cuts, repeats and takeovers lose, double, reorder and leave open nothing", async () => {
  const { faults } = await storm({ seed: 1, conversations: 24, storm: 8_000, plant: null });
  expect(Object.values(faults).flat()).toEqual([]);
});

test("a log that forgets its messages is found out", async () => {
  const { faults } = await storm({ seed: 2, conversations: 16, storm: 5_000, plant: "dedupe" });
  expect(faults.duplicated.length).toBeGreaterThan(0);
});

test("a reply that goes on after it was cut off is found out", async () => {
  const { faults } = await storm({ seed: 3, conversations: 16, storm: 5_000, plant: "fence" });
  expect([...faults.afterJoin, ...faults.seen].length).toBeGreaterThan(0);
});
