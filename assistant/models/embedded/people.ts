/** What the embedded model says about people, in the visitor's language: what was promised, and when somebody is there. */
import type { Language } from "../../languages/languages.ts";
import { WORDS } from "../../languages/languages.ts";
import type { Read } from "./read-prompt.ts";

/** A moment in the site's zone, as people say it in that language. */
export function moment(at: number, zone: string, language: Language): string {
  const style = { weekday: "long", month: "long", day: "numeric", hour: "numeric", minute: "2-digit" } as const;
  return new Intl.DateTimeFormat(language === "en" ? "en-US" : language, {
    timeZone: zone,
    ...style,
    timeZoneName: "longGeneric",
  })
    .format(at)
    .replaceAll(/\s/g, " ");
}

/** What the page shows to who cannot be joined now. */
export const invitation = ({ callable }: Read, language: Language): string => {
  const { lines } = WORDS[language];
  return callable === "times" ? lines.time : lines.call;
};

/** Where nobody can come: that, when somebody is there again as far as the site says, and what the page shows. */
export function away(read: Read, language: Language): string {
  const { callable, staffed, next, zone, before } = read;
  const { lines } = WORDS[language];
  if (!callable) return lines.person;
  const gone =
    staffed === false
      ? [lines.away, ...(next === null ? [] : [lines.back.replace("{when}", moment(next, zone, language))])]
      : [];
  // Who has just been told it is not told again.
  return [...gone, invitation(read, language)].filter((line) => !before.includes(line)).join(" ");
}

/** The booked call or other appointment, or the promise to be in touch; null: neither stands. */
export function promised({ call, callback, zone }: Read, language: Language): string | null {
  const { lines } = WORDS[language];
  if (!call) return callback === null ? null : lines.callback.replace("{when}", moment(callback, zone, language));
  // Kinds of appointment have names in English; in other languages only a call has one.
  const place = call.where ? `, at ${call.where}` : "";
  const line =
    language === "en"
      ? `${call.yours} with {name} is on {when}${place}. You can move or cancel it in the card "${call.card}" on this page.`
      : call.what === CALL
        ? lines.planned
        : lines.appointed;
  return line
    .replace("{name}", call.name)
    .replace("{when}", language === "en" ? call.when : moment(call.at, zone, language));
}

const CALL = "A call";
