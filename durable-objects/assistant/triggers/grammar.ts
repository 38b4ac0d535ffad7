/**
 * A lexicon turns the words of a sentence into a string of one-letter tags, longest phrase first; a grammar is a list of
 * patterns over that string. So one grammar serves every language whose lexicon uses its tags.
 */
import type { Sentence, Word } from "./normalise";

export interface Tagged {
  /** One letter a phrase; "w" for a word the lexicon does not know, "," for a pause. */
  tags: string;
  /** For each tag, the words it covers: from `starts[i]` up to, not including, `starts[i + 1]`. */
  starts: readonly number[];
  words: readonly Word[];
  question: boolean;
  /** Tags other than "w" and ",". */
  known: number;
}

interface Entry {
  rest: readonly string[];
  tag: string;
}

export interface Lexicon {
  tag(sentence: Sentence, spelling?: (word: string) => string | undefined): Tagged;
  /** Does any word of the sentence begin a phrase with one of these tags? Cheap; may say yes too often. */
  touches(sentence: Sentence, tags: string): boolean;
}

/** Entries per tag, separated by spaces; words of a phrase joined by "_"; Han characters are words by themselves. */
export function lexicon(entries: Readonly<Record<string, string>>): Lexicon {
  const byFirst = new Map<string, Entry[]>();
  const firstTags = new Map<string, string>();
  for (const [tag, list] of Object.entries(entries)) {
    for (const phrase of list.split(/\s+/).filter(Boolean)) {
      const [first = "", ...rest] = phrase.match(/\p{Script=Han}|[^_\p{Script=Han}]+/gu) ?? [];
      byFirst.set(first, [...(byFirst.get(first) ?? []), { rest, tag }]);
      firstTags.set(first, (firstTags.get(first) ?? "") + tag);
    }
  }
  for (const list of byFirst.values()) list.sort((a, b) => b.rest.length - a.rest.length);

  return {
    tag(sentence, spelling) {
      const { words, question } = sentence;
      const starts: number[] = [];
      let tags = "";
      let known = 0;
      for (let at = 0; at < words.length; ) {
        starts.push(at);
        const text = words[at]?.text ?? "";
        const entry = byFirst.get(text)?.find(({ rest }) => rest.every((w, i) => words[at + 1 + i]?.text === w));
        const tag = entry?.tag ?? (text === "," ? "," : (spelling?.(text) ?? "w"));
        tags += tag;
        if (tag !== "w" && tag !== ",") known++;
        at += 1 + (entry?.rest.length ?? 0);
      }
      return { tags, starts, words, question, known };
    },
    touches: ({ words }, tags) =>
      words.some(({ text }) => {
        const own = firstTags.get(text);
        return own !== undefined && [...tags].some((tag) => own.includes(tag));
      }),
  };
}

/** The part of the message under tags `from` up to `to`, at most 300 characters. */
export function quote(text: string, { starts, words }: Tagged, from: number, to: number): string {
  const first = words[starts[from] ?? 0];
  const last = words[(starts[to] ?? words.length) - 1];
  return first && last
    ? text.slice(first.from, Math.min(last.to, first.from + 300)).replace(/[\uD800-\uDBFF]$/, "")
    : "";
}

/** Are the words one slip apart: a letter more, a letter less, a wrong letter, two letters swapped? */
export function nearly(a: string, b: string): boolean {
  if (a === b) return true;
  if (Math.abs(a.length - b.length) > 1) return false;
  let i = 0;
  while (i < a.length && a[i] === b[i]) i++;
  const rest = (from: number, other: number) => a.slice(from) === b.slice(other);
  if (a.length > b.length) return rest(i + 1, i);
  if (a.length < b.length) return rest(i, i + 1);
  return rest(i + 1, i + 1) || (a[i] === b[i + 1] && a[i + 1] === b[i] && rest(i + 2, i + 2));
}
