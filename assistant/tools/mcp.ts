/**
 * Tools of servers that speak the Model Context Protocol over streamable HTTP. What a server offers is read once an isolate
 * and again after a while; each call has a connection of its own, because no two objects may share one.
 *
 * The AI SDK's client, because it is a third of the official one after compression (20 KB against 60), comes from those
 * who make the rest of what talks to models here, and speaks the revisions with sessions and without. A site that names no
 * server does not carry it.
 */
import type { JSONSchema7 } from "@ai-sdk/provider";
import { mcp } from "#tools";
import type { McpServer, McpTool } from "../../settings/mcp.ts";
import { mcpName } from "../../settings/mcp.ts";
import { type Data, type Fault, fault } from "../../settings/tool.ts";
import { Unreached } from "./run.ts";
import { objectIn, type Usable } from "./usable.ts";

type Module = typeof import("@ai-sdk/mcp");
type Client = Awaited<ReturnType<Module["createMCPClient"]>>;
type Listed = Awaited<ReturnType<Client["listTools"]>>["tools"][number];
type Called = Awaited<ReturnType<Client["callTool"]>>;

/** Milliseconds for which a list counts, and after which a server that failed is asked again. */
const FRESH = 5 * 60_000;
const AGAIN = 30_000;
/** Milliseconds that a visitor's reply waits for the list of a server. */
const LIST_WITHIN = 3_000;
/** Pages of a list, bytes of an answer, and UTF-16 code units of a description and of a schema that are read. */
const PAGES = 10;
const BYTES = 1_000_000;
const DESCRIPTION = 1_000;
const SCHEMA = 8_000;
/** What JSON-RPC calls a request that was not carried out: it was ill-formed, its method or its parameters are unknown. */
const NOT_DONE: readonly (number | undefined)[] = [-32600, -32601, -32602];

/** What the server of this key last offered, and when it was asked; null: it has never answered. */
interface Known {
  tools: readonly Listed[] | null;
  at: number;
  failed: boolean;
}

const known = new Map<string, Known>();
const keyOf = ({ name, url }: McpServer): string => `${name} ${url}`;

/**
 * The tools of the server that the site allows, as they may be called now. A server that is out of reach offers what it
 * offered before; one that has never answered, nothing.
 * @param now milliseconds since 1970
 */
export async function offered(server: McpServer, env: object, now: number): Promise<Usable[]> {
  const key = keyOf(server);
  const before = known.get(key);
  const old = before === undefined || now - before.at >= (before.failed ? AGAIN : FRESH);
  if (old) {
    const listed = await list(server, env).catch((error: unknown) => {
      console.error("MCP server not listed", { server: server.name, error: String(error) });
      return null;
    });
    known.set(key, { tools: listed ?? before?.tools ?? null, at: now, failed: listed === null });
  }
  const tools = known.get(key)?.tools ?? [];
  return server.allow.flatMap((allowed) => {
    const found = tools.find(({ name }) => name === allowed.tool);
    return found && JSON.stringify(found.inputSchema).length <= SCHEMA ? [usable(server, allowed, env, found)] : [];
  });
}

/** One allowed tool, to carry out what was confirmed before: what the server offers now is not asked. */
export const allowed = (server: McpServer, tool: McpTool, env: object): Usable => usable(server, tool, env, null);

function usable(server: McpServer, allowed: McpTool, env: object, listed: Listed | null): Usable {
  const { tool, kind, label, confirm } = allowed;
  const name = mcpName(server.name, tool);
  const shown = kind === "reads" ? label : confirm;
  return {
    name,
    kind,
    own: false,
    timeLimit: server.timeLimit,
    definition: listed && {
      type: "function",
      name,
      description: (listed.description ?? spoken(tool)).slice(0, DESCRIPTION),
      inputSchema: listed.inputSchema as JSONSchema7,
    },
    parse(json) {
      const input = objectIn(json);
      return input ? { ok: true, input } : { ok: false, why: "The input must be a JSON object, and not long." };
    },
    words: (input) => (shown === undefined ? plainly(tool, kind, input as Input) : filled(shown, input as Input)),
    run: (input, _context, signal) => call(server, env, tool, input as Input, signal),
    offline: null,
  };
}

type Input = Record<string, unknown>;

/** A value of the input in words for the visitor. */
const inWords = (value: unknown): string =>
  (typeof value === "string" ? value : JSON.stringify(value ?? null)).slice(0, 120);

