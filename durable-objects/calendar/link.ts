/** The token in a link that shows, moves and cancels one call without a sign-in, and opens nothing else. */
import { jwtVerify, SignJWT } from "jose";
import site from "../../settings/site.ts";

/** Seconds that a link works: longer than most calls are booked ahead, so that it still shows that one is over. */
const LIFE = 60 * 86_400;
const AUDIENCE = "call";

const key = (secret: string) => new TextEncoder().encode(secret);

/** @param now milliseconds since 1970 */
export async function signCall(secret: string, call: string, now: number): Promise<string> {
  const issued = Math.floor(now / 1000);
  return await new SignJWT()
    .setProtectedHeader({ alg: "HS256" })
    .setSubject(call)
    .setAudience(AUDIENCE)
    .setIssuer(site.id)
    .setIssuedAt(issued)
    .setExpirationTime(issued + LIFE)
    .sign(key(secret));
}

/** The call that a token opens; null if it is expired or was not signed by this gateway. */
export async function verifyCall(secret: string, token: string, now: number): Promise<string | null> {
  try {
    const { payload } = await jwtVerify(token, key(secret), {
      algorithms: ["HS256"],
      audience: AUDIENCE,
      issuer: site.id,
      currentDate: new Date(now),
      requiredClaims: ["sub", "exp"],
    });
    return payload.sub ?? null;
  } catch {
    return null;
  }
}
