/** Where a request comes from, as far as limits are concerned. */
import ipaddr from "ipaddr.js";

/** The bits of an IPv6 address that one customer is given at least: within them anybody can change theirs at will. */
const NETWORK = 64;

/** An IPv4 address, or the network of an IPv6 address; null where the runtime says none (locally) or nonsense. */
export function networkOf(request: Request): string | null {
  const given = request.headers.get("CF-Connecting-IP");
  if (given === null || !ipaddr.isValid(given)) return null;
  const address = ipaddr.process(given);
  if (address.kind() === "ipv4") return address.toString();
  return `${ipaddr.IPv6.networkAddressFromCIDR(`${address.toNormalizedString()}/${NETWORK}`).toNormalizedString()}/${NETWORK}`;
}

/** The same, as it is stored: keyed with the gateway's secret, so that nobody can read the address from it. */
export async function addressOf(request: Request, secret: string): Promise<string | null> {
  const network = networkOf(request);
  if (network === null) return null;
  const bytes = new TextEncoder();
  const hmac = { name: "HMAC", hash: "SHA-256" };
  const key = await crypto.subtle.importKey("raw", bytes.encode(secret), hmac, false, ["sign"]);
  const hash = new Uint8Array(await crypto.subtle.sign("HMAC", key, bytes.encode(`network ${network}`)));
  return [...hash.subarray(0, 12)].map((byte) => byte.toString(16).padStart(2, "0")).join("");
}
