/** What a reply may rest on: the texts in which its figures and names must stand, and what has happened. Pure. */
import type { Act, AnyAct } from "../../languages/claims/words.ts";
import { claimsOf } from "./claims.ts";
import { type Figure, figuresIn } from "./figures.ts";
import { worthOf } from "./marks.ts";
import { folded, normal, UNSPACED } from "./normal.ts";
import type { Claim } from "./statement.ts";
import { tonguesOf } from "./tongue.ts";

export interface Basis {
  /** The site's knowledge in front of the model. */
  passages: readonly string[];
  /** Everything else: what was said, what colleagues answered and promised, the date, the call that stands. */
  told: readonly string[];
  /** What an event says was done or is going to be. */
  done: ReadonlySet<Act>;
  /** What the business has told this visitor itself; an act in it may be told again. */
  promised: readonly string[];
  /** The visitor's language, as their browser names it. */
  lang: string | null;
  /** The visitor's own purchase is at stake. */
  buyer: boolean;
  /** A colleague is there to be asked. */
  askable: boolean;
}

interface Read {
  figures: readonly Figure[];
  tongues: readonly string[];
  /** Its sentences, when they are first needed. */
  said?: readonly { acts: readonly Act[]; words: ReadonlySet<string> }[];
}

/** Passages are read again for every reply. */
const remembered = new Map<string, Read>();
const MOST = 400;
const FEW = 80;

function read(text: string): Read {
  const before = remembered.get(text);
  if (before) return before;
  // Few words tell little; what the room says of itself is English.
  const tongues = text.length < FEW ? [...new Set([...tonguesOf(text, 1), "en"])] : tonguesOf(text);
  const fresh = { figures: figuresIn(text, tongues, false, true), tongues };
  if (remembered.size >= MOST) remembered.clear();
  remembered.set(text, fresh);
  return fresh;
}

/** The share by which a converted value may be rounded. */
const ROUNDED = 0.02;
/** Amounts are counted to the cent. */
const CENT = 0.01;
/** From here on a number is nobody's by chance. */
const DISTINCT = 1_000;
const WORD = /[\p{L}\p{M}\p{N}]+/gu;
/** A shorter clause may be in a text by chance. */
const QUOTE = 20;
/** The share of a clause's own words that the passage it tells in other words has. */
const RETOLD = 0.5;

export class Grounds {
  readonly basis: Basis;
  #texts: string[];
  /** What tools have returned: it states what was done as an event does. */
  readonly #results: string[] = [];
  #figures: { figure: Figure; known: boolean }[] | null = null;
  #words: Set<string> | null = null;
  readonly #named = new Map<string, boolean>();
  #promised: ReadonlySet<Act> | null = null;
  #whole: string | null = null;
  #asking = false;

  constructor(basis: Basis) {
    this.basis = basis;
    this.#texts = [...basis.passages, ...basis.told, ...basis.promised];
  }

  /** A colleague is being asked, if one is there. */
  asks(): void {
    this.#asking = this.basis.askable;
  }

  /** A tool's result has come. */
  add(text: string): void {
    this.#texts.push(text);
    this.#results.push(text);
    this.#figures = this.#words = this.#whole = this.#promised = null;
    this.#named.clear();
  }

