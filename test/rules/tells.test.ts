/** Who hears of a fact at once: whatever changes what they were told. */
import { expect, test } from "vitest";
import { brief } from "../../protocol/brief.ts";
import { type Event, FACT_TYPES, FACTS } from "../../protocol/facts.ts";
import { duties } from "../../protocol/floor.ts";
import type { Card } from "../../protocol/frames.ts";
import { score } from "../../protocol/lead.ts";
import { episodes } from "../../protocol/report.ts";
import { cardOf, grow, INITIAL_STATE, type State } from "../../protocol/state.ts";
import { ADA, answered, asked, gaveUp, joined, log, ONE_OF_EACH, offered, said } from "./facts.ts";
import { everyWalk } from "./walk.ts";

const desk = (events: readonly Event[]) => JSON.stringify([brief(events), score(events)]);

test("[R28] a fact that changes the brief or the score is told to the consoles in the room", () => {
  everyWalk((steps) => {
    const events = steps.map(({ event }) => event).slice(0, 25);
    let told = desk([]);
    for (const [i, { type }] of events.entries()) {
      const now = desk(events.slice(0, i + 1));
      if (!FACTS[type].tells.includes("brief")) expect(now, type).toBe(told);
      told = now;
    }
  });
});

test("[R28] and one that changes neither is not, since a long conversation pays for each", () => {
  const before = [said(), answered(1), offered, asked(90_000), joined(), ONE_OF_EACH["lead.learned"], gaveUp];
  const changes = FACT_TYPES.filter((type) => desk(log(...before)) !== desk(log(...before, ONE_OF_EACH[type])));
  for (const type of changes) expect(FACTS[type].tells, type).toContain("brief");
  expect(changes.length).toBeGreaterThan(10);
});

/** What a card says of the room itself. The visitor's words, name and reason are told with the next card. */
function told(state: State): Partial<Card> {
  const stage = duties(state.floor).lobby ?? "live";
  const { since, until, front, concierge, missed, question, transfer } = cardOf(state, "c", stage, true, 0);
  return { since, until, front, concierge, missed, question, transfer };
}

test("[L17] the lobby hears at once of every fact that changes who holds the room, until when, or what is asked in it", () => {
  let heard = 0;
  everyWalk((steps) => {
    let state = INITIAL_STATE;
    for (const { event } of steps) {
      const before = state;
      state = grow(state, event);
      if (state.newest.lobby === event.seq) heard++;
      // The first fact gives a room its beginning.
      else if (before.seq > 0) expect(told(state), event.type).toEqual(told(before));
    }
  });
  expect(heard).toBeGreaterThan(500);
});

test("[L17] and of words alone it does not hear at once", () => {
  const state = log(said(), answered(1), joined(ADA), said("And now?", "message-9")).reduce(grow, INITIAL_STATE);
  expect(state.newest.lobby).toBe(3);
});

/** What people look at in the reports soon after it happened. The rest waits until the conversation is over. */
const reported = (events: readonly Event[], { floor }: State) =>
  // A mark in these walks may judge a decision that is yet to come, so it is looked for below.
  episodes(events).map(({ satisfaction, booked }) => ({ satisfaction, booked, over: floor.held === "closed" }));

test("the reports hear at once of a rating, a mark, a booking and an end", () => {
  const heard = new Set<string>();
  everyWalk((steps) => {
    const events = steps.map(({ event }) => event).slice(0, 25);
    let state = INITIAL_STATE;
    let last = reported([], state);
    for (const [i, event] of events.entries()) {
      state = grow(state, event);
      const now = reported(events.slice(0, i + 1), state);
      // These two begin a row or go on with one that was closed.
      const begins = event.type === "visitor.said" || event.type === "trigger.fired";
      if (state.newest.reports === event.seq) heard.add(event.type);
      else if (!begins) expect(now, event.type).toEqual(last);
      last = now;
    }
  });
  for (const type of ["rated", "handoff.marked", "call.booked", "closed", "callback.promised"]) {
    expect([...heard], type).toContain(type);
  }
});
