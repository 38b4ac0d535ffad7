/** Numbers in words, and in the digits that languages group differently. Pure. */
import { CLAIM_WORDS } from "../../languages/claims/all.ts";
import { folded } from "./normal.ts";

const tables = new Map<string, ReadonlyMap<string, number>>();
const TENS = 10;

/** By folded word, the numbers of one language; glued ones ("fünfundvierzig", "quarantacinque") are written out. */
export function numeralsOf(language: string): ReadonlyMap<string, number> {
  const before = tables.get(language);
  if (before) return before;
  const words = CLAIM_WORDS[language];
  const found = new Map<string, number>();
  const ones = words?.numbers?.split(/\s+/).map(folded) ?? [];
  ones.forEach((word, i) => {
    found.set(word, i + 1);
  });
  const [tens = [], ...large] = words?.larger?.split("|").map((forms) => forms.trim().split(/\s+/).map(folded)) ?? [];
  const twenty = ones[19];
  const decades = twenty === undefined ? tens : [twenty, ...tens];
  decades.forEach((word, i) => {
    const value = (i + 2) * TENS;
    found.set(word, value);
    ones.slice(0, 9).forEach((one, n) => {
      const short = one.replace(/s$/, "");
      for (const glued of [
        `${one}und${word}`,
        `${short}und${word}`,
        `${one}en${word}`,
        `${word}${one}`,
        `${word.slice(0, -1)}${one}`,
        `${word}-${one}`,
      ])
        if (!found.has(glued)) found.set(glued, value + n + 1);
    });
  });
  large.forEach((forms, i) => {
    for (const word of forms) found.set(word, [100, 1_000, 1_000_000][i] ?? 0);
  });
  tables.set(language, found);
  return found;
}

let all: ReadonlySet<string> | null = null;

/** It is a number above one in some language. */
export function isNumeral(word: string): boolean {
  all ??= new Set(
    Object.keys(CLAIM_WORDS).flatMap((language) =>
      [...numeralsOf(language)].flatMap(([numeral, value]) => (value > 1 ? [numeral] : [])),
    ),
  );
  return all.has(word);
}

/** The value of numbers in a row: "two hundred fifty thousand". */
export function composed(values: readonly number[]): number {
  let [whole, part] = [0, 0];
  for (const value of values) {
    if (value >= 1_000) [whole, part] = [whole + (part || 1) * value, 0];
    else if (value === 100) part = (part || 1) * value;
    else part += value;
  }
  return whole + part;
}

const HAN = new Map([..."〇一二三四五六七八九"].map((sign, value) => [sign, value] as const));
HAN.set("零", 0).set("两", 2).set("兩", 2);
const HAN_SCALE = new Map([
  ["十", 10],
  ["百", 100],
  ["千", 1_000],
]);
export const HAN_LARGE = new Map([
  ["万", 10_000],
  ["萬", 10_000],
  ["亿", 100_000_000],
  ["億", 100_000_000],
]);

/** "三百五十", "十二", "两千万". */
export function hanNumber(signs: string): number {
  let [whole, part, one] = [0, 0, 0];
  for (const sign of signs) {
    const scale = HAN_SCALE.get(sign);
    const large = HAN_LARGE.get(sign);
    if (scale) [part, one] = [part + (one || 1) * scale, 0];
    else if (large) [whole, part, one] = [whole + (part + one || 1) * large, 0, 0];
    else one = one * 10 + (HAN.get(sign) ?? 0);
  }
  return whole + part + one;
}

/** What digits may mean: "1.420" is a thousand and more in one language, and one and a bit in another. */
export function readings(digits: string): number[] {
  const bare = digits.replaceAll(/[' ]/g, "");
  const found = new Set<number>();
  if (/^\d+$/.test(bare)) found.add(Number(bare));
  if (/^\d{1,3}(?:[.,]\d{2,3})*[.,]\d{3}$/.test(bare)) found.add(Number(bare.replaceAll(/[.,]/g, "")));
  const [, before = "", after = ""] = /^(.*)[.,](\d+)$/.exec(bare) ?? [];
  if (after !== "") {
    const whole = before.replaceAll(/[.,]/g, "");
    if (before === whole || /^\d{1,3}(?:[.,]\d{3})+$/.test(before)) found.add(Number(`${whole}.${after}`));
  }
  return [...found];
}
