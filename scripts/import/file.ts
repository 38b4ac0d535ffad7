/**
 * A file of knowledge that was imported: Markdown for people, and above it a comment that says where it comes from and
 * what each heading's text was then, so that a later import knows what a person has changed since.
 */
import { createHash } from "node:crypto";
import { slug } from "../knowledge.ts";
import type { Sections } from "./sections.ts";

export interface Origin {
  /** The address, or the name of the file. */
  source: string;
  /** `yyyy-mm-dd` */
  date: string;
  /** Of what was read, in hexadecimal. */
  hash: string;
}

/** A heading and what stands under it. */
export interface Part {
  title: string;
  /** The title of the whole: one `#` and not two. */
  top: boolean;
  body: string;
  /** The lines that say how visitors ask for it, which are a person's. */
  also: string;
}

export interface File {
  origin: Origin | null;
  /** What the text under each heading was when it was imported, by `slug` of the heading: a hash. */
  base: ReadonlyMap<string, string>;
  parts: Part[];
}

/** Twelve hexadecimal digits, the same however the lines are broken. */
export const hashOf = (text: string): string =>
  createHash("sha256").update(text.replaceAll(/\s+/g, " ").trim()).digest("hex").slice(0, 12);

export const partsOf = ({ title, sections }: Sections): Part[] => {
  const parts = sections.map(
    (section): Part => ({
      title: section.title,
      top: section.title === title,
      body: section.body,
      also: section.also.length === 0 ? "" : ["> Also asked:", ...section.also.map((each) => `> - ${each}`)].join("\n"),
    }),
  );
  return parts.some(({ top }) => top) ? parts : [{ title, top: true, body: "", also: "" }, ...parts];
};

const INTRODUCTION = "Imported. Change what you like: another import shows what it would change before it writes.";

export function write({ origin, base, parts }: File): string {
  const comment =
    origin &&
    [
      "<!--",
      INTRODUCTION,
      `source: ${origin.source.replaceAll("--", "-%2D")}`,
      `date: ${origin.date}`,
      `hash: ${origin.hash}`,
      ...[...base].map(([heading, hash]) => `was: ${hash} ${heading}`),
      "-->",
    ].join("\n");
  const texts = parts.map(({ title, top, body, also }) =>
    [`${top ? "#" : "##"} ${title}`, also, body].filter((text) => text !== "").join("\n\n"),
  );
  return `${[...(comment ? [comment] : []), ...texts].join("\n\n")}\n`;
}

export function read(markdown: string): File {
  const [all = "", comment = ""] = /^\uFEFF?<!--\n([\s\S]*?)-->\s*/.exec(markdown.replaceAll("\r\n", "\n")) ?? [];
  const value = (key: string) => new RegExp(`^${key}: (.*)$`, "m").exec(comment)?.[1]?.replaceAll("-%2D", "--");
  const [source, date, hash] = [value("source"), value("date"), value("hash")];
  const origin = source && date && hash ? { source, date, hash } : null;
  const base = new Map(
    [...comment.matchAll(/^was: ([0-9a-f]{12}) (.*)$/gm)].map(([, was = "", heading = ""]) => [heading, was] as const),
  );
  const parts: Part[] = [];
  const text = markdown.replaceAll("\r\n", "\n").slice(origin ? all.length : 0);
  let asking = false;
  for (const line of text.split("\n")) {
    const [, marks, title] = /^ {0,3}(#{1,2})[ \t]+(.+?)[ \t#]*$/.exec(line) ?? [];
    const last = parts.at(-1);
    asking = /^ {0,3}>\s*\**also asked\b/i.test(line) || (asking && /^ {0,3}>/.test(line));
    if (title !== undefined) parts.push({ title, top: marks === "#", body: "", also: "" });
    else if (asking && last) last.also += `${line}\n`;
    else if (last) last.body += `${line}\n`;
  }
  return {
    origin,
    base,
    parts: parts.map((part) => ({ ...part, body: part.body.trim(), also: part.also.trim() })),
  };
}

export const keyOf = ({ title }: Pick<Part, "title">): string => slug(title);
