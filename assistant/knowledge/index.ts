/**
 * Search over the site's knowledge, in the isolate's memory. MiniSearch's BM25+ ranks; whether the best passage is an
 * answer at all is decided by `coverage`: the share of the question's weight (inverse document frequency, where an unknown
 * word weighs as much as the rarest known one) that the passage has. BM25 scores have no scale for a threshold.
 */
import MiniSearch from "minisearch";
import { fold, isStop, split, stem } from "../languages/words.ts";

export interface Passage {
  /** `file#heading`, stable over restarts. */
  id: string;
  title: string;
  text: string;
}

export interface Hit extends Passage {
  /** 0..1: the share of the question's weight that this passage covers. */
  coverage: number;
  /** The question's terms found in it. */
  terms: readonly string[];
}

interface Index {
  search(question: string, limit?: number): readonly Hit[];
}

const TITLE_BOOST = 2;
/** How much a word counts that is in the text but not in the title, and one that is only spelled alike. */
const MENTION = 0.8;
const TYPO = 0.6;
/** Hits below this share of the best score are noise. */
const RELATIVE_FLOOR = 0.35;
/** How many words' search terms are cached: people ask with the same words as others. */
const REMEMBERED = 4_000;

/** @param synonyms groups of single words that this site's visitors use for the same thing. */
export function index(passages: readonly Passage[], synonyms: readonly (readonly string[])[] = []): Index {
  const same = new Map(synonyms.flatMap(([first = "", ...others]) => others.map((word) => [key(word), key(first)])));
  const termOf = (word: string): string | null => {
    const folded = fold(word);
    if (isStop(folded)) return null;
    const stemmed = stem(folded);
    return same.get(stemmed) ?? stemmed;
  };
  const terms = new Map<string, string | null>();
  const term = (word: string): string | null => {
    const before = terms.get(word);
    if (before !== undefined) return before;
    const made = termOf(word);
    if (terms.size >= REMEMBERED) terms.clear();
    terms.set(word, made);
    return made;
  };
  const words = (text: string): string[] => split(text).flatMap((word) => term(word) ?? []);

  const mini = new MiniSearch<Passage>({
    fields: ["title", "text"],
    storeFields: ["title", "text"],
    tokenize: split,
    processTerm: term,
    searchOptions: {
      boost: { title: TITLE_BOOST },
      // One typo in a word of six letters or more; in short words it makes another word ("stock", "stick").
      fuzzy: (word) => (word.length > 5 ? 0.2 : false),
      maxFuzzy: 1,
    },
  });
  mini.addAll(passages);

  const frequency = new Map<string, number>();
  for (const { title, text } of passages) {
    const seen = new Set(words(`${title} ${text}`));
    for (const word of seen) frequency.set(word, (frequency.get(word) ?? 0) + 1);
  }
  const rarest = Math.log(1 + passages.length);
  const weight = (word: string) => {
    const count = frequency.get(word);
    const full = count === undefined ? rarest : Math.log(1 + passages.length / count);
    return DAYS.has(word) ? full * ASIDE : full;
  };

  return {
    search(question, limit = 3) {
      // Numerals match by chance; they help the ranking and prove nothing.
      const asked = [...new Set(words(question))].filter((word) => !NUMERAL.test(word));
      const total = asked.reduce((sum, word) => sum + weight(word), 0);
      if (asked.every((word) => DAYS.has(word))) return [];
      // A passage that repeats one rare word must not beat one that covers more of the question.
      const ranked = mini
        .search(question)
        .map((result) => {
          const found = asked.filter((word) => result.queryTerms.includes(word));
          const coverage = found.reduce((sum, word) => sum + weight(word) * certainty(result.match[word]), 0) / total;
          const { id, title, text } = result;
          const hit: Hit = { id: String(id), title: String(title), text: String(text), coverage, terms: found };
          return { hit, score: result.score * coverage };
        })
        .sort((a, b) => b.score - a.score);
      const best = ranked[0]?.score ?? 0;
      return ranked
        .filter(({ score }) => score > 0 && score >= best * RELATIVE_FLOOR)
        .slice(0, limit)
        .map(({ hit }) => hit);
    },
  };
}

function key(word: string): string {
  return stem(fold(word));
}

/** How much a match counts: in the title, in the text, or perhaps a typo. */
function certainty(fields: readonly string[] | undefined): number {
  if (fields === undefined) return TYPO;
  return fields.includes("title") ? 1 : MENTION;
}

/** A day says when and hardly what: "are you open on Friday?" is about being open. */
const DAYS: ReadonlySet<string> = new Set(
  ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"].map(key),
);
const ASIDE = 0.3;

const NUMERAL = /^\p{N}+$/u;
