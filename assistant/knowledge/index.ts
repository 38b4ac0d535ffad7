/**
 * Search over the site's knowledge, in the isolate's memory. Passages are compared with the question in their own language:
 * `measures.ts` says what is measured, `weights.ts` what it is worth and how probable an answer it makes.
 */

import type { Concepts } from "../languages/concepts/concepts.ts";
import { relatedTo } from "../languages/concepts/related.ts";
import { conceptsOfFigures } from "../languages/figures.ts";
import type { Language } from "../languages/languages.ts";
import { languageIn } from "../languages/spoken.ts";
import { stemOf, terms } from "../languages/terms.ts";
import { aimsOf, OWN } from "./meaning.ts";
import { type Measured, measure } from "./measures.ts";
import type { Passage } from "./passage.ts";
import { amongProbability, answerProbability, rank } from "./score.ts";
import { Vocabulary } from "./vocabulary.ts";
import { type Document, type Item, type Wording, wording } from "./wording.ts";

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
  /** No passage is in the language of the question, which shares with them what names and concepts say. */
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
  /** The language that most passages are in; null: none of the launch languages. */
  language: Language | null;
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
  /** The documents that have a word or a concept ("#price"), by its key. */
  holders: Map<string, Document[]>;
  /** Words of the site that mean the same, by stem. */
  same: ReadonlyMap<string, string>;
  /** How rare (0..1) what a text means is here: a concept, or a word as `=key`. */
  rarityOf(key: string): number;
  /** The sum of what one of its wordings means, by how rare it is. */
  massOf(wording: Wording): number;
}

/** @param synonyms groups of single words that this site's visitors use for the same thing. */
export function index(passages: readonly Passage[], synonyms: readonly (readonly string[])[] = []): Index {
  const parts = partsOf(passages, synonyms);
  const speaking = (question: string) => {
    const { language, sure } = languageIn(question, true);
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
    language: parts.toSorted((a, b) => b.documents.length - a.documents.length)[0]?.language ?? null,
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
  const foreign = language !== part.language;
  const asked = wording(question, canonical(terms(question, language), part.same));
  const items = asked.terms.map((term): Item => {
    const meant = part.vocabulary.meant(term);
    const lists = [...meant.keys(), ...conceptKeys(term.concepts)].map((key) => part.holders.get(key) ?? []);
    const most = Math.max(0, ...lists.map(({ length }) => length));
    return {
      term,
      meant,
      rarity: most === 0 ? null : rarity(most, part.documents.length),
      holders: new Set(lists.flat()),
    };
  });
  const near = [...asked.concepts.keys()].flatMap((concept) => [...relatedTo(concept)]);
  const aims = aimsOf(items, asked, part.rarityOf);
  const documents = new Set([
    ...items.flatMap(({ holders }) => [...holders]),
    ...near.flatMap((concept) => part.holders.get(`#${concept}`) ?? []),
  ]);
  return [...documents].map((document) => {
    const { values, ...measured } = measure(items, asked, document, aims, part.massOf);
    const all = [...values, foreign ? 1 : 0];
    return { ...measured, values: all, passage: document.passage, score: rank(all) };
  });
}

/** A text of its sentences, which are read once. */
function joined(text: string, sentences: readonly Wording[]): Wording {
  const found = new Map(sentences.flatMap((sentence) => sentence.terms.map((term) => [term.key, term] as const)));
  return wording(
    text,
    [...found.values()],
    sentences.flatMap(({ concepts }) => [...concepts.keys()]),
  );
}

/** 1: one document has it; 0: all have it. */
const rarity = (holders: number, all: number): number => Math.log((1 + all) / holders) / Math.log(1 + all);

const conceptKeys = (concepts: Concepts): string[] => [...concepts.keys()].map((concept) => `#${concept}`);

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
  const holders = new Map<string, Document[]>();
  const documents: Document[] = [];
  const rarityOf = (key: string) =>
    rarity(holders.get(key.startsWith("=") ? key.slice(1) : `#${key}`)?.length || 1, documents.length);
  const masses = new Map<Wording, number>();
  const massOf = (one: Wording) => {
    const known = masses.get(one);
    if (known !== undefined) return known;
    let mass = 0;
    for (const { concepts, worth, key, word } of one.terms) {
      if (word !== "") mass += worth * rarityOf(`=${key}`) * (concepts.size > 0 ? OWN : 1);
    }
    for (const [concept, sure] of one.concepts) mass += sure * rarityOf(concept);
    masses.set(one, mass);
    return mass;
  };
  const part: Part = { language, vocabulary: new Vocabulary(language), documents, holders, same, rarityOf, massOf };
  const read = (text: string): Wording => wording(text, canonical(terms(text, language), same));
  const tell = (text: string): Wording =>
    wording(text, canonical(terms(text, language), same), conceptsOfFigures(text));
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
    const keys = all.flatMap(({ terms: found, concepts }) => [
      ...found.map((term) => term.key),
      ...conceptKeys(concepts),
    ]);
    for (const held of new Set(keys)) {
      const holders = part.holders.get(held);
      if (holders) holders.push(document);
      else part.holders.set(held, [document]);
    }
  }
  return part;
}
