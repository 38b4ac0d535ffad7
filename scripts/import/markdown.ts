/** Reads Markdown, tables and all, through the page that it would make; and plain text, which is Markdown without marks. */
import { marked } from "marked";
import type { Document } from "./document.ts";
import { readHtml } from "./html.ts";

const FRONT = /^\uFEFF?---\n([\s\S]*?)\n---\n/;

export function readMarkdown(markdown: string): Document {
  const text = markdown.replaceAll("\r\n", "\n");
  const [front = "", fields = ""] = FRONT.exec(text) ?? [];
  const title = /^title:\s*["']?(.*?)["']?\s*$/m.exec(fields)?.[1] ?? "";
  const html = marked.parse(text.slice(front.length).replace(/^\uFEFF/, ""), { async: false, gfm: true });
  // In a page of its own: what a person wrote has no furniture.
  const document = readHtml(`<main>${html.replaceAll(/<(\/?)(?:del|s)>/g, "<$1span>")}</main>`);
  return { ...document, title: title || document.title };
}
