/** What the embedded model makes of a prompt: answers of the humans, wishes of a colleague, summaries. */
import { expect, test } from "vitest";
import { compose } from "../../assistant/models/embedded/compose.ts";
import type { Read } from "../../assistant/models/embedded/read-prompt.ts";
import { NO_BASIS, UNKEPT } from "../../assistant/reply/basis.ts";

const read = (more: Partial<Read>): Read => ({
  ...NO_BASIS,
  zone: "America/Los_Angeles",
  question: "",
  turns: 1,
  earlier: "",
  before: "",
  said: more.before ? [more.before] : [],
  result: null,
  summary: null,
  ...more,
});

const LOTS = { title: "Lot premiums", text: "A lot premium is the extra price of a better lot. It starts at $4,000." };
const LAKE = { title: "The lake", text: "Our lake is open all year. Swimming is free." };

test("[F28] an answer of the humans is given to the question that raised it, and to no other", () => {
  const answers = [{ question: "Is lot 12 still free?", text: "It is free until Friday" }];
  expect(compose(read({ question: "Is lot 12 still free?", answers }))).toBe(
    "I checked with a colleague: It is free until Friday.",
  );
  expect(compose(read({ question: "What is a lot premium?", answers, passages: [LOTS] }))).toMatch(/^A lot premium/);
});

test("[F28] where nobody answered in time, that is said, and of two answers the newest counts", () => {
  const asked = "Is lot 12 still free?";
  expect(compose(read({ question: asked, answers: [{ question: asked, text: null }] }))).toMatch(
    /nobody could tell me/,
  );
  const answers = [
    { question: asked, text: null },
    { question: asked, text: "Sold." },
  ];
  expect(compose(read({ question: asked, answers }))).toBe("I checked with a colleague: Sold.");
});

test("[F31] what a colleague wishes is said beside the answer, once, and nobody is named", () => {
  const wishes = ["Mention the lake"];
  const reply = compose(read({ question: "What is a lot premium?", passages: [LOTS, LAKE], wishes }));
  expect(reply).toBe(`${LOTS.text}\n\n${LAKE.text}`);
  expect(compose(read({ question: "Tell me about the lake", passages: [LAKE], wishes }))).toBe(LAKE.text);
});

test("[T18] a summary tells what was asked first and last and what was answered, in the words that were used", () => {
  const turn = (visitor: boolean, text: string) => ({ visitor, text });
  const talk = [
    turn(true, "What is a lot premium? I like the lake."),
    turn(false, "It is the extra price of a better lot. It starts at $4,000."),
    turn(true, "And the garage?"),
  ];
  expect(compose(read({ summary: talk }))).toBe(
    'Asked: "What is a lot premium?" Last: "And the garage?" Was told: "It is the extra price of a better lot."',
  );
  expect(compose(read({ summary: talk.slice(0, 1) }))).toBe('Asked: "What is a lot premium?"');
  expect(compose(read({ summary: [turn(true, "x".repeat(500))] })).length).toBeLessThan(200);
});

const told = (facts: Record<string, string>, more: Partial<Read> = {}) =>
  compose(read({ noted: Object.entries(facts).map(([field, value]) => ({ field, value })), question: "So.", ...more }));

test("what was told is said back in plain words, and no field is named", () => {
  const opening = (facts: Record<string, string>) => told(facts, { ask: "When?" }).replace("\n\nWhen?", "");
  expect(opening({ budget: "$450,000" })).toBe("A budget of $450,000, thank you.");
  expect(opening({ timeline: "next summer" })).toBe("Next summer, good to know.");
  expect(opening({ name: "Robin" })).toBe("Thank you, Robin.");
  expect(opening({ household: "There are four of us" })).toBe("Four of you, noted.");
  expect(opening({ budget: "$450,000", timeline: "next summer", plan: "Kestrel", name: "Robin" })).toBe(
    "Thank you, Robin. A budget of $450,000, next summer and the Kestrel, good to know.",
  );
  expect(opening({ contact: "" })).toBe("Thank you. Your contact is noted.");
  expect(opening({ "Team size": "" })).toBe("Thank you. That is noted.");
  expect(opening({ stage: "ready" })).toBe("All right.");
});

test("a talk full of facts ends no two replies alike, and asks nothing where something else is asked", () => {
  let before = "";
  for (let turns = 1; turns <= 6; turns++) {
    // A window that has begun to slide counts the same number of messages again.
    const reply = told({ area: "the lake" }, { turns: Math.min(turns, 3), before });
    const [end, ending] = [reply.slice(reply.indexOf(".") + 2), reply.slice(0, reply.indexOf("."))];
    expect(end).toMatch(/\?$/);
    expect(before).not.toContain(end);
    expect(before).not.toContain(ending);
    before = reply;
  }
  expect(told({ budget: "$1" }, { ask: "When?" })).toBe("A budget of $1, thank you.\n\nWhen?");
  expect(told({ budget: "$1", [UNKEPT]: "" }), "the consent line follows").toBe("A budget of $1, thank you.");
  expect(told({ [UNKEPT]: "" })).toBe("Thank you.");
});

const CALL = {
  name: "Ana",
  when: "Friday, November 27 at 2:00 PM Pacific Time",
  at: Date.UTC(2026, 10, 27, 22),
  what: "A call",
  yours: "Your call",
  card: "Your call",
  where: null,
};
const STANDS =
  'Your call with Ana is on Friday, November 27 at 2:00 PM Pacific Time. You can move or cancel it in the card "Your call" on this page.';

test("[C27] who asks about their visit hears when and where it is", () => {
  const call = { ...CALL, what: "A visit", yours: "Your visit", card: "Your visit", where: "7 Mill Lane" };
  const stands =
    'Your visit with Ana is on Friday, November 27 at 2:00 PM Pacific Time, at 7 Mill Lane. You can move or cancel it in the card "Your visit" on this page.';
  for (const question of ["When is my visit?", "Please cancel my visit", "Can we move our meeting to Friday?"]) {
    expect(compose(read({ question, call })), question).toBe(stands);
  }
});

test("who asks about their call hears when it is and where it can be changed, beside what else they ask", () => {
  for (const question of ["When is my call?", "Please cancel my call", "Can we move my call to Friday at 2pm?"]) {
    expect(compose(read({ question, call: CALL })), question).toBe(STANDS);
    expect(compose(read({ question })), question).toMatch(
      /^There is no call planned with you in this chat\. You can talk/,
    );
    expect(compose(read({ question, callable: true })), question).toMatch(/You can choose a time for a call here/);
  }
  expect(compose(read({ question: "When is my call? What is a lot premium?", call: CALL, passages: [LOTS] }))).toBe(
    `${STANDS}\n\n${LOTS.text}`,
  );
  const promises = [{ by: "Ada", note: "A call on Friday" }];
  expect(compose(read({ question: "When is my call?", promises }))).toContain("Ada left me this");
  const deposit = { title: "Deposit", text: "You get it back." };
  const contract = "If I cancel my contract, do I get my deposit back?";
  expect(compose(read({ question: contract, call: CALL, passages: [deposit] }))).toBe(deposit.text);
});

test("who asks what is kept of them, or wants it gone, is shown where, and that people can erase it", () => {
  for (const question of [
    "please forget my number",
    "Please delete all my data",
    "what do you know about me?",
    "stop storing my data",
  ]) {
    const reply = compose(read({ question }));
    expect(reply, question).toContain('"My details" in the menu you see');
    expect(reply, question).toContain("erase everything");
  }
});
