/** What the passages in front of the model say, read once as long as they are the same list. Pure. */
import type { Figure } from "./figures.ts";
import { between } from "./matching.ts";
import { folded, normal } from "./normal.ts";
import { read } from "./passages.ts";

/** A figure that stands somewhere. */
export interface Ground {
  figure: Figure;
  /** The languages that its text may be in. */
  tongues: readonly string[];
  /** Whether its sentence is about this; null: it counts whatever is spoken of. */
  isAbout: ((word: string) => boolean) | null;
}

/** With fewer passages than this each of them is what the reply is about. */
const FEW = 8;
/** A word of more than this share of the passages says nothing of what one of them is about. */
const COMMON = 0.3;
const WORD = /[\p{L}\p{M}\p{N}]+/gu;

export class Shelf {
  readonly #texts: readonly string[];
  #figures: readonly Ground[] | null = null;
  #common: ReadonlySet<string> | null = null;
  #words: ReadonlySet<string> | null = null;
  #whole: string | null = null;

  constructor(texts: readonly string[]) {
    this.#texts = texts;
  }

  get figures(): readonly Ground[] {
    this.#figures ??= groundsIn(this.#texts, this.#texts.length >= FEW);
    return this.#figures;
  }

  /** The word is in so many passages that it tells none of them from the others. */
  isCommon(word: string): boolean {
    this.#common ??= commonIn(this.#texts);
    return this.#common.has(word);
  }

  /** Every word, folded. */
  get words(): ReadonlySet<string> {
    this.#words ??= wordsIn(this.#texts);
    return this.#words;
  }

  /** All of it in its normal form, in lower case. */
  get whole(): string {
    this.#whole ??= normal(this.#texts.join("\n")).toLowerCase();
    return this.#whole;
  }
}

const kept = new WeakMap<readonly string[], Shelf>();

/** The same list of passages lies in front of most replies, and is read in milliseconds. */
export function shelfOf(texts: readonly string[]): Shelf {
  let shelf = kept.get(texts);
  if (!shelf) {
    shelf = new Shelf(texts);
    kept.set(texts, shelf);
  }
  return shelf;
}

/** @param apart a figure is of what its own sentence is about */
export const groundsIn = (texts: readonly string[], apart: boolean): Ground[] =>
  texts.flatMap((text) => {
    const { tongues, sentences, title } = read(text);
    return sentences.flatMap((sentence) => {
      const { figures } = sentence;
      const isAbout = apart ? (word: string) => title.words.has(word) || sentence.words.has(word) : null;
      return [...figures, ...between(figures)].map((figure) => ({ figure, tongues, isAbout }));
    });
  });

export const wordsIn = (texts: readonly string[]): Set<string> =>
  new Set(texts.flatMap((text) => normal(text).match(WORD)?.map(folded) ?? []));

function commonIn(texts: readonly string[]): ReadonlySet<string> {
  const counts = new Map<string, number>();
  for (const text of texts) {
    const all = new Set(read(text).sentences.flatMap(({ words }) => [...words]));
    for (const each of all) counts.set(each, (counts.get(each) ?? 0) + 1);
  }
  const most = texts.length * COMMON;
  return new Set([...counts].flatMap(([each, count]) => (count > most ? [each] : [])));
}
