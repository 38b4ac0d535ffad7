/** What can be inserted into a reply with `/`: canned replies with their blanks filled, titles of the knowledge. Pure. */
import { LEAD } from "../labels.ts";

export interface Insert {
  kind: "canned" | "passage";
  /** What it is found by. */
  name: string;
  text: string;
}

export interface Shelf {
  canned: readonly { key: string; text: string }[];
  passages: readonly string[];
}

/** What stands for a word in braces. */
export type Facts = Readonly<Record<string, string | undefined>>;

/** Where a `/word` begins that ends at the caret, and the word; null: there is none. */
export function slashAt(text: string, caret: number): { from: number; word: string } | null {
  const found = /(?:^|\s)\/([\p{L}\p{N}-]*)$/u.exec(text.slice(0, caret));
  const word = found?.[1];
  return word === undefined ? null : { from: caret - word.length - 1, word: word.toLowerCase() };
}

const SHOWN = 7;
/** A title is not meant by a single letter. */
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

/** What is not known keeps its braces. */
export const filled = (text: string, facts: Facts): string =>
  text.replace(BLANK, (blank, word: string) => facts[word]?.trim() || blank);

/** The first blank that is left: a reply with one is not ready to be sent. */
export function blankIn(text: string): { from: number; to: number; word: string } | null {
  for (const found of text.matchAll(BLANK)) {
    const word = found[1] ?? "";
    if (KNOWN.includes(word) || word.startsWith("own-"))
      return { from: found.index, to: found.index + found[0].length, word };
  }
  return null;
}
