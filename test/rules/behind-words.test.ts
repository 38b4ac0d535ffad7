/** What waits for the first words of a reply. */
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { AT_MOST, BehindWords } from "../../durable-objects/conversation/behind-words.ts";

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

test("work waits for words and lets them leave first, waits no longer than nobody notices, and is done once", () => {
  const work = vi.fn();
  const behind = new BehindWords(work);
  behind.wait();
  behind.spoke();
  expect(work).not.toHaveBeenCalled();
  vi.advanceTimersByTime(0);
  expect(work).toHaveBeenCalledTimes(1);
  vi.advanceTimersByTime(AT_MOST);
  expect(work).toHaveBeenCalledTimes(1);

  // A model that says nothing; who waits again waits from the first time on.
  behind.wait();
  vi.advanceTimersByTime(AT_MOST - 1);
  behind.wait();
  expect(work).toHaveBeenCalledTimes(1);
  vi.advanceTimersByTime(1);
  expect(work).toHaveBeenCalledTimes(2);

  // Every further word of a reply finds nothing that waits, and what is done otherwise is not done again.
  behind.spoke();
  behind.wait();
  behind.clear();
  behind.spoke();
  vi.advanceTimersByTime(AT_MOST);
  expect(work).toHaveBeenCalledTimes(2);
});
