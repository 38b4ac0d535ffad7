/** Says to a push service who sends (RFC 8292): a short token signed with the gateway's own key. */
import { importJWK, SignJWT } from "jose";
import { fromBase64 } from "./message.ts";

/** What `npm run vapid` prints. */
export interface Vapid {
  /** Uncompressed point and scalar, base64url. */
  publicKey: string;
  privateKey: string;
  /** Whom the push service may ask: a mailto: or https: address. */
  subject: string;
}

/** Seconds that a token lives; a day is the most that is allowed. */
const LIFE = 12 * 3_600;

/** The keys of the environment; null: pushing is off. */
export function vapidOf(env: {
  VAPID_PUBLIC_KEY?: string;
  VAPID_PRIVATE_KEY?: string;
  VAPID_SUBJECT?: string;
}): Vapid | null {
  const { VAPID_PUBLIC_KEY: publicKey, VAPID_PRIVATE_KEY: privateKey, VAPID_SUBJECT: subject } = env;
  return publicKey && privateKey && subject ? { publicKey, privateKey, subject } : null;
}

/** The value of `Authorization` for this endpoint. @param now milliseconds since 1970 */
export async function authorization({ publicKey, privateKey, subject }: Vapid, endpoint: string, now: number) {
  const point = fromBase64(publicKey);
  const jwk = { kty: "EC", crv: "P-256", x: base64(point.slice(1, 33)), y: base64(point.slice(33)), d: privateKey };
  const token = await new SignJWT({})
    .setProtectedHeader({ alg: "ES256", typ: "JWT" })
    .setAudience(new URL(endpoint).origin)
    .setSubject(subject)
    .setExpirationTime(Math.floor(now / 1000) + LIFE)
    .sign(await importJWK(jwk, "ES256"));
  return `vapid t=${token}, k=${publicKey}`;
}

const base64 = (bytes: Uint8Array): string =>
  btoa(String.fromCharCode(...bytes))
    .replaceAll("+", "-")
    .replaceAll("/", "_")
    .replaceAll("=", "");
