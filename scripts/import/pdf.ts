/**
 * Reads a PDF, which knows where letters stand and not what they are: lines from their places, paragraphs from the gaps
 * between lines, headings from the size of their letters, and tables from gaps at the same place in one line after another.
 */
import { extractTextItems, getDocumentProxy, type StructuredTextItem } from "unpdf";
import { type Block, type Document, line } from "./document.ts";
import { sentences } from "./table.ts";

/** Pages of a document: more is a book. */
const MOST_PAGES = 500;
/** How much larger than the text the letters of a heading are. */
const LARGER = 1.12;
/** Gaps, in heights of a line: between two paragraphs, and between two cells. */
const PARAGRAPH = 1.75;
const CELL = 1.6;
/** Pages from which on a line that stands on most of them, at the top or at the bottom, belongs to none. */
const FEWEST = 3;
const BULLET = /^[•‣◦▪●○■□·–*]\s*/;

interface Line {
  page: number;
  cells: { x: number; text: string }[];
  text: string;
  y: number;
  size: number;
}

/** @throws Error with a sentence */
export async function readPdf(bytes: Uint8Array): Promise<Document> {
  const { pages, title } = await itemsOf(bytes);
  const lines = withoutEdges(pages.map((items, page) => linesOf(items, page)));
  if (lines.length === 0) {
    throw new Error(
      "it has no text, only pictures of it. Make it readable first (ocrmypdf scan.pdf readable.pdf does that), and import the result.",
    );
  }
  return { title, blocks: blocksOf(lines) };
}

async function itemsOf(bytes: Uint8Array): Promise<{ pages: StructuredTextItem[][]; title: string }> {
  try {
    const document = await getDocumentProxy(new Uint8Array(bytes), { verbosity: 0 });
    if (document.numPages > MOST_PAGES)
      throw new Error(
        `it has ${document.numPages} pages. Import at most ${MOST_PAGES} at a time: cut it into several files.`,
      );
    const { items } = await extractTextItems(document);
    const { info } = await document.getMetadata();
    const title: unknown = Reflect.get(info, "Title");
    await document.loadingTask.destroy();
    return {
      pages: items,
      title: typeof title === "string" && !/\.\w{2,5}$|^untitled$|^microsoft word/i.test(title) ? line(title) : "",
    };
  } catch (error) {
    if (error instanceof Error && error.name === "PasswordException")
      throw new Error("it asks for a password. Save a copy without one, and import that.");
    if (error instanceof Error && error.message.startsWith("it has")) throw error;
    throw new Error("it is no PDF that can be read. Save it again from the program that made it, and import that.");
  }
}

/** In the order in which the file has them, which keeps columns apart. */
function linesOf(items: readonly StructuredTextItem[], page: number): Line[] {
  const lines: Line[] = [];
  let end = 0;
  for (const { str, x, y, width, fontSize } of items) {
    if (str.trim() === "") continue;
    const last = lines.at(-1);
    const size = Math.abs(fontSize) || 1;
    const same = last && Math.abs(last.y - y) < Math.max(size, last.size) * 0.4 && x >= end - size;
    if (!same || !last) {
      lines.push({ page, cells: [{ x, text: str }], text: str, y, size });
    } else {
      const gap = x - end;
      const cell = last.cells.at(-1);
      if (gap > size * CELL || !cell) last.cells.push({ x, text: str });
      else cell.text += `${gap > size * 0.15 && !/\s$/.test(cell.text) && !/^\s/.test(str) ? " " : ""}${str}`;
      last.text = last.cells.map(({ text }) => text).join(" ");
      last.size = Math.max(last.size, size);
    }
    end = x + width;
  }
  return lines.map((each) => ({ ...each, text: line(each.text) })).filter(({ text }) => text !== "");
}

