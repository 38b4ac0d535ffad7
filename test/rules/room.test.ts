import { expect, test } from "vitest";
import type { Action, Event, Fact } from "../../protocol/facts.ts";
import { fold } from "../../protocol/floor.ts";
import { Card } from "../../protocol/frames.ts";
import { cardOf, grow, INITIAL_STATE, type State } from "../../protocol/state.ts";
import {
  ADA,
  answered,
  asked,
  asks,
  BEN,
  handedBack,
  joined,
  left,
  log,
  ONE_OF_EACH,
  offered,
  present,
  put,
  replied,
  said,
  spoke,
  transferEnded,
  transferred,
  unreplied,
  whispered,
} from "./facts.ts";
import { everyWalk } from "./walk.ts";

const roomOf = (events: readonly Event[]): State => events.reduce(grow, INITIAL_STATE);
const roomAfter = (...facts: readonly Fact[]): State => roomOf(log(...facts));

const unanswered: Fact = { ...(offered as Extract<Fact, { type: "trigger.fired" }>), action: "offer" };

test("a room is the fold of its log, wherever the fold was stored in between", () => {
  everyWalk((steps) => {
    const events = steps.map(({ event }) => event);
    const half = Math.floor(events.length / 2);
    const stored = JSON.parse(JSON.stringify(roomOf(events.slice(0, half)))) as State;
    expect(events.slice(half).reduce(grow, stored)).toEqual(roomOf(events));
    expect(roomOf(events).floor).toEqual(fold(events));
    expect(roomOf(events).seq).toBe(events.length);
  });
});

test("[T3] an offer stands until the visitor's next words", () => {
  expect(roomAfter(said(), answered(1), offered).offer).toBe(3);
  expect(roomAfter(said(), answered(1), offered, said("Yes", "message-9")).offer).toBeNull();
  expect(roomAfter(said(), answered(1), offered, asked(9_000)).offer).toBeNull();
});

test("[T4] only questions in a row count as unanswered in a row", () => {
  const again = roomAfter(said(), answered(1), unanswered, said("And?", "message-9"), answered(4), unanswered);
  expect(again.unanswered.count).toBe(2);
  const between = [said("Hi", "message-8"), answered(4), said("And?", "message-9"), answered(6)];
  expect(roomAfter(said(), answered(1), unanswered, ...between, unanswered).unanswered.count).toBe(1);
  expect(roomAfter(said(), answered(1), unanswered, joined()).unanswered.count).toBe(0);
});

test("[D19] replies are counted within the hour in which they began", () => {
  const at = (seq: number, time: number): Event => ({ ...answered(seq - 1), seq, at: time });
  const first = grow(INITIAL_STATE, at(2, 5_000_000));
  const second = grow(first, at(4, 8_599_999));
  expect(second.replies).toEqual({ all: 2, hour: 2, from: 5_000_000 });
  expect(grow(second, at(6, 8_600_000)).replies).toEqual({ all: 3, hour: 1, from: 8_600_000 });
});

test("[F24] what concierges promised is kept, the newest five", () => {
  const promises = [1, 2, 3, 4, 5, 6].flatMap((n) => [joined(), handedBack(`Promise ${n}`)]);
  expect(roomAfter(...promises).promises.map(({ note }) => note)).toEqual([2, 3, 4, 5, 6].map((n) => `Promise ${n}`));
  expect(roomAfter(joined(), handedBack()).promises).toEqual([]);
});

