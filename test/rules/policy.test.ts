import { expect, test } from "vitest";
import { decide, type Signal } from "../../durable-objects/assistant/policy";
import { grow, NEW_ROOM, type Room } from "../../durable-objects/room";
import { type Fact, TriggerKind } from "../../protocol/events";
import { answered, asked, joined, log, ONE_OF_EACH, offered, said } from "./facts";

const signal = (kind: TriggerKind): Signal => ({ kind, evidence: { seqs: [1], rule: "test" } });
const roomAfter = (...facts: readonly Fact[]): Room => log(...facts).reduce(grow, NEW_ROOM);
const EVERY = { asked: "handoff", failure: "handoff", unanswered: "offer", emotion: "offer" } as const;
const action = (
  room: Room,
  policy: Partial<Record<TriggerKind, "handoff" | "offer" | "none">>,
  ...seen: TriggerKind[]
) => decide(seen.map(signal), room, { policy, unansweredLimit: 2 }).action;

test("[T5] what a trigger does is what the site says, and one that it does not name does nothing", () => {
  for (const kind of TriggerKind.options) {
    expect(action(NEW_ROOM, {}, kind)).toBe("continue");
    expect(action(NEW_ROOM, { [kind]: "none" }, kind)).toBe("continue");
    expect(action(NEW_ROOM, { [kind]: "handoff" }, kind)).toBe("handoff");
  }
  expect(action(NEW_ROOM, EVERY)).toBe("continue");
});

test("[T5] of several triggers the surest one decides, and one that does nothing hides none", () => {
  expect(decide([signal("unanswered"), signal("asked")], NEW_ROOM, { policy: EVERY, unansweredLimit: 2 })).toEqual({
    action: "handoff",
    signal: signal("asked"),
  });
  expect(action(NEW_ROOM, { ...EVERY, asked: "none" }, "unanswered", "asked")).toBe("offer");
});

test("[T8] no trigger fires while a concierge holds the floor", () => {
  for (const kind of TriggerKind.options) expect(action(roomAfter(said(), joined()), EVERY, kind)).toBe("continue");
});

test("[T8] while the visitor waits no offer is made, though asking again is heard", () => {
  const waiting = roomAfter(said(), asked(9_000));
  expect(action(waiting, EVERY, "unanswered")).toBe("continue");
  expect(action(waiting, EVERY, "emotion")).toBe("continue");
  expect(action(waiting, EVERY, "asked")).toBe("handoff");
});

test("[T4] the first question without an answer offers a person, the second in a row calls one", () => {
  expect(action(roomAfter(said()), EVERY, "unanswered")).toBe("offer");
  expect(action(roomAfter(said(), answered(1), offered, said("And?", "message-9")), EVERY, "unanswered")).toBe(
    "handoff",
  );
});

test("[T4] an answer in between begins the count anew, and so does a human", () => {
  const between = [said(), answered(1), offered, said("Hi", "message-8"), answered(4), said("And?", "message-9")];
  expect(action(roomAfter(...between), EVERY, "unanswered")).toBe("offer");
  const human = [
    said(),
    answered(1),
    offered,
    joined(),
    ONE_OF_EACH["concierge.handedBack"],
    said("And?", "message-9"),
  ];
  expect(action(roomAfter(...human), EVERY, "unanswered")).toBe("offer");
});
