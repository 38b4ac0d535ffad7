/** What the words and the shape of one message say about how the visitor feels; the numbers the score is made of. */
import { type Lexicon, lexicon, type Tagged } from "../../languages/grammar.ts";
import { LANGUAGES, type Language, spoken } from "../../languages/languages.ts";
import { type Sentence, sentences } from "../../languages/normalise.ts";
import { WORDS } from "./words/index.ts";

export const KINDS = ["angry", "frustrated", "confused", "anxious"] as const;
export type Kind = (typeof KINDS)[number];

export interface Lexical {
  /** Strength per kind, after negation, boosters and distance from the visitor. */
  kinds: Record<Kind, number>;
  /** Feelings said outright: "I am so angry", "that is outrageous". */
  declared: Record<Kind, number>;
  /** Kind words and thanks. */
  glad: number;
  /** Tries before this one, long waits. */
  repeats: number;
  /** Capitals, marks in a row: 0..2. */
  loud: number;
  words: readonly string[];
}

const STRONG: Readonly<Record<string, Kind>> = { A: "angry", F: "frustrated", C: "confused", X: "anxious" };
const WEAK: Readonly<Record<string, Kind>> = { a: "angry", f: "frustrated", c: "confused", x: "anxious" };
const WEAK_SHARE = 0.35;
const BOOST = 1.35;
/** "I am not angry": a denied feeling hardly counts; "not happy" does. */
const DENIED = 0.1;
const CALM: Readonly<Record<Kind, number>> = { angry: 0, frustrated: 0, confused: 0, anxious: 0 };
/** "I am so", "that is": what stands between the visitor and a feeling said outright. */
const DECLARED = /[IY][IBY]{0,2}w{0,2}B{0,2}$/;
/** "I don't understand" carries its own subject. */
const OPENING = /^[NIBYw]{0,2}$/;
/** The feeling is all there is to the message: "ridiculous!", "poor service". */
const ALONE = /^[BYI]{0,2}w?B?[AFX][BYIw]{0,2}$/;
const NEGATED = /N[BIYw]{0,2}$/;
const BOOSTED = /B[a]?$/;

const LEXICONS = Object.fromEntries(LANGUAGES.map((language) => [language, lexicon(WORDS[language])])) as Readonly<
  Record<Language, Lexicon>
>;

export function lexical(text: string): Lexical {
  const kinds = { ...CALM };
  const declared = { ...CALM };
  let glad = 0;
  let repeats = 0;
  const read = sentences(text);
  for (const sentence of read) {
    const { tags } = reading(sentence);
    for (let i = 0; i < tags.length; i++) {
      const tag = tags[i] ?? "";
      if (tag === "w" || tag === ",") continue;
      const before = tags.slice(Math.max(0, i - 4), i);
      if (tag === "P" || tag === "p") {
        const worth = tag === "P" ? 1 : 0.4;
        if (NEGATED.test(before)) kinds.frustrated += worth * 0.6;
        else glad += worth;
      } else if (tag === "R") repeats++;
      const kind = STRONG[tag] ?? WEAK[tag];
      if (!kind) continue;
      const weight = STRONG[tag] ? 1 : WEAK_SHARE;
      const denied = NEGATED.test(before) && kind !== "confused" && tag !== "F" && tag !== "f";
      if (STRONG[tag] && !denied && saidOutright(tags, i, read.length === 1)) declared[kind] = 1;
      kinds[kind] += weight * (BOOSTED.test(before) ? BOOST : 1) * (denied ? DENIED : 1);
    }
  }
  return {
    kinds,
    declared,
    glad,
    repeats,
    loud: loudness(text),
    words: read.flatMap(({ words }) => words.map((w) => w.text)),
  };
}

/** The tags between two pauses, around `at`. */
function clause(tags: string, at: number): string {
  const end = tags.indexOf(",", at);
  return tags.slice(tags.lastIndexOf(",", at) + 1, end === -1 ? tags.length : end);
}

function saidOutright(tags: string, at: number, only: boolean): boolean {
  const before = tags.slice(0, at);
  return DECLARED.test(before) || (tags[at] === "C" ? OPENING.test(before) : only && ALONE.test(clause(tags, at)));
}

function reading(sentence: Sentence): Tagged {
  let best: Tagged | undefined;
  for (const language of spoken(sentence)) {
    const tagged = LEXICONS[language].tag(sentence);
    if (!best || tagged.known > best.known) best = tagged;
  }
  return best ?? { tags: "", starts: [], words: [], question: false, known: 0 };
}

function loudness(text: string): number {
  const lower = text.toLowerCase();
  const upper = text.toUpperCase();
  let letters = 0;
  let capitals = 0;
  if (lower.length === text.length && upper.length === text.length) {
    for (let i = 0; i < text.length; i++) {
      if (lower.charCodeAt(i) !== upper.charCodeAt(i)) letters++;
      if (text.charCodeAt(i) !== lower.charCodeAt(i)) capitals++;
    }
  }
  const shouted = letters >= 8 && capitals / letters > 0.7;
  const stressed = !shouted && capitals > 4 && /\b\p{Lu}{4,40}\b/u.test(text);
  const marks = /[!?！？]{3}/.test(text) ? 0.7 : /!!|\?!|!\?|！！/.test(text) ? 0.5 : 0;
  const stretched = /(\p{L})\1{3}/u.test(text) ? 0.3 : 0;
  return Math.min(2, (shouted ? 1 : stressed ? 0.4 : 0) + marks + stretched);
}
