/** The join link that a webhook carries: opens exactly one room, once. `worker/join-link.ts` takes it at the door. */
import { SignJWT } from "jose";

/** Seconds that a link lives. */
export const JOIN_LIFE = 600;

/** @param now milliseconds since 1970 */
export async function joinLink(
  { secret, site, address }: { secret: string; site: string; address: string },
  conversation: string,
  now: number,
): Promise<string> {
  const issued = Math.floor(now / 1000);
  const token = await new SignJWT({})
    .setProtectedHeader({ alg: "HS256" })
    .setSubject(conversation)
    .setAudience("join")
    .setIssuer(site)
    .setIssuedAt(issued)
    .setExpirationTime(issued + JOIN_LIFE)
    .setJti(crypto.randomUUID())
    .sign(new TextEncoder().encode(secret));
  // In the fragment it reaches no server and no log, and a preview of the link spends nothing.
  return `${address}/console/#join=${token}`;
}
