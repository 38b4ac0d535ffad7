import { expect, vi } from "vitest";
import { PATIENCE } from "../../assistant/stream/watchdog.ts";
import { LIMITS } from "../../protocol/limits.ts";
import { endless, type Step, scripted, word } from "./scripted.ts";
import { run, test } from "./turns.ts";

test("a reply is said piece by piece, as the model writes it", async () => {
  const { said, done } = run(scripted([[word("Good "), word("morning"), word(".")]]));
  expect(await done).toMatchObject({ ok: true });
  expect(said).toEqual(["Good ", "morning", "."]);
});

test("[R15] a provider that fails, at once or in mid-reply, has failed the try, and its words go no further than that", async () => {
  const bug = new Error("quota of account 12345 exceeded");
  const refused = scripted([[]], () => Promise.reject(bug));
  expect(await run(refused).done).toMatchObject({ ok: false, why: "error", error: bug });
  const broken = scripted([[word("Good "), { type: "error", error: bug }, word("morning")]]);
  const { said, done } = run(broken);
  expect(await done).toMatchObject({ ok: false, why: "error", error: bug });
  expect(said).toEqual(["Good "]);
});

test("[R15] a provider that throws before it returns anything has failed the try", async () => {
  const model = {
    ...scripted([[]]),
    doStream: () => {
      throw new Error("no such model");
    },
  };
  expect(await run(model).done).toMatchObject({ ok: false, why: "error" });
});

test("[R15] no first word in time", async () => {
  for (const model of [scripted([["hang"]]), scripted([[]], () => new Promise(() => {}))]) {
    const turn = run(model);
    await vi.advanceTimersByTimeAsync(PATIENCE.firstToken - 1);
    expect(turn.ending()).toBeNull();
    await vi.advanceTimersByTimeAsync(1);
    expect(turn.ending()).toMatchObject({ ok: false, why: "first-token" });
    expect(model.asked[0]?.abortSignal?.aborted).toBe(true);
  }
});

test("[R15] a silence between two words that lasts too long", async () => {
  const turn = run(scripted([[5_000, word("Good "), PATIENCE.gap - 1, word("morning "), "hang"]]));
  await vi.advanceTimersByTimeAsync(5_000 + PATIENCE.gap - 1);
  expect(turn.said).toEqual(["Good ", "morning "]);
  await vi.advanceTimersByTimeAsync(PATIENCE.gap - 1);
  expect(turn.ending()).toBeNull();
  await vi.advanceTimersByTimeAsync(1);
  expect(turn.ending()).toMatchObject({ ok: false, why: "gap" });
});

test("[R15] a reply that takes too long in all, however steadily it comes", async () => {
  const turn = run(
    scripted([
      Array<Step[]>(20)
        .fill([5_000, word("and ")])
        .flat(),
    ]),
  );
  await vi.advanceTimersByTimeAsync(PATIENCE.total - 1);
  expect(turn.ending()).toBeNull();
  await vi.advanceTimersByTimeAsync(1);
  expect(turn.ending()).toMatchObject({ ok: false, why: "total" });
});

test("[R15] a model that thinks aloud is alive, though it has said nothing yet", async () => {
  const thought: Step = { type: "reasoning-delta", id: "r", delta: "hmm" };
  const turn = run(scripted([[5_000, thought, 14_000, thought, 900, word("Yes.")]]));
  await vi.advanceTimersByTimeAsync(19_900);
  expect(turn.ending()).toMatchObject({ ok: true });
  expect(turn.said).toEqual(["Yes."]);
});

test("[R15] a model that thinks and thinks must come to a word, however its thoughts are marked", async () => {
  const field: Step = { type: "reasoning-delta", id: "r", delta: "hmm " };
  for (const [first, thought] of [
    [field, field],
    [word("<think>"), word("hmm ")],
  ]) {
    const thoughts = Array<(Step | undefined)[]>(60).fill([1_000, thought]).flat();
    const turn = run(scripted([[first, ...thoughts] as Step[]]));
    await vi.advanceTimersByTimeAsync(PATIENCE.firstWord - 1);
    expect(turn.ending()).toBeNull();
    await vi.advanceTimersByTimeAsync(1);
    expect(turn.ending()).toMatchObject({ ok: false, why: "first-token" });
    expect(turn.said).toEqual([]);
  }
});

