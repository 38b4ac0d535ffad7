/** The gateway with a site that takes calls and visits around the clock, and lets rooms be claimed. */
import { Calendar as Diary } from "../../../durable-objects/calendar/calendar.ts";
import { Conversation as Room } from "../../../durable-objects/conversation/conversation.ts";
import { Appointments } from "../../../settings/appointments.ts";
import { SiteHours, WEEKDAYS } from "../../../settings/hours.ts";
import type { Site } from "../../../settings/schema.ts";
import app from "../../../worker/index.ts";

export * from "../../../worker/index.ts";

const hours = SiteHours.parse({
  zone: "UTC",
  week: Object.fromEntries(WEEKDAYS.map((day) => [day, ["00:00-24:00"]])),
  leadMinutes: 0,
  slotMinutes: 15,
  reminderMinutes: 0,
});
/** Its pages are built with these as well. */
const appointments = Appointments.parse([{ key: "call" }, { key: "visit", where: "7 Mill Lane, Salem", minutes: 60 }]);

const takesVisits = (site: Site): Site => ({ ...site, hours, appointments, mode: "claim" });

export class Conversation extends Room {
  protected override get site(): Site {
    return takesVisits(super.site);
  }
}

export class Calendar extends Diary {
  protected override get site(): Site {
    return takesVisits(super.site);
  }
}

export default app;
