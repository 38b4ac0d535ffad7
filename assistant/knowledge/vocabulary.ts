/** The words of the passages, and which of them a visitor's word may mean: itself, misspelled, or part of it. Pure. */
import type { Language } from "../languages/languages.ts";
import { misspelled, type Spelled, spelled } from "../languages/spelling.ts";
import { isCommon, type Term } from "../languages/terms.ts";

/** A word of the passages, and how sure it is (0..1) that a visitor's word means it. */
export type Meant = ReadonlyMap<string, number>;

const COMPOUND = 0.6;
/** Letters that a part of a compound must have. */
const PART = 4;
/** A word of one sign is another word's part as a rule. */
const SHARED = 0.5;
/** How many words' meanings are kept: people ask with the same words as others. */
const REMEMBERED = 4_000;

const HAN = /^\p{Script=Han}+$/u;

export class Vocabulary {
  readonly #language: Language | null;
  /** By key, the forms in which it is written. */
  readonly #forms = new Map<string, Map<string, Spelled>>();
  readonly #meant = new Map<string, Meant>();

  constructor(language: Language | null) {
    this.#language = language;
  }

  add({ key, word }: Term): void {
    const forms = this.#forms.get(key) ?? new Map<string, Spelled>();
    this.#forms.set(key, forms);
    if (!forms.has(word)) forms.set(word, spelled(word));
  }

  meant(term: Term): Meant {
    const id = `${term.key} ${term.word}`;
    const before = this.#meant.get(id);
    if (before) return before;
    const made = this.#look(term);
    if (this.#meant.size >= REMEMBERED) this.#meant.clear();
    this.#meant.set(id, made);
    return made;
  }

  #look({ key, word }: Term): Meant {
    const meant = new Map<string, number>();
    if (this.#forms.has(key)) meant.set(key, 1);
    if (key.startsWith("#")) return meant;
    const written = spelled(word);
    const dense = HAN.test(word);
    // A word that exists, here or in general, is meant as it is written.
    const unknown = meant.size === 0 && !dense && !isCommon(word, key, this.#language);
    for (const [other, forms] of this.#forms) {
      if (other === key || other.startsWith("#")) continue;
      const sure = dense
        ? shared(word, other)
        : Math.max(
            this.#language === "de" ? compound(key, other) : related(key, other),
            unknown
              ? Math.max(joined(word, other), ...[...forms.values()].map((form) => misspelled(written, form)))
              : 0,
          );
      if (sure > 0) meant.set(other, sure);
    }
    return meant;
  }
}

/** "Kündigungsfrist" is about what "Kündigung" is about, and the other way round. */
function compound(one: string, other: string): number {
  const [short, long] = one.length < other.length ? [one, other] : [other, one];
  if (short.length < PART || long.length - short.length < 3) return 0;
  return long.startsWith(short) || long.endsWith(short) ? COMPOUND : related(one, other);
}

/** Words with one root whose endings are no inflection: "whiter" and "whitening", "cancel" and "cancellation". */
function related(one: string, other: string): number {
  const shorter = Math.min(one.length, other.length);
  let shared = 0;
  while (shared < shorter && one[shared] === other[shared]) shared++;
  return shared >= ROOT && shared >= shorter * SAME_ROOT ? RELATED : 0;
}
const ROOT = 5;
const SAME_ROOT = 0.8;
const RELATED = 0.5;

/** Two words written as one: "openinghours". */
const joined = (word: string, other: string): number =>
  other.length >= PART && word.length >= 2 * PART && (word.startsWith(other) || word.endsWith(other)) ? COMPOUND : 0;

/** Chinese words of the same signs are of the same kind: 狗 and 狗狗, 房子 and 建房. */
function shared(one: string, other: string): number {
  if (!HAN.test(other)) return 0;
  const signs = new Set(other);
  const both = [...new Set(one)].filter((sign) => signs.has(sign)).length;
  const share = both / Math.max(new Set(one).size, signs.size);
  return share >= SHARED ? COMPOUND * share : 0;
}
