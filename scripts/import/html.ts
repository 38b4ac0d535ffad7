/**
 * Reads a page: its own content, without what surrounds it on every page of a site. What is folded away until somebody
 * taps it (answers of an FAQ) is content; banners, menus and forms are not.
 */
import { parse, parseFragment } from "parse5";
import { type Block, type Document, line, textOf } from "./document.ts";
import {
  all,
  attribute,
  childrenOf,
  type Element,
  HEADING,
  isElement,
  letters,
  type Node,
  rawText,
  textIn,
} from "./dom.ts";
import { isFurniture } from "./furniture.ts";
import { questionsOf, titleOf } from "./head.ts";
import { isHeaded, rowsOf } from "./html-table.ts";
import { looksHeaded, sentences } from "./table.ts";

const BLOCKS =
  /^(?:address|article|aside|blockquote|body|center|dd|details|div|dl|dt|fieldset|figcaption|figure|footer|form|header|hgroup|hr|html|li|main|menu|ol|p|pre|section|summary|table|tbody|td|tfoot|th|thead|tr|ul)$/;
/** Less text than this is no content of a page. */
const SOME = 100;
/** UTF-16 code units of a paragraph in bold that may be a heading. */
const SHORT_HEADING = 80;
/** Deeper than every real heading. */
const BOLD_LEVEL = 8;

/** @param html a whole page, or a piece of one */
export function readHtml(html: string): Document {
  const page = parse(html);
  const elements = [...all(page)];
  const named = elements.filter((node) => node.tagName === "main" || attribute(node, "role") === "main");
  const articles = elements.filter((node) => node.tagName === "article");
  const candidates = named.length > 0 ? named : articles.length === 1 ? articles : [];
  const main = candidates.filter((node) => letters(node) >= SOME).toSorted((a, b) => letters(b) - letters(a))[0];
  const body = elements.find(({ tagName }) => tagName === "body") ?? page;
  // Answers that fold open are hidden, and what opens them names them.
  const opened = new Set(
    elements.flatMap((node) =>
      `${attribute(node, "aria-controls")} ${attribute(node, "data-target")}`.split(/\s+/).filter((id) => id !== ""),
    ),
  );
  const reader = new Reader(main !== undefined, opened);
  reader.children(main ?? body);
  reader.flush();
  const blocks = [...reader.blocks, ...asked(elements, reader.blocks)];
  return { title: titleOf(elements, blocks), blocks };
}

/** Questions and answers that the page does not show. */
function asked(elements: readonly Element[], shown: readonly Block[]): Block[] {
  const known = new Set(shown.map((block) => textOf(block).toLowerCase()));
  return questionsOf(elements)
    .filter(({ question }) => !known.has(question.toLowerCase()))
    .flatMap(({ question, answer }) => {
      const reader = new Reader(true, new Set());
      reader.children(parseFragment(answer));
      reader.flush();
      const texts = reader.blocks.filter((block) => block.kind !== "heading");
      return texts.length === 0 ? [] : [{ kind: "heading" as const, level: 3, text: question }, ...texts];
    });
}

class Reader {
  readonly blocks: Block[] = [];
  /** Inside the page's own content, where names of classes say less. */
  readonly #inside: boolean;
  readonly #opened: ReadonlySet<string>;
  #text = "";
  #bold = 0;
  #plain = false;
  #kind: "text" | "item" = "text";
  #level = 2;

  constructor(inside: boolean, opened: ReadonlySet<string>) {
    this.#inside = inside;
    this.#opened = opened;
  }

  children(node: Node): void {
    for (const child of childrenOf(node)) this.#node(child);
  }

