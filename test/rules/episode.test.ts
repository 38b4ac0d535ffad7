import { expect, test } from "vitest";
import { QUIET, stillness } from "../../durable-objects/conversation/stillness.ts";
import { QUARTER } from "../../durable-objects/reports/row.ts";
import { linesOf, stretchOf } from "../../durable-objects/reports/view.ts";
import type { Event, Fact } from "../../protocol/facts.ts";
import { COUNTERS, type Episode, episodes, NOTHING, sumsOf } from "../../protocol/report.ts";
import { grow, INITIAL_STATE } from "../../protocol/state.ts";
import { TRIGGER_KINDS } from "../../protocol/triggers.ts";
import { KINDS, type Line, reply, story } from "./day.ts";

const of = (kind: string): Episode[] => episodes(story(0, KINDS[kind]?.lines ?? []));
const one = (lines: readonly (readonly [number, Fact])[]): Episode | undefined => episodes(story(0, lines))[0];

test("a question that is answered is contained, and nobody is lost", () => {
  expect(of("answered")).toEqual([
    {
      episode: 1,
      upTo: 2,
      began: 0,
      ended: 2_000,
      contained: true,
      handoffs: {},
      takeovers: 0,
      firstHumanMs: null,
      waitedMs: null,
      abandoned: null,
      booked: false,
      kinds: [],
      qualified: false,
      satisfaction: null,
      marks: { early: 0, right: 0, late: 0 },
      turns: 1,
      tries: 1,
      tokensIn: 0,
      tokensOut: 0,
    },
  ]);
});

test("[R31] a conversation costs what its replies and its failed attempts are stored with", () => {
  const usage = { in: 640, out: 30, cached: 512, thought: 12 };
  const told = one([
    [0, { type: "visitor.said", id: "message-1", text: "Hi" }],
    [1_000, { type: "turn.failed", to: 1, why: "gap", usage: { in: 300, out: 4, estimated: true } }],
    [2_000, { type: "turn.failed", to: 1, why: "error" }],
    [3_000, { type: "assistant.said", turn: "t", to: 1, text: "Hello", why: "done", model: "m", usage }],
  ]);
  expect(told).toMatchObject({ turns: 1, tries: 3, tokensIn: 940, tokensOut: 34 });
});

test("a handoff is timed from the call to the human's first word, and carries rating and mark", () => {
  expect(of("helped")).toMatchObject([
    {
      upTo: 7,
      ended: 99_000,
      contained: false,
      handoffs: { asked: 1 },
      firstHumanMs: 35_000,
      waitedMs: 20_000,
      abandoned: null,
      satisfaction: { score: 5, handler: "concierge" },
      marks: { early: 0, right: 1, late: 0 },
      turns: 0,
    },
  ]);
});

test("who leaves with nothing is counted where they left", () => {
  expect(of("leaked")[0]?.abandoned).toBe("assistant");
  expect(of("inVain")[0]).toMatchObject({ abandoned: "waiting", waitedMs: 60_000, firstHumanMs: null });
  expect(of("promised")[0]).toMatchObject({ abandoned: null, qualified: true });
  expect(of("booked")[0]).toMatchObject({ abandoned: null, booked: true, qualified: true, contained: true });
  expect(of("back")[0]).toMatchObject({ abandoned: null, waitedMs: 10_000, firstHumanMs: null, contained: false });
});

test("a closed conversation that goes on is a second episode", () => {
  expect(of("twice")).toMatchObject([
    { episode: 1, upTo: 3, began: 0, ended: 5_000, abandoned: null, turns: 1, tries: 1 },
    { episode: 2, upTo: 5, began: 7_200_000, abandoned: "assistant", turns: 0, tries: 1 },
  ]);
});

const SAID: Fact = { type: "visitor.said", id: "message-1", text: "Hello" };
const WAIT: Fact = {
  type: "trigger.fired",
  kind: "asked",
  evidence: { seqs: [1], rule: "r" },
  action: "handoff",
  until: 9,
};
const ANA = { id: "ana@local", name: "Ana" };

