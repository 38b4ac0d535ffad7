/** Dates and time zones in the visitor's format. */

type Form = "long" | "short";

/** The browser's variant of the language: British and American English write times differently. */
const local = (language: string): string => navigator.languages.find((tag) => tag.startsWith(language)) ?? language;

/** A moment in the visitor's format and time zone; a time of an appointment also names the zone. */
export const date = (at: number, language: string, form: Form = "long", zoned = true): string =>
  new Intl.DateTimeFormat(local(language), {
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
