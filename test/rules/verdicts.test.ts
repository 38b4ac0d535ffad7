/** Verdicts on whole conversations, given turn by turn by somebody who must not read ahead. */
import { expect, test } from "vitest";
import { readConversations } from "../../scripts/conversations/rows.ts";
import { nextTurn, readVerdicts } from "../../scripts/conversations/verdicts.ts";
import { linesOf } from "../../scripts/jsonl.ts";
import { show, take } from "../../scripts/verdicts.ts";

const GIVEN = readConversations(
  linesOf(
    [
      '{"kind":"site","site":"boats","name":"Harbour Boats","knowledge":"# Prices\\nA boat costs 14 dollars."}',
      '{"kind":"conversation","id":"a","site":"boats","lang":"en","turns":["What is it?","And later?"],"form":"never","why":"SECRET"}',
      '{"kind":"conversation","id":"b","site":"boats","lang":"de","turns":["Hallo"],"form":"person","from":1,"by":1}',
    ].join("\n"),
    "c.jsonl",
  ),
);

const row = (fields: object) => JSON.stringify({ conversation: "a", turn: 1, act: "answer", ...fields });
const lines = (...rows: readonly string[]) => linesOf(rows.join("\n"), "v.jsonl");
const read = (...rows: readonly string[]) => readVerdicts(lines(...rows), GIVEN.conversations);

test("a judge sees the next turn of each conversation with what came before it, and nothing of what comes later", async () => {
  const first = await show(GIVEN, read(), 20);
  expect(first).toContain("Harbour Boats");
  expect(first).toContain("Prices: A boat costs 14 dollars.");
  expect(first).toContain("## a, turn 1 (browser: en)\nvisitor: What is it?");
  expect(first).toContain("## b, turn 1 (browser: de)\nvisitor: Hallo");
  expect(first).not.toMatch(/And later|SECRET|never|form/);
  const second = await show(GIVEN, read(row({ text: "A boat." })), 1);
  expect(second).toContain(
    "## a, turn 2 (browser: en)\nvisitor: What is it?\nyou (answer): A boat.\nvisitor: And later?",
  );
  expect(second).not.toContain("## b");
  const all = read(row({}), row({ turn: 2 }), row({ conversation: "b" }));
  expect(await show(GIVEN, all, 20)).toBe("Every turn has a verdict.");
});

test("only the turn that was shown is taken, once, and all of an input or none", () => {
  const of = (...given: readonly string[]) => take(lines(...given), GIVEN.conversations, read(row({})), "Ada");
  const [taken = ""] = of(row({ turn: 2, text: "Yes." }));
  expect(JSON.parse(taken)).toMatchObject({ kind: "verdict", conversation: "a", turn: 2, text: "Yes.", judge: "Ada" });
  expect(() => of(row({}))).toThrow('v.jsonl:1: of "a" only turn 2 can be judged now, and once.');
  expect(() => of(row({ turn: 2 }), row({ turn: 2 }))).toThrow("v.jsonl:2: ");
  expect(() => of(row({ conversation: "b" }), row({ conversation: "z" }))).toThrow(
    'v.jsonl:2: there is no conversation "z".',
  );
});

test("verdicts are read by conversation and turn, and a wrong one is named by its line", () => {
  const verdicts = read(row({ urgent: true, mood: null }), row({ conversation: "of another file" }));
  expect([...verdicts.keys()]).toEqual(["a"]);
  expect(verdicts.get("a")?.get(1)).toMatchObject({ act: "answer", urgent: true, text: "" });
  expect(GIVEN.conversations.map((one) => nextTurn(one, verdicts))).toEqual([2, 1]);
  expect(() => read(row({ turn: 3 }))).toThrow('v.jsonl:1: "a" has 2 turns, and not 3.');
  expect(() => read(row({}), row({}))).toThrow('v.jsonl:2: turn 1 of "a" has a verdict already.');
  expect(() => read(row({ act: "run" }))).toThrow(/^v\.jsonl:1: act: /);
  expect(() => read(row({ answered: "maybe" }))).toThrow(/^v\.jsonl:1: answered: /);
});
