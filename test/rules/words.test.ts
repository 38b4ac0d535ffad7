/** The widget's languages: each says everything, fills the same places, and is small to fetch. */
import { readdirSync } from "node:fs";
import { brotliCompressSync } from "node:zlib";
import { expect, test } from "vitest";
import { readWords } from "../../scripts/words.mjs";
import english from "../../widget/call/words/en.ts";
import { FIRST_OF_FORMS, W } from "../../widget/words/keys.ts";

const languages = await readWords();
const all = ({ panel, forms }: { panel: string; forms: string }) => [...panel.split("\n"), ...forms.split("\n")];
const places = (sentence: string) => [...sentence.matchAll(/\{(\w+)\}/g)].map(([, name]) => name).sort();
const keys = Object.keys(W).filter((key) => Number.isNaN(Number(key)));

test("twelve languages besides English, none of them with more than 650 bytes in one file", () => {
  const { en, ...others } = languages;
  expect(en?.panel.split("\n")).toHaveLength(FIRST_OF_FORMS);
  expect(Object.keys(others).length).toBeGreaterThanOrEqual(12);
  for (const [name, parts] of Object.entries(others)) {
    for (const part of [parts.panel, parts.forms]) {
      expect(brotliCompressSync(`export default${JSON.stringify(part)}`).length, name).toBeLessThanOrEqual(650);
    }
    // The panel must not wait for the forms to say its own sentences.
    expect(parts.panel.split("\n").length, name).toBeGreaterThanOrEqual(FIRST_OF_FORMS);
  }
});

test("every language says every sentence, with the same places to fill", () => {
  const english = all(languages.en as { panel: string; forms: string });
  expect(english).toHaveLength(keys.length);
  for (const [name, parts] of Object.entries(languages)) {
    const sentences = all(parts);
    expect(sentences, name).toHaveLength(keys.length);
    for (const [i, sentence] of sentences.entries()) {
      expect(sentence.trim(), `${name} ${keys[i]}`).not.toBe("");
      expect(places(sentence), `${name} ${keys[i]}`).toEqual(places(english[i] as string));
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
