/**
 * The training text of the project, `training/judge/HAND/LANGUAGE.txt`: sections `## label` of patterns, one a line, in which
 * `{a|b|}` stands for one of its parts. Every hand wrote without seeing the text of the others: each is a source of its own.
 */
import { readdirSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";

export interface Pattern {
  /** The hand. */
  source: string;
  lang: string;
  label: string;
  line: string;
}

/** @throws Error with a sentence that names the file and the line of a pattern that cannot be read */
export function readPatterns(folder: string): Pattern[] {
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name)
    .sort()
    .flatMap((hand) =>
      readdirSync(join(folder, hand))
        .filter((name) => name.endsWith(".txt"))
        .sort()
        .flatMap((name) => readFile(join(folder, hand, name), hand)),
    );
}

function readFile(path: string, source: string): Pattern[] {
  const lang = basename(path, ".txt");
  let label = "";
  return readFileSync(path, "utf8")
    .split(/\r?\n/)
    .flatMap((raw, i) => {
      const line = raw.trim();
      if (line === "") return [];
      if (line.startsWith("## ")) {
        label = line.slice(3).trim();
        return [];
      }
      if (label === "") throw new Error(`${path}:${i + 1}: a pattern stands before the first "## label".`);
      if (!isBalanced(line)) throw new Error(`${path}:${i + 1}: the braces of this pattern are not balanced.`);
      return [{ source, lang, label, line }];
    });
}

function isBalanced(line: string): boolean {
  let depth = 0;
  for (const character of line) {
    if (character === "{") depth++;
    if (character === "}") depth--;
    if (depth < 0) return false;
  }
  return depth === 0;
}

/** One of the sentences that the pattern stands for. @param random 0 up to, not including, 1 */
export function expand(line: string, random: () => number): string {
  let text = line;
  // The innermost braces first.
  for (let found = INNERMOST.exec(text); found; found = INNERMOST.exec(text)) {
    const parts = (found[1] ?? "").split("|");
    const part = parts[Math.floor(random() * parts.length)] ?? "";
    text = text.slice(0, found.index) + part + text.slice(found.index + found[0].length);
  }
  return text
    .replaceAll(/\s+/g, " ")
    .replaceAll(/\s+([,.?!])/g, "$1")
    .trim();
}

const INNERMOST = /\{([^{}]*)\}/;
