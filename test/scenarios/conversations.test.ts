/** Whole conversations with known outcomes, on one gateway with one concierge. */
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { grade } from "../../scripts/conversations/grade.ts";
import { playAll } from "../../scripts/conversations/play.ts";
import { readConversations } from "../../scripts/conversations/rows.ts";
import { readLines } from "../../scripts/jsonl.ts";

const FILE = fileURLToPath(new URL("conversations.jsonl", import.meta.url));

test("what becomes of a conversation is graded as it was written to be", async () => {
  const done: number[] = [];
  const played = await playAll(readConversations(readLines(FILE)), (n) => done.push(n));
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
