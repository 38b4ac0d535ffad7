/**
 * Reads a site's knowledge: one passage for each heading with text under it, from every `.md` file of the folder and its
 * subfolders. What cannot be read stops the start with a sentence, because a text that is left out in silence is a
 * question that the assistant cannot answer.
 */
import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { join, sep } from "node:path";
import type { Passage } from "../assistant/knowledge/passage.ts";
import { nameOf, siteFolder } from "./site.ts";

/**
 * @param folder with markdown files; one that does not exist holds no passage
 * @returns passages with ids that stay the same after a restart: `folder/file#heading`
 * @throws Error with a sentence that names the file
 */
export function readKnowledge(folder = join(siteFolder(), "knowledge")): Passage[] {
  if (!existsSync(folder)) return [];
  const passages = readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((path) => !path.split(sep).some((part) => part.startsWith(".")))
    .toSorted()
    .flatMap((path) => {
      const name = path.split(sep).join("/");
      const file = statSync(join(folder, path), { throwIfNoEntry: false });
      if (!file) throw wrong(name, "it is a link to a file that does not exist. Mend or remove it.");
      return file.isFile() ? passagesOf(name, textIn(name, join(folder, path))) : [];
    });
  checkTogether(passages);
  return passages;
}

/** @throws Error with a sentence, where two passages would be taken for each other */
export function checkTogether(passages: readonly Passage[]): void {
  const ids = new Set<string>();
  const wordings = new Map<string, string>();
  for (const { id, title, also = [] } of passages) {
    const path = `${id.split("#")[0]}.md`;
    if (ids.has(id)) throw wrong(path, `the heading "${title}" is used twice. Rename one of them.`);
    ids.add(id);
    for (const question of also) {
      const other = wordings.get(question.toLowerCase());
      if (other !== undefined) {
        throw wrong(path, `"${question}" is asked under "${other}" and under "${title}". Keep it where the answer is.`);
      }
      wordings.set(question.toLowerCase(), title);
    }
  }
}

const wrong = (path: string, why: string): Error => new Error(`${nameOf(join("knowledge", path))}: ${why}`);

/** Text as UTF-8; anything else would be answered from as it is, with signs that nobody wrote. */
function textIn(name: string, path: string): string {
  if (!/\.md$/i.test(name)) {
    throw wrong(name, "only .md files are read as knowledge. Turn it into one, or move it out of this folder.");
  }
  try {
    const text = new TextDecoder("utf-8", { fatal: true }).decode(readFileSync(path));
    // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for.
    if (!/[\u0000-\u0008\u000e-\u001f]/.test(text)) return text;
  } catch {
    // Said below.
  }
  throw wrong(name, "it is not text in UTF-8. Save it in this encoding.");
}

