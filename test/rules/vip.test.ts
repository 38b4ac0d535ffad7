import { expect, test } from "vitest";
import { amountOf, vip } from "../../assistant/judge/vip.ts";
import { type Context, detect } from "../../assistant/ledger/decisions.ts";
import type { Fact, LeadField, Of } from "../../protocol/facts.ts";
import { grow, INITIAL_STATE } from "../../protocol/state.ts";
import { changeSite, defineSite } from "../../settings/schema.ts";
import { asked, log, said } from "./facts.ts";

const site = defineSite({
  id: "test",
  name: "Test Homes",
  greeting: "Hi",
  assistant: "Finch",
  origins: [],
  plans: ["Heron", "Wren"],
  vip: [{ budget: 800_000 }, { stage: ["financing"], plan: ["Heron"] }],
});

const learned = (field: LeadField, value: string, cite = 1): Of<"lead.learned"> => ({
  type: "lead.learned",
  field,
  value,
  from: "assistant",
  cite,
  span: value,
});

/** What these words decide after these facts, for a site with somebody on duty. */
function decides(words: string, facts: readonly Fact[] = [], on = site) {
  const events = log(...facts);
  const context: Context = { state: events.reduce(grow, INITIAL_STATE), site: on, now: 100_000, staffed: true };
  return detect(words, events, context).filter((fact) => fact.type === "trigger.fired");
}

test.each([
  ["$450k", 450_000],
  ["350 to 400 thousand dollars", 400_000],
  ["475,000", 475_000],
  ["€1.250.000", 1_250_000],
  ["1.2 million", 1_200_000],
  ["1,5 mil", 1_500_000],
  ["$900k-1.1m", 1_100_000],
  ["$800,000 to $950,000", 950_000],
  ["no limit", null],
])('"%s" is so much money', (words, amount) => {
  expect(amountOf(words)).toBe(amount);
});

test("a budget that the site names makes a value by settings alone, with the words that say it", () => {
  expect(decides("Our budget is around $850k, which plans are there?")).toMatchObject([
    { kind: "value", action: "call", evidence: { rule: "vip", seqs: [1], span: "Our budget is around $850k" } },
  ]);
  expect(decides("Our budget is around $799k, which plans are there?")).toEqual([]);
  expect(decides("Our budget is around $850k", [], changeSite(site, { vip: [] }))).toEqual([]);
});

test("all of one rule must hold, and it does not matter in which message each thing was said", () => {
  const financing = "I'm waiting for a mortgage";
  expect(decides(financing)).toEqual([]);
  expect(decides(financing, [said(), learned("plan", "heron")])).toMatchObject([{ kind: "value" }]);
  expect(decides(financing, [said(), learned("plan", "Wren")])).toEqual([]);
});

test("whoever is one already is none a second time, and one who is no longer may become one again", () => {
  const known = [said(), learned("budget", "$850k")];
  expect(decides("Sorry, our budget is $900k", known)).toEqual([]);
  const lower = [...known, learned("budget", "$500k")];
  expect(decides("Sorry, our budget is $900k", lower)).toMatchObject([{ kind: "value" }]);
});

test("what a model learned counts as what was read in plain words does", () => {
  const signal = vip(site.vip, {}, [learned("household", "four"), learned("budget", "900 mil", 7)], "vip.model");
  expect(signal).toMatchObject({ kind: "value", evidence: { seqs: [7], rule: "vip.model" } });
  expect(vip(site.vip, { budget: "900k" }, [learned("household", "four")], "vip.model")).toBeNull();
  expect(vip(site.vip, {}, [], "vip.model")).toBeNull();
});

test("the policy of the site says what is done about it, and a visitor who waits already is not called as well", () => {
  const handing = changeSite(site, { policy: { value: "handoff" } });
  expect(decides("Our budget is $850k", [], handing)).toMatchObject([{ action: "handoff", until: 160_000 }]);
  expect(decides("Our budget is $850k", [said(), asked(130_000)])).toMatchObject([{ action: "none" }]);
});

test("a rule that asks for nothing is refused in words", () => {
  expect(() => changeSite(site, { vip: [{}] })).toThrow(/vip\.0: set at least one condition/);
});
