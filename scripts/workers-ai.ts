/**
 * Workers AI of the account that is logged in, for gateways on this machine. Plain workerd has no binding of the network,
 * so a server on loopback hands requests on to the remote binding that wrangler opens.
 */
import { spawn } from "node:child_process";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Readable } from "node:stream";
import { text } from "node:stream/consumers";
import { pipeline } from "node:stream/promises";
import { messageOf } from "./command.ts";
import { root } from "./site.ts";

/** The binding, as far as it is handed on. */
export interface Inference {
  run(model: string, inputs: object, options: object): Promise<unknown>;
}

export interface Bridge {
  url: string;
  close(): Promise<void>;
}

/** @throws Error with a sentence when nobody is logged in */
export async function mustBeLoggedIn(): Promise<void> {
  const child = spawn(process.execPath, [join(root, "node_modules/wrangler/bin/wrangler.js"), "whoami", "--json"], {
    cwd: root,
    stdio: ["ignore", "pipe", "ignore"],
    env: { ...process.env, WRANGLER_SEND_METRICS: "false", WRANGLER_HIDE_BANNER: "true" },
  });
  const said = await text(child.stdout);
  if (!/"loggedIn":\s*true/.test(said)) {
    throw new Error(
      "Workers AI needs a Cloudflare account, and nobody is logged in. Run npx wrangler login, or set CLOUDFLARE_API_TOKEN, and try again.",
    );
  }
}

/** @throws Error with a sentence when nobody is logged in */
export async function remoteWorkersAI(): Promise<Bridge> {
  await mustBeLoggedIn();
  const folder = await mkdtemp(join(tmpdir(), "baton-workers-ai-"));
  const configPath = join(folder, "wrangler.json");
  await writeFile(
    configPath,
    JSON.stringify({
      name: "baton-scenarios",
      compatibility_date: "2026-10-23",
      ai: { binding: "AI", remote: true },
    }),
  );
  const { getPlatformProxy } = await import("wrangler");
  const proxy = await getPlatformProxy<{ AI: Inference }>({ configPath, persist: false });
  const bridge = await bridgeTo(proxy.env.AI);
  return {
    url: bridge.url,
    async close() {
      await bridge.close();
      await proxy.dispose();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

/** Serves the binding on loopback, to the other half in scenarios/workers-ai.ts. */
export async function bridgeTo(binding: Inference): Promise<Bridge> {
  const server = createServer(async (request, response) => {
    try {
      const { model, inputs, options } = JSON.parse(await text(request));
      const answer = await binding.run(model, inputs, options ?? {});
      if (!(answer instanceof ReadableStream)) {
        response.writeHead(200, { "Content-Type": "application/json" }).end(JSON.stringify(answer ?? null));
        return;
      }
      response.writeHead(200, { "Content-Type": "text/event-stream" });
      await pipeline(Readable.fromWeb(answer as Parameters<typeof Readable.fromWeb>[0]), response);
    } catch (error) {
      // Of a stream that has begun, the end is all that can be told.
      if (response.headersSent) response.destroy();
      else response.writeHead(502).end(messageOf(error));
    }
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}/`,
    async close() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
