/** The words of every language by which a claim is recognised, as one table: what each may mean, in each language. Pure. */

import { CLAIM_WORDS } from "../../languages/claims/all.ts";
import { ACTS, type Act, type ActForms, type Says } from "../../languages/claims/words.ts";
import { normal, UNSPACED } from "./normal.ts";
import { remembered } from "./remembered.ts";

/** The parts a word may play. */
export const ROLES = [
  "i",
  "we",
  "a",
  "staff",
  "you",
  "thing",
  "has",
  "was",
  "is",
  "will",
  "now",
  "not",
  "if",
  "can",
  "when",
  "but",
  "title",
  "paper",
  "reads",
  "said",
  "speaks",
  "some",
] as const satisfies readonly Exclude<keyof Says, "acts" | keyof Patterns>[];
export type Role = (typeof ROLES)[number];

/** A language's patterns for verbs of no table. */
export interface Patterns {
  participle: RegExp | null;
  past: RegExp | null;
  future: RegExp | null;
  progress: RegExp | null;
}

const patterned = new Map<string, Patterns>();
const NO_PATTERNS: Patterns = { participle: null, past: null, future: null, progress: null };

/** Where words are spaced a pattern is of one word. */
export function patternsOf(language: string): Patterns {
  const says = CLAIM_WORDS[language]?.says;
  if (!says) return NO_PATTERNS;
  let made = patterned.get(language);
  if (!made) {
    const whole = (source: string | undefined) =>
      source === undefined ? null : new RegExp(SPACED.has(language) ? `^(?:${source})$` : source, "u");
    made = {
      participle: whole(says.participle),
      past: whole(says.past),
      future: whole(says.future),
      progress: whole(says.progress),
    };
    patterned.set(language, made);
  }
  return made;
}

const SPACED = { has: (language: string): boolean => language !== "zh" && language !== "ja" };

export type Form = keyof ActForms;
export const FORMS = ["did", "shall", "done", "state", "does", "doing", "do", "any"] as const satisfies readonly Form[];

/** A bit for each role, and behind them one for each form. */
export const ROLE = Object.fromEntries(ROLES.map((role, i) => [role, 1 << i])) as Record<Role, number>;
export const FORM = Object.fromEntries(FORMS.map((form, i) => [form, 1 << i])) as Record<Form, number>;

/** What a word is in one language. */
export interface Sense {
  language: string;
  roles: number;
  acts: Map<Act, number>;
}

export interface Token {
  /** Lower case; several words where they are one phrase. */
  text: string;
  /** Places in the normal text. */
  from: number;
  to: number;
  capital: boolean;
  senses: readonly Sense[];
}

interface Lexicon {
  /** By words with a space between. */
  exact: Map<string, Sense[]>;
  /** By beginning. */
  open: Map<string, Sense[]>;
  /** By first word, the most words of a phrase. */
  phrases: Map<string, number>;
  /** All of them in order, for what begins like one. */
  sorted: string[];
  /** Those of them that are verbs of an act. */
  verbs: string[];
  /** Most signs of an entry of a script without spaces. */
  longest: number;
}

let made: Lexicon | null = null;
export function lexicon(): Lexicon {
  made ??= make();
  return made;
}

function make(): Lexicon {
  const built: Lexicon = { exact: new Map(), open: new Map(), phrases: new Map(), sorted: [], verbs: [], longest: 1 };
  for (const [language, { says }] of Object.entries(CLAIM_WORDS)) {
    for (const role of ROLES) enter(built, language, says[role], (sense) => (sense.roles |= ROLE[role]));
    for (const act of ACTS) {
      for (const form of FORMS) {
        enter(built, language, says.acts[act]?.[form], (sense) =>
          sense.acts.set(act, (sense.acts.get(act) ?? 0) | FORM[form]),
        );
      }
    }
  }
  for (const [words, senses] of [...built.exact, ...built.open]) {
    if (senses.some(({ acts }) => acts.size > 0)) built.verbs.push(words);
  }
  built.verbs.sort();
  built.sorted.sort();
  for (const [words, senses] of built.exact) if (words.includes(" ")) addressed(built, words, senses);
  return built;
}

/** A word or a phrase begins with this: a piece may end within one. */
export const isBeginning = remembered((text) => begins(lexicon().sorted, text));

/** A verb of an act begins with this. */
export const isVerbBeginning = remembered((text) => begins(lexicon().verbs, text));

function begins(sorted: readonly string[], text: string): boolean {
  let [from, to] = [0, sorted.length];
  while (from < to) {
    const middle = (from + to) >> 1;
    if ((sorted[middle] ?? "") < text) from = middle + 1;
    else to = middle;
  }
  return sorted[from]?.startsWith(text) ?? false;
}

/** A phrase that holds the visitor speaks of them, too: "be with you". */
function addressed({ exact }: Lexicon, phrase: string, senses: readonly Sense[]): void {
  for (const word of phrase.split(" ")) {
    for (const { language, roles } of exact.get(word) ?? []) {
      const sense = senses.find((each) => each.language === language);
      if (sense && roles & ROLE.you) sense.roles |= ROLE.you;
    }
  }
}

