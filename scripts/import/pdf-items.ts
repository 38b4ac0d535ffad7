/** Pieces of text of a PDF, as its page draws them. Pure. */

export interface Item {
  text: string;
  /** Points from the bottom left. */
  x: number;
  y: number;
  width: number;
  /** Height of the letters, in points. */
  size: number;
  /** The name of its font in this file. */
  font: string;
  /** The line ends behind it. */
  ends: boolean;
  /** The piece of the document's structure that it belongs to; null: none. */
  mark: string | null;
}

/** How much larger than the text the letters of a heading are. */
const LARGER = 1.12;

export interface Letters {
  /** The size of most letters, in points. */
  body: number;
  /** 1 for the largest headings; 0: it is no size of a heading. */
  levelOf(size: number): number;
  /** Fonts in which larger headings are set, and the text is not. */
  headings: ReadonlySet<string>;
}

const round = (size: number): number => Math.round(size * 2) / 2;

export function levelsOf(items: readonly Pick<Item, "text" | "size" | "font">[]): Letters {
  const sizes = new Map<number, number>();
  const fonts = new Map<string, number>();
  for (const { size, text } of items) sizes.set(round(size), (sizes.get(round(size)) ?? 0) + text.length);
  const most = <K>(counts: ReadonlyMap<K, number>): K | undefined =>
    [...counts].toSorted(([, a], [, b]) => b - a)[0]?.[0];
  const body = most(sizes) ?? 1;
  const larger = [...sizes.keys()].filter((size) => size > body * LARGER).toSorted((a, b) => b - a);
  for (const { font, size, text } of items)
    if (round(size) === body) fonts.set(font, (fonts.get(font) ?? 0) + text.length);
  const text = most(fonts);
  const headings = new Set(items.flatMap(({ size, font }) => (size > body * LARGER && font !== text ? [font] : [])));
  return { body, levelOf: (size) => larger.indexOf(round(size)) + 1, headings };
}

/** A word that was cut at the end of a line is one word again. */
export const continued = (text: string, more: string): string =>
  /\p{L}[-\u00ad‐]$/u.test(text) && /^\p{Ll}/u.test(more)
    ? `${text.replace(/[-\u00ad‐]$/, "")}${more}`
    : `${text} ${more}`;
