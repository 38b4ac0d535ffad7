/** The seam of the build for tests: `#site`, `#knowledge` and `#tools` are those of this folder. */
import { fileURLToPath } from "node:url";
import type { Plugin } from "vitest/config";
import { readKnowledge } from "../scripts/knowledge.ts";
import { toolsModule } from "../scripts/tools.ts";

const CHECKING = fileURLToPath(new URL("../settings/check-site.ts", import.meta.url));

export function givenSite(folder: string): Plugin {
  /** Modules that no file holds, by their names. */
  const made: Record<string, () => string> = {
    "knowledge.mjs": () => `export default ${JSON.stringify(readKnowledge(`${folder}/knowledge`))}`,
    "tools.module.ts": () => toolsModule(folder, true, `${folder}/tools`),
  };
  const named: Record<string, string> = { "#knowledge": "knowledge.mjs", "#tools": "tools.module.ts" };
  return {
    name: "site",
    enforce: "pre",
    resolveId(id) {
      // Not what a build has left in `dist`: tests change settings, which the checked ones alone do not allow.
      if (id === "#checked") return CHECKING;
      if (id === "#site") return `${folder}/site.ts`;
      // Vite asks again by the path from the project's folder, and no such file is on the disk.
      const name =
        named[id] ?? Object.keys(made).find((name) => id.endsWith(`/${name}`) && `${folder}/${name}`.endsWith(id));
      return name === undefined ? null : `${folder}/${name}`;
    },
    load(id) {
      return made[id.slice(folder.length + 1)]?.() ?? null;
    },
  };
}
