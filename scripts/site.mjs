/** Reads `site/site.ts` outside the Worker: it is TypeScript with imports, so it is bundled into one module first. */
import { mkdir, writeFile } from "node:fs/promises";
import { fileURLToPath, pathToFileURL } from "node:url";
import { build } from "esbuild";

const root = fileURLToPath(new URL("..", import.meta.url));

/** @throws with a sentence that names the wrong setting */
export async function readSite() {
  const { outputFiles } = await build({
    absWorkingDir: root,
    entryPoints: ["site/site.ts"],
    bundle: true,
    format: "esm",
    platform: "node",
    write: false,
  });
  const file = `${root}dist/site.mjs`;
  await mkdir(`${root}dist`, { recursive: true });
  await writeFile(file, outputFiles[0].text);
  // Modules are cached by their URL, and the settings may have changed.
  return (await import(`${pathToFileURL(file)}?${Date.now()}`)).default;
}
