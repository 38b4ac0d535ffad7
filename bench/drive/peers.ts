/** Other products that are measured beside the gateway. Their packages are installed when they are asked for. */
import { execFile, spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync } from "node:fs";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { promisify } from "node:util";
import { root } from "../../scripts/site.ts";
import type { Running } from "../../scripts/workerd.ts";
import type { Codec } from "./socket.ts";

export const PEERS = ["socketio"] as const;
export type Peer = (typeof PEERS)[number];

const folderOf = (peer: Peer): string => join(root, "bench", "peers", peer);

/** Installs what a peer needs, once. */
export async function install(peer: Peer): Promise<void> {
  const cwd = folderOf(peer);
  if (existsSync(join(cwd, "node_modules"))) return;
  console.error(`installing ${peer} into bench/peers/${peer} ...`);
  await promisify(execFile)("npm", ["install", "--no-audit", "--no-fund", "--no-package-lock"], { cwd });
}

/** Starts a peer's own server; it prints its port as JSON. */
export async function startPeer(peer: Peer): Promise<Running> {
  const child = spawn(process.execPath, [join(folderOf(peer), "server.ts")], { stdio: ["ignore", "pipe", "inherit"] });
  const died = once(child, "exit");
  const end = () => child.kill("SIGKILL");
  process.once("exit", end);
  died.then(() => process.off("exit", end));
  const [line] = (await Promise.race([
    once(createInterface({ input: child.stdout }), "line"),
    died.then(() => {
      throw new Error(`${peer} did not start`);
    }),
  ])) as [string];
  const { port } = JSON.parse(line) as { port: number };
  return {
    pid: child.pid ?? 0,
    port,
    origin: `http://127.0.0.1:${port}`,
    async kill() {
      end();
      await died;
    },
  };
}

/** How socket.io writes its frames over a bare socket: Engine.IO 4 and Socket.IO 5, https://github.com/socketio. */
export const SOCKET_IO: Codec = {
  path: () => "/socket.io/?EIO=4&transport=websocket",
  encode: (frame) => `42["frame",${JSON.stringify(frame)}]`,
  decode(text, conversation, reply) {
    if (text.startsWith("0")) reply(`40${JSON.stringify({ conversation })}`);
    else if (text === "2") reply("3");
    return text.startsWith("42") ? JSON.stringify((JSON.parse(text.slice(2)) as [string, object])[1]) : null;
  },
};
