/**
 * Finds payment cards in a normal text. A card is written in one piece, in the groups that are printed on it, or digit by
 * digit, with one kind of sign between them; and something else may be written right after it, as its expiry is.
 */
import { isIssued, luhn } from "./redact-checks.ts";

export type Span = readonly [from: number, to: number];

interface Group {
  readonly digits: string;
  readonly from: number;
  readonly to: number;
}

/** Digits with what people write between them: spaces, a dash that may have space around it, or one other sign. */
const RUN = /\d+(?:(?: {1,3}| ?- ?|[.,/_])\d+)*/g;

/** What stands between the groups of one number. */
const BETWEEN = /^(?: |-)?$/;

/** Lengths of groups as they are printed. */
const PRINTED = ["4 4 4 4", "4 4 4 4 3", "4 6 5", "4 6 4", "8 8"];

/** Words that may touch a card's number; after any other word it is part of something longer. */
const CARD =
  /(?<!\p{L})(?:card|visa|mastercard|amex|cc|pan|karte|kreditkarte|carte|tarjeta|cart[aã]o|carta|kaart|karta|kart)$/iu;

/** What is counted with a number sign: such a number passes for a card's by chance. */
const COUNTED =
  /(?:order|invoice|ref|reference|ticket|case|parcel|tracking|booking|bestellung|auftrag|rechnung|commande|facture|pedido|factura|fatura|ordine|fattura|bestelling|factuur)\P{L}{0,3}#$/iu;

export function cards(text: string): Span[] {
  const found: Span[] = [];
  for (const { 0: run, index } of text.matchAll(RUN)) {
    if (run.length < 14) continue;
    const groups = [...run.matchAll(/\d+/g)].map(
      ({ 0: digits, index: at }): Group => ({ digits, from: index + at, to: index + at + digits.length }),
    );
    found.push(...inRun(text, groups));
  }
  return found;
}

function inRun(text: string, groups: readonly Group[]): Span[] {
  const found: Span[] = [];
  const ends = endsAt(text, groups);
  for (let i = begins(text, groups) ? 0 : 1; i < groups.length; i++) {
    const end = lastOf(text, groups, i, ends);
    const [first, last] = [groups[i], groups[end ?? -1]];
    if (end === null || !first || !last) continue;
    found.push([first.from, last.to]);
    i = end;
  }
  return found;
}

/** The index of the last group of a card that begins with group `i`; the longest that is one. */
function lastOf(text: string, groups: readonly Group[], i: number, ends: boolean): number | null {
  let digits = "";
  let best: number | null = null;
  for (let j = i; j < groups.length && digits.length < 19; j++) {
    digits += groups[j]?.digits ?? "";
    const whole = i === 0 && j === groups.length - 1;
    if (!ends && j === groups.length - 1) break;
    if (isIssued(digits) && luhn(digits) && isWritten(text, groups.slice(i, j + 1), whole)) best = j;
  }
  return best;
}

function isWritten(text: string, groups: readonly Group[], whole: boolean): boolean {
  const between = groups.slice(1).map(({ from }, i) => text.slice(groups[i]?.to, from));
  if (whole && between.every((sign) => BETWEEN.test(sign))) return true;
  const sizes = groups.map(({ digits }) => digits.length);
  const even = whole && new Set(sizes).size === 1 && (sizes[0] ?? 0) <= 2;
  const printed = groups.length === 1 || PRINTED.includes(sizes.join(" ")) || even;
  return printed && new Set(between.map((sign) => sign.trim())).size <= 1;
}

/** Whether a card can begin where the run does. */
function begins(text: string, [first]: readonly Group[]): boolean {
  const before = text.slice(Math.max(0, (first?.from ?? 0) - 40), first?.from);
  if (before.endsWith("+")) return false;
  if (/\p{L}$/u.test(before)) return CARD.test(before);
  return !COUNTED.test(before);
}

/** Whether a card can end where the run does. */
const endsAt = (text: string, groups: readonly Group[]): boolean =>
  !/^[\p{L}\p{N}]/u.test(text.slice(groups.at(-1)?.to ?? 0, (groups.at(-1)?.to ?? 0) + 2));
