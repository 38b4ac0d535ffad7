/** E-mail addresses and telephone numbers in plain words. Strict: half a number, or any run of digits, is nobody's contact. */
import {
  type CountryCode,
  type PhoneNumber,
  parsePhoneNumberFromString,
  searchPhoneNumbersInText,
} from "libphonenumber-js/min";
import { LIMITS } from "../../protocol/limits.ts";
import { isId, isMoment, isMoney, namesPhone, namesThing } from "./digits.ts";

export interface Found {
  value: string;
  /** As written in the message. */
  evidence: string;
}

/** Chinese writes no space around them. */
const L = "[\\p{L}--\\p{Script=Han}]";
const EMAIL = new RegExp(
  `(?<![${L}\\d._%+@\\-])[${L}\\d][${L}\\d._%+\\-]{0,63}@(?:[${L}\\d](?:[${L}\\d\\-]{0,61}[${L}\\d])?\\.)+${L}{2,24}(?![${L}\\d@\\-]|\\.[${L}\\d])`,
  "v",
);

export function emailIn(text: string): Found | null {
  const match = text.match(EMAIL)?.[0];
  return match ? { value: match.toLowerCase(), evidence: match } : null;
}

/** Too few digits close together for any number: most messages. The longest first, so that none is looked at twice. */
const DIGITS = /\p{Nd}(?:[^\p{L}\p{Nd}]{0,3}\p{Nd}){6}/u;
/** What is dialled in front of a country code in most of the world, and understood in the rest. Two characters either way. */
const ABROAD = /(?<![\p{L}+]|\p{Nd}[^\p{L}\p{Nd}]{0,3})00(?=[1-9])/gu;
/** Numbers that are looked at: who lists more of them gives none of their own. */
const MOST = 12;
/** UTF-16 units beside a number that tell what it is. */
const NEAR = 120;
/** Words around a number that stands alone: "503-555-0142 thanks". */
const FEW = 2;

/**
 * The first number in the words that is certainly one to call: valid in its country, no date, price or id, and either
 * called a number, or written as numbers of its country are.
 * @param country where a number without a country code is from
 * @param wanted `asked`: the visitor was asked for it, so any valid number is it; `named`: one is known already, so only
 * one that is called a number takes its place
 */
export function phoneIn(
  text: string,
  country: CountryCode,
  wanted: "asked" | "plain" | "named" = "plain",
): Found | null {
  if (!DIGITS.test(text)) return null;
  const dialled = text.replace(ABROAD, " +");
  let seen = 0;
  for (const { startsAt, endsAt, number } of searchPhoneNumbersInText(dialled, country)) {
    if (++seen > MOST) return null;
    const from = dialled[startsAt] === text[startsAt] ? startsAt : startsAt - 1;
    const [before, after] = [text.slice(Math.max(0, from - NEAR), from), text.slice(endsAt, endsAt + NEAR)];
    const evidence = text.slice(from, endsAt);
    if (isMoment(evidence, after) || isMoney(before, after) || isId(before, after)) continue;
    const named = namesPhone(before) || namesPhone(after);
    const plain = wanted === "plain" && !namesThing(before) && !namesThing(after);
    const alone = (before + after).match(/[\p{L}\p{Nd}]+/gu) ?? [];
    const sure = named || wanted === "asked" || (plain && looksDialled(evidence, number, alone.length));
    if (sure) return { value: written(number), evidence };
  }
  return null;
}

/** Nothing but the way it is written tells that it is a number to call. @param around words beside it */
function looksDialled(evidence: string, number: PhoneNumber, around: number): boolean {
  if (/^[+＋0]{2}|^[+＋(（]/.test(evidence)) return true;
  const groups = groupsOf(evidence);
  if (groups.length === 1) return around <= FEW;
  // With a nought in front, as it is dialled at home, groups are anybody's own; without one they are the country's.
  return groups[0]?.startsWith("0") || groups.join(" ").endsWith(groupsOf(number.formatNational()).join(" "));
}

const groupsOf = (digits: string): string[] =>
  digits
    .normalize("NFKC")
    .replace(/(?:ext|x|;).*$/i, "")
    .match(/\d+/g) ?? [];

/**
 * The number in the form +15035550142 (E.164), with an extension +15035550142;ext=12 (as RFC 3966 has it behind `tel:`);
 * null when it cannot be one. It must only be possible: numbering plans change faster than a gateway is deployed anew.
 * @param typed in a place that is for a number alone
 * @param country where a number without a country code is from
 */
export function phoneOf(typed: string, country: CountryCode): string | null {
  const number = parsePhoneNumberFromString(typed.replace(ABROAD, " +"), country);
  return number?.isPossible() ? written(number) : null;
}

function written({ number, ext }: PhoneNumber): string {
  const whole = `${number};ext=${ext}`;
  return ext && whole.length <= LIMITS.phone ? whole : number;
}
