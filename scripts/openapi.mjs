/** Creates the document of the HTTP API outside the Worker, whose bundle then does not need the descriptions. */
import { mkdir, writeFile } from "node:fs/promises";
import { fileURLToPath, pathToFileURL } from "node:url";
import { build } from "esbuild";

const root = fileURLToPath(new URL("..", import.meta.url));

/** @returns {Promise<object>} */
export async function readDocument() {
  const { outputFiles } = await build({
    absWorkingDir: root,
    entryPoints: ["worker/api/openapi.ts"],
    bundle: true,
    format: "esm",
    platform: "node",
    packages: "external",
    write: false,
  });
  const file = `${root}dist/openapi.mjs`;
  await mkdir(`${root}dist`, { recursive: true });
  await writeFile(file, outputFiles[0].text);
  // Modules are cached by their URL, and the routes may have changed.
  return (await import(`${pathToFileURL(file)}?${Date.now()}`)).document();
}
