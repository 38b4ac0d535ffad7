import { expect, test } from "vitest";
import { files, read } from "./files.ts";

const RULE = /^- \*\*([A-Z]\d+)\*\* (.+)$/gm;
const rules = [...read("protocol/SPEC.md").matchAll(RULE)].map(([, id = "", text = ""]) => ({ id, text }));
const ids = rules.map(({ id }) => id);

/** Floor, resume, door, triggers, lobby, calls, storage, knowledge, the site's tools, the widget and the console, the inbox, messages. */
const GROUPS = ["F", "R", "D", "T", "L", "C", "S", "K", "A", "W", "I", "M"];

/** Where each id is named by a test: `test("[F2] ...`, also of a table or a skip. */
const proofs = files("test/**/*.test.ts").flatMap((path) =>
  [...read(path).matchAll(/^\s*(?:test|it|scenes)\b[^\n"'`]*\(\s*(["'`])((?:(?!\1).)*)\1/gm)].flatMap(
    ([, , name = ""]) => [...name.matchAll(/\[([A-Z]\d+)\]/g)].map(([, id = ""]) => ({ id, path })),
  ),
);

test("every rule has one id, in order, and one sentence", () => {
  expect(ids.length).toBeGreaterThan(60);
  expect(new Set(ids).size).toBe(ids.length);
  const groups = Map.groupBy(ids, (id) => id[0] ?? "");
  expect([...groups.keys()]).toEqual(GROUPS);
  for (const [letter, group] of groups) expect(group).toEqual(group.map((_, i) => `${letter}${i + 1}`));
  for (const { id, text } of rules) expect(text, id).toMatch(/^[^.]*(\.\w[^.]*)*\.$/);
});

test("every rule is proven by a test that carries its id", () => {
  const proven = new Set(proofs.map(({ id }) => id));
  expect(ids.filter((id) => !proven.has(id))).toEqual([]);
});

test("no test carries the id of a rule that does not exist", () => {
  expect(proofs.filter(({ id }) => !ids.includes(id))).toEqual([]);
});

test("the numbers and words of the specification are those of the code", async () => {
  const spec = read("protocol/SPEC.md");
  const { CLOSE, LIMITS, TIMES } = await import("../../protocol/limits.ts");
  const { Refusal, VisitorFrame, ConciergeFrame, LobbyFrame, ServerFrame, LobbyServerFrame } = await import(
    "../../protocol/frames.ts"
  );
  // An enum at run time holds its numbers as keys too.
  const names = Object.keys(LIMITS).filter((key) => !/^\d/.test(key));
  for (const name of names) expect(spec, name).toContain(`\`${name}\``);
  for (const code of Object.values(CLOSE).filter(Number.isInteger)) expect(spec).toContain(`| ${code} |`);
  for (const word of Refusal.options) expect(spec, word).toContain(`\`${word}\``);
  for (const union of [VisitorFrame, ConciergeFrame, LobbyFrame, ServerFrame, LobbyServerFrame]) {
    for (const option of union.options) expect(spec).toMatch(new RegExp(`\`${option.shape.type.value}(\\{[^\`]*)?\``));
  }
  const thousands = (n: number) => n.toLocaleString("en-GB");
  for (const number of [LIMITS.text, LIMITS.pageText, LIMITS.reply, LIMITS.note, LIMITS.url, LIMITS.turnsPerHour]) {
    expect(spec).toContain(thousands(number));
  }
  const { signOfLife, drop, wait, transfer, question, cooldown, recover, announce, ping } = TIMES;
  for (const ms of [signOfLife, drop, wait, transfer, question, cooldown, recover, announce, ping]) {
    expect(spec).toContain(`${ms / 1000} s`);
  }
});
