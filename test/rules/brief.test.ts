import { expect, test } from "vitest";
import { brief } from "../../protocol/brief";
import type { Fact } from "../../protocol/events";
import { BriefLine } from "../../protocol/frames";
import { answered, asked, handedBack, joined, log, ONE_OF_EACH, said } from "./facts";
import { everyWalk } from "./walk";

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
  expect(words(lines, "want")).toEqual([
    ["Do you build near the lake?", 1],
    ["this is useless", 6],
  ]);
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

test("[T9] with nothing known the brief is a list of questions", () => {
  expect(brief(log(asked(9_000)))).toEqual([
    { label: "why", text: "Asked for a person", cite: 1 },
    ...["What is their name?", "What do they need?", "What is their budget?", "By when?"].map((text) => ({
      label: "open",
      text,
      cite: null,
    })),
  ]);
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
    ['Say first that you understand, then take up: "You are not listening to me!"', 4],
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
