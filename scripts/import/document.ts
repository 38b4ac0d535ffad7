/** What every reader makes of its file: headings, and the texts under them, in the order of reading. */

export type Block =
  /** `level`: 1 is the title of the whole; larger numbers lie deeper. */
  | { kind: "heading"; level: number; text: string }
  /** A paragraph, or an item of a list. */
  | { kind: "text" | "item"; text: string }
  /** What a heading opened ends here: what follows belongs to the section around it. */
  | { kind: "end" }
  /** Questions that the text above answers. */
  | { kind: "also"; questions: string[] };

/** What a block says in words. */
export const textOf = (block: Block): string => ("text" in block ? block.text : "");

export interface Document {
  /** What the whole is called, where no heading says it; empty: nobody knows. */
  title: string;
  blocks: Block[];
}

/** One line, however it was laid out. */
export const line = (text: string): string =>
  text
    // Marks of the layout, in no word that a visitor types.
    .replaceAll(/[\u00ad\u200b\u2060\ufeff]/g, "")
    .replaceAll(/\s+/g, " ")
    .trim();
