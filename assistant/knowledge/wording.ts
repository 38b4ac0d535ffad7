/** Texts as the search compares them: a passage with its wordings and sentences, a question with its words. Pure. */
import type { Concept, Concepts } from "../languages/concepts/concepts.ts";
import type { Term } from "../languages/terms.ts";
import type { Passage } from "./passage.ts";
import type { Meant } from "./vocabulary.ts";

/** How much counts what is in the text of a passage only, and not in its title or an example question. */
export const MENTION = 0.8;
/** The evidence above which there is no more of it. */
export const ENOUGH = 3;
/** What is covered less is lacking. */
export const COVERED = 0.3;

/** A text that a visitor's question may be like. */
export interface Wording {
  text: string;
  terms: readonly Term[];
  keys: ReadonlySet<string>;
  concepts: Concepts;
  /** The concepts, and the words as `=key`: one that means a concept counts less beside it. */
  meaning: ReadonlyMap<string, number>;
  worth: number;
  grams: ReadonlySet<string>;
}

export interface Document {
  passage: Passage;
  /** Its title, and the example questions. */
  wordings: readonly Wording[];
  text: Wording;
  sentences: readonly Wording[];
}

/** One word of a question, and what it may mean in this knowledge. */
export interface Item {
  term: Term;
  meant: Meant;
  /** 0..1: how rare it is in this knowledge; null: unknown to it. */
  rarity: number | null;
  /** The documents that have any of it. */
  holders: ReadonlySet<Document>;
}

/** @param figures concepts that its figures are about */
export function wording(text: string, terms: readonly Term[], figures: readonly Concept[] = []): Wording {
  const concepts = new Map<Concept, number>(figures.map((concept) => [concept, 1]));
  for (const term of terms) {
    for (const [concept, sure] of term.concepts) concepts.set(concept, Math.max(sure, concepts.get(concept) ?? 0));
  }
  const meaning = new Map<string, number>(concepts);
  for (const term of terms) {
    if (term.word !== "") meaning.set(`=${term.key}`, 1);
  }
  return {
    text,
    terms,
    meaning,
    keys: new Set(terms.map(({ key }) => key)),
    concepts,
    worth: terms.reduce((sum, { worth }) => sum + worth, 0),
    grams: new Set(terms.flatMap(({ word }) => gramsOf(word))),
  };
}

const gramsOf = (word: string): string[] => {
  if (word === "") return [];
  const bounded = `^${word}$`;
  return Array.from({ length: Math.max(1, bounded.length - 2) }, (_, i) => bounded.slice(i, i + 3));
};
