/** What the events of a room let a reply say, and what it may not say without them. */
import { expect, test } from "vitest";
import { groundsOf } from "../../assistant/reply/ground.ts";
import { Guard } from "../../assistant/reply/grounding/guard.ts";
import type { Fact } from "../../protocol/facts.ts";
import { grow, INITIAL_STATE } from "../../protocol/state.ts";
import { defineSite } from "../../settings/schema.ts";
import { ADA, answered, asked, handedBack, joined, log, put, SLOT, said, spoke } from "./facts.ts";

const site = defineSite({ id: "test", name: "Test Homes", greeting: "Hi", assistant: "Finch", origins: [] });
/** A Monday. */
const NOW = Date.UTC(2026, 10, 30, 15);

const moment = { now: NOW, staffed: true, opening: null };

function state(...facts: readonly Fact[]) {
  const tail = log(said("Hello"), ...facts);
  return { tail, state: tail.reduce(grow, INITIAL_STATE) };
}

/** Clauses held back of this text, where these facts are stored. */
function held(text: string, ...facts: readonly Fact[]): number {
  const guard = new Guard(groundsOf({ site, ...state(...facts), passages: [], moment, buyer: false }));
  guard.push(text);
  guard.end();
  return guard.held;
}

const booked: Fact = { type: "call.booked", call: "call-1", slot: SLOT };
const TOP_UP = { call: "tool-1", tool: "card", text: "Top up the card with 20 euros." };
const ended = (how: "done" | "failed"): Fact[] => [
  { type: "tool.proposed", ...TOP_UP, to: 1, input: "{}", until: NOW },
  { type: "tool.confirmed", call: TOP_UP.call },
  { type: "tool.ended", ...TOP_UP, how },
];

test.each<[text: string, stated: readonly Fact[], other: readonly Fact[]]>([
  ["Your call with Ada is booked.", [booked], []],
  ["Ada will call you.", [booked], []],
  ["Someone will get back to you.", [{ type: "callback.promised", by: NOW + 3_600_000 }], []],
  ["A colleague will join you.", [asked(NOW)], []],
  ["I have asked a colleague about it.", [put(1)], []],
  [
    "We have reserved lot 7 for you.",
    [joined(), spoke(ADA, "I reserved lot 7."), handedBack()],
    [joined(), handedBack()],
  ],
  ["I have topped up your card.", ended("done"), ended("failed")],
])("[T16] “%s” may be said where an event states it, and not without", (text, stated, other) => {
  expect(held(text, ...stated)).toBe(0);
  expect(held(text, ...other)).toBe(1);
});

const RETURNED = '{"parcel":"40-7","state":"We have sent the parcel to your address"}';

test.each<[text: string, result: string, own: boolean, held: number]>([
  ["We have sent the parcel to your address.", RETURNED, false, 0],
  ["We have sent the refund to your bank.", RETURNED, false, 1],
  ["We have sent parcel 40-7 to your address.", RETURNED, false, 0],
  ["Your visit is booked.", "Your visit is booked.", true, 0],
  ["Your visit is booked.", "Your visit is booked.", false, 1],
  ["We have booked a table by the window for you.", "Your visit is booked.", true, 1],
  ["A colleague will call you back.", "A colleague will call you back today.", false, 1],
])("[T16][A11] “%s” after a tool returned “%s” (of the site's folder: %s)", (text, result, own, held) => {
  const grounds = groundsOf({ site, ...state(), passages: [], moment, buyer: false });
  grounds.add({ text: result, own });
  const guard = new Guard(grounds);
  guard.push(text);
  guard.end();
  expect(guard.held).toBe(held);
});

test("[T34] the date, the visitor's own figures and what was said before may be repeated", () => {
  expect(held("Today is Monday, November 30.")).toBe(0);
  expect(held("Today is Tuesday, December 8.")).toBe(1);
  expect(held("For your budget of $380,000 that is much.", said("I have $380,000", "message-2"))).toBe(0);
  expect(held("For your budget of $380,000 that is much.")).toBe(1);
  expect(held("As I said, it takes 40 days.", { ...answered(1), text: "It takes 40 days." } as Fact)).toBe(0);
});
