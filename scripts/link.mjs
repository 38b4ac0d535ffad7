/**
 * Creates a one-time sign-in link for a concierge of the local gateway: valid for ten minutes, once.
 * `npm run link -- --name "Ana Silva"` (and `--origin http://localhost:8787` when the gateway runs elsewhere).
 */
import { randomUUID } from "node:crypto";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { SignJWT } from "jose";
import { localSecret } from "./secrets.mjs";
import { readSite } from "./site.mjs";

const LIFE = "10m";

/** @returns {Promise<string>} the link; the token is in the fragment, which is not sent to any server */
export async function signInLink(origin, name) {
  const site = await readSite();
  const token = await new SignJWT({ name })
    .setProtectedHeader({ alg: "HS256" })
    .setSubject(identity(name))
    .setAudience("sign-in")
    .setIssuer(site.id)
    .setIssuedAt()
    .setExpirationTime(LIFE)
    .setJti(randomUUID())
    .sign(new TextEncoder().encode(localSecret()));
  return `${origin}/console/#sign-in=${token}`;
}

/** Locally people are identified by name only: the same name is the same person. */
const identity = (name) => `${name.trim().toLowerCase().replaceAll(/\s+/g, ".")}@local`;

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const { values } = parseArgs({
    options: {
      name: { type: "string", default: "Concierge" },
      origin: { type: "string", default: "http://localhost:8787" },
    },
  });
  console.log(await signInLink(values.origin, values.name));
}
