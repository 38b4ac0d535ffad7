/** `npm start`: makes the local secrets, starts the gateway in local workerd, and says where everything is. */
import { spawn } from "node:child_process";
import { parseArgs } from "node:util";
import { signInLink } from "./link.mjs";
import { localSecret } from "./secrets.mjs";

const { values } = parseArgs({
  options: {
    port: { type: "string", default: process.env.PORT ?? "8787" },
    name: { type: "string", default: "Concierge" },
  },
});
const origin = `http://localhost:${values.port}`;

localSecret();
console.log("Starting Baton …");
const wrangler = spawn("wrangler", ["dev", "--port", values.port, "--show-interactive-dev-session=false"], {
  stdio: ["ignore", "pipe", "pipe"],
  env: {
    ...process.env,
    // All of these would ask the network, which the local gateway does without.
    CLOUDFLARE_CF_FETCH_ENABLED: "false",
    WRANGLER_SEND_METRICS: "false",
    WRANGLER_SEND_ERROR_REPORTS: "false",
    WRANGLER_HIDE_BANNER: "true",
  },
});

for (const signal of ["SIGINT", "SIGTERM"]) process.on(signal, () => wrangler.kill(signal));
wrangler.on("error", (error) => fail(`wrangler did not start (${error.message}). Run npm install, then npm start.`));
wrangler.on("exit", (code) => process.exit(code ?? 0));
for (const stream of [wrangler.stdout, wrangler.stderr]) {
  stream.on("data", (data) => {
    const text = String(data);
    if (/Address already in use|EADDRINUSE/i.test(text)) {
      fail(`Port ${values.port} is taken. Stop what runs there, or choose another: npm start -- --port 8788`);
    }
    process.stdout.write(text);
  });
}

await answering();
console.log(`
  Baton is running.

  Demo page      ${origin}/
  Console        ${await signInLink(origin, values.name)}
                 (one-time link for "${values.name}", good for 10 minutes; more: npm run link -- --name "Ana Silva")

  The assistant is the embedded one: it answers with sentences of site/knowledge, needs no network and no key, and says
  so when it does not know. Real language models: see "Make it yours" in README.md.

  Stop with Ctrl+C.
`);

/** Resolves when the gateway answers; there is no event for it, so it is asked. */
async function answering() {
  const end = Date.now() + 60_000;
  while (Date.now() < end) {
    try {
      const response = await fetch(`${origin}/api/console/me`);
      if (response.status === 401) return;
      if (response.status === 503) fail("The gateway lacks a setting; see the lines above.");
    } catch {
      // Not yet listening.
    }
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
  fail(`The gateway did not answer on ${origin} within a minute; see the lines above.`);
}

function fail(sentence) {
  console.error(sentence);
  wrangler.kill();
  process.exit(1);
}
