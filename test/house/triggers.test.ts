import { expect, test } from "vitest";
import { ACTIONS } from "../../protocol/actions.ts";
import { TRIGGER_KINDS } from "../../protocol/triggers.ts";
import { read } from "./files.ts";

test("the page on handoffs has a row for every trigger and every action, and for nothing else", () => {
  const rows = [...read("docs/handoff.md").matchAll(/^\| `(\w+)` \|/gm)].map(([, name]) => name);
  expect(rows.toSorted()).toEqual([...TRIGGER_KINDS, ...ACTIONS].toSorted());
});
