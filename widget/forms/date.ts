/** Moments and time zones, in the words of the visitor. */

type Form = "long" | "short";

/** The language as the visitor's browser writes it: an Englishman's two o'clock is not an American's. */
const local = (language: string): string => navigator.languages.find((tag) => tag.startsWith(language)) ?? language;

/** A moment as the visitor would write it, in their own time zone; a time to be there says which zone that is. */
export const date = (at: number, language: string, form: Form = "long", zoned = true): string =>
  new Intl.DateTimeFormat(local(language), {
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