function enter(to: Lexicon, language: string, list: string | undefined, mark: (sense: Sense) => void): void {
  for (const entry of list?.split(/\s+/) ?? []) {
    if (entry === "") continue;
    const open = entry.endsWith("*");
    const words = normal(open ? entry.slice(0, -1) : entry).replaceAll("_", " ");
    const table = open ? to.open : to.exact;
    const senses = table.get(words) ?? [];
    let sense = senses.find((each) => each.language === language);
    if (!sense) {
      sense = { language, roles: 0, acts: new Map() };
      senses.push(sense);
      table.set(words, senses);
    }
    mark(sense);
    const [first = "", ...more] = words.split(" ");
    if (more.length > 0) to.phrases.set(first, Math.max(to.phrases.get(first) ?? 0, more.length + 1));
    if (UNSPACED.test(words)) to.longest = Math.max(to.longest, words.length);
    to.sorted.push(words);
  }
}

const NONE: readonly Sense[] = [];
const WORD =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー]+|(?:(?![\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー])[\p{L}\p{M}])+(?:['-](?:(?![\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー])[\p{L}\p{M}])+)*'?|\d+/gu;
const CAPITAL = /^\p{Lu}/u;
/** The same where there is nothing else to tell apart, which is most of the text there is. */
const ASCII_WORD = /[A-Za-z]+(?:['-][A-Za-z]+)*'?|\d+/g;
const ASCII = /^[\0-\x7f]*$/;
/** Shorter beginnings are of too many words. */
const STEM = 3;

/** A phrase has no more words than this. */
const PHRASE = 5;

/** The words and phrases of a text that has grown, of which the tokens before it grew are known. */
export function moreTokens(before: readonly Token[], text: string): Token[] {
  const kept = before.slice(0, -PHRASE);
  const from = kept.at(-1)?.to ?? 0;
  if (from === 0 || UNSPACED.test(text)) return tokens(text);
  const rest = tokens(text.slice(from)).map((token) => ({ ...token, from: token.from + from, to: token.to + from }));
  return [...kept, ...rest];
}

/** The words and phrases of a text in its normal form. */
export function tokens(text: string): Token[] {
  const { exact, phrases } = lexicon();
  const ascii = ASCII.test(text);
  const words: { text: string; from: number; to: number; capital: boolean }[] = [];
  const found: Token[] = [];
  for (const { 0: word, index: from } of text.matchAll(ascii ? ASCII_WORD : WORD)) {
    if (!ascii && UNSPACED.test(word)) unspaced(word, from, words);
    else {
      const low = word.toLowerCase();
      const whole = { text: low, from, to: from + word.length, capital: CAPITAL.test(word) };
      if (word.includes("-") && !exact.has(low)) {
        let at = from;
        for (const part of low.split("-")) {
          words.push({ text: part, from: at, to: at + part.length, capital: whole.capital && at === from });
          at += part.length + 1;
        }
      } else words.push(whole);
    }
  }
  for (let i = 0; i < words.length; ) {
    const first = words[i] as (typeof words)[number];
    const most = phrases.get(first.text) ?? 1;
    let taken = 0;
    for (let count = Math.min(most, words.length - i); count > 1 && taken === 0; count--) {
      const phrase = words
        .slice(i, i + count)
        .map((word) => word.text)
        .join(" ");
      const senses = sensesOf(phrase);
      const last = words[i + count - 1];
      if (senses.length > 0 && last) {
        found.push({ ...first, text: phrase, to: last.to, senses });
        taken = count;
      }
    }
    if (taken === 0) found.push({ ...first, senses: sensesOf(first.text) });
    i += Math.max(1, taken);
  }
  return found;
}

/** The longest entries first; what is in none is one sign. */
function unspaced(text: string, from: number, into: { text: string; from: number; to: number; capital: boolean }[]) {
  const { exact, longest } = lexicon();
  for (let i = 0; i < text.length; ) {
    let length = Math.min(longest, text.length - i);
    while (length > 1 && !exact.has(text.slice(i, i + length))) length--;
    into.push({ text: text.slice(i, i + length), from: from + i, to: from + i + length, capital: false });
    i += length;
  }
}

const ELIDED = /^(?:l|d|qu|s|n|m|t|c|j|un|all|dell|nell|sull|dall|quell|quest)'(?=\p{L})/u;

/** What a word or a phrase may be, in each language that has it. */
export const sensesOf: (word: string) => readonly Sense[] = remembered(find);

function find(word: string): readonly Sense[] {
  const { exact, open } = lexicon();
  let senses = exact.get(word) ?? NONE;
  // The open end of "visit*" is of that word: it takes no further one, as in "visit is".
  const least = Math.max(STEM, word.lastIndexOf(" ") + 2);
  for (let length = word.length; length >= least; length--) {
    const more = open.get(word.slice(0, length));
    if (more) senses = merged(senses, more);
  }
  if (senses.length > 0) return senses;
  const bare = word.replace(ELIDED, "");
  return bare === word ? NONE : sensesOf(bare);
}

function merged(some: readonly Sense[], more: readonly Sense[]): readonly Sense[] {
  if (some.length === 0) return more;
  const rest = more.filter(({ language }) => !some.some((sense) => sense.language === language));
  return [
    ...some.map((sense) => {
      const other = more.find(({ language }) => language === sense.language);
      if (!other) return sense;
      const acts = new Map(sense.acts);
      for (const [act, forms] of other.acts) acts.set(act, (acts.get(act) ?? 0) | forms);
      return { language: sense.language, roles: sense.roles | other.roles, acts };
    }),
    ...rest,
  ];
}
