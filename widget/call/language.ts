/** The language of the call page: the first of the reader's languages that is supported. Only that one is fetched. */
import { closest, direction, languageTag } from "../../protocol/language-tag.ts";
import english, { type Words } from "./words/en.ts";

const OTHERS: Readonly<Record<string, () => Promise<{ default: Words }>>> = {
  ar: () => import("./words/ar.ts"),
  de: () => import("./words/de.ts"),
  es: () => import("./words/es.ts"),
  fr: () => import("./words/fr.ts"),
  it: () => import("./words/it.ts"),
  ja: () => import("./words/ja.ts"),
  ko: () => import("./words/ko.ts"),
  nl: () => import("./words/nl.ts"),
  pl: () => import("./words/pl.ts"),
  pt: () => import("./words/pt.ts"),
  tr: () => import("./words/tr.ts"),
  zh: () => import("./words/zh.ts"),
};

export interface Language {
  words: Words;
  /** The locale for dates and times: the reader's own variant of that language. */
  locale: string;
  direction: "ltr" | "rtl";
}

/** @param wanted language tags, the preferred one first */
export async function learn(said: readonly string[]): Promise<Language> {
  const wanted = said.flatMap((one) => languageTag(one) ?? []);
  for (const tag of wanted) {
    const name = closest(tag, ["en", ...Object.keys(OTHERS)]);
    if (name === "en") return { words: english, locale: tag, direction: "ltr" };
    const fetched = name && OTHERS[name];
    if (!fetched) continue;
    try {
      return { words: (await fetched()).default, locale: tag, direction: direction(name) };
    } catch {
      // English is better than an empty page.
      break;
    }
  }
  return { words: english, locale: `en-${home(wanted[0])}`, direction: "ltr" };
}

/** The reader's likely region: the text is English, but dates and times are written as they are there. */
const home = (tag = "en"): string => new Intl.Locale(tag).maximize().region ?? "US";

/** Fills the placeholders of a text; each value keeps its own writing direction. */
export const fill = (sentence: string, places: Readonly<Record<string, string>>): string =>
  sentence.replace(/\{(\w+)\}/g, (_, name: string) => `\u2068${places[name] ?? ""}\u2069`);
