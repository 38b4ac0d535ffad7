/** The cells of a table on a page. */
import { all, attribute, childrenOf, type Element, isElement, NOBODY } from "./dom.ts";

export interface Cell {
  node: Element;
  text: string;
  head: boolean;
}

/** Cells row by row, with those that span several written in each. */
export function rowsOf(table: Element, textOf: (cell: Element) => string): Cell[][] {
  const rows = [...all(table)].filter(({ tagName }) => tagName === "tr");
  const written: Cell[][] = rows.map(() => []);
  for (const [y, row] of rows.entries()) {
    let x = 0;
    for (const node of childrenOf(row)) {
      if (!isElement(node) || !/^t[hd]$/.test(node.tagName)) continue;
      while (written[y]?.[x]) x++;
      const text = textOf(node);
      const head = node.tagName === "th" || row.parentNode?.nodeName === "thead";
      const span = (name: string) => Math.min(50, Math.max(1, Number(attribute(node, name)) || 1));
      for (let down = 0; down < span("rowspan"); down++) {
        for (let along = 0; along < span("colspan"); along++) {
          const into = written[y + down];
          if (into) into[x + along] = { node, text, head };
        }
      }
      x += span("colspan");
    }
  }
  return written
    .map((row) => Array.from(row, (cell) => cell ?? { node: NOBODY, text: "", head: false }))
    .filter((row) => row.length > 0);
}
