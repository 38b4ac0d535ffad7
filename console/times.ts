/** Times and days in the format of the concierge's browser. */
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
/** The day, for the separator between days. */
export const dayOf = (at: number): string => date.format(at);
/** Rewrites the UTC times in a line of the brief, which is the same for everybody, in this browser's format. */
export const inOwnTime = (text: string): string =>
  text.replace(/(\d{4}-\d\d-\d\d) (\d\d:\d\d) UTC/g, (_, day, time) => momentOf(Date.parse(`${day}T${time}Z`)));
