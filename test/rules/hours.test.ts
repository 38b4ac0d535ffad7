import fc from "fast-check";
import { expect, test } from "vitest";
import {
  hoursOf,
  isFree,
  nextOpening,
  offered,
  openAt,
  opening,
  type Span,
  slots,
} from "../../durable-objects/calendar/hours.ts";
import { SiteHours, WEEKDAYS } from "../../settings/hours.ts";
import site from "../../settings/site.ts";

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const ALL_WEEK = (periods: string[]) => Object.fromEntries(WEEKDAYS.map((day) => [day, periods]));
const hours = (settings: Partial<Parameters<typeof SiteHours.parse>[0] & object>): SiteHours =>
  SiteHours.parse({
    zone: "Europe/Berlin",
    week: ALL_WEEK(["09:00-12:00", "13:00-17:00"]),
    leadMinutes: 0,
    ...settings,
  });
const t = (iso: string) => Date.parse(iso);
const iso = (ms: number | null | undefined) => (ms == null ? ms : new Date(ms).toISOString().slice(0, 16));

/** What a clock on the wall shows there: the browser's own zone data, not the code under test. */
function wall(ms: number, zone: string) {
  const parts = new Intl.DateTimeFormat("en-CA", {
    timeZone: zone,
    hourCycle: "h23",
    weekday: "short",
    year: "numeric",
    month: "2-digit",
    day: "2-digit",
    hour: "2-digit",
    minute: "2-digit",
  }).formatToParts(ms);
  const of = (type: string) => parts.find((part) => part.type === type)?.value ?? "";
  return {
    day: of("weekday").toLowerCase().slice(0, 3) as (typeof WEEKDAYS)[number],
    date: `${of("year")}-${of("month")}-${of("day")}`,
    time: `${of("hour")}:${of("minute")}`,
  };
}

test("[C1] open and closed at the edges of two periods a day", () => {
  const h = hours({});
  // 24 November 2026, a Tuesday: Berlin is at +01:00.
  for (const [at, open] of [
    ["2026-11-24T07:59:59Z", false],
    ["2026-11-24T08:00:00Z", true],
    ["2026-11-24T10:59:59Z", true],
    ["2026-11-24T11:00:00Z", false],
    ["2026-11-24T12:00:00Z", true],
    ["2026-11-24T16:00:00Z", false],
  ] as const) {
    expect(openAt(h, t(at)), at).toBe(open);
  }
  expect(iso(nextOpening(h, t("2026-11-24T11:10:00Z")))).toBe("2026-11-24T12:00");
  expect(iso(nextOpening(h, t("2026-11-24T16:00:00Z")))).toBe("2026-11-25T08:00");
  expect(iso(nextOpening(h, t("2026-11-24T08:30:00Z")))).toBe("2026-11-24T08:30");
});

test("[C1] Berlin opens at nine on the wall before and after both clock changes", () => {
  const h = hours({});
  expect(iso(nextOpening(h, t("2027-03-27T00:00:00Z")))).toBe("2027-03-27T08:00");
  expect(iso(nextOpening(h, t("2027-03-28T00:00:00Z")))).toBe("2027-03-28T07:00");
  expect(iso(nextOpening(h, t("2026-10-24T00:00:00Z")))).toBe("2026-10-24T07:00");
  expect(iso(nextOpening(h, t("2026-10-25T02:30:00Z")))).toBe("2026-10-25T08:00");
});

test("[C1] Los Angeles opens at ten on the wall before and after both clock changes", () => {
  const h = hours({ zone: "America/Los_Angeles", week: ALL_WEEK(["10:00-18:00"]) });
  expect(iso(nextOpening(h, t("2027-03-13T10:00:00Z")))).toBe("2027-03-13T18:00");
  expect(iso(nextOpening(h, t("2027-03-14T10:00:00Z")))).toBe("2027-03-14T17:00");
  expect(iso(nextOpening(h, t("2026-10-31T10:00:00Z")))).toBe("2026-10-31T17:00");
  expect(iso(nextOpening(h, t("2026-11-01T10:00:00Z")))).toBe("2026-11-01T18:00");
});

