/** The seam of the build for tests: `#site` and `#knowledge` are those of this folder. */
import type { Plugin } from "vitest/config";
import { readKnowledge } from "../scripts/knowledge.ts";

export function givenSite(folder: string): Plugin {
  const knowledge = `${folder}/knowledge.mjs`;
  return {
    name: "site",
    enforce: "pre",
    resolveId(id) {
      if (id === "#site") return `${folder}/site.ts`;
      // Vite asks again by the path from the project's folder, and no such file is on the disk.
      const again = id.endsWith("/knowledge.mjs") && knowledge.endsWith(id);
      return id === "#knowledge" || again ? knowledge : null;
    },
    load(id) {
      return id === knowledge ? `export default ${JSON.stringify(readKnowledge(`${folder}/knowledge`))}` : null;
    },
  };
}
