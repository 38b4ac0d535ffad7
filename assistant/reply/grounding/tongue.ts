/** Which languages a text is in, of those whose words are known. Pure. */
import { CLAIM_WORDS } from "../../languages/claims/all.ts";
import { normal } from "./normal.ts";

const KANA = /[\p{Script=Hiragana}\p{Script=Katakana}]/u;
const HAN = /\p{Script=Han}/u;
const WORD = /[\p{L}\p{M}]+(?:'[\p{L}\p{M}]+)?/gu;
/** The same where there is nothing else to tell apart. */
const ASCII_WORD = /[a-z]+(?:'[a-z]+)?/g;
const ASCII = /^[\0-\x7f]*$/;
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

/** Everyday words of each language in a text; a script that says it by itself counts alone. */
export type Votes = ReadonlyMap<string, number> | "ja" | "zh";

/** @param before those of the text that this one goes on from */
export function votesOf(text: string, before: Votes = new Map()): Votes {
  if (before === "ja" || KANA.test(text)) return "ja";
  if (before === "zh" || HAN.test(text)) return "zh";
  everyday ??= table();
  const votes = new Map(before);
  for (const [word] of normal(text.slice(0, ENOUGH))
    .toLowerCase()
    .matchAll(ASCII.test(text) ? ASCII_WORD : WORD)) {
    for (const language of everyday.get(word) ?? []) votes.set(language, (votes.get(language) ?? 0) + 1);
  }
  return votes;
}

/** Likeliest first; empty: none of them, or too little to tell. @param least everyday words that are enough to tell */
export const tonguesOf = (text: string, least = 2): readonly string[] => likeliest(votesOf(text), least);

/** The same of a text that was counted before. */
export function likeliest(votes: Votes, least = 2): readonly string[] {
  if (typeof votes === "string") return [votes];
  const most = Math.max(0, ...votes.values());
  if (most < least) return [];
  return [...votes]
    .filter(([, count]) => count >= most * SHARE)
    .sort(([, a], [, b]) => b - a)
    .slice(0, MOST)
    .map(([language]) => language);
}
