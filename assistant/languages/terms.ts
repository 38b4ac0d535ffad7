/**
 * A text as the search reads it: its words without endings, how much each is worth, and the concepts that they mean. Pure.
 */
import { stemmer as english } from "@orama/stemmers/english";
import { stemmer as french } from "@orama/stemmers/french";
import { stemmer as german } from "@orama/stemmers/german";
import { stemmer as italian } from "@orama/stemmers/italian";
import { stemmer as portuguese } from "@orama/stemmers/portuguese";
import { stemmer as spanish } from "@orama/stemmers/spanish";
import { type Concept, type Concepts, conceptsIn } from "./concepts/concepts.ts";
import { FREQUENT } from "./frequency.ts";
import { isKnown } from "./known.ts";
import { type Language, WORDS } from "./languages.ts";
import { fold } from "./words.ts";

/** A word that means something, or a phrase that means a concept ("how much"). */
export interface Term {
  /** The word without accents, as it was written. */
  word: string;
  /** What is compared: the word without its ending, or "#" and the concept of a phrase. */
  key: string;
  /** 0..1: how rare the word is in general talk. */
  worth: number;
  concepts: Concepts;
}

/** What a phrase or a piece means, and how surely. */
interface Phrase {
  words: readonly string[];
  concept: Concept;
  sure: number;
}

interface Lexicon {
  stop: ReadonlySet<string>;
  /** By word and by stem. */
  concepts: ReadonlyMap<string, Concepts>;
  /** Phrases by the stem of their first word. */
  phrases: ReadonlyMap<string, readonly Phrase[]>;
  /** Words of a script without spaces, which are looked for anywhere in the text, by their first sign. */
  pieces: ReadonlyMap<string, readonly Phrase[]>;
  worth: ReadonlyMap<string, number>;
}

/** Worth of the words of the bands of `frequency.ts`, the most frequent band first; all other words are worth 1. */
const BANDS = [0.4, 0.65, 0.85];
/** Worth of a phrase: it says what is asked, and not of what. */
const PHRASE = 0.7;
/** Letters that a part of a compound must have. */
const PART = 4;

const STEMMERS: Partial<Record<Language, (word: string) => string>> = {
  en: english,
  de: german,
  es: spanish,
  fr: french,
  it: italian,
  pt: portuguese,
};

/** Endings that people write without their accents, which the stemmers know with them only. */
const ACCENTS: Partial<Record<Language, readonly (readonly [RegExp, string])[]>> = {
  es: [[/([cs])ion$/, "$1ión"]],
  pt: [
    [/cao$/, "ção"],
    [/coes$/, "ções"],
    [/sao$/, "são"],
    [/soes$/, "sões"],
  ],
};

/** Scripts that are written without spaces. */
export const DENSE = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u;
const RUN =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\u30fc]+|(?:(?![\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}])[\p{L}\p{M}\p{N}])+/gu;
/** The tail of "can't" or "we'll" says nothing a search could use. */
const CONTRACTED = /(?:n['’]t|['’](?:s|m|re|ve|ll|d))(?![\p{L}\p{M}])/giu;
const NUMERAL = /^\p{N}+$/u;

const lexicons = new Map<Language, Lexicon>();

/** @param language of the text; null: one that is not a launch language, whose words are compared as they are */
export function terms(text: string, language: Language | null): Term[] {
  const words = wordsIn(text, language).map((word) => ({ ...word, key: stemOf(word.lower, language) }));
  const lexicon = language === null ? null : lexiconOf(language);
  const phrases = new Map<Concept, number>();
  const mean = (concept: Concept, sure: number) => phrases.set(concept, Math.max(sure, phrases.get(concept) ?? 0));
  const taken = new Set<number>();
  for (const [i, { key }] of words.entries()) {
    for (const { words: phrase, concept, sure } of lexicon?.phrases.get(key) ?? []) {
      const places = lexicon ? placesOf(phrase, words, i, lexicon.stop) : null;
      if (!places) continue;
      mean(concept, sure);
      for (const place of places) if (lexicon?.stop.has(words[place]?.plain ?? "")) taken.add(place);
    }
  }
  if (lexicon && lexicon.pieces.size > 0) {
    for (let i = 0; i < text.length; i++) {
      for (const { words: signs, concept, sure } of lexicon.pieces.get(text[i] ?? "") ?? []) {
        if (text.startsWith(signs[0] ?? "", i)) mean(concept, sure);
      }
    }
  }
  const found: Term[] = [];
  for (const [i, { plain, key }] of words.entries()) {
    if (taken.has(i) || NUMERAL.test(plain) || (plain.length === 1 && /[a-z]/.test(plain))) continue;
    if (lexicon?.stop.has(plain)) {
      // "Where" says nothing of what is asked for, and yet that it is a place.
      for (const [concept, sure] of lexicon.concepts.get(plain) ?? []) mean(concept, sure);
      continue;
    }
    found.push({ word: plain, key, worth: lexicon?.worth.get(plain) ?? 1, concepts: conceptsOf(plain, key, language) });
  }
  for (const [concept, sure] of phrases) {
    found.push({ word: "", key: `#${concept}`, worth: PHRASE * sure, concepts: new Map([[concept, sure]]) });
  }
  return [...new Map(found.map((term) => [term.key, term])).values()];
}

