/**
 * `npm run doctor -- --env production`: what is missing before a deploy, without deploying. It reads the settings,
 * wrangler.toml and the names of the secrets; values of secrets cannot be read, and are not asked for.
 */
import { execFile } from "node:child_process";
import { promisify } from "node:util";
import { args, command } from "./command.ts";
import { CONFIG, siteArguments } from "./configuration.ts";
import { diagnose, type Environment } from "./diagnosis.ts";
import { readKnowledge } from "./knowledge.ts";
import { nameOf, readSite, root } from "./site.ts";
import { readTools } from "./tools.ts";

const USAGE = "npm run doctor -- --env production [--site ../my-site]";

async function main(): Promise<number> {
  const { values } = args(USAGE, { options: { env: { type: "string", default: "production" } } });
  const name = values.env as string;
  const environment = (CONFIG.env as Record<string, Environment> | undefined)?.[name];
  if (!environment) throw new Error(`wrangler.toml has no [env.${name}].\nUsage: ${USAGE}`);
  const site = await readSite();
  const passages = readKnowledge().length;
  const tools = await readTools();
  // Named by its address, because its types are those of the Workers runtime, which this program does not have.
  const { missing } = await import(new URL("../worker/config.ts", import.meta.url).href);
  const secrets = await secretsOf(name);
  console.log(`ok       ${nameOf("site.ts")}: ${site.name}, ${passages} passages, ${tools.length} tools`);
  const found = diagnose({ site, tools, environment, base: CONFIG as Environment, secrets, missing });
  for (const { level, text } of found) console.log(`${level.padEnd(8)} ${text}`);
  const faults = found.filter(({ level }) => level === "missing").length;
  console.log(faults === 0 ? "Nothing is missing: npm run deploy" : `${faults} to mend before npm run deploy.`);
  return faults === 0 ? 0 : 1;
}

/** The names of the secrets that are set; null: Cloudflare could not be asked. */
async function secretsOf(environment: string): Promise<string[] | null> {
  try {
    const asked = ["secret", "list", "--env", environment, "--format", "json", ...siteArguments()];
    const { stdout } = await promisify(execFile)("wrangler", asked, { cwd: root, timeout: 30_000 });
    return (JSON.parse(stdout) as { name: string }[]).map(({ name }) => name);
  } catch {
    return null;
  }
}

await command(main);
