import { expect, test } from "vitest";
import { Appointments } from "../../settings/appointments.ts";
import { WEEKDAYS } from "../../settings/hours.ts";
import { type Settings, SiteSettings } from "../../settings/schema.ts";
import site from "../../settings/site.ts";

const base = { id: site.id, name: "x", greeting: "x", assistant: "x", origins: [] } satisfies Settings;
const week = (...periods: string[]) => Object.fromEntries(WEEKDAYS.map((day) => [day, periods]));
const OPEN = { zone: "UTC", week: week("09:00-17:00") };
const faults = (settings: object) =>
  SiteSettings.safeParse({ ...base, hours: OPEN, ...settings }).error?.issues.map(({ path }) => path.join(".")) ?? [];

test("[C22] a site without kinds has one, a phone call; a kind that nobody could book or reach is refused with its field", () => {
  const plain = SiteSettings.parse({ ...base, hours: OPEN }).appointments;
  expect(plain).toEqual([{ key: "call", label: null, way: "phone", where: null, needs: "phone" }]);
  const of = (...appointments: object[]) => faults({ appointments });
  const visit = { key: "visit", where: "7 Mill Lane" };
  expect(of({ key: "call" }, visit)).toEqual([]);
  expect(of(visit, { key: "consult", label: { en: "Consultation", de: "Beratung" }, where: "video" })).toEqual([]);
  expect(of()).toEqual(["appointments"]);
  expect(of({ key: "call" }, { key: "call" })).toEqual(["appointments"]);
  expect(of({ key: "visit" })).toEqual(["appointments.0.where"]);
  expect(of({ key: "visit", where: "phone" })).toEqual(["appointments.0.where"]);
  expect(of({ key: "call", where: "7 Mill Lane" })).toEqual(["appointments.0.where"]);
  expect(of({ key: "consult", where: "video" })).toEqual(["appointments.0.label"]);
  expect(of({ key: "call", needs: "nothing" })).toEqual(["appointments.0.needs"]);
  expect(of({ key: "Visit!", label: "Visit", where: "7 Mill Lane" })).toEqual(["appointments.0.key"]);
  expect(faults({ appointments: [visit], hours: undefined })).toEqual(["hours"]);
  const ways = Appointments.parse([
    visit,
    { key: "a", label: "A", where: "https://meet.example/a" },
    { key: "b", label: "B", where: "video", needs: "nothing" },
    { key: "c", label: "C", where: "phone" },
  ]);
  expect(ways.map(({ way, where, needs }) => [way, where, needs])).toEqual([
    ["place", "7 Mill Lane", "contact"],
    ["video", "https://meet.example/a", "contact"],
    ["video", null, "nothing"],
    ["phone", null, "phone"],
  ]);
});

test("[C26] with a calendar server each kind needs an event type, and a number alone is that of the first", () => {
  const visit = { key: "visit", where: "7 Mill Lane" };
  const there = (eventType: unknown, more: object = {}) =>
    faults({ appointments: [{ key: "call" }, visit], calendar: { provider: "cal.com", eventType }, ...more });
  expect(there({ call: 1, visit: 2 })).toEqual([]);
  expect(there(1)).toEqual(["appointments.1.key"]);
  expect(there({ visit: 2 })).toEqual(["appointments.0.key"]);
  const concierges = [
    { id: "ann", calls: true, eventType: 1 },
    { id: "bob", calls: true, eventType: { visit: 3 } },
  ];
  expect(there(undefined, { concierges })).toEqual([]);
  const free = [{ ...visit, needs: "nothing" }];
  expect(faults({ appointments: free, calendar: { provider: "cal.com", eventType: 1 } })).toEqual([
    "appointments.0.needs",
  ]);
});
