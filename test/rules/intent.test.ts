import { expect, test } from "vitest";
import { conciergeIntent, type Intent, visitorIntent } from "../../durable-objects/conversation/intent.ts";
import { Fact } from "../../protocol/facts.ts";
import { evolve } from "../../protocol/floor.ts";
import { refusal } from "../../protocol/refusal.ts";
import { grow, INITIAL_STATE, type State } from "../../protocol/state.ts";
import { defineSite } from "../../settings/schema.ts";
import { ADA, answered, asked, asks, BEN, dropped, joined, log, put, said, spoke, transferEnded } from "./facts.ts";

const site = defineSite({ id: "test", name: "Test Homes", greeting: "Hi", assistant: "Finch", origins: [] });
const NOW = 100_000;

const roomAfter = (...facts: readonly Fact[]): State => log(...facts).reduce(grow, INITIAL_STATE);
const factsOf = (intent: Intent): Fact[] => {
  if ("refused" in intent) throw new Error(intent.refused);
  return intent.facts;
};
const visitor = (frame: Parameters<typeof visitorIntent>[0], state = INITIAL_STATE) =>
  visitorIntent(frame, state, site, NOW);
const ada = (frame: Parameters<typeof conciergeIntent>[0], state: State) =>
  conciergeIntent(frame, ADA, state, site, NOW);

const ROOMS = {
  assistant: roomAfter(said()),
  waiting: roomAfter(asked(9_000)),
  mine: roomAfter(said(), joined(ADA)),
  theirs: roomAfter(said(), joined(BEN)),
  closed: roomAfter({ type: "closed", by: "visitor" }),
};

test("[T1] the button asks for a person without a word, with the deadline of the site", () => {
  for (const state of [INITIAL_STATE, ROOMS.assistant, ROOMS.closed]) {
    const [fact, ...more] = factsOf(visitor({ type: "person" }, state));
    expect(fact).toMatchObject({ type: "trigger.fired", kind: "asked", action: "handoff", until: NOW + 60_000 });
    expect(more).toEqual([]);
    expect(refusal(state.floor, fact ?? said())).toBeNull();
  }
});

test("[F10] the button stores nothing while a person is there or on the way", () => {
  for (const state of [ROOMS.waiting, ROOMS.mine]) expect(factsOf(visitor({ type: "person" }, state))).toEqual([]);
});

test("[F23] a contact becomes what is known of the visitor, their consent and a dated promise", () => {
  const facts = factsOf(visitor({ type: "contact", name: " Jo ", email: "jo@example.com", consent: true }));
  expect(facts.map((fact) => (fact.type === "lead.learned" ? [fact.field, fact.value, fact.from] : fact))).toEqual([
    ["name", "Jo", "form"],
    ["email", "jo@example.com", "form"],
    ["consent", "yes", "form"],
    { type: "callback.promised", by: NOW + 24 * 3_600_000 },
  ]);
});

test("[D1] whose word it is comes from the seat: no frame can name another concierge", () => {
  const [fact] = factsOf(ada({ type: "say", id: "message-1", text: "Hi" }, ROOMS.mine));
  expect(fact).toEqual({ type: "concierge.said", id: "message-1", text: "Hi", concierge: ADA });
});

test("[F16] only the first sign of life after an absence is a fact", () => {
  expect(factsOf(ada({ type: "alive" }, ROOMS.mine))).toEqual([]);
  expect(factsOf(ada({ type: "alive" }, ROOMS.theirs))).toEqual([]);
  expect(factsOf(ada({ type: "alive" }, roomAfter(joined(BEN, 200_000))))).toEqual([]);
  expect(factsOf(ada({ type: "alive" }, roomAfter(joined(ADA, 200_000))))).toEqual([
    { type: "concierge.present", concierge: ADA, after: "silent" },
  ]);
  expect(factsOf(ada({ type: "alive" }, roomAfter(joined(), dropped(200_000))))).toMatchObject([{ after: "dropped" }]);
});

