/**
 * When a site is open and which times can be booked. Pure. Temporal handles clock changes, midnight and dates; between two
 * instants only elapsed time counts.
 */
import { fromEpochMilliseconds, toZonedDateTimeISO } from "temporal-polyfill/fns/Instant";
import * as PlainDate from "temporal-polyfill/fns/PlainDate";
import * as PlainTime from "temporal-polyfill/fns/PlainTime";
import { toPlainDate } from "temporal-polyfill/fns/ZonedDateTime";
import { type Opening, type OwnHours, type Period, type SiteHours, WEEKDAYS } from "../../settings/hours.ts";

/** A span of time, in milliseconds since 1970; `end` is not part of it. */
export interface Span {
  start: number;
  end: number;
}

const MINUTE = 60_000;
/** Days searched for the next opening: the longest closure that anybody announces. */
const HORIZON = 370;
/** Days searched for when it was last open: who asks wants to know of this week. */
const RECENT = 7;

/** A person's hours: their own settings, and the site's for the rest. */
export const hoursOf = (site: SiteHours, own: OwnHours = {}): SiteHours => ({
  ...site,
  ...(own.zone !== undefined && { zone: own.zone }),
  ...(own.week !== undefined && { week: own.week }),
  ...(own.exceptions !== undefined && { exceptions: own.exceptions }),
  // Days on which the site is closed are closed for everybody.
  ...(own.holidays !== undefined && { holidays: [...site.holidays, ...own.holidays] }),
});

export function openAt(hours: SiteHours, now: number): boolean {
  for (const { start, end } of open(hours, now, 0)) if (start <= now && now < end) return true;
  return false;
}

/** When the answer was found: it holds until it opens or closes. */
const found = new WeakMap<SiteHours, { at: number; opening: Opening }>();
const HOUR = 60 * MINUTE;

/** Whether it is open, until when or since when. Periods that touch are one. Asked with every message of every room. */
export function opening(hours: SiteHours, now: number): Opening {
  const before = found.get(hours);
  if (before && now >= before.at && now < endOf(before)) return before.opening;
  const fresh = find(hours, now);
  found.set(hours, { at: now, opening: fresh });
  return fresh;
}

const endOf = ({ at, opening }: { at: number; opening: Opening }): number =>
  opening.open ? opening.until : (opening.next ?? at + HOUR);

function find(hours: SiteHours, now: number): Opening {
  let since: number | null = null;
  let until: number | null = null;
  for (const { start, end } of open(hours, now, HORIZON, RECENT)) {
    if (until !== null) {
      if (start > until) return { open: true, until };
      until = Math.max(until, end);
    } else if (start > now) return { open: false, since, next: start };
    else if (end > now) until = end;
    else since = end;
  }
  return until === null ? { open: false, since, next: null } : { open: true, until };
}

/** When it opens next; `now` while it is open, null if it never opens. */
export function nextOpening(hours: SiteHours, now: number): number | null {
  for (const { start, end } of open(hours, now, HORIZON)) if (end > now) return Math.max(start, now);
  return null;
}

/**
 * The soonest free starts of an appointment, at most `count`.
 * @param busy what is taken; the buffer is left free on both sides of it
 * @param within other hours in which it must lie as well
 */
export function slots(
  hours: SiteHours,
  now: number,
  count: number,
  busy: readonly Span[] = [],
  within: SiteHours | null = null,
): number[] {
  const found: number[] = [];
  for (const start of starts(hours, now, within)) {
    if (found.length >= count) break;
    if (isFree(hours, start, busy)) found.push(start);
  }
  return found;
}

/** Whether an appointment may start then, apart from what is taken. */
export function offered(hours: SiteHours, now: number, start: number, within: SiteHours | null = null): boolean {
  for (const each of starts(hours, now, within)) {
    if (each === start) return true;
    if (each > start) return false;
  }
  return false;
}

export function isFree({ slotMinutes, bufferMinutes }: SiteHours, start: number, busy: readonly Span[]): boolean {
  const from = start - bufferMinutes * MINUTE;
  const to = start + (slotMinutes + bufferMinutes) * MINUTE;
  return busy.every((taken) => taken.end <= from || taken.start >= to);
}

function* starts(hours: SiteHours, now: number, within: SiteHours | null): Generator<number> {
  const length = hours.slotMinutes * MINUTE;
  const earliest = now + hours.leadMinutes * MINUTE;
  // A day more, because their zones may differ.
  const spans = within && [...open(within, now, hours.daysAhead)];
  let last = Number.NEGATIVE_INFINITY;
  for (const { start, end } of open(hours, now, hours.daysAhead - 1)) {
    for (let at = start; at + length <= end; at += length) {
      if (at < earliest || at <= last || (spans && !covered(spans, at, at + length))) continue;
      last = at;
      yield at;
    }
  }
}

/** @param spans in order; those that touch count as one */
function covered(spans: readonly Span[], from: number, to: number): boolean {
  let at = from;
  for (const { start, end } of spans) {
    if (start <= at && at < end) at = end;
    if (at >= to) return true;
  }
  return false;
}

/** Open spans from yesterday's (one may continue past midnight) to those that begin `days` after today. */
function* open(hours: SiteHours, now: number, days: number, before = 1): Generator<Span> {
  const today = toPlainDate(toZonedDateTimeISO(fromEpochMilliseconds(now), hours.zone));
  for (let day = -before; day <= days; day++) {
    const date = PlainDate.addDays(today, day);
    const periods = periodsOf(hours, date).toSorted((a, b) => (a.from < b.from ? -1 : 1));
    for (const { from, to } of periods) {
      const start = at(date, from, hours.zone);
      const end = at(
        to === "24:00" || to < from ? PlainDate.addDays(date, 1) : date,
        to === "24:00" ? "00:00" : to,
        hours.zone,
      );
      // A period inside the hour that a clock change skips does not exist.
      if (end > start) yield { start, end };
    }
  }
}

function periodsOf({ week, holidays, exceptions }: SiteHours, date: PlainDate.Record): readonly Period[] {
  const full = PlainDate.toString(date);
  const yearly = full.slice(5);
  if (exceptions[full]) return exceptions[full];
  if (holidays.includes(full)) return [];
  if (exceptions[yearly]) return exceptions[yearly];
  if (holidays.includes(yearly)) return [];
  const weekday = WEEKDAYS[PlainDate.dayOfWeek(date) - 1];
  return (weekday && week[weekday]) ?? [];
}

/** A local time that a clock change skips is moved to after the gap; of one that occurs twice, the first counts. */
const at = (date: PlainDate.Record, time: string, timeZone: string): number =>
  PlainDate.toZonedDateTime(date, { timeZone, plainTime: PlainTime.fromString(time) }).epochMilliseconds;
