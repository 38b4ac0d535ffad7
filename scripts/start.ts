/** `npm start`: creates the local secret, starts the gateway in local workerd, and prints its addresses. */
import { spawn } from "node:child_process";
import { createServer } from "node:net";
import { basename, join } from "node:path";
import { args, command } from "./command.ts";
import { siteArguments } from "./configuration.ts";
import { readKnowledge } from "./knowledge.ts";
import { signInLink } from "./link.ts";
import { localSecret } from "./secrets.ts";
import { buildFolder, isOwnSite, nameOf, readSite, root, siteOption } from "./site.ts";

const USAGE = 'npm start -- [--site ../my-site] [--port 8787] [--name "Ana Silva"]';
/** Milliseconds until the gateway must answer. */
const PATIENCE = 60_000;

async function main(): Promise<number> {
  const { port: wanted, name } = args(USAGE, {
    options: {
      port: { type: "string", default: process.env.PORT ?? "8787" },
      name: { type: "string", default: "Concierge" },
    },
  }).values;
  const port = await freePort(wanted);
  const origin = `http://localhost:${port}`;
  // A fault of the site ends here, with its sentence and nothing after it.
  await readSite();
  readKnowledge();
  localSecret();
  console.log("Starting Baton …");
  const gateway = wrangler(port);
  try {
    const stopped = gateway.ended.then(() => {
      throw new Error("The gateway stopped. See the lines above for the cause.");
    });
    await Promise.race([answering(origin), stopped]);
    stopped.catch(() => {});
    console.log(`
  Baton is running.

  Demo page      ${origin}/
  Console        ${await signInLink(origin, name)}
                 (one-time link for "${name}", valid for 10 minutes; for another: ${link(port)})

  Unless a model is set, the embedded assistant answers: with sentences from ${nameOf("knowledge")}, without a network and an
  API key, and it says so when it does not know. To use a language model, see "Make it yours" in README.md.

  Stop with Ctrl+C.
`);
    return await gateway.ended;
  } finally {
    gateway.stop();
  }
}

/** The command that makes another sign-in link for this very gateway. */
const link = (port: number): string =>
  `npm run link --${siteOption()}${port === 8787 ? "" : ` --port ${port}`} --name "Ana Silva"`;

/** @throws Error with a sentence when it is none, or in use: asked first, because building would disturb who uses it */
async function freePort(text: string): Promise<number> {
  const port = Number(text);
  if (!Number.isInteger(port) || port < 1 || port > 65_535) {
    throw new Error(`"${text}" is no port. Choose a number from 1 to 65535: npm start -- --port 8787`);
  }
  const server = createServer();
  const taken = await new Promise<boolean>((resolve) => {
    server.once("error", () => resolve(true)).listen(port, "localhost", () => server.close(() => resolve(false)));
  });
  if (taken) throw new Error(portTaken(port));
  return port;
}

function portTaken(port: number): string {
  const other = port < 65_535 ? port + 1 : port - 1;
  return `Port ${port} is in use. Stop the program that uses it, or choose another port: npm start --${siteOption()} --port ${other}`;
}

/** `ended` rejects with a sentence when the gateway cannot start. */
function wrangler(port: number): { ended: Promise<number>; stop(): void } {
  const child = spawn(
    "wrangler",
    [
      "dev",
      ...siteArguments(),
      // Sites do not see each other's conversations.
      ...(isOwnSite() ? ["--persist-to", join(root, ".wrangler/sites", basename(buildFolder()))] : []),
      "--port",
      String(port),
      "--show-interactive-dev-session=false",
    ],
    {
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
    },
  );
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
          reject(new Error(portTaken(port)));
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
