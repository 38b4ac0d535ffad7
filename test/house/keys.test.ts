import { expect, test } from "vitest";
import { SCOPES } from "../../worker/api/keys.ts";
import { read } from "./files.ts";

test("npm run key makes keys for every scope, and the pages of the API name each", () => {
  const [, list = ""] = /^const SCOPES = \[([^\]]*)\]/m.exec(read("scripts/key.mjs")) ?? [];
  expect([...list.matchAll(/"([^"]+)"/g)].map(([, scope]) => scope).toSorted()).toEqual([...SCOPES].toSorted());
  for (const scope of SCOPES) expect(read("docs/api.md")).toContain(`| \`${scope}\` |`);
});
