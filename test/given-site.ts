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
      // Vite may ask again by the path from the project's folder, at which it finds no file.
      return id === "#knowledge" || (id.endsWith("/knowledge.mjs") && knowledge.endsWith(id)) ? knowledge : null;
    },
    load(id) {
      return id === knowledge ? `export default ${JSON.stringify(readKnowledge(`${folder}/knowledge`))}` : null;
    },
  };
}
