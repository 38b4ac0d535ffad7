/** Reads a document of Word, through the page that it would make. */
import mammoth from "mammoth";
import type { Document } from "./document.ts";
import { readHtml } from "./html.ts";

const STYLES = ["p[style-name='Title'] => h1:fresh", "p[style-name='Subtitle'] => p:fresh"];

/** @throws Error with a sentence */
export async function readDocx(bytes: Uint8Array): Promise<Document> {
  let html: string;
  try {
    ({ value: html } = await mammoth.convertToHtml(
      { buffer: Buffer.from(bytes) },
      { styleMap: STYLES, convertImage: mammoth.images.imgElement(async () => ({ src: "" })) },
    ));
  } catch {
    throw new Error(
      "it is no Word document that can be read. Open it in a word processor, save it as .docx, and import that.",
    );
  }
  return readHtml(`<main>${html}</main>`);
}