  /** The figure stands in a text, of the same thing and with the same worth. */
  has(figure: Figure): boolean {
    if (figure.kind === "phone" || figure.kind === "mail" || figure.kind === "web") return this.#hasAddress(figure);
    this.#figures ??= this.#texts.flatMap((text) => {
      const { figures, tongues } = read(text);
      return [...figures, ...between(figures)].map((each) => ({ figure: each, known: tongues.length > 0 }));
    });
    return this.#figures.some(({ figure: ground, known }) => matches(figure, ground, known));
  }

  /**
   * The figure follows from others: a share of an amount, so many times an amount, or a sum or a difference of what the
   * reply itself shows.
   * @param shown figures of the reply so far
   */
  follows(figure: Figure, shown: readonly Figure[]): boolean {
    if (!figure.kind.startsWith("money:") && figure.kind !== "count") return false;
    const rest = shown.filter((other) => other !== figure);
    const told = this.basis.told.flatMap((text) => read(text).figures);
    const all = this.#texts.flatMap((text) => read(text).figures);
    const amounts = valuesOf([...all, ...rest], isAmount);
    const shares = valuesOf([...all, ...rest], ({ kind }) => kind === "share");
    const counts = valuesOf(
      [...told, ...rest],
      ({ kind }) => !isAmount({ kind }) && kind !== "share" && !NAMED.includes(kind),
    );
    const mine = valuesOf([...told, ...rest], isAmount);
    const made = amounts.flatMap((amount) => [
      ...shares.flatMap((share) => [(amount * share) / 100, (amount * (100 - share)) / 100]),
      ...counts.map((count) => amount * count),
    ]);
    const sums = mine.flatMap((a, i) => mine.flatMap((b, n) => (i === n ? [] : [a + b, a - b])));
    return figure.values.some((value) => [...made, ...sums].some((other) => Math.abs(value - other) < CENT));
  }

  #hasAddress({ kind, text }: Figure): boolean {
    this.#whole ??= normal(this.#texts.join("\n")).toLowerCase();
    if (kind !== "phone")
      return this.#whole.includes(text.replace(/^https?:\/\/(?:www\.)?|^www\./, "").replace(/[/.,:;!?)]+$/, ""));
    const digits = text.replaceAll(/\D/g, "");
    const all = this.#whole.replaceAll(/(?<=\d)[\s()./-]+(?=[\d(])|[()]/g, "");
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
    this.#words ??= new Set(this.#texts.flatMap((text) => normal(text).match(WORD)?.map(folded) ?? []));
    const word = folded(written);
    if (this.#words.has(word)) return true;
    if (UNSPACED.test(word)) {
      this.#whole ??= normal(this.#texts.join("\n")).toLowerCase();
      return this.#whole.includes(word);
    }
    for (const known of this.#words) if (alike(word, known)) return true;
    return false;
  }

  /** Word for word a passage, or what a colleague wrote, with whole words at both ends. */
  quotes(clause: string): boolean {
    // Whoever quotes a note ends the sentence, also where the note has no full stop.
    const words = clause.trim().replace(/[.!?。！？…]+$/u, "");
    const texts = [...this.basis.passages, ...this.basis.promised, ...this.#results];
    return words.length >= QUOTE && texts.some((text) => standsIn(text, words));
  }

  /** An event, or a colleague's own words, say that it was done. */
  done(act: AnyAct): boolean {
    if (act === "reading") return !this.basis.buyer;
    if (act === "other") return false;
    if (this.basis.done.has(act) || (act === "tell" && this.#asking)) return true;
    this.#promised ??= new Set([...this.basis.promised, ...this.#results].flatMap((text) => claimsOf(text).mentioned));
    return this.#promised.has(act);
  }

  /** The site says in general what this clause says. */
  states({ act, future, language: tongue }: Claim, clause: string): boolean {
    const own = [...content(clause)];
    return [...this.basis.passages, ...this.#results].some((text) => {
      const passage = read(text);
      passage.said ??= sentences(text).map((sentence) => ({
        acts: claimsOf(sentence).mentioned,
        words: content(sentence),
      }));
      const known = passage.tongues.includes(tongue);
      return passage.said.some(
        ({ acts, words }) =>
          (act === "other" || act === "reading" || acts.includes(act)) &&
          // Across languages a verb of no table could be any: of what was done it is not believed.
          (known ? own.filter((word) => words.has(word)).length >= own.length * RETOLD : act !== "other" || future),
      );
    });
  }
}

const isAmount = ({ kind }: { kind: string }): boolean => kind.startsWith("money:");

/** What they may be worth, each once. */
const valuesOf = (figures: readonly Figure[], keep: (figure: Figure) => boolean): number[] => [
  ...new Set(figures.filter(keep).flatMap(({ values }) => values)),
];

/** Days from the first to the last of a range. */
function between(figures: readonly Figure[]): Figure[] {
  return figures.flatMap((figure, i) => {
    const next = figures[i + 1];
    if (!figure.until || next?.kind !== "weekday") return [];
    const [from = 0, to = 0] = [figure.values[0], next.values[0]];
    return Array.from({ length: (to - from + 7) % 7 }, (_, n) => ({
      kind: "weekday",
      values: [(from + n) % 7],
      text: "",
    }));
  });
}

const ADDRESSES: readonly string[] = ["mail", "web", "phone"];
const NAMED: readonly string[] = ["date", "month", "weekday", "clock"];

/** @param known the language of the ground's text is known, so that a unit beside its number would have been read */
function matches(figure: Figure, ground: Figure, known: boolean): boolean {
  const [a, b] = [figure.kind, ground.kind];
  if (ADDRESSES.includes(b)) return false;
  if (a === b) return meets(figure, ground);
  if (a.startsWith("money:")) {
    if (a === "money:GBP" && b === "mass:pound") return meets(figure, ground);
    if (b.startsWith("money:")) return (a === "money:" || b === "money:") && meets(figure, ground);
    return b === "count" && (!known || figure.values.some((value) => value >= DISTINCT)) && meets(figure, ground);
  }
  if (a === "count") {
    if (NAMED.includes(b) && b !== "clock")
      return b === "date" && figure.values.some((v) => ground.values.some((d) => d % 100 === v));
    if (b === "clock") return ground.values.some((minutes) => figure.values.some((hour) => tells(hour, minutes)));
    const hard = b === "share" || b.startsWith("money:");
    const distinct = figure.values.some((value) => value >= DISTINCT || !Number.isInteger(value));
    return (!hard || distinct) && meets(figure, ground);
  }
  if (a === "month")
    return b === "date" && ground.values.some((date) => figure.values.includes(Math.floor(date / 100)));
  if (NAMED.includes(a) && a !== "clock") return false;
  if (a === "clock") {
    const hours = { kind: "count", text: "", values: figure.values.flatMap((v) => [v / 60, ((v / 60 + 11) % 12) + 1]) };
    return (b === "count" || b === "time:hour") && meets(hours, ground);
  }
  if (b === "clock" && a === "time:hour") {
    return ground.values.some((minutes) => figure.values.includes(minutes / 60));
  }
  // "The age of three" has no unit.
  if (b === "count") return (!known || a === "time:year") && meets(figure, ground);
  // A pound is either.
  if (a === "mass:pound" && b === "money:GBP") return meets(figure, ground);
  const [worth, other] = [worthOf(a), worthOf(b)];
  if (worth === null || other === null || a.split(":")[0] !== b.split(":")[0]) return false;
  return figure.values.some((value) =>
    ground.values.some((base) => Math.abs(value * worth - base * other) <= ROUNDED * base * other),
  );
}

const meets = (figure: Figure, ground: Figure): boolean =>
  figure.values.some((value) => ground.values.some((other) => Math.abs(value - other) < 1e-6));

/** "Half past nine" and "halb zehn" are 9:30. @param minutes of the day */
function tells(hour: number, minutes: number): boolean {
  const whole = Math.floor(minutes / 60);
  const hours = minutes % 60 === 0 ? [whole] : [whole, whole + 1];
  return hours.some((each) => each === hour || ((each + 11) % 12) + 1 === hour);
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

const sentences = (text: string): string[] => text.split(/(?<=[.!?])\s+|(?<=[。！？])|\n/u);

/** Beginnings of the words that carry meaning, so that forms of one word are one. */
function content(text: string): Set<string> {
  const words = normal(text).match(/[\p{L}\p{M}]{4,}|\p{N}+/gu) ?? [];
  return new Set(words.flatMap((word) => (UNSPACED.test(word) ? pairs(word) : [folded(word).slice(0, 5)])));
}

const pairs = (signs: string): string[] => Array.from({ length: signs.length - 1 }, (_, i) => signs.slice(i, i + 2));
