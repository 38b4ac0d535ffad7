/**
 * Builds what browsers load into `dist/assets` (another site's below `dist/sites`): the widget's loader and panel, the console, the demo page. The site's
 * public settings are inserted here, so that a closed widget needs no request for them.
 * wrangler runs this before every bundle, and again when a watched folder changes (`[build]` in wrangler.toml).
 */

import { existsSync, globSync, readdirSync, statSync } from "node:fs";
import { cp, mkdir, rename, rm, writeFile } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import { type BuildOptions, build, type Format } from "esbuild";
import { type Form, KNOWN_FIELDS, LEAD_FIELDS } from "../protocol/lead-fields.ts";
import type { Site } from "../settings/schema.ts";
import { command, messageOf } from "./command.ts";
import { readKnowledge } from "./knowledge.ts";
import { writeApp } from "./manifest.ts";
import { buildFolder, CHECKED, readSite, root, siteFolder } from "./site.ts";
import { readTools, toolsModule } from "./tools.ts";
import { readWords, SENTENCES } from "./words.ts";

const assets = join(buildFolder(), "assets");

/** The public settings, in addition to the labels of `fields` and the kinds of appointment; the rest of `site/site.ts` stays in the Worker. */
const PUBLIC = ["name", "greeting", "assistant", "suggestions", "accent", "preview", "theme"] as const;
/** The settings that only the console's bundle contains. */
const FOR_CONSOLE = ["canned"] as const;
/** Folders of the console with a bundle of their own: its other pages, and what it fetches on first use. */
const BUNDLES = globSync("console/*/index.tsx", { cwd: root }).map((path) => basename(dirname(path)));
const PAGES = BUNDLES.filter((name) => existsSync(join(root, "console", name, "index.html")));

/**
 * Headers of static files. No type is guessed. Any page may load the widget; the console loads nothing from other origins, runs no inline
 * scripts, and may not be framed.
 */
const HEADERS = `/*
  X-Content-Type-Options: nosniff
  Strict-Transport-Security: max-age=31536000
/
  Content-Security-Policy: default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'self'; frame-ancestors 'self'; base-uri 'none'; form-action 'self'
/widget.js
  Access-Control-Allow-Origin: *
  Cache-Control: public, max-age=300
/widget/*
  Access-Control-Allow-Origin: *
  Cache-Control: public, max-age=300
/console/*
  Content-Security-Policy: default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'self'; manifest-src 'self'; frame-ancestors 'none'; base-uri 'none'; form-action 'self'; require-trusted-types-for 'script'; trusted-types push
  Referrer-Policy: no-referrer
  X-Robots-Tag: noindex
/continue/*
  Content-Security-Policy: default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'self'; frame-ancestors 'none'; base-uri 'none'; form-action 'none'
  Referrer-Policy: no-referrer
  X-Robots-Tag: noindex
/call/*
  Content-Security-Policy: default-src 'none'; script-src 'self'; style-src 'self'; img-src data:; connect-src 'self'; frame-ancestors 'none'; base-uri 'none'; form-action 'none'; require-trusted-types-for 'script'; trusted-types 'none'
  Referrer-Policy: no-referrer
  X-Robots-Tag: noindex
`;

/**
 * Builds into a temporary folder that replaces the old one when complete, so that no partial build is ever served.
 * @param settings public settings that replace those of `site/site.ts` in this build
 */
export async function buildAssets(folder = assets, settings: Partial<Site> = {}): Promise<void> {
  const out = `${folder}.${process.pid}`;
  try {
    await mkdir(out, { recursive: true });
    await buildInto(out, settings);
    await rm(folder, { recursive: true, force: true });
    await rename(out, folder);
  } finally {
    await rm(out, { recursive: true, force: true });
  }
}

/** What a build is made of, packages included. */
const SOURCES = [
  "site",
  "settings",
  "widget",
  "console",
  "protocol",
  "worker",
  "durable-objects",
  "assistant",
  "scripts",
  "package-lock.json",
];

/** Builds, unless the last build began after the last change of what it is made of. */
export async function buildIfStale(): Promise<void> {
  // A folder changes with each file that comes or goes.
  const paths = SOURCES.map((name) => join(root, name)).flatMap((path) => [
    path,
    ...(statSync(path).isDirectory()
      ? readdirSync(path, { recursive: true }).map((name) => join(path, String(name)))
      : []),
  ]);
  const changed = Math.max(...paths.map((path) => statSync(path).mtimeMs));
  const began = statSync(join(assets, FIRST), { throwIfNoEntry: false })?.mtimeMs ?? 0;
  if (began <= changed) await buildAssets();
}

const KEYBOARDS: Partial<Record<Form, string>> = { email: "email", phone: "tel" };

/** What the widget knows of the fields of a lead. */
const FIELDS = Object.fromEntries(
  KNOWN_FIELDS.map((field) => {
    const { form }: { form: Form } = LEAD_FIELDS[field];
    return [
      field,
      { label: SENTENCES.indexOf(field), keyboard: KEYBOARDS[form], ...(form === "yes" && { fixed: true }) },
    ];
  }),
);

/** What a build writes before it reads anything. */
const FIRST = "_headers";