test("[L7] who stayed silent or let the room go is not connected to it again, until they show a sign of life", () => {
  const silent: Fact = { type: "concierge.left", concierge: ADA, why: "silent", until: 99_000 };
  const state = roomAfter(joined(ADA, 9_000), silent);
  expect(state).toMatchObject({ silent: ADA.id, passed: [ADA.id] });
  const back = roomAfter(joined(ADA, 9_000), silent, joined(ADA, 30_000), present("silent"));
  expect(back).toMatchObject({ silent: null, passed: [] });
  expect(roomAfter(joined(), left(9_000))).toMatchObject({ silent: null, passed: [ADA.id] });
  expect(roomAfter(joined(), left(9_000), joined(BEN), handedBack(undefined, BEN)).passed).toEqual([]);
  const dropped = roomAfter(joined(), ONE_OF_EACH["concierge.left"]);
  expect(dropped, "a broken line is nobody's choice").toMatchObject({ silent: null, passed: [] });
});

test("[F31] a whisper is kept until a reply was given in full, the newest five", () => {
  const whispers = (...more: readonly Fact[]) =>
    roomAfter(said(), whispered("One"), whispered("Two"), ...more).whispers;
  expect(whispers()).toEqual(["One", "Two"]);
  expect(whispers(answered(1, "interrupted"))).toEqual(["One", "Two"]);
  expect(whispers(answered(1))).toEqual([]);
  expect(whispers(...["3", "4", "5", "6"].map(whispered))).toEqual(["Two", "3", "4", "5", "6"]);
});

test("[F29][L15] a question stands until it was answered or its time has passed, and on the card as long", () => {
  const asking = roomAfter(said(), put());
  const question = { of: 2, text: "Is lot 12 still free?", until: 90_000 };
  expect(asking.question).toMatchObject({ ...question, to: 1 });
  expect(cardOf(asking, "c", "live", true, 0).question).toEqual(question);
  expect(asking.newest.lobby, "the lobby hears of it at once").toBe(2);
  for (const end of [replied(2), unreplied(2)]) {
    const ended = roomAfter(said(), put(), end);
    expect(ended.question).toBeNull();
    expect(cardOf(ended, "c", "live", true, 0).question).toBeNull();
    expect(ended.newest.lobby).toBe(3);
  }
});

test("[F28] what the humans answered, or did not, is kept for the replies to come", () => {
  const state = roomAfter(said(), put(), replied(2), said("And?", "message-8"), put(4), unreplied(5, 4));
  expect(state.answers).toEqual([
    { question: "Is lot 12 still free?", text: "Lot 12 is free until Friday." },
    { question: "Is lot 12 still free?", text: null },
  ]);
});

test("[F25][F26] a transfer stands on the card with its note until the colleague came or it ended", () => {
  const asking = roomAfter(joined(), asks(BEN, 90_000, "Knows the lots"));
  const transfer = { to: BEN.id, until: 90_000, note: "Knows the lots" };
  expect(cardOf(asking, "c", "concierge", true, 0)).toMatchObject({ transfer, concierge: ADA });
  expect(asking.newest.lobby).toBe(2);
  const come = roomAfter(joined(), asks(BEN, 90_000, "Knows the lots"), transferred());
  expect(cardOf(come, "c", "concierge", true, 0)).toMatchObject({ transfer: null, concierge: BEN });
  const ended = roomAfter(joined(), asks(BEN, 90_000, "Knows the lots"), transferEnded("refused"));
  expect(cardOf(ended, "c", "concierge", true, 0)).toMatchObject({ transfer: null, concierge: ADA });
  expect([come.transferNote, ended.transferNote]).toEqual([null, null]);
});

test("[T12] what was acted on is remembered by trigger, and what led to nothing is not", () => {
  const fired = ONE_OF_EACH["trigger.fired"];
  const seen = (action: Action) => roomAfter(said(), { ...fired, evidence: { seqs: [1, 4], rule: "x" }, action });
  expect(seen("handoff")).toMatchObject({ acted: { emotion: 4 }, offered: {}, reason: { kind: "emotion" } });
  expect(seen("offer")).toMatchObject({ acted: { emotion: 4 }, offered: { emotion: 2 }, offer: 2 });
  expect(seen("none")).toMatchObject({ acted: {}, offered: {}, reason: null, offer: null });
});

