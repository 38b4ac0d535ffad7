/** Gives a text in the language of the page. */
import { closest, languageTag } from "../../protocol/language-tag.ts";
import { load } from "../module.ts";
import type { Sentence } from "./keys.ts";
import { learnSite, site } from "./site.ts";

/** The languages of the widget, and the panel's English texts; both are inserted by `scripts/build.ts`. */
declare const LANGUAGES: readonly string[];
declare const ENGLISH: string;

const between = "\n";
let sentences = ENGLISH.split(between);

/** The languages of the visitor's browser, the preferred one first. Some web views have no list of them. */
export const languages = [navigator.languages, navigator.language].flat().flatMap((said) => languageTag(said) ?? []);

export let language = "en";

/** The language as the visitor's browser writes it: an Englishman's two o'clock is not an American's. */
export const locale = (): string => languages.find((tag) => closest(tag, [language])) ?? language;

const fetched = async (folder: string, name: string): Promise<string> =>
  (await load<{ default: string }>(`${folder}${name}.js`)).default;

/** The language of the page, else the one that the visitor prefers. */
export const wanted = (): string => languageTag(document.documentElement.lang) ?? languages[0] ?? language;

/** Fetches the page's language if it is supported; otherwise, and on failure, English stays. */
export async function learn(folder: string): Promise<void> {
  const own = learnSite(`${folder}site/`, wanted());
  const found = closest(wanted(), LANGUAGES);
  if (found && found !== language) {
    try {
      sentences = (await fetched(folder, found)).split(between);
      language = found;
    } catch {}
  }
  await own;
}

/** Adds the texts of the forms; `english`: the module with the English ones. */
export async function learnForms(folder: string, english: Promise<{ ENGLISH: string }>): Promise<void> {
  const more = language === "en" ? (await english).ENGLISH : await fetched(folder, `${language}-forms`);
  sentences.push(...more.split(between));
}

/** Empty for a text that has not arrived yet. */
export function say(what: Sentence, fill: Readonly<Record<string, string | number | undefined>> = {}): string {
  return (sentences[what] ?? "").replace(/\{(\w+)\}/g, (_, name: string) => String(fill[name] ?? site.assistant));
}
