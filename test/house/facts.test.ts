/** What holds for one type of fact stands in its entry in the table, and nowhere else. */
import { expect, test } from "vitest";
import { FACT_TYPES } from "../../protocol/facts.ts";
import { WEBHOOK_TYPES } from "../../protocol/webhooks.ts";
import { code, files } from "./files.ts";

const SOURCES = files("{protocol,settings,assistant,durable-objects,worker,widget,console}/**/*.{ts,tsx}").filter(
  (path) => path !== "protocol/facts.ts",
);

/** A list or a map by types of facts, as its own type says. */
const TYPE = `(?:FactType|(?:Fact|Event)\\["type"\\])`;
const TYPED = new RegExp(`\\b${TYPE}\\[\\]|\\b(?:Record|Set|Map)<${TYPE}`);

/** Names that no webhook event has as well. */
const NAMES = FACT_TYPES.filter((type) => type.includes(".") && !WEBHOOK_TYPES.some((name) => name === type));
const NAME = `"(?:${NAMES.join("|").replaceAll(".", "\\.")})"`;
const LISTED = new RegExp(`${NAME}\\s*,\\s*${NAME}|^\\s*${NAME}:`, "m");

test("no list of facts is kept in step by hand beside their table", () => {
  expect(NAMES.length).toBeGreaterThan(20);
  expect(LISTED.test('const MOVES = ["concierge.joined", "concierge.left"];')).toBe(true);
  expect(TYPED.test('const MOVES: readonly Event["type"][] = ALL.filter(moves);')).toBe(true);
  expect(LISTED.test('const SAYS = {\n  "visitor.said": "user",\n};')).toBe(true);
  expect(LISTED.test('case "visitor.said":\n case "closed":\n return event;')).toBe(false);
  const wrong = SOURCES.filter((path) => TYPED.test(code(path)) || LISTED.test(code(path)));
  expect(wrong).toEqual([]);
});
