/**
 * `npm run check`: everything that can be said of the project and of its site without running it. `--site` checks another
 * site beside the same project.
 */
import { spawn } from "node:child_process";
import { args, command } from "./command.ts";
import { readKnowledge } from "./knowledge.ts";
import { readFolder } from "./scenarios/main.ts";
import { nameOf, readSite, root } from "./site.ts";
import { readTools } from "./tools.ts";

const USAGE = "npm run check -- [--site ../my-site]";

/** The first one writes what the others read. */
const FIRST = "npm run types -- --check";
const STEPS = [
  "biome check .",
  ...[".", "widget", "console", "test", "scripts", "bench"].map((project) => `tsc -p ${project}`),
  "vitest run --project house",
];

async function main(): Promise<number> {
  args(USAGE, {});
  const site = await readSite();
  const passages = readKnowledge().length;
  const tools = (await readTools()).length;
  const scenarios = readFolder().length;
  console.log(`ok    ${nameOf("site.ts")}: ${site.name}, ${passages} passages, ${tools} tools, ${scenarios} scenarios`);
  if (!(await passes(FIRST))) return 1;
  const results = [];
  for (const step of STEPS) results.push(await passes(step));
  return results.every(Boolean) ? 0 : 1;
}

/** Prints one line for a step that passes, and all that it says when it fails. */
function passes(step: string): Promise<boolean> {
  const began = performance.now();
  const said: Buffer[] = [];
  const child = spawn(step, { cwd: root, shell: true, stdio: ["ignore", "pipe", "pipe"] });
  for (const stream of [child.stdout, child.stderr]) stream.on("data", (data: Buffer) => said.push(data));
  return new Promise((resolve) => {
    child.on("close", (code) => {
      const seconds = ((performance.now() - began) / 1000).toFixed(1);
      console.log(`${code === 0 ? "ok  " : "FAIL"}  ${step} (${seconds} s)`);
      if (code !== 0) process.stdout.write(Buffer.concat(said));
      resolve(code === 0);
    });
  });
}

await command(main);
