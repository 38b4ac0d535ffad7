/** A gateway of its own: real workerd with changed settings, or with a site beside it, and its own storage. */
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { SignJWT } from "jose";
import type { Event } from "../../protocol/facts.ts";
import { readSite } from "../site.ts";
import { bundleWorker, prepare, type SiteBeside, start, VARS } from "../workerd.ts";

const SECRET = "only-for-scenarios-0123456789-0123456789-0123456789";

export const bundle = (): Promise<string> => bundleWorker("scripts/scenarios/worker.ts");

export interface Gateway {
  origin: string;
  /** The id of its site. */
  site: string;
  /** Errors that the Worker logged. */
  bugs: readonly string[];
  session(): Promise<{ conversation: string; ticket: string }>;
  /** Resolves when the room and the lobby are idle. */
  rest(conversation: string): Promise<void>;
  pass(conversation: string, seconds: number): Promise<void>;
  facts(conversation: string): Promise<Event[]>;
  close(): Promise<void>;
}

/**
 * @param code the bundled Worker
 * @param settings that differ from the site's
 * @param site of a Worker that was bundled without one
 * @param vars of the model, in place of the embedded one's
 */
export async function open(
  code: string,
  settings: object,
  site?: SiteBeside & { settings: { id: string } },
  vars: Readonly<Record<string, string>> = {},
): Promise<Gateway> {
  const folder = await mkdtemp(join(tmpdir(), "baton-scenario-"));
  prepare({
    folder,
    bundle: code,
    local: true,
    ...(site && { site }),
    // Unless a model is named, scenarios use the embedded one, whichever the deployer has set.
    vars: {
      ...VARS,
      AI_PROVIDERS: "embedded",
      EMBEDDED_PACE_MS: "0",
      ...vars,
      BATON_SECRET: SECRET,
      SETTINGS: JSON.stringify(settings),
    },
  });
  const bugs: string[] = [];
  const running = await start(folder, (said) => /\bbug\b|not stored|Error|wrong setting/.test(said) && bugs.push(said));
  const ask = async (path: string, init?: RequestInit) => {
    const response = await fetch(`${running.origin}${path}`, init);
    if (!response.ok) throw new Error(`${path} answered ${response.status}: ${bugs.join("\n")}`);
    return response;
  };
  return {
    origin: running.origin,
    site: site?.settings.id ?? (await readSite()).id,
    bugs,
    session: async () => {
      const response = await ask("/api/session", { method: "POST", body: "{}" });
      return (await response.json()) as { conversation: string; ticket: string };
    },
    rest: async (conversation) => {
      await ask(`/scenario/rest?conversation=${conversation}`);
    },
    pass: async (conversation, seconds) => {
      await ask(`/scenario/pass?conversation=${conversation}&seconds=${seconds}`);
    },
    facts: async (conversation) =>
      (await (await ask(`/scenario/facts?conversation=${conversation}`)).json()) as Event[],
    async close() {
      await running.kill();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

/** The session of a concierge who is signed in on this site. */
export async function cookie(name: string, site: string): Promise<string> {
  const session = await new SignJWT({ name })
    .setProtectedHeader({ alg: "HS256" })
    .setSubject(`${name.toLowerCase()}@local`)
    .setAudience("console")
    .setIssuer(site)
    .setIssuedAt()
    .setExpirationTime("1h")
    .sign(new TextEncoder().encode(SECRET));
  return `baton=${session}`;
}
