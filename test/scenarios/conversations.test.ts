/** Whole conversations with known outcomes, on one gateway with one concierge. */
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { grade } from "../../scripts/conversations/grade.ts";
import { playAll } from "../../scripts/conversations/play.ts";
import { readConversations } from "../../scripts/conversations/rows.ts";
import { readVerdicts, type Verdicts } from "../../scripts/conversations/verdicts.ts";
import { linesOf, readLines } from "../../scripts/jsonl.ts";

const GIVEN = readConversations(readLines(fileURLToPath(new URL("conversations.jsonl", import.meta.url))));
const NOBODY: Verdicts = new Map();

test("what becomes of a conversation is graded as it was written to be", async () => {
  const done: number[] = [];
  const played = await playAll(GIVEN, NOBODY, (n) => done.push(n));
  expect(done).toEqual(played.map((_, i) => i + 1));
  expect(Object.fromEntries(played.map((one) => [one.conversation.id, grade(one)]))).toEqual({
    asks: "onTime",
    "asks-in-spanish": "onTime",
    "asks-before-the-window": "tooEarly",
    "asks-after-the-window": "tooLate",
    "never-asks": "nothing",
    "gets-more-than-an-offer": "onTime",
    "is-answered": "quiet",
    "gets-a-person-for-nothing": "falseHandover",
  });
  const [asks] = played;
  expect(asks?.turns.map(({ replies }) => replies.join(" "))).toEqual([expect.stringContaining("14 dollars"), ""]);
  // A person took over in the first turn, so the second was not played.
  expect(played.find(({ conversation }) => conversation.id === "asks-before-the-window")?.turns).toHaveLength(1);
});

test("[T25] a model that is played judges as the verdicts say, through the reply that it writes", async () => {
  const boat = { turn: 1, act: "answer", answered: "full", text: "A rowing boat costs 14 dollars an hour." };
  const rows = [
    { conversation: "is-answered", ...boat },
    { conversation: "is-answered", turn: 2, act: "unknown", answered: "none", text: "I don't know that." },
    // Without its judgement this conversation is answered, and nobody comes.
    {
      conversation: "never-asks",
      ...boat,
      act: "human",
      answered: "none",
      reason: "unsolved",
      evidence: "rowing boat",
    },
  ];
  const verdicts = readVerdicts(
    linesOf(rows.map((row) => JSON.stringify(row)).join("\n"), "v.jsonl"),
    GIVEN.conversations,
  );
  const conversations = GIVEN.conversations.filter(({ id }) => verdicts.has(id));
  const played = await playAll({ ...GIVEN, conversations }, verdicts, () => {});
  const of = (id: string) => played.find(({ conversation }) => conversation.id === id);
  expect(played.map((one) => [one.conversation.id, grade(one)])).toEqual([
    ["never-asks", "onTime"],
    ["is-answered", "needlessOffer"],
  ]);
  // No word of the judgement is for the visitor.
  expect(of("is-answered")?.turns.map(({ replies }) => replies)).toEqual([[boat.text], ["I don't know that."]]);
});
