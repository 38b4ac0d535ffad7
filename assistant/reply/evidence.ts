/**
 * Whether words that a model quotes are the visitor's, and whether what it concludes from them follows: both compared as
 * people write, not letter by letter. Pure.
 */
import { amountOf } from "../judge/vip.ts";
import { LANGUAGES, WORDS } from "../languages/languages.ts";
import { fold, isStop, split, stem } from "../languages/words.ts";

interface Said {
  seq: number;
  text: string;
}

/** Signs that are written in several ways, by the one they are compared as. */
const ALIKE: Readonly<Record<string, string>> = {
  "’": "'",
  "‘": "'",
  ʼ: "'",
  "`": "'",
  "´": "'",
  "“": '"',
  "”": '"',
  "„": '"',
  "«": '"',
  "»": '"',
  "–": "-",
  "—": "-",
  "‑": "-",
};
const INVISIBLE = /[\u00ad\u200b-\u200f\u2060\ufeff]/u;

/** A text as it is compared: width, case, signs and white space do not count. At each unit: where it stands in the text. */
function plain(text: string): { text: string; at: number[] } {
  let out = "";
  const at: number[] = [];
  let i = 0;
  for (const sign of text) {
    const alike = /\s/u.test(sign) ? " " : (ALIKE[sign] ?? sign.normalize("NFKC").toLowerCase());
    if (!INVISIBLE.test(sign) && !(alike === " " && (out === "" || out.endsWith(" ")))) {
      out += alike;
      for (let n = 0; n < alike.length; n++) at.push(i);
    }
    i += sign.length;
  }
  return { text: out.trimEnd(), at };
}

/** Marks around a quotation that are the model's own. */
const AROUND = /^[\s"'.,;:!?…]+|[\s"'.,;:!?…]+$/gu;
/** So few letters are in every message and prove nothing. */
const LEAST = 3;
const WORD = /[\p{L}\p{N}]/u;
const DENSE = /\p{Script=Han}|\p{Script=Hiragana}|\p{Script=Katakana}|\p{Script=Thai}/u;

/**
 * The newest message that holds the words, and the words as they are written there; null: nobody said them. They must be
 * whole words, and enough of them, or all that the message says.
 */
export function evidenceIn(words: string, said: readonly Said[]): { seq: number; span: string } | null {
  const quoted = plain(words.normalize("NFC")).text.replaceAll(AROUND, "");
  if (quoted === "") return null;
  const letters = [...quoted].filter((sign) => WORD.test(sign));
  for (const { seq, text } of said.toReversed()) {
    const composed = text.normalize("NFC");
    const message = plain(composed);
    if (letters.length < (DENSE.test(quoted) ? 2 : LEAST) && message.text.replaceAll(AROUND, "") !== quoted) continue;
    for (let from = message.text.indexOf(quoted); from !== -1; from = message.text.indexOf(quoted, from + 1)) {
      const to = from + quoted.length;
      if (cutsWord(message.text, from) || cutsWord(message.text, to)) continue;
      const [start = 0, end = composed.length] = [message.at[from], message.at[to]];
      return { seq, span: composed.slice(start, end).trim().slice(0, 300) };
    }
  }
  return null;
}

/** Both sides of the place are of one word, in a script that writes spaces. */
function cutsWord(text: string, at: number): boolean {
  const [before = "", after = ""] = [text[at - 1], text[at]];
  return WORD.test(before) && WORD.test(after) && !DENSE.test(before) && !DENSE.test(after);
}

const NUMBERS = new Map(
  LANGUAGES.flatMap((language) => {
    const { numbers }: { numbers: string } = WORDS[language];
    return numbers.split(" ").map((word, i): [string, number] => [fold(word), i + 1]);
  }),
);
const FIGURE = /\p{Nd}+(?:[.,\s]\p{Nd}{3})*(?:[.,]\p{Nd}+)?/gu;
/** UTF-16 units behind a figure in which its scale stands: "400 thousand". */
const SCALE = 12;
/** Units of money and sums: the figures beside them are compared, and how they are named does not matter. */
const UNIT =
  /^(?:usd|eur|gbp|chf|dollars?|euros?|pounds?|bucks|k|m|mio|tsd|thousand|million\w*|tausend|mil|mille|mila|milli\w+|milh\w+)$/;

/** The value is stated by the words: each of its figures, and of its words that mean something, is among theirs. */
export function follows(value: string, words: string): boolean {
  const claim = value.normalize("NFKC");
  const given = words.normalize("NFKC");
  const stated = new Set([...figures(given).flatMap(({ raw, scaled }) => [raw, scaled]), ...counted(given)]);
  const claimed = figures(claim);
  if (!claimed.every(({ raw, scaled }) => stated.has(scaled) || (raw === scaled && stated.has(raw)))) return false;
  const others = meaning(given);
  const own = meaning(claim);
  if (own.length === 0 && claimed.length === 0) return plain(given).text.includes(plain(claim).text);
  return own.every(
    (word) =>
      others.some((other) => alike(word, other)) ||
      stated.has(NUMBERS.get(word) ?? Number.NaN) ||
      (DENSE.test(word) && plain(given).text.includes(word)),
  );
}

/** The figures of a text, as they stand and with their scale: "400k" is 400, and 400,000. */
const figures = (text: string): { raw: number; scaled: number }[] =>
  [...text.matchAll(FIGURE)].map((match) => {
    const written = match[0].replaceAll(/[.,\s](?=\p{Nd}{3}(?!\p{Nd}))/gu, "");
    const raw = Number(written.replace(",", "."));
    const behind = text.slice(match.index + match[0].length).match(/^\s?\p{L}{1,9}/u)?.[0] ?? "";
    return { raw, scaled: amountOf(`${match[0]}${behind}`.slice(0, match[0].length + SCALE)) ?? raw };
  });

/** The numbers that are written in words. */
const counted = (text: string): number[] => split(text).flatMap((word) => NUMBERS.get(fold(word)) ?? []);

/** The words that mean something, folded. */
const meaning = (text: string): string[] =>
  split(text)
    .map(fold)
    .filter((word) => !isStop(word) && !UNIT.test(word) && !/^\p{Nd}+\p{L}?$/u.test(word));

/** The same word, or another form of it. */
const alike = (a: string, b: string): boolean => {
  if (a === b || stem(a) === stem(b)) return true;
  let shared = 0;
  while (shared < Math.min(a.length, b.length) && a[shared] === b[shared]) shared++;
  return shared >= 4 && Math.max(a.length, b.length) - shared <= 3;
};
