/** What is compared, driven in the same way: the gateway, the two floors, and other products. */
import { readdirSync, readFileSync } from "node:fs";
import { SignJWT } from "jose";
import { VERSION } from "../../protocol/limits.ts";
import { readSite } from "../../scripts/site.ts";
import { bundleWorker, prepare, type Running, start, VARS } from "../../scripts/workerd.ts";
import { PEERS, type Peer, SOCKET_IO, startPeer } from "./peers.ts";
import { type Codec, Socket } from "./socket.ts";

export const SECRET = "only-for-the-bench-0123456789-0123456789-0123456789";

/** The sides that run on workerd. */
export const OURS = ["gateway", "durable", "floor"] as const;
export type Ours = (typeof OURS)[number];
export type Name = Ours | Peer;
export const NAMES: readonly Name[] = [...OURS, ...PEERS];

const isPeer = (name: Name): name is Peer => (PEERS as readonly string[]).includes(name);

const CODECS: Readonly<Record<Peer, Codec>> = { socketio: SOCKET_IO };

export interface Session {
  conversation: string;
  ticket: string;
}

/** What a driver needs of a frame, whichever side sent it. */
export interface Frame {
  type: string;
  text?: string;
  turn?: string;
  at?: number;
  head?: number;
  epoch?: string;
  event?: { type: string; id?: string; text?: string; seq?: number };
  live?: { turn: string; at: number; text: string } | null;
  card?: { conversation: string; stage: string };
  conversation?: string;
}

export type Heard = (frame: Frame, text: string) => void;

/** A process of one side. */
export class Side {
  readonly name: Name;
  readonly #process: Running;

  private constructor(name: Name, process: Running) {
    this.name = name;
    this.#process = process;
  }

  /** Writes what every process of this side starts from. */
  static async prepare(folder: string, name: Ours, port = 0): Promise<void> {
    const gateway = name === "gateway";
    prepare({
      folder,
      port,
      bundle: await bundleWorker(gateway ? "bench/worker.ts" : "bench/floor.ts", [], "built"),
      vars: gateway ? { ...VARS, BATON_SECRET: SECRET } : { KIND: name },
      ...(!gateway && { objects: { FLOOR: "Floor", DURABLE: "Durable" } }),
    });
  }

  static async start(folder: string, name: Name): Promise<Side> {
    return new Side(name, isPeer(name) ? await startPeer(name) : await start(folder));
  }

  get origin(): string {
    return this.#process.origin;
  }

  /** Seconds of CPU that the process has used: nanoseconds of each thread, where clock ticks would be 10 ms. */
  get cpu(): number {
    const tasks = `/proc/${this.#process.pid}/task`;
    const used = readdirSync(tasks).map((task) =>
      Number(readFileSync(`${tasks}/${task}/schedstat`, "utf8").split(" ")[0]),
    );
    return used.reduce((a, b) => a + b, 0) / 1e9;
  }

  /** KiB of memory in use. */
  get memory(): number {
    return Number(readFileSync(`/proc/${this.#process.pid}/status`, "utf8").match(/^VmRSS:\s+(\d+)/m)?.[1] ?? 0);
  }

  stop(): Promise<void> {
    return this.#process.kill();
  }

  async session(): Promise<Session> {
    if (isPeer(this.name)) return { conversation: crypto.randomUUID(), ticket: "" };
    const response = await fetch(`${this.origin}/api/session`, { method: "POST", body: "{}" });
    return (await response.json()) as Session;
  }

  /** A visitor's socket that has been welcomed. */
  async open(
    { conversation, ticket }: Session,
    heard: Heard = () => {},
    resume = "",
    deflate = false,
  ): Promise<Socket> {
    if (isPeer(this.name))
      return await this.#welcomed({ path: CODECS[this.name].path(conversation), deflate }, heard, {
        codec: CODECS[this.name],
        conversation,
      });
    return await this.#welcomed(
      {
        path: `/rooms/${conversation}?v=${VERSION}${resume}`,
        protocols: ["baton.v1", `t.${ticket || "none"}`],
        deflate,
      },
      heard,
    );
  }

  /** A concierge's socket in a room; elsewhere everybody is alike. */
  async openConcierge({ conversation, ticket }: Session, name: string, heard: Heard = () => {}): Promise<Socket> {
    if (this.name !== "gateway") return await this.open({ conversation, ticket }, heard);
    return await this.#welcomed(
      { path: `/console/rooms/${conversation}?v=${VERSION}`, ...(await this.#asConcierge(name)) },
      heard,
    );
  }

  async openConsole(name: string, heard: Heard): Promise<Socket> {
    return await this.#welcomed({ path: `/console/lobby?v=${VERSION}`, ...(await this.#asConcierge(name)) }, heard);
  }

  /** What an object of the gateway did so far. */
  async doings({ conversation }: Session): Promise<{ rows: number; born: number; messages: number; alarms: number }> {
    return await (await fetch(`${this.origin}/bench/doings/${conversation}`)).json();
  }

  async seed({ conversation }: Session, count: number): Promise<void> {
    await fetch(`${this.origin}/bench/seed/${conversation}?n=${count}`);
  }

  async #asConcierge(name: string) {
    const token = await new SignJWT({ name })
      .setProtectedHeader({ alg: "HS256" })
      .setSubject(`${name}@local`)
      .setAudience("console")
      .setIssuer((await readSite()).id)
      .setIssuedAt()
      .setExpirationTime("1h")
      .sign(new TextEncoder().encode(SECRET));
    return { protocols: ["baton.v1"], headers: { Cookie: `baton=${token}`, Origin: this.origin } };
  }

  async #welcomed(
    options: { path: string; protocols?: string[]; headers?: Record<string, string>; deflate?: boolean },
    heard: Heard,
    spoken?: { codec: Codec; conversation: string },
  ): Promise<Socket> {
    const { promise, resolve } = Promise.withResolvers<void>();
    const socket = await Socket.open({
      origin: this.origin,
      ...options,
      ...(spoken && { encode: spoken.codec.encode }),
      heard(received, own) {
        const text = spoken
          ? spoken.codec.decode(received, spoken.conversation, (reply) => own.sendText(reply))
          : received;
        if (text === null) return;
        const frame = JSON.parse(text) as Frame;
        heard(frame, text);
        if (frame.type === "welcome" || frame.type === "lobby") resolve();
      },
    });
    // What is compressed is not read; its first frame is waited for by the one who counts it.
    if (!socket.compressed) await promise;
    return socket;
  }
}
