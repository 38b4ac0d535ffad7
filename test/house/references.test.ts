import { basename, dirname, join } from "node:path";
import { expect, test } from "vitest";
import { files, read } from "./files.ts";

const ALL = files("**/*");
const NAMES = new Set(ALL.map((path) => basename(path)));
const SOURCES = ALL.filter((path) => /\.(ts|tsx|css|toml)$/.test(path) || path === ".ci/run");
const TEXTS = ALL.filter((path) => path.endsWith(".md") && !path.includes("knowledge/"));

/** What looks like a file of a project: an optional path, a name, one of our endings; not the end of an address. */
const FILE =
  /(?<![\w./:@-])(?:\.{1,2}\/)?(?:[\w.*{},-]+\/)*[\w.*-]+\.(?:tsx?|mjs|json|md|css|toml|html)(?![\w/-]|\.\w)/g;
/** Built or written by a command, a deployer's own, or a file of a package. */
const ELSEWHERE = /^(\.\/)?(dist|node_modules)\/|(^|\/)my-[\w-]+|^\.\.\/|^(package|tsconfig)\.json$/;

const comments = (path: string): string =>
  /\.(toml|run)$/.test(path)
    ? [...read(path).matchAll(/(?:^|\s)#.*$/gm)].join("\n")
    : [...read(path).matchAll(/(?<=^|[\s{])\/\*[\s\S]*?\*\/|(?<=^|\s)\/\/ .*$/gm)].join("\n");

/** A file may be named by its path, by the end of its path, beside the one that names it, or by its name alone. */
function exists(named: string, from: string): boolean {
  const name = named.replace(/^\.\//, "");
  if (/[*{]/.test(name)) return files(name).length > 0 || files(join(dirname(from), name)).length > 0;
  if (!name.includes("/")) return NAMES.has(name);
  return ALL.some((path) => path === join(dirname(from), name) || path === name || path.endsWith(`/${name}`));
}

const missing = (path: string, text: string): string[] =>
  [...new Set(text.match(FILE))]
    .filter((named) => !ELSEWHERE.test(named) && !exists(named, path))
    .map((named) => `${path} names ${named}`);

test("the finder of file names finds them, and nothing else", () => {
  const named = (text: string) => missing("scripts/build.ts", text);
  expect(named("see `scripts/build.ts`, words.ts and protocol/*.ts")).toEqual([]);
  expect(named("https://shop.example/gone.html, dist/gone.json, 1.5 and e.g.")).toEqual([]);
  expect(named("see `gone.ts`, protocol/gone.ts; gone/*.md.")).toEqual(
    ["gone.ts", "protocol/gone.ts", "gone/*.md"].map((name) => `scripts/build.ts names ${name}`),
  );
});

test("no comment names a file that does not exist", () => {
  expect(SOURCES.length).toBeGreaterThan(500);
  expect(SOURCES.flatMap((path) => missing(path, comments(path)))).toEqual([]);
});

test("no page of the documentation names a file that does not exist", () => {
  expect(TEXTS.length).toBeGreaterThan(5);
  const spans = (path: string) => [...read(path).matchAll(/`[^`\n]+`/g)].join("\n");
  expect(TEXTS.flatMap((path) => missing(path, spans(path)))).toEqual([]);
});
