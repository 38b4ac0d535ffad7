/**
 * Reads a PDF that does not say what its texts are: lines from their places, paragraphs from the gaps between lines,
 * headings from the size of their letters, and tables from gaps at the same place in one line after another. Pure.
 */
import { type Block, line } from "./document.ts";
import { continued, type Item, levelsOf } from "./pdf-items.ts";
import { looksHeaded, sentences } from "./table.ts";

/**
 * Gaps, in heights of a line: between two paragraphs, and between two pieces that may be cells. Those are cells only where
 * the next line has them at the same places.
 */
const PARAGRAPH = 1.75;
const CELL = 0.6;
/** Pages from which on a line that stands on most of them, at the top or at the bottom, belongs to none. */
const FEWEST = 3;
/** UTF-16 code units of a heading that is only set in the letters of headings. */
const SHORT_HEADING = 80;
/** Deeper than every size of a heading. */
const BOLD_LEVEL = 99;
/** "Page 3", "3 / 12" */
const PAGE = /^(\p{L}+\s)?\d{1,4}(\s*(?:\/|of|von|de|di|sur)\s*\d{1,4})?$/u;
const BULLET = /^[•‣◦▪●○■□·–*]\s*/;

interface Line {
  page: number;
  cells: { x: number; text: string }[];
  text: string;
  y: number;
  size: number;
  fonts: ReadonlySet<string>;
}

/** @param pages their items, in the order in which the file has them */
export function readLines(pages: readonly (readonly Item[])[]): Block[] {
  return blocksOf(withoutEdges(pages.map((items, page) => linesOf(items, page))));
}

/** In the order in which the file has them, which keeps columns apart. */
function linesOf(items: readonly Item[], page: number): Line[] {
  const lines: Line[] = [];
  let end = 0;
  for (const { text: str, x, y, width, size, font } of items) {
    if (str.trim() === "") continue;
    const last = lines.at(-1);
    const same = last && Math.abs(last.y - y) < Math.max(size, last.size) * 0.4 && x >= end - size;
    if (!same || !last) {
      lines.push({ page, cells: [{ x, text: str }], text: str, y, size, fonts: new Set([font]) });
    } else {
      const gap = x - end;
      const cell = last.cells.at(-1);
      if (gap > size * CELL || !cell) last.cells.push({ x, text: str });
      else cell.text += `${gap > size * 0.15 && !/\s$/.test(cell.text) && !/^\s/.test(str) ? " " : ""}${str}`;
      last.text = last.cells.map(({ text }) => text).join(" ");
      last.size = Math.max(last.size, size);
      last.fonts = new Set([...last.fonts, font]);
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
      const [whole, , of] = PAGE.exec(each.text) ?? [];
      if (whole !== undefined && (of !== undefined || pages.length > 1)) return false;
      return pages.length < FEWEST || (counts.get(key(each)) ?? 0) <= pages.length / 2;
    });
  });
}

function blocksOf(lines: readonly Line[]): Block[] {
  const letters = levelsOf(lines.map((each) => ({ ...each, font: [...each.fonts].join(" ") })));
  const levelOf = ({ size }: Line): number => letters.levelOf(size);
  const isHead = ({ fonts }: Line): boolean => letters.headings.has([...fonts].join(" "));
  const blocks: Block[] = [];
  let before: Line | null = null;
  for (let i = 0; i < lines.length; i++) {
    const one = lines[i] as Line;
    const level = levelOf(one);
    const rows = level === 0 ? tableAt(lines, i, levelOf, isHead) : [];
    if (rows.length > 0) {
      const texts = rows.map(({ cells }) => cells.map(({ text }) => line(text)));
      for (const text of sentences(texts, isHead(one) || looksHeaded(texts))) blocks.push({ kind: "item", text });
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
    const apart = !near || last?.kind === "heading";
    const own = level === 0 && apart && isHead(one) && isShort(one.text) ? BOLD_LEVEL : level;
    if (own > 0) {
      if (last?.kind === "heading" && last.level === own && near) last.text = line(`${last.text} ${one.text}`);
      else blocks.push({ kind: "heading", level: own, text: one.text });
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

const isShort = (text: string): boolean => text.length <= SHORT_HEADING && !/[.,;:!…]$/u.test(text);

/**
 * Lines one after another whose cells begin at the same places.
 * @param isHead the line is set like a heading: its cells may stand elsewhere above theirs, in the middle of a column
 */
function tableAt(
  lines: readonly Line[],
  from: number,
  levelOf: (line: Line) => number,
  isHead: (line: Line) => boolean,
): Line[] {
  const [first, second] = lines.slice(from, from + 2);
  if (!first || !second || first.cells.length < 2) return [];
  const rows: Line[] = [];
  for (const next of lines.slice(from)) {
    const aligned = next.cells.every(({ x }) => second.cells.some((cell) => Math.abs(cell.x - x) < second.size * 2));
    const fits = next.page === first.page && levelOf(next) === 0 && next.cells.length === first.cells.length;
    if (!fits || !(aligned || (next === first && isHead(first)))) break;
    rows.push(next);
  }
  return rows.length >= 2 ? rows : [];
}
