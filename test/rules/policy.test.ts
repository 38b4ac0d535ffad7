import { expect, test } from "vitest";
import { CIRCULAR } from "../../assistant/judge/circular/index.ts";
import { decide, type Policy, UNANSWERED, VERDICT, waitsForVerdict } from "../../assistant/judge/policy.ts";
import type { Signal } from "../../assistant/judge/signal.ts";
import { type Action, type Fact, TriggerKind } from "../../protocol/facts.ts";
import { grow, INITIAL_STATE, type State } from "../../protocol/state.ts";
import { SiteSettings } from "../../settings/schema.ts";
import { answered, asked, handedBack, joined, log, ONE_OF_EACH, offered, put, said } from "./facts.ts";

const BASE = { id: "test", name: "Test Homes", greeting: "Hi", assistant: "Finch", origins: [] };
const { times } = SiteSettings.parse(BASE);
const LATER = 1_000_000;

const signal = (kind: TriggerKind, seq = 1, rule = "test"): Signal => ({ kind, evidence: { seqs: [seq], rule } });
const roomAfter = (...facts: readonly Fact[]): State => log(...facts).reduce(grow, INITIAL_STATE);
const site = (policy: Policy["policy"], unansweredLimit = 4): Policy => ({ policy, unansweredLimit, times });

const EVERY: Policy["policy"] = { asked: "handoff", failure: "handoff", unanswered: "handoff", emotion: "offer" };
const action = (state: State, policy: Policy["policy"], ...seen: Signal[]): Action | undefined =>
  decide(seen, state, site(policy), true, LATER)?.action;

test("[T5] what a trigger does is what the site says, and one that it does not name does nothing", () => {
  for (const kind of TriggerKind.options.filter((kind) => kind !== "unanswered")) {
    expect(action(INITIAL_STATE, {}, signal(kind))).toBe("none");
    for (const wanted of ["none", "offer", "call", "ask", "handoff"] as const) {
      expect(action(INITIAL_STATE, { [kind]: wanted }, signal(kind))).toBe(wanted);
    }
  }
  expect(action(INITIAL_STATE, EVERY)).toBeUndefined();
});

test("[T5] every trigger has a way out by default: somebody, an appointment, or a choice", () => {
  const { policy } = SiteSettings.parse(BASE);
  for (const kind of TriggerKind.options) expect(policy[kind], kind).toMatch(/^(handoff|offer|call)$/);
  expect(SiteSettings.parse({ ...BASE, policy: { emotion: "none" } }).policy).toMatchObject({
    emotion: "none",
    asked: "handoff",
  });
});

test("[T5][T10] of several triggers the surest one decides, the others are named, and one that does nothing hides none", () => {
  expect(decide([signal("unanswered"), signal("asked")], INITIAL_STATE, site(EVERY), true, LATER)).toEqual({
    action: "handoff",
    signal: signal("asked"),
    also: ["unanswered"],
  });
  const quiet = decide(
    [signal("emotion"), signal("asked")],
    INITIAL_STATE,
    site({ ...EVERY, asked: "none" }),
    true,
    LATER,
  );
  expect(quiet).toMatchObject({ action: "offer", signal: { kind: "emotion" }, also: ["asked"] });
});

test("[T10] what was seen and led to nothing is a decision too, and nothing seen is none", () => {
  expect(decide([signal("buyer"), signal("value")], INITIAL_STATE, site({}), true, LATER)).toEqual({
    action: "none",
    signal: signal("value"),
    also: ["buyer"],
  });
  expect(decide([], INITIAL_STATE, site(EVERY), true, LATER)).toBeNull();
});

test("[T8] no trigger fires while a concierge holds the floor", () => {
  for (const kind of TriggerKind.options) {
    expect(action(roomAfter(said(), joined()), EVERY, signal(kind, 9))).toBeUndefined();
  }
});

test("[T8] while the visitor waits no offer is made, though asking again is heard", () => {
  const waiting = roomAfter(said(), asked(9_000));
  expect(action(waiting, EVERY, signal("unanswered", 3))).toBe("none");
  expect(action(waiting, EVERY, signal("emotion", 3))).toBe("none");
  expect(action(waiting, { value: "call" }, signal("value", 3))).toBe("none");
  expect(action(waiting, EVERY, signal("asked", 3))).toBe("handoff");
});