test("[F13] nobody closes a room over the head of the concierge who holds it", () => {
  expect(ada({ type: "close" }, ROOMS.theirs)).toEqual({ refused: "not-yours" });
  for (const state of [ROOMS.mine, ROOMS.assistant, ROOMS.waiting]) {
    expect(factsOf(ada({ type: "close" }, state))).toEqual([{ type: "closed", by: "concierge" }]);
  }
});

test("[I8] following up stores what is new, and refuses what makes no sense", () => {
  const state = roomAfter(said(), { type: "callback.promised", by: NOW }, put());
  const facts = (more: object) => factsOf(ada({ type: "followUp", ...more }, state));
  expect(facts({ settle: "all" })).toEqual([{ type: "todo.settled", how: "done", concierge: ADA }]);
  expect(facts({ settle: [2, 99], how: "called" })).toEqual([
    { type: "todo.settled", of: [2], how: "called", concierge: ADA },
  ]);
  expect(facts({ settle: [99] })).toEqual([]);
  expect(facts({ outcome: null, responsible: null, snooze: null })).toEqual([]);
  expect(facts({ outcome: "won", amount: 5, responsible: BEN, snooze: NOW + 1 }).map(({ type }) => type)).toEqual([
    "outcome.set",
    "responsible.set",
    "todo.snoozed",
  ]);
  for (const wrong of [{ snooze: NOW }, { snooze: NOW + 400 * 86_400_000 }, { amount: 5 }]) {
    expect(ada({ type: "followUp", ...wrong }, state)).toEqual({ refused: "malformed" });
  }
});

test("[F12] joining a room of one's own again stores nothing, and one of another's is refused by the floor", () => {
  expect(factsOf(ada({ type: "join" }, ROOMS.mine))).toEqual([]);
  const [fact] = factsOf(ada({ type: "join" }, ROOMS.theirs));
  expect(refusal(ROOMS.theirs.floor, fact ?? said())).toBe("taken");
});

test("[F26] a colleague takes over by accepting, and only whom the holder asked", () => {
  const accept = (state: State) => {
    const [fact] = factsOf(ada({ type: "accept" }, state));
    return refusal(state.floor, fact ?? said());
  };
  expect(accept(roomAfter(joined(BEN), { ...asks(ADA), concierge: BEN } as Fact))).toBeNull();
  expect(accept(ROOMS.theirs)).toBe("taken");
  expect(accept(ROOMS.closed)).toBe("not-now");
});

test("[F25] the colleague refuses, and the holder alone withdraws", () => {
  const asked = roomAfter(joined(BEN), { ...asks(ADA), concierge: BEN } as Fact);
  expect(factsOf(ada({ type: "decline" }, asked))).toEqual([transferEnded("refused", ADA)]);
  const [stray] = factsOf(ada({ type: "decline" }, ROOMS.theirs));
  expect(refusal(ROOMS.theirs.floor, stray ?? said())).toBe("not-now");
  expect(factsOf(ada({ type: "withdraw" }, roomAfter(joined(), asks())))).toEqual([transferEnded("withdrawn")]);
  for (const state of [asked, ROOMS.mine, ROOMS.waiting]) {
    expect(ada({ type: "withdraw" }, state)).toEqual({ refused: "not-now" });
  }
});

test("[F32] a rating is of whoever has spoken for the business", () => {
  const rate = (state: State) => factsOf(visitor({ type: "rate", score: 4, words: "Quick" }, state));
  expect(rate(roomAfter(said(), answered(1)))).toEqual([
    { type: "rated", score: 4, words: "Quick", handler: "assistant" },
  ]);
  expect(rate(roomAfter(said(), joined(), spoke()))).toMatchObject([{ handler: "concierge" }]);
  expect(rate(roomAfter(said(), answered(1), joined(), spoke()))).toMatchObject([{ handler: "mixed" }]);
});

