/** Reads a PDF that says itself what its texts are (a tagged one): headings, paragraphs, lists and tables. Pure. */
import { type Block, line, textOf } from "./document.ts";
import { continued, type Item, levelsOf } from "./pdf-items.ts";
import { sentences } from "./table.ts";

/** A node of the structure, as PDF.js hands it over: roles of ISO 32000, the document's own ones mapped to these. */
export interface Tag {
  role: string;
  children: readonly (Tag | { type: string; id: string })[];
}

export interface TaggedPage {
  tree: Tag | null;
  items: readonly Item[];
}

/** The share of the letters that the structure must hold: less is a structure that nobody looked after. */
const COVERED = 0.6;
/** UTF-16 code units of a paragraph that may be a heading by its letters. */
const SHORT_HEADING = 120;
const LEFT_OUT = /^(?:Figure|Formula|TOC|TOCI|Index|Artifact|Form|Lbl)$/;

/** @returns null: the document does not say */
export function readTags(pages: readonly TaggedPage[]): Block[] | null {
  const count = (items: readonly Item[]) => items.reduce((sum, { text }) => sum + text.trim().length, 0);
  const marked = pages.flatMap(({ tree, items }) => {
    const ids = new Set(tree ? idsIn(tree) : []);
    return items.filter(({ mark }) => mark !== null && ids.has(mark));
  });
  const all = count(pages.flatMap(({ items }) => items));
  if (all === 0 || count(marked) / all < COVERED) return null;
  // Many a document has tags, and yet no heading among them.
  const headed = pages.some(({ tree }) => tree && rolesIn(tree).some((role) => HEADING.test(role)));
  const letters = levelsOf(marked);
  const blocks: Block[] = [];
  for (const { tree, items } of pages) {
    if (!tree) continue;
    const own = new TagReader(items, headed ? null : letters);
    own.read(tree);
    const [first] = own.blocks;
    const last = blocks.at(-1);
    // A paragraph goes on over the end of a page where its sentence does.
    if (
      first?.kind === "text" &&
      last?.kind === "text" &&
      /[\p{Ll},]$/u.test(last.text) &&
      /^\p{Ll}/u.test(first.text)
    ) {
      last.text = continued(last.text, first.text);
      own.blocks.shift();
    }
    blocks.push(...own.blocks);
  }
  return blocks.some((block) => textOf(block) !== "") ? blocks : null;
}

const HEADING = /^(?:H([1-6])?|Title)$/;

const isTag = (child: Tag["children"][number]): child is Tag => "role" in child;
const idsIn = (tag: Tag): string[] => tag.children.flatMap((child) => (isTag(child) ? idsIn(child) : child.id));
const rolesIn = (tag: Tag): string[] => [tag.role, ...tag.children.filter(isTag).flatMap(rolesIn)];

class TagReader {
  readonly blocks: Block[] = [];
  readonly #items: ReadonlyMap<string, Item[]>;
  readonly #letters: ReturnType<typeof levelsOf> | null;

  /** @param letters null: the structure has headings of its own */
  constructor(items: readonly Item[], letters: ReturnType<typeof levelsOf> | null) {
    this.#items = Map.groupBy(items, ({ mark }) => mark ?? "");
    this.#letters = letters;
  }

  read(tag: Tag, kind: "text" | "item" = "text"): void {
    const { role } = tag;
    if (LEFT_OUT.test(role)) return;
    const heading = HEADING.exec(role);
    if (heading) return this.#heading(this.#textOf(tag), role === "Title" ? 1 : Number(heading[1] ?? 2));
    if (role === "Table") return this.#table(tag);
    if (role === "P" || role === "Caption" || role === "Note" || role === "Quote") return this.#paragraph(tag, kind);
    const inner = role === "LI" ? "item" : kind;
    // What stands between larger parts is a text of its own.
    let loose: Tag["children"][number][] = [];
    const flush = () => {
      if (loose.length > 0) this.#paragraph({ role: "P", children: loose }, inner);
      loose = [];
    };
    for (const child of tag.children) {
      if (isTag(child) && rolesIn(child).some((each) => PARTS.test(each) || HEADING.test(each))) {
        flush();
        this.read(child, inner);
      } else loose.push(child);
    }
    flush();
  }

  #heading(text: string, level: number): void {
    if (text !== "") this.blocks.push({ kind: "heading", level, text });
  }

  #paragraph(tag: Tag, kind: "text" | "item"): void {
    const text = this.#textOf(tag);
    if (text === "") return;
    const items = idsIn(tag)
      .flatMap((id) => this.#items.get(id) ?? [])
      .filter((item) => item.text.trim() !== "");
    const level = this.#letters?.levelOf(Math.max(...items.map(({ size }) => size))) ?? 0;
    const bold = this.#letters !== null && items.every(({ font }) => this.#letters?.headings.has(font));
    const short = text.length <= SHORT_HEADING && !/[.,;:!…]$/u.test(text);
    if (short && (level > 0 || bold)) this.#heading(text, level > 0 ? level : 9);
    else this.blocks.push({ kind, text });
  }

  #table(tag: Tag): void {
    const rows: Tag[][] = [];
    const walk = (each: Tag): void => {
      if (each.role === "Caption") this.#paragraph(each, "text");
      else if (each.role === "TR")
        rows.push(each.children.filter(isTag).filter(({ role }) => role === "TH" || role === "TD"));
      else for (const child of each.children) if (isTag(child)) walk(child);
    };
    walk(tag);
    const headed = rows.length > 1 && (rows[0]?.filter(({ role }) => role === "TH").length ?? 0) > 1;
    const texts = rows.map((row) => row.map((cell) => this.#textOf(cell)));
    for (const text of sentences(texts, headed)) this.blocks.push({ kind: "item", text });
  }

  #textOf(tag: Tag): string {
    let text = "";
    let ended = false;
    const walk = (each: Tag["children"][number]): void => {
      if (isTag(each)) {
        if (!LEFT_OUT.test(each.role)) for (const child of each.children) walk(child);
        return;
      }
      for (const item of this.#items.get(each.id) ?? []) {
        if (item.text === "") {
          ended ||= item.ends;
          continue;
        }
        text = ended && text !== "" ? continued(text.trimEnd(), item.text.trimStart()) : text + item.text;
        ended = item.ends;
      }
    };
    walk(tag);
    return line(text);
  }
}

/** What is no part of a line. */
const PARTS =
  /^(?:Document|DocumentFragment|Part|Art|Sect|Div|BlockQuote|P|L|LI|Table|TR|TH|TD|THead|TBody|TFoot|Caption|Note|Quote|TOC|Index)$/;