test("[R15] a model that ends without a word has said nothing, which the reply judges by what it called", async () => {
  expect(await run(scripted([[]])).done).toMatchObject({ ok: true, said: false, calls: 0 });
  expect(await run(scripted([[word(""), word("")]])).done).toMatchObject({ ok: true, said: false, calls: 0 });
});

test("[R16] an endless reply is cut at the limit and the provider is told to stop", async () => {
  const model = scripted([endless(word("0123456789abcdef ")) as unknown as Step[]]);
  const { said, done } = run(model);
  expect(await done).toMatchObject({ ok: true });
  expect(said.join("")).toHaveLength(LIMITS.reply);
  expect(model.cancelled).toBe(1);
});

test("[R16] the cut leaves no half of a surrogate pair, and nothing comes after it", async () => {
  const { said, done } = run(scripted([[word("x".repeat(LIMITS.reply - 1)), word("\ud83d\udc4d"), word("more")]]));
  expect(await done).toMatchObject({ ok: true });
  expect(said.join("")).toBe("x".repeat(LIMITS.reply - 1));
});

test("[F2] a turn that is ended from outside ends at once, without another word", async () => {
  const model = scripted([[word("Good "), 1_000, word("morning")]]);
  const turn = run(model);
  await vi.advanceTimersByTimeAsync(500);
  turn.abort.abort();
  await vi.advanceTimersByTimeAsync(0);
  expect(turn.ending()).toMatchObject({ ok: true });
  await vi.advanceTimersByTimeAsync(60_000);
  expect(turn.said).toEqual(["Good "]);
  expect(model.asked[0]?.abortSignal?.aborted).toBe(true);
});

test("[R17] a provider that ignores the signal cannot hold the turn, before its stream or in it", async () => {
  for (const model of [scripted([[word("Good "), "hang"]]), scripted([[]], () => new Promise(() => {}))]) {
    const turn = run(model);
    await vi.advanceTimersByTimeAsync(10);
    expect(turn.ending()).toBeNull();
    turn.abort.abort();
    await vi.advanceTimersByTimeAsync(0);
    expect(turn.ending()).toMatchObject({ ok: true });
  }
});

test("[R17] a stream that opens after the turn has ended is closed unread", async () => {
  const opened = Promise.withResolvers<void>();
  const model = scripted([[word("Too late")]], () => opened.promise);
  const turn = run(model);
  await vi.advanceTimersByTimeAsync(PATIENCE.firstToken);
  expect(turn.ending()).toMatchObject({ why: "first-token" });
  opened.resolve();
  await vi.advanceTimersByTimeAsync(0);
  expect(model.cancelled).toBe(1);
  expect(turn.said).toEqual([]);
});

test("a turn that has ended before it began asks no model", async () => {
  const model = scripted([[word("Good morning")]]);
  expect(await run(model, { signal: AbortSignal.abort() }).done).toMatchObject({ ok: true });
  expect(model.asked).toEqual([]);
});

test("when nobody wants more of a reply the provider is told to stop", async () => {
  const model = scripted([endless(word("on and ")) as unknown as Step[]]);
  const said: string[] = [];
  const { done } = run(model, { say: (piece) => said.push(piece) < 3 });
  expect(await done).toMatchObject({ ok: true });
  expect(said).toHaveLength(3);
  expect(model.cancelled).toBe(1);
});

test("a bug of whoever takes the words ends the turn and the provider's stream", async () => {
  const model = scripted([endless(word("on and ")) as unknown as Step[]]);
  const { done } = run(model, {
    say: () => {
      throw new Error("bug");
    },
  });
  expect(await done).toMatchObject({ ok: false, why: "error" });
  expect(model.cancelled).toBe(1);
});

test("no timer outlives a turn", async () => {
  await run(scripted([[word("Hi")]])).done;
  await run(scripted([[]])).done;
  await run(scripted([[]], () => Promise.reject(new Error("down")))).done;
  expect(vi.getTimerCount()).toBe(0);
});
