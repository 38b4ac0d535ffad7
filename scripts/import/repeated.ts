/** What stands on most pages of a site belongs to the site and not to a page: footers, banners, calls to act. Pure. */
import { type Block, type Document, textOf } from "./document.ts";

/** Pages from which on it can be told. */
const FEWEST = 3;
const MOST = 0.5;

const keyOf = (block: Block): string => {
  const text = textOf(block).toLowerCase();
  return text === "" ? "" : `${block.kind} ${text}`;
};

/** @returns the documents without it, and how many texts were left out */
export function withoutRepeated(documents: readonly Document[]): { documents: Document[]; left: number } {
  if (documents.length < FEWEST) return { documents: [...documents], left: 0 };
  const pages = new Map<string, number>();
  for (const { blocks } of documents) {
    for (const key of new Set(blocks.map(keyOf))) pages.set(key, (pages.get(key) ?? 0) + 1);
  }
  const most = Math.max(FEWEST, Math.floor(documents.length * MOST) + 1);
  const repeated = new Set([...pages].flatMap(([key, count]) => (key !== "" && count >= most ? [key] : [])));
  const left = new Set<string>();
  const kept = documents.map((document) => ({
    ...document,
    blocks: document.blocks.filter((block, i, blocks) => {
      const key = keyOf(block);
      if (!repeated.has(key)) return true;
      if (block.kind === "heading" && heads(blocks.slice(i + 1), repeated)) return true;
      left.add(key);
      return false;
    }),
  }));
  return { documents: kept, left: left.size };
}

/** A heading that all pages have may stand above what only one of them says. */
function heads(after: readonly Block[], repeated: ReadonlySet<string>): boolean {
  const end = after.findIndex(({ kind }) => kind === "heading");
  return after
    .slice(0, end === -1 ? after.length : end)
    .some((block) => !repeated.has(keyOf(block)) && keyOf(block) !== "");
}
