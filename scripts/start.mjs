/** `npm start`: creates the local secret, starts the gateway in local workerd, and prints its addresses. */
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
    // Each of these would cause a network request, and the local gateway works without a network.
    CLOUDFLARE_CF_FETCH_ENABLED: "false",
    WRANGLER_SEND_METRICS: "false",
    WRANGLER_SEND_ERROR_REPORTS: "false",
    WRANGLER_HIDE_BANNER: "true",
  },
});

for (const signal of ["SIGINT", "SIGTERM"]) process.on(signal, () => wrangler.kill(signal));
wrangler.on("error", (error) =>
  fail(`wrangler could not be started (${error.message}). Run npm install, then npm start.`),
);
wrangler.on("exit", (code) => process.exit(code ?? 0));
for (const stream of [wrangler.stdout, wrangler.stderr]) {
  stream.on("data", (data) => {
    const text = String(data);
    if (/Address already in use|EADDRINUSE/i.test(text)) {
      fail(
        `Port ${values.port} is in use. Stop the program that uses it, or choose another port: npm start -- --port 8788`,
      );
    }
    process.stdout.write(text);
  });
}

await answering();
console.log(`
  Baton is running.

  Demo page      ${origin}/
  Console        ${await signInLink(origin, values.name)}
                 (one-time link for "${values.name}", valid for 10 minutes; for another: npm run link -- --name "Ana Silva")

  The embedded assistant is running. It answers with sentences from site/knowledge, says so when it does not know, and
  needs no network and no API key. To use a language model, see "Make it yours" in README.md.

  Stop with Ctrl+C.
`);

/** Resolves when the gateway answers; there is no event for that, so it is polled. */
async function answering() {
  const end = Date.now() + 60_000;
  while (Date.now() < end) {
    try {
      const response = await fetch(`${origin}/api/console/me`);
      if (response.status === 401) return;
      if (response.status === 503)
        fail("A setting is missing. See the lines above, correct it, and run npm start again.");
    } catch {
      // It is not listening yet.
    }
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
  fail(`The gateway did not answer on ${origin} within a minute. See the lines above for the cause.`);
}

function fail(sentence) {
  console.error(sentence);
  wrangler.kill();
  process.exit(1);
}