test("[T4] a small gap is no reason to step aside, the visitor's own case is, and several in a row call a person", () => {
  /** What is done about the last of so many messages in a row, each without an answer by this rule. */
  const after = (rule: string, row: number) => {
    const fired = (seq: number): Fact => ({
      ...ONE_OF_EACH["trigger.fired"],
      kind: "unanswered",
      action: "none",
      evidence: { seqs: [seq], rule },
    });
    const talk = Array.from({ length: row - 1 }, (_, i) => [
      said("Hm?", `message-${i}`),
      answered(3 * i + 1),
      fired(3 * i + 1),
    ]).flat();
    const at = 3 * (row - 1) + 1;
    return action(roomAfter(...talk, said("And?", "message-99")), EVERY, signal("unanswered", at, rule));
  };
  const rows = (rule: string) => [1, 2, 3, 4, 5, 6, 7, 8].map((row) => after(rule, row));
  const [none, offer, call] = ["none", "offer", "handoff"];
  expect(rows(UNANSWERED.knowledge)).toEqual([none, offer, offer, call, call, call, call, call]);
  expect(rows(UNANSWERED.foreign)).toEqual([none, none, none, none, none, none, none, offer]);
  expect(rows(UNANSWERED.staff)).toEqual([offer, offer, offer, call, call, call, call, call]);
  expect(rows(UNANSWERED.sure)).toEqual([call, call, call, call, call, call, call, call]);
});

test("[T4] a model that says itself that it does not know offers a person at once, and the next in a row calls one", () => {
  expect(action(roomAfter(said()), EVERY, signal("unanswered", 1))).toBe("offer");
  const second = roomAfter(said(), answered(1), offered, said("And?", "message-9"));
  expect(action(second, EVERY, signal("unanswered", 4))).toBe("handoff");
  expect(decide([signal("unanswered", 4)], second, site(EVERY, 6), true, LATER)?.action).toBe("none");
  expect(decide([signal("unanswered", 1)], INITIAL_STATE, site(EVERY, 1), true, LATER)?.action).toBe("handoff");
});

test("[T19] a topic that the site calls critical needs only one question without an answer", () => {
  expect(action(roomAfter(said()), EVERY, signal("unanswered", 1, "topic"))).toBe("handoff");
});

test("[T4] an answer in between begins the count anew, and so does a human", () => {
  const talk = (n: number): Fact[] => [said("Hi", `message-${n}`), answered(n)];
  const between = [said(), answered(1), offered, ...talk(4), ...talk(6), ...talk(8), said("And?", "message-99")];
  expect(action(roomAfter(...between), EVERY, signal("unanswered", 10))).toBe("offer");
  const human = [said(), answered(1), offered, joined(), handedBack(), ...talk(6), said("And?", "message-99")];
  expect(action(roomAfter(...human), EVERY, signal("unanswered", 10))).toBe("offer");
});

test("[T13] an offer that was not taken is not repeated before the talk has moved on", () => {
  const once = roomAfter(said(), answered(1), { ...offered, kind: "emotion" } as Fact, said("Hm", "message-8"));
  expect(action(once, EVERY, signal("emotion", 4))).toBe("none");
  expect(action(once, EVERY, signal("emotion", 8))).toBe("none");
  expect(action(once, EVERY, signal("emotion", 9))).toBe("offer");
  expect(action(once, { complexity: "offer" }, signal("complexity", 4)), "another matter").toBe("offer");
});

test("[T13] while an offer for the same message stands, another trigger makes no second one", () => {
  const standing = roomAfter(said(), answered(1), offered);
  expect(action(standing, { complexity: "offer" }, signal("complexity", 1))).toBe("none");
  expect(action(standing, { complexity: "call" }, signal("complexity", 1)), "something else").toBe("call");
});

test("[T12] what was acted on once is settled: only newer words arm it again", () => {
  const policy = { emotion: "handoff" } as const;
  const acted = roomAfter(said(), { ...ONE_OF_EACH["trigger.fired"], until: 9_000 }, { type: "wait.expired" });
  expect(action(acted, policy, signal("emotion", 1))).toBe("none");
  expect(action(acted, policy, signal("emotion", 4))).toBe("handoff");
  const seen = roomAfter(said(), { ...ONE_OF_EACH["trigger.fired"], action: "none" });
  expect(action(seen, policy, signal("emotion", 1)), "what led to nothing settles nothing").toBe("handoff");
});

