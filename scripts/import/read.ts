/** Reads a file or an answer of any kind that is known. */
import { extname } from "node:path";
import { readCsv } from "./csv.ts";
import type { Document } from "./document.ts";
import { readHtml } from "./html.ts";
import { readMarkdown } from "./markdown.ts";

type Kind = "html" | "pdf" | "docx" | "csv" | "markdown";

const ENDINGS: Readonly<Record<string, Kind>> = {
  ".html": "html",
  ".htm": "html",
  ".xhtml": "html",
  ".pdf": "pdf",
  ".docx": "docx",
  ".csv": "csv",
  ".tsv": "csv",
  ".md": "markdown",
  ".markdown": "markdown",
  ".txt": "markdown",
};

const TYPES: readonly (readonly [RegExp, Kind])[] = [
  [/^(?:text\/html|application\/xhtml\+xml)/, "html"],
  [/^application\/pdf/, "pdf"],
  [/^application\/vnd\.openxmlformats-officedocument\.wordprocessingml/, "docx"],
  [/^text\/(?:csv|tab-separated-values)/, "csv"],
  [/^text\/(?:markdown|x-markdown|plain)/, "markdown"],
];

/** What to do with a kind that is not read. */
const INSTEAD: Readonly<Record<string, string>> = {
  ".doc": "Open it in a word processor, save it as .docx, and import that.",
  ".odt": "Open it in a word processor, save it as .docx, and import that.",
  ".rtf": "Open it in a word processor, save it as .docx, and import that.",
  ".pages": "Export it as .docx, and import that.",
  ".xlsx": "Save each sheet as .csv, and import those.",
  ".xls": "Save each sheet as .csv, and import those.",
  ".ods": "Save each sheet as .csv, and import those.",
  ".pptx": "Export it as PDF, and import that.",
  ".ppt": "Export it as PDF, and import that.",
};

export interface Source {
  /** A file's name, or the path of an address. */
  name: string;
  bytes: Buffer;
  /** As a server says it, with a `charset`; empty for a file. */
  type: string;
}

/** @throws Error with a sentence that says what to do */
export async function readSource({ name, bytes, type }: Source): Promise<Document> {
  const ending = extname(name).toLowerCase();
  const kind = TYPES.find(([pattern]) => pattern.test(type.toLowerCase()))?.[1];
  // Servers say "text/plain" of whatever they do not know.
  const known = kind === undefined || kind === "markdown" ? (ENDINGS[ending] ?? kind) : kind;
  if (known === undefined) {
    const all = Object.keys(ENDINGS).join(", ");
    throw new Error(
      `files like this are not read, only ${all}. ${INSTEAD[ending] ?? "Save it as one of these, and import that."}`,
    );
  }
  switch (known) {
    case "pdf":
      return await (await import("./pdf.ts")).readPdf(bytes);
    case "docx":
      return await (await import("./docx.ts")).readDocx(bytes);
    case "csv":
      return readCsv(textOf(bytes, type));
    case "markdown":
      return readMarkdown(textOf(bytes, type));
    default:
      return readHtml(textOf(bytes, type || metaOf(bytes)));
  }
}

/** What a page says of itself, where its server says nothing. */
const metaOf = (bytes: Buffer): string =>
  /<meta[^>]+charset\s*=\s*["']?[\w-]+/i.exec(bytes.subarray(0, 2_048).toString("latin1"))?.[0] ?? "";

/** Text in the encoding that is said, or that its first bytes show, or UTF-8, or that of Windows. */
function textOf(bytes: Buffer, type: string): string {
  const said =
    /charset\s*=\s*["']?([\w-]+)/i.exec(type)?.[1] ??
    metaOf(bytes)
      .split("=")
      .at(-1)
      ?.replaceAll(/["'\s]/g, "");
  const marked =
    bytes[0] === 0xff && bytes[1] === 0xfe
      ? "utf-16le"
      : bytes[0] === 0xfe && bytes[1] === 0xff
        ? "utf-16be"
        : undefined;
  for (const encoding of [marked, said, "utf-8", "windows-1252"]) {
    if (!encoding) continue;
    try {
      return new TextDecoder(encoding, { fatal: true }).decode(bytes).replaceAll("\u0000", "");
    } catch {
      // Another one.
    }
  }
  return bytes.toString("utf8");
}
