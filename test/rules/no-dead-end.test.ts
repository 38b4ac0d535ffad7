/** Whoever needs a human ends with one, with a booked call, or with a contact and a date, however indifferent the world is. */
import fc from "fast-check";
import { expect, test } from "vitest";
import type { Event } from "../../protocol/facts.ts";
import { duties, evolve, INITIAL } from "../../protocol/floor.ts";
import { VisitorFrame } from "../../protocol/frames.ts";
import { changeSite, defineSite } from "../../settings/schema.ts";
import { MOVES, type Move, Story } from "./story.ts";

const site = defineSite({
  id: "test",
  name: "Test Homes",
  greeting: "Hi",
  assistant: "Finch",
  origins: [],
  topics: [{ name: "contract", words: ["sign", "contract"] }],
});
const SITES = [
  site,
  changeSite(site, { policy: { unanswered: "ask", buyer: "handoff", value: "handoff" } }),
  changeSite(site, { policy: { emotion: "call", failure: "call", asked: "call", unanswered: "call" } }),
];

/** How a need for a human ended, or that it is open; null: there was none. */
type Need = "open" | "human" | "call" | "promise" | "withdrawn" | null;

function needOf(events: readonly Event[]): Need {
  let need: Need = null;
  let floor = INITIAL;
  for (const event of events) {
    const before = floor;
    floor = evolve(floor, event);
    switch (event.type) {
      case "visitor.said":
        // Whoever writes in a closed conversation begins anew.
        if (before.held === "closed") need = null;
        break;
      case "trigger.fired":
        if (event.action === "handoff" || event.action === "call") need = "open";
        break;
      case "concierge.joined":
        // Somebody who has yet to show up is no human yet.
        need = event.until === undefined ? "human" : "open";
        break;
      case "concierge.present":
      case "concierge.said":
      case "concierge.handedBack":
        need = "human";
        break;
      case "concierge.dropped":
      case "concierge.left":
        need = "open";
        break;
      case "call.booked":
        need = "call";
        break;
      case "call.cancelled":
        if (need !== "call") break;
        if (floor.held === "concierge" && !floor.absent) need = "human";
        else need = event.by === "visitor" ? "withdrawn" : "open";
        break;
      case "callback.promised":
        expect(event.by).toBeGreaterThan(event.at);
        need = "promise";
        break;
      case "visitor.returned":
        if (need === "open") need = "withdrawn";
        break;
      case "closed":
        need = "withdrawn";
        break;
    }
  }
  return need;
}

interface World {
  on: (typeof SITES)[number];
  staffed: boolean | null;
  /**
   * What becomes of a tap on a time: a call, or another time because somebody was faster, as often as this says. With
   * the calendar out of reach, or full, there are no times.
   */
  calendar: "full" | "out of reach" | { taken: number };
  moves: Move[];
}

const worlds: fc.Arbitrary<World> = fc.record({
  on: fc.constantFrom(...SITES),
  staffed: fc.constantFrom(true, false, null),
  calendar: fc.constantFrom<World["calendar"]>("full", "out of reach", { taken: 0 }, { taken: 2 }),
  moves: fc.array(fc.constantFrom(...MOVES), { maxLength: 30, size: "max" }),
});

const played = ({ on, staffed, moves }: World): Story => {
  const story = new Story(on, staffed);
  for (const move of moves) story.play(move);
  return story;
};

/** From here on no human does anything: the visitor only takes what the page offers, and time passes. */
function endOf(story: Story, calendar: World["calendar"]): Need {
  let faster = typeof calendar === "string" ? Number.POSITIVE_INFINITY : calendar.taken;
  for (let step = 0; step < 8; step++) {
    const need = needOf(story.events);
    // A call that stands is where the visitor will have a human.
    if (need !== "open" || story.state.call) return need === "open" ? "call" : need;
    const { contact } = duties(story.state.floor);
    if (contact && typeof calendar !== "string" && faster > 0) {
      // Refused with nothing stored: the times are shown anew, and asked for again.
      faster--;
      continue;
    }
    const taken = contact && (faster > 0 ? story.contact() : story.book());
    if (!taken && !story.pass()) return "open";
  }
  return "open";
}

