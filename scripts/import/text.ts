/** What an import is asked for, and what it makes of it before anything is written. */
import { createHash } from "node:crypto";
import { slug } from "../knowledge.ts";
import type { Document } from "./document.ts";
import { readSource } from "./read.ts";
import type { Sections } from "./sections.ts";

export interface Import {
  /** An address, or the path of a file. */
  source: string;
  /** The folder of the site's knowledge. */
  folder: string;
  /** The name of the file, or for a sitemap of the folder, that it is written into. */
  into?: string | undefined;
  /** Change files that are there. */
  write?: boolean | undefined;
  /** What the source says replaces what a person has changed. */
  overwrite?: boolean | undefined;
  /** The most pages of a sitemap. */
  pages?: number | undefined;
  /** Of a sitemap, only pages whose path begins so. */
  only?: string | undefined;
  /** `yyyy-mm-dd` */
  today: string;
  say(line: string): void;
}

/** One text that becomes one file. */
export interface Text {
  /** The address, or the file's name. */
  source: string;
  /** The path below the folder of knowledge, without its ending. */
  path: string;
  sections: Sections;
  hash: string;
}

/** @throws Error with a sentence that names the source */
export async function reading(source: string, given: Parameters<typeof readSource>[0]): Promise<Document> {
  try {
    return await readSource(given);
  } catch (error) {
    if (error instanceof Error && error.constructor === Error) throw new Error(`${source}: ${error.message}`);
    // The readers follow the tree of a page, and its depth is up to whoever wrote it.
    if (error instanceof RangeError)
      throw new Error(`${source}: it is nested too deeply. Copy its text into a .md file, and import that.`);
    throw error;
  }
}

export const hashOfBytes = (bytes: Buffer): string => createHash("sha256").update(bytes).digest("hex").slice(0, 12);

/** UTF-16 code units of a file's name: the ids of passages have it in front. */
export const LONGEST_NAME = 40;

/** @throws Error when it is no name of a file below the folder */
export function pathOf(name: string): string {
  const parts = name
    .replace(/\.md$/i, "")
    .split(/[\\/]/)
    .map(slug)
    .filter((part) => part !== "");
  if (parts.length === 0) throw new Error(`"${name}" makes no name of a file. Choose one with --into NAME.`);
  return parts.map((part) => part.slice(0, LONGEST_NAME).replace(/-$/, "")).join("/");
}

/** A name of a file as a heading. */
export const titleOf = (name: string): string => {
  const words = name.replaceAll(/[-_\s]+/g, " ").trim();
  return words.charAt(0).toUpperCase() + words.slice(1);
};
