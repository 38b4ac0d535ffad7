/** A gateway on raw workerd whose files outlive it, and the servers that it calls: receivers of webhooks, a push service. */
import { once } from "node:events";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { SignJWT } from "jose";
import { TICKET_PREFIX, VERSION } from "../../protocol/limits.ts";
import { Socket } from "../../scripts/scenarios/socket.ts";
import { root } from "../../scripts/site.ts";
import { bundleWorker, OBJECTS, prepare, type Running, start, VARS } from "../../scripts/workerd.ts";

const SECRET = "only-for-upgrades-0123456789-0123456789-0123456789";
const SITE = "alder-homes";
const HOOK_SECRET = "whsec_dXBncmFkZXMtMDEyMzQ1Njc4OWFiY2RlZg==";

/** The receivers of webhooks, by what they answer. */
export const RECEIVERS = {
  "https://crm.example.com/hook": 200,
  "https://legacy.example.com/hook": 503,
  "https://closed.example.com/hook": 410,
} as const;

/** What is added to the site of the tests: receivers, and a retention that ends after every release that reads this. */
export const ADDED = `origins: [], retentionDays: 3650, webhooks: ${JSON.stringify(
  Object.keys(RECEIVERS).map((url) => ({ url, secret: "WEBHOOK_SECRET" })),
)},`;

/**
 * Classes whose namespace has another name: that of the release in which it was made. As on Cloudflare, renaming a class
 * (`exports` in wrangler.toml) leaves the namespace and all its files as they are.
 */
const NAMESPACES: Readonly<Record<string, string>> = { Webhooks: "Courier" };

/** The Worker of this checkout. */
export function bundle(): Promise<string> {
  process.env.BATON_SITE = join(root, "test/site");
  return bundleWorker("worker/index.ts", [{ file: "test/site/site.ts", find: "origins: [],", put: ADDED }]);
}

export interface Call {
  /** Address without its scheme. */
  to: string;
  body: string;
}

export interface Gateway {
  running: Running;
  /** What the gateway sent to other servers. */
  calls: Call[];
  /** Resolves with the first call that fits, also one that was made already. */
  called(fits: (call: Call) => boolean): Promise<Call>;
  close(): Promise<void>;
}

/** @param folder its `storage/` is read and written */
export async function open(
  folder: string,
  worker: string,
  vapid: Readonly<Record<string, string>>,
  objects = OBJECTS,
  log: (line: string) => void = () => {},
): Promise<Gateway> {
  const calls: Call[] = [];
  let wake: (() => void)[] = [];
  const server: Server = createServer(async (request, response) => {
    let body = "";
    for await (const piece of request.setEncoding("latin1")) body += piece;
    const to = `${request.headers.host}${request.url}`;
    calls.push({ to, body });
    const status = Object.entries(RECEIVERS).find(([url]) => url.endsWith(`//${to}`))?.[1] ?? 201;
    response.writeHead(status).end();
    for (const each of wake.splice(0)) each();
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  prepare({
    folder,
    bundle: worker,
    vars: { ...VARS, ...vapid, EMBEDDED_PACE_MS: "0", BATON_SECRET: SECRET, WEBHOOK_SECRET: HOOK_SECRET },
    objects,
    namespaces: NAMESPACES,
    outbound: `127.0.0.1:${(server.address() as AddressInfo).port}`,
  });
  const running = await start(folder, log);
  return {
    running,
    calls,
    async called(fits) {
      for (let call = calls.find(fits); ; call = calls.find(fits)) {
        if (call) return call;
        await new Promise<void>((resolve) => wake.push(resolve));
      }
    },
    async close() {
      await running.kill();
      wake = [];
      server.closeAllConnections();
      server.close();
    },
  };
}

const signed = (subject: string, audience: string, claims: Record<string, string> = {}): Promise<string> =>
  new SignJWT(claims)
    .setProtectedHeader({ alg: "HS256" })
    .setSubject(subject)
    .setAudience(audience)
    .setIssuer(SITE)
    .setIssuedAt()
    .setExpirationTime("1h")
    .sign(new TextEncoder().encode(SECRET));

export const ANA = { id: "ana@local", name: "Ana" };

const cookie = async () => ({ Cookie: `baton=${await signed(ANA.id, "console", { name: ANA.name })}` });

/** A request of a signed-in concierge. @throws when it is refused */
export async function ask<T>({ running }: Gateway, path: string, body?: unknown): Promise<T> {
  const response = await fetch(`${running.origin}${path}`, {
    headers: { ...(await cookie()), Origin: running.origin, "Content-Type": "application/json" },
    ...(body !== undefined && { method: "POST", body: JSON.stringify(body) }),
  });
  const text = await response.text();
  if (!response.ok) throw new Error(`${path}: ${response.status} ${text}`);
  return (text === "" ? null : JSON.parse(text)) as T;
}

export async function conversation({ running }: Gateway): Promise<string> {
  const response = await fetch(`${running.origin}/api/session`, { method: "POST", body: "{}" });
  return ((await response.json()) as { conversation: string }).conversation;
}

export async function visitor({ running }: Gateway, room: string): Promise<Socket> {
  const ticket = await signed(room, "visitor");
  const socket = new Socket(`${running.origin}/rooms/${room}?v=${VERSION}`, [`${TICKET_PREFIX}${ticket}`]);
  await socket.next(({ type }) => type === "welcome");
  return socket;
}

/** @param room null: the lobby */
export async function concierge({ running }: Gateway, room: string | null): Promise<Socket> {
  const path = room === null ? "/console/lobby" : `/console/rooms/${room}?v=${VERSION}`;
  const socket = new Socket(`${running.origin}${path}`, [], { ...(await cookie()), Origin: running.origin });
  await socket.next(({ type }) => type === "welcome" || type === "lobby");
  return socket;
}

/** A frame that carries a stored fact of this type. */
export const fact =
  (type: string, more: (event: Record<string, unknown>) => boolean = () => true) =>
  (frame: { type: string; [field: string]: unknown }): boolean => {
    if (frame.type !== "event") return false;
    const event = frame.event as Record<string, unknown>;
    return event.type === type && more(event);
  };
