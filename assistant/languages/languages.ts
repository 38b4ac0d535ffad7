/** Which of the launch languages a sentence is likely in, by the everyday words it holds; several when it is not plain. */
import { de } from "./de.ts";
import { en } from "./en.ts";
import { es } from "./es.ts";
import { fr } from "./fr.ts";
import { it } from "./it.ts";
import type { LanguageWords } from "./language.ts";
import { type Sentence, sentences } from "./normalise.ts";
import { pt } from "./pt.ts";
import { numberFor } from "./vocabulary.ts";
import { zh } from "./zh.ts";

/** The launch languages. */
export const WORDS = { en, es, fr, de, it, pt, zh } as const satisfies Readonly<Record<string, LanguageWords>>;

export type Language = keyof typeof WORDS;
export const LANGUAGES = Object.keys(WORDS) as readonly Language[];
/** Those that their words tell apart. */
const LATIN = LANGUAGES.filter((language) => everydayOf(language) !== undefined);

const MASKS = masks();
/** A language is kept when it knows at least this share of what the best one knows. */
const SHARE = 0.7;
/** In so few words one of them more is no proof. */
const FEW = 6;
const HAN = /\p{Script=Han}/u;
const remembered = new WeakMap<Sentence, readonly Language[]>();

export function spoken(sentence: Sentence): readonly Language[] {
  const before = remembered.get(sentence);
  if (before) return before;
  const found = guess(sentence);
  remembered.set(sentence, found);
  return found;
}

/** The language of a whole message where its words leave no doubt, or null. */
export function languageOf(text: string): Language | null {
  const [first = [], ...more] = sentences(text).map(spoken);
  const shared = first.filter((language) => more.every((languages) => languages.includes(language)));
  return shared.length === 1 ? (shared[0] ?? null) : null;
}

/** The language of the visitor's words where it is plain, and otherwise that of their browser. */
export function languageFor(text: string, lang: string | null): Language {
  const browser = (lang ?? "en").slice(0, 2).toLowerCase();
  return languageOf(text) ?? LANGUAGES.find((language) => language === browser) ?? "en";
}

function guess({ words }: Sentence): readonly Language[] {
  const votes = LATIN.map(() => 0);
  for (const { text, id } of words) {
    if (text.charCodeAt(0) > 0x2e7f && HAN.test(text)) return ["zh"];
    const mask = MASKS[id] ?? 0;
    for (let i = 0; mask >> i > 0; i++) if ((mask >> i) & 1) votes[i] = (votes[i] ?? 0) + 1;
  }
  const most = Math.max(...votes);
  // Too little to tell: "agent", "human please".
  if (most < 2) return LATIN;
  const least = words.length <= FEW ? Math.max(1, most - 1) : most * SHARE;
  return LATIN.filter((_, i) => (votes[i] ?? 0) >= least);
}

function everydayOf(language: Language): string | undefined {
  const words: LanguageWords = WORDS[language];
  return words.everyday;
}

/** At the number of a word: one bit for each language that uses it every day. */
function masks(): readonly number[] {
  const found: number[] = [];
  for (const [i, language] of LATIN.entries()) {
    for (const word of everydayOf(language)?.split(/\s+/) ?? []) {
      const number = numberFor(word);
      found[number] = (found[number] ?? 0) | (1 << i);
    }
  }
  return found;
}
