/** The two that are compared, driven in the same way: the gateway, and the floor that does the least. */

import { readFileSync } from "node:fs";
import { SignJWT } from "jose";
import { VERSION } from "../../protocol/limits.ts";
import { readSite } from "../../scripts/site.ts";
import { bundleWorker, prepare, type Running, start, VARS } from "../../scripts/workerd.ts";
import { Socket } from "./socket.ts";

export const SECRET = "only-for-the-bench-0123456789-0123456789-0123456789";

export type Name = "gateway" | "floor";

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
  static async prepare(folder: string, name: Name, port = 0): Promise<void> {
    const gateway = name === "gateway";
    prepare({
      folder,
      port,
      bundle: await bundleWorker(gateway ? "bench/worker.ts" : "bench/floor.ts"),
      vars: gateway ? { ...VARS, BATON_SECRET: SECRET } : {},
      ...(!gateway && { objects: { FLOOR: "Floor" } }),
    });
  }

  static async start(folder: string, name: Name): Promise<Side> {
    return new Side(name, await start(folder));
  }

  get origin(): string {
    return this.#process.origin;
  }

  /** Seconds of CPU that the process has used. */
  get cpu(): number {
    const fields = readFileSync(`/proc/${this.#process.pid}/stat`, "utf8")
      .replace(/^.*\) /, "")
      .split(" ");
    // utime and stime, in ticks of 1/100 s.
    return (Number(fields[11]) + Number(fields[12])) / 100;
  }

  /** KiB of memory in use. */
  get memory(): number {
    return Number(readFileSync(`/proc/${this.#process.pid}/status`, "utf8").match(/^VmRSS:\s+(\d+)/m)?.[1] ?? 0);
  }

  stop(): Promise<void> {
    return this.#process.kill();
  }

  async session(): Promise<Session> {
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
    return await this.#welcomed(
      {
        path: `/rooms/${conversation}?v=${VERSION}${resume}`,
        protocols: ["baton.v1", `t.${ticket || "none"}`],
        deflate,
      },
      heard,
    );
  }

  /** A concierge's socket in a room; on the floor everybody is alike. */
  async openConcierge({ conversation, ticket }: Session, name: string, heard: Heard = () => {}): Promise<Socket> {
    if (this.name === "floor") return await this.open({ conversation, ticket }, heard);
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
    options: { path: string; protocols: string[]; headers?: Record<string, string>; deflate?: boolean },
    heard: Heard,
  ): Promise<Socket> {
    const { promise, resolve } = Promise.withResolvers<void>();
    const socket = await Socket.open({
      origin: this.origin,
      ...options,
      heard(text) {
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
