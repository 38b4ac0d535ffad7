/** Which kind of appointment somebody speaks of: "call me", "I'd like to come by", "can we meet online?". Pure. */
import type { Kind, Way } from "../../protocol/appointments.ts";
import { type Lexicon, lexicon, type Tagged } from "../languages/grammar.ts";
import type { LanguageWords } from "../languages/language.ts";
import { LANGUAGES, type Language, spoken, WORDS } from "../languages/languages.ts";
import { type Sentence, sentences } from "../languages/normalise.ts";
import { fold, isStop } from "../languages/words.ts";

const WAYS: Readonly<Record<string, Way>> = { P: "phone", V: "place", O: "video" };

const LEXICONS = Object.fromEntries(
  LANGUAGES.map((language) => {
    const { phone, place, video, not, rather }: LanguageWords["meets"] = WORDS[language].meets;
    return [language, lexicon({ P: phone, V: place, O: video, N: not, I: rather })];
  }),
) as Readonly<Record<Language, Lexicon>>;

/** A way or a site's own kind that is spoken of, and where: the number of the word in the message. */
interface Mention<T> {
  what: T;
  at: number;
}

/** How many tags a denial reaches: "I don't think that I can come by". */
const REACH = 5;
/** One denial denies one thing: "instead of a call I'd rather visit". */
const DENIED = /N[^,PVOI]*$/;
/** Shorter words of a label say nothing of what is meant. */
const LEAST = 4;
/** What a word may have behind its stem. */
const ENDING = 2;

/**
 * The key of the kind that the newest of these messages names which names one; null: none does.
 * @param said oldest first
 */
export function kindWanted(said: readonly string[], kinds: readonly Kind[]): string | null {
  if (kinds.length < 2) return null;
  for (const text of said.toReversed()) {
    const kind = kindIn(text, kinds);
    if (kind !== null) return kind;
  }
  return null;
}

/** The key of the kind that a message names, or null. */
export function kindIn(text: string, kinds: readonly Kind[]): string | null {
  const known = kinds.map(({ way }) => way);
  const ways: Mention<Way>[] = [];
  const own: Mention<Kind>[] = [];
  const turns: number[] = [];
  let offset = 0;
  for (const sentence of sentences(text)) {
    const reading = read(sentence);
    const denied = (tag: number) => DENIED.test(reading.tags.slice(Math.max(0, tag - REACH), tag));
    for (const [tag, letter] of [...reading.tags].entries()) {
      const at = offset + (reading.starts[tag] ?? 0);
      const way = WAYS[letter];
      if (letter === "I") turns.push(at);
      else if (way && known.includes(way) && !denied(tag)) ways.push({ what: way, at });
    }
    for (const kind of kinds) {
      const word = named(sentence, kind, kinds);
      if (word < 0) continue;
      const tag = reading.starts.findLastIndex((start) => start <= word);
      if (!denied(tag)) own.push({ what: kind, at: offset + word });
    }
    offset += sentence.words.length;
  }
  const way = chosen(ways, turns);
  // A name says more than the way, where it is that way: who wants to be called about a visit is called.
  const kind = chosen(
    own.filter(({ what }) => way === null || what.way === way),
    turns,
  );
  return (kind ?? kinds.find((each) => each.way === way))?.key ?? null;
}

/** Whether words begin with one about how to meet, in any language: such an answer is no name. */
export function isAboutMeeting(text: string): boolean {
  const [first] = sentences(text);
  return first !== undefined && spoken(first).some((language) => /^[PVOI]/.test(LEXICONS[language].tag(first).tags));
}

/** The first; beside "instead" the one that stands nearest to it. */
function chosen<T>(mentions: readonly Mention<T>[], turns: readonly number[]): T | null {
  const turn = turns.at(-1);
  const far = ({ at }: Mention<T>) => (turn === undefined ? at : Math.abs(at - turn));
  return mentions.toSorted((a, b) => far(a) - far(b))[0]?.what ?? null;
}

/** As the language reads it that knows most of its words. */
function read(sentence: Sentence): Tagged {
  const readings = spoken(sentence).map((language) => LEXICONS[language].tag(sentence));
  return readings.reduce((best, each) => (each.known > best.known ? each : best));
}

/** The number of the word at which a label begins to be named, or -1: by a word that no other kind has. */
function named(sentence: Sentence, kind: Kind, kinds: readonly Kind[]): number {
  const others = new Set(kinds.filter((each) => each !== kind).flatMap(wordsOf));
  const words = wordsOf(kind).filter((word) => !others.has(word));
  return sentence.words.findIndex(({ text }, at) =>
    words.some((word) =>
      HAN.test(word)
        ? sentence.words
            .slice(at, at + word.length)
            .map((each) => each.text)
            .join("") === word
        : text.length - word.length <= ENDING && text.startsWith(word),
    ),
  );
}

const HAN = /\p{Script=Han}/u;
const memory = new WeakMap<object, readonly string[]>();

/** The words of its labels, in every language; a label in Chinese is one. */
function wordsOf({ label }: Kind): readonly string[] {
  if (label === null) return [];
  const known = memory.get(label);
  if (known) return known;
  const made = Object.values(label).flatMap((text) =>
    fold(text)
      .split(/[^\p{L}\p{N}]+/u)
      .filter((word) => HAN.test(word) || (word.length >= LEAST && !isStop(word))),
  );
  memory.set(label, made);
  return made;
}
