/** A browser for the tests: the one named by CHROME_PATH, one that is installed, or the one that comes in a package. */
import { existsSync } from "node:fs";
import { type Browser, chromium } from "playwright-core";

const INSTALLED = [
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/usr/bin/google-chrome",
  "/usr/bin/google-chrome-stable",
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
];

const QUIET = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

/** A running browser, or the sentence that says why there is none. */
export async function launch(): Promise<{ browser: Browser } | { skip: string }> {
  const named = process.env.CHROME_PATH;
  if (named && !existsSync(named)) return { skip: `CHROME_PATH names ${named}, which is not there` };
  const installed = named ?? INSTALLED.find((path) => existsSync(path));
  try {
    if (installed) return { browser: await chromium.launch({ executablePath: installed, args: QUIET }) };
    if (process.platform !== "linux" || process.arch !== "x64") {
      return { skip: "no Chrome or Chromium found: install one, or set CHROME_PATH" };
    }
    return { browser: await packaged() };
  } catch (error) {
    return { skip: `the browser did not start: ${String(error).split("\n")[0]}` };
  }
}

/** The Chromium inside `@sparticuz/chromium`, with the libraries that a bare machine lacks. */
async function packaged(): Promise<Browser> {
  // The package unpacks its libraries, and points the loader at them, only where it believes to run on AWS.
  process.env.AWS_EXECUTION_ENV ??= "AWS_Lambda_nodejs24.x";
  const { default: bundled } = await import("@sparticuz/chromium");
  const executablePath = await bundled.executablePath();
  return await chromium.launch({ executablePath, args: [...bundled.args, ...QUIET] });
}
