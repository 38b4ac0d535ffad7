/**
 * A copy of `@ai-sdk/openai-compatible` that takes what it needs from zod by name. As published it takes zod's whole
 * namespace, which keeps every one of zod's locales in the Worker: 350 KB, 64 KB compressed. `[alias]` in wrangler.toml
 * puts the copy in its place.
 */
import { mkdir, readFile, writeFile } from "node:fs/promises";

const WHOLE = 'import { z } from "zod/v4";';
const BY_NAME = 'import * as z from "zod/v4";';

/** @throws when the package no longer does this: then this file and its alias can go */
export async function writeLeanProvider(root) {
  const published = await readFile(`${root}node_modules/@ai-sdk/openai-compatible/dist/index.js`, "utf8");
  if (!published.includes(WHOLE)) {
    throw new Error(
      "@ai-sdk/openai-compatible no longer imports the whole of zod: remove scripts/lean.mjs and its alias.",
    );
  }
  await mkdir(`${root}dist`, { recursive: true });
  await writeFile(`${root}dist/openai-compatible.mjs`, published.replace(WHOLE, BY_NAME));
}