test("[F33] a correction is the visitor's own word, and they may take back any fact, consent too", () => {
  expect(factsOf(visitor({ type: "correct", field: "budget", value: " 450k " }))).toEqual([
    { type: "lead.learned", field: "budget", value: "450k", from: "visitor" },
  ]);
  expect(factsOf(visitor({ type: "forget", field: "consent" }))).toEqual([
    { type: "lead.forgotten", field: "consent" },
  ]);
});

test("[T17] a mark is a concierge's own judgement of one decision", () => {
  expect(factsOf(ada({ type: "mark", of: 5, mark: "late" }, ROOMS.assistant))).toEqual([
    { type: "handoff.marked", of: 5, mark: "late", concierge: ADA },
  ]);
});

test("how a conversation ended is told by the concierge who closes it", () => {
  expect(factsOf(ada({ type: "close", outcome: "won" }, ROOMS.mine))).toEqual([
    { type: "closed", by: "concierge", outcome: "won" },
  ]);
});

test("whatever a frame asks to be stored is a fact as the log keeps them, and the floor can take it or refuse it", () => {
  const frames = [
    { type: "say", id: "message-1", text: "Hi", page: "https://example.com/", lang: "en" },
    { type: "person" },
    { type: "back" },
    { type: "contact", name: "Jo", phone: "+44 20 7946 0000", consent: true },
    { type: "end" },
    { type: "rate", score: 1 },
    { type: "correct", field: "name", value: "Jo" },
    { type: "forget", field: "name" },
  ] as const;
  const own = [
    { type: "say", id: "message-2", text: "Hi" },
    { type: "join" },
    { type: "alive" },
    { type: "handBack", note: "A call on Friday" },
    { type: "release" },
    { type: "note", id: "message-3", text: "In a hurry" },
    { type: "close" },
    { type: "accept" },
    { type: "decline" },
    { type: "withdraw" },
    { type: "whisper", id: "message-4", text: "Mention the lake" },
    { type: "mark", of: 1, mark: "right" },
  ] as const;
  for (const state of Object.values(ROOMS)) {
    for (const intent of [...frames.map((f) => visitor(f, state)), ...own.map((f) => ada(f, state))]) {
      if ("refused" in intent) continue;
      for (const fact of intent.facts) {
        expect(Fact.parse(fact)).toEqual(fact);
        expect(evolve(state.floor, { ...fact, seq: 50, at: NOW })).toHaveProperty("held");
      }
    }
  }
});

test("a contact is promised a word when somebody is there, and holds nothing that cannot be dialled or turns text round", () => {
  const closed = defineSite({
    id: "test",
    name: "Test Homes",
    greeting: "Hi",
    assistant: "Finch",
    origins: [],
    hours: { zone: "UTC", week: { mon: ["09:00-17:00"] }, exceptions: {} },
  });
  // A Sunday at ten: a day later it is Monday at ten, and somebody is there; at twenty, the Monday after at ten.
  const sunday = Date.UTC(2027, 1, 7, 10);
  const by = (now: number) => {
    const frame = { type: "contact", name: "Robin", email: "robin@example.com", consent: true } as const;
    const promised = factsOf(visitorIntent(frame, INITIAL_STATE, closed, now)).at(-1);
    return promised?.type === "callback.promised" ? new Date(promised.by).toISOString() : null;
  };
  expect(by(sunday)).toBe("2027-02-08T10:00:00.000Z");
  expect(by(sunday + 10 * 3_600_000)).toBe("2027-02-15T10:00:00.000Z");
  expect(visitor({ type: "contact", name: "Robin", phone: "555-0199", consent: true })).toEqual({
    refused: "malformed",
  });
  const [name] = factsOf(visitor({ type: "contact", name: "Rob\u202Ein", email: "robin@example.com", consent: true }));
  expect(name).toMatchObject({ field: "name", value: "Robin" });
});