/** Where the words of a phrase stand from here on, with at most two words between them that say nothing; null: nowhere. */
function placesOf(
  phrase: readonly string[],
  words: readonly { plain: string; key: string }[],
  from: number,
  stop: ReadonlySet<string>,
): number[] | null {
  const places = [from];
  let at = from + 1;
  for (const word of phrase.slice(1)) {
    const end = at + BETWEEN;
    while (at < end && words[at] && words[at]?.key !== word && stop.has(words[at]?.plain ?? "")) at++;
    if (words[at]?.key !== word) return null;
    places.push(at++);
  }
  return places;
}
const BETWEEN = 2;

/** What the stem of a word is compared by. */
export function stemOf(lower: string, language: Language | null): string {
  const stemmer = language === null ? undefined : STEMMERS[language];
  if (!stemmer || DENSE.test(lower) || /\d/.test(lower)) return plainOf(lower, language);
  const accented = (ACCENTS[language as Language] ?? []).reduce(
    (word, [ending, put]) => word.replace(ending, put),
    lower,
  );
  return plainOf(stemmer(accented), language);
}

/** Whether the word is one of everyday talk, or means a concept. */
export const isEveryday = (plain: string, key: string, language: Language): boolean => {
  const { stop, worth, concepts } = lexiconOf(language);
  return stop.has(plain) || worth.has(plain) || concepts.has(plain) || concepts.has(`~${key}`);
};

/** Whether the word is known in general: then it is no misspelling of another one. */
export const isCommon = (plain: string, key: string, language: Language | null): boolean => {
  if (language === null) return false;
  const { stop, worth, concepts } = lexiconOf(language);
  return (
    stop.has(plain) || worth.has(plain) || concepts.has(plain) || isKnown(plain, language) || isKnown(key, language)
  );
};

const NONE: Concepts = new Map();

function conceptsOf(plain: string, key: string, language: Language | null): Concepts {
  if (language === null) return NONE;
  const { concepts } = lexiconOf(language);
  const known = concepts.get(plain) ?? concepts.get(`~${key}`);
  if (known || language !== "de") return known ?? NONE;
  // A compound is about what its parts are about.
  const parts = new Map<Concept, number>();
  for (let cut = PART; cut <= plain.length - PART; cut++) {
    const [head, tail] = [plain.slice(0, cut), plain.slice(cut)];
    for (const part of [head.replace(/s$/, ""), head, tail]) {
      for (const [concept, sure] of concepts.get(part) ?? []) parts.set(concept, sure);
    }
  }
  return parts;
}

const stops = new Map<Language, ReadonlySet<string>>();

export function stopOf(language: Language): ReadonlySet<string> {
  const made = stops.get(language);
  if (made) return made;
  const stop = new Set(WORDS[language].search.stop.split(/\s+/).map((word) => plainOf(word, language)));
  stops.set(language, stop);
  return stop;
}

function lexiconOf(language: Language): Lexicon {
  const made = lexicons.get(language);
  if (made) return made;
  const concepts = new Map<string, Map<Concept, number>>();
  const phrases = new Map<string, Phrase[]>();
  const pieces = new Map<string, Phrase[]>();
  const add = <T>(all: Map<string, T[]>, key: string, one: T) => all.set(key, [...(all.get(key) ?? []), one]);
  for (const { concept, words, sure } of conceptsIn(language)) {
    const [first = "", ...more] = words;
    if (language === "zh") add(pieces, first.charAt(0), { words, concept, sure });
    else if (more.length > 0) {
      const stems = words.map((word) => stemOf(word, language));
      add(phrases, stems[0] ?? "", { words: stems, concept, sure });
    } else {
      for (const as of new Set([plainOf(first, language), `~${stemOf(first, language)}`])) {
        const meant = concepts.get(as) ?? new Map<Concept, number>();
        meant.set(concept, Math.max(sure, meant.get(concept) ?? 0));
        concepts.set(as, meant);
      }
    }
  }
  const frequent: Partial<Record<Language, readonly string[]>> = FREQUENT;
  const worth = new Map<string, number>();
  for (const [band, words] of (frequent[language] ?? []).entries()) {
    for (const word of words.split(" ")) worth.set(word, BANDS[band] ?? 1);
  }
  const lexicon: Lexicon = {
    stop: stopOf(language),
    concepts,
    phrases,
    pieces,
    worth,
  };
  lexicons.set(language, lexicon);
  return lexicon;
}

/** Takes milliseconds to make, at the start of every isolate, and most of them never read such a text. */
let segmenter: Intl.Segmenter | null = null;

function segments(run: string): string[] {
  segmenter ??= new Intl.Segmenter("zh", { granularity: "word" });
  return [...segmenter.segment(run)].map(({ segment }) => segment);
}

/** The words of a text in their order. */
export function wordsIn(text: string, language: Language | null): { lower: string; plain: string }[] {
  const runs = text.normalize("NFC").toLowerCase().replace(CONTRACTED, "").match(RUN) ?? [];
  return runs
    .flatMap((run) => (DENSE.test(run) ? segments(run) : [run]))
    .map((lower) => ({ lower, plain: plainOf(lower, language) }));
}

/** Without accents; German umlauts are the same in either spelling. */
function plainOf(word: string, language: Language | null): string {
  const plain = fold(word);
  return language === "de" ? plain.replaceAll("ß", "ss").replace(/([aou])e/g, "$1") : plain;
}
