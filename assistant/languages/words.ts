/** English words as the readers of messages compare them; `terms.ts` reads all launch languages for the search. */
import { en } from "./en.ts";

/** Lower case without accents. */
export const fold = (word: string): string =>
  (ASCII.test(word) ? word : word.normalize("NFD").replace(/\p{M}/gu, "")).toLowerCase();

const ASCII = /^[\0-\x7f]*$/;

/** The tail of "can't" or "we'll" says nothing a search could use. */
const CONTRACTED = /(?:n['’]t|['’](?:s|m|re|ve|ll|d))(?!\p{L})/giu;

export const split = (text: string): string[] =>
  text
    .replace(CONTRACTED, "")
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== "");

const STOP: ReadonlySet<string> = new Set(en.search.stop.split(/\s+/));

/** One letter alone, in a script that has letters for sounds, is left over from something else. */
const LETTER = /^[a-z]$/;

export const isStop = (word: string): boolean =>
  word === "" || LETTER.test(word) || STOP.has(word) || STOP.has(stem(word));

/** A syllable like "plan": an e behind it belongs to the word ("plane"), so it is neither cut off nor left out. */
const SHORT = /^[^aeiou]+[aeiou][^aeiouwxy]$/;

/** English endings that carry no meaning for a search; longest first. Other languages pass through unchanged. */
const ENDINGS: readonly (readonly [RegExp, string])[] = [
  [/(?:ies|ied)$/, "y"],
  [/(ss|sh|ch|x)es$/, "$1"],
  [/([^su])s$/, "$1"],
  [/([^aeiouls])\1(?:ing|ed)$/, "$1"],
];
const VERBAL = /(..[^aeiou])(?:ing|ed)$/;

export function stem(word: string): string {
  if (word.length < 4 || /\d/.test(word)) return word;
  let stemmed = word;
  for (const [ending, kept] of ENDINGS) stemmed = stemmed.length > 3 ? stemmed.replace(ending, kept) : stemmed;
  if (stemmed.length > 3 && VERBAL.test(stemmed)) {
    stemmed = stemmed.replace(VERBAL, "$1");
    if (SHORT.test(stemmed)) return `${stemmed}e`;
  }
  const bare = stemmed.replace(/(..)e$/, "$1");
  return SHORT.test(bare) ? stemmed : bare;
}
