/**
 * The signed string in a link that moves or cancels one call, with no sign-in: it names the call and its conversation and
 * opens nothing else. Signed where the call is booked, because the link goes out with the news of it.
 */
import { jwtVerify, SignJWT } from "jose";
import site from "../../settings/site.ts";

/** Seconds that a link works: no call is booked further ahead, and it should still say that one is over. */
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

/** The call that a token opens; null for anything but an unexpired one of ours. */
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
