/** What a reply may rest on: the texts in which its figures and names must stand, and what has happened. Pure. */
import type { Act, AnyAct } from "../../languages/claims/words.ts";
import type { Result } from "../../tools/usable.ts";
import { actsIn } from "./claims.ts";
import type { Figure } from "./figures.ts";
import { isAmount, isCount, matches, valuesOf } from "./matching.ts";
import { folded, normal, UNSPACED } from "./normal.ts";
import { content, figuresOf, read } from "./passages.ts";
import { type Ground, groundsIn, type Shelf, shelfOf, wordsIn } from "./shelf.ts";
import type { Claim } from "./statement.ts";

export interface Basis {
  /** The site's knowledge in front of the model. */
  passages: readonly string[];
  /** Everything else: what was said, what colleagues answered and promised, the date, the call that stands. */
  told: readonly string[];
  /** The visitor's own words, which are among those. */
  asked: readonly string[];
  /** What an event says was done or is going to be. */
  done: ReadonlySet<Act>;
  /** What tools did as the visitor had confirmed, each in its own words. */
  acted: readonly string[];
  /** What the business has told this visitor itself; an act in it may be told again. */
  promised: readonly string[];
  /** The visitor's language, as their browser names it. */
  lang: string | null;
  /** The visitor's own purchase is at stake. */
  buyer: boolean;
  /** A colleague is there to be asked. */
  askable: boolean;
}

/** Amounts are counted to the cent. */
const CENT = 0.01;
/** Nobody buys more of a thing in a chat. */
const MANY = 100;
/** A shorter clause may be in a text by chance. */
const QUOTE = 20;
/** The share of a clause's own words that the passage it tells in other words has. */
const RETOLD = 0.5;
/** What Baton does itself has an event: a server, whose results anybody may have written, cannot say it. */
const ROOM: ReadonlySet<AnyAct> = new Set(["book", "reach", "join", "tell"]);

export class Grounds {
  readonly basis: Basis;
  /** The passages. */
  #passages: readonly string[];
  #shelf: Shelf;
  /** Everything else. */
  readonly #texts: string[];
  readonly #results: Result[] = [];
  #figures: readonly Ground[] | null = null;
  #words: ReadonlySet<string> | null = null;
  readonly #named = new Map<string, boolean>();
  #promised: ReadonlySet<Act> | null = null;
  #whole: string | null = null;
  #asking = false;

  constructor(basis: Basis) {
    this.basis = basis;
    this.#passages = basis.passages;
    this.#shelf = shelfOf(basis.passages);
    this.#texts = [...basis.told, ...basis.promised];
  }

  /** A colleague is being asked, if one is there. */
  asks(): void {
    this.#asking = this.basis.askable;
  }

  /** More passages are in front of the model. */
  shelve(passages: readonly string[]): void {
    this.#passages = [...this.#passages, ...passages];
    this.#shelf = shelfOf(this.#passages);
    this.#named.clear();
  }

  add(result: Result): void {
    this.#texts.push(result.text);
    this.#results.push(result);
    this.#figures = this.#words = this.#whole = null;
    this.#named.clear();
  }

