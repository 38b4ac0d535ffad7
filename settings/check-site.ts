/**
 * The site's settings, checked where nothing has checked them before: in tests, and in Workers whose settings a scenario
 * changes. A gateway that `npm run build` has made gets them checked (`#checked`), because checking takes more of an
 * isolate's start than anything else that is done with them.
 */
import settings from "#site";
import { defineSite } from "./schema.ts";

export default defineSite(settings);
