/**
 * The project's own configuration with another worker in it and assets of its own, so that a test site needs no copy of
 * the bindings and no other build pulls the page from under it.
 */

import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { buildAssets } from "../../scripts/build.ts";
import { writeConfiguration } from "../../scripts/configuration.ts";
import { readKnowledge } from "../../scripts/knowledge.ts";
import { CHECKED, readSite, root } from "../../scripts/site.ts";
import { toolsModule } from "../../scripts/tools.ts";
import type { Site } from "../../settings/schema.ts";

/**
 * @param name of the configuration
 * @param worker its Worker, from the project's root
 * @param settings what its pages are built with, where that is not as in the site of the tests
 * @returns the path of the configuration
 */
export async function variant(name: string, worker = "worker/index.ts", settings: Partial<Site> = {}): Promise<string> {
  const folder = join(root, "dist/variants", name);
  mkdirSync(folder, { recursive: true });
  await buildAssets(join(folder, "assets"), settings);
  writeFileSync(join(folder, "knowledge.json"), JSON.stringify(readKnowledge()));
  writeFileSync(join(folder, CHECKED), JSON.stringify(await readSite()));
  writeFileSync(join(folder, "tools.ts"), toolsModule(folder, false));
  return writeConfiguration(folder, { main: join(root, worker) });
}
