/** Whole sentences of a passage, in their own order, and what texts share. Pure. */
import { whole } from "../../../protocol/headline.ts";
import type { Language } from "../../languages/languages.ts";
import { languageIn } from "../../languages/spoken.ts";
import { terms as termsIn } from "../../languages/terms.ts";

/** Sentences of an answer that is not wanted in full. */
const MOST = 4;
/** Sentences of an answer to a question that leans on the passage which was given before. */
const AGAIN = 2;

/** A full stop ends one where space, a quote or nothing follows; a mark of Chinese always does. */
const SENTENCE = /[^.!?。！？]+(?:[.!?](?![\s"')]|$)[^.!?。！？]*)*[.!?。！？]*["')”」]*\s*/g;

const sentencesOf = (text: string): string[] => text.match(SENTENCE)?.map((sentence) => sentence.trim()) ?? [text];
const joined = (sentences: readonly string[]): string =>
  sentences.join(/[。！？]$/.test(sentences[0] ?? "") ? "" : " ");

/** The first sentence, which says what the passage is about, and those that share most with the question. */
export function excerpt(text: string, question: string, full: boolean): string {
  const sentences = sentencesOf(text);
  if (full || sentences.length <= MOST) return joined(sentences);
  return best(sentences, question, text, MOST, true);
}

/** The sentences that share most with the question, of a passage that was given already; empty: none shares anything. */
export function focus(text: string, question: string): string {
  const sentences = sentencesOf(text);
  const asked = terms(question, languageIn(text).language);
  if (sentences.every((sentence) => overlap(terms(sentence, languageIn(text).language), asked) === 0)) return "";
  return best(sentences, question, text, AGAIN, false);
}

function best(sentences: readonly string[], question: string, text: string, most: number, first: boolean): string {
  const { language } = languageIn(text);
  const asked = terms(question, language);
  const ranked = sentences
    .map((sentence, i) => ({
      i,
      score: (first && i === 0 ? 100 : 0) + overlap(terms(sentence, language), asked) - i / 100,
    }))
    .sort((a, b) => b.score - a.score)
    .filter(({ score }) => first || score > 0)
    .slice(0, most)
    .map(({ i }) => i);
  return joined(sentences.filter((_, i) => ranked.includes(i)));
}

interface Titled {
  title: string;
  text: string;
}

/** A second passage is worth saying when it speaks of something in the question that the first does not. */
export function adds(second: Titled, best: Titled, question: string): boolean {
  const { language } = languageIn(best.text);
  const first = terms(`${best.title} ${best.text}`, language);
  const title = terms(second.title, language);
  return [...terms(question, language)].some((word) => !first.has(word) && title.has(word));
}

/** More than half of the shorter question stands in the longer one: one shared word of two would be chance. */
export const alike = (one: string, other: string): boolean => {
  const { language } = languageIn(one);
  const [words, others] = [terms(one, language), terms(other, language)];
  return overlap(words, others) > Math.min(words.size, others.size) / 2;
};

/** At least half of the question stands in the text. */
export const mentions = (text: string, question: string): boolean => {
  const { language } = languageIn(question);
  const asked = terms(question, language);
  return asked.size > 0 && overlap(terms(text, language), asked) >= asked.size / 2;
};

export const overlap = (words: ReadonlySet<string>, asked: ReadonlySet<string>): number =>
  [...asked].reduce((sum, word) => sum + (words.has(word) ? 1 : 0), 0);

/** Both sides of a comparison are read in the same language. */
export const terms = (text: string, language: Language | null): Set<string> =>
  new Set(termsIn(text, language).map(({ key }) => key));

export const short = (text: string): string => {
  const [opening = text] = text.split(/(?<=[.!?])\s/u);
  return cut(opening);
};

export const cut = (text: string): string => (text.length > 160 ? `${whole(text.slice(0, 159))}…` : text);

export const sentence = (text: string): string => (/[.!?。！？]\s*$/.test(text) ? text.trim() : `${text.trim()}.`);
