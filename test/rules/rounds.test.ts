import { expect, vi } from "vitest";
import { PATIENCE } from "../../assistant/stream/watchdog.ts";
import { call, type Step, scripted, word } from "./scripted.ts";
import { run, test } from "./turns.ts";

test("a tool call is answered in the next round, and the reply comes after it", async () => {
  const model = scripted([[call("learn", { field: "name" })], [word("Hello Jo!")]]);
  const { said, called, done } = run(model);
  expect(await done).toMatchObject({ ok: true });
  expect(called).toEqual([["learn", '{"field":"name"}']]);
  expect(said).toEqual(["Hello Jo!"]);
  expect(model.asked[1]?.prompt.slice(1)).toEqual([
    {
      role: "assistant",
      content: [{ type: "tool-call", toolCallId: "call-learn", toolName: "learn", input: { field: "name" } }],
    },
    {
      role: "tool",
      content: [
        {
          type: "tool-result",
          toolCallId: "call-learn",
          toolName: "learn",
          output: { type: "text", value: "Noted." },
        },
      ],
    },
  ]);
});

test("a tool call whose input is no JSON is still answered", async () => {
  const { called, done } = run(scripted([[call("learn", "{")], [word("Hello!")]]));
  expect(await done).toMatchObject({ ok: true });
  expect(called).toEqual([["learn", "{"]]);
});

test("a reply that calls a tool and speaks in one round is finished", async () => {
  const model = scripted([[word("One moment."), call("handOff", {})]]);
  expect(await run(model).done).toMatchObject({ ok: true });
  expect(model.asked).toHaveLength(1);
});

test("[R15] a model that calls tools for ever and never speaks is stopped", async () => {
  const model = scripted([[call("learn", {})]]);
  expect(await run(model).done).toMatchObject({ ok: true, end: "cut", said: false, calls: 3 });
  expect(model.asked).toHaveLength(3);
});

test("a model that has spoken gets another round only for a result that it must read", async () => {
  const model = scripted([[word("Let me look."), call("look", {})], [word("It is open.")]]);
  const opening = Promise.withResolvers<void>();
  const { said, done } = run(model, {
    call: async () => {
      await opening.promise;
      return { result: "open", wanted: true };
    },
  });
  opening.resolve();
  expect(await done).toMatchObject({ ok: true, end: "whole", said: true, calls: 1 });
  expect(said.join("")).toBe("Let me look.\n\nIt is open.");
  expect(model.asked[1]?.prompt[1]).toMatchObject({
    role: "assistant",
    content: [
      { type: "text", text: "Let me look." },
      { type: "tool-call", toolName: "look" },
    ],
  });
});

test("a call that fails has failed the try, and one that hangs ends with the turn", async () => {
  const model = scripted([[call("look", {}), word("Wait")]]);
  const bug = new Error("bug");
  expect(await run(model, { call: () => Promise.reject(bug) }).done).toMatchObject({ ok: false, error: bug });
  const turn = run(model, { call: () => new Promise(() => {}) });
  await vi.advanceTimersByTimeAsync(0);
  expect(turn.ending()).toBeNull();
  turn.abort.abort();
  expect(await turn.done).toMatchObject({ ok: true, end: "cut" });
});

test("what the gateway's own tools take is not counted against the model's patience", async () => {
  const slow = () =>
    new Promise<{ result: string; wanted: boolean }>((resolve) =>
      setTimeout(() => resolve({ result: "open", wanted: true }), PATIENCE.firstWord),
    );
  const turn = run(scripted([[call("look", {})], [5_000, word("It is open.")]]), { call: slow });
  await vi.advanceTimersByTimeAsync(PATIENCE.firstWord + 5_000);
  expect(turn.ending()).toMatchObject({ ok: true, end: "whole" });
});

test("[R15] rounds of tool calls share one limit in all", async () => {
  const round: Step[] = [7_000, call("learn", {}), 14_000, call("learn", {})];
  const turn = run(scripted([round]), { patience: { ...PATIENCE, firstWord: 30_000, total: 30_000 } });
  await vi.advanceTimersByTimeAsync(30_000);
  expect(turn.ending()).toMatchObject({ ok: false, why: "total" });
});
