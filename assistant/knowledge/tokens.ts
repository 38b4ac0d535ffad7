/** How long a text is for a model. Pure. */

/**
 * Characters of a token: four in English prose, some three where letters carry marks, and one in scripts that are
 * written without spaces. Tokenisers differ by a fifth either way, so this is for limits and not for bills.
 */
const DENSE = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}]/gu;
const MARKED =
  /(?:(?![\p{ASCII}\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}])\p{L})/gu;

/** @returns the estimated number of tokens, rounded up */
export function tokens(text: string): number {
  const dense = text.match(DENSE)?.length ?? 0;
  const marked = text.match(MARKED)?.length ?? 0;
  return Math.ceil(dense + marked / 2 + (text.length - dense - marked) / 4);
}
