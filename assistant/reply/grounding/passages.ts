/** What stands in a text, sentence by sentence; remembered, because passages are read again for every reply. Pure. */
import type { Act } from "../../languages/claims/words.ts";
import { actsIn } from "./claims.ts";
import { type Figure, figuresIn, isUnit } from "./figures.ts";
import { folded, normal, UNSPACED } from "./normal.ts";
import { isEveryday, tonguesOf } from "./tongue.ts";

/** A sentence of which each thing is read when it is first asked for: most are asked for their figures alone. */
class Sentence {
  readonly #text: string;
  readonly #tongues: readonly string[];
  #figures: readonly Figure[] | null = null;
  #words: ReadonlySet<string> | null = null;
  #acts: readonly Act[] | null = null;

  constructor(text: string, tongues: readonly string[]) {
    this.#text = text;
    this.#tongues = tongues;
  }

  get figures(): readonly Figure[] {
    this.#figures ??= figuresIn(this.#text, this.#tongues, false, true);
    return this.#figures;
  }

  /** Beginnings of the words that carry meaning. */
  get words(): ReadonlySet<string> {
    this.#words ??= content(this.#text);
    return this.#words;
  }

  /** Acts whose verbs stand in it. */
  get acts(): readonly Act[] {
    this.#acts ??= actsIn(this.#text);
    return this.#acts;
  }
}

interface Read {
  /** The languages that it may be in. */
  tongues: readonly string[];
  /** Its first line, which names what all of it is about. */
  title: Sentence;
  sentences: readonly Sentence[];
}

const remembered = new Map<string, Read>();
const MOST = 400;
const FEW = 80;

export function read(text: string): Read {
  const before = remembered.get(text);
  if (before) return before;
  // Few words tell little; what the room says of itself is English.
  const tongues = text.length < FEW ? [...new Set([...tonguesOf(text, 1), "en"])] : tonguesOf(text);
  const [title = ""] = text.split("\n", 1);
  const fresh: Read = {
    tongues,
    title: new Sentence(title, tongues),
    sentences: text.split(/(?<=[.!?])\s+|(?<=[。！？])|\n/u).map((sentence) => new Sentence(sentence, tongues)),
  };
  if (remembered.size >= MOST) remembered.clear();
  remembered.set(text, fresh);
  return fresh;
}

export const figuresOf = (text: string): readonly Figure[] => read(text).sentences.flatMap(({ figures }) => figures);

/** So many letters are the same in all forms of a word. */
const STEM = 5;

/** Beginnings of the words that carry meaning, and numbers, so that forms of one word are one. */
export function content(text: string): Set<string> {
  const words =
    normal(text).match(/[\p{L}\p{M}]{3,}|[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]{2,}/gu) ?? [];
  const tongues = tonguesOf(text, 1);
  return new Set(
    words.flatMap((word) => {
      if (UNSPACED.test(word)) return pairs(word);
      const low = word.toLowerCase();
      return isEveryday(low, tongues) || isUnit(folded(low), tongues) ? [] : [folded(low).slice(0, STEM)];
    }),
  );
}

const pairs = (signs: string): string[] => Array.from({ length: signs.length - 1 }, (_, i) => signs.slice(i, i + 2));
