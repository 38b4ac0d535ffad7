import { expect, test } from "vitest";
import { brief } from "../../protocol/brief.ts";
import type { Fact } from "../../protocol/facts.ts";
import { BriefLine } from "../../protocol/frames.ts";
import {
  ADA,
  answered,
  asked,
  asks,
  BEN,
  handedBack,
  joined,
  log,
  ONE_OF_EACH,
  said,
  spoke,
  transferEnded,
  transferred,
} from "./facts.ts";
import { everyWalk } from "./walk.ts";

const words = (lines: readonly BriefLine[], label: BriefLine["label"]) =>
  lines.filter((line) => line.label === label).map(({ text, cite }) => [text, cite]);

test("[T9] the brief says who, what, why, what they were told and what was promised, each with its message", () => {
  const page = "https://example.com/plans";
  const lines = brief(
    log(
      { ...ONE_OF_EACH["visitor.said"], text: "Do you build near the lake?", page },
      answered(1),
      { ...ONE_OF_EACH["lead.learned"], field: "name", value: "Jo", cite: 1 },
      joined(),
      handedBack("A call on Friday"),
      said("this is useless", "message-9"),
      { ...ONE_OF_EACH["trigger.fired"], evidence: { seqs: [6], rule: "frustration" } },
    ),
  );
  expect(words(lines, "why")).toEqual([['Upset: "this is useless"', 6]]);
  expect(words(lines, "who")).toEqual([["name: Jo", 1]]);
  expect(words(lines, "want")).toEqual([["Do you build near the lake?", 1]]);
  // The latest words stand in the advice, and nowhere twice.
  expect(words(lines, "next")[0]).toEqual([expect.stringContaining('"this is useless"'), 6]);
  expect(words(lines, "page")).toEqual([[page, 1]]);
  expect(words(lines, "told")).toEqual([["The extra price of a better lot.", 2]]);
  expect(words(lines, "promised")).toEqual([["Ada: A call on Friday", 5]]);
  expect(words(lines, "open").map(([text]) => text)).not.toContain("What is their name?");
});

test("[T9] every line cites a stored event, and only a question cites none", () => {
  everyWalk((steps) => {
    const events = steps.map(({ event }) => event);
    for (const line of brief(events)) {
      BriefLine.parse(line);
      if (line.label === "open") expect(line.cite).toBeNull();
      else expect(events.map(({ seq }) => seq)).toContain(line.cite);
    }
  });
});

test("[T9] with nothing known the brief says to ask, and is a list of questions", () => {
  const questions = [
    "What is their name?",
    "How can they be reached?",
    "What do they need?",
    "What is their budget?",
    "When do they need it?",
  ];
  expect(brief(log(asked(9_000)))).toEqual([
    { label: "why", text: "Asked for a person", cite: 1 },
    { label: "next", text: "Introduce yourself and ask what they need", cite: 1 },
    ...questions.map((text) => ({ label: "open", text, cite: null })),
  ]);
});

const pleads = (seq: number, span: string): Fact => ({
  type: "trigger.fired",
  kind: "asked",
  action: "handoff",
  until: 9_000,
  evidence: { seqs: [seq], span, rule: "asked.want" },
});

test("[T9] the advice names the visitor, their own matter and what is missing, not their plea for a person", () => {
  const lines = brief(
    log(
      said("Is the corner lot in Canby still free?", "message-1"),
      { ...ONE_OF_EACH["lead.learned"], field: "name", value: "Kim", cite: 1 },
      said("Can I talk to a real person please?", "message-2"),
      pleads(3, "Can I talk to a real person"),
    ),
  );
  expect(words(lines, "next")).toEqual([
    ['Greet Kim, then answer: "Is the corner lot in Canby still free?"', 1],
    ["Ask how to reach them if the connection is lost", 3],
  ]);
  expect(words(lines, "want")).toEqual([["Is the corner lot in Canby still free?", 1]]);
  expect(words(lines, "open").map(([text]) => text)).not.toContain("What do they need?");
});

