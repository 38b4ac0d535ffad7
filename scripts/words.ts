/** Reads the sentences of the widget in every language, in the order in which the widget numbers them. */
import { readdir } from "node:fs/promises";
import { fieldOf, KNOWN_FIELDS } from "../protocol/lead-fields.ts";
import english from "../widget/words/en.ts";
import { FIRST_OF_FORMS, type Words } from "../widget/words/keys.ts";

const folder = new URL("../widget/words/", import.meta.url);

/** The names of the sentences; the place of each is its number. */
export const SENTENCES = [...new Set([...Object.keys(english), ...KNOWN_FIELDS])] as (keyof Words)[];

/** The sentences of the panel and those of the forms, separated by line breaks, of which a sentence contains none. */
export interface Language {
  panel: string;
  forms: string;
}

/**
 * @returns every language by its code
 * @throws Error with a sentence that names the language and the key
 */
export async function readWords(): Promise<{ en: Language } & Record<string, Language>> {
  const names = (await readdir(folder)).flatMap((file) => /^([a-z]{2})\.ts$/.exec(file)?.[1] ?? []);
  const read = async (name: string): Promise<[string, Language]> => {
    const { default: words }: { default: Words } = await import(new URL(`${name}.ts`, folder).href);
    const sentences = SENTENCES.map((key) => {
      const sentence = words[key] ?? (english as Words)[key] ?? fieldOf(key)?.label;
      if (typeof sentence !== "string" || sentence.includes("\n")) {
        throw new Error(`widget/words/${name}.ts: "${key}" must be a sentence without a line break.`);
      }
      return sentence;
    });
    const cut = SENTENCES.indexOf(FIRST_OF_FORMS);
    return [name, { panel: sentences.slice(0, cut).join("\n"), forms: sentences.slice(cut).join("\n") }];
  };
  return { en: (await read("en"))[1], ...Object.fromEntries(await Promise.all(names.map(read))) };
}
