/** Imports run one way at every depth: no circle of files, types included, and none of folders inside any folder. */
import { expect, test } from "vitest";
import { files, importsOf } from "./files.ts";

const ROOMS = [
  "protocol",
  "settings",
  "site",
  "assistant",
  "durable-objects",
  "worker",
  "widget",
  "console",
  "scripts",
];

const SOURCES = ROOMS.flatMap((folder) => files(`${folder}/**/*.{ts,tsx}`));
const known = new Map(SOURCES.map((path) => [path.replace(/\.tsx?$/, ""), path]));
const ARROWS = SOURCES.flatMap((from) =>
  importsOf(from).flatMap(({ to }) => {
    const target = known.get(to);
    return target === undefined ? [] : [{ from, to: target }];
  }),
);

/** Strongly connected parts of more than one member (Tarjan 1972), each as a sorted list. */
function circles(arrows: readonly { from: string; to: string }[]): string[][] {
  const next = Map.groupBy(arrows, ({ from }) => from);
  const index = new Map<string, number>();
  const low = new Map<string, number>();
  const open: string[] = [];
  const found: string[][] = [];
  const visit = (node: string): number => {
    const own = index.size;
    index.set(node, own);
    open.push(node);
    let lowest = own;
    for (const { to } of next.get(node) ?? []) {
      if (!index.has(to)) lowest = Math.min(lowest, visit(to));
      else if (open.includes(to)) lowest = Math.min(lowest, low.get(to) ?? index.get(to) ?? own);
    }
    low.set(node, lowest);
    if (lowest === own) {
      const part = open.splice(open.indexOf(node));
      if (part.length > 1) found.push(part.toSorted());
    }
    return lowest;
  };
  for (const node of next.keys()) if (!index.has(node)) visit(node);
  return found;
}

/** The arrows between what lies directly in a folder: its files, and its folders as one each. */
function inside(folder: string): { from: string; to: string }[] {
  const prefix = folder === "" ? "" : `${folder}/`;
  const child = (path: string) => (path.startsWith(prefix) ? path.slice(prefix.length).split("/")[0] : undefined);
  return ARROWS.flatMap(({ from, to }) => {
    const [a, b] = [child(from), child(to)];
    return a !== undefined && b !== undefined && a !== b ? [{ from: `${prefix}${a}`, to: `${prefix}${b}` }] : [];
  });
}

test("the finder of circles finds them, however long, and nothing else", () => {
  const arrows = (text: string) => text.split(" ").map((pair) => ({ from: pair[0] ?? "", to: pair[1] ?? "" }));
  expect(circles(arrows("ab bc cd"))).toEqual([]);
  expect(circles(arrows("ab ac bd cd"))).toEqual([]);
  expect(circles(arrows("ab bc ca cd de ed"))).toEqual([
    ["d", "e"],
    ["a", "b", "c"],
  ]);
});

test("no circle of files", () => {
  expect(ARROWS.length).toBeGreaterThan(1000);
  expect(circles(ARROWS)).toEqual([]);
});

test("no arrow between folders runs back, in any folder", () => {
  const folders = new Set(SOURCES.flatMap((path) => path.split("/").map((_, n, parts) => parts.slice(0, n).join("/"))));
  expect(folders.size).toBeGreaterThan(30);
  expect([...folders].flatMap((folder) => circles(inside(folder)))).toEqual([]);
});
