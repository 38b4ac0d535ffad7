/** Moments and time zones, in the words of the visitor. */

type Form = "long" | "short";

/** A moment as the visitor would write it, in their own time zone; a time to be there says which zone that is. */
export const date = (at: number, locale: string, form: Form = "long", zoned = true): string =>
  new Intl.DateTimeFormat(locale, {
    // Calls are agreed on by the calendar that both sides know.
    calendar: "gregory",
    weekday: form,
    day: "numeric",
    month: form,
    hour: "numeric",
    minute: "2-digit",
    ...(zoned && { timeZoneName: "short" }),
  }).format(at);

/** The visitor's time zone, as the gateway is told it. */
export const zone = (): string => Intl.DateTimeFormat().resolvedOptions().timeZone;
