/** Reads a file with one JSON object a line. */
import { existsSync, readFileSync, statSync } from "node:fs";

export interface Line {
  /** `file:line`, for messages to whoever wrote it. */
  where: string;
  row: Record<string, unknown>;
}

/** @throws Error with a sentence that names the wrong line */
export function readLines(file: string): Line[] {
  if (!existsSync(file) || !statSync(file).isFile()) throw new Error(`There is no file ${file}.`);
  const lines = linesOf(readFileSync(file, "utf8"), file);
  if (lines.length === 0) throw new Error(`${file} contains no rows.`);
  return lines;
}

/**
 * @param name what the text is called in messages
 * @throws Error with a sentence that names the wrong line
 */
export const linesOf = (text: string, name: string): Line[] =>
  text
    .replace(/^\uFEFF/, "")
    .split(/\r?\n/)
    .flatMap((line, i) => (line.trim() === "" ? [] : [lineOf(line, `${name}:${i + 1}`)]));

function lineOf(line: string, where: string): Line {
  let row: unknown;
  try {
    row = JSON.parse(line);
  } catch {
    throw new Error(`${where}: this line is not JSON.`);
  }
  if (row === null || typeof row !== "object" || Array.isArray(row)) {
    throw new Error(`${where}: a row must be an object.`);
  }
  return { where, row: row as Record<string, unknown> };
}
