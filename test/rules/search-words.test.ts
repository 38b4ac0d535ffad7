/** What a search reads of a query and of a text. */
import fc from "fast-check";
import { expect, test } from "vitest";
import { marksIn, termsOf, wordsOf } from "../../protocol/search-words.ts";

const marked = (text: string, query: string) =>
  marksIn(text, termsOf(query)).map(({ start, end }) => text.slice(start, end));

test("[I6] words are found by their beginning, whatever their accents and case", () => {
  expect(marked("El jardín de Málaga", "jard malaga")).toEqual(["jardín", "Málaga"]);
  expect(marked("Grundstück am SEE", "grundstuck see")).toEqual(["Grundstück", "SEE"]);
  expect(marked("a garden gate", "arden")).toEqual([]);
  // Accents may be written as characters of their own.
  expect(marked("cafe\u0301 noir", "café")).toEqual(["cafe\u0301"]);
});

test("[I6] a phrase is found as it stands, and only whole", () => {
  expect(marked("the corner lot by the lake", '"corner lot"')).toEqual(["corner lot"]);
  expect(marked("the lot at the corner", '"corner lot"')).toEqual([]);
  expect(marked("corner lots", '"corner lot"')).toEqual([]);
  expect(marked("der “große Garten”", "„große garten“")).toEqual(["große Garten"]);
  expect(marked("robin.vale@example.com", "robin.vale@exa")).toEqual(["robin.vale@example"]);
});

test("[I6] any run of characters is found in languages that write without spaces", () => {
  expect(marked("我想买一套海景房", "海景")).toEqual(["海景"]);
  expect(marked("我想买一套海景房", "海房")).toEqual([]);
  expect(marked("土地の価格はいくらですか", "価格")).toEqual(["価格"]);
  expect(marked("lot 12号の価格", "12号")).toEqual(["12号"]);
});

test("[I6] nothing that somebody types is a command of the search", () => {
  expect(termsOf('" OR -- * NEAR( a:b ) "')).toEqual([{ words: ["or", "near", "a", "b"], open: false }]);
  expect(termsOf('  ""  !!! ')).toEqual([]);
});

test("[I6] words stand where the text says, in any text", () => {
  fc.assert(
    fc.property(fc.string({ unit: "grapheme" }), (text) => {
      let last = 0;
      for (const { text: word, start, end } of wordsOf(text)) {
        expect(start).toBeGreaterThanOrEqual(last);
        expect(end).toBeGreaterThan(start);
        expect(word).not.toMatch(/[\s"]/);
        last = end;
      }
      expect(last).toBeLessThanOrEqual(text.length);
    }),
  );
});
