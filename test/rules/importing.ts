/** A folder to import into, and what an import says. */
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect } from "vitest";
import { importKnowledge } from "../../scripts/import/main.ts";
import type { Import } from "../../scripts/import/text.ts";
import { readKnowledge } from "../../scripts/knowledge.ts";

const temporary = mkdtempSync(join(tmpdir(), "baton-import-"));
afterAll(() => rmSync(temporary, { recursive: true, force: true }));

let count = 0;
export function place() {
  const folder = join(temporary, String(++count));
  mkdirSync(folder, { recursive: true });
  const said: string[] = [];
  const knowledge = join(folder, "knowledge");
  return {
    knowledge,
    said,
    put(name: string, content: string | Buffer) {
      writeFileSync(join(folder, name), content);
    },
    async take(name: string, options: Partial<Import> = {}) {
      said.length = 0;
      return await importKnowledge({
        source: join(folder, name),
        folder: knowledge,
        today: "2026-11-02",
        say: (line) => said.push(line),
        ...options,
      });
    },
    passages: () => Object.fromEntries(readKnowledge(knowledge).map(({ title, text }) => [title, text])),
    file: (name: string) => readFileSync(join(knowledge, name), "utf8"),
    edit(name: string, from: string, to: string) {
      const path = join(knowledge, name);
      const before = readFileSync(path, "utf8");
      expect(before).toContain(from);
      writeFileSync(path, before.replace(from, to));
    },
  };
}

export const page = (body: string, head = "") => `<!doctype html><html><head>${head}</head><body>${body}</body></html>`;

/** The passages of a site that has imported this and nothing else. */
export async function made(name: string, content: string | Buffer) {
  const { put, take, passages } = place();
  put(name, content);
  await take(name);
  return passages();
}
