/** Whether a word is one that people use: then it is no misspelling of another. A Bloom filter: one word in some 150 that is not is taken for one. */
import { KNOWN_WORDS } from "./known-words.ts";
import type { Language } from "./languages.ts";

/** Bits of the filter for each word in it, and the bits that a word sets. */
const BITS = 10;
const HASHES = 6;

let bits: Uint8Array | null = null;

/** @param plain without accents */
export function isKnown(plain: string, language: Language): boolean {
  bits ??= Uint8Array.from(atob(KNOWN_WORDS), (byte) => byte.charCodeAt(0));
  const filter = bits;
  return filter.length > 0 && places(`${language} ${plain}`, filter.length * 8).every((at) => holds(filter, at));
}

/** @returns the filter that holds these words */
export function filterOf(words: readonly (readonly [plain: string, language: Language])[]): Uint8Array {
  const filter = new Uint8Array(Math.ceil((words.length * BITS) / 8));
  for (const [plain, language] of words) {
    for (const at of places(`${language} ${plain}`, filter.length * 8)) {
      filter[at >> 3] = (filter[at >> 3] ?? 0) | (1 << (at & 7));
    }
  }
  return filter;
}

const holds = (filter: Uint8Array, at: number): boolean => (((filter[at >> 3] ?? 0) >> (at & 7)) & 1) === 1;

/** FNV-1a, twice, as two hashes give any number of them. */
function places(text: string, size: number): number[] {
  let [one, two] = [0x811c9dc5, 0x01000193];
  for (let i = 0; i < text.length; i++) {
    one = Math.imul(one ^ text.charCodeAt(i), 0x01000193) >>> 0;
    two = Math.imul(two ^ text.charCodeAt(i), 0x85ebca6b) >>> 0;
  }
  two = (two ^ (two >>> 13)) | 1;
  return Array.from({ length: HASHES }, (_, i) => ((one + Math.imul(i, two)) >>> 0) % size);
}
