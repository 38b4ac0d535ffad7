/** The language of the call page: the first of the reader's languages that is supported. Only that one is fetched. */
import english, { type Words } from "./words/en";

const OTHERS: Readonly<Record<string, () => Promise<{ default: Words }>>> = {
  ar: () => import("./words/ar"),
  de: () => import("./words/de"),
  es: () => import("./words/es"),
  fr: () => import("./words/fr"),
  it: () => import("./words/it"),
  ja: () => import("./words/ja"),
  ko: () => import("./words/ko"),
  nl: () => import("./words/nl"),
  pl: () => import("./words/pl"),
  pt: () => import("./words/pt"),
  tr: () => import("./words/tr"),
  zh: () => import("./words/zh"),
};

export interface Language {
  words: Words;
  /** The locale for dates and times: the reader's own variant of that language. */
  locale: string;
  direction: "ltr" | "rtl";
}

/** @param wanted language tags, the preferred one first */
export async function learn(wanted: readonly string[]): Promise<Language> {
  for (const tag of wanted) {
    const name = tag.split("-")[0]?.toLowerCase() ?? "";
    if (name === "en") return { words: english, locale: tag, direction: "ltr" };
    const fetched = OTHERS[name];
    if (!fetched) continue;
    try {
      return { words: (await fetched()).default, locale: tag, direction: name === "ar" ? "rtl" : "ltr" };
    } catch {
      // English is better than an empty page.
      break;
    }
  }
  return { words: english, locale: `en-${home(wanted[0])}`, direction: "ltr" };
}

/** The reader's likely region: the text is English, but dates and times are written as they are there. */
function home(tag = "en"): string {
  try {
    return new Intl.Locale(tag).maximize().region ?? "US";
  } catch {
    return "US";
  }
}

/** Fills the placeholders of a text; each value keeps its own writing direction. */
export const fill = (sentence: string, places: Readonly<Record<string, string>>): string =>
  sentence.replace(/\{(\w+)\}/g, (_, name: string) => `\u2068${places[name] ?? ""}\u2069`);