  /**
   * The figure stands in a text, of the same thing and with the same worth. Of many passages it must be one that is about
   * what is spoken of: among all the figures of a site there is almost any.
   * @param spoken the question, the reply so far and the clause
   */
  has(figure: Figure, spoken: string, tongues: readonly string[]): boolean {
    if (figure.kind === "phone" || figure.kind === "mail" || figure.kind === "web") return this.#hasAddress(figure);
    this.#figures ??= groundsIn(this.#texts, false);
    let words: string[] | null = null;
    const stands = (ground: Ground): boolean => {
      if (!matches(figure, ground.figure, ground.tongues.length > 0)) return false;
      const { isAbout } = ground;
      if (!isAbout || !tongues.some((tongue) => ground.tongues.includes(tongue))) return true;
      words ??= [...content([...this.basis.asked, spoken].join("\n"))].filter((word) => !this.#shelf.isCommon(word));
      return words.length === 0 || words.some(isAbout);
    };
    return this.#figures.some(stands) || this.#shelf.figures.some(stands);
  }

  /**
   * The figure follows from others: so many times an amount, if the visitor or the reply says how many; a share, a sum or
   * a difference of what they name themselves. Of all the figures of a site some make any amount.
   * @param shown figures of the reply so far
   */
  follows(figure: Figure, shown: readonly Figure[]): boolean {
    if (!isAmount(figure) && figure.kind !== "count") return false;
    const named = [...this.basis.asked.flatMap((text) => figuresOf(text)), ...shown];
    const amounts = valuesOf(named, isAmount);
    const shares = valuesOf(named, ({ kind }) => kind === "share");
    const counts = valuesOf(named, isCount).filter((count) => count <= MANY);
    const every = valuesOf(
      [...this.#texts, ...this.#passages].flatMap((text) => figuresOf(text)).concat(shown),
      isAmount,
    );
    const made = [
      ...amounts.flatMap((amount) =>
        shares.flatMap((share) => [(amount * share) / 100, (amount * (100 - share)) / 100]),
      ),
      ...amounts.flatMap((one, i) => amounts.flatMap((other, n) => (i === n ? [] : [one + other, one - other]))),
      ...every.flatMap((amount) => counts.map((count) => amount * count)),
    ];
    return figure.values.some((value) => made.some((other) => Math.abs(value - other) < CENT));
  }

  #hasAddress({ kind, text }: Figure): boolean {
    const whole = this.#all();
    if (kind !== "phone")
      return whole.includes(text.replace(/^https?:\/\/(?:www\.)?|^www\./, "").replace(/[/.,:;!?)]+$/, ""));
    const digits = text.replaceAll(/\D/g, "");
    const all = whole.replaceAll(/(?<=\d)[\s()./-]+(?=[\d(])|[()]/g, "");
    return all.includes(digits) || (digits.length > 9 && all.includes(digits.slice(-9)));
  }

  /** The word, or one that is a form of it, stands in a text. */
  names(written: string): boolean {
    const before = this.#named.get(written);
    if (before !== undefined) return before;
    const named = this.#findName(written);
    this.#named.set(written, named);
    return named;
  }

  #findName(written: string): boolean {
    this.#words ??= wordsIn(this.#texts);
    const word = folded(written);
    if (this.#words.has(word) || this.#shelf.words.has(word)) return true;
    if (UNSPACED.test(word)) return this.#all().includes(word);
    for (const words of [this.#words, this.#shelf.words])
      for (const known of words) if (alike(word, known)) return true;
    return false;
  }

  /** Every text there is, in its normal form. */
  #all(): string {
    this.#whole ??= normal(this.#texts.join("\n")).toLowerCase();
    return `${this.#shelf.whole}\n${this.#whole}`;
  }

  /** Word for word a passage, or what a colleague wrote, with whole words at both ends. */
  quotes(clause: string): boolean {
    // Whoever quotes a note ends the sentence, also where the note has no full stop.
    const words = clause.trim().replace(/[.!?。！？…]+$/u, "");
    const returned = this.#results.flatMap(({ own, text }) => (own ? [text] : []));
    const texts = [...this.#passages, ...this.basis.promised, ...returned];
    return words.length >= QUOTE && texts.some((text) => standsIn(text, words));
  }

  /** An event, or a colleague's own words, say that it was done. */
  done(act: AnyAct): boolean {
    if (act === "reading") return !this.basis.buyer;
    if (act === "other") return false;
    if (this.basis.done.has(act) || (act === "tell" && this.#asking)) return true;
    this.#promised ??= new Set(this.basis.promised.flatMap(actsIn));
    return this.#promised.has(act);
  }

  /** A tool did this, or returned that it was done. */
  returned(claim: Claim, clause: string): boolean {
    const results = this.#results.flatMap(({ own, text }) => (own || !ROOM.has(claim.act) ? [text] : []));
    return tells([...this.basis.acted, ...results], claim, clause, true);
  }

  /** The site says in general what this clause says. */
  states(claim: Claim, clause: string): boolean {
    // Across languages a verb of no table could be any: of what was done it is not believed.
    return tells(this.#passages, claim, clause, claim.act !== "other" || claim.future);
  }
}

/**
 * A sentence of the texts says the act, and half of what else the clause names.
 * @param abroad what holds for a text in another language than the clause's, of which only the act is compared
 */
function tells(texts: readonly string[], { act, language }: Claim, clause: string, abroad: boolean): boolean {
  const own = [...content(clause)];
  return texts.some((text) => {
    const { tongues, sentences } = read(text);
    const known = tongues.includes(language);
    return sentences.some(
      ({ acts, words }) =>
        (act === "other" || act === "reading" || acts.includes(act)) &&
        (known ? own.filter((word) => words.has(word)).length >= own.length * RETOLD : abroad),
    );
  });
}

/** The same name in another language or another case: "Oregon" and "Oregón", "Anna" and "Anną". */
function alike(word: string, known: string): boolean {
  if (word.length < 4 || known.length < 4 || word[0] !== known[0]) return false;
  const most = Math.max(word.length, known.length);
  if (Math.abs(word.length - known.length) > 4) return false;
  let shared = 0;
  while (shared < Math.min(word.length, known.length) && word[shared] === known[shared]) shared++;
  return shared >= 3 && shared >= most * 0.7;
}

/** A word or a number continues here: a text with "6.25% fixed" does not contain "25% fixed". */
const GOES_ON_BEFORE = /(?:[\p{L}\p{N}]|\p{N}[.,])$/u;
const GOES_ON_AFTER = /^(?:[\p{L}\p{N}]|[.,]\p{N})/u;

function standsIn(text: string, words: string): boolean {
  for (let at = text.indexOf(words); at !== -1; at = text.indexOf(words, at + 1)) {
    const end = at + words.length;
    if (!GOES_ON_BEFORE.test(text.slice(0, at)) && !GOES_ON_AFTER.test(text.slice(end))) return true;
  }
  return false;
}
