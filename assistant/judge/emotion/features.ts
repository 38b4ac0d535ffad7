/** One message as the model of feeling sees it: what the lexicon found, and the words themselves in ones and twos. */
import { KINDS, type Lexical } from "./lexical.ts";

/** Names of the features that are not words, in the order of `measures`. */
export const MEASURES = [
  ...KINDS,
  ...KINDS.map((kind) => `own ${kind}`),
  ...KINDS.map((kind) => `declared ${kind}`),
  ...KINDS.map((kind) => `declared in few words ${kind}`),
  "glad",
  "repeats",
  "loud",
  "loud and cross",
  "glad and cross",
  "long",
] as const;

const OWN = new Set(
  "i im ive me my we our yo me mi estoy je j suis m ich mich mir io mi sono eu me estou 我".split(" "),
);
const soft = (x: number) => Math.log1p(x);

export function measures({ kinds, declared, glad, repeats, loud, words }: Lexical): number[] {
  const own = words.some((word) => OWN.has(word)) ? 1 : 0;
  const few = words.length <= 8 ? 1 : 0;
  const cross = Math.min(2, kinds.angry + kinds.frustrated);
  return [
    ...KINDS.map((kind) => soft(kinds[kind])),
    ...KINDS.map((kind) => own * Math.min(1, kinds[kind])),
    ...KINDS.map((kind) => declared[kind]),
    ...KINDS.map((kind) => declared[kind] * few),
    soft(glad),
    Math.min(2, repeats),
    loud,
    loud * cross,
    Math.min(2, glad) * cross,
    Math.min(1, words.length / 40),
  ];
}

/** Words and pairs of neighbours, each once. Numbers say nothing about a feeling. */
export function grams(words: readonly string[]): string[] {
  const found = new Set<string>();
  let before = "";
  for (const word of words) {
    if (word === "," || /\d/.test(word)) {
      before = "";
      continue;
    }
    found.add(word);
    if (before) found.add(`${before}_${word}`);
    before = word;
  }
  return [...found];
}
