/** What people say that wants no knowledge, by the words of the launch languages: nothing else may stand in it. Pure. */
import { type Lexicon, lexicon } from "./grammar.ts";
import { LANGUAGES, WORDS } from "./languages.ts";
import { sentences } from "./normalise.ts";
import { fold } from "./words.ts";

export type Talk = "greeting" | "nature" | "able" | "there" | "missed" | "decline" | "thanks" | "bye" | "nod";

/** The tag of each list of words; of two that a word is in, the first one counts. */
const TAGS = {
  M: "missed",
  A: "able",
  R: "there",
  X: "needless",
  U: "what",
  H: "being",
  G: "greeting",
  B: "bye",
  T: "thanks",
  K: "nod",
  N: "no",
  P: "someone",
  f: "filler",
} as const;

/** By language. */
const lexicons: readonly Lexicon[] = LANGUAGES.map((language) => {
  const { talk } = WORDS[language];
  return lexicon(Object.fromEntries(Object.entries(TAGS).map(([tag, list]) => [tag, talk[list]])));
});

/** What a whole message of such tags is: the first that fits. */
const KINDS: readonly (readonly [Talk, RegExp])[] = [
  ["missed", /^[Kf,N]*M[fPK,]*$/],
  ["nature", /^[GKf,]*U[fN]*H[fHUN,]*$/],
  ["there", /^[GKf,]*R[Gf,]*$/],
  ["able", /^[GKf,]*A[Gf,]*$/],
  ["decline", /^[KfTG,]*(?:N[Nf,]*(?:X[fPH,]*)?|X[fPH,]*[PH][fPH,]*)[KfTB,]*$/],
  ["thanks", /^(?=.*T)[GKTfN,]*$/],
  ["bye", /^(?=.*B)[GKTBf,]*$/],
  ["greeting", /^(?=.*G)[GKf,]*$/],
  ["nod", /^(?=.*K)[Kf,]*$/],
];
const PICTURES = /^(?:\p{Extended_Pictographic}|[\u200d\ufe0f\u{1f3fb}-\u{1f3ff}\s])+$/u;
const PICTURE = /\p{Extended_Pictographic}|\u200d|\ufe0f|[\u{1f3fb}-\u{1f3ff}]|[:;]-?[)(DP]/gu;
/** Words of one: who says more tells something. */
const MOST = 16;

/** The kind of small talk that a message is, or null. Of several lines only the last is an opening for it. */
export function smallTalk(text: string): Talk | null {
  const line = text.trim().split("\n").at(-1)?.trim() ?? "";
  if (line !== "" && PICTURES.test(line)) return "nod";
  const read = sentences(line.replaceAll(PICTURE, " "));
  if (read.length === 0 || read.reduce((sum, { words }) => sum + words.length, 0) > MOST) return null;
  const asks = read.some(({ question }) => question);
  for (const words of lexicons) {
    const tags = read.map((sentence) => words.tag(sentence).tags).join(",");
    const kind = KINDS.find(([, pattern]) => pattern.test(tags))?.[0];
    // "No elevators?" and "cool?" ask something; "hello?" and "are you there?" do not.
    if (kind && !(asks && (kind === "decline" || kind === "thanks"))) return kind;
  }
  return null;
}

/** Said to somebody, and nothing more: a knowledge that holds the same word ("cool") has no part in it. */
export const isMereTalk = (text: string): boolean => {
  const talk = smallTalk(text);
  // A no, a thank-you or a doubt often leads up to a question.
  return talk !== null && talk !== "decline" && talk !== "thanks" && talk !== "nature";
};

export const isSmallTalk = (text: string): boolean => smallTalk(text) !== null;

const wants: readonly Lexicon[] = LANGUAGES.map((language) => lexicon({ W: WORDS[language].talk.wants }));
const tells: readonly RegExp[] = LANGUAGES.map(
  (language) =>
    new RegExp(
      language === "zh" ? WORDS.zh.told.first : `(?<![\\p{L}\\d])(?:${WORDS[language].told.first})(?![\\p{L}\\d])`,
      "u",
    ),
);
/** Words of a search: who says more tells something. */
const SEARCH = 5;

/** A few words as they are typed into a search, which nobody says of themselves: "swimming pool". */
export function isSearch(text: string): boolean {
  const words = sentences(text).flatMap(({ words }) => words);
  const folded = fold(text);
  return (
    words.length > 0 && words.length <= SEARCH && !/[!！]/.test(text) && !tells.some((first) => first.test(folded))
  );
}

/** Before the word that a question begins with. */
const LEAD_IN = 3;

/** Wants to be told something, with a question mark or without. */
export function asksSomething(text: string): boolean {
  return sentences(text).some((sentence) => {
    if (sentence.question) return true;
    return wants.some((words, i) => {
      const { tags } = words.tag(sentence);
      // Where words have no order of a question, one anywhere asks.
      if (LANGUAGES[i] === "zh") return tags.includes("W");
      return tags.split(",").some((clause) => clause.slice(0, LEAD_IN).includes("W"));
    });
  });
}
