/** From sums by quarter of an hour to a report by day and by hour of the day, in the site's time zone. Pure. */
import { getISO } from "temporal-polyfill/fns/Calendar";
import { fromEpochMilliseconds, toZonedDateTimeISO } from "temporal-polyfill/fns/Instant";
import * as PlainDate from "temporal-polyfill/fns/PlainDate";
import { toPlainDate } from "temporal-polyfill/fns/ZonedDateTime";
import { add, type DaySums, NOTHING, type Report, type Sums } from "../../protocol/report.ts";
import type { Clock } from "./row.ts";

/** Days, both of them part of it, and the same as milliseconds since 1970, where `end` is not. */
export interface Stretch {
  from: string;
  to: string;
  start: number;
  end: number;
}

/** The longest report, in days: a year and the day that a leap adds. */
const LONGEST = 366;

export interface Days {
  from: string;
  to: string;
}

/** The days as a stretch of time; null when they are no days, in the wrong order, or too many. */
export function stretchOf({ from, to }: Days, zone: string): Stretch | null {
  try {
    const [first, last] = [dateOf(from), dateOf(to)];
    const days = PlainDate.diffDays(first, last);
    if (days < 0 || days >= LONGEST) return null;
    // As the calendar writes them, which they are compared by.
    const named = { from: PlainDate.toString(first), to: PlainDate.toString(last) };
    return { ...named, start: midnight(first, zone), end: midnight(PlainDate.addDays(last, 1), zone) };
  } catch {
    return null;
  }
}

/** The month up to today. */
export function lately(now: number, zone: string): Days {
  const today = toPlainDate(toZonedDateTimeISO(fromEpochMilliseconds(now), zone));
  return { from: PlainDate.toString(PlainDate.subtractDays(today, 29)), to: PlainDate.toString(today) };
}

export function linesOf(
  quarters: readonly { at: number; sums: Sums }[],
  { from, to }: Days,
  zone: string,
): Pick<Report, "totals" | "days" | "hours"> {
  const days = new Map<string, Sums>();
  const last = dateOf(to);
  for (let day = dateOf(from); PlainDate.compare(day, last) <= 0; day = PlainDate.addDays(day, 1)) {
    days.set(PlainDate.toString(day), NOTHING);
  }
  const hours = new Map<string, Sums>(Array.from({ length: 24 }, (_, hour) => [two(hour), NOTHING]));
  let totals = NOTHING;
  const clock = clockIn(zone);
  for (const { at, sums } of quarters) {
    const { day, hour } = clock(at);
    days.set(day, add(days.get(day) ?? NOTHING, sums));
    hours.set(hour, add(hours.get(hour) ?? NOTHING, sums));
    totals = add(totals, sums);
  }
  return { totals, days: lines(days), hours: lines(hours) };
}

const lines = (sums: ReadonlyMap<string, Sums>): DaySums[] => [...sums].map(([at, each]) => ({ at, sums: each }));

/** @throws when it is no date. */
const dateOf = (text: string): PlainDate.Record => PlainDate.fromString(text, getISO);

const midnight = (date: PlainDate.Record, timeZone: string): number =>
  PlainDate.toZonedDateTime(date, timeZone).epochMilliseconds;

const two = (number: number): string => String(number).padStart(2, "0");

const clocks = new Map<string, Clock>();
/** More zones than the settings of one site name. */
const ZONES = 16;

/** Day and hour on the wall. One formatter for all: making one costs more than using it a thousand times. */
export function clockIn(timeZone: string): Clock {
  const before = clocks.get(timeZone);
  if (before) return before;
  const made = makeClock(timeZone);
  if (clocks.size >= ZONES) clocks.clear();
  clocks.set(timeZone, made);
  return made;
}

function makeClock(timeZone: string): Clock {
  const format = new Intl.DateTimeFormat("en-CA", {
    timeZone,
    year: "numeric",
    month: "2-digit",
    day: "2-digit",
    hour: "2-digit",
    hourCycle: "h23",
  });
  return (at) => {
    const part: Partial<Record<Intl.DateTimeFormatPartTypes, string>> = {};
    for (const { type, value } of format.formatToParts(at)) part[type] = value;
    return { day: `${part.year}-${part.month}-${part.day}`, hour: part.hour ?? "" };
  };
}
