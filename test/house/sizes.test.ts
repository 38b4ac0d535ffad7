import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { brotliCompressSync } from "node:zlib";
import { expect, test } from "vitest";
import { files, read, root } from "./files.ts";

/** Lines above which a file says why it is not two. */
const LONG = 300;

const SOURCES = files(
  "{protocol,settings,site,assistant,worker,durable-objects,widget,console,scripts,test,bench}/**/*.{ts,tsx,css}",
);
const lines = (path: string) => read(path).trimEnd().split("\n").length;

test("a file holds one idea: one longer than 300 lines gives the reason in its first comment", () => {
  expect(SOURCES.length).toBeGreaterThan(500);
  const firstComment = (path: string) => /^\/\*[\s\S]*?\*\//.exec(read(path))?.[0] ?? "";
  const long = SOURCES.filter((path) => !path.endsWith(".css") && lines(path) > LONG);
  expect(long.filter((path) => !/\bOne file because\b/.test(firstComment(path)))).toEqual([]);
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
    expect(app).toBeLessThanOrEqual(45_000);
  } finally {
    rmSync(folder, { recursive: true });
  }
});
