/** Finds the tools of a site: one for each `.ts` file of its folder `tools`. */
import { existsSync, readdirSync } from "node:fs";
import { basename, join, relative, sep } from "node:path";
import { pathToFileURL } from "node:url";
import { checkTools } from "../settings/check-tools.ts";
import type { SiteTool } from "../settings/tool.ts";
import { messageOf } from "./command.ts";
import { siteFolder } from "./site.ts";

/** Files that begin with a dot are not the deployer's, and a test beside a tool is none. */
export const toolFiles = (folder = join(siteFolder(), "tools")): string[] =>
  existsSync(folder)
    ? readdirSync(folder)
        .filter((name) => /^[^.].*\.ts$/.test(name) && !/\.(test|d)\.ts$/.test(name))
        .toSorted()
    : [];

/** @throws Error with a sentence that names the file and what is wrong */
export async function readTools(folder = join(siteFolder(), "tools")): Promise<readonly SiteTool[]> {
  const files: [string, unknown][] = [];
  for (const file of toolFiles(folder)) {
    try {
      const { default: tool }: { default?: unknown } = await import(pathToFileURL(join(folder, file)).href);
      files.push([file, tool]);
    } catch (error) {
      throw new Error(`${basename(join(folder, ".."))}/tools/${file} could not be read: ${messageOf(error)}`);
    }
  }
  try {
    return checkTools(files);
  } catch (error) {
    throw new Error(`${basename(join(folder, ".."))}/${messageOf(error)}`);
  }
}

/**
 * The module that the gateway imports as `#tools`: the name of each file and what it exports, and the client for servers of
 * the Model Context Protocol, which a site that names none does not carry.
 * @param from the folder that the module is written into
 * @param servers whether the site names any
 */
export function toolsModule(from: string, servers: boolean, folder = join(siteFolder(), "tools")): string {
  const files = toolFiles(folder);
  const path = (to: string) => {
    const way = relative(from, to).split(sep).join("/");
    return JSON.stringify(way.startsWith(".") ? way : `./${way}`);
  };
  return [
    "/** Written by the build: the tools of the site. */",
    ...files.map((file, n) => `import tool${n} from ${path(join(folder, file))};`),
    `export default [${files.map((file, n) => `[${JSON.stringify(file)}, tool${n}]`).join(", ")}] as readonly (readonly [string, unknown])[];`,
    `export const mcp = ${servers ? '() => import("@ai-sdk/mcp")' : "null"} as (() => Promise<unknown>) | null;`,
    "",
  ].join("\n");
}