/** Without the lines at the top and at the bottom that are the same on most pages, but for their numbers. */
function withoutEdges(pages: readonly Line[][]): Line[] {
  const key = ({ text }: Line) => text.toLowerCase().replaceAll(/\d+/g, "0");
  const edges = (lines: readonly Line[]) => new Set([...lines.slice(0, 2), ...lines.slice(-2)]);
  const counts = new Map<string, number>();
  for (const lines of pages) {
    for (const text of new Set([...edges(lines)].map(key))) counts.set(text, (counts.get(text) ?? 0) + 1);
  }
  return pages.flatMap((lines) => {
    const outer = edges(lines);
    return lines.filter((each) => {
      if (!outer.has(each)) return true;
      if (/^(?:\p{L}+\s)?\d{1,4}(?:\s*(?:\/|of|von|de|di|sur)\s*\d{1,4})?$/u.test(each.text) && pages.length > 1)
        return false;
      return pages.length < FEWEST || (counts.get(key(each)) ?? 0) <= pages.length / 2;
    });
  });
}

function blocksOf(lines: readonly Line[]): Block[] {
  const letters = new Map<number, number>();
  for (const { size, text } of lines) letters.set(round(size), (letters.get(round(size)) ?? 0) + text.length);
  const body = [...letters].toSorted(([, a], [, b]) => b - a)[0]?.[0] ?? 1;
  const sizes = [...letters.keys()].filter((size) => size > body * LARGER).toSorted((a, b) => b - a);
  const levelOf = ({ size }: Line): number => sizes.indexOf(round(size)) + 1;
  const blocks: Block[] = [];
  let before: Line | null = null;
  for (let i = 0; i < lines.length; i++) {
    const one = lines[i] as Line;
    const level = levelOf(one);
    const rows = level === 0 ? tableAt(lines, i, levelOf) : [];
    if (rows.length > 0) {
      const texts = rows.map(({ cells }) => cells.map(({ text }) => line(text)));
      for (const text of sentences(texts, isHeaded(texts))) blocks.push({ kind: "item", text });
      i += rows.length - 1;
      before = rows.at(-1) ?? null;
      continue;
    }
    const last = blocks.at(-1);
    const near =
      before !== null &&
      before.page === one.page &&
      before.y - one.y < Math.max(one.size, before.size) * PARAGRAPH &&
      before.y > one.y;
    if (level > 0) {
      if (last?.kind === "heading" && last.level === level && near) last.text = line(`${last.text} ${one.text}`);
      else blocks.push({ kind: "heading", level, text: one.text });
    } else if (BULLET.test(one.text) && one.text.replace(BULLET, "") !== "") {
      blocks.push({ kind: "item", text: one.text.replace(BULLET, "") });
    } else {
      // A paragraph goes on over the end of a page where its sentence does.
      const goesOn = last && (last.kind === "text" || last.kind === "item") && before !== null && levelOf(before) === 0;
      const over =
        before !== null && before.page !== one.page && /[\p{Ll},]$/u.test(before.text) && /^\p{Ll}/u.test(one.text);
      if (goesOn && (near || over)) last.text = continued(last.text, one.text);
      else blocks.push({ kind: "text", text: one.text });
    }
    before = one;
  }
  return blocks;
}

const round = (size: number): number => Math.round(size * 2) / 2;

/** A word that was cut at the end of a line is one word again. */
const continued = (text: string, more: string): string =>
  /\p{L}[-\u00ad‐]$/u.test(text) && /^\p{Ll}/u.test(more)
    ? `${text.replace(/[-\u00ad‐]$/, "")}${more}`
    : `${text} ${more}`;

/** Lines one after another whose cells begin at the same places. */
function tableAt(lines: readonly Line[], from: number, levelOf: (line: Line) => number): Line[] {
  const [first] = lines.slice(from, from + 1);
  if (!first || first.cells.length < 2) return [];
  const rows = [first];
  for (const next of lines.slice(from + 1)) {
    const aligned = next.cells.every(({ x }) => first.cells.some((cell) => Math.abs(cell.x - x) < first.size * 2));
    if (next.page !== first.page || levelOf(next) > 0 || next.cells.length !== first.cells.length || !aligned) break;
    rows.push(next);
  }
  return rows.length >= 2 ? rows : [];
}

/** Only the first row has no figure, in a column where the others have one. */
const isHeaded = ([first = [], ...rest]: readonly (readonly string[])[]): boolean =>
  first.some((text, i) => i > 0 && !/\d/.test(text) && rest.length > 0 && rest.every((row) => /\d/.test(row[i] ?? "")));
