/** The moment for which somebody wants to come or to be called: "tomorrow at 10", "am Samstag", "周一". Pure: `said` comes in. */
import { fromEpochMilliseconds, toZonedDateTimeISO } from "temporal-polyfill/fns/Instant";
import * as PlainDate from "temporal-polyfill/fns/PlainDate";
import * as PlainTime from "temporal-polyfill/fns/PlainTime";
import { toPlainDate } from "temporal-polyfill/fns/ZonedDateTime";
import { fold } from "../languages/words.ts";

/** Monday first; then days from today, the farther one first: it holds the nearer one's word. */
const WEEKDAYS = [
  "monday|lunes|lundi|montag|lunedi|segunda|[周期拜]一",
  "tuesday|martes|mardi|dienstag|martedi|terca|[周期拜]二",
  "wednesday|miercoles|mercredi|mittwoch|mercoledi|quarta|[周期拜]三",
  "thursday|jueves|jeudi|donnerstag|giovedi|quinta|[周期拜]四",
  "friday|viernes|vendredi|freitag|venerdi|sexta|[周期拜]五",
  "saturday|weekend|sabado|fin de semana|samedi|week-end|samstag|sonnabend|wochenende|sabato|fine settimana|[周期拜]六|周末",
  "sunday|domingo|dimanche|sonntag|domenica|[周期拜][日天]",
].map(words);
const DAYS = [
  [2, "day after tomorrow|pasado manana|apres-demain|ubermorgen|dopodomani|depois de amanha|后天"],
  [1, "tomorrow|manana|demain|morgen|domani|amanha|明天"],
  [0, "today|hoy|aujourd['’]hui|heute|oggi|hoje|今天"],
] as const;
const FROM_TODAY = DAYS.map(([days, list]) => [days, words(list)] as const);
const NEXT_WEEK = words(
  "next week|proxima semana|semana que viene|semaine prochaine|nachste[nr]? woche|prossima settimana|semana que vem|下个?周(?![一二三四五六日天])",
);
const HOUR =
  /(?:\b(?:at|after|from|um|ab|alle|a las|as|a) )?\b(\d{1,2})(?:[:.h](\d\d)\b)?\s?(am\b|a\.m|pm\b|p\.m|o['’]clock|uhr|h\b|点)|\b(?:at|after|from|um|ab|alle|a las|as) (\d{1,2})(?:[:.](\d\d))?\b/;
/** "At 3" is said of an afternoon. */
const EARLIEST = 7;

function words(list: string): RegExp {
  return new RegExp(`(?<![a-z])(?:${list})(?![a-z])`);
}

/**
 * @param said when it was said, in milliseconds since 1970
 * @param timeZone of the site
 * @returns the beginning of that day where no hour is named; null when no day is
 */
export function wishedFor(text: string, said: number, timeZone: string): number | null {
  const flat = fold(text);
  const today = toPlainDate(toZonedDateTimeISO(fromEpochMilliseconds(said), timeZone));
  const ahead = daysAhead(flat, PlainDate.dayOfWeek(today) - 1);
  if (ahead === null) return null;
  const [, early, minutesEarly, half = "", late, minutesLate] = flat.match(HOUR) ?? [];
  const named = Number(early ?? late ?? 0);
  const hour = (half.startsWith("p") && named < 12) || (!half && named > 0 && named < EARLIEST) ? named + 12 : named;
  const minutes = minutesEarly ?? minutesLate ?? "00";
  const plainTime = PlainTime.fromString(
    hour < 24 && minutes < "60" ? `${String(hour).padStart(2, "0")}:${minutes}` : "00:00",
  );
  return PlainDate.toZonedDateTime(PlainDate.addDays(today, ahead), { timeZone, plainTime }).epochMilliseconds;
}

/** @param today 0 for a Monday */
function daysAhead(flat: string, today: number): number | null {
  const weekday = WEEKDAYS.findIndex((day) => day.test(flat));
  if (weekday >= 0) return (weekday - today + 7) % 7;
  if (NEXT_WEEK.test(flat)) return 7 - today;
  return FROM_TODAY.find(([, day]) => day.test(flat))?.[0] ?? null;
}

/** Of times in their order those from the wished one on, and where there are too few, the last before it. */
export function nearest<T extends { start: number }>(times: readonly T[], wished: number | null, count: number): T[] {
  const from = wished === null ? 0 : times.findIndex(({ start }) => start >= wished);
  const first = from < 0 ? times.length : from;
  return times.slice(Math.max(0, Math.min(first, times.length - count))).slice(0, count);
}
