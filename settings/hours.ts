/** Opening hours as a site writes them: periods by weekday, closed days, and exceptions. */
import * as z from "zod";

export const WEEKDAYS = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"] as const;

const PERIOD = /^([01]\d|2[0-3]):([0-5]\d)-(([01]\d|2[0-3]):[0-5]\d|24:00)$/;
const DATE = /^(?:\d{4}-)?(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/;
const LONGEST_MONTH = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** "09:00-12:00"; one that ends before it begins continues past midnight. */
const Period = z
  .string()
  .regex(PERIOD, 'write a period as "09:00-17:30", with 24:00 for midnight at its end')
  .refine((p) => p.slice(0, 5) !== p.slice(6), "a period cannot end when it begins")
  .transform((p) => ({ from: p.slice(0, 5), to: p.slice(6) }));

const Day = z
  .array(Period)
  .max(8, "at most 8 periods a day")
  .refine(
    (periods) => periods.every((p, i) => periods.every((q, j) => i === j || p.to <= q.from || q.to <= p.from)),
    "periods of one day must not overlap",
  );

/** "2026-12-24" is that day; "12-24" is that day of every year. */
const DayOfYear = z
  .string()
  .regex(DATE, 'write a day as "2026-12-24", or as "12-24" for every year')
  .refine(
    (day) => Number(day.slice(-2)) <= (LONGEST_MONTH[Number(day.slice(-5, -3)) - 1] ?? 0),
    "this day does not exist",
  )
  .refine(
    (day) => day.length === 5 || new Date(`${day}T00:00:00Z`).getUTCDate() === Number(day.slice(-2)),
    "this day does not exist",
  );

export const isZone = (zone: string): boolean => {
  // Checked at every start: the list takes a tenth of the time of the first formatter.
  if (Intl.supportedValuesOf("timeZone").includes(zone)) return true;
  try {
    new Intl.DateTimeFormat("en", { timeZone: zone });
    return true;
  } catch {
    return false;
  }
};

const week = z.partialRecord(z.enum(WEEKDAYS), Day);
const holidays = z.array(DayOfYear).max(200).default([]);
const exceptions = z.record(DayOfYear, Day).default({});
const zone = z.string().max(64).refine(isZone, 'is not a time zone; write one such as "Europe/Berlin"');

export const SiteHours = z.strictObject({
  zone,
  /** A weekday that is not set is closed. */
  week,
  /** Closed days. A full date overrides a day of every year, and an exception overrides a holiday. */
  holidays,
  /** Days whose periods differ from their weekday's. */
  exceptions,
  /** Minutes between now and the soonest call. */
  leadMinutes: z.int().min(0).max(10_080).default(30),
  /** Length of a call. */
  slotMinutes: z.int().min(5).max(480).default(30),
  /** Minutes kept free between two calls of the same person. */
  bufferMinutes: z.int().min(0).max(240).default(0),
  /** Days that can be booked, including today. */
  daysAhead: z.int().min(1).max(90).default(14),
  /** Minutes before a call when its visitor is reminded. */
  reminderMinutes: z.int().min(0).max(2_880).default(60),
});

/** One person's own hours; what is left out is the site's. */
export const OwnHours = z.strictObject({
  zone: zone.optional(),
  week: week.optional(),
  holidays: z.array(DayOfYear).max(200).optional(),
  exceptions: z.record(DayOfYear, Day).optional(),
});

export type SiteHours = z.output<typeof SiteHours>;
export type OwnHours = z.output<typeof OwnHours>;
export type Period = z.output<typeof Period>;

/** Whether a site is open at a moment, in milliseconds since 1970; null: as far as anybody announces, never. */
export type Opening = { open: true; until: number } | { open: false; since: number | null; next: number | null };
