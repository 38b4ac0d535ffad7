/** In which of the launch languages a text is written. Pure. */
import { isKnown } from "./known.ts";
import { LANGUAGES, type Language } from "./languages.ts";
import { DENSE, isEveryday, stemOf, stopOf, wordsIn } from "./terms.ts";

export interface Spoken {
  language: Language | null;
  /** Enough words say so. */
  sure: boolean;
  /** No other language has as many words of it. */
  leads: boolean;
}

/**
 * The launch language of a text, by its words that say nothing.
 *
 * @param closely where they do not tell, words that are known in one language and not in another do
 */
export function languageIn(text: string, closely = false): Spoken {
  if (/[\p{Script=Hiragana}\p{Script=Katakana}]/u.test(text)) return { language: null, sure: true, leads: true };
  const words = wordsIn(text, null);
  const dense = words.filter(({ plain }) => DENSE.test(plain)).length;
  if (dense > words.length / 2) return { language: "zh", sure: true, leads: true };
  const marked = LANGUAGES.filter((language) => MARKS[language]?.test(text));
  const votes = (plain: string, language: Language): number => (stopOf(language).has(plain) ? 1 : 0);
  const among = (languages: readonly Language[], worth: typeof votes) =>
    languages
      .map((language) => ({
        language,
        votes: words.reduce((sum, { plain }) => sum + worth(plain, language), marked.includes(language) ? 1 : 0),
      }))
      .sort((one, other) => other.votes - one.votes);
  const [first, second] = among(LANGUAGES, votes);
  const most = first?.votes ?? 0;
  const leads = most > (second?.votes ?? 0);
  const sure = most >= 2 && leads;
  const guess = { language: most === 0 ? null : (first?.language ?? null), sure, leads };
  if (sure || !closely) return guess;
  const near = among(LANGUAGES, (plain, language) => votes(plain, language) || (isKnown(plain, language) ? KNOWN : 0));
  const able = near.filter((one) => one.votes >= (near[0]?.votes ?? 0) - 2 * KNOWN && one.votes > 0);
  const [best, next] = among(
    able.map(({ language }) => language),
    (plain, language) =>
      votes(plain, language) ||
      (isKnown(plain, language) ? KNOWN : 0) + (isEveryday(plain, stemOf(plain, language), language) ? KNOWN : 0),
  );
  return best && best.votes > (next?.votes ?? 0) ? { language: best.language, sure: true, leads: true } : guess;
}
/** What a known word is worth beside one that says nothing. */
const KNOWN = 0.5;
/** Letters and marks that one of the languages has. */
const MARKS: Partial<Record<Language, RegExp>> = {
  de: /[äöüß]/iu,
  es: /[ñ¿¡]/iu,
  fr: /[èêœ]/iu,
  it: /[ìò]/iu,
  pt: /[ãõ]/iu,
};
