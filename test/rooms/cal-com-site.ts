/** A site whose calls a calendar server keeps, as the tests of it set it. */
import type { CalComServer } from "./cal-com-server.ts";
import { calendar, hours, people } from "./call-hours.ts";

export const PARTY = {
  name: "Robin Vale",
  phone: "+15035550142",
  email: "robin@vale.test",
  zone: "Europe/London",
  by: "visitor",
} as const;
export const TEAM_TYPE = 41;

export const elsewhere = (server: CalComServer, more: object = {}) => ({
  hours: hours({ reminderMinutes: 20 }),
  people,
  calendar: {
    provider: "cal.com" as const,
    url: server.url,
    key: "CALCOM_KEY",
    secret: "CALCOM_SECRET",
    eventType: TEAM_TYPE,
  },
  ...more,
});

export async function slotsOf(id: string, count = 3) {
  return (await calendar().free(id, count)).slots;
}

export const booked = (answer: Awaited<ReturnType<ReturnType<typeof calendar>["book"]>>) => {
  const call = answer.ok ? answer.calls.findLast(({ state }) => state === "booked") : undefined;
  if (!call) throw new Error(`not booked: ${answer.ok ? "no call" : answer.why}`);
  return call;
};
