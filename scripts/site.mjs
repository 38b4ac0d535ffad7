/** Reads `site/site.ts` outside the Worker: it is TypeScript with imports, so it is bundled into one module first. */
import { existsSync } from "node:fs";
import { mkdir, writeFile } from "node:fs/promises";
import { basename, dirname, resolve } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { build } from "esbuild";

const root = fileURLToPath(new URL("..", import.meta.url));

/** The folder that `--site` or `BATON_SITE` names, else the example's. */
export const siteFolder = () => resolve(process.env.BATON_SITE || `${root}site`);

/**
 * Read outside the Worker: TypeScript with imports, so it is bundled to one module first.
 * @param {string} [folder]
 * @returns {Promise<import("../settings/schema.ts").Site>}
 * @throws with a sentence that names the wrong setting
 */
export async function readSite(folder = siteFolder()) {
  const file = `${folder}/site.ts`;
  if (!existsSync(file)) {
    throw new Error(`There is no site.ts in ${folder}. To make a site of your own: npm run new-site -- ../my-site`);
  }
  const { outputFiles } = await build({
    absWorkingDir: root,
    stdin: {
      contents: `import settings from ${JSON.stringify(file)};
        import { defineSite } from "./settings/schema.ts";
        export default () => defineSite(settings, ${JSON.stringify(`${basename(dirname(file))}/site.ts`)});`,
      resolveDir: root,
      loader: "ts",
    },
    bundle: true,
    format: "esm",
    platform: "node",
    write: false,
    logLevel: "silent",
  });
  const bundle = `${root}dist/site-${process.pid}.mjs`;
  await mkdir(`${root}dist`, { recursive: true });
  await writeFile(bundle, outputFiles[0].text);
  // Modules are cached by their URL, and the settings may have changed.
  return (await import(`${pathToFileURL(bundle)}?${Date.now()}`)).default();
}
