/** What the embedded model makes of a prompt: answers of the humans, wishes of a colleague, summaries. */
import { expect, test } from "vitest";
import { compose } from "../../durable-objects/assistant/compose";
import type { Read } from "../../durable-objects/assistant/read-prompt";

const read = (more: Partial<Read>): Read => ({
  question: "",
  turns: 1,
  passages: [],
  promises: [],
  answers: [],
  wishes: [],
  callable: false,
  noted: null,
  ask: null,
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
