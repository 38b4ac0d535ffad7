/** A site that takes calls, as the tests of the calendar and of calls in rooms set it. */
import { SiteHours, WEEKDAYS } from "../../settings/hours.ts";
import type { Site } from "../../settings/schema.ts";
import { bindings } from "./client.ts";

export const MINUTE = 60_000;
const week = (periods: string[]) => Object.fromEntries(WEEKDAYS.map((day) => [day, periods]));
export const hours = (more: object = {}) =>
  SiteHours.parse({
    zone: "UTC",
    week: week(["00:00-24:00"]),
    leadMinutes: 30,
    daysAhead: 30,
    reminderMinutes: 0,
    ...more,
  });
/** The tests' visitors all have one number. */
export const people = { waitsPerAddress: 10, callsPerAddress: 5, callsPerNumber: 1_000 };
export const OPEN: Partial<Site> = { hours: hours(), people };
export const CLAIM: Partial<Site> = { ...OPEN, mode: "claim" };
export const calendar = () => bindings.CALENDAR.getByName("calendar");
export const newId = () => bindings.CONVERSATION.newUniqueId().toString();
export const NOBODY = { name: null, phone: null, email: null, zone: null, by: "visitor" } as const;
