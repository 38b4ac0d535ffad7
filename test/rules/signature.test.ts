/** Signatures of webhooks against the vectors of Standard Webhooks, and the waits between tries. */
import { createHmac } from "node:crypto";
import fc from "fast-check";
import { expect, test } from "vitest";
import { secretsOf, signature } from "../../durable-objects/webhooks/signature.ts";
import { retryIn } from "../../protocol/delivery.ts";

const keys = (setting: string) => secretsOf(setting) ?? [];

/** The last try is followed by none. */
const TRIES = Array.from({ length: 100 }, (_, i) => retryIn(i + 1, 0.5)).indexOf(null) + 1;

test("a signature is the one that Standard Webhooks publishes for its example", async () => {
  const one = keys("whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw");
  expect(await signature(one, "msg_p5jXN8AQM9LWM0D4loKWxJek", 1614265330, '{"test": 2432232314}')).toBe(
    "v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=",
  );
});

test("while one secret replaces another both sign", async () => {
  const [first, second] = ["a", "b"].map((fill) => Buffer.alloc(32, fill));
  const setting = `whsec_${first?.toString("base64")} whsec_${second?.toString("base64")}`;
  const expected = [first, second].map(
    (key) =>
      `v1,${createHmac("sha256", key ?? "")
        .update("msg_1.1700000000.{}")
        .digest("base64")}`,
  );
  expect(await signature(keys(setting), "msg_1", 1_700_000_000, "{}")).toBe(expected.join(" "));
});

test("what is no secret of the standard is none", () => {
  for (const setting of [
    "",
    "secret",
    "whsec_",
    "whsec_!!!!",
    `whsec_${Buffer.alloc(23).toString("base64")}`,
    `whsec_${Buffer.alloc(65).toString("base64")}`,
    `whsec_${Buffer.alloc(32).toString("base64")} other`,
    Buffer.alloc(32).toString("base64"),
  ]) {
    expect(secretsOf(setting), setting).toBeNull();
  }
  expect(keys(`  whsec_${Buffer.alloc(24).toString("base64")}\n`).length).toBe(1);
});

test("tries go on for days, each wait longer than the last, and then end", () => {
  const waits = Array.from({ length: TRIES - 1 }, (_, i) => retryIn(i + 1, 0.5) ?? 0);
  expect(waits[0]).toBe(5_000);
  expect(waits.every((wait, i) => i === 0 || wait >= (waits[i - 1] ?? 0))).toBe(true);
  const days = waits.reduce((sum, wait) => sum + wait) / 86_400_000;
  expect(days).toBeGreaterThan(2);
  expect(days).toBeLessThan(4);
  expect(retryIn(TRIES, 0.5)).toBeNull();
});

test("chance moves a wait by a fifth at most", () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: TRIES - 1 }), fc.double({ min: 0, max: 1, noNaN: true }), (tries, chance) => {
      const even = retryIn(tries, 0.5) ?? 0;
      const wait = retryIn(tries, chance) ?? 0;
      expect(Math.abs(wait - even)).toBeLessThanOrEqual(even * 0.2 + 1);
    }),
  );
});
