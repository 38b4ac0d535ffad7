/** Tables as sentences: a reply quotes sentences, and what a cell means stands in its column and its row. */
import { line } from "./document.ts";

/** Signs for yes and no. What is only a dash says nothing that can be quoted. */
const SIGNS: Readonly<Record<string, string>> = {
  "✓": "yes",
  "✔": "yes",
  "✅": "yes",
  "✗": "no",
  "✘": "no",
  "❌": "no",
};

const cell = (text: string): string => {
  const plain = line(text.replaceAll("\ufe0f", ""));
  return SIGNS[plain] ?? (/^[-–—]$/.test(plain) ? "" : plain);
};

/**
 * @param rows cells, row by row
 * @param headed the first row names the columns
 * @returns one sentence a row: "Basic: Price 9 €; Storage 10 GB", and "Weight: 3 kg" where no column has a name
 */
export function sentences(rows: readonly (readonly string[])[], headed: boolean): string[] {
  const [first = [], ...rest] = rows.map((row) => row.map(cell));
  const columns = headed ? first : [];
  return (headed ? rest : [first, ...rest]).flatMap((row) => {
    const [name = "", ...cells] = row;
    const said = cells.flatMap((text, i) => {
      const column = columns[i + 1] ?? "";
      return text === "" ? [] : [column === "" ? text : `${column.replace(/:$/, "")} ${text}`];
    });
    const all = said.join("; ");
    if (name === "" || all === "") return name === "" && all === "" ? [] : [name || all];
    return [`${name.replace(/:$/, "")}: ${all}`];
  });
}

/**
 * Nothing says whether the first row names the columns, and yet it does: it alone has no figure in a column where all others
 * have one. Of two columns that may be chance.
 */
export const looksHeaded = ([first = [], ...rest]: readonly (readonly string[])[]): boolean =>
  first.length > 2 &&
  rest.length > 0 &&
  first.some((text, i) => i > 0 && !/\d/.test(text) && rest.every((row) => /\d/.test(row[i] ?? "")));
