/** Signatures of webhooks as Standard Webhooks 1.0 has them: HMAC-SHA256 over id, time and body. */

const PREFIX = "whsec_";

/** Bytes of a secret that the standard allows. */
const SHORTEST = 24;
const LONGEST = 64;

/**
 * The keys in a setting: `whsec_...`, several with spaces between them while one replaces another.
 * @returns null when one is no secret
 */
export function secretsOf(setting: string): Uint8Array<ArrayBuffer>[] | null {
  const words = setting.trim().split(/\s+/);
  const keys = words.map((word) => (word.startsWith(PREFIX) ? bytes(word.slice(PREFIX.length)) : null));
  const fit = keys.filter((key) => key !== null && key.length >= SHORTEST && key.length <= LONGEST);
  return fit.length === words.length ? fit.filter((key) => key !== null) : null;
}

/** The value of `webhook-signature`: one signature a key. `seconds` since 1970. */
export async function signature(
  keys: readonly Uint8Array<ArrayBuffer>[],
  id: string,
  seconds: number,
  body: string,
): Promise<string> {
  const signed = new TextEncoder().encode(`${id}.${seconds}.${body}`);
  const all = await Promise.all(
    keys.map(async (raw) => {
      const key = await crypto.subtle.importKey("raw", raw, { name: "HMAC", hash: "SHA-256" }, false, ["sign"]);
      const mac = new Uint8Array(await crypto.subtle.sign("HMAC", key, signed));
      return `v1,${btoa(String.fromCharCode(...mac))}`;
    }),
  );
  return all.join(" ");
}

function bytes(base64: string): Uint8Array<ArrayBuffer> | null {
  try {
    return Uint8Array.from(atob(base64), (c) => c.charCodeAt(0));
  } catch {
    return null;
  }
}
