/**
 * Builds what browsers load into `dist/assets`: the widget's loader and panel, the console, the demo page. The site's
 * public settings are read here and built in, so that a closed widget asks the network for nothing.
 * wrangler runs it before every bundle, and again when a watched folder changes (`[build]` in wrangler.toml).
 */

import { existsSync } from "node:fs";
import { cp, mkdir, rm, writeFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import { readKnowledge } from "./knowledge.mjs";
import { writeLeanProvider } from "./lean.mjs";
import { readSite } from "./site.mjs";

const root = fileURLToPath(new URL("..", import.meta.url));
const assets = `${root}dist/assets`;

/** The settings a browser may know; the rest of `site/site.ts` stays in the Worker. */
const PUBLIC = ["name", "greeting", "assistant", "suggestions", "accent"];

/**
 * Headers of static files. Any page may load the widget; the console loads nothing from elsewhere, runs no inline
 * script, and may not be framed.
 */
const HEADERS = `/
  Content-Security-Policy: default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'self'; base-uri 'none'; form-action 'self'
/widget.js
  Access-Control-Allow-Origin: *
  Cache-Control: public, max-age=300
/widget/*
  Access-Control-Allow-Origin: *
  Cache-Control: public, max-age=300
/console/*
  Content-Security-Policy: default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'self'; frame-ancestors 'none'; base-uri 'none'; form-action 'self'; require-trusted-types-for 'script'; trusted-types 'none'
  Referrer-Policy: no-referrer
  X-Content-Type-Options: nosniff
`;

export async function buildAssets(out = assets) {
  const site = await readSite();
  await rm(out, { recursive: true, force: true });
  await mkdir(out, { recursive: true });
  await writeFile(`${out}/_headers`, HEADERS);
  await writeLeanProvider(root);
  await writeFile(`${root}dist/knowledge.json`, JSON.stringify(await readKnowledge(`${root}site/knowledge`)));
  const shown = Object.fromEntries(PUBLIC.map((key) => [key, site[key]]));
  const options = {
    absWorkingDir: root,
    bundle: true,
    minify: true,
    target: "es2022",
    legalComments: "none",
    define: { SITE: JSON.stringify(shown) },
    metafile: true,
    logLevel: "warning",
  };
  // The panel first: the loader is told nothing but its address, which is the same on every build.
  await build({ ...options, entryPoints: { "widget/panel": "widget/panel/index.ts" }, format: "esm", outdir: out });
  await build({ ...options, entryPoints: { widget: "widget/loader.ts" }, format: "iife", outdir: out });
  await build({
    ...options,
    entryPoints: { "console/app": "console/index.tsx", "console/style": "console/style.css" },
    format: "esm",
    jsx: "automatic",
    jsxImportSource: "preact",
    outdir: out,
  });
  await cp(`${root}console/index.html`, `${out}/console/index.html`);
  if (existsSync(`${root}console/public`)) await cp(`${root}console/public`, `${out}/console`, { recursive: true });
  await cp(`${root}site/demo`, out, { recursive: true });
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  try {
    await buildAssets();
  } catch (error) {
    console.error(error.message);
    console.error("The build stopped. Mend the line above and save; nothing was replaced.");
    process.exit(1);
  }
}
