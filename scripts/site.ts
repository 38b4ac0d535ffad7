/** The site that the commands work on: the folder that `--site` or `BATON_SITE` names, else the example's. */
import { existsSync } from "node:fs";
import { basename, dirname, join, resolve } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { parseArgs } from "node:util";
import { defineSite, type Settings, type Site } from "../settings/schema.ts";

/** The project's folder. */
export const root = fileURLToPath(new URL("..", import.meta.url)).replace(/[\\/]$/, "");

/** The folder of the site: `site.ts`, `knowledge/`, `scenarios/`, `demo/`. */
export const siteFolder = (): string => resolve(process.env.BATON_SITE || join(root, "site"));

// Every command takes `--site FOLDER`, for itself and for all that it starts. It is read before anything else, because the
// modules of a command may ask for the site as soon as they are imported.
const { site: named } = parseArgs({ options: { site: { type: "string" } }, strict: false }).values;
if (typeof named === "string") process.env.BATON_SITE = resolve(named);

/** Whether it is another site than the example's. */
export const isOwnSite = (): boolean => siteFolder() !== join(root, "site");

/** wrangler's arguments that give the Worker this site. */
export const siteAlias = (): string[] => ["--alias", `#site:${join(siteFolder(), "site.ts")}`];

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
  return defineSite(settings, nameOf("site.ts"));
}
