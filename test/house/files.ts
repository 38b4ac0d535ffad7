/** The project's own files, as the tests of the house read them. */
import { existsSync, globSync, readFileSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import { fileURLToPath } from "node:url";

export const root = join(dirname(fileURLToPath(import.meta.url)), "../..");

/** Paths from the project's folder, with forward slashes. */
export const files = (pattern: string): string[] =>
  globSync(pattern, {
    cwd: root,
    exclude: (path) => /(^|[\\/])(node_modules|dist|\.git|\.wrangler)([\\/]|$)/.test(path),
  })
    .map((path) => path.replaceAll("\\", "/"))
    .sort();

export const read = (path: string): string => readFileSync(join(root, path), "utf8");
export const has = (path: string): boolean => existsSync(join(root, path));

/** Code without what only people read: a comment may speak of what the code must not do. */
export const code = (path: string): string =>
  read(path)
    .replace(/\/\*[\s\S]*?\*\//g, "")
    .replace(/(^|[^:"'`\\])\/\/.*$/gm, "$1");

export interface Import {
  /** A path of the project without its ending, or the name of a package. */
  to: string;
  /** Erased before anything runs. */
  typeOnly: boolean;
}

const STATEMENT = /\b(?:import|export)\s+(type\s+)?(?:([\w*{}\s,$]+?)\s+from\s+)?["']([^"'\n]+)["']/g;
const CALL = /\bimport\s*\(\s*["']([^"'\n]+)["']\s*\)/g;

export function importsOf(path: string): Import[] {
  const text = code(path);
  const resolved = (to: string) =>
    to.startsWith(".")
      ? relative(root, join(root, dirname(path), to))
          .replaceAll("\\", "/")
          .replace(/\.(ts|tsx|js|mjs)$/, "")
      : to;
  const named = (names: string | undefined) => names?.match(/\{([^}]*)\}/)?.[1]?.split(",") ?? [];
  return [
    ...[...text.matchAll(STATEMENT)].map(([, type, names, to = ""]) => {
      const list = named(names).filter((name) => name.trim() !== "");
      const allTypes = list.length > 0 && list.every((name) => name.trim().startsWith("type "));
      return { to: resolved(to), typeOnly: type !== undefined || (allTypes && /^\s*\{/.test(names ?? "")) };
    }),
    ...[...text.matchAll(CALL)].map(([, to = ""]) => ({ to: resolved(to), typeOnly: false })),
  ];
}
