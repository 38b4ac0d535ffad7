/**
 * wrangler's configuration for another site or Worker than those of wrangler.toml: the same bindings, with pages, knowledge
 * and storage of their own. The option `--alias` of wrangler would not do: `wrangler dev` 4.155 does not read it.
 */
import { copyFileSync, existsSync, mkdirSync, writeFileSync } from "node:fs";
import { join, relative, resolve } from "node:path";
import { experimental_readRawConfig, type Unstable_RawConfig } from "wrangler";
import { buildFolder, CHECKED, isOwnSite, root, siteFolder } from "./site.ts";

export const { rawConfig: CONFIG }: { rawConfig: Unstable_RawConfig } = experimental_readRawConfig({
  config: join(root, "wrangler.toml"),
});

/**
 * @param folder where it is written, beside the pages and the knowledge that are built into it
 * @param changes what is otherwise than in wrangler.toml
 * @returns the path of the configuration
 */
export function writeConfiguration(folder: string, changes: Partial<Unstable_RawConfig> = {}): string {
  const { build: _build, env: _env, ...config } = CONFIG;
  const alias = Object.entries(config.alias ?? {}).map(([from, to]) => [from, resolve(root, to)]);
  const path = join(folder, "wrangler.json");
  mkdirSync(folder, { recursive: true });
  writeFileSync(
    path,
    JSON.stringify({
      ...config,
      main: join(root, "worker/index.ts"),
      assets: { ...config.assets, directory: join(folder, "assets") },
      alias: {
        ...Object.fromEntries(alias),
        "#site": join(siteFolder(), "site.ts"),
        "#checked": join(folder, CHECKED),
        "#knowledge": join(folder, "knowledge.json"),
        "#tools": join(folder, "tools.ts"),
      },
      ...changes,
    }),
  );
  return path;
}

/**
 * wrangler's arguments for the site: none for the example's, which wrangler.toml is for.
 * @param changes what is otherwise than in wrangler.toml
 */
export function siteArguments(changes?: Partial<Unstable_RawConfig>): string[] {
  if (!isOwnSite() && changes === undefined) return [];
  const folder = buildFolder();
  const watched = [...[CONFIG.build?.watch_dir ?? []].flat().map((name) => join(root, name)), siteFolder()];
  const config = writeConfiguration(folder, {
    env: CONFIG.env,
    build: {
      command: CONFIG.build?.command,
      cwd: root,
      // wrangler joins these to the folder of the configuration, absolute ones too.
      watch_dir: watched.map((path) => relative(folder, path)),
    },
    ...changes,
  });
  // wrangler looks for the secrets beside the configuration.
  if (existsSync(join(root, ".dev.vars"))) copyFileSync(join(root, ".dev.vars"), join(folder, ".dev.vars"));
  return ["--config", config];
}
