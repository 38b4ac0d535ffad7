/**
 * Holds back what only an event may state: that a person is coming, that something is booked, and, about the visitor's
 * own purchase, rates and guarantees. Text passes at once; a clause is kept only from the first word that could begin a
 * promise, and is judged as a whole. Pure.
 */
import {
  COMMITMENTS,
  DANGER,
  FIGURES,
  GROWING,
  LAST_WORD,
  LEAD,
  NEGATED,
  OPENERS,
  OPENS,
  PROMISES,
  SOMEBODY,
} from "./promises.ts";

/** Clauses end here; a full stop or a comma inside a number ends nothing. */
const CLAUSE_END = /^[.,;:!?。！？，；\n]$/u;
const IN_NUMBER = /^[.,:]$/;
const DIGIT_LAST = /\d$/;
const DIGIT_FIRST = /^\d/;
/** A clause that has not ended after this many code units is judged as it is. */
const LONGEST = 400;
const longest = (words: readonly string[]): number => Math.max(...words.map(({ length }) => length));
const LONGEST_OPENER = longest(OPENERS);
const LONGEST_STEM = longest(GROWING);
/** A shorter clause may be in a text by chance. */
const QUOTE = 20;
/** Replaces the rest of a clause whose beginning was shown. */
const BROKEN_OFF = "…";

export class Guard {
  readonly #buyer: boolean;
  readonly #own: readonly string[];
  /** The clause so far, and the end of it that is kept back. */
  #clause = "";
  #kept = "";
  /** A mark behind a digit: the next letter tells whether the clause has ended. */
  #perhapsOver = false;
  /** Clauses held back. */
  held = 0;

  /**
   * @param buyer the visitor's own purchase is at stake
   * @param own texts of the site: a clause that is in them word for word is the site's statement, not the model's
   */
  constructor(buyer: boolean, own: readonly string[] = []) {
    this.#buyer = buyer;
    this.#own = own;
  }

  /** Takes the model's next piece. @returns what may be shown now */
  push(piece: string): string {
    let out = "";
    for (const part of split(piece)) out += this.#take(part);
    return out;
  }

  /** The model has finished: what was kept back is judged. */
  end(): string {
    return this.#judge();
  }

  #take(part: string): string {
    let out = "";
    if (this.#perhapsOver && !DIGIT_FIRST.test(part)) out = this.#judge();
    this.#perhapsOver = IN_NUMBER.test(part) && DIGIT_LAST.test(this.#clause);
    this.#clause += part;
    this.#kept += part;
    const ends = (CLAUSE_END.test(part) && !this.#perhapsOver) || this.#clause.length > LONGEST;
    if (ends) return out + this.#judge();
    if (suspicious(this.#clause, this.#buyer)) return out;
    out += this.#kept;
    this.#kept = "";
    return out;
  }

  #judge(): string {
    const [clause, kept] = [this.#clause, this.#kept];
    this.#clause = "";
    this.#kept = "";
    this.#perhapsOver = false;
    if (kept === "" || !promises(clause, this.#buyer) || this.#quoted(clause)) return kept;
    this.held++;
    return kept.trim() === clause.trim() ? "" : BROKEN_OFF;
  }

  #quoted(clause: string): boolean {
    const words = clause.trim();
    return words.length >= QUOTE && this.#own.some((text) => standsIn(text, words));
  }
}

/** A word or a number continues here: a text with "6.25% fixed" does not contain "25% fixed". */
const GOES_ON_BEFORE = /(?:[\p{L}\p{N}]|\p{N}[.,])$/u;
const GOES_ON_AFTER = /^(?:[\p{L}\p{N}]|[.,]\p{N})/u;

/** Word for word, with whole words at both ends. */
function standsIn(text: string, words: string): boolean {
  for (let at = text.indexOf(words); at !== -1; at = text.indexOf(words, at + 1)) {
    const end = at + words.length;
    const cut = GOES_ON_BEFORE.test(text.slice(0, at)) || GOES_ON_AFTER.test(text.slice(end));
    if (!cut) return true;
  }
  return false;
}

/** Whether a clause that begins like this could become a promise. */
function suspicious(written: string, buyer: boolean): boolean {
  const clause = written.toLowerCase();
  if (OPENS.test(clause) || DANGER.test(clause) || SOMEBODY.test(clause) || (buyer && FIGURES.test(clause)))
    return true;
  const start = clause.replace(LEAD, "").replace("’", "'");
  const begun = start !== "" && start.length <= LONGEST_OPENER;
  if (begun && OPENERS.some((opener) => opener.startsWith(start))) return true;
  // The end of the piece may have cut a word in two.
  const [word = ""] = clause.slice(-LONGEST_STEM - 1).match(LAST_WORD) ?? [];
  return word !== "" && GROWING.some((stem) => stem.startsWith(word));
}

function promises(written: string, buyer: boolean): boolean {
  const clause = written.toLowerCase();
  if (PROMISES.some((rule) => rule.test(clause)) && !NEGATED.test(clause)) return true;
  return buyer && COMMITMENTS.some((rule) => rule.test(clause));
}

/** Words with the space before them, and the marks that end a clause, each by itself. */
const split = (piece: string): string[] =>
  piece.match(/[,;:!?。！？，；\n.]|[^\S\n]*[^\s,;:!?。！？，；.]+|[^\S\n]+/gu) ?? [];
