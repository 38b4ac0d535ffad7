/** Origins in the settings. */
import * as z from "zod";

/** zod asks also where the URL was refused already, so it must not throw. */
const isOrigin = (url: string): boolean => URL.canParse(url) && new URL(url).origin === url;

const WRITTEN = "an origin such as https://www.example.com, without a path or trailing slash";

/** The gateway's own address. */
export const Origin = z.url().refine(isOrigin, WRITTEN);

/** Who may embed the widget. `null` is what browsers send for pages without an origin: sandboxed frames, files, some apps. */
export const EmbeddingOrigin = z.string().refine((origin) => origin === "null" || isOrigin(origin), WRITTEN);