test("[T9] a plea that says what it is about is the matter", () => {
  const text = "I want to speak to a person again about the contract";
  const lines = brief(log(said("Hello", "message-1"), said(text, "message-2"), pleads(2, "want to speak to a person")));
  expect(words(lines, "next")[0]).toEqual([`Introduce yourself, then answer: "${text}"`, 2]);
});

test("[T9] what was promised is advised to be kept until a human has spoken", () => {
  const facts = [said(), asked(9_000), joined(), handedBack("The plan comes on Friday"), said("And now?", "message-9")];
  const promise = ['Keep the promise of Ada, or say when you will: "The plan comes on Friday"', 4];
  expect(words(brief(log(...facts)), "next")).toContainEqual(promise);
  const kept = brief(log(...facts, asked(9_000), joined(), spoke(ADA, "Here it is.")));
  expect(words(kept, "next")).not.toContainEqual(promise);
  expect(words(kept, "promised")).toEqual([["Ada: The plan comes on Friday", 4]]);
});

test("[T9] whoever takes over reads the colleague's note first, and then only what is unanswered", () => {
  const facts = [said(), asked(9_000), joined(), spoke(), said("Is it free?", "message-9"), asks(BEN, 9_000, "Lot 12")];
  expect(words(brief(log(...facts, transferred())), "next").slice(0, 2)).toEqual([
    ['Ada says: "Lot 12"', 6],
    ['Answer: "Is it free?"', 5],
  ]);
  const refused = brief(log(...facts, transferEnded("refused")));
  expect(words(refused, "next")[0]).toEqual(['Answer: "Is it free?"', 5]);
  const answered = brief(log(...facts, transferred(), spoke(BEN, "It is.")));
  expect(words(answered, "next")).toEqual([["Ask how to reach them if the connection is lost", 5]]);
});

test("[T9] what the assistant has answered after a hand-back is no advice", () => {
  const facts = [said(), asked(9_000), joined(), spoke(), said("Is it free?", "message-9"), handedBack()];
  expect(words(brief(log(...facts)), "next")[0]).toEqual(['Answer: "Is it free?"', 5]);
  expect(JSON.stringify(brief(log(...facts, answered(5))))).not.toContain("Answer: ");
});

test("[T9] who goes in circles is not told the same again", () => {
  const circular: Fact = {
    type: "trigger.fired",
    kind: "circular",
    action: "offer",
    evidence: { seqs: [1, 3], rule: "circular" },
  };
  const lines = brief(log(said(), answered(1), said("That is not what I asked", "message-2"), circular));
  expect(words(lines, "next").slice(0, 2)).toEqual([
    ['Introduce yourself, then give a new answer to: "That is not what I asked"', 3],
    ['They already got this answer: "The extra price of a better lot."', 2],
  ]);
});

test("[T9] colleagues' notes stand with who the visitor is, and a call that took place is promised no longer", () => {
  const booked = ONE_OF_EACH["call.booked"];
  const lines = brief(log(said(), ONE_OF_EACH["note.added"], booked, ONE_OF_EACH["call.settled"]));
  const { concierge, text } = ONE_OF_EACH["note.added"];
  expect(words(lines, "who")).toEqual([[`${concierge.name} noted: ${text}`, 2]]);
  expect(words(lines, "promised")).toEqual([]);
});

test("a line that is cut short keeps whole characters", () => {
  for (const start of ["", "x"]) {
    const [want] = brief(log(said(start + "\ud83d\udc4d".repeat(300)))).filter(({ label }) => label === "want");
    expect(want?.text.isWellFormed()).toBe(true);
    expect(want?.text.length).toBeLessThanOrEqual(180);
  }
});

test("half a reply is not told as what they were told, and consent is no line", () => {
  const lines = brief(log(said(), answered(1, "interrupted"), { ...ONE_OF_EACH["lead.learned"], field: "consent" }));
  expect(words(lines, "told")).toEqual([]);
  expect(words(lines, "who")).toEqual([]);
});

