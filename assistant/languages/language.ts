/** The words of one launch language. A language is one file of this folder, and one line in `languages.ts`. */
import type { Matter } from "./matters.ts";

export interface LanguageWords {
  /** Everyday words by which the language is recognised; left out where its script says it. */
  everyday?: string;
  /** Of the grammar of asking for a person, by tag: `judge/asked/rules.ts` explains the tags. */
  asked: Readonly<Record<string, string>>;
  told: ToldWords;
  search: SearchWords;
}

/** What the search over a knowledge has to know of a language. Words are lower case without accents. */
export interface SearchWords {
  /** Words that say nothing of what is asked. */
  stop: string;
  /** Words that join a second question to the first, and those that a question begins with; in Chinese, that it holds. */
  joins: string;
  asks: string;
  /** Words that stand for something that was said before. */
  refers: string;
  /** By matter, the words and phrases (joined by "_") that mean it. */
  same: Readonly<Record<Matter, string>>;
}

/**
 * With which words people say something about themselves: alternatives of a pattern over text in lower case without
 * accents. `lead/plain.ts` puts them together.
 */
export interface ToldWords {
  /** Stand before a name; and those of them that stand before much else, so that the name must look like one. */
  self: string;
  weak: string;
  /** Stand behind a name that begins a message. */
  behind: string;
  /** "My wife and I". */
  my: string;
  partner: string;
  and: string;
  me: string;
  /** "We have two kids": what stands before the number, numbers, and who lives with somebody. */
  with: string;
  count: string;
  child: string;
  /** "That's us". */
  us: string;
  alone: string;
  /** Words of numbers, of thousands and more, and of currencies. */
  numeral: string;
  scale: string;
  currency: string;
  /** The visitor speaks of themselves. */
  first: string;
  /** Tell that an amount is what they would spend at most, and "more than". */
  spend: string;
  more: string;
  /** "Not". */
  denial: string;
  /** Tell that an amount is something else. */
  owed: string;
  /** Moving in or out; what months, seasons and feasts are called, what stands before them, and spans. */
  move: string;
  month: string;
  edge: string;
  unit: string;
  /** Over already. */
  past: string;
  /** Tell that an address is one to which or from which something was sent. */
  sent: string;
  /** Somebody else. */
  others: string;
  /** Begin a question or a supposition. */
  asks: string;
}
