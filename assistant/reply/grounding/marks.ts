/** What stands beside a number and says what it is, where no locale's table does: money, shares, hours, ordinals. Pure. */

/** The codes of ISO 4217 that a word or a sign beside an amount may mean. */
const CURRENCIES: readonly (readonly [string, string])[] = [
  ["USD", "us\\$|\\$|usd|(?:us-?)?d[oó]l(?:l)?ar\\p{L}*|dollar\\p{L}*|美元|美金|ドル|米ドル"],
  ["EUR", "€|eur|euro\\p{L}{0,3}|欧元|ユーロ"],
  ["GBP", "£|gbp|pounds? sterling|英镑|ポンド"],
  ["BRL", "r\\$|brl|rea(?:is|l)"],
  ["CNY", "cny|rmb|yuan|人民币|元|块钱?|塊"],
  ["JPY", "jpy|yen|円|日元"],
  ["PLN", "pln|z[łl](?:ot\\p{L}*)?"],
  ["CHF", "chf|franken|francs?"],
  ["INR", "₹|inr|rupe\\p{L}+"],
  ["", "[¥₽₩₺₴₪฿]"],
];
const END = "(?![\\p{L}--[\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}]])";
/** What stands before an amount and behind it, by currency; made when the first figure is read. */
let amounts: readonly { code: string; before: RegExp; after: RegExp }[] | null = null;

/** The currency beside a number; "": one that has no name here; null: no amount. */
export function currencyOf(before: string, after: string): string | null {
  amounts ??= CURRENCIES.map(([code, signs]) => ({
    code,
    before: new RegExp(`(?<!\\p{L})(?:${signs})\\s?$`, "iv"),
    after: new RegExp(`^[\\s\\-]?(?:de |d')?(?:${signs})${END}`, "iv"),
  }));
  const found = amounts.find((each) => each.before.test(before)) ?? amounts.find((each) => each.after.test(after));
  return found?.code ?? null;
}

/** Begins an amount. */
export const MONEY_SIGN = /[$€£¥₹₽₩₺₴₪฿]/;

const SHARE_AFTER =
  /^\s?(?:%|percent|per ?cent|pct|prozent|por ?ciento|pour ?cent|por ?cento|procent\p{L}*|процент\p{L}*|パーセント|퍼센트|割)/iu;
const SHARE_BEFORE = /百分之$/;
export const isShare = (before: string, after: string): boolean => SHARE_AFTER.test(after) || SHARE_BEFORE.test(before);

const SCALES: readonly (readonly [RegExp, number])[] = [
  [/^\s?(?:k|tsd\.?|tys\.?)(?![\p{L}])/iu, 1_000],
  [/^\s(?:thousand|mil|mille|mila|tausend|duizend|tysi[ąa]c\p{L}*|tysięcy)(?!\p{L})/iu, 1_000],
  [/^(?:mila)(?!\p{L})/iu, 1_000],
  [/^\s?(?:m|mm|mio\.?|mln\.?)(?=\s?(?:[$€£]|usd|eur|dollar|euro|[.,;!?)]|$))/iu, 1_000_000],
  [/^\s(?:millions?|millón|millones|millionen|milion\p{L}*|mili[oõ]\p{L}*|miljoen\p{L}*)(?!\p{L})/iu, 1_000_000],
  [/^千(?!米|克)/u, 1_000],
  [/^[万萬]/u, 10_000],
  [/^[亿億]/u, 100_000_000],
];

/** What multiplies the number in front of these words, and its length in them. */
export function scaleOf(after: string): { by: number; length: number } {
  for (const [mark, by] of SCALES) {
    const [found] = mark.exec(after) ?? [];
    if (found !== undefined) return { by, length: found.length };
  }
  return { by: 1, length: 0 };
}

/** Short forms that stand in no locale's table of long names. */
const SHORT: readonly (readonly [RegExp, string])[] = [
  [
    /^[\s-]?(?:sq\.?\s?(?:ft|feet|foot)|square[\s-](?:feet|foot)|ft2|quadratfu(?:ß|ss)|pies? cuadrados?|pieds? carrés?|piedi quadrat[oi]|pés quadrados?|vierkante voet|st[oó]p\p{L}* kwadratow\p{L}+|平方英尺|平方フィート)/iu,
    "area:sqft",
  ],
  [
    /^[\s-]?(?:m2|qm|sqm|sq\.?\s?m|square (?:meters?|metres?)|quadratmetern?|metros? cuadrados?|mètres? carrés?|metr[oi] quadrat[oi]|mq|metros? quadrados?|vierkante meter|metr\p{L}* kwadratow\p{L}+|平方米|平米|平方メートル)(?!\p{L})/iu,
    "area:sqm",
  ],
  [/^[\s-]?(?:hrs?|h|std\.?|uren|uur)(?!\p{L})/iu, "time:hour"],
  [/^[\s-]?(?:mins?|分钟|分間|分)(?!\p{Script=Latin})/iu, "time:minute"],
  [/^[\s-]?(?:wks?|wk|个?星期|個?星期|个?礼拜|週間|周间|周|週)(?!\p{Script=Latin})/iu, "time:week"],
  [/^[\s-]?(?:个月|個月|[かヶカケヵ]月|个?自然月)/iu, "time:month"],
  [/^[\s-]?(?:yrs?|年間|年)(?!\p{Script=Latin})/iu, "time:year"],
  [/^[\s-]?(?:个?(?:小时|小時|钟头)|時間)/iu, "time:hour"],
  [/^[\s-]?(?:个?工作日|天|日間|日)/iu, "time:day"],
  [/^[\s-]?(?:ft|feet)(?!\p{L})/iu, "long:foot"],
  [/^[\s-]?(?:mi|英里|マイル)(?!\p{L})/iu, "long:mile"],
  [/^[\s-]?(?:km|公里|キロ(?:メートル)?)(?!\p{L})/iu, "long:kilometer"],
  [/^[\s-]?(?:lbs?)(?!\p{L})/iu, "mass:pound"],
  [/^[\s-]?(?:kg|公斤)(?!\p{L})/iu, "mass:kilogram"],
  [/^[\s-]?(?:acres?|akr\p{L}*|英亩|エーカー)(?!\p{L})/iu, "area:acre"],
];

