/** What is made while the first visitor still types. */
import { expect, test, vi } from "vitest";
import { warm } from "../../assistant/reply/warm.ts";
import site from "../../settings/site.ts";

test("an isolate is warmed once, step by step, and every step works", async () => {
  const timers = vi.spyOn(globalThis, "setTimeout");
  const failed = vi.spyOn(console, "error");
  const first = warm(site);
  // The welcome goes out before any of it.
  expect(timers).toHaveBeenCalledTimes(1);
  // A second object does not wait for the first.
  await warm(site);
  expect(timers).toHaveBeenCalledTimes(1);
  await first;
  expect(timers.mock.calls.length).toBeGreaterThan(3);
  expect(failed).not.toHaveBeenCalled();
});
