/**
 * The project's own configuration with another worker in it and assets of its own, so that a test site needs no copy of
 * the bindings and no other build pulls the page from under it.
 */
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { buildAssets } from "../../scripts/build.ts";
import { readKnowledge } from "../../scripts/knowledge.ts";
import { siteFolder } from "../../scripts/site.ts";
import type { Site } from "../../settings/schema.ts";

const root = fileURLToPath(new URL("../../", import.meta.url));

/**
 * @param name of the configuration
 * @param worker its Worker, from the project's root
 * @param settings what its pages are built with, where that is not as in the site of the tests
 * @returns the path of the configuration
 */
export async function variant(name: string, worker = "worker/index.ts", settings: Partial<Site> = {}): Promise<string> {
  const folder = `${root}dist/variants/${name}/`;
  mkdirSync(folder, { recursive: true });
  await buildAssets(`${folder}assets`, settings);
  const [local = ""] = readFileSync(`${root}wrangler.toml`, "utf8").split("\n[env.production]");
  const config = local
    .replace(/^main = .*$/m, `main = "${root}${worker}"`)
    .replace(/^command = .*$/m, 'command = "true"')
    .replace(/^watch_dir = .*$/m, "")
    .replace('"dist/assets"', `"${folder}assets"`)
    .replaceAll('"./', `"${root}`);
  const alias = `[alias]\n"#site" = "${siteFolder()}/site.ts"\n"#knowledge" = "${folder}knowledge.json"\n`;
  writeFileSync(`${folder}knowledge.json`, JSON.stringify(readKnowledge()));
  writeFileSync(
    `${folder}wrangler.toml`,
    config.includes("[alias]\n") ? config.replace("[alias]\n", alias) : `${config}\n${alias}`,
  );
  return `${folder}wrangler.toml`;
}
