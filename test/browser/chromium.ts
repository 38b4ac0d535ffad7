/** A browser for the tests: the one named by CHROME_PATH, one that is installed, or the one that comes in a package. */
import { execFile } from "node:child_process";
import { existsSync } from "node:fs";
import { mkdir, mkdtemp, rename, rm, writeFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { type Browser, chromium } from "playwright-core";
import manifest from "../../package.json" with { type: "json" };

const root = fileURLToPath(new URL("../../", import.meta.url));

const INSTALLED = [
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/usr/bin/google-chrome",
  "/usr/bin/google-chrome-stable",
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
];

const ARGS = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
  // What pages say must not depend on whose machine it is; a test of another language makes a context of that language.
  "--lang=en-US",
];
const LOCALE = { LANG: "en_US.UTF-8", LANGUAGE: "en_US", LC_ALL: "en_US.UTF-8" };

/**
 * A running browser, or the sentence that says why there is none. `BATON_TEST_BROWSER=packaged` takes the one of the
 * package whatever is installed.
 * @throws where `CI` is set and no browser starts: there, tests that were skipped would look like tests that passed
 */
export async function launch(): Promise<{ browser: Browser } | { skip: string }> {
  const found = await start();
  const isDemanded = !["", "0", "false"].includes(process.env.CI ?? "");
  if (isDemanded && "skip" in found) throw new Error(found.skip);
  return found;
}

async function start(): Promise<{ browser: Browser } | { skip: string }> {
  const named = process.env.CHROME_PATH;
  const wish = process.env.BATON_TEST_BROWSER;
  if (wish !== undefined && wish !== "packaged") return { skip: `BATON_TEST_BROWSER is "${wish}", not "packaged"` };
  if (wish === undefined && named && !existsSync(named)) {
    return { skip: `CHROME_PATH names ${named}, which is not there` };
  }
  const installed = wish === "packaged" ? undefined : named || INSTALLED.find((path) => existsSync(path));
  if (!installed && (process.platform !== "linux" || process.arch !== "x64")) {
    return { skip: "no Chrome or Chromium found: install one, or set CHROME_PATH" };
  }
  try {
    return { browser: await (installed ? run(installed) : packaged()) };
  } catch (error) {
    return { skip: `the browser did not start: ${String(error).split("\n")[0]}` };
  }
}

const run = (executablePath: string, env: NodeJS.ProcessEnv = {}): Promise<Browser> =>
  chromium.launch({ executablePath, args: ARGS, env: { ...process.env, ...LOCALE, ...env } as Record<string, string> });

/**
 * The Chromium inside `@sparticuz/chromium`, with the libraries and the font that a bare machine lacks. None of the
 * arguments that its package proposes: with `--single-process` it dies with its first context, and with
 * `--disable-web-security` it sends no `Origin`, by which the gateway knows its own pages.
 */
async function packaged(): Promise<Browser> {
  const folder = `${root}dist/chromium-${manifest.devDependencies["@sparticuz/chromium"]}`;
  if (!existsSync(folder)) await unpack(folder);
  const libraries = [`${folder}/al2023/lib`, process.env.LD_LIBRARY_PATH].filter(Boolean).join(":");
  return await run(`${folder}/chromium`, { LD_LIBRARY_PATH: libraries, FONTCONFIG_FILE: `${folder}/fonts.conf` });
}

/** Unpacks beside the folder and puts it in its place when whole: a run that was stopped leaves no half of a browser. */
async function unpack(folder: string): Promise<void> {
  await mkdir(`${root}dist`, { recursive: true });
  const out = await mkdtemp(`${folder}.`);
  try {
    const unpacking = `await (await import("@sparticuz/chromium")).default.executablePath()`;
    await promisify(execFile)(process.execPath, ["--input-type=module", "-e", unpacking], {
      cwd: root,
      // It unpacks where temporary files go, and its libraries only where it believes to run on AWS.
      env: { ...process.env, TMPDIR: out, AWS_EXECUTION_ENV: "AWS_Lambda_nodejs24.x" },
    });
    await writeFile(`${out}/fonts.conf`, `<fontconfig><dir prefix="relative">fonts</dir></fontconfig>`);
    await rename(out, folder).catch((error) => {
      // Another run was faster.
      if (!existsSync(folder)) throw error;
    });
  } finally {
    await rm(out, { recursive: true, force: true });
  }
}
