/** The tools of the site: what the build found in its folder `tools`, checked. */
import files from "#tools";
import { checkTools } from "./tool.ts";

export default checkTools(files);
