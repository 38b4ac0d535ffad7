/** Which languages a text is in, of those whose words are known. Pure. */
import { CLAIM_WORDS } from "../../languages/claims/all.ts";
import { normal } from "./normal.ts";

const KANA = /[\p{Script=Hiragana}\p{Script=Katakana}]/u;
const HAN = /\p{Script=Han}/u;
const WORD = /[\p{L}\p{M}]+(?:'[\p{L}\p{M}]+)?/gu;
/** Code units that are enough to tell. */
const ENOUGH = 600;
/** A language is kept when it knows at least this share of the words that the best one knows. */
const SHARE = 0.75;
/** Each costs some milliseconds when it is met for the first time. */
const MOST = 2;

/** By word, the languages that use it every day. */
let everyday: ReadonlyMap<string, readonly string[]> | null = null;

function table(): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, string[]>();
  for (const [language, words] of Object.entries(CLAIM_WORDS)) {
    for (const word of new Set(words.everyday?.split(/\s+/))) found.set(word, [...(found.get(word) ?? []), language]);
  }
  return found;
}

/** It is a word of every day in one of these languages. */
export function isEveryday(word: string, tongues: readonly string[]): boolean {
  everyday ??= table();
  return everyday.get(word)?.some((language) => tongues.includes(language)) ?? false;
}

/** Likeliest first; empty: none of them, or too little to tell. @param least everyday words that are enough to tell */
export function tonguesOf(text: string, least = 2): readonly string[] {
  if (KANA.test(text)) return ["ja"];
  if (HAN.test(text)) return ["zh"];
  everyday ??= table();
  const votes = new Map<string, number>();
  for (const [word] of normal(text.slice(0, ENOUGH)).toLowerCase().matchAll(WORD)) {
    for (const language of everyday.get(word) ?? []) votes.set(language, (votes.get(language) ?? 0) + 1);
  }
  const most = Math.max(0, ...votes.values());
  if (most < least) return [];
  return [...votes]
    .filter(([, count]) => count >= most * SHARE)
    .sort(([, a], [, b]) => b - a)
    .slice(0, MOST)
    .map(([language]) => language);
}
