/**
 * From the blocks of a document to passages: one for each heading that stands for a matter of its own, none longer than a
 * reply can use. Pure.
 */
import { tokens } from "../../assistant/knowledge/tokens.ts";
import { slug } from "../knowledge.ts";
import { type Document, line } from "./document.ts";

export interface Section {
  title: string;
  /** Markdown. */
  body: string;
  /** Questions that it answers. */
  also: readonly string[];
}

export interface Sections {
  /** The title of the whole. */
  title: string;
  sections: Section[];
}

/** Tokens of a passage: several go into one prompt, and a search among long ones finds less. */
const LONGEST = 400;
/** UTF-16 code units of a heading, which is shown as a button. */
const LONGEST_TITLE = 120;
const QUESTION = /[?？؟]$/;

interface Part {
  kind: "text" | "item";
  text: string;
}
interface Matter {
  title: string;
  parts: Part[];
  also: string[];
  /** Headings below it. */
  subs: Matter[];
}

/** @param name what it is called when it has neither a heading nor a title */
export function sectionsOf(document: Document, name: string): Sections {
  const { title: given, blocks } = document;
  const levels = blocks.flatMap((block) => (block.kind === "heading" ? [block.level] : [])).toSorted((a, b) => a - b);
  const [top = 1] = levels;
  const first = blocks.find((block) => block.kind === "heading");
  const only = first?.kind === "heading" && first.level === top && levels.filter((level) => level === top).length === 1;
  // The one heading above all others is the title; else all of the highest level are sections.
  const called = first?.kind === "heading" && (given === "" || given === first.text);
  const titled = only && called && (levels.length > 1 || top === 1);
  const title = headline(titled && first?.kind === "heading" ? first.text : given || name) || name;
  const level = (titled ? levels.find((each) => each > top) : top) ?? top;

  const root: Matter = { title, parts: [], also: [], subs: [] };
  let section = root;
  let at = root;
  for (const block of blocks) {
    if (block.kind === "end") at = section;
    else if (block.kind === "also") at.also.push(...block.questions);
    else if (block.kind !== "heading") at.parts.push(block);
    else if (titled && block === first) at = section = root;
    else if (headline(block.text) === "") at.parts.push({ kind: "text", text: block.text });
    else {
      const made: Matter = { title: headline(block.text), parts: [], also: [], subs: [] };
      if (block.level <= level) {
        root.subs.push(made);
        section = made;
      } else section.subs.push(made);
      at = made;
    }
  }
  const matters = [{ ...root, subs: [] }, ...root.subs];
  const kept = matters.reduce<Matter[]>(keptText, []);
  return { title, sections: named(kept.flatMap(split), title) };
}

