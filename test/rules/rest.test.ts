import { APICallError } from "@ai-sdk/provider";
import { expect, test } from "vitest";
import { embedded } from "../../assistant/models/embedded/embedded.ts";
import { Rests } from "../../assistant/stream/rest.ts";
import { scripted } from "./scripted.ts";

function resting() {
  const clock = { now: 1_000_000 };
  const [first, second, last] = [scripted([[]]), scripted([[]]), embedded()];
  return { clock, first, second, last, models: [first, second, last], rests: new Rests(() => clock.now) };
}

const hung = { why: "first-token" } as const;
const refused = (statusCode: number, data?: unknown) =>
  ({
    why: "error",
    error: new APICallError({ message: "", url: "", requestBodyValues: {}, statusCode, data }),
  }) as const;

test("[R32] a model that hung is passed over while it rests, and tried again after it", () => {
  const { clock, first, second, models, rests } = resting();
  expect(rests.choose(models)).toBe(first);
  const rest = rests.failed(first, hung);
  for (const later of [0, rest / 2, rest - 1]) {
    clock.now = 1_000_000 + later;
    expect(rests.choose(models)).toBe(second);
  }
  clock.now = 1_000_000 + rest;
  expect(rests.choose(models)).toBe(first);
});

test("[R32] one conversation tries whether a model works again, and the others wait for what it finds", () => {
  const { clock, first, second, models, rests } = resting();
  clock.now += rests.failed(first, hung);
  expect([1, 2, 3].map(() => rests.choose(models))).toEqual([first, second, second]);
  rests.undecided(first);
  expect([1, 2].map(() => rests.choose(models))).toEqual([first, second]);
  rests.worked(first);
  expect([1, 2].map(() => rests.choose(models))).toEqual([first, first]);
  // Whoever tried it has been lost.
  clock.now += rests.failed(first, hung);
  rests.choose(models);
  clock.now += 60_000;
  expect(rests.choose(models)).toBe(first);
});

test("[R32] a rest doubles with each failure in a row, up to a limit, and is short again after a success", () => {
  const { first, rests } = resting();
  const times = Array.from({ length: 8 }, () => rests.failed(first, hung));
  expect(times.slice(0, 4)).toEqual([30_000, 60_000, 120_000, 240_000]);
  expect(times.at(-1)).toBe(600_000);
  rests.worked(first);
  expect(rests.failed(first, hung)).toBe(30_000);
});

test("[R32] it rests as long as its provider asks, but not for ever", () => {
  const { first, rests } = resting();
  expect(rests.failed(first, { why: "error", retryAfter: 45_000 })).toBe(45_000);
  rests.worked(first);
  expect(rests.failed(first, { why: "error", retryAfter: 0 })).toBe(5_000);
  rests.worked(first);
  expect(rests.failed(first, { why: "error", retryAfter: 86_400_000 })).toBe(600_000);
});

test("[R32] what only a person mends is not tried again soon", () => {
  for (const status of [401, 402, 403, 404]) {
    const { first, rests } = resting();
    expect(rests.failed(first, refused(status))).toBe(600_000);
  }
  const { first, rests } = resting();
  expect(rests.failed(first, refused(429, { workersAIErrorCode: 3036 }))).toBe(600_000);
  rests.worked(first);
  expect(rests.failed(first, refused(429))).toBe(5_000);
});

test("[R32] when all rest, the one that failed longest ago is asked", () => {
  const { clock, first, second, rests } = resting();
  rests.failed(second, hung);
  clock.now++;
  rests.failed(first, hung);
  expect(rests.choose([first, second])).toBe(second);
  expect(rests.choose([])).toBeNull();
});

test("[R32] a model that has failed at this reply is asked again only when there is no other", () => {
  const { first, second, models, rests } = resting();
  expect(rests.failed(first, { why: "filtered" })).toBe(0);
  expect(rests.choose(models, new Set([first]))).toBe(second);
  expect(rests.choose(models)).toBe(first);
  expect(rests.choose([first], new Set([first]))).toBe(first);
});

test("[R32] the embedded assistant never rests", () => {
  const { last, rests } = resting();
  expect(rests.failed(last, hung)).toBe(0);
  expect(rests.choose([last])).toBe(last);
});