test("[C1] a night that loses or gains an hour has an hour less or more of calls", () => {
  const night = { week: ALL_WEEK(["22:00-06:00"]), slotMinutes: 60 };
  const count = (zone: string, from: string) => {
    const h = hours({ ...night, zone });
    const start = nextOpening(h, t(from)) ?? 0;
    const found = slots(h, start, 9);
    return found.filter((at) => at < start + 12 * HOUR).length;
  };
  expect(count("Europe/Berlin", "2027-03-20T18:00:00Z")).toBe(8);
  expect(count("Europe/Berlin", "2027-03-27T18:00:00Z")).toBe(7);
  expect(count("Europe/Berlin", "2026-10-24T18:00:00Z")).toBe(9);
  expect(count("America/Los_Angeles", "2027-03-14T02:00:00Z")).toBe(7);
  expect(count("America/Los_Angeles", "2026-11-01T02:00:00Z")).toBe(9);
});

test("[C1] a period inside the hour that is skipped does not exist, and one that begins there begins after it", () => {
  const inside = hours({ week: { sun: ["02:00-03:00"] } });
  expect(openAt(inside, t("2027-03-28T01:00:00Z"))).toBe(false);
  expect(iso(nextOpening(inside, t("2027-03-27T12:00:00Z")))).toBe("2027-04-04T00:00");
  const begins = hours({ week: { sun: ["02:30-05:00"] } });
  expect(iso(nextOpening(begins, t("2027-03-27T12:00:00Z")))).toBe("2027-03-28T01:30");
});

test("[C1] a period over midnight belongs to the day on which it begins, also when the next day is a holiday", () => {
  const h = hours({ week: { fri: ["20:00-02:00"] }, holidays: ["2026-11-28"] });
  expect(openAt(h, t("2026-11-27T19:30:00Z"))).toBe(true);
  expect(openAt(h, t("2026-11-28T00:59:00Z"))).toBe(true);
  expect(openAt(h, t("2026-11-28T01:00:00Z"))).toBe(false);
  expect(openAt(h, t("2026-11-28T20:00:00Z"))).toBe(false);
  expect(openAt(hours({ week: { fri: ["20:00-24:00"] } }), t("2026-11-27T22:59:00Z"))).toBe(true);
  expect(openAt(hours({ week: { fri: ["20:00-24:00"] } }), t("2026-11-27T23:00:00Z"))).toBe(false);
});

test("[C1] an exception goes before a holiday, and a full date before a day of every year", () => {
  const h = hours({
    holidays: ["12-25", "12-24", "2026-12-31"],
    exceptions: { "12-24": ["09:00-11:00"], "12-31": ["10:00-11:00"], "2027-12-24": [] },
  });
  const open = (day: string) => openAt(h, t(`${day}T09:30:00Z`));
  expect(open("2026-12-23")).toBe(true);
  expect(open("2026-12-25")).toBe(false);
  expect(open("2026-12-24")).toBe(true);
  expect(openAt(h, t("2026-12-24T10:00:00Z"))).toBe(false);
  expect(open("2027-12-24")).toBe(false);
  expect(open("2026-12-31")).toBe(false);
  expect(open("2027-12-31")).toBe(true);
});

test("[C2] slots keep the lead time, the length, the buffer and the horizon", () => {
  const h = hours({ leadMinutes: 45, slotMinutes: 30, bufferMinutes: 15, daysAhead: 1 });
  const now = t("2026-11-24T08:00:00Z");
  expect(slots(h, now, 3).map(iso)).toEqual(["2026-11-24T09:00", "2026-11-24T09:30", "2026-11-24T10:00"]);
  const busy = [{ start: t("2026-11-24T09:30:00Z"), end: t("2026-11-24T10:00:00Z") }];
  expect(slots(h, now, 2, busy).map(iso)).toEqual(["2026-11-24T10:30", "2026-11-24T12:00"]);
  expect(iso(slots(h, now, 99).at(-1))).toBe("2026-11-24T15:30");
  expect(slots(h, t("2026-11-24T15:30:00Z"), 5)).toEqual([]);
  // A period that is shorter than a call has none, and a rest at its end is not sold.
  expect(slots(hours({ week: ALL_WEEK(["09:00-09:20"]) }), now, 5)).toEqual([]);
  expect(slots(hours({ week: ALL_WEEK(["09:00-09:50"]), daysAhead: 2 }), now, 5)).toHaveLength(2);
});

