/** Reads `site/knowledge/*.md` into passages: one per `## heading`, with an id that stays the same after a restart. */
import { readdir, readFile } from "node:fs/promises";

/** @returns {Promise<{ id: string, title: string, text: string }[]>} */
export async function readKnowledge(folder) {
  const files = (await readdir(folder)).filter((name) => name.endsWith(".md")).sort();
  const passages = [];
  for (const file of files) passages.push(...passagesOf(file, await readFile(`${folder}/${file}`, "utf8")));
  const twice = passages.find(({ id }, i) => passages.findIndex((other) => other.id === id) !== i);
  if (twice)
    throw new Error(
      `site/knowledge: the heading "${twice.title}" is used twice in one file (${twice.id}). Rename one.`,
    );
  return passages;
}

function passagesOf(file, markdown) {
  return markdown
    .split(/^## +/m)
    .slice(1)
    .map((section) => {
      const [title, ...body] = section.split("\n");
      const text = body.join("\n").replaceAll(/\s+/g, " ").trim();
      if (text === "")
        throw new Error(
          `site/knowledge/${file}: there is no text under the heading "${title.trim()}". Add some or remove it.`,
        );
      return { id: `${file.replace(/\.md$/, "")}#${slug(title)}`, title: title.trim(), text };
    });
}

const slug = (title) =>
  title
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, "-")
    .replaceAll(/^-|-$/g, "");
