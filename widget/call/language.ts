/** The language of the page: the first one of the reader's own that it can speak. Only that one is fetched. */
import { languageTag } from "../../protocol/language-tag.ts";
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
  /** How moments are written: the reader's own way of writing that language. */
  locale: string;
  direction: "ltr" | "rtl";
}

/** @param said what the browser calls the reader's languages, the dearest first */
export async function learn(said: readonly string[]): Promise<Language> {
  const wanted = said.flatMap((one) => languageTag(one) ?? []);
  for (const tag of wanted) {
    const name = tag.split("-")[0] ?? "";
    if (name === "en") return { words: english, locale: tag, direction: "ltr" };
    const fetched = OTHERS[name];
    if (!fetched) continue;
    try {
      return { words: (await fetched()).default, locale: tag, direction: name === "ar" ? "rtl" : "ltr" };
    } catch {
      // English is better than nothing.
      break;
    }
  }
  return { words: english, locale: `en-${home(wanted[0])}`, direction: "ltr" };
}

/** Where the reader is likely to be at home: English, but with the hours and days as they are written there. */
const home = (tag = "en"): string => new Intl.Locale(tag).maximize().region ?? "US";

/** A sentence with its places filled; what fills them keeps its own direction of writing. */
export const fill = (sentence: string, places: Readonly<Record<string, string>>): string =>
  sentence.replace(/\{(\w+)\}/g, (_, name: string) => `\u2068${places[name] ?? ""}\u2069`);
