/**
 * Signed strings that open doors, each good for one purpose (its audience) and one site, for a time. HS256 with the
 * gateway's own secret; the algorithm is fixed, so that a token cannot choose a weaker one.
 */
import { jwtVerify, SignJWT } from "jose";
import site from "../site/site";

/** Seconds that each kind lives. */
const LIFE = {
  /** Opens one conversation's socket. */
  visitor: 3_600,
  /** Gets new tickets for the same conversation: how long a visitor comes back to their thread. */
  renew: 90 * 86_400,
  /** The one-time link of a concierge. */
  "sign-in": 600,
  /** A concierge's cookie. */
  console: 12 * 3_600,
} as const;

export type Purpose = keyof typeof LIFE;

export interface Claims {
  /** The conversation, or the concierge's identity. */
  subject: string;
  name?: string;
  /** Makes a one-time token recognisable. */
  id?: string;
}

export interface Ticket extends Claims {
  /** Seconds since 1970. */
  expires: number;
}

const key = (secret: string) => new TextEncoder().encode(secret);

export const lifeOf = (purpose: Purpose): number => LIFE[purpose];

/** @param now milliseconds since 1970 */
export async function sign(secret: string, purpose: Purpose, claims: Claims, now: number): Promise<string> {
  const issued = Math.floor(now / 1000);
  const token = new SignJWT(claims.name === undefined ? {} : { name: claims.name })
    .setProtectedHeader({ alg: "HS256" })
    .setSubject(claims.subject)
    .setAudience(purpose)
    .setIssuer(site.id)
    .setIssuedAt(issued)
    .setExpirationTime(issued + LIFE[purpose]);
  if (claims.id !== undefined) token.setJti(claims.id);
  return await token.sign(key(secret));
}

/** Null for anything but an unexpired token of ours for this purpose: why is nobody's business. */
export async function verify(secret: string, purpose: Purpose, token: string, now: number): Promise<Ticket | null> {
  try {
    const { payload } = await jwtVerify(token, key(secret), {
      algorithms: ["HS256"],
      audience: purpose,
      issuer: site.id,
      currentDate: new Date(now),
      requiredClaims: ["sub", "exp"],
    });
    const { sub, exp, jti, name } = payload;
    if (sub === undefined || exp === undefined) return null;
    return {
      subject: sub,
      expires: exp,
      ...(jti !== undefined && { id: jti }),
      ...(typeof name === "string" && { name }),
    };
  } catch {
    return null;
  }
}
