import { expect, test } from "vitest";
import { SCOPES } from "../../worker/api/keys.ts";
import { read } from "./files.ts";

test("the pages of the API name every scope", () => {
  for (const scope of SCOPES) expect(read("docs/api.md")).toContain(`| \`${scope}\` |`);
});
