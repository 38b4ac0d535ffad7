/**
 * One text as the heads see it: words, pairs of neighbours and pieces of three to five letters, each as a number. A hash in
 * place of a vocabulary (Weinberger et al. 2009, "Feature hashing for large scale multitask learning") knows every
 * language and forgives slips of the pen. Pure.
 */
import type { Sentence } from "../../languages/normalise.ts";

/** Buckets of one head; a power of two, at most 2^16. */
export const BUCKETS = 1 << 16;

/** The numbers of what a text holds, with repetitions. Valid until the next text is read. */
export interface Features {
  /** Words, pairs of them, and marks. */
  words: Uint32Array;
  pieces: Uint32Array;
}

/** What a word counts; a piece counts 1. */
export const WORD = 2;

const PIECE = { shortest: 3, longest: 5 };
/** FNV-1a, 32 bits. */
const OFFSET = 0x811c9dc5;
const PRIME = 0x01000193;
/** 2^32 over the golden ratio: spreads what FNV leaves together (Knuth, volume 3, 6.4). */
const GOLDEN = 0x9e3779b1;
/** What the numbers of words and marks begin with, so that they are not those of letters. */
const SEED = { word: 0x2545f491, mark: 0x68bc21eb };
const EDGE = 0x5bd1e995;
const SPACE = "_".charCodeAt(0);
const ASKS = "?".charCodeAt(0);
const [ZERO, NINE] = ["0".charCodeAt(0), "9".charCodeAt(0)];
/** Scripts of wide characters begin here. */
const WIDE = 0x2e80;

/** Grows with the longest text that was read. */
class Room {
  list = new Uint32Array(2048);
  size = 0;

  add(number: number) {
    if (this.size === this.list.length) {
      const larger = new Uint32Array(2 * this.size);
      larger.set(this.list);
      this.list = larger;
    }
    this.list[this.size++] = number;
  }
}

const words = new Room();
const pieces = new Room();
const letters = new Room();

/** @param marks of `marksOf` */
export function features(read: readonly Sentence[], marks: readonly string[]): Features {
  words.size = 0;
  pieces.size = 0;
  for (const sentence of read) ofSentence(sentence);
  for (const mark of marks) words.add(mixed(hash(mark, SEED.mark)));
  return { words: words.list.subarray(0, words.size), pieces: pieces.list.subarray(0, pieces.size) };
}

/** Where a number's weights stand. */
export const bucketOf = (number: number): number => number & (BUCKETS - 1);
/** Tells the number that owns a bucket from others that fall into it; never 0. */
export const signOf = (number: number): number => number >>> 24 || 1;

function ofSentence({ words: all, question }: Sentence) {
  letters.size = 0;
  letters.add(SPACE);
  let before = EDGE;
  let wide = false;
  for (const { text } of all) {
    const now = text.charCodeAt(0) >= WIDE;
    // Wide characters stand together: their pieces are words of three and more.
    if (!(now && wide) && letters.size > 1) letters.add(SPACE);
    wide = now;
    const number = spell(text);
    words.add(mixed(number));
    words.add(mixed(pair(before, number)));
    before = number;
  }
  words.add(mixed(pair(before, EDGE)));
  letters.add(SPACE);
  if (question) letters.add(ASKS);
  cut();
}

/** Writes the word's letters; any number is one nought, so that no amount and no date becomes a sign. */
function spell(word: string): number {
  let number = SEED.word;
  let digit = false;
  for (let i = 0; i < word.length; i++) {
    let code = word.charCodeAt(i);
    const now = code >= ZERO && code <= NINE;
    if (now && digit) continue;
    digit = now;
    if (now) code = ZERO;
    letters.add(code);
    number = Math.imul(number ^ code, PRIME);
  }
  return number;
}

function cut() {
  const { list, size } = letters;
  for (let from = 0; from < size; from++) {
    let number = OFFSET;
    const to = Math.min(size, from + PIECE.longest);
    for (let at = from; at < to; at++) {
      number = Math.imul(number ^ (list[at] as number), PRIME);
      if (at - from >= PIECE.shortest - 1) pieces.add(mixed(number));
    }
  }
}

function hash(text: string, seed: number): number {
  let number = seed;
  for (let i = 0; i < text.length; i++) number = Math.imul(number ^ text.charCodeAt(i), PRIME);
  return number;
}

const pair = (a: number, b: number): number => Math.imul(Math.imul(a, PRIME) ^ b, GOLDEN);

function mixed(number: number): number {
  const spread = Math.imul(number ^ (number >>> 15), GOLDEN);
  return spread ^ (spread >>> 16);
}

/** What the letters alone do not say: a raised voice. */
export function marksOf(text: string): string[] {
  const marks: string[] = [];
  if (/[!！]/.test(text)) {
    marks.push("!");
    if (/[!?！？]{3}|!!|\?!|!\?|！！/.test(text)) marks.push("!!");
  }
  const { capitals, small, stretched } = shapeOf(text);
  // Most of at least eight letters.
  if (capitals >= 8 && capitals > 2 * small) marks.push("A");
  if (stretched) marks.push("aaaa");
  return marks;
}

/** ASCII letters by their size, and whether one of them stands four times in a row. */
function shapeOf(text: string): { capitals: number; small: number; stretched: boolean } {
  let capitals = 0;
  let small = 0;
  let run = 1;
  let stretched = false;
  let before = 0;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    const capital = code > 64 && code < 91;
    if (capital) capitals++;
    else if (code > 96 && code < 123) small++;
    run = code === before && (capital || code > 96) ? run + 1 : 1;
    if (run === 4) stretched = true;
    before = code;
  }
  return { capitals, small, stretched };
}
