/** A server elsewhere that keeps a site's calls as well as the gateway. */
import * as z from "zod";
import type { SiteHours } from "./hours.ts";

export const envName = (example: string) =>
  z.string().regex(/^[A-Z][A-Z0-9_]{0,63}$/, `the name of an environment variable, such as ${example}`);

/** One that speaks version 2 of Cal.com's API. */
export const CalendarServer = z.strictObject({
  provider: z.literal("cal.com"),
  /** Where it is reached; the paths of the API, `/v2/...`, are appended. */
  url: z.url({ protocol: /^https?$/ }).default("https://api.cal.com"),
  /** Names the environment variable that holds its API key. */
  key: envName("CALCOM_KEY").default("CALCOM_KEY"),
  /** Names the one that holds the secret of its webhook, which tells of changes made there. */
  secret: envName("CALCOM_SECRET").optional(),
  /** The event type that is booked where no concierge who takes calls has one of their own. */
  eventType: z.int().min(1).optional(),
});

interface Bookable {
  calendar?: z.output<typeof CalendarServer> | undefined;
  hours?: SiteHours | undefined;
  concierges: readonly { calls: boolean; eventType?: number | undefined }[];
}

/** Says what is missing for a booking there. */
export function bookable({ calendar, hours, concierges }: Bookable, context: z.RefinementCtx): void {
  if (!calendar) return;
  const say = (path: (string | number)[], message: string) => context.addIssue({ code: "custom", path, message });
  if (!hours) say(["hours"], "a calendar elsewhere needs hours too: zone, days ahead, reminder");
  const callers = concierges.filter(({ calls }) => calls);
  if (callers.length === 0 && calendar.eventType === undefined) {
    say(["calendar", "eventType"], "name the event type to book, or concierges who take calls with one each");
  }
  concierges.forEach(({ calls, eventType }, n) => {
    if (calls && eventType === undefined) say(["concierges", n, "eventType"], "a concierge who takes calls needs one");
  });
}
