import fc from "fast-check";
import { expect, test } from "vitest";
import { type Candidate, capacityOf, choose, eta, inOrder } from "../../durable-objects/lobby/matching.ts";
import type { Fact } from "../../protocol/facts.ts";
import type { Card } from "../../protocol/frames.ts";
import { cardOf, grow, INITIAL_STATE } from "../../protocol/state.ts";
import { defineSite } from "../../settings/schema.ts";
import { asked, joined, log, said } from "./facts.ts";

const site = defineSite({
  id: "test",
  name: "Test Homes",
  greeting: "Hi",
  assistant: "Finch",
  origins: [],
  concierges: [
    { id: "dora", capacity: 3 },
    { id: "emil", languages: ["de", "fr"] },
  ],
});

const card = (more: Partial<Card> = {}): Card => ({ ...cardOf(INITIAL_STATE, "c", "waiting", true, 0), ...more });
const person = (id: string, more: Partial<Candidate> = {}): Candidate => ({
  id,
  name: id,
  state: "available",
  since: 0,
  left: 0,
  here: true,
  holds: 0,
  ...more,
});
const chosen = (people: readonly Candidate[], more: Partial<Card> = {}) => choose(card(more), people, site)?.id ?? null;

test("[L2] the longest-idle available concierge whose console is there is chosen", () => {
  expect(chosen([person("ada", { since: 20 }), person("ben", { since: 10 })])).toBe("ben");
  expect(chosen([person("ada", { state: "busy" }), person("ben", { state: "break" })])).toBeNull();
  expect(chosen([person("ada", { here: false })])).toBeNull();
  expect(chosen([])).toBeNull();
});

test("[L7] who let this room go or stayed silent in it is not chosen for it again", () => {
  expect(chosen([person("ada"), person("ben", { since: 10 })], { passed: ["ada"] })).toBe("ben");
  expect(chosen([person("ada")], { passed: ["ada"] })).toBeNull();
});

test("[L4] nobody is given more rooms than the site says, which is one by default", () => {
  expect([capacityOf(site, "ada"), capacityOf(site, "dora")]).toEqual([1, 3]);
  expect(chosen([person("ada", { holds: 1 })])).toBeNull();
  expect(chosen([person("dora", { holds: 2 })])).toBe("dora");
  expect(chosen([person("dora", { holds: 3 })])).toBeNull();
  expect(chosen([person("dora", { holds: 1 }), person("ada", { since: 99 })]), "who holds fewer goes first").toBe(
    "ada",
  );
});

test("[L13] who speaks the visitor's language goes first, and nobody waits for a language", () => {
  const people = [person("ada"), person("emil", { since: 99 })];
  expect(chosen(people, { lang: "de-AT" })).toBe("emil");
  expect(chosen(people, { lang: "FR" })).toBe("emil");
  expect(chosen(people, { lang: "pt-BR" })).toBe("ada");
  expect(chosen(people, { lang: null })).toBe("ada");
  expect(chosen([person("ada")], { lang: "de" })).toBe("ada");
});

test("[L16] an urgent room is for whoever has been idle longest, whatever they speak and whether they let it go before", () => {
  const people = [person("ada"), person("emil", { since: 99 })];
  const urgent = { urgent: true, lang: "de", passed: ["ada"] };
  expect(chosen(people, { ...urgent, urgent: false })).toBe("emil");
  expect(chosen(people, urgent)).toBe("ada");
  expect(chosen([person("ada", { state: "break" })], urgent), "a break is a break").toBeNull();
});

test("[L16] a wait is urgent from its half on, and nothing else ever is", () => {
  const waits = [said(), asked(60_000)];
  const at = (now: number, ...facts: Fact[]) =>
    cardOf(log(...facts).reduce(grow, INITIAL_STATE), "c", "waiting", true, now);
  // The log's clock gives the request the time 2,000.
  expect([30_999, 31_000, 60_000].map((now) => at(now, ...waits).urgent)).toEqual([false, true, true]);
  expect(at(59_000, ...waits, joined()).urgent).toBe(false);
  expect(at(59_000, said()).urgent).toBe(false);
});

test("[L8] rooms lost by a human go first, then the longest wait, and only rooms that wait", () => {
  const cards = [
    card({ conversation: "new", since: 30 }),
    card({ conversation: "held", since: 1, stage: "concierge" }),
    card({ conversation: "lost", since: 40, front: true }),
    card({ conversation: "old", since: 10 }),
    card({ conversation: "live", since: 1, stage: "live" }),
  ];
  expect(inOrder(cards).map(({ conversation }) => conversation)).toEqual(["lost", "old", "new"]);
});

test("[L12] a wait is foretold from what was taken lately, and unknown when that says too little", () => {
  expect(eta(1, [0, 60_000, 120_000], true)).toBe(60);
  expect(eta(3, [0, 60_000, 120_000], true)).toBe(180);
  expect(eta(1, [0, 10_000, 20_000, 3_600_000], true), "one long night moves nothing").toBe(10);
  expect(eta(1, [0, 1, 2], true), "nobody is told zero").toBe(5);
  expect(eta(1, [0, 60_000], true)).toBeNull();
  expect(eta(1, [0, 60_000, 120_000], false), "nobody is there").toBeNull();
});

test("[L12] who stands further back never waits shorter", () => {
  fc.assert(
    fc.property(fc.array(fc.nat(7_200_000), { maxLength: 20 }), fc.integer({ min: 1, max: 30 }), (times, place) => {
      const takes = times.toSorted((a, b) => a - b);
      const [front, back] = [eta(place, takes, true), eta(place + 1, takes, true)];
      if (front === null) expect(back).toBeNull();
      else expect(back).toBeGreaterThanOrEqual(front);
    }),
  );
});
