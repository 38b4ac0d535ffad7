/**
 * Where an address in a text ends, as parts of regular expressions: brackets belong to it in pairs, the point, the quote
 * or the bracket behind it do not, and neither does the punctuation of a text without spaces. `test/rules/links.test.ts`
 * compares it with linkify-it, which the console can afford. It leaves out the colon and the star, which the library
 * keeps at the end: "here: https://example.com/a: it is", "**https://example.com/a**".
 */
const CHAR = '[^\\s()[\\]<>"\u201c-\u201e\u00ab\u00bb\u3001-\u3011\uff01-\uff5e|]';
const PAIR = `\\((?:${CHAR}|\\(${CHAR}*\\))*\\)|\\[${CHAR}*\\]`;

/** A bare address. */
export const ADDRESS = `https?:\\/\\/(?:${CHAR}|${PAIR})*(?:(?![.,;:!?'\u2019*])${CHAR}|${PAIR})`;
/** The target of a link in markdown, and the title that may follow it. */
export const TARGET = '((?:[^\\s()]|\\([^\\s()]*\\))*)(?:\\s+"[^"]*")?';