const filled = (words: string, input: Input): string =>
  words.replaceAll(/\{([\w.-]+)\}/g, (_, key: string) => (Object.hasOwn(input, key) ? inWords(input[key]) : "…"));

const spoken = (tool: string): string =>
  tool
    .replaceAll(/[_.-]+/g, " ")
    .replaceAll(/([a-z0-9])([A-Z])/g, (_, a: string, b: string) => `${a} ${b.toLowerCase()}`)
    .trim();

/** Without words of the site: the tool's name, and for what acts all that it is given. */
function plainly(tool: string, kind: McpTool["kind"], input: Input): string {
  const given = Object.entries(input).map(([key, value]) => `${spoken(key)}: ${inWords(value)}`);
  return kind === "acts" && given.length > 0 ? `${spoken(tool)} (${given.join(", ")})` : spoken(tool);
}

/** @throws when the server cannot be asked */
async function list(server: McpServer, env: object): Promise<Listed[]> {
  const late = new AbortController();
  const timer = setTimeout(() => late.abort(new Error("too slow")), LIST_WITHIN);
  try {
    return await connected(server, env, late.signal, async (client) => {
      const tools: Listed[] = [];
      let cursor: string | undefined;
      for (let page = 0; page < PAGES; page++) {
        const answer = await client.listTools({
          ...(cursor !== undefined && { params: { cursor } }),
          options: { signal: late.signal },
        });
        tools.push(...answer.tools);
        cursor = answer.nextCursor;
        if (cursor === undefined) break;
      }
      return tools;
    });
  } finally {
    clearTimeout(timer);
  }
}

async function call(
  server: McpServer,
  env: object,
  name: string,
  input: Input,
  signal: AbortSignal,
): Promise<Data | Fault> {
  return await connected(server, env, signal, async (client, { MCPClientError }) => {
    try {
      return dataOf(await client.callTool({ name, arguments: input, options: { signal } }));
    } catch (error) {
      if (!MCPClientError.isInstance(error) || !NOT_DONE.includes(error.code)) throw error;
      // It offers something else than it did.
      known.delete(keyOf(server));
      return fault("The system does not take this request.");
    }
  });
}

/** Structured content where there is some, otherwise the texts; pictures and sounds are not for a chat. */
function dataOf(result: Called): Data | Fault {
  const { content, structuredContent, isError } = result as {
    content?: readonly { type: string; text?: string }[];
    structuredContent?: Data;
    isError?: boolean;
  };
  const text = (content ?? []).flatMap((part) => (part.type === "text" ? (part.text ?? []) : [])).join("\n");
  if (isError) return fault(text.slice(0, 500) || "The system refused.");
  return structuredContent ?? text;
}

/** @throws Unreached when no connection comes about */
async function connected<T>(
  server: McpServer,
  env: object,
  signal: AbortSignal,
  use: (client: Client, module: Module) => Promise<T>,
): Promise<T> {
  if (!mcp) throw new Unreached("the build found no server in the site's settings");
  const module = (await mcp()) as Module;
  const token: unknown = server.secret === undefined ? undefined : Reflect.get(env, server.secret);
  const client = await module
    .createMCPClient({
      clientName: "baton",
      transport: {
        type: "http",
        url: server.url,
        ...(typeof token === "string" && { headers: { Authorization: `Bearer ${token}` } }),
        fetch: strict,
      },
      initializationOptions: { signal },
      onUncaughtError: () => {},
    })
    .catch((error: unknown) => {
      throw new Unreached(String(error));
    });
  try {
    return await use(client, module);
  } finally {
    // It ends the session on the server, which nobody waits for.
    client.close().catch(() => {});
  }
}

/** Where a redirect leads was never checked, and no answer may fill the memory. */
const strict = async (input: RequestInfo | URL, init?: RequestInit): Promise<Response> => {
  const response = await fetch(input, { ...init, redirect: "manual" });
  if (response.status >= 300 && response.status < 400) {
    await response.body?.cancel();
    throw new Error(`the server redirects (${response.status})`);
  }
  if (!response.body) return response;
  let bytes = 0;
  const counted = new TransformStream<Uint8Array, Uint8Array>({
    transform(chunk, controller) {
      bytes += chunk.byteLength;
      if (bytes > BYTES) controller.error(new Error("the answer is too long"));
      else controller.enqueue(chunk);
    },
  });
  return new Response(response.body.pipeThrough(counted), response);
};