/** A heading as it may stand in a file; empty: it is as long as a text. */
const headline = (text: string): string => {
  const plain = line(text)
    .replace(/[\s#]+$/, "")
    .replace(/:$/, "");
  return plain.length > LONGEST_TITLE ? "" : plain;
};

/** A heading that nothing stands under is a sentence of what stands above it. */
function keptText(before: Matter[], matter: Matter): Matter[] {
  const subs = matter.subs.reduce<Matter[]>(keptText, []);
  const last = before.at(-1);
  const bare = matter.parts.length === 0 && subs.length === 0 && matter.also.length === 0;
  if (bare && last) {
    last.parts.push({ kind: "text", text: matter.title });
    return before;
  }
  return [...before, { ...matter, subs }];
}

/** A question below a section is a passage of its own, and so is every heading below one that is too long. */
function split(matter: Matter): Section[] {
  const { title, subs } = matter;
  const apart = size(matter) > LONGEST;
  const stay = subs.filter((sub) => !apart && !QUESTION.test(sub.title));
  const go = subs.filter((sub) => !stay.includes(sub));
  const own: Part[] = [
    ...matter.parts,
    ...stay.flatMap((sub): Part[] => [{ kind: "text", text: `### ${sub.title}` }, ...sub.parts]),
  ];
  const also = [...matter.also, ...stay.flatMap((sub) => sub.also)];
  return [
    ...pieces(title, own, also),
    ...go.flatMap((sub) => pieces(QUESTION.test(sub.title) ? sub.title : below(title, sub.title), sub.parts, sub.also)),
  ];
}

const size = ({ parts, subs }: Matter): number =>
  [...parts, ...subs.flatMap((sub) => sub.parts)].reduce((sum, { text }) => sum + tokens(text), 0);

/** What a heading says beside the one above it. */
export function below(title: string, sub: string): string {
  const both = `${title}${/[\p{P}\p{S}]$/u.test(title) ? "" : ":"} ${sub}`;
  return both.length <= LONGEST_TITLE ? both : sub;
}

/** Cuts a long text between paragraphs, and one long paragraph between sentences. */
function pieces(title: string, parts: readonly Part[], also: readonly string[]): Section[] {
  if (parts.length === 0) return [];
  const all = parts.flatMap((part) => (tokens(part.text) > LONGEST ? sentencesOf(part) : [part]));
  const cut: Part[][] = [[]];
  let count = 0;
  for (const part of all) {
    const last = cut.at(-1) ?? [];
    if (last.length > 0 && count + tokens(part.text) > LONGEST) {
      // What announces a list goes with it.
      const announced = last.length > 1 && /:$|^### /.test(last.at(-1)?.text ?? "") ? last.splice(-1) : [];
      cut.push([...announced, part]);
      count = [...announced, part].reduce((sum, { text }) => sum + tokens(text), 0);
    } else {
      last.push(part);
      count += tokens(part.text);
    }
  }
  return cut.map((own, i) => {
    const lead = line(own[0]?.text.replace(/^### /, "") ?? "").replace(/:$/, "");
    const named = i > 0 && (/:$/.test(own[0]?.text ?? "") || own[0]?.text.startsWith("### ")) && lead.length <= 40;
    return {
      title: i === 0 ? title : named ? below(title, lead) : `${title} (${i + 1})`,
      body: written(own),
      also: i === 0 ? also : [],
    };
  });
}

const SENTENCES = /(?<=[.!?…]["'”»)]*)\s+(?=\P{Ll})|(?<=[。！？])/u;

/** Where a sentence may be cut that is longer than a passage. */
const PARTS = /(?<=[;,:])\s+|(?<=[；，、])/u;

function sentencesOf({ kind, text }: Part): Part[] {
  const cut: string[] = [];
  const sentences = text
    .split(SENTENCES)
    .flatMap((sentence) => (tokens(sentence) > LONGEST ? sentence.split(PARTS) : [sentence]));
  for (const sentence of sentences) {
    const last = cut.at(-1);
    if (last !== undefined && tokens(last) + tokens(sentence) <= LONGEST / 2)
      cut[cut.length - 1] = `${last} ${sentence}`;
    else cut.push(sentence);
  }
  return cut.map((each) => ({ kind, text: each }));
}

/** Markdown as the reader of a site's knowledge takes it. */
function written(parts: readonly Part[]): string {
  return parts.reduce((all, part, i) => {
    const text = part.text.startsWith("### ") ? `### ${plain(part.text.slice(4))}` : plain(part.text);
    // A line that begins with a number and a dot would lose it as the number of an item.
    const item = part.kind === "item" || /^\d{1,3}[.)]\s/.test(text);
    const before = parts[i - 1];
    const listed = item && (before?.kind === "item" || /^\d{1,3}[.)]\s/.test(before?.text ?? ""));
    return `${all}${i === 0 ? "" : listed ? "\n" : "\n\n"}${item ? "- " : ""}${text}`;
  }, "");
}

/** Signs at the beginning of a line that Markdown reads as marks. */
const MARKS = /^(?:(?:#{1,6}|[-*+•‣◦▪·–—])\s+|>\s*|```+|~~~+)/;

/** Text in which no sign at its beginning is read as one of Markdown's, and none as a comment. */
export function plain(text: string): string {
  let one = line(text)
    .replaceAll("<!--", "")
    .replaceAll("-->", "")
    .replaceAll(/<(?=table[\s>])/gi, "")
    .trim();
  while (MARKS.test(one)) one = one.replace(MARKS, "").trim();
  return /^\|.*\|$/.test(one) ? plain(one.replaceAll("|", " ")) : one;
}

/** No two headings of a file make the same id. */
function named(sections: readonly Section[], title: string): Section[] {
  const taken = new Set<string>();
  return sections.map((section) => {
    const names = [section.title, below(title, section.title)];
    for (let n = 2; n < sections.length + 2; n++) names.push(`${section.title} (${n})`);
    const name = names.find((each) => !taken.has(slug(each))) ?? section.title;
    taken.add(slug(name));
    return { ...section, title: name };
  });
}