test("[F22] whatever happened, an open need for a human ends with a human, a booked call, or a contact with a date", () => {
  const seen = new Set<Need>();
  fc.assert(
    fc.property(worlds, (world) => {
      const story = played(world);
      const end = endOf(story, world.calendar);
      seen.add(end);
      expect(end, JSON.stringify(story.events.map(({ type }) => type))).not.toBe("open");
    }),
    { numRuns: 1_500 },
  );
  // The walks do come to every one of them.
  expect([...seen].toSorted()).toEqual(["call", "human", "promise", "withdrawn", null].toSorted());
});

test("[F22] at no moment of an open need is the visitor left with neither a time at which something happens nor a form", () => {
  fc.assert(
    fc.property(worlds, ({ on, staffed, moves }) => {
      const story = new Story(on, staffed);
      for (const move of moves) {
        story.play(move);
        if (needOf(story.events) !== "open" || story.state.call) continue;
        const { contact } = duties(story.state.floor);
        expect(contact || story.alarm !== null, `${move} ${story.state.floor.held}`).toBe(true);
      }
    }),
    { numRuns: 500 },
  );
});

test("[F34] a call that the site cancels leaves whoever is alone with times or a form, whatever happened before", () => {
  let cancelled = 0;
  fc.assert(
    fc.property(worlds, (world) => {
      const story = played(world);
      if (!story.cancel("site")) return;
      cancelled++;
      const { floor } = story.state;
      expect(floor.held === "concierge" || duties(floor).contact, floor.held).toBe(true);
      const end = endOf(story, world.calendar);
      expect(end, JSON.stringify(story.events.map(({ type }) => type))).not.toBe("open");
    }),
    { numRuns: 1_000 },
  );
  expect(cancelled).toBeGreaterThan(20);
});

test("[F22] whoever refuses consent gives nothing away and keeps every way: the form, a person, the assistant", () => {
  for (const consent of [false, undefined]) {
    const frames = [
      { type: "contact", name: "Robin Vale", email: "robin@example.com", consent },
      { type: "book", slot: "slot-1", phone: "+15035550142", consent },
    ];
    // Neither leaves the door: nothing that was typed reaches the room.
    for (const frame of frames) expect(VisitorFrame.safeParse(frame).success, frame.type).toBe(false);
  }
  let alone = 0;
  fc.assert(
    fc.property(worlds, ({ on, staffed, moves }) => {
      const story = new Story(on, staffed);
      for (const move of moves) story.play(move);
      // Time alone brings no dead end either: they stand where nothing happens by itself any more.
      while (story.pass());
      if (needOf(story.events) !== "open" || story.state.call) return;
      alone++;
      expect(duties(story.state.floor).contact, story.state.floor.held).toBe(true);
      const said = story.asks({
        type: "say",
        id: `last-${story.events.length}`,
        text: "Then tell me about the plans.",
      });
      expect(said && duties(story.state.floor).speak !== null).toBe(true);
      expect(story.asks({ type: "person" })).toBe(true);
      expect(story.state.floor.held === "waiting" && story.alarm !== null).toBe(true);
    }),
    { numRuns: 500 },
  );
  expect(alone).toBeGreaterThan(20);
});

test("a question to the humans that nobody answers ends by itself, and the visitor is owed a reply again", () => {
  const story = new Story(site, true);
  for (const move of ["says nothing much", "is asked about among colleagues", "is answered"] as const) story.play(move);
  expect(story.state.question).not.toBeNull();
  expect(story.pass()).toBe(true);
  expect(story.state.question).toBeNull();
  expect(duties(story.state.floor).speak).not.toBeNull();
});
