/** What months, days of the week and units of time are called in a language, from the tables of its locale (Unicode CLDR). Pure. */
import { folded } from "./normal.ts";

const UNITS = ["second", "minute", "hour", "day", "week", "month", "year"] as const;
/** Numbers that take every form of plural there is. */
const PLURALS = [1, 2, 5, 21, 100];
/** A Sunday. */
const SUNDAY = Date.UTC(2023, 0, 1);
const DAY = 86_400_000;

export interface CalendarWords {
  /** Of time, by folded word; none where words are not spaced. */
  units: ReadonlyMap<string, string>;
  /** 1 to 12, and 0 (Sunday) to 6. */
  months: ReadonlyMap<string, number>;
  weekdays: ReadonlyMap<string, number>;
}

const made = new Map<string, CalendarWords>();

export function calendarWords(locale: string): CalendarWords {
  const before = made.get(locale);
  if (before) return before;
  const words = make(locale);
  made.set(locale, words);
  return words;
}

const NONE: CalendarWords = { units: new Map(), months: new Map(), weekdays: new Map() };

function make(locale: string): CalendarWords {
  try {
    if (Intl.RelativeTimeFormat.supportedLocalesOf(locale).length === 0) return NONE;
  } catch {
    return NONE;
  }
  const units = new Map<string, string>();
  const relative = new Intl.RelativeTimeFormat(locale, { numeric: "always" });
  for (const unit of UNITS) {
    for (const count of PLURALS) {
      // "In 5 days", "5 days ago": the word behind the number, in the cases that a language has.
      for (const sign of [1, -1]) {
        const parts = relative.formatToParts(sign * count, unit);
        const behind = parts[parts.findLastIndex(({ type }) => type === "integer") + 1]?.value ?? "";
        const [word = ""] = /^[^\S\n]?[\p{L}\p{M}]+/u.exec(folded(behind)) ?? [];
        if (word.startsWith(" ") || word.startsWith("\u00a0")) units.set(word.trim(), `time:${unit}`);
      }
    }
  }
  const months = new Map<string, number>();
  const weekdays = new Map<string, number>();
  const part = (format: Intl.DateTimeFormat, at: number, type: "month" | "weekday") =>
    folded(format.formatToParts(at).find((each) => each.type === type)?.value ?? "");
  const options = { timeZone: "UTC" } as const;
  const alone = new Intl.DateTimeFormat(locale, { ...options, month: "long" });
  const dated = new Intl.DateTimeFormat(locale, { ...options, month: "long", day: "numeric" });
  const short = new Intl.DateTimeFormat(locale, { ...options, month: "short", day: "numeric" });
  for (let month = 0; month < 12; month++) {
    for (const format of [alone, dated, short]) {
      const name = part(format, Date.UTC(2023, month, 5), "month").replace(/\.$/, "");
      // Chinese and Japanese months are numbers.
      if (name.length > 2 && !/\d/.test(name)) months.set(name, month + 1);
    }
  }
  const day = new Intl.DateTimeFormat(locale, { ...options, weekday: "long" });
  for (let n = 0; n < 7; n++) weekdays.set(part(day, SUNDAY + n * DAY, "weekday"), n);
  return { units, months, weekdays };
}
