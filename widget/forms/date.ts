/** Dates and time zones in the visitor's format. */

type Form = "long" | "short";

/** A moment in the visitor's format and time zone; a time of an appointment also names the zone. */
export const date = (at: number, locale: string, form: Form = "long", zoned = true): string =>
  new Intl.DateTimeFormat(locale, {
    // The Gregorian calendar, whatever the locale prefers: both sides must read the same date.
    calendar: "gregory",
    weekday: form,
    day: "numeric",
    month: form,
    hour: "numeric",
    minute: "2-digit",
    ...(zoned && { timeZoneName: "short" }),
  }).format(at);

/** The visitor's time zone, as it is sent to the gateway. */
export const zone = (): string => Intl.DateTimeFormat().resolvedOptions().timeZone;
