/** The site that this gateway serves: the settings that the build was given as `#site`, checked. */
import settings from "#site";
import { defineSite } from "./schema.ts";

export default defineSite(settings);
