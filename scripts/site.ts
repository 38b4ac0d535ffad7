/** The site that the commands work on: the folder that `--site` or `BATON_SITE` names, else the example's. */
import { existsSync } from "node:fs";
import { basename, dirname, join, resolve } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { defineSite, type Settings, type Site } from "../settings/schema.ts";

/** The project's folder. */
export const root = fileURLToPath(new URL("..", import.meta.url)).replace(/[\\/]$/, "");

/** The folder of the site: `site.ts`, `knowledge/`, `scenarios/`, `demo/`. */
export const siteFolder = (): string => resolve(process.env.BATON_SITE || join(root, "site"));

/** Takes the option `--site` for this process and all that it starts. */
export function chooseSite(folder: string | undefined): void {
  if (folder !== undefined) process.env.BATON_SITE = resolve(folder);
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
  const { default: settings }: { default: Settings } = await import(pathToFileURL(file).href);
  return defineSite(settings, nameOf("site.ts"));
}
