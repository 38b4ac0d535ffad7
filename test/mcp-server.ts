/**
 * A server of the Model Context Protocol, made with the official SDK, on this machine. Each test has one of its own by the
 * key in its address; what it offers is set over HTTP, because the tests run in another process.
 */
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { toNodeHandler } from "@modelcontextprotocol/node";
import { createMcpHandler, McpServer } from "@modelcontextprotocol/server";
import type { TestProject } from "vitest/node";
import * as z from "zod";

declare module "vitest" {
  interface ProvidedContext {
    /** Its address. */
    mcp: string;
  }
}

/** What a server of one test does. */
interface Behaviour {
  /** The names of its tools; each answers as `answers` says. */
  tools: string[];
  /** `text`: what a call returns. `error`: it says that it failed. `hang`: it never answers. `huge`: more than anybody reads. */
  answers: "text" | "structured" | "error" | "hang" | "huge";
  text: string;
  /** Only the revisions before 2026-07-28. */
  legacy: boolean;
  /** It answers every request with a redirect, or with nothing. */
  door: "open" | "redirect" | "hang";
}

interface Kept extends Behaviour {
  /** The tools that were called, with their input, and the headers that came with them. */
  calls: { tool: string; input: unknown; authorization: string | null }[];
}

const servers = new Map<string, Kept>();
const FIRST: Kept = {
  tools: ["find_order", "cancel_order"],
  answers: "text",
  text: "shipped on Monday",
  legacy: false,
  door: "open",
  calls: [],
};
const of = (key: string): Kept => servers.get(key) ?? { ...FIRST, calls: [] };

function server(kept: Kept, authorization: string | null): McpServer {
  const made = new McpServer({ name: "orders", version: "1.0.0" });
  for (const tool of kept.tools) {
    made.registerTool(
      tool,
      { description: `The orders of the shop: ${tool}.`, inputSchema: z.object({ order: z.int() }) },
      async (input) => {
        kept.calls.push({ tool, input, authorization });
        if (kept.answers === "hang") return await new Promise(() => {});
        if (kept.answers === "huge") return { content: [{ type: "text", text: "x".repeat(2_000_000) }] };
        return {
          content: [{ type: "text", text: kept.text }],
          ...(kept.answers === "structured" && { structuredContent: { state: kept.text } }),
          ...(kept.answers === "error" && { isError: true }),
        };
      },
    );
  }
  return made;
}

async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
  const [, what, key = ""] = (request.url ?? "").split("/");
  const kept = of(key);
  servers.set(key, kept);
  if (what === "set") {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk as Buffer);
    Object.assign(kept, JSON.parse(Buffer.concat(chunks).toString()));
    response.writeHead(204).end();
  } else if (what === "calls") {
    response.writeHead(200, { "Content-Type": "application/json" }).end(JSON.stringify(kept.calls));
  } else if (kept.door === "redirect") response.writeHead(307, { Location: `/mcp/${key}-elsewhere` }).end();
  else if (kept.door === "open") {
    const { authorization = null } = request.headers;
    // The revisions with `initialize` are all that a server knows which rejects what came after them.
    if (kept.legacy && request.headers["mcp-protocol-version"] === "2026-07-28") response.writeHead(400).end();
    else await toNodeHandler(createMcpHandler(() => server(kept, authorization)))(request, response);
  }
}

/** Starts it before the tests of a project and stops it after them. */
export default async function ({ provide }: TestProject): Promise<() => void> {
  const listening = createServer((request, response) => {
    answer(request, response).catch((error) => response.writeHead(500).end(String(error)));
  });
  await new Promise<void>((resolve) => listening.listen(0, "127.0.0.1", resolve));
  provide("mcp", `http://127.0.0.1:${(listening.address() as AddressInfo).port}`);
  return () => {
    listening.closeAllConnections();
    listening.close();
  };
}
