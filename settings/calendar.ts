/** An external calendar server that has a site's calls as well as the gateway. */
import * as z from "zod";
import { type Appointment, EventType } from "./appointments.ts";
import type { SiteHours } from "./hours.ts";

export const envName = (example: string) =>
  z.string().regex(/^[A-Z][A-Z0-9_]{0,63}$/, `the name of an environment variable, such as ${example}`);

/** A server that speaks version 2 of Cal.com's API. */
export const CalendarServer = z.strictObject({
  provider: z.literal("cal.com"),
  /** Its address; the paths of the API, `/v2/...`, are appended. */
  url: z.url({ protocol: /^https?$/ }).default("https://api.cal.com"),
  /** The environment variable with its API key. */
  key: envName("CALCOM_KEY").default("CALCOM_KEY"),
  /** The environment variable with the secret of its webhook, which reports changes made there. */
  secret: envName("CALCOM_SECRET").optional(),
  /** The event type that is booked when no concierge takes calls, or one for each kind of appointment, by its key. */
  eventType: EventType.optional(),
});

interface Bookable {
  calendar?: z.output<typeof CalendarServer> | undefined;
  hours?: SiteHours | undefined;
  appointments: readonly Appointment[];
  concierges: readonly { calls: boolean; eventType?: EventType | undefined }[];
}

/** The event type that is booked for a kind; a number alone is that of the first kind. */
export function eventTypeOf(type: EventType | undefined, key: string, [first]: readonly Appointment[]): number | null {
  if (typeof type === "number") return key === first?.key ? type : null;
  return type?.[key] ?? null;
}

/** Reports what is missing for bookings on that server. */
export function bookable({ calendar, hours, appointments, concierges }: Bookable, context: z.RefinementCtx): void {
  if (!calendar) return;
  const say = (path: (string | number)[], message: string) => context.addIssue({ code: "custom", path, message });
  if (!hours) say(["hours"], "an external calendar needs hours too: zone, days ahead, reminder");
  const callers = concierges.filter(({ calls }) => calls);
  if (callers.length === 0 && calendar.eventType === undefined) {
    say(["calendar", "eventType"], "set the event type to book, or one for each concierge who takes calls");
  }
  concierges.forEach(({ calls, eventType }, n) => {
    if (calls && eventType === undefined)
      say(["concierges", n, "eventType"], "a concierge who takes calls needs an event type");
  });
  const types = callers.length > 0 ? callers.map(({ eventType }) => eventType) : [calendar.eventType];
  appointments.forEach(({ key, needs }, n) => {
    const missing = types.every((type) => type !== undefined && eventTypeOf(type, key, appointments) === null);
    if (missing) say(["appointments", n, "key"], `no event type is set for ${key}: write eventType: { ${key}: 123 }`);
    if (needs === "nothing") say(["appointments", n, "needs"], "an external calendar books nobody without a contact");
  });
}