async function buildInto(out: string, settings: Partial<Site>): Promise<void> {
  await writeFile(`${out}/${FIRST}`, HEADERS);
  const checked = await readSite();
  const site = { ...checked, ...settings };
  const knowledge = readKnowledge();
  await mkdir(buildFolder(), { recursive: true });
  await writeFile(join(buildFolder(), CHECKED), JSON.stringify(checked));
  await writeFile(join(buildFolder(), "knowledge.json"), JSON.stringify(knowledge));
  await readTools();
  await writeFile(join(buildFolder(), "tools.ts"), toolsModule(buildFolder(), site.mcp.length > 0));
  const pick = (keys: readonly (keyof Site)[]) => Object.fromEntries(keys.map((key) => [key, site[key]]));
  const labels = (site.fields ?? []).map(({ key, label }) => [key, label]);
  const kinds = site.appointments.map(({ key, label, way, where, needs }) => ({ key, label, way, where, needs }));
  const shown = {
    ...pick(PUBLIC),
    fields: Object.fromEntries(labels),
    appointments: kinds,
    tags: Object.keys(site.languages),
    greetings: site.greetings,
    greets: site.greetings.length > 0,
  };
  const forConsole = { ...pick(FOR_CONSOLE), passages: knowledge.map(({ title }) => title) };
  const { en, ...languages } = await readWords();
  const options: BuildOptions = {
    absWorkingDir: root,
    bundle: true,
    minify: true,
    target: "es2022",
    legalComments: "none",
    charset: "utf8",
    // One by one, so that a file contains only the settings it uses, and a site without preview none of its code.
    define: Object.fromEntries(Object.entries(shown).map(([key, value]) => [`SITE.${key}`, JSON.stringify(value)])),
    logLevel: "warning",
  };
  const widget = (name: string, entry: string, format: Format, english: string) =>
    build({
      ...options,
      define: {
        ...options.define,
        ...Object.fromEntries(SENTENCES.map((key, number) => [`W.${key}`, `${number}`])),
        FIELDS: JSON.stringify(FIELDS),
        LANGUAGES: JSON.stringify(["en", ...Object.keys(languages)]),
        ENGLISH: JSON.stringify(english),
      },
      entryPoints: { [name]: entry },
      format,
      outdir: out,
    });
  // The files refer to each other only by address, which is the same in every build.
  await widget("widget", "widget/loader.ts", "iife", "");
  await widget("widget/panel", "widget/panel/index.ts", "esm", en.panel);
  await widget("widget/text", "widget/panel/text.ts", "esm", "");
  if (shown.greets) await widget("widget/greet", "widget/greet/index.ts", "esm", en.panel);
  await widget("widget/forms", "widget/forms/index.ts", "esm", en.forms);
  await mkdir(`${out}/widget/words`);
  for (const [name, { panel, forms }] of Object.entries(languages)) {
    await writeFile(`${out}/widget/words/${name}.js`, `export default${JSON.stringify(panel)}`);
    await writeFile(`${out}/widget/words/${name}-forms.js`, `export default${JSON.stringify(forms)}`);
  }
  await mkdir(`${out}/widget/words/site`);
  for (const [tag, words] of Object.entries(site.languages))
    await writeFile(`${out}/widget/words/site/${tag}.js`, `export default${JSON.stringify(words)}`);
  await build({
    ...options,
    entryPoints: {
      "console/app": "console/index.tsx",
      "console/style": "console/style.css",
      ...Object.fromEntries(
        BUNDLES.flatMap((part) => [
          [`console/${part}/app`, `console/${part}/index.tsx`],
          [`console/${part}/style`, `console/${part}/style.css`],
        ]),
      ),
    },
    define: { SITE: JSON.stringify(shown), SITE_CONSOLE: JSON.stringify(forConsole) },
    format: "esm",
    jsx: "automatic",
    jsxImportSource: "preact",
    outdir: out,
  });
  await build({
    ...options,
    entryPoints: { "call/page": "widget/call/page.ts", "call/style": "widget/call/style.css" },
    format: "esm",
    // One file per language; only the reader's is fetched.
    splitting: true,
    chunkNames: "call/words/[name]",
    outdir: out,
  });
  await cp(join(root, "widget/call/index.html"), `${out}/call/index.html`);
  await build({
    ...options,
    entryPoints: { "continue/page": "widget/continue/page.ts" },
    format: "esm",
    outdir: out,
  });
  await cp(join(root, "widget/continue/index.html"), `${out}/continue/index.html`);
  for (const page of ["console", ...PAGES.map((page) => `console/${page}`)])
    await cp(join(root, page, "index.html"), `${out}/${page}/index.html`);
  if (existsSync(join(root, "console/public")))
    await cp(join(root, "console/public"), `${out}/console`, { recursive: true });
  await writeApp(`${out}/console`, site, PAGES);
  // Named by its address, because its types are those of the Workers runtime, which this program does not have.
  const { document }: { document(site: Pick<Site, "name">): object } = await import(
    new URL("openapi.ts", import.meta.url).href
  );
  // At the path under which the API serves it.
  await mkdir(`${out}/api/v1`, { recursive: true });
  await writeFile(`${out}/api/v1/openapi.json`, JSON.stringify(document(site)));
  const demo = join(siteFolder(), "demo");
  if (existsSync(demo)) await cp(demo, out, { recursive: true });
}

async function main(): Promise<number> {
  try {
    await buildAssets();
    return 0;
  } catch (error) {
    console.error(messageOf(error));
    console.error("The build failed. Fix the error above and save; the previous build is still in place.");
    return 1;
  }
}

if (import.meta.main) await command(main);
