/**
 * Signed tokens of the Worker and of the objects, each valid for one purpose (its audience), one site and a limited time. HS256 with the gateway's own
 * secret; the algorithm is fixed, so that a token cannot choose a weaker one.
 */
import { jwtVerify, SignJWT } from "jose";
import site from "../settings/site.ts";

/** Lifetime of each kind, in seconds. */
const LIFE = {
  /** Opens one conversation's socket. */
  visitor: 3_600,
  /** Gets new tickets for the same conversation: how long a visitor can return to it. */
  renew: 90 * 86_400,
  /** A concierge's one-time sign-in link. */
  "sign-in": 600,
  /** A concierge's calendar feed. */
  feed: 400 * 86_400,
  /** A concierge's session cookie. */
  console: 12 * 3_600,
  /** The join link in a webhook, to exactly one room. */
  join: 600,
  /** The link in a confirmation that shows, moves and cancels one call: it works for a while after the call, too. */
  call: 60 * 86_400,
  /** The session cookie of a guest with such a link. */
  guest: 4 * 3_600,
} as const;

type Purpose = keyof typeof LIFE;

interface Claims {
  /** The conversation, the call, or the concierge's identity. */
  subject: string;
  name?: string;
  /** Identifies a one-time token, so that it is accepted only once. */
  id?: string;
  /** The only conversation that it is valid for. */
  only?: string;
}

interface Ticket extends Claims {
  /** Seconds since 1970. */
  expires: number;
}

/**
 * Importing a key costs as much as using it, so an isolate caches it. The key and not the promise of it: no object may wait
 * for what another one has begun.
 */
let imported: { secret: string; key: CryptoKey } | null = null;

async function key(secret: string): Promise<CryptoKey> {
  if (imported?.secret === secret) return imported.key;
  const raw = new TextEncoder().encode(secret);
  const hmac = { name: "HMAC", hash: "SHA-256" };
  const made = await crypto.subtle.importKey("raw", raw, hmac, false, ["sign", "verify"]);
  imported = { secret, key: made };
  return made;
}

export const lifeOf = (purpose: Purpose): number => LIFE[purpose];

/** @param now milliseconds since 1970 */
export async function sign(secret: string, purpose: Purpose, claims: Claims, now: number): Promise<string> {
  const issued = Math.floor(now / 1000);
  const { name, only } = claims;
  const token = new SignJWT({ ...(name !== undefined && { name }), ...(only !== undefined && { only }) })
    .setProtectedHeader({ alg: "HS256" })
    .setSubject(claims.subject)
    .setAudience(purpose)
    .setIssuer(site.id)
    .setIssuedAt(issued)
    .setExpirationTime(issued + LIFE[purpose]);
  if (claims.id !== undefined) token.setJti(claims.id);
  return await token.sign(await key(secret));
}

/** The join link of a webhook: opens exactly one room, once. */
export async function joinLink(secret: string, address: string, conversation: string, now: number): Promise<string> {
  const token = await sign(secret, "join", { subject: conversation, id: crypto.randomUUID() }, now);
  // In the fragment it reaches no server and no log, and a preview of the link does not use it up.
  return `${address}/console/#join=${token}`;
}

/** Null for anything but an unexpired token of ours for this purpose; the caller does not learn why. */
export async function verify(secret: string, purpose: Purpose, token: string, now: number): Promise<Ticket | null> {
  try {
    const { payload } = await jwtVerify(token, await key(secret), {
      algorithms: ["HS256"],
      audience: purpose,
      issuer: site.id,
      currentDate: new Date(now),
      requiredClaims: ["sub", "exp"],
    });
    const { sub, exp, jti, name, only } = payload;
    if (sub === undefined || exp === undefined) return null;
    return {
      subject: sub,
      expires: exp,
      ...(jti !== undefined && { id: jti }),
      ...(typeof name === "string" && { name }),
      ...(typeof only === "string" && { only }),
    };
  } catch {
    return null;
  }
}
