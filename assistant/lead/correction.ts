/** A contact that a visitor puts right, in the same breath or later: "sorry, it is 503-555-0199". Pure. */
import type { CountryCode } from "libphonenumber-js/min";
import { OTHERS_BUT_IT, QUOTED } from "./clauses.ts";
import { emailIn, phoneIn } from "./contact.ts";
import { guarded } from "./foreign.ts";
import type { Span } from "./money.ts";

const WRONG =
  /\b(?:sorry|oops|actually|no,? wait|wait|i mean|i meant|correction|typo|mis-?typed|wrong|should (?:be|have been)|correct (?:phone |cell )?(?:number|e-?mail|one))\b|\bnot [+(\d]/i;
const IS = "(?:\\s+should(?:\\s+be|\\s+have\\s+been)|['’]?s|\\s+is|:)\\s*(?:now\\s+|actually\\s+)?";
const RIGHT = new RegExp(
  `(?:(?:(?<!\\p{L})(?:it|that)|(?:^|[.,;!]\\s*|\\b(?:the|my)\\s+)(?:the\\s+|my\\s+)?(?:(?:right|correct|new|phone|cell|mobile|e-?mail)\\s+)*(?:number|phone|cell|mobile|e-?mail|address|one))${IS}|\\b(?:wait|sorry|oops|actually|i meant?|make that)[\\s,:]+)(?=[+(\\d\\p{L}])`,
  "giu",
);
/** Numbers that are nobody's to call. */
const OTHER_NUMBER = /\b(?:order|lot|unit|ticket|case|contract|invoice|account|card|license)\b/i;

/** The contacts that take the place of those before them. */
export function corrected(message: string, country: CountryCode): (Span & { field: "email" | "phone" })[] {
  const own = message.replace(QUOTED, " ");
  const elsewhere = /[?¿？]/.test(own) || OTHER_NUMBER.test(own) || guarded(own);
  if (elsewhere || !WRONG.test(own) || sentences(own).some((each) => OTHERS_BUT_IT.test(each))) return [];
  return [...own.matchAll(RIGHT)].flatMap((match) => {
    const behind = own.slice(match.index + match[0].length).split(/[,;!\n]|[.](?=\s|$)/, 1)[0] ?? "";
    const number = phoneIn(behind, country, "asked");
    const email = emailIn(behind);
    return [
      ...(number && behind.startsWith(number.evidence) ? [{ field: "phone" as const, ...number }] : []),
      ...(email && behind.startsWith(email.evidence) ? [{ field: "email" as const, ...email }] : []),
    ];
  });
}

const sentences = (text: string) => text.split(/(?<=[.!;,])\s+/);