test("[T11] after a hand-back nothing but a request, an emergency or a failure calls a person again for a while", () => {
  const state = roomAfter(said(), joined(), handedBack(), said("Hm", "message-8"));
  const all: Policy["policy"] = Object.fromEntries(TriggerKind.options.map((kind) => [kind, "handoff"]));
  const back = 3_000;
  const at = (kind: TriggerKind, now: number) => decide([signal(kind, 4)], state, site(all, 1), true, now)?.action;
  for (const kind of TriggerKind.options) {
    const always = kind === "asked" || kind === "emergency" || kind === "failure";
    expect(at(kind, back + times.cooldown * 1000 - 1), kind).toBe(always ? "handoff" : "none");
    expect(at(kind, back + times.cooldown * 1000), kind).toBe("handoff");
  }
});

test("[T14] nobody waits for a person who is not there: a handoff becomes a call when nobody is on duty", () => {
  const handoff = (staffed: boolean | null) =>
    decide([signal("circular", 1, CIRCULAR.thrice)], INITIAL_STATE, site({ circular: "handoff" }), staffed, LATER)
      ?.action;
  expect(handoff(false)).toBe("call");
  expect(handoff(true)).toBe("handoff");
  expect(handoff(null), "nobody knows: the room finds out by asking").toBe("handoff");
  expect(decide([signal("emotion")], INITIAL_STATE, site(EVERY), false, LATER)?.action).toBe("offer");
  const ask = decide([signal("buyer")], INITIAL_STATE, site({ buyer: "ask" }), false, LATER);
  expect(ask?.action, "nor can they be asked").toBe("call");
});

test("[T14] who asks for a person by name is looked for all the same: somebody may have come since", () => {
  expect(decide([signal("asked")], INITIAL_STATE, site(EVERY), false, LATER)?.action).toBe("handoff");
});

test("[F29] while one question is with the humans, no second one is put", () => {
  const policy = { buyer: "ask" } as const;
  const asking = roomAfter(said(), put(), answered(1), said("And lot 13?", "message-8"));
  expect(action(roomAfter(said()), policy, signal("buyer", 1))).toBe("ask");
  expect(action(asking, policy, signal("buyer", 4))).toBe("none");
});

test("[T20] going in circles twice is an offer, thrice a handoff", () => {
  const policy = { circular: "handoff" } as const;
  expect(action(INITIAL_STATE, policy, signal("circular", 1, CIRCULAR.twice))).toBe("offer");
  expect(action(INITIAL_STATE, policy, signal("circular", 1, CIRCULAR.thrice))).toBe("handoff");
});

test("[T26] a verdict that shows why is a handoff, also the first time, and one that does not is an offer", () => {
  const all: Policy["policy"] = Object.fromEntries(TriggerKind.options.map((kind) => [kind, "handoff"]));
  for (const kind of TriggerKind.options) {
    expect(action(INITIAL_STATE, all, signal(kind, 1, VERDICT.human)), kind).toBe("handoff");
    for (const rule of [VERDICT.offer, VERDICT.mood, VERDICT.urgent, VERDICT.wants, VERDICT.own]) {
      expect(action(INITIAL_STATE, all, signal(kind, 1, rule)), `${kind} ${rule}`).toBe("offer");
      expect(action(INITIAL_STATE, { [kind]: "none" }, signal(kind, 1, rule)), "the site's own policy").toBe("none");
      expect(action(INITIAL_STATE, { [kind]: "call" }, signal(kind, 1, rule)), "shows times at once").toBe("call");
    }
  }
  expect(action(INITIAL_STATE, all, signal("unanswered", 1, VERDICT.unknown)), "the first of its kind").toBe("offer");
});

test("[T27] a signal that a model overruled leads to nothing and hides none", () => {
  const quiet: Signal = { ...signal("asked"), overruled: true };
  expect(decide([quiet], INITIAL_STATE, site(EVERY), true, LATER)).toMatchObject({ action: "none" });
  expect(decide([quiet, signal("emotion")], INITIAL_STATE, site(EVERY), true, LATER)).toMatchObject({
    action: "offer",
    signal: { kind: "emotion" },
    also: ["asked"],
  });
});

test("[T27] which signals wait for a verdict is said of every trigger", () => {
  const waiting = TriggerKind.options.filter((kind) => waitsForVerdict(signal(kind)));
  expect(waiting.toSorted()).toEqual(["buyer", "circular", "complexity", "emotion", "unanswered", "value"]);
  const strong: Signal = { kind: "emotion", evidence: { seqs: [1], rule: "emotion.anger", score: 1 } };
  expect(waitsForVerdict(strong)).toBe(false);
  expect(waitsForVerdict({ kind: "value", evidence: { seqs: [1], rule: "vip" } })).toBe(false);
});
