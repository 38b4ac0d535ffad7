/** How scenarios are read and judged; that those of the site hold is tested in test/scenarios. */
import { expect, test } from "vitest";
import type { Event, Fact } from "../../protocol/facts.ts";
import { holds, judge } from "../../scripts/scenarios/judge.ts";
import { readScenario, type Scenario } from "../../scripts/scenarios/scenario.ts";
import { changeSite } from "../../settings/schema.ts";
import site from "../../settings/site.ts";
import { answered, asked, joined, log, said } from "./facts.ts";

const scenario = (fields: object): Scenario =>
  readScenario(JSON.stringify({ name: "A test", turns: [{ visitor: "Hello" }], ...fields }), "test.json");

const FACTS: Event[] = log(said("I want a human"), asked(90_000), joined());

test("facts are looked for in order, with others between them, by the fields that are named", () => {
  const expected = [
    { type: "visitor.said", text: "A HUMAN" },
    { type: "concierge.joined", concierge: { name: "Ada" } },
  ];
  expect(judge(scenario({ expect: expected }), FACTS, [])).toEqual([]);
  expect(judge(scenario({ expect: expected.toReversed() }), FACTS, [])).toEqual([
    'expected visitor.said text="A HUMAN" after #3',
  ]);
  expect(
    judge(scenario({ expect: [{ type: "trigger.fired", kind: "asked", action: "offer" }] }), FACTS, []),
  ).toHaveLength(1);
});

test("a text is found in part, anything else must be equal", () => {
  const fact = { type: "x", text: "One Two", kind: "asked", n: 3, list: [1, 2], in: { span: "abc" } };
  for (const wanted of [{ text: "two" }, { kind: "asked" }, { n: 3 }, { list: [1, 2] }, { in: { span: "B" } }]) {
    expect(holds(fact, wanted), JSON.stringify(wanted)).toBe(true);
  }
  for (const wanted of [
    { text: "three" },
    { kind: "ask" },
    { n: 4 },
    { list: [1] },
    { in: { span: "d" } },
    { no: 1 },
  ]) {
    expect(holds(fact, wanted), JSON.stringify(wanted)).toBe(false);
  }
});

test("what must not be stored, what must not be read and how it must end are each said", () => {
  const strict = {
    never: [{ type: "concierge.joined" }],
    forbidden: ["On My Way"],
    floor: "assistant",
    stranded: true,
  };
  expect(judge(scenario(strict), FACTS, ["Ada is on my way"])).toEqual([
    expect.stringContaining("must not be stored: concierge.joined, but #3"),
    expect.stringContaining('must not read "On My Way"'),
    'the floor must be "assistant" at the end, but it is "concierge"',
    "the visitor must be asked for a contact at the end",
  ]);
  expect(judge(scenario({ ...strict, never: [], floor: "concierge", stranded: false }), FACTS, ["fine"])).toEqual([]);
});

test("a file that is no scenario is told by its field, in words", () => {
  const read = (json: string) => () => readScenario(json, "site/scenarios/x.json");
  expect(read("{")).toThrow(/site\/scenarios\/x\.json is not JSON/);
  expect(read('{"name":"x","turns":[{"visitor":"a","concierge":"b"}]}')).toThrow(/turns\.0: a turn is one of visitor/);
  expect(read('{"name":"x","turns":[{"visitor":"a"}],"expect":[{"type":"visitor.sad"}]}')).toThrow(/expect\.0\.type/);
  expect(read('{"name":"x","turns":[]}')).toThrow(/turns/);
  expect(read('{"name":"x","turns":[{"visitor":"a"}],"forbiden":[]}')).toThrow(/forbiden/);
});

test("settings are changed field by field and checked like the whole", () => {
  const changed = changeSite(site, { policy: { buyer: "call" }, times: { wait: 5 } });
  expect(changed.policy).toEqual({ ...site.policy, buyer: "call" });
  expect(changed.times).toEqual({ ...site.times, wait: 5 });
  expect(changed.topics).toEqual(site.topics);
  expect(changeSite(site, {})).toEqual(site);
  expect(changeSite(changed, { name: "Other" }).policy.buyer).toBe("call");
  expect(() => changeSite(site, { policy: { buyer: "explode" } }, "my.json")).toThrow(
    /^my\.json has a wrong setting:\n {2}policy\.buyer: /,
  );
  expect(() => changeSite(site, { polcy: {} }, "my.json")).toThrow(/polcy/);
  expect(() => changeSite(site, { id: "No Spaces" })).toThrow(/^site\/site\.ts has a wrong setting:\n {2}id: /);
});

test("a fact that is stored twice is not mistaken for two", () => {
  const twice: Fact[] = [said(), answered(1)];
  const wanted = scenario({ expect: [{ type: "assistant.said" }, { type: "assistant.said" }] });
  expect(judge(wanted, log(...twice), [])).toHaveLength(1);
});
