/** Times of kinds of appointment as the built-in calendar finds them, and the file that names them. Pure. */
import fc from "fast-check";
import { expect, test } from "vitest";
import { BuiltIn } from "../../durable-objects/calendar/built-in.ts";
import { calendarFile, called } from "../../durable-objects/calendar/file.ts";
import { hoursOf, isFree, openAt, type Span } from "../../durable-objects/calendar/hours.ts";
import { slotId, slotOf } from "../../durable-objects/calendar/provider.ts";
import type { CalendarStore } from "../../durable-objects/calendar/store.ts";
import { kindOf } from "../../protocol/appointments.ts";
import type { Slot } from "../../protocol/facts.ts";
import { Appointments } from "../../settings/appointments.ts";
import { WEEKDAYS } from "../../settings/hours.ts";
import { SiteSettings } from "../../settings/schema.ts";

const MINUTE = 60_000;
const base = { id: "site", name: "x", greeting: "x", assistant: "x", origins: [] };
const week = (...periods: string[]) => Object.fromEntries(WEEKDAYS.map((day) => [day, periods]));

/** What the calendar keeps, in memory: the part that finding times reads. */
class Kept {
  readonly booked: { person: string; conversation: string; slot: Slot }[] = [];
  numberOf = (id: string) => id.charCodeAt(0);
  load = () => 0;
  hold = () => null;
  busy = (person: string): Span[] =>
    this.booked
      .filter((each) => each.person === person)
      .map(({ slot: { start, minutes } }) => ({ start, end: start + minutes * MINUTE }));
}

const period = fc
  .tuple(fc.integer({ min: 0, max: 20 }), fc.integer({ min: 2, max: 20 }))
  .map(([from, length]) =>
    [from, Math.min(24, from + length)].map((h) => `${String(h).padStart(2, "0")}:00`).join("-"),
  );
const minutes = fc.constantFrom(15, 25, 30, 45, 60, 90);

test("[C22] [C23] of whatever kinds, appointments of one person never overlap, and each lies in its kind's hours and its person's", async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.record({
        kinds: fc.array(fc.record({ minutes, own: fc.option(period) }), { minLength: 2, maxLength: 4 }),
        people: fc.array(fc.option(period), { minLength: 1, maxLength: 3 }),
        open: period,
        bufferMinutes: fc.constantFrom(0, 10, 30),
        tries: fc.array(fc.tuple(fc.nat(), fc.nat(30)), { minLength: 5, maxLength: 40 }),
      }),
      async ({ kinds, people, open, bufferMinutes, tries }) => {
        const now = Date.parse("2026-11-23T00:00:00Z");
        const settings = SiteSettings.parse({
          ...base,
          hours: { zone: "UTC", week: week(open), bufferMinutes, leadMinutes: 15, daysAhead: 3 },
          appointments: kinds.map(({ minutes, own }, n) => ({
            key: `k${n}`,
            label: `Kind ${n}`,
            where: "7 Mill Lane",
            minutes,
            ...(own && { hours: { week: week(own) } }),
          })),
          concierges: people.map((own, n) => ({
            id: `${String.fromCharCode(97 + n)}@x`,
            calls: true,
            ...(own && { hours: { week: week(own) } }),
          })),
        });
        const { appointments, concierges, hours } = settings;
        if (!hours) throw new Error("no hours");
        const store = new Kept();
        const calendar = new BuiltIn(() => settings, store as unknown as CalendarStore);
        for (const [n, [which, later]] of tries.entries()) {
          const kind = appointments[which % appointments.length];
          if (!kind) continue;
          const agenda = await calendar.agenda(now);
          const offers = agenda.free(`c${n}`, 40, kind);
          const slot = offers[later % Math.max(1, offers.length)];
          if (!slot) continue;
          expect(agenda.find(slot.id, `c${n}`)).toEqual(slot);
          store.booked.push({ person: slot.concierge.id, conversation: `c${n}`, slot });
          // Whoever was shown an overlapping time of any kind does not get it.
          for (const late of offers) {
            const overlaps = late.concierge.id === slot.concierge.id && late.start === slot.start;
            if (overlaps) expect(agenda.find(late.id, `d${n}`)).toBe("taken");
          }
        }
        for (const one of store.booked) {
          const kind = kindOf(appointments, one.slot.kind);
          const person = concierges.find(({ id }) => id === one.person);
          expect(one.slot.minutes).toBe(kind?.minutes);
          const ends = one.slot.start + one.slot.minutes * MINUTE - 1;
          for (const own of [kind?.hours, person?.hours]) {
            const during = hoursOf(hours, own);
            // The hours of a kind stand in for the site's.
            if (!own && (kind?.hours || person?.hours)) continue;
            expect(openAt(during, one.slot.start)).toBe(true);
            expect(openAt(during, ends)).toBe(true);
          }
          const others = store.booked.filter((each) => each !== one && each.person === one.person);
          const taken = others.map(({ slot }) => ({ start: slot.start, end: slot.start + slot.minutes * MINUTE }));
          expect(isFree({ ...hours, slotMinutes: one.slot.minutes }, one.slot.start, taken)).toBe(true);
        }
      },
    ),
    { numRuns: 60 },
  );
});

test("[C27] a calendar file says what the appointment is and where", () => {
  const kinds = Appointments.parse([
    { key: "call" },
    { key: "visit", where: "7 Mill Lane, Salem" },
    { key: "demo", label: { fr: "Démonstration", en: "Demo" }, where: "video" },
  ]);
  expect(called({}, kinds)).toEqual({ name: "Call", where: null });
  expect(called({ kind: "demo" }, kinds)).toEqual({ name: "Demo", where: null });
  expect(called({ kind: "visit" }, [])).toEqual({ name: "Visit", where: null });
  expect(called({ kind: "gone" }, kinds)).toEqual({ name: "Appointment", where: null });
  const slot = { id: "1-a-visit", start: 0, minutes: 60, concierge: { id: "ann", name: "Ann" }, kind: "visit" };
  const { name, where } = called(slot, kinds);
  const entry = { call: "c", slot, state: "booked", title: name, where, notes: [] } as const;
  const file = calendarFile({ id: "x", name: "X" }, [entry], 0);
  expect(file).toContain("\r\nSUMMARY:Visit\r\nLOCATION:7 Mill Lane\\, Salem\r\n");
  expect(calendarFile({ id: "x", name: "X" }, [{ ...entry, where: null }], 0)).not.toContain("LOCATION");
});

test("[C22] the id of a time names its kind, and that of a call is what it was before there were kinds", () => {
  expect(slotId(3, 1_000)).toBe("3-rs");
  expect(slotOf("3-rs")).toEqual({ number: 3, start: 1_000, kind: "call" });
  expect(slotOf(slotId(3, 1_000, "home-tour"))).toEqual({ number: 3, start: 1_000, kind: "home-tour" });
  expect(slotOf("nonsense")).toBeNull();
});
