import { expect, test } from "vitest";
import { cardOf, grow, NEW_ROOM, type Room } from "../../durable-objects/room";
import type { Event, Fact } from "../../protocol/events";
import { fold } from "../../protocol/floor";
import { Card } from "../../protocol/frames";
import { ADA, answered, asked, BEN, handedBack, joined, log, ONE_OF_EACH, offered, present, said } from "./facts";
import { everyWalk } from "./walk";

const roomOf = (events: readonly Event[]): Room => events.reduce(grow, NEW_ROOM);
const roomAfter = (...facts: readonly Fact[]): Room => roomOf(log(...facts));

const unanswered: Fact = { ...(offered as Extract<Fact, { type: "trigger.fired" }>), action: "offer" };

test("a room is the fold of its log, wherever the fold was stored in between", () => {
  everyWalk((steps) => {
    const events = steps.map(({ event }) => event);
    const half = Math.floor(events.length / 2);
    const stored = JSON.parse(JSON.stringify(roomOf(events.slice(0, half)))) as Room;
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
  const first = grow(NEW_ROOM, at(2, 5_000_000));
  const second = grow(first, at(4, 8_599_999));
  expect(second.replies).toEqual({ all: 2, hour: 2, from: 5_000_000 });
  expect(grow(second, at(6, 8_600_000)).replies).toEqual({ all: 3, hour: 1, from: 8_600_000 });
});

test("[F24] what concierges promised is kept, the newest five", () => {
  const promises = [1, 2, 3, 4, 5, 6].flatMap((n) => [joined(), handedBack(`Promise ${n}`)]);
  expect(roomAfter(...promises).promises.map(({ note }) => note)).toEqual([2, 3, 4, 5, 6].map((n) => `Promise ${n}`));
  expect(roomAfter(joined(), handedBack()).promises).toEqual([]);
});

test("[L7] who stayed silent is remembered until they show a sign of life", () => {
  const silent: Fact = { type: "concierge.left", concierge: ADA, why: "silent", until: 99_000 };
  const room = roomAfter(joined(ADA, 9_000), silent);
  expect(room.silent).toEqual([ADA.id]);
  expect(roomAfter(joined(ADA, 9_000), silent, joined(ADA, 30_000), present("silent")).silent).toEqual([]);
  expect(roomAfter(joined(), ONE_OF_EACH["concierge.left"]).silent).toEqual([]);
});

test("[L1] a card tells who waits, since when, why and for whom, and is one that the lobby accepts", () => {
  const room = roomAfter(said("I want to talk to a person"), ONE_OF_EACH["trigger.fired"]);
  const card = cardOf(room, "c", "waiting", true);
  expect(card).toMatchObject({ since: 2_000, seq: 2, until: 90_000, reason: "emotion", here: true, concierge: null });
  expect(card.evidence).toEqual(ONE_OF_EACH["trigger.fired"].evidence);
  const held = cardOf(roomAfter(joined(BEN, 20_000)), "c", "concierge", false);
  expect(held).toMatchObject({ concierge: BEN, until: 20_000, here: false });
  everyWalk((steps) => {
    const grown = roomOf(steps.map(({ event }) => event));
    Card.parse(cardOf(grown, "c", "live", true));
  });
});

test("a headline and a name that are cut short keep whole characters and fit a card", () => {
  const room = roomAfter(said("\ud83d\udc4d".repeat(200)), {
    ...ONE_OF_EACH["lead.learned"],
    field: "name",
    value: `J${"\ud83d\udc4d".repeat(60)}`,
  });
  expect(room.headline.isWellFormed()).toBe(true);
  expect(room.name?.isWellFormed()).toBe(true);
  expect(Card.safeParse(cardOf(room, "c", "live", true)).success).toBe(true);
});
