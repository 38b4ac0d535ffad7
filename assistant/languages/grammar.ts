/**
 * A lexicon turns the words of a sentence into a string of one-letter tags, longest phrase first; a grammar is a list of
 * patterns over that string. So one grammar serves every language whose lexicon uses its tags.
 */
import { renumber, type Sentence, type Word } from "./normalise.ts";
import { numberFor } from "./vocabulary.ts";

export interface Tagged {
  /** One letter a phrase; "w" for a word the lexicon does not know, "," for a pause. */
  tags: string;
  /** For each tag, the words it covers: from `starts[i]` up to, not including, `starts[i + 1]`. */
  starts: readonly number[];
  words: readonly Word[];
  question: boolean;
  /** Words under tags other than "w" and ",". */
  known: number;
}

interface Entry {
  /** The numbers of the words after the first. */
  rest: readonly number[];
  tag: string;
}

export interface Lexicon {
  tag(sentence: Sentence): Tagged;
}

/**
 * Entries per tag, separated by spaces; words of a phrase joined by "_"; Han characters are words by themselves. One
 * entry may stand for two forms: "furios@" for furioso and furiosa, "perdu^" for perdu and perdue. It is read when it is
 * first asked: a Worker starts without the languages that nobody writes.
 */
export function lexicon(entries: Readonly<Record<string, string>>): Lexicon {
  let phrases: Phrases | null = null;

  return {
    tag(sentence) {
      phrases ??= read(entries);
      renumber(sentence);
      const { words, question } = sentence;
      const starts: number[] = [];
      let tags = "";
      let known = 0;
      for (let at = 0; at < words.length; ) {
        starts.push(at);
        const word = words[at];
        const entry = word && longest(phrases.get(word.id), words, at + 1);
        const more = entry?.rest.length ?? 0;
        if (entry) known += 1 + more;
        tags += entry?.tag ?? (word?.text === "," ? "," : "w");
        at += 1 + more;
      }
      return { tags, starts, words, question, known };
    },
  };
}

/** By the number of a word: the phrases that begin with it, longest first. */
type Phrases = ReadonlyMap<number, readonly Entry[]>;

function read(entries: Readonly<Record<string, string>>): Phrases {
  const byFirst = new Map<number, Entry[]>();
  for (const [tag, list] of Object.entries(entries)) {
    for (const phrase of entriesOf(list)) {
      const [first = "", ...rest] = wordsOf(phrase);
      const number = numberFor(first);
      const entry = { rest: rest.map(numberFor), tag };
      const others = byFirst.get(number);
      if (others) others.push(entry);
      else byFirst.set(number, [entry]);
    }
  }
  for (const list of byFirst.values()) if (list.length > 1) list.sort((a, b) => b.rest.length - a.rest.length);
  return byFirst;
}

/** Most phrases are one word of letters that need no look at their script. */
function wordsOf(phrase: string): readonly string[] {
  if (ASCII.test(phrase)) return phrase.includes("_") ? phrase.split("_") : [phrase];
  return phrase.match(/\p{Script=Han}|[^_\p{Script=Han}]+/gu) ?? [];
}

const ASCII = /^[a-z\d]+(?:_[a-z\d]+)*$/;

export function entriesOf(list = ""): string[] {
  const found: string[] = [];
  for (const entry of list.split(/\s+/)) {
    if (entry.includes("@")) found.push(entry.replaceAll("@", "o"), entry.replaceAll("@", "a"));
    else if (entry.includes("^")) found.push(entry.replaceAll("^", ""), entry.replaceAll("^", "e"));
    else if (entry !== "") found.push(entry);
  }
  return found;
}

function longest(entries: readonly Entry[] | undefined, words: readonly Word[], from: number): Entry | undefined {
  if (entries) for (const entry of entries) if (follows(entry.rest, words, from)) return entry;
  return undefined;
}

function follows(rest: readonly number[], words: readonly Word[], from: number): boolean {
  for (let i = 0; i < rest.length; i++) if (words[from + i]?.id !== rest[i]) return false;
  return true;
}

/** The part of the message under tags `from` up to `to`, at most 300 characters. */
export function quote(text: string, { starts, words }: Tagged, from: number, to: number): string {
  const first = words[starts[from] ?? 0];
  const last = words[(starts[to] ?? words.length) - 1];
  return first && last
    ? text.slice(first.from, Math.min(last.to, first.from + 300)).replace(/[\uD800-\uDBFF]$/, "")
    : "";
}

/** Words by their first letter, to look for the one that a slip of the pen was meant to be. */
export function dictionary<T>(entries: Iterable<readonly [string, T]>): (word: string) => T | undefined {
  const byLetter = new Map<string, (readonly [string, T])[]>();
  for (const entry of entries) {
    const letter = entry[0].charAt(0);
    const others = byLetter.get(letter);
    if (others) others.push(entry);
    else byLetter.set(letter, [entry]);
  }
  // The first letter is right, or it changed places with the second.
  return (word) => search(byLetter.get(word.charAt(0)), word) ?? search(byLetter.get(word.charAt(1)), word);
}

function search<T>(entries: readonly (readonly [string, T])[] | undefined, word: string): T | undefined {
  if (entries) for (const [known, meant] of entries) if (nearly(word, known)) return meant;
  return undefined;
}

/** Are the words one slip apart: a letter more, a letter less, a wrong letter, two letters swapped? */
export function nearly(a: string, b: string): boolean {
  if (a === b) return true;
  if (Math.abs(a.length - b.length) > 1) return false;
  let i = 0;
  while (i < a.length && a.charCodeAt(i) === b.charCodeAt(i)) i++;
  // Most words part at once; two first letters that changed places leave the end as it was.
  if (i === 0 && a.slice(-2) !== b.slice(-2)) return false;
  const rest = (from: number, other: number) => a.slice(from) === b.slice(other);
  if (a.length > b.length) return rest(i + 1, i);
  if (a.length < b.length) return rest(i, i + 1);
  return rest(i + 1, i + 1) || (a[i] === b[i + 1] && a[i + 1] === b[i] && rest(i + 2, i + 2));
}
