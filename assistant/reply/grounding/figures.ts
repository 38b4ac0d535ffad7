/**
 * The figures of a text, each with what it is of: "5 %" is no "$5", and 10:00 no ten months. Pure.
 *
 * One file because each form that is read is blanked out for those that come after it.
 */
import { type CalendarWords, calendarWords } from "./calendar.ts";
import * as marks from "./marks.ts";
import { folded, normal } from "./normal.ts";
import { composed, HAN_LARGE, hanNumber, numeralsOf, readings } from "./numerals.ts";
import { remembered, rememberedBy } from "./remembered.ts";

export interface Figure {
  /**
   * `mail`, `web`, `phone`: an address. `date` (month * 100 + day), `month`, `weekday` (0: Sunday), `clock` (minutes of
   * the day). `money:` with its currency, `share` (percent), a unit such as `time:day`. `count`: nothing else.
   */
  kind: string;
  /** What it may mean, where its form does not tell. */
  values: readonly number[];
  /** An address as it is compared; of others as written. */
  text: string;
  /** The first of a range of days of the week. */
  until?: boolean;
}

interface Read extends Figure {
  from: number;
  to: number;
}

const MAIL = /[\p{L}\d][\p{L}\d._%+-]*@[\p{L}\d-]+(?:\.[\p{L}\d-]+)+/gu;
const TOP =
  "com|net|org|io|app|dev|info|biz|shop|store|homes|house|realty|co|eu|de|fr|es|it|pt|br|nl|pl|uk|us|ca|cn|jp|at|ch|be|mx|ar|ru|au|in|kr|se|no|dk|fi|ie";
const WEB = new RegExp(
  `(?:https?://|www\\.)[^\\s<>"，。；！？、）」]+|(?<![\\p{L}\\d@.-])[a-z\\d][a-z\\d-]*(?:\\.[a-z\\d-]+)*\\.(?:${TOP})(?![\\p{Script=Latin}\\d-]|\\.[\\p{Script=Latin}\\d])(?:/[^\\s<>"，。；）]*)?`,
  "giu",
);
const ISO = /(?<!\d)(\d{4})-(\d{1,2})-(\d{1,2})(?!\d)/g;
const DATE = /(?<![\d./,])(\d{1,2})([./])(\d{1,2})(?:\2(\d{4}|\d{2})(?!\d)|\.(?!\d)|(?![\d./,%]))/g;
const DATE_HAN =
  /(?:(\d{4})\s?年\s?)?(\d{1,2}|[一二三四五六七八九十]{1,3})\s?月\s?(?:(\d{1,2}|[一二三四五六七八九十]{1,3})\s?[日号號])?/gu;
