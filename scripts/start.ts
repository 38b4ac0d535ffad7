/**
 * `npm start`: creates the local secret, starts the gateway in local workerd, and prints its addresses. With `--model` a
 * model server on this machine answers, with `--workers-ai` the account that is logged in, otherwise whoever the settings name.
 */
import { spawn } from "node:child_process";
import { createServer } from "node:net";
import { basename, join } from "node:path";
import { DEFAULT_MODEL } from "../settings/providers.ts";
import { args, command } from "./command.ts";
import { siteArguments } from "./configuration.ts";
import { readKnowledge } from "./knowledge.ts";
import { signInLink } from "./link.ts";
import { modelServers, sayFound, serverWith } from "./model-servers.ts";
import { localSecret } from "./secrets.ts";
import { buildFolder, isOwnSite, nameOf, readSite, root, siteOption } from "./site.ts";
import { readTools } from "./tools.ts";
import { mustBeLoggedIn } from "./workers-ai.ts";

const USAGE = 'npm start -- [--site ../my-site] [--port 8787] [--name "Ana Silva"] [--model NAME] [--workers-ai]';
/** Milliseconds until the gateway must answer. */
const PATIENCE = 60_000;

async function main(): Promise<number> {
  const {
    port: wanted,
    name,
    ...asked
  } = args(USAGE, {
    options: {
      port: { type: "string", default: process.env.PORT ?? "8787" },
      name: { type: "string", default: "Concierge" },
      model: { type: "string" },
      "workers-ai": { type: "boolean", default: false },
    },
  }).values;
  const port = await freePort(wanted);
  const origin = `http://localhost:${port}`;
  // A fault of the site ends here, with its sentence and nothing after it.
  await readSite();
  readKnowledge();
  await readTools();
  localSecret();
  // Asked while the gateway starts, and waited for only where the answer decides what starts.
  const found = modelServers(port);
  const model = await chosen(asked, found);
  console.log("Starting Baton …");
  const gateway = wrangler(port, model);
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

  ${model ? model.said : await embeddedAnswers(found)}

  Stop with Ctrl+C.
`);
    return await gateway.ended;
  } finally {
    gateway.stop();
  }
}

/** The model that the options name. */
interface Chosen {
  vars: Readonly<Record<string, string>>;
  /** Workers AI is reached through the network, with a binding that the local gateway has not. */
  remote: boolean;
  said: string;
}

/** @throws Error with a sentence when there is no such model, or nobody is logged in */
async function chosen(
  { model, "workers-ai": remote }: { model?: string; "workers-ai": boolean },
  found: ReturnType<typeof modelServers>,
): Promise<Chosen | null> {
  // Where the model fails, the embedded assistant answers, as in production.
  const first = (provider: string) => ({ AI_PROVIDERS: `${provider},embedded` });
  if (remote) {
    await mustBeLoggedIn();
    const id = model ?? DEFAULT_MODEL;
    const said = `${id} of Workers AI answers, on the account that is logged in, which pays for it.`;
    return { vars: { ...first("workers-ai"), AI_MODEL: id }, remote, said };
  }
  if (model === undefined) return null;
  const { server, model: id } = serverWith(await found, model);
  return {
    // A key of the settings is another provider's.
    vars: { ...first("openai-compatible"), AI_BASE_URL: server.url, AI_MODEL: id, AI_API_KEY: "" },
    remote,
    said: `${id} answers, from ${server.url}. How well: npm run scenarios --${siteOption()} --provider openai-compatible --base-url ${server.url} --model ${id}`,
  };
}

async function embeddedAnswers(found: ReturnType<typeof modelServers>): Promise<string> {
  const models = sayFound(await found, siteOption());
  return `Unless a model is set, the embedded assistant answers: with sentences from ${nameOf("knowledge")}, without a network and an
  API key, and it says so when it does not know. To use a language model, see "Choose a model" in README.md.${models === "" ? "" : `\n\n  ${models}`}`;
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
function wrangler(port: number, model: Chosen | null): { ended: Promise<number>; stop(): void } {
  const child = spawn(
    "wrangler",
    [
      "dev",
      ...siteArguments(model?.remote ? { ai: { binding: "AI", remote: true } } : undefined),
      ...Object.entries(model?.vars ?? {}).flatMap(([key, value]) => ["--var", `${key}:${value}`]),
      // Sites do not see each other's conversations.
      "--persist-to",
      isOwnSite() ? join(root, ".wrangler/sites", basename(buildFolder())) : join(root, ".wrangler/state"),
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
