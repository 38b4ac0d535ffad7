/** What stands in a text, sentence by sentence; remembered, because passages are read again for every reply. Pure. */
import type { Act } from "../../languages/claims/words.ts";
import { claimsOf } from "./claims.ts";
import { type Figure, figuresIn, isUnit } from "./figures.ts";
import { folded, normal, UNSPACED } from "./normal.ts";
import { isEveryday, tonguesOf } from "./tongue.ts";

interface Sentence {
  figures: readonly Figure[];
  /** Beginnings of the words that carry meaning. */
  words: ReadonlySet<string>;
  /** Acts whose verbs stand in it. */
  acts: readonly Act[];
}

interface Read {
  /** The languages that it may be in. */
  tongues: readonly string[];
  /** The words of its first line, which names what all of it is about. */
  title: ReadonlySet<string>;
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
    title: content(title),
    sentences: text.split(/(?<=[.!?])\s+|(?<=[。！？])|\n/u).map((sentence) => ({
      figures: figuresIn(sentence, tongues, false, true),
      words: content(sentence),
      acts: claimsOf(sentence).mentioned,
    })),
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
