/** The site that the commands work on: the folder that `--site` or `BATON_SITE` names, else the example's. */
import { createHash } from "node:crypto";
import { existsSync } from "node:fs";
import { basename, dirname, join, relative, resolve } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { parseArgs } from "node:util";
import { defineSite, type Settings, type Site } from "../settings/schema.ts";

/** The project's folder. */
export const root = fileURLToPath(new URL("..", import.meta.url)).replace(/[\\/]$/, "");

/** A path as the person at the keyboard means it: npm starts commands in the project's folder, wherever they are. */
export const fromHere = (path: string): string => resolve(process.env.INIT_CWD ?? process.cwd(), path);

// Every command takes `--site FOLDER`, for itself and for all that it starts. It is read before anything else, because the
// modules of a command may ask for the site as soon as they are imported.
const { site: named } = parseArgs({ options: { site: { type: "string" } }, strict: false }).values;
if (named !== undefined && (typeof named !== "string" || named === "")) {
  console.error("--site needs the folder of a site: --site ../my-site");
  process.exit(1);
}
if (named) process.env.BATON_SITE = fromHere(named);

const EXAMPLE = join(root, "site");

/** The folder of the site: `site.ts`, `knowledge/`, `scenarios/`, `demo/`. */
export const siteFolder = (): string => (process.env.BATON_SITE ? fromHere(process.env.BATON_SITE) : EXAMPLE);

/** Whether it is another site than the example's. */
export const isOwnSite = (): boolean => siteFolder() !== EXAMPLE;

/** Where the site is built: apart from others, so that no command pulls the pages from under a gateway that runs. */
export function buildFolder(): string {
  if (!isOwnSite()) return join(root, "dist");
  const hash = createHash("sha256").update(siteFolder()).digest("hex").slice(0, 8);
  return join(root, "dist/sites", `${basename(siteFolder()).replaceAll(/[^\w-]+/g, "-")}-${hash}`);
}

/** The file of that folder that holds the site's settings, checked. */
export const CHECKED = "site.json";

/** The option that names this site in a command that is printed to be copied; empty for the example's. */
export function siteOption(): string {
  if (!isOwnSite()) return "";
  const path = relative(fromHere("."), siteFolder());
  return ` --site ${/^[\w./-]+$/.test(path) ? path : `'${path.replaceAll("'", "'\\''")}'`}`;
}

/** How the person at the keyboard would name a file of the site. */
export const nameOf = (path: string): string => join(basename(siteFolder()), path);

/** @throws Error with a sentence that names the wrong setting */
export async function readSite(): Promise<Site> {
  const file = join(siteFolder(), "site.ts");
  if (!existsSync(file)) {
    throw new Error(
      `There is no site.ts in ${dirname(file)}. To make a site of your own: npm run new-site -- ../my-site`,
    );
  }
  let settings: Settings;
  try {
    ({ default: settings } = await import(pathToFileURL(file).href));
  } catch (error) {
    throw new Error(
      `${nameOf("site.ts")} could not be read: ${error instanceof Error ? error.message : String(error)}`,
    );
  }
  if (settings === undefined) {
    throw new Error(`${nameOf("site.ts")} exports no settings. Write: export default { ... } satisfies Settings`);
  }
  return defineSite(settings, nameOf("site.ts"));
}
