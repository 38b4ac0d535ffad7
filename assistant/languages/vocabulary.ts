/** Every word of every lexicon has a number, so that a word of a message is looked up once for all of them. */
const numbers = new Map<string, number>();

/** The number of a word that is in no lexicon. */
const UNKNOWN = 0;

/** For a lexicon: a word that is new gets a number. */
export function numberFor(word: string): number {
  const known = numbers.get(word);
  if (known !== undefined) return known;
  const made = numbers.size + 1;
  numbers.set(word, made);
  return made;
}

/** For a message. */
export const numberOf = (word: string): number => numbers.get(word) ?? UNKNOWN;

/** Grows when a lexicon is made: what was read before does not know its words. */
export const vocabularySize = (): number => numbers.size;
