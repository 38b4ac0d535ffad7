/** Text as it is compared: one width, one form of apostrophe and space, digits of every script as 0 to 9. Pure. */

const ASCII = /^[\0-\x7f]*$/;
const SPACES = /\t|\r| {2}/;
const OTHER_DIGIT = /[\p{Nd}--[0-9]]/gv;
const DIGIT = /\p{Nd}/u;

export function normal(text: string): string {
  if (ASCII.test(text)) return SPACES.test(text) ? text.replaceAll(/[^\S\n]+/g, " ") : text;
  return text
    .normalize("NFKC")
    .replaceAll(/[’‘ʼ`´]/g, "'")
    .replaceAll(/[‐‑‒−]/g, "-")
    .replaceAll(/[^\S\n]+/gu, " ")
    .replaceAll(OTHER_DIGIT, digitOf);
}

/** Unicode encodes the ten digits of a script one after the other, from nought. */
function digitOf(digit: string): string {
  const code = digit.codePointAt(0) ?? 0;
  let zero = code;
  while (code - zero < 9 && DIGIT.test(String.fromCodePoint(zero - 1))) zero--;
  return String(code - zero);
}

/** Lower case without accents. */
export const folded = (word: string): string =>
  (ASCII.test(word) ? word : word.normalize("NFD").replaceAll(/\p{M}/gu, "")).toLowerCase();

/** Written without spaces between words. */
export const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー]/u;
