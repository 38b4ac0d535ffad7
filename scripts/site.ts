/** The site that the commands work on: its settings and its knowledge. */
import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import type { Passage } from "../assistant/knowledge/knowledge.ts";
import type { Site } from "../settings/schema.ts";

/** The project's folder. */
export const root = fileURLToPath(new URL("..", import.meta.url)).replace(/[\\/]$/, "");

/** The folder of the site: `site.ts`, `knowledge/`, `scenarios/`, `demo/`. */
export const siteFolder = (): string => join(root, "site");

/** @throws Error with a sentence that names the wrong setting */
export async function readSite(): Promise<Site> {
  const { default: site }: { default: Site } = await import(pathToFileURL(join(siteFolder(), "site.ts")).href);
  return site;
}

/**
 * One passage per `## heading` of `knowledge/*.md`, with an id that stays the same after a restart.
 * @throws Error with a sentence that names the file
 */
export async function readKnowledge(): Promise<Passage[]> {
  const folder = join(siteFolder(), "knowledge");
  const files = (await readdir(folder)).filter((name) => name.endsWith(".md")).sort();
  const passages: Passage[] = [];
  for (const file of files) passages.push(...passagesOf(file, await readFile(join(folder, file), "utf8")));
  const twice = passages.find(({ id }, i) => passages.findIndex((other) => other.id === id) !== i);
  if (twice) {
    throw new Error(
      `knowledge: the heading "${twice.title}" is used twice in one file (${twice.id}). Rename one of them.`,
    );
  }
  return passages;
}

function passagesOf(file: string, markdown: string): Passage[] {
  return markdown
    .split(/^## +/m)
    .slice(1)
    .map((section) => {
      const [title = "", ...body] = section.split("\n");
      const text = body.join("\n").replaceAll(/\s+/g, " ").trim();
      if (text === "") {
        throw new Error(
          `knowledge/${file}: there is no text under the heading "${title.trim()}". Add some or remove it.`,
        );
      }
      return { id: `${file.replace(/\.md$/, "")}#${slug(title)}`, title: title.trim(), text };
    });
}

const slug = (title: string): string =>
  title
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, "-")
    .replaceAll(/^-|-$/g, "");