test("[C1] a visitor elsewhere sees the same instants: Sunday night in Sydney is Sunday morning in Oregon", () => {
  const h = site.hours;
  if (!h) throw new Error("the example site has hours");
  // Sunday 29 November 2026, 03:00 in Oregon.
  const now = t("2026-11-29T11:00:00Z");
  expect(openAt(h, now)).toBe(false);
  const [first] = slots(h, now, 3);
  expect(wall(first ?? 0, "America/Los_Angeles")).toMatchObject({ day: "sun", time: "11:00" });
  expect(wall(first ?? 0, "Australia/Sydney")).toMatchObject({ day: "mon", time: "06:00" });
  expect(nextOpening(h, now)).toBe(first);
});

test("the example site's hours are those of its page on visiting", () => {
  const h = site.hours;
  if (!h) throw new Error("the example site has hours");
  const open = (at: string) => openAt(h, t(at));
  expect(open("2026-11-24T18:00:00Z")).toBe(true);
  expect(open("2026-11-24T17:59:00Z")).toBe(false);
  expect(open("2026-11-29T18:30:00Z")).toBe(false);
  expect(open("2026-11-29T19:00:00Z")).toBe(true);
  expect(open("2026-11-30T01:00:00Z")).toBe(false);
  for (const closed of ["2026-11-26", "2026-12-25", "2027-01-01", "2027-03-28"])
    expect(open(`${closed}T20:00:00Z`)).toBe(false);
  expect(open("2026-12-24T22:59:00Z")).toBe(true);
  expect(open("2026-12-24T23:00:00Z")).toBe(false);
});

test("[C3] a concierge's own hours stand in for the site's, but not on its holidays", () => {
  const own = hoursOf(hours({ holidays: ["12-25"] }), {
    zone: "America/New_York",
    week: { fri: [{ from: "08:00", to: "10:00" }] },
    holidays: ["2026-12-18"],
  });
  expect(iso(nextOpening(own, t("2026-12-07T00:00:00Z")))).toBe("2026-12-11T13:00");
  expect(openAt(own, t("2026-12-18T14:00:00Z"))).toBe(false);
  expect(openAt(own, t("2026-12-25T14:00:00Z"))).toBe(false);
  expect(nextOpening(hours({ week: {} }), t("2026-12-01T00:00:00Z"))).toBeNull();
});

test("wrong hours are refused with a sentence", () => {
  const said = (settings: object) => {
    const parsed = SiteHours.safeParse({ zone: "Europe/Berlin", week: {}, ...settings });
    return parsed.success ? null : parsed.error.issues.map((issue) => issue.message).join("; ");
  };
  expect(said({})).toBeNull();
  expect(said({ zone: "Berlin" })).toContain('such as "Europe/Berlin"');
  expect(said({ week: { mon: ["9-17"] } })).toContain('write a period as "09:00-17:30"');
  expect(said({ week: { mon: ["09:00-09:00"] } })).toContain("cannot end when it begins");
  expect(said({ week: { mon: ["09:00-12:00", "11:30-15:00"] } })).toContain("must not overlap");
  expect(said({ holidays: ["2026-02-29"] })).toContain("this day does not exist");
  expect(said({ holidays: ["04-31"] })).toContain("this day does not exist");
  expect(said({ holidays: ["2028-02-29", "02-29"] })).toBeNull();
  expect(said({ holidays: ["24.12.2026"] })).toContain('write a day as "2026-12-24"');
  expect(said({ exceptions: { "2026-13-01": [] } })).not.toBeNull();
});

