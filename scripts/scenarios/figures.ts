/**
 * A second look at what a model said, apart from the guard that holds clauses back while a reply streams: does every figure
 * and every address of the stored reply stand in what the model was given? Names and words are not looked at. Pure.
 */

const ADDRESS =
  /[\p{L}\d][\p{L}\d._%+-]*@[\p{L}\d-]+(?:\.[\p{L}\d-]+)+|(?:https?:\/\/|www\.)[^\s<>"'()，。；！？、]+/giu;
const NUMBER = /\p{Nd}+(?:[.,'’\u00a0\u202f ]\p{Nd}{3}(?!\p{Nd}))*(?:[.,]\p{Nd}+)?/gu;
/** A number that begins a line counts it. */
const LISTED = /^[\s>*_#-]*\(?\d{1,2}[.)](?=\s|\*|_|$)/gm;
const HALF_DAY = 12;
const CLOCK = /\b([01]?\d|2[0-3])[:h.]([0-5]\d)\b/g;

interface Found {
  /** As compared. */
  value: string;
  /** As written. */
  text: string;
}

function figuresIn(written: string): Found[] {
  const text = written.normalize("NFKC").replaceAll(LISTED, " ");
  const addresses = [...text.matchAll(ADDRESS)].map(([found]) => {
    const address = found.replace(/[.,;:!?]+$/, "");
    return { value: address.toLowerCase().replace(/^https?:\/\/(?:www\.)?|^www\.|\/$/g, ""), text: address };
  });
  const numbers = [...text.replaceAll(ADDRESS, " ").matchAll(NUMBER)].map(([found]) => ({
    value: plain(found),
    text: found,
  }));
  return [...addresses, ...numbers];
}

/** Without separators of thousands and zeros that say nothing: 1,250.50, 1.250,50 and 1250.5 are one number. */
function plain(number: string): string {
  const [, whole = "", part = ""] = /^(.*?)(?:[.,](\p{Nd}{1,2}|\p{Nd}{4,}))?$/u.exec(number) ?? [];
  const digits = whole.replaceAll(/\P{Nd}/gu, "").replace(/^0+(?=\d)/, "");
  const rest = part.replace(/0+$/, "");
  return rest === "" ? digits : `${digits}.${rest}`;
}

/** What stands in the texts, to be looked up. */
export function ground(texts: readonly string[]): ReadonlySet<string> {
  const values = new Set<string>();
  for (const text of texts) {
    for (const { value } of figuresIn(text)) values.add(value);
    // Half past five in the afternoon is 17:30, and 5:30.
    for (const [, hour] of text.matchAll(CLOCK)) {
      values.add(String(Number(hour) % HALF_DAY || HALF_DAY));
      values.add(String((Number(hour) % HALF_DAY) + HALF_DAY));
    }
  }
  return values;
}

/** The figures and addresses of a reply that stand in none of the grounds, as they are written. */
export const unfounded = (reply: string, ...grounds: readonly ReadonlySet<string>[]): string[] => [
  ...new Set(
    figuresIn(reply)
      .filter(({ value }) => !grounds.some((known) => known.has(value)))
      .map(({ text }) => text),
  ),
];
