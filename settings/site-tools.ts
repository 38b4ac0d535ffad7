/** The tools of the site: what the build found in its folder `tools`, and has checked (`check-tools.ts`). */
import files from "#tools";
import { type SiteTool, type Tool, withDefaults } from "./tool.ts";

const tools: readonly SiteTool[] = files.map(([, tool]) => withDefaults(tool as Tool));

export default tools;