const ZONES = ["Europe/Berlin", "America/Los_Angeles", "Asia/Kolkata", "Pacific/Auckland", "America/Sao_Paulo", "UTC"];
const clock = fc
  .integer({ min: 0, max: 95 })
  .map((q) => `${String(q >> 2).padStart(2, "0")}:${String((q % 4) * 15).padStart(2, "0")}`);
const anyHours = fc.record({
  zone: fc.constantFrom(...ZONES),
  cuts: fc.uniqueArray(clock, { minLength: 2, maxLength: 6 }),
  slotMinutes: fc.constantFrom(15, 20, 30, 60),
  bufferMinutes: fc.constantFrom(0, 10, 30),
  leadMinutes: fc.constantFrom(0, 30, 240),
  daysAhead: fc.integer({ min: 1, max: 10 }),
  off: fc.constantFrom(...WEEKDAYS),
});
const anyNow = fc.integer({ min: t("2026-01-01T00:00:00Z"), max: t("2028-12-31T00:00:00Z") });
const anyBusy = fc.array(fc.tuple(fc.integer({ min: 0, max: 10 * 24 * 60 }), fc.integer({ min: 1, max: 120 })), {
  maxLength: 12,
});

test("[C2] every slot lies in an open period on the wall, after the lead time, clear of what is taken, in order", () => {
  fc.assert(
    fc.property(anyHours, anyNow, anyBusy, ({ cuts, off, ...rest }, now, taken) => {
      const sorted = cuts.toSorted();
      const periods = sorted.flatMap((from, i) => (i % 2 === 0 && sorted[i + 1] ? [`${from}-${sorted[i + 1]}`] : []));
      const h = hours({ ...rest, week: { ...ALL_WEEK(periods), [off]: [] } });
      const busy: Span[] = taken.map(([after, minutes]) => ({
        start: now + after * MINUTE,
        end: now + (after + minutes) * MINUTE,
      }));
      const found = slots(h, now, 12, busy);
      expect(found).toEqual([...new Set(found)].toSorted((a, b) => a - b));
      for (const start of found) {
        const { day, time } = wall(start, h.zone);
        expect(day).not.toBe(off);
        expect(periods.some((p) => p.slice(0, 5) <= time && time < p.slice(6))).toBe(true);
        expect(start).toBeGreaterThanOrEqual(now + h.leadMinutes * MINUTE);
        expect(openAt(h, start)).toBe(true);
        expect(openAt(h, start + h.slotMinutes * MINUTE - 1)).toBe(true);
        expect(isFree(h, start, busy)).toBe(true);
        expect(offered(h, now, start)).toBe(true);
        expect(offered(h, now, start + MINUTE)).toBe(false);
      }
      const next = nextOpening(h, now);
      if (found[0] !== undefined) expect(next).not.toBeNull();
      if (next !== null) {
        expect(openAt(h, next)).toBe(true);
        // Nothing opens between now and then.
        for (let at = now; at < next && at < now + 3 * 24 * HOUR; at += 15 * MINUTE) expect(openAt(h, at)).toBe(false);
      }
    }),
    { numRuns: 30 },
  );
});

test("[C1] whether it is open agrees with the hours at any moment, and its bounds are where that changes", () => {
  const summer = t("2026-03-01T00:00:00Z");
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 60 * 24 * 60 }), (minutes) => {
      const now = summer + minutes * MINUTE;
      for (const each of [
        hours({}),
        hours({ week: { mon: ["22:00-03:00"], wed: ["00:00-24:00"], thu: ["00:00-08:00"] } }),
      ]) {
        const state = opening(each, now);
        expect(state.open).toBe(openAt(each, now));
        if (state.open) {
          expect(openAt(each, state.until - MINUTE)).toBe(true);
          expect(openAt(each, state.until)).toBe(false);
        } else {
          expect(state.next).toBe(nextOpening(each, now));
          if (state.since !== null)
            expect([openAt(each, state.since), openAt(each, state.since - MINUTE)]).toEqual([false, true]);
        }
      }
    }),
    { numRuns: 100 },
  );
  expect(opening(hours({ week: {} }), summer)).toEqual({ open: false, since: null, next: null });
});
