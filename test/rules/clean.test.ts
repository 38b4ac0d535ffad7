/** Names and values as others read them in lists and threads. */
import { expect, test } from "vitest";
import { cleaned } from "../../durable-objects/conversation/clean.ts";
import { upright } from "../../protocol/headline.ts";
import { ONE_OF_EACH } from "./facts.ts";
import { everyFact } from "./samples.ts";

const HOSTILE = "\u202EAna\u2066 \u0000\u200B\r\n(human)\u2028\u061C\uFEFF\u{E0041} S\u00ADilva\u200D";

test("[D40] a name is one line without anything unseen, in every script", () => {
  expect(upright(HOSTILE)).toBe("Ana (human) Silva");
  for (const name of [
    "Zo\u00EB \u0141uk",
    "\u0639\u0644\u06CC\u200C\u0631\u0636\u0627",
    "\u5C71\u7530 \u592A\u90CE",
    "\u0915\u094D\u200D\u0937",
  ])
    expect(upright(name)).toBe(name);
  expect(upright("\u202E\u200B\u2028")).toBe("");
});

/** The paths of all texts of a value that still hold something hostile. */
function hostile(value: unknown, path: string): string[] {
  if (typeof value === "string") return /[\u202E\u2028]/.test(value) ? [path] : [];
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, part]) => hostile(part, path === "" ? key : `${path}.${key}`));
}

test("[D40] no fact of any type keeps such a name, and what is said stays as it was written", () => {
  const facts = everyFact(() => HOSTILE);
  const kept = new Set(facts.flatMap((fact) => hostile(cleaned(fact), "")));
  const planted = new Set(facts.flatMap((fact) => hostile(fact, "")));
  for (const path of ["concierge.name", "to.name"]) {
    expect(planted).toContain(path);
    expect(kept).not.toContain(path);
  }
  const learned = facts.filter(({ type }) => type === "lead.learned").map(cleaned);
  expect(learned.length).toBeGreaterThan(0);
  for (const fact of learned) expect(hostile(fact, "")).not.toContain("value");
  const said = facts.filter(({ type }) => type === "visitor.said");
  expect(said.map(cleaned)).toEqual(said);
  for (const fact of Object.values(ONE_OF_EACH)) expect(cleaned(fact)).toEqual(fact);
});
