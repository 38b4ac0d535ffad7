import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { brotliCompressSync } from "node:zlib";
import { expect, test } from "vitest";
import { files, read, root } from "./files";

const LONGEST = 300;

/** Files that are longer, each with its reason. */
const LONGER: Record<string, string> = {
  "protocol/floor.ts": "Every fact has its line in the table, the refusals and the fold, which are read side by side.",
};

const SOURCES = files("{protocol,site,worker,durable-objects,widget,console,scripts,test,bench}/**/*.{ts,tsx,mjs,css}");
const lines = (path: string) => read(path).trimEnd().split("\n").length;

test("a file holds one idea: none is longer than 300 lines without a reason", () => {
  expect(SOURCES.length).toBeGreaterThan(50);
  const long = SOURCES.filter((path) => !path.endsWith(".css") && lines(path) > LONGEST && !LONGER[path]);
  expect(long.map((path) => `${path}: ${lines(path)}`)).toEqual([]);
});

test("no reason outlives its file", () => {
  expect(Object.keys(LONGER).filter((path) => !SOURCES.includes(path) || lines(path) <= LONGEST)).toEqual([]);
});

test("every source says in its first lines what it is", () => {
  const mute = SOURCES.filter((path) => !/\.test\.ts$/.test(path) && !/^(#!.*\n)?\/\*[*\s]/.test(read(path)));
  expect(mute).toEqual([]);
});

test("a page that embeds the widget pays for few bytes, and the console stays light", () => {
  const folder = mkdtempSync(join(tmpdir(), "baton-"));
  try {
    const build = `import("./scripts/build.mjs").then(({ buildAssets }) => buildAssets(process.argv[1]))`;
    execFileSync(process.execPath, ["-e", build, folder], { cwd: root, stdio: "pipe" });
    const bytes = (path: string) => brotliCompressSync(readFileSync(join(folder, path))).length;
    const loader = bytes("widget.js");
    const widget = loader + bytes("widget/panel.js");
    const app = bytes("console/app.js") + bytes("console/style.css");
    console.log(`bytes after Brotli: loader ${loader}, loader and panel ${widget}, console ${app}`);
    expect(loader).toBeLessThanOrEqual(1_500);
    expect(widget).toBeLessThanOrEqual(13_000);
    expect(app).toBeLessThanOrEqual(120_000);
  } finally {
    rmSync(folder, { recursive: true });
  }
});
