/** The moment for which somebody wants to come or to be called: "tomorrow at 10", "am 3. März", "周一". Pure: `said` comes in. */
import type { Chrono, ParsedResult } from "chrono-node";
import { casual as de } from "chrono-node/de";
import { casual as en, GB } from "chrono-node/en";
import { casual as es } from "chrono-node/es";
import { casual as fr } from "chrono-node/fr";
import { casual as it } from "chrono-node/it";
import { casual as pt } from "chrono-node/pt";
import { casual as zh } from "chrono-node/zh/hans";
import type { CountryCode } from "libphonenumber-js/min";
import { fromEpochMilliseconds, toZonedDateTimeISO } from "temporal-polyfill/fns/Instant";
import * as PlainDate from "temporal-polyfill/fns/PlainDate";
import { fromString } from "temporal-polyfill/fns/PlainTime";
import * as Zoned from "temporal-polyfill/fns/ZonedDateTime";
import { fold } from "../languages/words.ts";
import { isId, isMoney } from "./digits.ts";

/** Where a date of digits alone begins with its month. */
const MONTH_FIRST: readonly CountryCode[] = ["US", "PH"];
const LOCALES: readonly Chrono[] = [es, fr, de, it, pt, zh];

const words = (list: string) => new RegExp(`(?<![a-z])(?:${list})(?![a-z])`);

/** "Segunda" is a Monday, and the second of anything. */
const FEIRA = "(?=[ -]feira|[\\s,]*(?:$|[?.!,;]|as |a (?:tarde|noite|partir)|de manha|pela|ou|por favor))";
/** What the library does not read, or reads in few of the languages. Monday first. */
const WEEKDAYS = [
  `monday|lunes|lundi|montag|lunedi|segunda${FEIRA}|[周期拜]一`,
  `tuesday|martes|mardi|dienstag|martedi|terca${FEIRA}|[周期拜]二`,
  `wednesday|miercoles|mercredi|mittwoch|mercoledi|quarta${FEIRA}|[周期拜]三`,
  `thursday|jueves|jeudi|donnerstag|giovedi|quinta${FEIRA}|[周期拜]四`,
  `friday|viernes|vendredi|freitag|venerdi|sexta${FEIRA}|[周期拜]五`,
  "saturday|weekend|sabado|fin de semana|samedi|week-end|samstag|sonnabend|wochenende|sabato|fine settimana|[周期拜]六|周末",
  "sunday|domingo|dimanche|sonntag|domenica|[周期拜][日天]",
].map(words);
const DAYS = [
  [2, words("day after tomorrow|pasado manana|apres-demain|ubermorgen|dopodomani|depois de amanha|后天")],
  [1, words("tomorrow|manana|demain|(?<!guten )morgen|domani|amanha|明天")],
  [0, words("today|tonight|hoy|aujourd['’]hui|ce soir|heute|oggi|stasera|hoje|今天|今晚")],
] as const;
const NEXT_WEEK = words(
  "next week|(?:la )?proxima semana|semana que viene|semaine prochaine|(?:nachste[nr]?|kommende[nr]?) woche|(?:prossima settimana|settimana prossima)|semana que vem|下个?(?:周|星期|礼拜)",
);
const NEXT_MONTH = words(
  "next month|proximo mes|mes que vi?e[mn]e?|mois prochain|(?:nachste[nr]?|kommende[nr]?) monat|(?:prossimo mese|mese prossimo)|下个?月",
);
const END_OF_MONTH = words(
  "end of (?:the |this )?month|fin(?:al)?(?:es)? de(?: este)? mes|fin du mois|fin de ce mois|(?:ende des|monats)\\s?(?:monats|ende)|fine (?:del )?mese|fi(?:m|nal) do mes|月底",
);
const END_OF_WEEK = words(
  "end of (?:the |this )?week|fin de la semaine|ende (?:der|dieser) woche|fine della settimana|final da semana",
);
/** From which hour; a greeting is none. */
const PARTS = [
  [12, words("noon|midday|mediodia|midi|mittags?|mezzogiorno|meio-dia|中午")],
  [12, words("afternoon|(?<!mas |buenas |mais |boa )tarde|apres-midi|nachmittags?|pomeriggio|下午")],
  [17, words("(?<!good )evening|tonight|(?<!buenas )noche|soir|abends?|stasera|sera|(?<!boa )noite|晚上|今晚")],
] as const;
const EARLY = words(
  "in the morning|de la manana|du matin|fruh|morgens|di mattina|della mattina|da manha|早上|上午|凌晨",
);

