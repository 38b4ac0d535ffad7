/**
 * The words of a search and of what is searched, folded in the same way: without accents and case, and each Chinese,
 * Japanese or Korean character a word of its own, so that any run of them can be found. Pure.
 */

/** A folded word and where it stands in the text, as offsets in UTF-16 units. */
export interface Word {
  text: string;
  start: number;
  end: number;
}

const RUN = /[\p{L}\p{M}\p{N}]+/gu;
const WIDE = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u;

/** Some marks of Arabic stand on a space of their own when they are taken apart: only letters and figures are left. */
const fold = (text: string): string =>
  text
    .normalize("NFKD")
    .replace(/[^\p{L}\p{N}]/gu, "")
    .toLowerCase();

export function wordsOf(text: string): Word[] {
  const words: Word[] = [];
  const add = (piece: string, start: number) => {
    const folded = fold(piece);
    if (folded !== "") words.push({ text: folded, start, end: start + piece.length });
  };
  for (const { 0: run, index } of text.matchAll(RUN)) {
    if (!WIDE.test(run)) {
      add(run, index);
      continue;
    }
    let from = 0;
    let at = 0;
    for (const character of run) {
      if (WIDE.test(character)) {
        add(run.slice(from, at), index + from);
        add(character, index + at);
        from = at + character.length;
      }
      at += character.length;
    }
    add(run.slice(from), index + from);
  }
  return words;
}

/** What is searched for: words that stand one after another; the last one may go on if `open`. */
export interface Term {
  words: readonly string[];
  open: boolean;
}

/** Terms of a query that are searched. */
const TERMS = 12;

/** Text in quotation marks is a phrase; every other word is the beginning of one. */
export function termsOf(query: string): Term[] {
  const pieces = [...query.matchAll(/["“”„«]([^"“”„«»]*)["“”»]?|[^\s"“”„«»]+/gu)];
  return pieces
    .map(([piece, phrase]): Term => {
      const words = wordsOf(phrase ?? piece).map(({ text }) => text);
      return { words, open: phrase === undefined && !WIDE.test(words.at(-1) ?? "") };
    })
    .filter(({ words }) => words.length > 0)
    .slice(0, TERMS);
}

/** A stretch of a text, as offsets in UTF-16 units. */
export interface Mark {
  start: number;
  end: number;
}

/** Where the terms stand in a text, in order and without overlaps. */
export function marksIn(text: string, terms: readonly Term[]): Mark[] {
  const words = wordsOf(text);
  const marks = terms.flatMap(({ words: wanted, open }) =>
    words.flatMap((first, at): Mark[] => {
      const fits = wanted.every((word, i) => {
        const there = words[at + i]?.text;
        return i === wanted.length - 1 && open ? there?.startsWith(word) : there === word;
      });
      return fits ? [{ start: first.start, end: words[at + wanted.length - 1]?.end ?? first.end }] : [];
    }),
  );
  const joined: Mark[] = [];
  for (const mark of marks.toSorted((a, b) => a.start - b.start)) {
    const before = joined.at(-1);
    if (before && mark.start <= before.end) before.end = Math.max(before.end, mark.end);
    else joined.push({ ...mark });
  }
  return joined;
}