const WEEKDAY_HAN = /(?:星期|周|週|礼拜|禮拜)([一二三四五六日天])|([日月火水木金土])曜/gu;
const ALWAYS = /(?<!\d)24\/7(?!\d)/g;
/** Digits in groups that no way of writing one number has. */
const PHONE = /(?<![\d.,])\+?\(?\d{1,4}\)?(?:[\s./-]{1,2}\(?\d{2,5}\)?){1,6}(?![\d])|(?<!\d)\+?\d{9,15}(?!\d)/g;
const GROUPED = /^\d{1,3}(?:[ ]\d{3})+$|^\d+(?:[.,]\d+)?\s?[-/]\s?\d+(?:[.,]\d+)?$|^\d{1,3}(?:[.,]\d{3})+(?:[.,]\d+)?$/;
const NUMBER = /\d+(?:[.,' ]\d{2,3}(?!\d))*(?:[.,]\d+)?/g;
const HAN_DIGITS =
  /(?<![\d.])(?!百分之)[〇零一二两兩三四五六七八九十百千万萬亿億]+(?=\s?(?:个?(?:月|星期|礼拜|小时|小時|钟头|工作日)|[天年周週日分秒元块塊円位套间層层步名成折割%人件部卧]|美元|欧元|公里|英里|平方|小时|時間|ドル|ユーロ|パーセント|[かヶカケヵ]月|週間|つ|室))|(?<=百分之)[零一二两三四五六七八九十百]+/gu;
/** "Per cento" holds a number that is none. */
const SHARE = /(?<=\s)(?:per|por|pour) ?(?:cent|cento|ciento)(?!\p{L})/giu;
const WORD = /[\p{L}\p{M}]+(?:['-][\p{L}\p{M}]+)*/gu;

/** Between the two ends of a range, or of a choice. */
const RANGE = /^\s?(?:[-–—~～]|(?:\p{Script=Latin}{1,3}|oder|through|und|至|到|から|や|或|和|、)\s)?\s?$/u;
const SPAN =
  /^\p{L}?\s?(?:[-–—~～]|(?:to|till|until|through|thru|a|al|à|au|bis|hasta|até|tot|t\/m|do|至|到|から)\s)\s?(?:the |el |le |la |o )?$/iu;
/** Of a number of a list, or of a step: it begins its line. */
const LISTED = /(?:^|\n)[\s>*_#-]*\(?\d{1,2}[.):](?=\s|\*|_|$)/g;
const HALF_DAY = 720;

/**
 * @param tongues the languages that the text may be in
 * @param list a number that begins a line counts the line
 * @param ground a word that may be a month is one
 */
export function figuresIn(written: string, tongues: readonly string[], list = false, ground = false): Figure[] {
  let text = normal(written).replaceAll(SHARE, (words) => "%".padEnd(words.length, "\u0001"));
  const found: Read[] = [];
  const take = (
    pattern: RegExp,
    read: (match: RegExpExecArray) => Omit<Read, "from" | "to" | "text"> | null | undefined,
  ) => {
    for (const match of text.matchAll(pattern)) {
      const figure = read(match);
      if (figure === undefined) continue;
      const from = match.index;
      const to = from + match[0].length;
      if (figure) found.push({ text: match[0].toLowerCase(), ...figure, from, to });
      text = text.slice(0, from) + "\u0001".repeat(to - from) + text.slice(to);
    }
  };
  take(MAIL, () => ({ kind: "mail", values: [] }));
  take(WEB, () => ({ kind: "web", values: [] }));
  if (/\d|[点點時时月曜周週]|星期|[礼禮]拜/u.test(text)) {
    take(ALWAYS, () => null);
    if (list) take(LISTED, () => null);
    take(PHONE, ([digits]) => (isPhone(digits) ? { kind: "phone", values: [] } : undefined));
    take(ISO, ([, , month, day]) => dated(Number(month), Number(day)));
    take(CLOCK_GLOBAL, readClock);
    take(marks.CLOCK_HAN, readClockHan);
    take(DATE, ([digits, a, mark, b, year], after = "") =>
      dateOf(Number(a), Number(b), mark === "/" || year !== undefined || digits.endsWith(".") || after !== ""),
    );
    take(DATE_HAN, ([, , month = "", day]) =>
      day === undefined ? { kind: "month", values: [han(month)] } : dated(han(month), han(day)),
    );
    take(WEEKDAY_HAN, ([, zh, ja]) => ({
      kind: "weekday",
      values: [
        zh === undefined ? "日月火水木金土".indexOf(ja ?? "") : "日一二三四五六".indexOf(zh.replace("天", "日")),
      ],
    }));
  }
  const words = tongues.map(calendarWords);
  readNumbers(text, words, found);
  if (tongues.length > 0) readWords(text, tongues, words, found, ground);
  found.sort((a, b) => a.from - b.from);
  joinRanges(normal(written), found);
  return found;
}

const CLOCK_GLOBAL = marks.CLOCK;
const han = (digits: string): number => (/\d/.test(digits) ? Number(digits) : hanNumber(digits));

const dated = (month: number, day: number) =>
  month >= 1 && month <= 12 && day >= 1 && day <= 31 ? { kind: "date", values: [month * 100 + day] } : undefined;

function dateOf(a: number, b: number, sure: boolean) {
  const values = [dated(a, b), dated(b, a)].flatMap((date) => date?.values ?? []);
  return sure && values.length > 0 ? { kind: "date", values } : undefined;
}

function isPhone(digits: string): boolean {
  const count = digits.replaceAll(/\D/g, "").length;
  return count >= 7 && count <= 15 && !GROUPED.test(digits.trim());
}

function readClock([, a, ...rest]: RegExpExecArray) {
  const [minutesA, minutesB, half, b, minutesC, minutesD] = rest;
  const hour = Number(a ?? b);
  const minutes = Number(minutesA ?? minutesB ?? minutesC ?? minutesD ?? 0);
  const mark = half?.toLowerCase().replaceAll(/[^a-z]/g, "");
  const hours = mark === "pm" ? (hour % 12) + 12 : mark === "am" ? hour % 12 : hour;
  return {
    kind: "clock",
    values: mark === "am" || mark === "pm" || hour > 12 ? [hours * 60 + minutes] : halves(hour * 60 + minutes),
  };
}

function readClockHan([, part, digits = "", minutes, hanMinutes, half]: RegExpExecArray) {
  const hour = han(digits);
  if (hour > 24) return undefined;
  const past = half ? 30 : minutes ? Number(minutes) : hanMinutes ? hanNumber(hanMinutes) : 0;
  if (!part || hour > 12) return { kind: "clock", values: halves(hour * 60 + past) };
  const late = part === "下午" || part === "晚上" || part === "午後" || part === "中午";
  return { kind: "clock", values: [((hour % 12) + (late ? 12 : 0)) * 60 + past] };
}

/** Without a word for it, either half of the day. */
const halves = (minutes: number): number[] =>
  minutes < HALF_DAY + 60 ? [minutes % (2 * HALF_DAY), (minutes + HALF_DAY) % (2 * HALF_DAY)] : [minutes];

/** "The 3rd": which of them, and not how many. */
const ORDINAL = /^(?:st|nd|rd|th|ère|er|º|ª|\.º)(?!\p{L})/iu;

function readNumbers(text: string, words: readonly CalendarWords[], found: Read[]): void {
  for (const { 0: digits, index: from } of text.matchAll(NUMBER)) {
    if (
      ORDINAL.test(text.slice(from + digits.length)) &&
      monthBeside(
        text.slice(Math.max(0, from - 24), from),
        text.slice(from + digits.length, from + digits.length + 24),
        words,
      ) === null
    )
      continue;
    add(text, from, from + digits.length, readings(digits), words, found);
  }
  for (const { 0: signs, index: from } of text.matchAll(HAN_DIGITS)) {
    const last = HAN_LARGE.has(signs.at(-1) ?? "");
    const value = hanNumber(signs);
    // One of something is an article there.
    if (value > 1 || last) add(text, from, from + signs.length, [value], words, found);
  }
}

/** "Three quarters" are no three of anything. */
const FRACTION =
  /^[\s-]?(?:quarters?|thirds?|fifths?|tenths?|viertel|drittel|quarts?|tiers|quarti|terzi|kwart|czwart\p{L}+)(?!\p{L})/u;

/** A number at these places, with what stands beside it. */
function add(
  text: string,
  from: number,
  end: number,
  plain: readonly number[],
  words: readonly CalendarWords[],
  found: Read[],
): void {
  const { by, length } = marks.scaleOf(text.slice(end, end + 24));
  const to = end + length;
  if (FRACTION.test(text.slice(to, to + 12))) return;
  const values = plain.map((value) => value * by);
  const [before, after] = [text.slice(Math.max(0, from - 24), from), text.slice(to, to + 40)];
  const figure = { values, text: text.slice(from, to), from, to };
  const currency = marks.currencyOf(before, after);
  if (currency !== null) found.push({ ...figure, kind: `money:${currency}` });
  else if (marks.isShare(before, after)) {
    const tenths = /^\s?割/.test(after) ? 10 : 1;
    found.push({ ...figure, kind: "share", values: values.map((value) => value * tenths) });
  } else if (/^\s?折/.test(after)) found.push({ ...figure, kind: "share" });
  else {
    const month = monthBeside(before, after, words);
    const day = values.find((value) => value >= 1 && value <= 31);
    if (month !== null && day !== undefined) found.push({ ...figure, kind: "date", values: [month * 100 + day] });
    else found.push({ ...figure, kind: marks.shortUnit(after) ?? unitAfter(after, words) ?? "count" });
  }
}

/** An adjective may stand between: "2 working days". */
const NEXT = /^[\s-]{0,2}([\p{L}\p{M}]+)(?:\s([\p{L}\p{M}]+))?/u;
const LAST = /([\p{L}\p{M}]+)\.?,?\s+(?:the\s)?$/u;
const MONTH_AFTER = /^(?:st|nd|rd|th|er|º|ª|\.)?\s+(?:de\s|of\s|di\s|van\s)?([\p{L}\p{M}]+)/iu;

function monthBeside(before: string, after: string, words: readonly CalendarWords[]): number | null {
  const next = MONTH_AFTER.exec(after)?.[1];
  const previous = LAST.exec(before)?.[1];
  for (const { months } of words) {
    for (const word of [next, previous]) {
      const month = word === undefined ? null : inflected(folded(word), months, 3);
      if (month !== null) return month;
    }
  }
  return null;
}

function unitAfter(after: string, words: readonly CalendarWords[]): string | null {
  const [, ...next] = NEXT.exec(after) ?? [];
  const [first = ""] = next;
  for (const part of first.length < 4 ? [first] : next) {
    if (part === undefined) continue;
    const word = folded(part);
    const measure = marks.measureOf(word);
    if (measure !== null) return measure;
    for (const { units } of words) {
      const unit = inflected(word, units, 2) ?? compound(word, units);
      if (unit !== null) return unit;
    }
  }
  return null;
}

/** Germanic languages write a unit into one word with what it is a unit of: "Werktage", "werkdagen". */
function compound(word: string, units: ReadonlyMap<string, string>): string | null {
  for (let from = 3; from <= word.length - 3; from++) {
    const unit = units.get(word.slice(from));
    if (unit !== undefined) return unit;
  }
  return null;
}

/** Endings of cases, of plurals and of adjectives are in no table. */
function inflected<T>(word: string, table: ReadonlyMap<string, T>, least: number): T | null {
  const same = table.get(word);
  if (same !== undefined) return same;
  for (let length = word.length - 1; length >= Math.max(least, word.length - 3); length--) {
    const stem = table.get(word.slice(0, length));
    if (stem !== undefined && length >= 3) return stem;
  }
  return null;
}

/** "May", "march" and "sat" are other words as well. */
const AMBIGUOUS = new Set([
  "may",
  "march",
  "mars",
  "mai",
  "mar",
  "sat",
  "sun",
  "jan",
  "mei",
  "set",
  "dec",
  "okt",
  "sept",
  "out",
  "gen",
  "lug",
  "lip",
  "maj",
]);

function readWords(
  text: string,
  tongues: readonly string[],
  words: readonly CalendarWords[],
  found: Read[],
  ground: boolean,
): void {
  const tables = tongues.map(numeralsOf);
  let run: { values: number[]; from: number; to: number } | null = null;
  const flush = () => {
    if (run) add(text, run.from, run.to, [composed(run.values)], words, found);
    run = null;
  };
  for (const { word, from } of wordsIn(text, tables, words)) {
    const to = from + word.length;
    if (found.some((figure) => from < figure.to && to > figure.from)) continue;
    const low = folded(word);
    const value = numeral(low, tables);
    // "One" is an article in most languages.
    const joins =
      run !== null &&
      value !== null &&
      continues(run.values.at(-1) ?? 0, value) &&
      JOINT.test(text.slice(run.to, from));
    if (value !== null && (value > 1 || joins)) {
      if (run && joins) run = { values: [...run.values, value], from: run.from, to };
      else {
        flush();
        run = { values: [value], from, to };
      }
      continue;
    }
    if (run && !/^(?:and|y|e)$/.test(low)) flush();
    const day = weekday(low, words);
    if (day !== null) found.push({ kind: "weekday", values: [day], text: low, from, to });
    else if (ground ? low.length > 2 : !AMBIGUOUS.has(low) && low.length > 3) {
      for (const { months } of words) {
        const month = months.get(low);
        const beside = found.some(
          (figure) => figure.kind === "date" && Math.abs(figure.from - to) < 8 + figure.text.length,
        );
        if (month !== undefined && !beside) {
          found.push({ kind: "month", values: [month], text: low, from, to });
          break;
        }
      }
    }
  }
  flush();
}

const JOINT = /^(?:[\s-]| and | y | e )$/;

/** "Twenty five" and "two hundred" are one number, "two three" are two. */
const continues = (last: number, next: number): boolean =>
  next >= 100 ? next > last || last < 1_000 : last >= 100 ? next < last : last >= 20 && next < 10;

/** The parts of a compound are words of their own, where the whole is none: "two-week", but "dix-sept". */
function* wordsIn(text: string, tables: readonly ReadonlyMap<string, number>[], words: readonly CalendarWords[]) {
  for (const { 0: word, index } of text.matchAll(WORD)) {
    const low = folded(word);
    if (!word.includes("-") || numeral(low, tables) !== null || weekday(low, words) !== null) {
      yield { word, from: index };
      continue;
    }
    let from = index;
    for (const part of word.split("-")) {
      yield { word: part, from };
      from += part.length + 1;
    }
  }
}

function numeral(low: string, tables: readonly ReadonlyMap<string, number>[]): number | null {
  for (const table of tables) {
    const value = table.get(low);
    if (value !== undefined) return value;
  }
  return null;
}

/** It says what a number is of, and nothing of what is spoken of. @param word folded */
export const isUnit = (word: string, tongues: readonly string[]): boolean =>
  isUnitAnywhere(word) || tongues.some((tongue) => isUnitIn(word, tongue));

const isUnitAnywhere = remembered(
  (word) =>
    marks.isShare("", word) ||
    marks.currencyOf("", ` ${word}`) !== null ||
    marks.shortUnit(word) !== null ||
    unitAfter(` ${word}`, []) !== null,
);
const isUnitIn = rememberedBy((word, tongue) => unitAfter(` ${word}`, [calendarWords(tongue)]) !== null);

/** It names a day of the week or a month of this language. */
export const isDayOrMonth = rememberedBy((word, tongue) => {
  const low = folded(word);
  const words = calendarWords(tongue);
  return weekday(low, [words]) !== null || words.months.has(low);
});

/** Plurals, and the cases of Slavic languages. */
function isForm(word: string, name: string): boolean {
  if (name.length < 4 || word.length > name.length + 3) return false;
  if (name.endsWith("a")) return word.startsWith(name.slice(0, -1)) && word.length <= name.length + 1;
  if (name.endsWith("ek")) return word.startsWith(`${name.slice(0, -2)}k`);
  return word.startsWith(name) && /^(?:s|n|en|y|i|u|em)$/.test(word.slice(name.length));
}

function weekday(low: string, words: readonly CalendarWords[]): number | null {
  for (const { weekdays } of words) {
    const same = weekdays.get(low);
    if (same !== undefined) return same;
    for (const [name, day] of weekdays) if (isForm(low, name.replace(/-feira$/, ""))) return day;
  }
  return null;
}

/** "8 to 10 weeks", "$4,000 – 8,000": what one end says holds for the other. */
function joinRanges(text: string, found: Read[]): void {
  for (let i = 0; i + 1 < found.length; i++) {
    const [a, b] = [found[i], found[i + 1]];
    if (!a || !b) continue;
    const between = text.slice(a.to, b.from);
    if (a.kind === "weekday" && b.kind === "weekday") a.until = SPAN.test(between);
    else if (between.length < 12 && RANGE.test(between.replace(/[$€£¥]|US/g, ""))) {
      if (a.kind === "count" && b.kind !== "count") inherit(a, b.kind);
      else if (b.kind === "count" && a.kind !== "count") inherit(b, a.kind);
    }
  }
}

function inherit(figure: Read, kind: string): void {
  if (["weekday", "month", "phone", "mail", "web"].includes(kind)) return;
  if (kind === "date") return;
  if (kind === "clock") figure.values = figure.values.flatMap((value) => (value <= 24 ? halves(value * 60) : []));
  figure.kind = figure.values.length === 0 ? "count" : kind;
}
