/**
 * The project's own configuration with another worker in it and assets of its own, so that a test site needs no copy of
 * the bindings and no other build pulls the page from under it.
 */
import { mkdirSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { experimental_readRawConfig, type Unstable_RawConfig } from "wrangler";
import { buildAssets } from "../../scripts/build.ts";
import { readKnowledge } from "../../scripts/knowledge.ts";
import { root, siteFolder } from "../../scripts/site.ts";
import type { Site } from "../../settings/schema.ts";

const { rawConfig: CONFIG }: { rawConfig: Unstable_RawConfig } = experimental_readRawConfig({
  config: join(root, "wrangler.toml"),
});

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
  const { build: _build, env: _env, ...config } = CONFIG;
  const alias = Object.entries(config.alias ?? {}).map(([from, to]) => [from, resolve(root, to)]);
  const configPath = join(folder, "wrangler.json");
  writeFileSync(
    configPath,
    JSON.stringify({
      ...config,
      main: join(root, worker),
      assets: { ...config.assets, directory: join(folder, "assets") },
      alias: {
        ...Object.fromEntries(alias),
        "#site": join(siteFolder(), "site.ts"),
        "#knowledge": join(folder, "knowledge.json"),
      },
    }),
  );
  return configPath;
}