/** Units of measures in the Latin languages, whole words without accents. */
const MEASURES: readonly (readonly [RegExp, string])[] = [
  [/^(?:kilomet(?:er|re|ro|ri)s?n?|chilometr[oi]|quilometros?|kilometry|kilometrow)$/, "long:kilometer"],
  [/^(?:met(?:er|re|ro)s?n?|metri|metry|metrow)$/, "long:meter"],
  [/^(?:centimet(?:er|re|ro)s?n?|centimetri|centymetr\p{L}*)$/u, "long:centimeter"],
  [/^(?:miles?|millas?|milhas?|miglia|miglio|meilen?|mijl(?:en)?|milles)$/, "long:mile"],
  [/^(?:feet|foot|pieds?|pies?|piedi|pes|fu(?:ß|ss)|voet|stop(?:a|y)?)$/, "long:foot"],
  [/^(?:inch(?:es)?|pulgadas?|pouces?|zoll|pollici|polegadas?|cali)$/, "long:inch"],
  [/^(?:hektar(?:e|y|ow)?|hectares?|hectareas?|ettar[oi])$/, "area:hectare"],
  [/^(?:kilo(?:gram(?:m|me|o|os|mi|my|s|y|ow)?)?s?|chil[io]|quilos?)$/, "mass:kilogram"],
  [/^(?:pounds?|libras?|livres?|libbre|pfund|pond)$/, "mass:pound"],
  [/^(?:lit(?:er|re|ro)s?n?|litri|litry|litrow)$/, "room:liter"],
  [/^(?:gallons?|galones?|galon(?:y|ow)?|gallonen?|galoes|galloni)$/, "room:gallon"],
];

/** @param word folded */
export const measureOf = (word: string): string | null => MEASURES.find(([mark]) => mark.test(word))?.[1] ?? null;

export const shortUnit = (after: string): string | null => SHORT.find(([mark]) => mark.test(after))?.[1] ?? null;

/** How many of the base unit of its kind each unit is; months and years by their mean length (365.2425 days). */
const WORTH: Readonly<Record<string, number>> = {
  "time:second": 1,
  "time:minute": 60,
  "time:hour": 3_600,
  "time:day": 86_400,
  "time:week": 604_800,
  "time:month": 2_629_746,
  "time:year": 31_556_952,
  "long:millimeter": 0.001,
  "long:centimeter": 0.01,
  "long:inch": 0.0254,
  "long:foot": 0.3048,
  "long:yard": 0.9144,
  "long:meter": 1,
  "long:kilometer": 1_000,
  "long:mile": 1_609.344,
  "area:sqft": 0.09290304,
  "area:sqm": 1,
  "area:acre": 4_046.8564224,
  "area:hectare": 10_000,
  "mass:gram": 0.001,
  "mass:ounce": 0.028349523,
  "mass:pound": 0.45359237,
  "mass:kilogram": 1,
  "room:milliliter": 0.001,
  "room:liter": 1,
  "room:gallon": 3.785411784,
};

export const worthOf = (kind: string): number | null => WORTH[kind] ?? null;

/** A clock time in digits with a sign or a word of the clock, in the languages that have one. */
export const CLOCK =
  /(?<![\d.,:])([01]?\d|2[0-4])(?:(?::([0-5]\d)|(?:\s?h\s?|\.)([0-5]\d)(?=\s?(?:uhr|h\b|uur|\b)))?)\s?(a\.?\s?m\.?|p\.?\s?m\.?|uhr|o'clock|uur|godzin\p{L}*)(?!\p{L})|(?<![\d.,:])([01]?\d|2[0-4])(?::([0-5]\d)(?!\d)|\s?h\s?([0-5]\d)?(?![\p{L}\d]))/giu;
export const CLOCK_HAN =
  /(上午|早上|下午|晚上|中午|凌晨|午前|午後)?\s?(\d{1,2}|[一二三四五六七八九十两]{1,3})\s?[点點時时](?!间|間|候)(?:(\d{1,2})分|([一二三四五六]?十?[一二三四五六七八九]?)分|(半))?/gu;
