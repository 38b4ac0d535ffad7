import { execFile } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { brotliCompressSync, gzipSync } from "node:zlib";
import { expect, test } from "vitest";
import { buildAssets } from "../../scripts/build.ts";
import { files, root, read as text } from "./files.ts";

/** Lines above which a file says why it is not two. */
const LONG = 300;

const SOURCES = files(
  "{protocol,settings,site,assistant,worker,durable-objects,widget,console,scripts,test,bench}/**/*.{ts,tsx,css}",
);
const lines = (path: string) => text(path).trimEnd().split("\n").length;

test("a file holds one idea: one longer than 300 lines gives the reason in its first comment", () => {
  expect(SOURCES.length).toBeGreaterThan(500);
  const firstComment = (path: string) => /^\/\*[\s\S]*?\*\//.exec(text(path))?.[0] ?? "";
  const long = SOURCES.filter((path) => !path.endsWith(".css") && lines(path) > LONG);
  expect(long.filter((path) => !/\bOne file because\b/.test(firstComment(path)))).toEqual([]);
});

test("every source says in its first lines what it is", () => {
  const mute = SOURCES.filter((path) => !/\.test\.ts$/.test(path) && !/^(#!.*\n)?\/\*[*\s]/.test(text(path)));
  expect(mute).toEqual([]);
});

const KIB = 1024;

/** Runs the work with a folder that is removed after it. */
async function inFolder<T>(work: (folder: string) => Promise<T>): Promise<T> {
  const folder = mkdtempSync(join(tmpdir(), "baton-"));
  try {
    return await work(folder);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

test("a page that embeds the widget pays for few bytes, and the console stays light", async () => {
  await inFolder(async (folder) => {
    await buildAssets(join(folder, "assets"));
    const bytes = (path: string) => brotliCompressSync(readFileSync(join(folder, "assets", path))).length;
    const loader = bytes("widget.js");
    const widget = loader + bytes("widget/panel.js");
    const app = bytes("console/app.js") + bytes("console/style.css");
    console.log(`bytes after Brotli: loader ${loader}, loader and panel ${widget}, console ${app}`);
    expect(loader).toBeLessThanOrEqual(1_500);
    // What a server may send before the first acknowledgement: ten segments of TCP, their headers off. The panel is a
    // response of its own.
    expect(widget - loader).toBeLessThanOrEqual(14_000);
    expect(app).toBeLessThanOrEqual(120_000);
  });
});

test("the Worker is far from the limit of an account, and an isolate has little to read when it starts", {
  timeout: 60_000,
}, async () => {
  await inFolder(async (folder) => {
    // The example's site, and not that of the tests.
    const env = { ...process.env, BATON_SITE: "", WRANGLER_SEND_METRICS: "false", WRANGLER_HIDE_BANNER: "true" };
    await promisify(execFile)("npm", ["run", "deploy", "--", "--dry-run", "--outdir", folder], { cwd: root, env });
    const code = readFileSync(join(folder, "index.js"));
    const [read, uploaded] = [code.length, gzipSync(code).length].map((bytes) => Math.round(bytes / KIB));
    console.log(`KiB of the Worker: ${uploaded} uploaded, ${read} read at every start`);
    expect(uploaded).toBeLessThanOrEqual(1024);
    // Measured: each 100 KiB more cost a start some 4 ms of CPU. Words of seven languages and what they mean, the site's
    // knowledge with the ways in which visitors ask, and the weights of the detectors are most of what is not code.
    // Reading e-mail, with its encodings and the 2,000 named characters of HTML, added 100; what a small head has learnt of needs, and sentences in seven languages, 40.
    expect(read).toBeLessThanOrEqual(2_500);
  });
});
