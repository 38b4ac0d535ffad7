/** The documentation of the webhooks follows their table. */
import { expect, test } from "vitest";
import { WEBHOOK_TYPES, webhookSchema } from "../../protocol/webhooks.ts";
import { read } from "./files.ts";

const DOCS = read("docs/webhooks.md");
const fieldsIn = (text: string): string[] => [...text.matchAll(/`([^`]+)`/g)].map(([, field = ""]) => field);

/** What every event about a call has is described once, below the table. */
const CALL = fieldsIn(/^"The call" is .*?\./m.exec(DOCS)?.[0] ?? "");
const ROWS = new Map(
  [...DOCS.matchAll(/^\| `([a-z]+\.[a-z]+)` \| (.*) \|$/gm)].map(([, type = "", text = ""]) => [
    type,
    [...fieldsIn(text), ...(text.startsWith("the call") ? CALL : [])],
  ]),
);

test("docs/webhooks.md has a row for every event and no other, and each names every field", () => {
  expect(CALL.length).toBeGreaterThan(3);
  expect([...ROWS.keys()].sort()).toEqual([...WEBHOOK_TYPES].sort());
  for (const type of WEBHOOK_TYPES) {
    const { conversation: _everywhere, ...fields } = webhookSchema(type).shape.data.shape;
    expect(ROWS.get(type), type).toEqual(expect.arrayContaining(Object.keys(fields)));
  }
});
