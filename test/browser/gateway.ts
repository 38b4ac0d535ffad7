/** The gateway as `npm start` runs it, on a free port, with a secret of the test's own. */
import { randomUUID } from "node:crypto";
import { SignJWT } from "jose";
import { createTestHarness } from "wrangler";
import site from "../../settings/site.ts";
import { variant } from "./variant.ts";

export const SECRET = "only-for-tests-0123456789-0123456789-0123456789";

export interface Gateway {
  origin: string;
  /** A one-time link for a concierge of this name; `origin`: where their browser reaches the gateway. */
  link(name: string, origin?: string): Promise<string>;
  close(): Promise<void>;
}

/**
 * @param pace milliseconds between two words of the embedded assistant
 * @param configPath another configuration than the project's own with the site of the tests
 * @param secrets more secrets than the gateway's own
 */
export async function gateway({
  pace = 25,
  configPath,
  secrets = {},
}: {
  pace?: number;
  configPath?: string;
  secrets?: Record<string, string>;
} = {}): Promise<Gateway> {
  const harness = createTestHarness({
    workers: [
      {
        configPath: configPath ?? (await variant("plain")),
        vars: { ENVIRONMENT: "local", AI_PROVIDERS: "embedded", EMBEDDED_PACE_MS: String(pace) },
        secrets: { BATON_SECRET: SECRET, ...secrets },
      },
    ],
  });
  const { url } = await harness.listen();
  const origin = url.origin;
  return {
    origin,
    async link(name, at = origin) {
      const token = await new SignJWT({ name })
        .setProtectedHeader({ alg: "HS256" })
        .setSubject(`${name.toLowerCase()}@local`)
        .setAudience("sign-in")
        .setIssuer(site.id)
        .setIssuedAt()
        .setExpirationTime("10m")
        .setJti(randomUUID())
        .sign(new TextEncoder().encode(SECRET));
      return `${at}/console/#sign-in=${token}`;
    },
    close: () => harness.close(),
  };
}