const HEADING = /^ {0,3}(#{1,2})[ \t]+(.+?)[ \t#]*$/;
const FENCE = /^ {0,3}(```|~~~)/;
/** Opens a block of questions that the passage answers: one a line after it, `> - How do I cancel?` */
const ALSO = /^ {0,3}>\s*\**also asked\b[\s:*]*(.*)$/i;
const QUOTED = /^ {0,3}>\s?(.*)$/;
const LONGEST_QUESTION = 200;
const TABLE = /^\s*\|.*\|\s*$|^\s*:?-{2,}:?\s*(\|\s*:?-{2,}:?\s*)+$|<table[\s>]/i;

/** @throws Error with a sentence that names the file */
export function passagesOf(path: string, markdown: string): Passage[] {
  const sections: { title: string; level: number; lines: string[]; also: string[] | null }[] = [];
  let asking = false;
  for (const line of withoutComments(path, markdown.replace(/^\uFEFF/, "")).split(/\r?\n/)) {
    const [, marks = "", title = ""] = HEADING.exec(line) ?? [];
    const section = sections.at(-1);
    const first = ALSO.exec(line)?.[1];
    asking = first !== undefined || (asking && QUOTED.test(line));
    if (asking) {
      if (!section)
        throw wrong(path, 'there is "Also asked" above the first heading. Move it under the heading it is for.');
      if (first !== undefined && section.also) {
        throw wrong(path, `"Also asked" stands twice under "${section.title}". Make it one block.`);
      }
      section.also ??= [];
      const question = (first ?? QUOTED.exec(line)?.[1] ?? "").replace(/^\s*(?:[-*+]|\d{1,3}[.)])\s+/, "").trim();
      if (question !== "") section.also.push(question);
    } else if (title !== "") sections.push({ title, level: marks.length, lines: [], also: null });
    else if (TABLE.test(line)) throw wrong(path, "tables are not read. Write each row as a sentence or a list item.");
    else if (FENCE.test(line)) throw wrong(path, "blocks of code are not read. Write their text as sentences.");
    else if (sections.length > 0) sections.at(-1)?.lines.push(line);
    else if (line.trim() !== "") {
      throw wrong(
        path,
        `there is text before the first heading ("${short(line)}"). Write a heading (# or ##) above it.`,
      );
    }
  }
  const passages = sections.flatMap(({ title, level, lines, also }) => {
    const text = textOf(lines);
    // A title of the page needs no text of its own.
    if (text === "" && level === 1 && !also) return [];
    if (text === "") throw wrong(path, `there is no text under the heading "${title}". Add some or remove it.`);
    if (also?.length === 0) {
      throw wrong(path, `"Also asked" under "${title}" has no question. Write one a line: > - How do I cancel?`);
    }
    if (title.length > LONGEST_TITLE) throw wrong(path, `the heading "${short(title)}" is too long. Make it shorter.`);
    const long = also?.find((question) => question.length > LONGEST_QUESTION);
    if (long) throw wrong(path, `"${short(long)}" is too long for a question. Write one question a line.`);
    return [{ id: idOf(path, title), title, text, ...(also && { also }) }];
  });
  if (passages.length === 0)
    throw wrong(path, "there is no heading (# or ##) with text under it. Add some or remove the file.");
  return passages;
}

/** Notes to oneself (`<!-- -->`) are not knowledge. */
function withoutComments(path: string, markdown: string): string {
  const text = markdown.replaceAll(/<!--[\s\S]*?-->/g, "");
  if (text.includes("<!--")) throw wrong(path, "a comment (<!--) is never closed. Close it with -->.");
  return text;
}

/** As a stored source takes them, in UTF-16 code units. */
const LONGEST_ID = 120;
const LONGEST_TITLE = 200;

const idOf = (path: string, title: string): string =>
  `${path.replace(/\.md$/i, "")}#${slug(title)}`.slice(0, LONGEST_ID).replace(/[\uD800-\uDBFF]$/, "");

/** Items of a list and smaller headings are sentences of their own, because a reply quotes whole sentences. */
function textOf(lines: readonly string[]): string {
  return lines
    .reduce<string[]>((parts, line) => {
      const item = /^\s*(?:[-*+]|\d{1,3}[.)])\s+(?:\[[ xX]\]\s+)?(.*)$/.exec(line)?.[1];
      const heading = /^ {0,3}#{3,6}\s+(.+?)[ \t#]*$/.exec(line)?.[1];
      const last = parts.at(-1);
      if (line.trim() === "") parts.push("");
      else if (item !== undefined || heading !== undefined) parts.push(item ?? `${heading}:`);
      else if (last) parts[parts.length - 1] = `${last} ${line.trim()}`;
      else parts.push(line.trim());
      return parts;
    }, [])
    .map((part) => part.replaceAll(/\s+/g, " ").trim())
    .filter((part) => part !== "")
    .map((part) => (ENDED.test(part) ? part : `${part}.`))
    .join(" ");
}

/** A sign that ends a sentence, or that announces what follows; "9 €" and "(from May)" end none. */
const ENDED = /[.!?…:;,。！？；：，][\p{Pe}\p{Pf}"']*$/u;

const short = (line: string): string => (line.trim().length > 40 ? `${line.trim().slice(0, 40)}…` : line.trim());

export const slug = (title: string): string =>
  title
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, "-")
    .replaceAll(/^-|-$/g, "");