/** In front of what is not wished for, and of a greeting. */
const NOT =
  /(?:\b(?:last|letzte[nr]?|guten?|good|buen[ao]s|boa|bom|bon|buon[ao]?|not|except|never|no el|no puedo|nicht|ausser|pas|sauf|non|tranne|nao|exceto|excepto|cannot|can['’]?t)(?: (?:do|make|come|on|am|le|el|il|na|no|em|auf|os?|los|this))*|不要|别|除了) ?$/;
/** In front of a date of digits alone, which may as well be a fraction or half of an address. */
const ON =
  /(?:^|\b(?:on|by|for|from|after|until|before|of|am|den|vom|zum|ab|bis|el|dia|le|du|au|il|dal|em|no|a partir de|date|datum|fecha|data)|[:：]) ?$/;
const DIGITS_ALONE = /^\d{1,2}([./-])\d{1,2}$/;
/** A span, not the moment at its end: "for 3 days", "2 hours". */
const SPAN = /^(?:\d|for\b|about\b|a\b|an\b|the\b)/i;
/** Weekdays cut short are words as well, in another language if not in this: "Do you", "the sun", "so", "mar". */
const CUT = /^(?!mon|tue|thu|fri|hoy)\p{Script=Latin}{2,3}$/iu;
const LAST = /^(?:last|letzte[nr]?)\b/i;
const PAST = /^ (?:pasad[oa]|derni[eè]re?|scors[oa]|passad[oa])/i;
const WEEKDAY_ONLY = /(?:segunda|terca|quarta|quinta|sexta)$/;
const MEANT = new RegExp(`^${FEIRA}`);
/** An hour without a day must be written as one, or be called one and end there: a price or a count begins alike. */
const WRITTEN = /\d ?(?::|h\b|uhr|[ap]\.?m\b|o['’]clock)|[点时]/i;
const CALLED = /^(?:at|around|by|after|before|um|gegen|ab|alle|a las|às|vers) \d{1,2}$/i;
const ENDS = /^\s*(?:$|[?.!,;。？！，]|please|today|bitte|por favor|s'il)/i;
/** What the library leaves: "às 14h", "around 4", "halb zehn". */
const HOUR =
  /\b(?:at|after|from|around|by|um|ab|gegen|alle|verso le|a las|vers|as) (\d{1,2})(?:[:.h](\d\d))?(?![.]?\d|\/)|\b(\d{1,2})(?:[:h](\d\d)| ?h\b| ?uhr\b)/;
const HALF = /\bhalb (eins|zwei|drei|vier|funf|sechs|sieben|acht|neun|zehn|elf|zwolf)\b/;
const HALVES = "eins zwei drei vier funf sechs sieben acht neun zehn elf zwolf".split(" ");
/** German writes a day and its part in one word. */
const JOINED = /(tag|mittwoch|sonnabend)(?=(?:vor|nach)?mittag|abend|morgen|fruh)/g;
/** "At 3" is said of an afternoon. */
const EARLIEST = 7;
/** UTF-16 units that are read: the library's time grows with the square of a hostile text. */
const LONGEST = 500;
/** Who names a day farther away than this speaks of something else than of a call. */
const FAR = 366;

/**
 * @param said when it was said, in milliseconds since 1970
 * @param timeZone of the person who says it
 * @param country tells whether a date of digits alone begins with the month
 * @returns the beginning of that day, or of that part of it, where no hour is named; null when no day and no hour is
 */
export function wishedFor(text: string, said: number, timeZone: string, country: CountryCode = "US"): number | null {
  const now = toZonedDateTimeISO(fromEpochMilliseconds(said), timeZone);
  const today = Zoned.toPlainDate(now);
  const { found, rest } = read(text.slice(0, LONGEST), said + Zoned.offsetNanoseconds(now) / 1e6, country);
  const flat = fold(rest).replaceAll(JOINED, "$1 ");
  const dated = found.find(({ start }) => start.isCertain("day") || start.isCertain("weekday"));
  const timed = [dated, ...found].find((each) => each?.start.isCertain("hour"));
  const ahead = vague(flat, today, dated !== undefined);
  const day = ahead !== null ? PlainDate.addDays(today, ahead) : dayOf(dated ?? timed, today);
  const gone = day && PlainDate.compare(day, today) < 0;
  if (!day || gone || PlainDate.compare(day, PlainDate.addDays(today, FAR)) > 0) return null;
  const plainTime = fromString(clock(flat, timed));
  return PlainDate.toZonedDateTime(day, { timeZone, plainTime }).epochMilliseconds;
}

/**
 * What the language reads that makes most of the words, in their order, and the words without days that are not wished for.
 * @param wall the clock on their wall, as if it were UTC
 */
function read(text: string, wall: number, country: CountryCode): { found: ParsedResult[]; rest: string } {
  const english = MONTH_FIRST.includes(country) ? en : GB;
  const reference = { instant: new Date(wall), timezone: 0 };
  let rest = text;
  const all = [english, ...LOCALES].map((locale) =>
    locale.parse(text, reference, { forwardDate: true }).filter((each) => {
      const [before, after] = [text.slice(0, each.index), text.slice(each.index + each.text.length)];
      if (!NOT.test(fold(before)) && !LAST.test(each.text) && !PAST.test(after)) return isWish(each, before, after);
      if (each.start.isCertain("weekday")) rest = before + " ".repeat(each.text.length) + after;
      return false;
    }),
  );
  const length = (results: readonly ParsedResult[]) => results.reduce((sum, each) => sum + each.text.length, 0);
  return { found: all.reduce((best, each) => (length(each) > length(best) ? each : best), []), rest };
}

function isWish(result: ParsedResult, before: string, after: string): boolean {
  const { text } = result;
  const tagged = result.tags();
  if (isId(before, after) || isMoney(before, after) || tagged.has("casualReference/now")) return false;
  if (DIGITS_ALONE.test(text) && (text === "24/7" || !ON.test(fold(before)))) return false;
  if (WEEKDAY_ONLY.test(fold(text)) && !MEANT.test(fold(after))) return false;
  if (CUT.test(text) || after.startsWith("/")) return false;
  const { start } = result;
  if (start.isCertain("hour") && !start.isCertain("day") && !start.isCertain("weekday")) {
    return (WRITTEN.test(text) && !/\d{3}/.test(text)) || (CALLED.test(text) && ENDS.test(after));
  }
  return !(tagged.has("result/relativeDate") && SPAN.test(text));
}

function dayOf(result: ParsedResult | undefined, today: PlainDate.Record) {
  if (!result) return null;
  const [year, month, day] = (["year", "month", "day"] as const).map((part) => result.start.get(part) ?? 0) as [
    number,
    number,
    number,
  ];
  const date = PlainDate.create(year, month, day);
  // Of "8. Dezember, 10 Uhr" the library takes the hour for a year.
  if (year >= today.year || /\d{4}/.test(result.text)) return date;
  const coming = PlainDate.create(today.year, month, day);
  return PlainDate.compare(coming, today) < 0 ? PlainDate.create(today.year + 1, month, day) : coming;
}

/** Days from today to what is named by no date; `dated`: the library has read a day. */
function vague(flat: string, today: PlainDate.Record, dated: boolean): number | null {
  const weekday = PlainDate.dayOfWeek(today) - 1;
  const named = WEEKDAYS.findIndex((day) => day.test(flat));
  if (NEXT_WEEK.test(flat)) return 7 - weekday + Math.max(0, named);
  const left = PlainDate.daysInMonth(today) - today.day;
  if (END_OF_MONTH.test(flat)) return left;
  // Of "pasado mañana" the library may have read the second word alone.
  if (DAYS[0][1].test(flat)) return DAYS[0][0];
  if (dated && !END_OF_WEEK.test(flat)) return null;
  if (NEXT_MONTH.test(flat)) return left + 1;
  if (END_OF_WEEK.test(flat)) return (4 - weekday + 7) % 7;
  if (named >= 0) return (named - weekday + 7) % 7;
  return DAYS.find(([, day]) => day.test(flat))?.[0] ?? null;
}

/** The hour that is named, else the one at which the part of the day begins. */
function clock(flat: string, timed: ParsedResult | undefined): string {
  const part = PARTS.find(([, each]) => each.test(flat))?.[0] ?? 0;
  const [named, minute, half] = timed
    ? [timed.start.get("hour") ?? 0, timed.start.get("minute") ?? 0, timed.start.isCertain("meridiem")]
    : hourIn(flat);
  if (named === null) return `${String(part).padStart(2, "0")}:00`;
  const open = !half && named > 0 && named < 12 && !EARLY.test(flat);
  const hour = open && (part > 0 || named < EARLIEST) ? named + 12 : named;
  return `${String(hour).padStart(2, "0")}:${String(minute).padStart(2, "0")}`;
}

/** Hour (null: none) and minute, and whether it is said which half of the day is meant. */
function hourIn(flat: string): [hour: number | null, minute: number, half: boolean] {
  const halb = HALVES.indexOf(flat.match(HALF)?.[1] ?? "");
  if (halb >= 0) return [halb, 30, false];
  const [, at, past, uhr, more] = flat.match(HOUR) ?? [];
  const [hour, minute] = [Number(at ?? uhr ?? 24), Number(past ?? more ?? 0)];
  return hour < 24 && minute < 60 ? [hour, minute, false] : [null, 0, false];
}

/** Of times in their order those from the wished one on, and where there are too few, the last before it. */
export function nearest<T extends { start: number }>(times: readonly T[], wished: number | null, count: number): T[] {
  const from = wished === null ? 0 : times.findIndex(({ start }) => start >= wished);
  const first = from < 0 ? times.length : from;
  return times.slice(Math.max(0, Math.min(first, times.length - count))).slice(0, count);
}
