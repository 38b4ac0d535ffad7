/** Runs a TypeScript program of this project in Node: its own modules are bundled, packages stay external. */
import { mkdir, writeFile } from "node:fs/promises";
import { dirname } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { build } from "esbuild";

const root = fileURLToPath(new URL("..", import.meta.url)).replace(/[\\/]$/, "");

/**
 * @param {string} entry exports `main(root)`, which returns the exit code
 * @returns {Promise<number>}
 */
export async function runNode(entry) {
  const { outputFiles } = await build({
    absWorkingDir: root,
    entryPoints: [entry],
    bundle: true,
    format: "esm",
    platform: "node",
    packages: "external",
    write: false,
    logLevel: "warning",
  });
  const file = `${root}/dist/run/${entry.replace(/\.ts$/, ".mjs")}`;
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, outputFiles[0].text);
  // So that everything it started ends with it.
  for (const signal of ["SIGINT", "SIGTERM"]) process.once(signal, () => process.exit(130));
  const { main } = await import(pathToFileURL(file).href);
  return await main(root);
}
