/** What a scenario says of the model that answered: when somebody was called, and whether its figures were given to it. */
import { expect, test } from "vitest";
import type { Fact } from "../../protocol/facts.ts";
import { ground, unfounded } from "../../scripts/scenarios/figures.ts";
import { freely, judge } from "../../scripts/scenarios/judge.ts";
import type { Played } from "../../scripts/scenarios/play.ts";
import { given } from "../../scripts/scenarios/provider.ts";
import { compare, percentile, print, type Run, readRun } from "../../scripts/scenarios/report.ts";
import { needsReference, type Result, resultOf } from "../../scripts/scenarios/result.ts";
import { readScenario } from "../../scripts/scenarios/scenario.ts";
import site from "../../settings/site.ts";
import { asked, log, offered, said } from "./facts.ts";

const WANTED = { expect: [{ type: "trigger.fired", kind: "unanswered", action: "offer" }] };
const NOBODY = { never: [{ type: "concierge.joined" }] };

/** One list of facts for each of the visitor's messages. */
function played(fields: object, ...turns: readonly (readonly Fact[])[]): Played {
  const scenario = readScenario(
    JSON.stringify({ name: "A test", turns: turns.map(() => ({ visitor: "Hello" })), ...fields }),
    "test.json",
  );
  const facts = log(...turns.flat());
  let head = 0;
  const steps = turns.map((turn, i) => {
    head += turn.length;
    return { head, firstToken: 100 * (i + 1) };
  });
  return { scenario, conversation: "room", facts, steps, faults: judge(scenario, facts, [], "free"), milliseconds: 1 };
}

const known = { site, passages: [{ id: "a#fees", title: "Fees", text: "A parking place costs 1,250 dollars." }] };
const timing = (fields: object, model: readonly (readonly Fact[])[], reference = model) =>
  resultOf(played(fields, ...model), played(fields, ...reference), known).timing;

const reply = (text: string, more: object = {}): Fact => ({
  type: "assistant.said",
  turn: "turn",
  to: 1,
  text,
  why: "done",
  model: "some-model",
  usage: { in: 100, out: 10 },
  ...more,
});

test("a call is early, on time, late or never, against the turn in which the embedded assistant called", () => {
  const right = [[said()], [said(), offered], [said()]];
  expect(timing(WANTED, right)).toBe("onTime");
  expect(timing(WANTED, [[said(), offered], [said()], [said()]], right)).toBe("tooEarly");
  expect(timing(WANTED, [[said()], [said()], [said(), offered]], right)).toBe("late");
  expect(timing(WANTED, [[said()], [said()], [said()]], right)).toBe("never");
  // A person is more than the offer of one.
  expect(timing(WANTED, [[said()], [said(), asked(9_000)], [said()]], right)).toBe("onTime");
  const person = { expect: [{ type: "trigger.fired", action: "handoff" }] };
  expect(timing(person, [[said()], [said(), offered], [said()]], [[said()], [said(), asked(9_000)], [said()]])).toBe(
    "never",
  );
});

test("a scenario may say itself when a call is due; then nobody else is asked", () => {
  const late = [[said()], [said()], [said(), offered]];
  expect(timing({ ...WANTED, due: 3 }, late, [[said()]])).toBe("onTime");
  expect(timing({ ...WANTED, due: 2 }, late, late)).toBe("late");
  expect(needsReference(played({ ...WANTED, due: 2 }, [said()]).scenario)).toBe(false);
  expect(needsReference(played(WANTED, [said()]).scenario)).toBe(true);
  expect(needsReference(played(NOBODY, [said()]).scenario)).toBe(false);
});

test("where nobody is needed, a call is needless; where the scenario does not say, nothing is counted", () => {
  expect(timing(NOBODY, [[said()]])).toBe("quiet");
  expect(timing(NOBODY, [[said(), offered]])).toBe("needless");
  expect(timing({}, [[said(), offered]])).toBe(null);
  // The embedded assistant did not call, so no turn is known to be right.
  expect(timing(WANTED, [[said(), offered]], [[said()]])).toBe(null);
  const pressed = { ...WANTED, turns: [{ press: "person" }] };
  expect(timing(pressed, [[asked(9_000), offered]])).toBe(null);
});

test("what the embedded assistant words in its own way is expected of no other model; what must be mentioned is", () => {
  const scenario = readScenario(
    JSON.stringify({
      name: "A test",
      turns: [{ visitor: "Hello" }],
      expect: [{ type: "assistant.said", why: "done", text: "exactly this" }],
      mentions: ["1,250"],
    }),
    "test.json",
  );
  const facts = log(said(), reply("It costs 1,250."));
  expect(judge(scenario, facts, ["It costs 1,250."], "free")).toEqual([]);
  expect(judge(scenario, facts, ["It costs 1,250."], "embedded")).toHaveLength(1);
  expect(judge(scenario, facts, ["It costs a lot."], "free")).toEqual(['the visitor must read "1,250", but did not']);
  expect(freely({ type: "trigger.fired", kind: "emotion", evidence: { rule: "emotion.angry" } })).toEqual({
    type: "trigger.fired",
    kind: "emotion",
  });
});

