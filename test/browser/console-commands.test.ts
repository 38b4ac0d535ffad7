/** The list of what a concierge can do by a key, as a whole. */
import { expect, test } from "vitest";
import { COMMANDS, type Command } from "../../console/commands/commands.ts";

const all: readonly (readonly [string, Command])[] = Object.entries(COMMANDS);

test("no two commands have the same keys or the same words", () => {
  expect(new Set(all.map(([, { keys }]) => keys)).size).toBe(all.length);
  expect(new Set(all.map(([, { shown }]) => shown.join(" "))).size).toBe(all.length);
  expect(new Set(all.map(([, { words }]) => words)).size).toBe(all.length);
});

test("every command says something", () => {
  for (const [id, { words, shown }] of all) {
    expect(words.trim(), id).not.toBe("");
    expect(shown.length, id).toBeGreaterThan(0);
  }
});
