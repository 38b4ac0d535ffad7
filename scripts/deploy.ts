/** `npm run deploy`: checks the site, then deploys the gateway to the account that wrangler is signed in to. */
import { spawn } from "node:child_process";
import { command } from "./command.ts";
import { siteArguments } from "./configuration.ts";
import { readKnowledge } from "./knowledge.ts";
import { readSite, root } from "./site.ts";

const USAGE = "npm run deploy -- [--site ../my-site] [options of wrangler deploy, such as --dry-run]";

async function main(): Promise<number> {
  if (process.argv.includes("--help")) {
    console.log(`Usage: ${USAGE}`);
    return 0;
  }
  await readSite();
  readKnowledge();
  // Everything but the site is wrangler's own, such as --dry-run.
  const passed = process.argv.slice(2).filter((word, i, all) => !/^--site(=|$)/.test(word) && all[i - 1] !== "--site");
  const child = spawn("wrangler", ["deploy", "--env", "production", ...siteArguments(), ...passed], {
    cwd: root,
    stdio: "inherit",
  });
  return await new Promise((resolve, reject) => {
    child.on("error", () => reject(new Error("wrangler could not be started. Run npm install, then npm run deploy.")));
    child.on("exit", (code) => resolve(code ?? 1));
  });
}

await command(main);
