/**
 * Holds back what a reply may not contain: figures, addresses and names that stand nowhere, and acts that no event
 * states. Text passes at once; a clause is kept only from the first sign of either, and judged as a whole when it ends.
 * Pure.
 */

import { calendarWords } from "./calendar.ts";
import { claimed } from "./claims.ts";
import { type Figure, figuresIn, isDayOrMonth } from "./figures.ts";
import type { Grounds } from "./grounds.ts";
import { isBeginning, isVerbBeginning, lexicon, moreTokens, ROLE, type Token, tokens } from "./lexicon.ts";
import { MONEY_SIGN } from "./marks.ts";
import { namesIn } from "./names.ts";
import { folded, normal, UNSPACED } from "./normal.ts";
import { conditional, firstPerson, future, grows, LEADS, light, passive, patterned, STEM, shows } from "./signs.ts";
import type { Claim } from "./statement.ts";
import { isEveryday, likeliest, type Votes, votesOf } from "./tongue.ts";

/** Clauses end here; those of ASCII only before a space or the end of a quotation. */
const MARK = /^[.,;:!?]$/;
const WIDE_MARK = /^[。！？，；：、…\n]$/u;
const ENDS_SENTENCE = /[.!?;\n。！？；…]\s*$/u;
const DAY = /(?:^|[\s(])(?:[12]?\d|3[01])$/;
const CONSONANT = /^[^\Waeiouy]$/;
/** A full stop behind these belongs to the word. */
const SHORT = /(?:^|[\s(])(?:dr|mr|mrs|ms|sr|sra|dra|sig|nr|no|st|ca|approx|e\.g|i\.e|z\.b)$/iu;
const CLOSES = /^["'”’»)\]*_]/u;
/** A clause that has not ended after this many code units is judged as it is. */
const LONGEST = 400;
/** Replaces the rest of a sentence whose beginning was shown. */
const BROKEN_OFF = "…";
/** Languages that write every noun with a capital. */
const CAPITAL_NOUNS: readonly string[] = ["de"];
/** Code units of a reply by which its language is told. */
const HEARD = 400;
const FEW = 120;
const STRIDE = 12;
/** Tokens at the end of a clause that the newest piece may have changed. */
const FRESH = 8;

export class Guard {
  readonly #grounds: Grounds;
  /** The clause so far, and the end of it that is kept back. */
  #clause = "";
  #kept = "";
  #signed = false;
  /** A mark of ASCII: what follows tells whether the clause has ended. */
  #perhapsOver = false;
  /** What follows a full stop behind a number of one or two digits, until it is told whether that is a month. */
  #ahead: string | null = null;
  /** Of the sentence so far: something was shown; the rest of it is dropped; a clause of it is a condition. */
  #shown = false;
  #dropping = false;
  #conditional = false;
  /** A clause of the sentence said that it is near. */
  #near = false;
  /** The clause begins its sentence. */
  #opens = true;
  /** A claim whose condition may follow, with the text that waits for it. */
  #waiting: string | null = null;
  #reply = "";
  /** Of the reply; null: not counted since it grew. */
  #votes: Votes | null = null;
  #read: readonly Token[] = [];
  #heardAt: { length: number; tongues: readonly string[] } | null = null;
  /** Those of the reply so far. */
  readonly #figures: Figure[] = [];
  /** Clauses held back. */
  held = 0;

  constructor(grounds: Grounds) {
    this.#grounds = grounds;
  }

  /** A colleague is being asked: that may be said now. */
  asks(): void {
    this.#grounds.asks();
  }

  /** Takes the model's next piece. @returns what may be shown now */
  push(piece: string): string {
    let out = "";
    for (const part of split(piece)) out += this.#take(part);
    return out;
  }

  /** The model has finished: what was kept back is judged. */
  end(): string {
    const ahead = this.#ahead ?? "";
    this.#ahead = null;
    const out = ahead === "" ? "" : this.#decide(ahead);
    return out + (this.#clause === "" ? "" : this.#over()) + this.#settle(false);
  }

  #take(part: string): string {
    if (this.#ahead === null) return this.#add(part);
    this.#ahead += part;
    const word = this.#ahead.trim();
    if (!this.#ahead.includes("\n") && (word === "" || (/^\p{L}+$/u.test(word) && this.#isMonth(word, true))))
      return "";
    const ahead = this.#ahead;
    this.#ahead = null;
    return this.#decide(ahead);
  }

  /** The day of a month, or the end of a sentence, stands before this text. */
  #decide(ahead: string): string {
    const [word = ""] = /\p{L}+/u.exec(ahead) ?? [];
    const over = word === "" ? /^\s/.test(ahead) : !this.#isMonth(word, false);
    let out = over ? this.#over() : "";
    for (const part of split(ahead)) out += this.#add(part);
    return out;
  }

  #add(part: string): string {
    let out = "";
    if (this.#perhapsOver && (/^\s/.test(part) || CLOSES.test(part))) {
      if (CLOSES.test(part)) {
        this.#clause += part;
        return this.#keep(part);
      }
      out += this.#over();
    }
    if (part === "." && DAY.test(this.#clause)) this.#ahead = "";
    this.#perhapsOver = MARK.test(part) && !(part === "." && (SHORT.test(this.#clause) || DAY.test(this.#clause)));
    this.#clause += part;
    if (WIDE_MARK.test(part) || this.#clause.length > LONGEST) return out + this.#keep(part) + this.#over();
    return out + this.#keep(part);
  }

  /** What of the clause so far may be shown, now that this part is in it. */
  #keep(part: string): string {
    if (this.#dropping) return "";
    this.#kept += part;
    if (this.#signed || this.#waiting !== null) return "";
    const sign = this.#sign();
    if (sign === "yes") this.#signed = true;
    if (sign !== "no") return "";
    const out = this.#kept;
    this.#kept = "";
    this.#shown ||= out.trim() !== "";
    return out;
  }

  /** The clause has ended. */
  #over(): string {
    const [clause, kept, signed] = [this.#clause, this.#kept, this.#signed];
    const last = ENDS_SENTENCE.test(clause);
    this.#clause = this.#kept = "";
    this.#read = [];
    this.#heardAt = null;
    this.#signed = this.#perhapsOver = false;
    this.#reply = (this.#reply + clause).slice(-HEARD);
    this.#votes = null;
    const read = tokens(normal(clause));
    let out = "";
    if (this.#waiting !== null) out += this.#settle(conditional(read));
    if (!this.#dropping && (signed || kept !== "")) {
      const verdict = signed || kept.trim() !== "" ? this.#judge(clause, read) : "passes";
      if (verdict === "passes") {
        out += kept;
        this.#shown ||= kept.trim() !== "";
      } else if (verdict === "waits" && !last) this.#waiting = kept;
      else out += this.#hold(kept.trim() === clause.trim());
    }
    if (claimed(read, []).conditional) this.#conditional = true;
    this.#near ||= read.some(({ senses }) => senses.some(({ roles }) => roles & ROLE.now));
    if (last) {
      if (this.#waiting !== null) out += this.#settle(false);
      this.#shown = this.#dropping = this.#conditional = this.#near = false;
    }
    this.#opens = last || /:\s*$/.test(clause);
    return out;
  }

  /** A claim waited for its condition. */
  #settle(conditional: boolean): string {
    const kept = this.#waiting;
    this.#waiting = null;
    if (kept === null) return "";
    if (!conditional) return this.#hold(!this.#shown);
    this.#shown = true;
    return kept;
  }

  /** @param whole nothing of the clause was shown */
  #hold(whole: boolean): string {
    this.held++;
    this.#dropping = true;
    return whole && !this.#shown ? "" : BROKEN_OFF;
  }

  #judge(clause: string, read: readonly Token[]): "passes" | "waits" | "held" {
    if (this.#grounds.quotes(clause)) return "passes";
    const tongues = this.#heard(clause);
    const figures = figuresIn(clause, tongues, this.#opens);
    const firm = figures.filter((figure) => this.#grounds.has(figure, this.#reply, tongues));
    const shown = [...this.#figures, ...firm];
    if (figures.some((figure) => !firm.includes(figure) && !this.#grounds.follows(figure, shown))) return "held";
    this.#figures.push(...figures);
    const plain = tongues.length > 0 && !tongues.some((tongue) => CAPITAL_NOUNS.includes(tongue)) && !isHeading(clause);
    if (this.#unnamed(read, normal(clause), plain, tongues)) return "held";
    if (/[?？]\s*["'”’»)*_]*\s*$/u.test(clause)) return "passes";
    const wrong = claimed(read, tongues).claims.filter((claim) => this.#unfounded(claim, clause));
    if (wrong.length === 0) return "passes";
    if (this.#conditional && wrong.every(({ future }) => future)) return "passes";
    return wrong.every(({ future, now }) => future && !now) ? "waits" : "held";
  }

  /** A name in it stands nowhere. */
  #unnamed(read: readonly Token[], text: string, plain: boolean, tongues: readonly string[]): boolean {
    return namesIn(read, text, this.#opens, plain).some(
      (name) => !this.#grounds.names(name) && !tongues.some((tongue) => isDayOrMonth(name, tongue)),
    );
  }

  /** The word is a month's name, "am 14. März", or may still become one. */
  #isMonth(written: string, growing: boolean): boolean {
    const word = folded(normal(written));
    return this.#heard(this.#clause).some((tongue) => {
      const { months } = calendarWords(tongue);
      return growing ? [...months.keys()].some((name) => name.startsWith(word)) : isDayOrMonth(word, tongue);
    });
  }

  /** A piece may end within a word: the rest of it may make it another. */
  #mayGrow(text: string, read: readonly Token[], plain: boolean, tongues: readonly string[]): boolean {
    const last = read.at(-1);
    const before = read.at(-2);
    if (!last) return false;
    if (last.capital && before !== undefined && plain && !this.#grounds.names(last.text)) return true;
    const { phrases } = lexicon();
    const led = before === undefined || before.senses.some(({ roles }) => roles & LEADS);
    if (before === undefined && phrases.has(last.text)) return true;
    // A consonant alone is the beginning of something.
    if (isEveryday(last.text, tongues) && !(led && CONSONANT.test(last.text))) return false;
    // Where nothing leads to it, only a verb by itself is a sign.
    if (led ? isBeginning(last.text) : last.text.length >= STEM && isVerbBeginning(last.text)) return true;
    return [2, 3].some((words) => {
      const from = read.at(-words)?.from;
      return from !== undefined && isBeginning(text.slice(from).toLowerCase());
    });
  }

  #unfounded(claim: Claim, clause: string): boolean {
    if (this.#grounds.done(claim.act) || this.#grounds.returned(claim, clause)) return false;
    return claim.firm || this.#near || !this.#grounds.states(claim, clause);
  }

  /** The languages that the reply may be in. A few words tell little, so the visitor's own counts until there are more. */
  #heard(clause: string): readonly string[] {
    const own = this.#grounds.basis.lang?.slice(0, 2);
    this.#votes ??= votesOf(this.#reply);
    const found = likeliest(votesOf(clause, this.#votes), own === undefined ? 1 : 2);
    const few = this.#reply.length + clause.length <= FEW;
    return own === undefined || found.includes(own) || !few ? found : [...found, own];
  }

  /** The same while a clause is being written: not for every letter anew. */
  #hearing(): readonly string[] {
    const length = this.#clause.length;
    if (!this.#heardAt || length < this.#heardAt.length || length > this.#heardAt.length + STRIDE)
      this.#heardAt = { length, tongues: this.#heard(this.#clause) };
    return this.#heardAt.tongues;
  }

  /** Whether the clause so far shows a sign: yes, perhaps when the next word has come, no. */
  #sign(): "yes" | "perhaps" | "no" {
    const text = normal(this.#clause);
    if (/\d/.test(text) || MONEY_SIGN.test(text) || /@|:\/\/|\bwww\./i.test(text)) return "yes";
    const unspaced = UNSPACED.test(text);
    if (unspaced && /[一二两兩三四五六七八九十百千万萬]|[星周週礼禮]|曜/u.test(text)) return "yes";
    const read = moreTokens(this.#read, text);
    this.#read = read;
    const last = read.at(-1);
    if (!last) return "no";
    const open = last.to === text.length && !unspaced;
    const whole = open ? read.slice(0, -1) : read;
    const tongues = this.#hearing();
    // What stands before these has been looked at.
    const fresh = unspaced ? whole : whole.slice(-FRESH);
    if (fresh.some((token) => shows(token, tongues))) return "yes";
    const plain = tongues.length > 0 && !tongues.some((tongue) => CAPITAL_NOUNS.includes(tongue));
    if (this.#unnamed(whole, text, plain, tongues)) return "yes";
    if (fresh.some(({ senses }) => senses.some(({ roles }) => roles & ROLE.title))) return "yes";
    if (firstPerson(whole) || future(whole) || passive(whole)) return "yes";
    if (tongues.some((tongue) => patterned(fresh, text, tongue, unspaced))) return "yes";
    if (open && (shows(last, tongues) || future(read) || this.#mayGrow(text, read, plain, tongues))) return "perhaps";
    if (unspaced && grows(text)) return "perhaps";
    return light(read, unspaced) ? "perhaps" : "no";
  }
}

const isHeading = (clause: string): boolean => /^\s*#|:\s*[*_]*\s*$|^\s*\*\*[^*]+\*\*\s*$/u.test(clause);

/** Words with the space before them, and the marks that end a clause, each by itself. */
const split = (piece: string): string[] =>
  piece.match(/[,;:!?。！？，；：、…\n.]|[^\S\n]*[^\s,;:!?。！？，；：、….]+|[^\S\n]+/gu) ?? [];
