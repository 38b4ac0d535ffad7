/**
 * A small subset of Markdown, built as DOM nodes while the text is still arriving. Complete blocks are never touched
 * again; only the open end of the last line is rendered anew. There is no HTML parser and there are no images, and
 * links are http, https or mailto, because the assistant's text is untrusted.
 */

import { ADDRESS, TARGET } from "./address.ts";
import { link } from "./plain.ts";

/** Where something other than plain text may begin. */
const SPECIAL = /[\\`*[]|https?:\/\//g;
/** A whole construct: code, strong, emphasis, link, bare address, escaped sign. */
const WHOLE = new RegExp(
  `\`([^\`]+)\`|\\*\\*(?=\\S)(.*?[^\\s\\\\])\\*\\*|(?<!\\w)\\*(?![\\s*])(.*?[^\\s\\\\])\\*(?!\\w)|\\[([^\\]]+)\\]\\(${TARGET}\\)|(${ADDRESS})|\\\\([!-/:-@[-\`{-~])`,
  "y",
);
/** A construct whose end may still arrive. */
const PART = /(\\|`[^`]*|\*\*?([^\s*].*)?|\[[^\]]*(\](\(\S*(\s+("[^"]*"?)?)?)?)?|https?:\/\/\S*)$/y;
/** The only allowed links. */
const SAFE = /^(https?:\/\/|mailto:)/i;

const LIST = /^(\s*)([-*+]|\d{1,3}[.)])\s+/;
const HEADING = /^#{1,6}\s+/;
const FENCE = /^\s*```/;
const BLANK = /^\s*([-*_]\s*){3,}$|^\s*$/;
/** What makes the line before it the head of a table. */
const RULE = /^\s*\|?\s*:?-+:?\s*(\|\s*:?-+:?\s*)*\|?\s*$/;
/** Too little of a line to know which block it begins. */
const UNDECIDED = /^\s*([-*_+ ]*|[-:| ]*|\d{1,3}[.)]?|#{1,6}|`{1,3}\w*)\s*$/;
/** What may be the head of a table. */
const ROW = /^\s*\|/;
/** Between two cells; a sign that is escaped is text. */
const BETWEEN = /(?<!\\)\|/;
const cells = (line: string): string[] => line.replace(/^\s*\||(?<!\\)\|\s*$/g, "").split(BETWEEN);

/** Writes the text so far; `done`: nothing will follow. */
export type Writer = (text: string, done: boolean) => void;

const append = <K extends keyof HTMLElementTagNameMap>(parent: Node, tag: K, before: Node | null = null) =>
  parent.insertBefore(document.createElement(tag), before);

/** What is read aloud of a block: of a table its rows, cell by cell. */
const spoken = (block: HTMLElement): string =>
  block.querySelector("table")
    ? [...block.querySelectorAll("tr")].map((row) => [...row.cells].map((c) => c.textContent).join(", ")).join("; ")
    : block.textContent;

/** `finished` gets every completed block, for screen readers. */
export function markdown(element: HTMLElement, finished: (text: string) => void): Writer {
  let read = "";
  /** Where the line that is still open begins. */
  let at = 0;
  /** The open lists, each inside an entry of the one before it, and how far their entries are indented. */
  let lists: { list: HTMLElement; indent: number }[] = [];
  let block: HTMLElement | null = null;
  let inline: Writer | null = null;
  let skip = 0;
  /** Inside a code block: its lines so far. */
  let code: string | null = null;
  /** The only line of the block so far, which the next line may make the head of a table; and that table. */
  let head: string | null = null;
  let table: HTMLElement | null = null;

  const end = () => {
    const text = block && spoken(block);
    block = code = head = table = null;
    if (text) finished(text);
  };

  const row = (to: HTMLElement, tag: "td" | "th"): Writer => {
    const made = append(to, "tr");
    return (line, ended) => {
      made.replaceChildren();
      for (const cell of cells(line)) spans(append(made, tag))(cell.trim(), ended);
    };
  };

  const entry = ([, { length: indent }, sign]: RegExpExecArray & [string, string, string]) => {
    end();
    const number = Number.parseInt(sign, 10);
    const tag = number >= 0 ? "ol" : "ul";
    while (lists.length > 1 && indent < (lists.at(-1)?.indent ?? 0)) lists.pop();
    const last = lists.at(-1);
    // One space more is no level more.
    const deeper = !last || indent > last.indent + 1;
    if (!deeper && last.list.localName !== tag) lists.pop();
    if (deeper || lists.length === 0 || lists.at(-1) !== last) {
      const parent = (lists.at(-1)?.list.lastElementChild as HTMLElement | null | undefined) ?? element;
      lists.push({ list: append(parent, tag), indent });
    }
    const made = append(lists.at(-1)?.list as HTMLElement, "li");
    if (number >= 0) made.value = number;
    block = made;
  };

  const begin = (line: string): Writer | null => {
    skip = 0;
    if (table && line.includes("|")) return row(table, "td");
    if (BLANK.test(line)) {
      end();
      return null;
    }
    if (block && head !== null && line.includes("|") && RULE.test(line) && cells(line).length === cells(head).length) {
      block.remove();
      block = append(element, "div");
      block.className = "table";
      table = append(block, "table");
      row(table, "th")(head, true);
      head = null;
      return () => {};
    }
    const item = LIST.exec(line);
    const heading = HEADING.exec(line);
    head = null;
    if (item) {
      entry(item as RegExpExecArray & [string, string, string]);
      skip = item[0].length;
    } else if (block && !table && !heading && !ROW.test(line) && (block.localName === "p" || /^\s/.test(line)))
      append(block, "br");
    else {
      end();
      lists = [];
      block = append(element, "p");
      if (heading) {
        skip = heading[0].length;
        return spans(append(block, "strong"));
      }
      head = line;
    }
    return spans(block as unknown as HTMLElement);
  };

  const take = (line: string, ended: boolean) => {
    const fence = FENCE.test(line);
    if (code !== null) {
      if (block) block.textContent = fence ? code.trimEnd() : code + line;
      if (ended && fence) end();
      else if (ended) code += `${line}\n`;
    } else if (fence && ended && !inline) {
      end();
      lists = [];
      block = append(element, "pre");
      code = "";
    } else if (inline || ended || !UNDECIDED.test(line)) {
      inline ??= begin(line);
      inline?.(line.slice(skip), ended);
    }
    if (ended) inline = null;
    // It was set from as much of the line as had arrived.
    if (ended && head !== null) head = line;
  };

  return (text, done) => {
    if (!text.startsWith(read)) {
      element.replaceChildren();
      at = 0;
      lists = [];
      block = inline = code = head = table = null;
    }
    read = text;
    const lines = text.slice(at).split("\n");
    const open = lines.pop() ?? "";
    for (const line of lines) {
      take(line, true);
      at += line.length + 1;
    }
    if (open || done) take(open, done);
    if (done) {
      at = text.length;
      end();
    }
  };
}

/** The text of one line, written as it arrives. */
function spans(parent: HTMLElement): Writer {
  /** The open end: shown, but not final. */
  const tail = parent.appendChild(new Text());
  let plain: Text | null = null;
  let at = 0;

  const text = (more: string) => {
    if (plain) plain.appendData(more);
    else if (more) {
      plain = new Text(more);
      tail.before(plain);
    }
  };
  const node = <K extends keyof HTMLElementTagNameMap>(tag: K, content: string) => {
    const made = append(parent, tag, tail);
    made.textContent = content;
    plain = null;
    return made;
  };
  const construct = ([, code, strong, emphasis, label, target, address, sign]: RegExpExecArray) => {
    const href = target ?? address ?? "";
    if (sign) text(sign);
    else if (code) node("code", code);
    else if (strong) spans(node("strong", ""))(strong, true);
    else if (emphasis) spans(node("em", ""))(emphasis, true);
    else if (SAFE.test(href)) {
      tail.before(link(href, label ?? href));
      plain = null;
    } else text(label ?? "");
  };

  return (line, ended) => {
    for (;;) {
      SPECIAL.lastIndex = at;
      const special = SPECIAL.exec(line);
      // The last word may still become an address.
      const stop = special?.index ?? (ended ? line.length : Math.max(at, line.lastIndexOf(" ") + 1));
      text(line.slice(at, stop));
      at = stop;
      if (!special) break;
      WHOLE.lastIndex = PART.lastIndex = at;
      const whole = WHOLE.exec(line);
      const grows = !ended && PART.test(line);
      // An address goes on until white space ends it.
      if (whole && !(grows && whole[6])) {
        construct(whole);
        at += whole[0].length;
      } else if (grows) break;
      else text(line.charAt(at++));
    }
    tail.data = line.slice(at).replace(/^[*`[\\]+/, "");
    if (ended) tail.remove();
  };
}