test("[T9] moods, the next step and earlier talks each cite the words they rest on", () => {
  const lines = brief(
    log(
      said("Do you build in Canby?", "message-1"),
      { type: "closed", by: "concierge", outcome: "follow-up" },
      said("Hello again, what about the garage?", "message-2"),
      said("You are not listening to me!", "message-3"),
      {
        type: "trigger.fired",
        kind: "emotion",
        action: "handoff",
        until: 9_000,
        evidence: { seqs: [4], span: "You are not listening", rule: "emotion.angry" },
      },
    ),
  );
  expect(words(lines, "mood")).toEqual([['Angry: "You are not listening"', 4]]);
  expect(words(lines, "next")).toEqual([
    ['Introduce yourself, then show that you understand and answer: "You are not listening to me!"', 4],
    ["Ask how to reach them if the connection is lost", 4],
  ]);
  expect(words(lines, "earlier")).toEqual([[expect.stringMatching(/: "Do you build in Canby\?", follow-up$/), 1]]);
  expect(words(lines, "want")[0]).toEqual(["Hello again, what about the garage?", 3]);
});

test("[F33] what the visitor put right is told as they say it, and what they took back is asked for again", () => {
  const learned = { ...ONE_OF_EACH["lead.learned"], field: "budget" as const, cite: 1 };
  const right: Fact = { type: "lead.learned", field: "budget", value: "450k", from: "visitor" };
  expect(words(brief(log(said(), learned, right)), "who")).toEqual([["budget: 450k", 3]]);
  const gone = brief(log(said(), learned, { type: "lead.forgotten", field: "budget" }));
  expect(words(gone, "who")).toEqual([]);
  expect(words(gone, "open")).toContainEqual(["What is their budget?", null]);
});

test("[T9] a signal that led to nothing is no reason", () => {
  const none: Fact = { ...ONE_OF_EACH["trigger.fired"], action: "none" };
  expect(words(brief(log(said(), asked(9_000), none)), "why")).toEqual([["Asked for a person", 2]]);
});

test("[T18] what a model wrote is no line of the brief", () => {
  const lines = brief(log(said(), asked(9_000), ONE_OF_EACH["brief.written"]));
  expect(JSON.stringify(lines)).not.toContain(ONE_OF_EACH["brief.written"].text);
});

test("[W19] what they want is what they ask, whole, and not who they are", () => {
  const introduced =
    "My name is Noa Field and we have 480k. How does financing work, and what does a lot cost? Thanks!";
  const lines = brief(log(said(introduced), asked(9e12)));
  expect(words(lines, "want")).toEqual([["How does financing work, and what does a lot cost?", 1]]);
  expect(words(lines, "next")[0]?.[0]).toContain('"How does financing work, and what does a lot cost?"');
  for (const [text, want] of [
    ["We look for a house near the school.", "We look for a house near the school."],
    [
      "\u6211\u53eb\u6797\u3002\u4ef7\u683c\u662f\u591a\u5c11\uff1f\u8c22\u8c22\u3002",
      "\u4ef7\u683c\u662f\u591a\u5c11\uff1f",
    ],
    ["It costs 1.5 million? Really?", "It costs 1.5 million? Really?"],
  ] as const)
    expect(words(brief(log(said(text))), "want")).toEqual([[want, 1]]);
});

test("[W19] words that only show a feeling stand under feelings, and a question in them is a want", () => {
  const upset = (seq: number): Fact => ({
    ...ONE_OF_EACH["trigger.fired"],
    kind: "emotion",
    evidence: { seqs: [seq], rule: "emotion.anger" },
  });
  const lines = brief(log(said("Which plans are there?"), said("Nobody ever answers here!", "message-2"), upset(2)));
  expect(words(lines, "want")).toEqual([["Which plans are there?", 1]]);
  expect(words(lines, "mood")).toEqual([['Anger: "Nobody ever answers here!"', 2]]);
  const both = brief(log(said("I am fed up. When does somebody call me?"), upset(1)));
  expect(words(both, "want")).toEqual([["When does somebody call me?", 1]]);
});
