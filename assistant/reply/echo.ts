/**
 * Holds back a clause that repeats what only the model was told: its instructions, and what colleagues whispered. Words
 * are compared in their order, in any script, and only those that go on such a run are kept back while it streams. Pure.
 */
import { fold } from "../languages/words.ts";

/** A run of so many words in the same order is no chance; scripts without spaces count their characters. */
const RUN = 7;
const RUN_OF_CHARACTERS = 14;
/** Words that a clause may share before it is kept back. */
const FREE = 2;
/** Replaces the rest of a clause whose beginning was shown. */
const BROKEN_OFF = "…";
const CLAUSE_END = /[.!?;。！？；\n]/u;
/** Characters of scripts that write no space between words are words of their own. */
const PART =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]|[^\s\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]+|\s+/gu;
const SIGN = /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]$/u;

/** Told words in their order, and where each of them stands. */
interface Told {
  words: readonly string[];
  places: ReadonlyMap<string, readonly number[]>;
  /** At the number of a word: the length of the text that it begins, if that is short. */
  short: ReadonlyMap<number, number>;
}

const wordOf = (part: string): string => fold(part).replaceAll(/[^\p{L}\p{N}]/gu, "");

const known = new WeakMap<readonly string[], Told>();

function toldOf(texts: readonly string[], least: number): Told {
  const before = known.get(texts);
  if (before) return before;
  const words: string[] = [];
  const short = new Map<number, number>();
  for (const text of texts.flatMap((each) => each.split(CLAUSE_END))) {
    const own = (text.match(PART) ?? []).map(wordOf).filter((word) => word !== "");
    if (own.length >= least && own.length < RUN) short.set(words.length, own.length);
    // Nothing runs over the end of a text.
    words.push(...own, "");
  }
  const places = new Map<string, number[]>();
  for (const [i, word] of words.entries()) {
    if (word === "") continue;
    const at = places.get(word);
    if (at) at.push(i);
    else places.set(word, [i]);
  }
  const told = { words, places, short };
  known.set(texts, told);
  return told;
}

/** Words of a clause that stand in the told words one behind the other; `signs`: each of them is a character. */
interface Run {
  from: number;
  at: number;
  signs: boolean;
}

export class Echo {
  readonly #told: Told;
  /** The last word, which may go on in the next piece, and how much of it was shown. */
  #word = "";
  #seen = 0;
  #kept = "";
  /** Where the runs that are under way began and stand in the told words. */
  #runs: readonly Run[] = [];
  /** Some of this clause was shown. */
  #shown = false;
  /** This clause repeats: the rest of it is held back. */
  #repeats = false;
  /** Clauses held back. */
  held = 0;

  /**
   * @param texts which nobody but the model may read; the same array is read once
   * @param least words of a sentence that is held back when all of it is repeated
   */
  constructor(texts: readonly string[], least = RUN) {
    this.#told = toldOf(texts, least);
  }

  /** Takes the next piece. @returns what may be shown now */
  push(piece: string): string {
    let out = "";
    for (const part of piece.match(PART) ?? []) {
      const joined = this.#word !== "" && !/^\s/.test(part) && !SIGN.test(part) && !SIGN.test(this.#word);
      if (joined) this.#word += part;
      else {
        out += this.#next();
        this.#word = part;
      }
    }
    return out + this.#early();
  }

  /** The model has finished. */
  end(): string {
    const out = this.#next() + (this.#repeats ? "" : this.#kept);
    this.#kept = "";
    return out;
  }

  /** What is there of a word passes at once, unless it may go on a run. */
  #early(): string {
    const start = wordOf(this.#word);
    const { words } = this.#told;
    const goesOn = start !== "" && this.#runs.some(({ at }) => words[at + 1]?.startsWith(start));
    if (this.#repeats || this.#kept !== "" || goesOn) return "";
    const out = this.#word.slice(this.#seen);
    this.#seen = this.#word.length;
    return out;
  }

  /** Judges the word that has ended. */
  #next(): string {
    const part = this.#word;
    const seen = this.#seen;
    this.#word = "";
    this.#seen = 0;
    if (part === "") return "";
    const word = wordOf(part);
    const ends = CLAUSE_END.test(part);
    if (this.#repeats) {
      if (ends) {
        this.#repeats = false;
        this.#shown = false;
      }
      return "";
    }
    if (word !== "") this.#runs = this.#onward(word, SIGN.test(part.trim()));
    this.#kept += part.slice(seen);
    const longest = Math.max(0, ...this.#runs.map(({ from, at }) => at - from + 1));
    if (this.#runs.some((run) => this.#told.short.get(run.from) === run.at - run.from + 1 || isRun(run))) {
      this.held++;
      this.#kept = "";
      this.#runs = [];
      this.#repeats = !ends;
      // The first words were shown, because many a sentence begins like that.
      return this.#shown ? BROKEN_OFF : "";
    }
    const out = this.#release(ends ? 0 : longest);
    if (ends) this.#runs = [];
    this.#shown = !ends && (this.#shown || seen > 0 || out.trim() !== "");
    return out;
  }

  #onward(word: string, signs: boolean): readonly Run[] {
    const { words, places } = this.#told;
    const on = this.#runs.flatMap(({ from, at, signs: before }) =>
      words[at + 1] === word ? [{ from, at: at + 1, signs: before && signs }] : [],
    );
    const fresh = (places.get(word) ?? [])
      .filter((at) => !on.some((run) => run.at === at))
      .map((at) => ({ from: at, at, signs }));
    return [...on, ...fresh];
  }

  /** Shows what was kept, unless a run of some words has begun in it. */
  #release(longest: number): string {
    if (longest >= FREE) return "";
    const out = this.#kept;
    this.#kept = "";
    return out;
  }
}

const isRun = ({ from, at, signs }: Run): boolean => at - from + 1 >= (signs ? RUN_OF_CHARACTERS : RUN);