test("a figure is one number however it is written, and stands in what was given or nowhere", () => {
  const given = ground(["1,250 dollars, 2.5 %, from 17:30, info@example.com, https://www.example.com/a", "Room 7"]);
  for (const honest of [
    "1250 dollars or 1.250,00",
    "2,5 percent",
    "half past 5, at 5:30",
    "write to info@example.com.",
    "see example.com/a".replace("see ", "https://"),
    "1. Room 7\n2. nothing else",
    "no figure at all",
  ]) {
    expect(unfounded(honest, given), honest).toEqual([]);
  }
  expect(unfounded("2.7 % or 2,75 %", given)).toEqual(["2.7", "2,75"]);
  expect(unfounded("1,260 dollars, 25 %, sales@example.com", given)).toEqual(["sales@example.com", "1,260", "25"]);
});

test("replies, tokens and first words are those of models alone, and a passage that is not named is told apart", () => {
  const one = played(
    {},
    [said(), reply("It costs 1,250.", { sources: [{ id: "a#fees", title: "Fees" }] })],
    [said(), reply("It costs 1,250."), { type: "turn.failed", to: 3, why: "error", usage: { in: 7, out: 0 } }],
    [said(), reply("It costs 9,999.", { held: 2 })],
    [said(), { type: "assistant.said", turn: "turn", to: 1, text: "The gateway's own words: 8,888.", why: "done" }],
  );
  expect(resultOf(one, one, known)).toMatchObject({
    replies: 3,
    grounded: 2,
    held: 2,
    unfounded: ["9,999"],
    uncited: ["1,250"],
    failed: 1,
    tokens: { in: 307, out: 30, estimated: false },
    firstToken: [100, 200, 300],
  });
});

const result = (fields: Partial<Result>): Result => ({
  ...resultOf(played({}, [said()]), played({}, [said()]), known),
  ...fields,
});
const run = (...scenarios: readonly Result[]): Run => ({
  version: 1,
  at: "2026-01-01T00:00:00.000Z",
  site: "site",
  provider: "openai-compatible",
  model: "some-model",
  price: { input: 1, output: 10, currency: "EUR" },
  scenarios,
});

test("a run is kept, read again and printed: the price is that of a thousand replies", () => {
  const tokens = { in: 1_000, out: 100, cached: 0, thought: 0, estimated: true };
  const whole = run(
    result({ name: "a", replies: 2, grounded: 1, tokens, firstToken: [300, 100, 200] }),
    result({ name: "b", passed: false, faults: ["x"], timing: "late" }),
  );
  expect(readRun(JSON.stringify(whole), "a.json")).toEqual(whole);
  expect(() => readRun("{}", "a.json")).toThrow(/^a\.json is no result of/);
  expect(() => readRun("{", "a.json")).toThrow(/^a\.json is not JSON/);
  const table = print([whole]);
  expect(table).toMatch(/^passed +1 of 2$/m);
  expect(table).toMatch(/^a person is needed +1$/m);
  expect(table).toMatch(/^ {2}late +1$/m);
  expect(table).toMatch(/^tokens in +~1,000$/m);
  expect(table).toMatch(/^price of 1,000 replies +1\.00 EUR$/m);
  expect(table).toMatch(/^first token p50, ms +200$/m);
  expect(table).toMatch(/^first token p95, ms +300$/m);
  expect(percentile([], 0.5)).toBe(null);
});

test("two runs stand side by side, with the scenarios that went another way", () => {
  const before = run(result({ name: "same" }), result({ name: "other", timing: "late" }), result({ name: "gone" }));
  const after = run(result({ name: "same" }), result({ name: "other", timing: "onTime" }));
  const side = compare([before, after], ["before", "after"]);
  expect(side).toMatch(/^other +ok, late +ok, on time$/m);
  expect(side).toMatch(/^gone +ok +not played$/m);
  expect(side).not.toMatch(/^same/m);
  expect(compare([before, before], ["a", "b"])).toContain("Every scenario went the same way.");
});

test("what is missing of a model is said by the option that gives it", async () => {
  const model = { provider: "openai-compatible", model: "m" };
  await expect(given(model, {})).rejects.toThrow("--provider names openai-compatible, but --base-url is not set.");
  await expect(given({ ...model, "base-url": "http://127.0.0.1:1/v1", "key-env": "NO_KEY" }, {})).rejects.toThrow(
    "The variable NO_KEY, which --key-env names, is not set.",
  );
  await expect(given({ ...model, "base-url": "http://127.0.0.1:1/v1" }, {})).rejects.toThrow(/cannot be reached/);
  await expect(given({ provider: "clippy" }, {})).rejects.toThrow(/"clippy" is none of/);
  await expect(given({ provider: "embedded,embedded" }, {})).rejects.toThrow("--provider takes one provider.");
});
