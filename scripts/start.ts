/** `npm start`: creates the local secret, starts the gateway in local workerd, and prints its addresses. */
import { spawn } from "node:child_process";
import { watch } from "node:fs";
import { relative } from "node:path";
import { buildAssets } from "./build.ts";
import { args, command } from "./command.ts";
import { readKnowledge } from "./knowledge.ts";
import { signInLink } from "./link.ts";
import { localSecret } from "./secrets.ts";
import { isOwnSite, nameOf, readSite, root, siteAlias, siteFolder } from "./site.ts";

const USAGE = 'npm start -- [--site ../my-site] [--port 8787] [--name "Ana Silva"]';
/** Milliseconds until the gateway must answer. */
const PATIENCE = 60_000;

async function main(): Promise<number> {
  const { port, name } = args(USAGE, {
    options: {
      port: { type: "string", default: process.env.PORT ?? "8787" },
      name: { type: "string", default: "Concierge" },
    },
  }).values;
  const origin = `http://localhost:${port}`;
  // A fault of the site ends here, with its sentence and nothing after it.
  await readSite();
  readKnowledge();
  localSecret();
  if (isOwnSite()) rebuildOnChange();
  console.log("Starting Baton …");
  const gateway = wrangler(port);
  try {
    await Promise.race([answering(origin), gateway.ended]);
    console.log(`
  Baton is running.

  Demo page      ${origin}/
  Console        ${await signInLink(origin, name)}
                 (one-time link for "${name}", valid for 10 minutes; for another: ${link(port)})

  The embedded assistant is running. It answers with sentences from ${nameOf("knowledge")}, says so when it does not know, and
  needs no network and no API key. To use a language model, see "Make it yours" in README.md.

  Stop with Ctrl+C.
`);
    return await gateway.ended;
  } finally {
    gateway.stop();
  }
}

/** The command that makes another sign-in link for this very gateway. */
function link(port: string): string {
  const site = isOwnSite() ? ` --site ${relative(process.cwd(), siteFolder())}` : "";
  return `npm run link --${site}${port === "8787" ? "" : ` --port ${port}`} --name "Ana Silva"`;
}

/** wrangler watches the project's own folders; what is built from a site elsewhere is built again from here. */
function rebuildOnChange(): void {
  let building = Promise.resolve();
  watch(siteFolder(), { recursive: true }, () => {
    building = building.then(() => buildAssets()).catch((error: Error) => console.error(error.message));
  });
}

/** `ended` rejects with a sentence when the gateway cannot start. */
function wrangler(port: string): { ended: Promise<number>; stop(): void } {
  const child = spawn("wrangler", ["dev", "--port", port, "--show-interactive-dev-session=false", ...siteAlias()], {
    cwd: root,
    stdio: ["ignore", "pipe", "pipe"],
    env: {
      ...process.env,
      // Each of these would cause a network request, and the local gateway works without a network.
      CLOUDFLARE_CF_FETCH_ENABLED: "false",
      WRANGLER_SEND_METRICS: "false",
      WRANGLER_SEND_ERROR_REPORTS: "false",
      WRANGLER_HIDE_BANNER: "true",
    },
  });
  const stop = () => child.kill();
  process.once("exit", stop);
  const ended = new Promise<number>((resolve, reject) => {
    child.on("error", (error) =>
      reject(new Error(`wrangler could not be started (${error.message}). Run npm install, then npm start.`)),
    );
    child.on("exit", (code) => resolve(code ?? 0));
    for (const stream of [child.stdout, child.stderr]) {
      stream.on("data", (data) => {
        if (/Address already in use|EADDRINUSE/i.test(String(data))) {
          const other = `choose another port: npm start -- --port ${Number(port) + 1}`;
          reject(new Error(`Port ${port} is in use. Stop the program that uses it, or ${other}`));
        }
        // The local secret is a type more than a fresh clone has; `npm run check` compares them without it.
        process.stdout.write(String(data).replace(/^.*Your types might be out of date.*\n+/m, ""));
      });
    }
  });
  return { ended, stop };
}

/** Resolves when the gateway answers; there is no event for that, so it is polled. */
async function answering(origin: string): Promise<void> {
  const end = Date.now() + PATIENCE;
  while (Date.now() < end) {
    const response = await fetch(`${origin}/api/console/me`).catch(() => null);
    if (response?.status === 401) return;
    if (response?.status === 503) {
      throw new Error("A setting is missing. See the lines above, correct it, and run npm start again.");
    }
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
  throw new Error(`The gateway did not answer on ${origin} within a minute. See the lines above for the cause.`);
}

if (import.meta.main) {
  await command(main);
  // A poll that is still under way holds nothing to wait for.
  process.exit();
}
