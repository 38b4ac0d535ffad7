/** Who was kept waiting in vain, as the lobby's cards say it. */
import { expect, test } from "vitest";
import type { Fact } from "../../protocol/facts.ts";
import { cardOf, grow, INITIAL_STATE } from "../../protocol/state.ts";
import { asked, joined, log, ONE_OF_EACH, said } from "./facts.ts";

const missed = (...facts: readonly Fact[]) =>
  cardOf(log(...facts).reduce(grow, INITIAL_STATE), "c", "live", true, 0).missed;

const call = (kind: "value" | "asked" | "emotion" | "buyer"): Fact => ({
  type: "trigger.fired",
  kind,
  evidence: { seqs: [1], rule: "" },
  action: "call",
});
const expired: Fact = { type: "wait.expired" };
const booked = ONE_OF_EACH["call.booked"];
const cancelled = (by: "visitor" | "concierge"): Fact => ({ ...ONE_OF_EACH["call.cancelled"], by }) as Fact;

test("[W18] a call that is offered to somebody who is ready to buy makes no room a missed one", () => {
  expect(missed(said(), call("value"))).toBe(false);
  expect(missed(said(), call("buyer"))).toBe(false);
});

test("[W18] whoever asked for a person and got none was missed, until somebody comes", () => {
  expect(missed(said(), asked(90_000), expired)).toBe(true);
  expect(missed(said(), call("asked"))).toBe(true);
  expect(missed(said(), call("emotion"))).toBe(true);
  // An offer that comes later takes nothing of it back.
  expect(missed(said(), asked(90_000), expired, call("value"))).toBe(true);
  expect(missed(said(), asked(90_000), expired, joined())).toBe(false);
});

test("[W18] a promised call that the team takes back is one they missed, and one that the visitor cancels is not", () => {
  expect(missed(said(), call("value"), booked, cancelled("concierge"))).toBe(true);
  expect(missed(said(), call("value"), booked, cancelled("visitor"))).toBe(false);
});
