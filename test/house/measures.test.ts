/** The documentation of the reports follows the table of measures. */
import { expect, test } from "vitest";
import { MEASURES, nameOf } from "../../protocol/report.ts";
import { read } from "./files.ts";

test("docs/reports.md explains every measure of the table and no other, in its order", () => {
  const [, table = ""] = /\| measure \| meaning \|\n\|[-|]+\|\n((?:\|.*\n)+)/.exec(read("docs/reports.md")) ?? [];
  const names = [...table.matchAll(/^\| ([^|]+) \| [^|]{20,} \|$/gm)].map(([, name]) => name);
  expect(names).toEqual(MEASURES.map(nameOf));
});
