/** Reads a PDF: by the structure that a tagged one has, and else by where its letters stand. */
import { getDocumentProxy } from "unpdf";
import { type Document, line, textOf } from "./document.ts";
import type { Item } from "./pdf-items.ts";
import { readLines } from "./pdf-lines.ts";
import { readTags, type Tag, type TaggedPage } from "./pdf-tags.ts";

/** Pages of a document: more is a book. */
const MOST_PAGES = 500;

/** @throws Error with a sentence */
export async function readPdf(bytes: Uint8Array): Promise<Document> {
  const { pages, title } = await pagesOf(bytes);
  const blocks = readTags(pages) ?? readLines(pages.map(({ items }) => items));
  if (!blocks.some((block) => textOf(block) !== "")) {
    throw new Error(
      "it has no text, only pictures of it. Make it readable first (ocrmypdf scan.pdf readable.pdf does that), and import the result.",
    );
  }
  return { title, blocks };
}

async function pagesOf(bytes: Uint8Array): Promise<{ pages: TaggedPage[]; title: string }> {
  try {
    const document = await getDocumentProxy(new Uint8Array(bytes), { verbosity: 0 });
    if (document.numPages > MOST_PAGES)
      throw new Error(
        `it has ${document.numPages} pages. Import at most ${MOST_PAGES} at a time: cut it into several files.`,
      );
    const pages: TaggedPage[] = [];
    for (let number = 1; number <= document.numPages; number++) {
      const page = await document.getPage(number);
      const { items } = await page.getTextContent({ includeMarkedContent: true });
      // It says null of a page without a structure, whatever its type says.
      const tree: Tag | null = await page.getStructTree();
      pages.push({ tree, items: itemsOf(items) });
      page.cleanup();
    }
    const { info } = await document.getMetadata();
    const title: unknown = Reflect.get(info, "Title");
    await document.loadingTask.destroy();
    const named = typeof title === "string" && !/\.\w{2,5}$|^untitled$|^microsoft word/i.test(title);
    return { pages, title: named ? line(title) : "" };
  } catch (error) {
    if (error instanceof Error && error.name === "PasswordException")
      throw new Error("it asks for a password. Save a copy without one, and import that.");
    if (error instanceof Error && error.message.startsWith("it has")) throw error;
    throw new Error("it is no PDF that can be read. Save it again from the program that made it, and import that.");
  }
}

/** Text as PDF.js hands it over, between the marks where a piece of the structure begins and ends. */
type Content = Awaited<
  ReturnType<Awaited<ReturnType<Awaited<ReturnType<typeof getDocumentProxy>>["getPage"]>>["getTextContent"]>
>["items"];

function itemsOf(content: Content): Item[] {
  const open: (string | null)[] = [];
  return content.flatMap((each): Item[] => {
    if ("type" in each) {
      // One without an id lies in the piece around it.
      if (each.type === "endMarkedContent") open.pop();
      else open.push(each.id || (open.at(-1) ?? null));
      return [];
    }
    const [, , c = 0, d = 0, x = 0, y = 0]: number[] = each.transform;
    return [
      {
        text: each.str,
        x,
        y,
        width: each.width,
        size: Math.hypot(c, d) || 1,
        font: each.fontName,
        ends: each.hasEOL,
        mark: open.at(-1) ?? null,
      },
    ];
  });
}
