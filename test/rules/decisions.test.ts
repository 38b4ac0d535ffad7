import { expect, test } from "vitest";
import { decided, failed, heard, type Light } from "../../durable-objects/assistant/decisions";
import { grow, NEW_ROOM } from "../../durable-objects/room";
import type { Fact } from "../../protocol/events";
import { evolve, refusal } from "../../protocol/floor";
import { defineSite } from "../../site/schema";
import { answered, asked, joined, log, offered, said } from "./facts";

const site = defineSite({
  id: "test",
  name: "Test Homes",
  greeting: "Hi",
  assistant: "Finch",
  origins: [],
  policy: { asked: "handoff", unanswered: "offer", failure: "handoff" },
});

/** What words decide after these facts, checked against the floor that storing the words themselves makes. */
function decides(words: string, ...facts: readonly Fact[]): Fact[] {
  const events = log(...facts);
  const room = events.reduce(grow, NEW_ROOM);
  const light: Light = { room, site, now: 100_000 };
  const decision = heard(words, events, light);
  let floor = evolve(room.floor, { ...said(words), seq: room.seq + 1, at: light.now });
  for (const fact of decision) {
    expect(refusal(floor, fact)).toBeNull();
    floor = evolve(floor, { ...fact, seq: room.seq + 2, at: light.now });
  }
  return decision;
}

const WANTS = "I want to talk to a real person please";

test("[T2] plain words that ask for a person start a wait with the deadline of the site", () => {
  expect(decides(WANTS)).toMatchObject([
    { type: "trigger.fired", kind: "asked", action: "handoff", until: 160_000, evidence: { seqs: [1] } },
  ]);
  expect(decides("What is a lot premium?")).toEqual([]);
});

test("[F21] who asks for a person in a closed conversation is heard as in an open one", () => {
  expect(decides(WANTS, { type: "closed", by: "visitor" })).toMatchObject([{ action: "handoff", until: 160_000 }]);
});

test("[F10] who asks again while they wait starts no second wait", () => {
  const [again] = decides(WANTS, said(), asked(130_000));
  expect(again).toMatchObject({ kind: "asked", action: "handoff" });
  expect(again).not.toHaveProperty("until");
});

test("[T3] a bare yes asks for a person only while an offer stands", () => {
  expect(decides("Yes please", said(), answered(1), offered)).toMatchObject([
    { kind: "asked", action: "handoff", evidence: { seqs: [3, 4], rule: "yes" } },
  ]);
  expect(decides("Yes please", said(), answered(1))).toEqual([]);
});

test("[T8] nothing is decided while a concierge holds the floor", () => {
  expect(decides(WANTS, said(), joined())).toEqual([]);
});

test("[F20] a failure is always stored, even where the site wants nothing done about it", () => {
  const light: Light = { room: log(said()).reduce(grow, NEW_ROOM), site: { ...site, policy: {} }, now: 100_000 };
  expect(decided([{ kind: "failure", evidence: { seqs: [1], rule: "tries" } }], light)).toEqual([]);
  expect(failed(1, "tries", light)).toEqual([
    { type: "trigger.fired", kind: "failure", evidence: { seqs: [1], rule: "tries" }, action: "none" },
  ]);
});
