/** The cells of a table on a page. */
import { all, attribute, childrenOf, type Element, isElement, NOBODY } from "./dom.ts";

export interface Cell {
  node: Element;
  text: string;
  head: boolean;
  /** All of it is set in bold. */
  bold: boolean;
}

/** Cells row by row, with those that span several written in each. */
export function rowsOf(table: Element, read: (cell: Element) => Pick<Cell, "text" | "bold">): Cell[][] {
  const rows = [...all(table)].filter(({ tagName }) => tagName === "tr");
  const written: Cell[][] = rows.map(() => []);
  for (const [y, row] of rows.entries()) {
    let x = 0;
    for (const node of childrenOf(row)) {
      if (!isElement(node) || !/^t[hd]$/.test(node.tagName)) continue;
      while (written[y]?.[x]) x++;
      const { text, bold } = read(node);
      const head = node.tagName === "th" || row.parentNode?.nodeName === "thead";
      const span = (name: string) => Math.min(50, Math.max(1, Number(attribute(node, name)) || 1));
      for (let down = 0; down < span("rowspan"); down++) {
        for (let along = 0; along < span("colspan"); along++) {
          const into = written[y + down];
          if (into) into[x + along] = { node, text, head, bold };
        }
      }
      x += span("colspan");
    }
  }
  return written
    .map((row) => Array.from(row, (cell) => cell ?? { node: NOBODY, text: "", head: false, bold: false }))
    .filter((row) => row.length > 0);
}

/** The first row names the columns: its cells are heads, or set as such where the others are not. */
export function isHeaded([first = [], ...rest]: readonly (readonly Cell[])[]): boolean {
  if (rest.length === 0) return false;
  const heads = first.every(({ head, text }, i) => head || text === "" || i === 0) && first.some(({ head }) => head);
  const named = first.filter(({ text }) => text !== "");
  const bold = named.length > 1 && named.every((cell) => cell.bold);
  return heads || (bold && rest.some((row) => row.some((cell) => !cell.bold)));
}
