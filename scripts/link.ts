/** `npm run link`: creates a one-time sign-in link for a concierge of the local gateway, valid for ten minutes, once. */
import { randomUUID } from "node:crypto";
import { SignJWT } from "jose";
import { args, command } from "./command.ts";
import { localSecret } from "./secrets.ts";
import { readSite } from "./site.ts";

const USAGE = 'npm run link -- [--site ../my-site] [--name "Ana Silva"] [--port 8787 | --origin http://localhost:8787]';
const LIFE = "10m";

/** The link; the token is in the fragment, which is not sent to any server. */
export async function signInLink(origin: string, name: string): Promise<string> {
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
const identity = (name: string): string => `${name.trim().toLowerCase().replaceAll(/\s+/g, ".")}@local`;

async function main(): Promise<undefined> {
  const { values } = args(USAGE, {
    options: {
      name: { type: "string", default: "Concierge" },
      port: { type: "string", default: "8787" },
      origin: { type: "string" },
    },
  });
  console.log(await signInLink(values.origin ?? `http://localhost:${values.port}`, values.name));
}

if (import.meta.main) await command(main);
