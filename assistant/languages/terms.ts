/**
 * A text as the search reads it: its words without endings, how much each is worth, and the matters that they mean. Pure.
 */
import { stemmer as english } from "@orama/stemmers/english";
import { stemmer as french } from "@orama/stemmers/french";
import { stemmer as german } from "@orama/stemmers/german";
import { stemmer as italian } from "@orama/stemmers/italian";
import { stemmer as portuguese } from "@orama/stemmers/portuguese";
import { stemmer as spanish } from "@orama/stemmers/spanish";
import { FREQUENT } from "./frequency.ts";
import { isKnown } from "./known.ts";
import { LANGUAGES, type Language, WORDS } from "./languages.ts";
import { MATTERS, type Matter } from "./matters.ts";
import { fold } from "./words.ts";

/** A word that means something, or a phrase that means a matter ("how much"). */
export interface Term {
  /** The word without accents, as it was written. */
  word: string;
  /** What is compared: the word without its ending, or "#" and the matter of a phrase. */
  key: string;
  /** 0..1: how rare the word is in general talk. */
  worth: number;
  matters: readonly Matter[];
}

interface Lexicon {
  stop: ReadonlySet<string>;
  /** By word and by stem. */
  matters: ReadonlyMap<string, readonly Matter[]>;
  /** Phrases by their first word. */
  phrases: ReadonlyMap<string, readonly (readonly [words: readonly string[], matter: Matter])[]>;
  /** Words of a script without spaces, which are looked for anywhere in the text. */
  pieces: readonly (readonly [word: string, matter: Matter])[];
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
const DENSE = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u;
const RUN =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\u30fc]+|(?:(?![\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}])[\p{L}\p{M}\p{N}])+/gu;
/** The tail of "can't" or "we'll" says nothing a search could use. */
const CONTRACTED = /(?:n['’]t|['’](?:s|m|re|ve|ll|d))(?![\p{L}\p{M}])/giu;
const NUMERAL = /^\p{N}+$/u;

const lexicons = new Map<Language, Lexicon>();

/** @param language of the text; null: one that is not a launch language, whose words are compared as they are */
export function terms(text: string, language: Language | null): Term[] {
  const words = wordsIn(text, language);
  const lexicon = language === null ? null : lexiconOf(language);
  const found: Term[] = [];
  const taken = new Set<number>();
  for (const [i, { plain }] of words.entries()) {
    for (const [phrase, matter] of lexicon?.phrases.get(plain) ?? []) {
      if (!phrase.every((word, n) => words[i + n]?.plain === word)) continue;
      found.push(termOf(matter));
      for (let n = 0; n < phrase.length; n++) if (lexicon?.stop.has(phrase[n] ?? "")) taken.add(i + n);
    }
  }
  for (const [piece, matter] of lexicon?.pieces ?? []) if (text.includes(piece)) found.push(termOf(matter));
  for (const [i, { plain, lower }] of words.entries()) {
    if (taken.has(i) || NUMERAL.test(plain) || (plain.length === 1 && /[a-z]/.test(plain))) continue;
    if (lexicon?.stop.has(plain)) {
      // "Where" says nothing of what is asked for, and yet that it is a place.
      found.push(...(lexicon.matters.get(plain) ?? []).map(termOf));
      continue;
    }
    const key = stemOf(lower, language);
    found.push({ word: plain, key, worth: lexicon?.worth.get(plain) ?? 1, matters: mattersOf(plain, key, language) });
  }
  return [...new Map(found.map((term) => [term.key, term])).values()];
}

const termOf = (matter: Matter): Term => ({ word: "", key: `#${matter}`, worth: PHRASE, matters: [matter] });

/** Every launch language's share of the words that are its everyday ones, for a text of any length. */
export function languageIn(text: string): {
  language: Language | null;
  /** Enough words say so. */
  sure: boolean;
  /** No other language has as many words of it. */
  leads: boolean;
} {
  if (/[\p{Script=Hiragana}\p{Script=Katakana}]/u.test(text)) return { language: null, sure: true, leads: true };
  const words = wordsIn(text, null);
  const dense = words.filter(({ plain }) => DENSE.test(plain)).length;
  if (dense > words.length / 2) return { language: "zh", sure: true, leads: true };
  const votes = LANGUAGES.map((language) => {
    const stop = stopOf(language);
    return { language, votes: words.reduce((sum, { plain }) => sum + (stop.has(plain) ? 1 : 0), 0) };
  }).sort((a, b) => b.votes - a.votes);
  const [first, second] = votes;
  if (!first || first.votes === 0) return { language: null, sure: false, leads: false };
  const leads = first.votes > (second?.votes ?? 0);
  return { language: first.language, sure: first.votes >= 2 && leads, leads };
}

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

/** Whether the word is one of everyday talk, or means a matter. */
export const isEveryday = (plain: string, key: string, language: Language): boolean => {
  const { stop, worth, matters } = lexiconOf(language);
  return stop.has(plain) || worth.has(plain) || matters.has(plain) || matters.has(`~${key}`);
};

/** Whether the word is known in general: then it is no misspelling of another one. */
export const isCommon = (plain: string, key: string, language: Language | null): boolean => {
  if (language === null) return false;
  const { stop, worth, matters } = lexiconOf(language);
  return (
    stop.has(plain) || worth.has(plain) || matters.has(plain) || isKnown(plain, language) || isKnown(key, language)
  );
};

function mattersOf(plain: string, key: string, language: Language | null): readonly Matter[] {
  if (language === null) return [];
  const { matters } = lexiconOf(language);
  const known = matters.get(plain) ?? matters.get(`~${key}`);
  if (known || language !== "de") return known ?? [];
  // A compound is about what its parts are about.
  const parts: Matter[] = [];
  for (let cut = PART; cut <= plain.length - PART; cut++) {
    const [head, tail] = [plain.slice(0, cut), plain.slice(cut)];
    for (const part of [head.replace(/s$/, ""), head, tail]) parts.push(...(matters.get(part) ?? []));
  }
  return [...new Set(parts)];
}

const stops = new Map<Language, ReadonlySet<string>>();

function stopOf(language: Language): ReadonlySet<string> {
  const made = stops.get(language);
  if (made) return made;
  const stop = new Set(WORDS[language].search.stop.split(/\s+/).map((word) => plainOf(word, language)));
  stops.set(language, stop);
  return stop;
}

function lexiconOf(language: Language): Lexicon {
  const made = lexicons.get(language);
  if (made) return made;
  const { same } = WORDS[language].search;
  const matters = new Map<string, Matter[]>();
  const phrases = new Map<string, [string[], Matter][]>();
  const pieces: [string, Matter][] = [];
  for (const matter of MATTERS) {
    for (const word of same[matter].split(/\s+/)) {
      if (language === "zh") pieces.push([word, matter]);
      const [first = "", ...more] = word.split("_").map((part) => plainOf(part, language));
      if (more.length > 0) phrases.set(first, [...(phrases.get(first) ?? []), [[first, ...more], matter]]);
      else
        for (const as of [first, `~${stemOf(word, language)}`]) matters.set(as, [...(matters.get(as) ?? []), matter]);
    }
  }
  const frequent: Partial<Record<Language, readonly string[]>> = FREQUENT;
  const worth = new Map<string, number>();
  for (const [band, words] of (frequent[language] ?? []).entries()) {
    for (const word of words.split(" ")) worth.set(word, BANDS[band] ?? 1);
  }
  const lexicon: Lexicon = {
    stop: stopOf(language),
    matters,
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
