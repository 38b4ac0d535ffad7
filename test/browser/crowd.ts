/** A stand-in for the gateway with a crowded lobby: as many rooms and changes as a test wants, and nothing else. */
import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import { createServer } from "node:http";
import { extname } from "node:path";
import type { Duplex } from "node:stream";
import type { Card, LobbyServerFrame, OnDuty } from "../../protocol/frames.ts";
import { SUBPROTOCOL } from "../../protocol/limits.ts";

const TYPES: Record<string, string> = { ".html": "text/html", ".js": "text/javascript", ".css": "text/css" };
const ME: OnDuty = { id: "ana@local", name: "Ana", state: "busy", here: true, conversations: [], capacity: 1 };

export interface Crowd {
  origin: string;
  send(frame: LobbyServerFrame): void;
  close(): Promise<void>;
}

const BEGAN = Date.now();

/** The nth room: a few wait, some are held, most are with the assistant. */
export const room = (n: number, headline = `Question number ${n}`): Card => ({
  conversation: n.toString(16).padStart(64, "0"),
  stage: n % 20 === 0 ? "waiting" : n % 7 === 0 ? "concierge" : "live",
  since: BEGAN - n * 1000,
  seq: n,
  until: n % 20 === 0 ? BEGAN + 60_000 : null,
  front: false,
  urgent: false,
  reason: n % 20 === 0 ? "asked" : null,
  evidence: null,
  headline,
  name: n % 3 === 0 ? `Kim ${n}` : null,
  concierge: n % 7 === 0 && n % 20 !== 0 ? { id: "bo@local", name: "Bo" } : null,
  passed: [],
  silent: null,
  here: true,
  missed: false,
  lang: "en",
  question: null,
  transfer: null,
});

/** @param assets the folder of built assets */
export async function crowd(assets: string, rooms: number): Promise<Crowd> {
  const sockets = new Set<Duplex>();
  const cards = Array.from({ length: rooms }, (_, n) => room(n + 1));
  const server = createServer(async (request, response) => {
    const path = new URL(request.url ?? "/", "http://localhost").pathname;
    if (path === "/api/console/me") {
      response.setHeader("content-type", "application/json").end(JSON.stringify({ id: ME.id, name: ME.name }));
      return;
    }
    const file = path.endsWith("/") ? `${path}index.html` : path;
    const body = await readFile(`${assets}${file}`).catch(() => null);
    if (body === null) return void response.writeHead(404).end();
    response.setHeader("content-type", TYPES[extname(file)] ?? "application/octet-stream").end(body);
  });
  server.on("upgrade", (request, socket: Duplex) => {
    const key = `${request.headers["sec-websocket-key"]}258EAFA5-E914-47DA-95CA-C5AB0DC85B11`;
    const accept = createHash("sha1").update(key).digest("base64");
    const lines = ["HTTP/1.1 101 Switching Protocols", "Upgrade: websocket", "Connection: Upgrade"];
    lines.push(`Sec-WebSocket-Accept: ${accept}`, `Sec-WebSocket-Protocol: ${SUBPROTOCOL}`, "", "");
    socket.write(lines.join("\r\n"));
    socket.on("error", () => socket.destroy());
    if (!request.url?.startsWith("/console/lobby")) return;
    sockets.add(socket);
    socket.write(framed(JSON.stringify({ type: "lobby", you: ME, cards, concierges: [ME] })));
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("no port");
  return {
    origin: `http://127.0.0.1:${address.port}`,
    send: (frame) => {
      const bytes = framed(JSON.stringify(frame));
      for (const socket of sockets) socket.write(bytes);
    },
    async close() {
      for (const socket of sockets) socket.destroy();
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

/** One text frame of RFC 6455, unmasked as a server sends it. */
function framed(text: string): Buffer {
  const body = Buffer.from(text);
  if (body.length < 126) return Buffer.concat([Buffer.from([0x81, body.length]), body]);
  const head = Buffer.alloc(body.length < 65_536 ? 4 : 10);
  head[0] = 0x81;
  if (body.length < 65_536) {
    head[1] = 126;
    head.writeUInt16BE(body.length, 2);
  } else {
    head[1] = 127;
    head.writeBigUInt64BE(BigInt(body.length), 2);
  }
  return Buffer.concat([head, body]);
}
