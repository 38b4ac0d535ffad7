/** What `/` can insert into a reply: saved replies with their blanks filled, and titles of knowledge passages. Pure. */
import { LEAD } from "../labels.ts";

export interface Insert {
  kind: "canned" | "passage";
  /** What it is searched by. */
  name: string;
  text: string;
}

export interface Shelf {
  canned: readonly { key: string; text: string }[];
  passages: readonly string[];
}

/** The value for a word in braces. */
export type Facts = Readonly<Record<string, string | undefined>>;

/** The `/word` that ends at the caret and where it begins; null if there is none. */
export function slashAt(text: string, caret: number): { from: number; word: string } | null {
  const found = /(?:^|\s)\/([\p{L}\p{N}-]*)$/u.exec(text.slice(0, caret));
  const word = found?.[1];
  return word === undefined ? null : { from: caret - word.length - 1, word: word.toLowerCase() };
}

const SHOWN = 7;
/** A single letter is too little to match a title. */
const TITLE_FROM = 2;

export function inserts(word: string, { canned, passages }: Shelf): Insert[] {
  const replies = canned
    .filter(({ key }) => key.includes(word))
    .sort((a, b) => Number(b.key.startsWith(word)) - Number(a.key.startsWith(word)))
    .map(({ key, text }): Insert => ({ kind: "canned", name: key, text }));
  const titles = word.length < TITLE_FROM ? [] : passages.filter((title) => title.toLowerCase().includes(word));
  return [...replies, ...titles.map((title): Insert => ({ kind: "passage", name: title, text: title }))].slice(
    0,
    SHOWN,
  );
}

const BLANK = /\{([a-z][a-z\d-]*)\}/g;
const KNOWN: readonly string[] = [...Object.keys(LEAD), "me", "assistant", "site"];

/** An unknown blank keeps its braces. */
export const filled = (text: string, facts: Facts): string =>
  text.replace(BLANK, (blank, word: string) => facts[word]?.trim() || blank);

/** The first unfilled blank: a reply with one cannot be sent. */
export function blankIn(text: string): { from: number; to: number; word: string } | null {
  for (const found of text.matchAll(BLANK)) {
    const word = found[1] ?? "";
    if (KNOWN.includes(word) || word.startsWith("own-"))
      return { from: found.index, to: found.index + found[0].length, word };
  }
  return null;
}
