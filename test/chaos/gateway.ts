/** The gateway on raw workerd, which dies without warning and comes back with what it had stored. */
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { SignJWT } from "jose";
import { readSite } from "../../scripts/site.ts";
import { bundleWorker, prepare, type Running, start, VARS } from "../../scripts/workerd.ts";
import type { Session } from "./people.ts";
import { PLANTS, type Plant } from "./plants.ts";

const SECRET = "only-for-chaos-0123456789-0123456789-0123456789";

export class Gateway {
  readonly #folder: string;
  #running: Running;
  /** What the Worker wrote that is not the storm's own doing. */
  readonly bugs: string[];

  private constructor(folder: string, running: Running, bugs: string[]) {
    this.#folder = folder;
    this.#running = running;
    this.bugs = bugs;
  }

  static async open(plant: Plant | null): Promise<Gateway> {
    const folder = await mkdtemp(join(tmpdir(), "baton-chaos-"));
    prepare({
      folder,
      bundle: await bundleWorker("worker/index.ts", plant ? PLANTS[plant] : []),
      vars: { ...VARS, EMBEDDED_PACE_MS: "20", BATON_SECRET: SECRET },
    });
    const bugs: string[] = [];
    return new Gateway(folder, await start(folder, (line) => note(bugs, line)), bugs);
  }

  get port(): number {
    return this.#running.port;
  }

  kill(): Promise<void> {
    return this.#running.kill();
  }

  async restart(): Promise<void> {
    this.#running = await start(this.#folder, (line) => note(this.bugs, line));
  }

  async close(): Promise<void> {
    await this.kill();
    await rm(this.#folder, { recursive: true, force: true });
  }

  async session(): Promise<Session> {
    const response = await fetch(`${this.#running.origin}/api/session`, { method: "POST", body: "{}" });
    return (await response.json()) as Session;
  }
}

function note(bugs: string[], line: string): void {
  if (/\bbug\b|not stored/.test(line)) bugs.push(line);
}

export async function cookie(name: string): Promise<string> {
  const session = await new SignJWT({ name })
    .setProtectedHeader({ alg: "HS256" })
    .setSubject(`${name}@local`)
    .setAudience("console")
    .setIssuer((await readSite()).id)
    .setIssuedAt()
    .setExpirationTime("1h")
    .sign(new TextEncoder().encode(SECRET));
  return `baton=${session}`;
}