  #node(node: Node): void {
    if (node.nodeName === "#text") return this.#words(textIn(node));
    if (!isElement(node) || isFurniture(node, this.#inside, this.#opened)) return;
    const { tagName: tag } = node;
    const level =
      HEADING.exec(tag)?.[1] ??
      (attribute(node, "role") === "heading" ? attribute(node, "aria-level") || "2" : undefined);
    if (level !== undefined) return this.#heading(node, Number(level));
    if (tag === "br") this.#text += "\n";
    else if (tag === "table") this.#table(node);
    else if (tag === "summary") this.#heading(node, Math.max(3, this.#level + 1), false);
    else if (tag === "button" || tag === "label") this.#button(node);
    else if (tag === "blockquote" && this.#also(node)) return;
    else if (tag === "dl") this.#terms(node);
    else if (tag === "li") this.#item(node);
    else if (tag === "sup") this.#words(raised(rawText(node), this.#text));
    else if (tag === "pre") this.#lines(node);
    else if (BLOCKS.test(tag)) {
      this.flush();
      this.children(node);
      this.flush();
      if (tag === "details") this.blocks.push({ kind: "end" });
    } else if (/^(?:b|strong)$/.test(tag)) {
      this.#bold++;
      this.children(node);
      this.#bold--;
    } else if (tag === "a") this.#link(node);
    else this.children(node);
  }

  #words(text: string): void {
    if (this.#bold === 0 && /\S/.test(text)) this.#plain = true;
    this.#text += text.replaceAll(/\s+/g, " ");
  }

  /** Ends a paragraph or an item. */
  flush(): void {
    const written = this.#text;
    const bold = !this.#plain;
    this.#text = "";
    this.#plain = false;
    for (const paragraph of written.split(/\n[ \n]*\n/)) {
      const text = joined(paragraph);
      if (text === "") continue;
      const short = text.length <= SHORT_HEADING && !/[.,;:!…]$/u.test(text);
      if (bold && short && this.#kind === "text") this.blocks.push({ kind: "heading", level: BOLD_LEVEL, text });
      else this.blocks.push({ kind: this.#kind, text });
    }
  }

  #heading(node: Element, level: number, counts = true): void {
    this.flush();
    this.children(node);
    const text = joined(this.#text);
    this.#text = "";
    this.#plain = false;
    if (text === "") return;
    if (counts) this.#level = level;
    this.blocks.push({ kind: "heading", level, text });
    // What follows a heading inside an item of a list is its text.
    this.#kind = "text";
  }

  /** A button says nothing, unless it is a question that opens its answer. */
  #button(node: Element): void {
    const text = line(rawText(node));
    if (this.#text.trim() === "" && /[?？؟]$/.test(text)) this.#heading(node, Math.max(3, this.#level + 1), false);
    else if (this.#inside && attribute(node, "aria-controls") !== "")
      this.#heading(node, Math.max(3, this.#level + 1), false);
  }

  #item(node: Element): void {
    this.flush();
    const before = this.#kind;
    this.#kind = "item";
    this.children(node);
    this.flush();
    this.#kind = before;
  }

  /** Questions and their answers are headings; what else has a term and its text is a sentence. */
  #terms(node: Element): void {
    this.flush();
    const parts = [...all(node)].filter(({ tagName }) => tagName === "dt" || tagName === "dd");
    let term = "";
    let asks = false;
    for (const part of parts) {
      if (part.tagName === "dt") {
        term = line(rawText(part));
        if (/[?？؟]$/.test(term)) {
          this.blocks.push({ kind: "heading", level: Math.max(3, this.#level + 1), text: term });
          term = "";
          asks = true;
        }
        continue;
      }
      const before = this.#kind;
      if (term !== "") {
        this.#words(`${term.replace(/:$/, "")}: `);
        this.#kind = "item";
      }
      term = "";
      this.children(part);
      this.flush();
      this.#kind = before;
    }
    if (asks) this.blocks.push({ kind: "end" });
  }

  #lines(node: Element): void {
    this.flush();
    for (const text of rawText(node).split("\n")) {
      this.#words(text);
      this.#text += "\n";
    }
    this.flush();
  }

  #link(node: Element): void {
    this.children(node);
    const [, scheme = "", to = ""] = /^(mailto|tel):([^?]+)/.exec(attribute(node, "href")) ?? [];
    if (scheme === "") return;
    const address = decoded(to);
    const digits = (text: string) => text.replaceAll(/\D/g, "");
    const written = rawText(node);
    const said = scheme === "tel" ? digits(written).length >= 5 : written.toLowerCase().includes(address.toLowerCase());
    if (!said) this.#words(` (${address})`);
  }

  #table(node: Element): void {
    this.flush();
    const rows = rowsOf(node, cellText);
    const cells = rows.flat();
    const laysOut =
      attribute(node, "role") === "presentation" ||
      rows.every((row) => row.length < 2) ||
      cells.some(({ node: cell }) =>
        [...all(cell)].some(({ tagName }) => tagName === "table" || HEADING.test(tagName)),
      );
    if (laysOut) return this.children(node);
    const caption = [...all(node)].find(({ tagName }) => tagName === "caption");
    const title = caption ? line(rawText(caption)) : "";
    if (title !== "") this.blocks.push({ kind: "text", text: title.replace(/[.:]?$/, ":") });
    const texts = rows.map((row) => row.map((cell) => cell.text));
    for (const text of sentences(texts, isHeaded(rows) || looksHeaded(texts))) this.blocks.push({ kind: "item", text });
  }

  /** A block of questions, as a knowledge file writes them. */
  #also(node: Element): boolean {
    const inner = new Reader(true, new Set());
    inner.children(node);
    inner.flush();
    const [first, ...more] = inner.blocks.map(textOf);
    const [, opening] = /^also asked\b[\s:*]*(.*)$/i.exec(first ?? "") ?? [];
    if (opening === undefined) return false;
    this.flush();
    const questions = [opening, ...more].filter((text) => text !== "");
    if (questions.length > 0) this.blocks.push({ kind: "also", questions });
    return true;
  }
}

/** Lines that belong together, as an address or hours do, in one. */
const joined = (text: string): string =>
  text
    .split("\n")
    .map(line)
    .filter((part) => part !== "")
    .reduce((all, part) => (all === "" ? part : `${all}${/[\p{P}\p{S}]$/u.test(all) ? "" : ";"} ${part}`), "");

/** What stands raised: cents behind a price, or a small figure, which would else be read as one more digit. */
function raised(text: string, before: string): string {
  const digits = text.trim();
  if (!/^\d+$/.test(digits)) return text;
  if (/\d\s*$/.test(before) && digits.length === 2) return `.${digits}`;
  return [...digits].map((digit) => "⁰¹²³⁴⁵⁶⁷⁸⁹"[Number(digit)]).join("");
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

function cellText(node: Element): { text: string; bold: boolean } {
  const reader = new Reader(true, new Set());
  reader.children(node);
  reader.flush();
  const blocks = reader.blocks.filter((block) => textOf(block) !== "");
  return { text: blocks.map(textOf).join(", "), bold: blocks.every(({ kind }) => kind === "heading") };
}
