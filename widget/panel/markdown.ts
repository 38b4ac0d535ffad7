/**
 * A small subset of Markdown, built as DOM nodes while the text is still arriving. Complete blocks are never touched
 * again; only the open end of the last line is rendered anew. There is no HTML parser and there are no images, and
 * links are http, https or mailto, because the assistant's text is untrusted.
 */

import { ADDRESS, TARGET } from "./address.ts";

/** Where something other than plain text may begin. */
const SPECIAL = /[`*[]|https?:\/\//g;
/** A whole construct: code, strong, emphasis, link, bare address. */
const WHOLE = new RegExp(
  `\`([^\`]+)\`|\\*\\*(?=\\S)(.*?\\S)\\*\\*|(?<!\\w)\\*(?![\\s*])(.*?\\S)\\*(?!\\w)|\\[([^\\]]+)\\]\\(${TARGET}\\)|(${ADDRESS})`,
  "y",
);
/** A construct whose end may still arrive. */
const PART = /(`[^`]*|\*\*?([^\s*].*)?|\[[^\]]*(\](\(\S*(\s+("[^"]*"?)?)?)?)?|https?:\/\/\S*)$/y;
/** The only allowed links. */
const SAFE = /^(https?:\/\/|mailto:)/i;

const LIST = /^\s*([-*+]|\d{1,3}[.)])\s+/;
const HEADING = /^#{1,6}\s+/;
const FENCE = /^\s*```/;
const BLANK = /^\s*([-*_]\s*){3,}$|^\s*$/;
/** Too little of a line to know which block it begins. */
const UNDECIDED = /^\s*([-*_+ ]*|\d{1,3}[.)]?|#{1,6}|`{1,3}\w*)\s*$/;

/** Writes the text so far; `done`: nothing will follow. */
export type Writer = (text: string, done: boolean) => void;

const append = <K extends keyof HTMLElementTagNameMap>(parent: Node, tag: K, before: Node | null = null) =>
  parent.insertBefore(document.createElement(tag), before);

/** `finished` gets every completed block, for screen readers. */
export function markdown(element: HTMLElement, finished: (text: string) => void): Writer {
  let read = "";
  /** Where the line that is still open begins. */
  let at = 0;
  let list: HTMLElement | null = null;
  let block: HTMLElement | null = null;
  let inline: Writer | null = null;
  let skip = 0;
  /** Inside a code block: its lines so far. */
  let code: string | null = null;

  const end = () => {
    const text = block?.textContent;
    block = null;
    code = null;
    if (text) finished(text);
  };

  const begin = (line: string): Writer | null => {
    skip = 0;
    if (BLANK.test(line)) {
      end();
      return null;
    }
    const item = LIST.exec(line);
    const heading = HEADING.exec(line);
    if (item) {
      end();
      const number = Number.parseInt(item[1] as string, 10);
      const tag = number >= 0 ? "ol" : "ul";
      if (list?.localName !== tag) list = append(element, tag);
      const entry = append(list, "li");
      if (number >= 0) entry.value = number;
      block = entry;
      skip = item[0].length;
    } else if (block && !heading && (block.localName === "p" || /^\s/.test(line))) append(block, "br");
    else {
      end();
      list = null;
      block = append(element, "p");
      if (heading) {
        skip = heading[0].length;
        return spans(append(block, "strong"));
      }
    }
    return spans(block);
  };

  const take = (line: string, ended: boolean) => {
    const fence = FENCE.test(line);
    if (code !== null) {
      if (block) block.textContent = fence ? code.trimEnd() : code + line;
      if (ended && fence) end();
      else if (ended) code += `${line}\n`;
    } else if (fence && ended && !inline) {
      end();
      list = null;
      block = append(element, "pre");
      code = "";
    } else if (inline || ended || !UNDECIDED.test(line)) {
      inline ??= begin(line);
      inline?.(line.slice(skip), ended);
    }
    if (ended) inline = null;
  };

  return (text, done) => {
    if (!text.startsWith(read)) {
      element.replaceChildren();
      at = 0;
      list = block = inline = code = null;
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
  const construct = ([, code, strong, emphasis, label, target, address]: RegExpExecArray) => {
    const href = target ?? address ?? "";
    if (code) node("code", code);
    else if (strong) spans(node("strong", ""))(strong, true);
    else if (emphasis) spans(node("em", ""))(emphasis, true);
    else if (SAFE.test(href)) {
      const link = node("a", label ?? href);
      link.href = href;
      link.rel = "noopener";
      link.target = "_blank";
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
    tail.data = line.slice(at).replace(/^[*`[]+/, "");
    if (ended) tail.remove();
  };
}
