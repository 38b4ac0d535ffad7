/** Where an address in a text ends: the widget's own reader finds what linkify-it finds, which the console uses. */
import fc from "fast-check";
import { expect, test } from "vitest";
import { addressesIn } from "../../console/parts/links.ts";
import { ADDRESS, TARGET } from "../../widget/panel/address.ts";
import { BEARABLE, cost } from "./cost.ts";

const theirs = (text: string) => addressesIn(text).map(({ raw }) => raw);
const ours = (text: string) => text.match(new RegExp(ADDRESS, "g")) ?? [];

const CASES: readonly (readonly [text: string, ...addresses: string[]])[] = [
  ["https://example.com", "https://example.com"],
  ["see https://example.com/a.", "https://example.com/a"],
  ["(https://example.com/a)", "https://example.com/a"],
  ["is it https://example.com/a?", "https://example.com/a"],
  ["https://example.com/a?b=1&c=2!", "https://example.com/a?b=1&c=2"],
  ["https://example.com/a,b,c, and more", "https://example.com/a,b,c"],
  ["https://example.com/wiki/Wren_(bird)", "https://example.com/wiki/Wren_(bird)"],
  ["(see https://example.com/wiki/Wren_(bird))", "https://example.com/wiki/Wren_(bird)"],
  ["https://example.com/a?b=(c)&d=1", "https://example.com/a?b=(c)&d=1"],
  ["https://example.com/a_(b)_c_(d)", "https://example.com/a_(b)_c_(d)"],
  ["https://example.com/x[1]", "https://example.com/x[1]"],
  ["[https://example.com/x]", "https://example.com/x"],
  ['"https://example.com/a"', "https://example.com/a"],
  ["“https://example.com/a”", "https://example.com/a"],
  ["„https://example.com/a“", "https://example.com/a"],
  ["«https://example.com/a»", "https://example.com/a"],
  ["<https://example.com/a>", "https://example.com/a"],
  ["'https://example.com/a'", "https://example.com/a"],
  ["https://example.com/it's", "https://example.com/it's"],
  ["请看https://example.com/a。谢谢", "https://example.com/a"],
  ["（https://example.com/a）", "https://example.com/a"],
  ["https://example.com/a，https://example.com/b", "https://example.com/a", "https://example.com/b"],
  ["https://example.com/über/straße", "https://example.com/über/straße"],
  ["https://example.com:8080/a#b", "https://example.com:8080/a#b"],
  ["https://example.com/a...", "https://example.com/a"],
  ["https://example.com/a; https://example.com/b", "https://example.com/a", "https://example.com/b"],
  ["https://example.com/~me/", "https://example.com/~me/"],
  ["https://example.com/a%20b+c@d", "https://example.com/a%20b+c@d"],
  ["no address: example", ...[]],
];

test("an address ends where linkify-it ends it", () => {
  for (const [text, ...addresses] of CASES) {
    expect(ours(text), text).toEqual(addresses);
    expect(theirs(text), text).toEqual(addresses);
  }
});

test("whatever stands around and in an address, both end it alike", () => {
  const part = fc.constantFrom(
    "a",
    "b-c",
    "_x",
    "(d)",
    "(e_f)",
    "%20",
    "?q=1",
    "&r=2",
    "#s",
    "/",
    "/t",
    "ü",
    ".html",
    ",v",
  );
  const before = fc.constantFrom("", "see ", "(", "„", "“", "«", "<", "[", "看", "（", "\n", "'");
  const after = fc.constantFrom(
    "",
    ".",
    ",",
    "!",
    "?",
    ";",
    ")",
    ").",
    "“",
    "”",
    "»",
    ">",
    "]",
    "。",
    "，",
    "）",
    " end",
    "...",
    "'",
  );
  fc.assert(
    fc.property(before, fc.array(part, { maxLength: 6 }), after, (head, parts, tail) => {
      const text = `${head}https://example.com/z${parts.join("")}${tail}`;
      expect(ours(text), text).toEqual(theirs(text));
    }),
    { numRuns: 3_000, seed: 7 },
  );
});

test("a link in markdown may hold brackets in pairs, and a title behind it", () => {
  const link = new RegExp(`^\\[([^\\]]+)\\]\\(${TARGET}\\)$`);
  for (const [text, to] of [
    ["[the bird](https://example.com/Wren_(bird))", "https://example.com/Wren_(bird)"],
    ['[t](https://example.com "a title")', "https://example.com"],
    ["[t](mailto:a@example.com)", "mailto:a@example.com"],
  ] as const) {
    expect(text.match(link)?.[2], text).toBe(to);
  }
});

test.each(["https://a(".repeat(400), "https://example.com/((((".repeat(160), `https://${"a.".repeat(2_000)}`])(
  "a hostile text of 4,000 characters is read in bearable time: %#",
  (text) => {
    expect(cost(() => ours(text))).toBeLessThan(BEARABLE);
  },
);
