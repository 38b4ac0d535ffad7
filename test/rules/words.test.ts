/** The widget's languages: each says everything, fills the same places, and is small to fetch. */
import { readdirSync } from "node:fs";
import { brotliCompressSync } from "node:zlib";
import { expect, test } from "vitest";
import { type Language, readWords, SENTENCES } from "../../scripts/words.ts";
import english from "../../widget/call/words/en.ts";
import { FIRST_OF_FORMS } from "../../widget/words/keys.ts";

const languages = await readWords();
const all = ({ panel, forms }: Language) => [...panel.split("\n"), ...forms.split("\n")];
const places = (sentence: string) => [...sentence.matchAll(/\{(\w+)\}/g)].map(([, name]) => name).sort();

test("twelve languages besides English, none of them with more than 1,450 bytes", () => {
  const { en, ...others } = languages;
  expect(SENTENCES[en.panel.split("\n").length]).toBe(FIRST_OF_FORMS);
  expect(Object.keys(others).length).toBeGreaterThanOrEqual(12);
  for (const [name, { panel, forms }] of Object.entries(others)) {
    const bytes = [panel, forms].map((part) => brotliCompressSync(`export default${JSON.stringify(part)}`).length);
    expect(
      bytes.reduce((a, b) => a + b),
      name,
    ).toBeLessThanOrEqual(1_450);
  }
});

test("every language says every sentence, with the same places to fill", () => {
  const english = all(languages.en);
  expect(english).toHaveLength(SENTENCES.length);
  for (const [name, parts] of Object.entries(languages)) {
    const sentences = all(parts);
    expect(sentences, name).toHaveLength(SENTENCES.length);
    for (const [i, sentence] of sentences.entries()) {
      expect(sentence.trim(), `${name} ${SENTENCES[i]}`).not.toBe("");
      expect(places(sentence), `${name} ${SENTENCES[i]}`).toEqual(places(english[i] as string));
    }
  }
});

test("the page of a call speaks every language of the widget, with the same places to fill", async () => {
  const spoken = readdirSync(new URL("../../widget/call/words/", import.meta.url)).map((file) => file.slice(0, -3));
  expect(spoken.toSorted()).toEqual(Object.keys(languages).toSorted());
  for (const name of spoken) {
    const { default: said } = (await import(`../../widget/call/words/${name}.ts`)) as { default: typeof english };
    expect(Object.keys(said), name).toEqual(Object.keys(english));
    for (const [key, sentence] of Object.entries(said)) {
      expect(sentence.trim(), `${name} ${key}`).not.toBe("");
      expect(places(sentence), `${name} ${key}`).toEqual(places(english[key as keyof typeof english]));
    }
  }
});