test("who comes back to the assistant after a day of silence begins another episode, sooner goes on with the same", () => {
  const DAY = 86_400;
  const visit = (at: number, seq: number): Line[] => [
    [at, { type: "visitor.said", id: `message-${at}`, text: "How long is a build?" }],
    [at + 2, reply(seq)],
  ];
  const parts = (again: number) => episodes(story(0, [...visit(0, 1), ...visit(again, 3)]));
  expect(parts(DAY + 1)).toMatchObject([{ episode: 1, turns: 2 }]);
  expect(parts(DAY + 2)).toMatchObject([
    { episode: 1, upTo: 2, ended: 2_000, turns: 1 },
    { episode: 2, upTo: 4, began: (DAY + 2) * 1000, turns: 1 },
  ]);
  // A reminder in between is nobody's word.
  const slot = { id: "1-a", start: 9 * DAY * 1000, minutes: 30, concierge: { id: "team", name: "Team" } };
  const reminded: Line[] = [
    ...visit(0, 1),
    [60, { type: "call.booked", call: "call-1", slot }],
    [DAY, { type: "call.reminded", call: "call-1", slot }],
    ...visit(DAY + 60, 5),
  ];
  expect(episodes(story(0, reminded))).toMatchObject([{ booked: true, kinds: [] }, { booked: false }]);
});

test("a wait that ran out does not stop the clock, and going back does", () => {
  const late = (between: Fact): Episode | undefined =>
    one([
      [0, SAID],
      [1, WAIT],
      [61, between],
      [70, { type: "concierge.joined", concierge: ANA, how: "takeover" }],
      [80, { type: "concierge.said", id: "concierge-1", text: "Hi", concierge: ANA }],
    ]);
  expect(late({ type: "wait.expired" })?.firstHumanMs).toBe(79_000);
  expect(late({ type: "visitor.returned" })?.firstHumanMs).toBeNull();
  expect(late({ type: "wait.expired" })).toMatchObject({ takeovers: 1, handoffs: { asked: 1 } });
});

test("a human who joins and says nothing has served nobody", () => {
  const silent = one([
    [0, SAID],
    [1, WAIT],
    [5, { type: "concierge.joined", concierge: ANA, how: "auto", until: 20_000 }],
    [9, { type: "closed", by: "visitor" }],
  ]);
  expect(silent).toMatchObject({ abandoned: "waiting", firstHumanMs: null, contained: false });
});

test("asking again during a wait is one handoff, and a button without a word is a visit", () => {
  expect(
    one([
      [0, SAID],
      [1, WAIT],
      [2, WAIT],
    ])?.handoffs,
  ).toEqual({ asked: 1 });
  expect(one([[0, WAIT]])).toMatchObject({ handoffs: { asked: 1 }, abandoned: "waiting" });
});

test("a contact that was taken back is none, and a lead that was complete before counts once", () => {
  const give: Fact = { type: "lead.learned", field: "email", value: "a@example.com", from: "form" };
  const need: Fact = { type: "lead.learned", field: "need", value: "a house", from: "visitor" };
  expect(
    one([
      [0, SAID],
      [1, give],
      [2, { type: "lead.forgotten", field: "email" }],
    ])?.abandoned,
  ).toBe("assistant");
  const again = episodes(
    story(0, [
      [0, SAID],
      [1, give],
      [2, need],
      [3, { type: "closed", by: "visitor" }],
      [9, SAID],
      [10, need],
    ]),
  );
  expect(again.map(({ qualified }) => qualified)).toEqual([true, false]);
});

test("the last word on a decision counts, and belongs to the episode that it is about", () => {
  const mark = (word: "early" | "late"): Fact => ({ type: "handoff.marked", of: 2, mark: word, concierge: ANA });
  const all = episodes(
    story(0, [
      [0, SAID],
      [1, WAIT],
      [2, { type: "closed", by: "visitor" }],
      [3, SAID],
      [4, mark("early")],
      [5, mark("late")],
    ]),
  );
  expect(all.map(({ marks, upTo }) => [marks, upTo])).toEqual([
    [{ early: 0, right: 0, late: 1 }, 6],
    [{ early: 0, right: 0, late: 0 }, 4],
  ]);
});

test("nothing that anybody wrote is in it", () => {
  const secret = "my dog is called Rumpelstiltskin";
  const events: Event[] = story(0, [
    [0, { ...SAID, text: secret }],
    [1, { type: "rated", score: 1, words: secret, handler: "assistant" }],
  ]);
  expect(JSON.stringify(episodes(events))).not.toContain("Rumpel");
});

