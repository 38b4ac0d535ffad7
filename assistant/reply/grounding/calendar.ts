/** What months, days of the week and units are called in a language, from the tables of its locale (Unicode CLDR). Pure. */
import { folded } from "./normal.ts";

/** Names that CLDR calls simple units, by what they measure. */
const UNITS = [
  ..."second minute hour day week month year".split(" ").map((unit) => [`time:${unit}`, unit] as const),
  ..."inch foot yard mile meter kilometer centimeter millimeter".split(" ").map((u) => [`long:${u}`, u] as const),
  ..."acre hectare".split(" ").map((unit) => [`area:${unit}`, unit] as const),
  ..."gram kilogram pound ounce".split(" ").map((unit) => [`mass:${unit}`, unit] as const),
  ..."liter milliliter gallon".split(" ").map((unit) => [`room:${unit}`, unit] as const),
] as const;
/** Numbers that take every form of plural there is. */
const PLURALS = [1, 2, 5, 21, 100];
/** A Sunday. */
const SUNDAY = Date.UTC(2023, 0, 1);
const DAY = 86_400_000;

export interface CalendarWords {
  /** By folded word, longest first where words are not spaced. */
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
    if (Intl.NumberFormat.supportedLocalesOf(locale).length === 0) return NONE;
  } catch {
    return NONE;
  }
  const units = new Map<string, string>();
  for (const [kind, unit] of UNITS) {
    const format = new Intl.NumberFormat(locale, { style: "unit", unit, unitDisplay: "long" });
    for (const count of PLURALS) {
      const name = format.formatToParts(count).find(({ type }) => type === "unit")?.value;
      const word = name === undefined ? "" : folded(name);
      if (word !== "" && !word.includes(" ") && !units.has(word)) units.set(word, kind);
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