test("[T11] when a concierge handed back, and up to where a human has answered for everything, is remembered", () => {
  expect(roomAfter(said(), joined())).toMatchObject({ handedBack: null, settled: 2 });
  expect(roomAfter(said(), joined(), handedBack())).toMatchObject({ handedBack: 3_000, settled: 3 });
});

test("[F32] who has spoken counts since the conversation began, or began again", () => {
  expect(roomAfter(said()).spoke).toEqual({ assistant: false, concierge: false });
  expect(roomAfter(said(), answered(1), joined(), spoke()).spoke).toEqual({ assistant: true, concierge: true });
  const again = [said(), answered(1), ONE_OF_EACH.closed, said("Hi again", "message-9")];
  expect(roomAfter(...again).spoke).toEqual({ assistant: false, concierge: false });
});

test("[F33] what the visitor takes back leaves the card as well", () => {
  const learned: Fact = { type: "lead.learned", field: "name", value: "Jo", from: "form" };
  expect(roomAfter(learned).name).toBe("Jo");
  expect(roomAfter(learned, { ...learned, value: "Joan", from: "visitor" }).name).toBe("Joan");
  expect(roomAfter(learned, { type: "lead.forgotten", field: "name" }).name).toBeNull();
  expect(roomAfter(learned, { type: "lead.forgotten", field: "budget" }).name).toBe("Jo");
});

test("[T18] a written brief is known by the newest event it knows", () => {
  expect(roomAfter(said(), asked(9_000), { type: "brief.written", text: "A short talk", upTo: 2 }).briefed).toBe(2);
});

test("a visitor's language is the latest that their browser named", () => {
  const inLanguage = (lang?: string): Fact => ({ ...said(), ...(lang && { lang }) }) as Fact;
  expect(roomAfter(inLanguage("de-AT"), inLanguage()).lang).toBe("de-AT");
  expect(roomAfter(inLanguage("de-AT"), inLanguage("fr")).lang).toBe("fr");
});

test("[L1] a card tells who waits, since when, why and for whom, and is one that the lobby accepts", () => {
  const state = roomAfter(said("I want to talk to a person"), ONE_OF_EACH["trigger.fired"]);
  const card = cardOf(state, "c", "waiting", true, 0);
  expect(card).toMatchObject({ since: 2_000, seq: 2, until: 90_000, reason: "emotion", here: true, concierge: null });
  expect(card.evidence).toEqual(ONE_OF_EACH["trigger.fired"].evidence);
  const held = cardOf(roomAfter(joined(BEN, 20_000)), "c", "concierge", false, 0);
  expect(held).toMatchObject({ concierge: BEN, until: 20_000, here: false });
  everyWalk((steps) => {
    const grown = roomOf(steps.map(({ event }) => event));
    Card.parse(cardOf(grown, "c", "live", true, 0));
  });
});

test("a headline and a name that are cut short keep whole characters and fit a card", () => {
  const state = roomAfter(said("\ud83d\udc4d".repeat(200)), {
    ...ONE_OF_EACH["lead.learned"],
    field: "name",
    value: `J${"\ud83d\udc4d".repeat(60)}`,
  });
  expect(state.headline.isWellFormed()).toBe(true);
  expect(state.name?.isWellFormed()).toBe(true);
  expect(Card.safeParse(cardOf(state, "c", "live", true, 0)).success).toBe(true);
});

test("[F34] a call that somebody else cancelled is a new moment at which times are offered; one's own is none", () => {
  const cancelled = (by: "visitor" | "site"): Event => ({ type: "call.cancelled", call: "call-1", by, seq: 9, at: 0 });
  expect(grow(INITIAL_STATE, cancelled("site"))).toMatchObject({ call: null, strandedAt: 9 });
  expect(grow(INITIAL_STATE, cancelled("visitor"))).toMatchObject({ call: null, strandedAt: 0 });
});
