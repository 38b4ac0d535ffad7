/** Times and days as the concierge's own browser writes them. */
const clock = new Intl.DateTimeFormat(undefined, { hour: "numeric", minute: "2-digit" });
const date = new Intl.DateTimeFormat(undefined, { weekday: "short", day: "numeric", month: "short" });

const moment = new Intl.DateTimeFormat(undefined, {
  weekday: "short",
  day: "numeric",
  month: "short",
  hour: "numeric",
  minute: "2-digit",
});

/** A day and a time. */
export const momentOf = (at: number): string => moment.format(at);
/** The time of day. */
export const timeOf = (at: number): string => clock.format(at);
/** The day, for a line between days. */
export const dayOf = (at: number): string => date.format(at);
/** Moments in a line of the brief, which is written for everybody, as this browser writes them. */
export const inOwnTime = (text: string): string =>
  text.replace(/(\d{4}-\d\d-\d\d) (\d\d:\d\d) UTC/g, (_, day, time) => momentOf(Date.parse(`${day}T${time}Z`)));
