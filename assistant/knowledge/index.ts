/**
 * Search over the site's knowledge, in the isolate's memory. Passages are compared with the question in their own language:
 * `measures.ts` says what is measured, `weights.ts` what it is worth and how probable an answer it makes.
 */

import { mattersOfFigures } from "../languages/figures.ts";
import type { Language } from "../languages/languages.ts";
import { languageIn, stemOf, terms } from "../languages/terms.ts";
import { type Document, type Item, type Measured, measure, type Wording, wording } from "./measures.ts";
import type { Passage } from "./passage.ts";
import { amongProbability, answerProbability, rank } from "./score.ts";
import { Vocabulary } from "./vocabulary.ts";

export type { Passage } from "./passage.ts";

export interface Hit extends Passage {
  /** 0..1: how probable it is that this passage answers the question. */
  probability: number;
  /** The question's words that it has. */
  words: readonly string[];
  /** The wording of the passage that is most like the question: its title, or an example question. */
  wording: string;
}

export interface Searched {
  /** The most probable first. */
  hits: readonly Hit[];
  /** 0..1: how probable it is that one of the first three answers. */
  among: number;
  /** No passage is in the language of the question, which shares with them what names and matters say. */
  foreign: boolean;
}

/** One passage, compared. */
export interface Candidate extends Measured {
  passage: Passage;
  /** Higher is better; the weights of `rank`. */
  score: number;
}

export interface Index {
  search(question: string, limit?: number): Searched;
  /** All passages that share something with the question, the best first. */
  candidates(question: string): readonly Candidate[];
  /** Whether no passage is in the language of the question. */
  foreign(question: string): boolean;
}

/** How many passages are shown where none is surely the answer. */
export const BEST = 3;
/** Questions whose answers are kept, three passages each: enough for those that are being answered now. */
const REMEMBERED = 256;

const SENTENCES = /(?<=[.!?]["')]*)\s+|(?<=[。！？])/u;

interface Part {
  language: Language | null;
  vocabulary: Vocabulary;
  documents: Document[];
  /** The documents that have a word or a matter ("#price"), by its key. */
  holders: Map<string, Document[]>;
  /** Words of the site that mean the same, by stem. */
  same: ReadonlyMap<string, string>;
}

/** @param synonyms groups of single words that this site's visitors use for the same thing. */
export function index(passages: readonly Passage[], synonyms: readonly (readonly string[])[] = []): Index {
  const parts = partsOf(passages, synonyms);
  const speaking = (question: string) => {
    const { language, sure } = languageIn(question);
    const own = sure ? parts.filter((part) => part.language === language) : parts;
    return { language, own };
  };
  const candidates = (question: string): readonly Candidate[] => {
    const { language, own } = speaking(question);
    const found =
      own.length > 0
        ? own.map((part) => compare(part, question, part.language))
        : parts.map((part) => compare(part, question, language));
    return found.flat().sort((a, b) => b.score - a.score);
  };
  const foreign = (question: string) => speaking(question).own.length === 0;
  const search = (question: string, limit: number): Searched => {
    const found = candidates(question);
    return {
      foreign: foreign(question),
      among: amongProbability(found),
      hits: found.slice(0, limit).map(({ passage, words, wording: likest }, i) => ({
        ...passage,
        // Beside the best of the others: what is behind one has a lead below nothing.
        probability: answerProbability([found[i] as Candidate, ...found.filter((_, other) => other !== i).slice(0, 2)]),
        words,
        wording: likest?.text ?? "",
      })),
    };
  };
  /** One message asks for the same several times: as a whole, as its only clause, as what the next one leans on. */
  const best = new Map<string, Searched>();
  return {
    candidates,
    foreign,
    search(question, limit = BEST) {
      if (limit !== BEST) return search(question, limit);
      const before = best.get(question);
      if (before) return before;
      const found = search(question, BEST);
      if (best.size >= REMEMBERED) best.clear();
      best.set(question, found);
      return found;
    },
  };
}

function compare(part: Part, question: string, language: Language | null): Candidate[] {
  const asked = wording(question, canonical(terms(question, language), part.same));
  const items = asked.terms.map((term): Item => {
    const meant = part.vocabulary.meant(term);
    const keys = [...meant.keys(), ...term.matters.map((matter) => `#${matter}`)];
    const holding = keys.flatMap((key) => part.holders.get(key) ?? []);
    const most = Math.max(0, ...keys.map((key) => part.holders.get(key)?.length ?? 0));
    return {
      term,
      meant,
      rarity: most === 0 ? null : rarity(most, part.documents.length),
      holders: new Set(holding),
    };
  });
  const documents = new Set(items.flatMap(({ holders }) => [...holders]));
  return [...documents].map((document) => {
    const measured = measure(items, asked, document);
    return { ...measured, passage: document.passage, score: rank(measured.values) };
  });
}

/** A text of its sentences, which are read once. */
function joined(text: string, sentences: readonly Wording[]): Wording {
  const found = new Map(sentences.flatMap((sentence) => sentence.terms.map((term) => [term.key, term] as const)));
  return wording(
    text,
    [...found.values()],
    sentences.flatMap(({ matters }) => [...matters]),
  );
}

/** 1: one document has it; 0: all have it. */
const rarity = (holders: number, all: number): number => Math.log((1 + all) / holders) / Math.log(1 + all);

const canonical = (found: readonly ReturnType<typeof terms>[number][], same: Part["same"]) =>
  found.map((term) => ({ ...term, key: same.get(term.key) ?? term.key }));

function partsOf(passages: readonly Passage[], synonyms: readonly (readonly string[])[]): Part[] {
  const spoken = passages.map(({ title, text, also = [] }) => languageIn([title, ...also, text].join(" ")));
  const sure = Map.groupBy(
    spoken.filter((one) => one.sure),
    ({ language }) => language,
  );
  const [most = null] = [...sure].sort(([, a], [, b]) => b.length - a.length)[0] ?? [];
  const groups = Map.groupBy(passages, (_, i) => (spoken[i]?.sure ? (spoken[i]?.language ?? null) : most));
  return [...groups].map(([language, own]) => partOf(language, own, synonyms));
}

function partOf(
  language: Language | null,
  passages: readonly Passage[],
  synonyms: readonly (readonly string[])[],
): Part {
  const key = (word: string) => stemOf(word.toLowerCase(), language);
  const same = new Map(
    synonyms.flatMap(([first = "", ...more]) => more.map((word) => [key(word), key(first)] as const)),
  );
  const part: Part = { language, vocabulary: new Vocabulary(language), documents: [], holders: new Map(), same };
  const read = (text: string): Wording => wording(text, canonical(terms(text, language), same));
  const tell = (text: string): Wording => wording(text, canonical(terms(text, language), same), mattersOfFigures(text));
  for (const passage of passages) {
    const { title, text, also = [] } = passage;
    const sentences = text.split(SENTENCES).map(tell);
    const document: Document = {
      passage,
      wordings: [title, ...also].map(read),
      text: joined(text, sentences),
      sentences,
    };
    part.documents.push(document);
    const all = [...document.wordings, document.text];
    for (const { terms: found } of all) for (const term of found) part.vocabulary.add(term);
    const keys = all.flatMap(({ terms: found, matters }) => [
      ...found.map((term) => term.key),
      ...[...matters].map((matter) => `#${matter}`),
    ]);
    for (const held of new Set(keys)) {
      const holders = part.holders.get(held);
      if (holders) holders.push(document);
      else part.holders.set(held, [document]);
    }
  }
  return part;
}