test("a visitor who rates again counts once, with the last word and whoever had spoken by then", () => {
  const rated = (score: number, handler: "assistant" | "mixed"): Fact => ({ type: "rated", score, handler });
  const events = story(0, [
    [0, SAID],
    [1, rated(2, "assistant")],
    [2, rated(5, "mixed")],
  ]);
  const [episode] = episodes(events);
  if (!episode) throw new Error("no episode");
  expect(sumsOf(episode)).toMatchObject({ ratedAssistant: 0, scoreAssistant: 0, ratedMixed: 1, scoreMixed: 5 });
});

test("every trigger has its counter, and an episode adds to the sums what it is", () => {
  expect(COUNTERS).toEqual(expect.arrayContaining([...TRIGGER_KINDS]));
  const [helped] = of("helped");
  if (!helped) throw new Error("no episode");
  expect(sumsOf(helped)).toEqual({
    ...NOTHING,
    conversations: 1,
    asked: 1,
    justRight: 1,
    ratedConcierge: 1,
    scoreConcierge: 5,
  });
});

test("days and hours are those of the site's wall, in weeks when its clocks change too", () => {
  const zone = "America/Los_Angeles";
  const days = { from: "2026-11-01", to: "2026-11-01" };
  const stretch = stretchOf(days, zone);
  // Clocks go back: this day has 25 hours.
  expect((stretch?.end ?? 0) - (stretch?.start ?? 0)).toBe(25 * 3_600_000);
  const quarters = Array.from({ length: 100 }, (_, i) => ({
    at: (stretch?.start ?? 0) + i * QUARTER,
    sums: { ...NOTHING, conversations: 1 },
  }));
  const { totals, days: lines, hours } = linesOf(quarters, days, zone);
  expect(totals.conversations).toBe(100);
  expect(lines.map(({ at, sums }) => [at, sums.conversations])).toEqual([["2026-11-01", 100]]);
  // One in the morning comes twice.
  expect(hours.map(({ sums }) => sums.conversations)).toEqual([4, 8, ...Array.from({ length: 22 }, () => 4)]);
});

test("a zone that is not whole hours away keeps its own days", () => {
  const stretch = stretchOf({ from: "2026-03-10", to: "2026-03-10" }, "Asia/Kathmandu");
  expect(stretch?.start).toBe(Date.parse("2026-03-09T18:15:00Z"));
  expect((stretch?.start ?? 1) % QUARTER).toBe(0);
});

for (const days of [
  { from: "2026-02-30", to: "2026-03-01" },
  { from: "2026-03-02", to: "2026-03-01" },
  { from: "2024-01-01", to: "2026-01-01" },
  { from: "soon", to: "later" },
]) {
  test(`no report is made of ${days.from} to ${days.to}`, () => {
    expect(stretchOf(days, "UTC")).toBeNull();
  });
}

const DAY = 86_400_000;
const roomOf = (...lines: readonly (readonly [number, Fact])[]) => story(0, lines).reduce(grow, INITIAL_STATE);

test("a room is over when its visitor has been gone for half an hour, and expires when its time has come", () => {
  const state = roomOf([0, SAID]);
  expect(stillness(state, false, QUIET - 1, 90)).toEqual({ quiet: false, expired: false, nextAt: QUIET });
  expect(stillness(state, false, QUIET, 90)).toEqual({ quiet: true, expired: false, nextAt: 90 * DAY });
  expect(stillness(state, false, 90 * DAY, 90).expired).toBe(true);
});

test("while the visitor is there, or a human is in it or wanted, nothing of a room ends", () => {
  const never = { quiet: false, expired: false, nextAt: null };
  expect(stillness(roomOf([0, SAID]), true, 99 * DAY, 90)).toEqual(never);
  expect(stillness(roomOf([0, SAID], [1, WAIT]), false, 99 * DAY, 90)).toEqual(never);
  expect(stillness(INITIAL_STATE, false, 99 * DAY, 90)).toEqual(never);
});

test("a talk outlives the call that it led to", () => {
  const slot = { id: "1-1", start: 40 * DAY, minutes: 30, concierge: ANA };
  const state = roomOf([0, SAID], [1, { type: "call.booked", call: "c", slot }]);
  expect(stillness(state, false, 60 * DAY, 30)).toEqual({ quiet: true, expired: false, nextAt: 70 * DAY });
});
