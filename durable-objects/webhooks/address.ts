/** Where a webhook may go: public https addresses, and in local development http to this machine. Pure. */

/** Names that lead into a network, or to the machine itself, wherever they are asked. */
const INNER =
  /(^|\.)(localhost|local|localdomain|internal|intranet|lan|home|corp|private|home\.arpa|onion|test|invalid|example)$/;

/** Public names that resolve to whatever private address is written in front of them. */
const MIRRORS = /(^|\.)(nip\.io|sslip\.io|xip\.io|localtest\.me|lvh\.me|lacolhost\.com|vcap\.me)$/;

const LOOPBACK = /^(localhost|127(\.\d{1,3}){3}|\[::1\])$/;

/** First addresses of IPv4 ranges that are not public, and their lengths. */
const RANGES = [
  "0.0.0.0/8",
  "10.0.0.0/8",
  "100.64.0.0/10",
  "127.0.0.0/8",
  "169.254.0.0/16",
  "172.16.0.0/12",
  "192.0.0.0/24",
  "192.0.2.0/24",
  "192.88.99.0/24",
  "192.168.0.0/16",
  "198.18.0.0/15",
  "198.51.100.0/24",
  "203.0.113.0/24",
  "224.0.0.0/3",
].map((range) => {
  const [first = "", length = ""] = range.split("/");
  return { first: number(first), length: Number(length) };
});

/**
 * Why an address is refused, or null when a webhook may go there.
 * @param environment `local` allows this machine itself, every other one does not
 */
export function addressFault(address: string, environment: string): "address" | "scheme" | null {
  if (!URL.canParse(address)) return "address";
  const url = new URL(address);
  if (url.username !== "" || url.password !== "") return "address";
  // The parser has written every notation of an IPv4 address in its usual one. A name may end in the root's dot.
  const host = url.hostname.toLowerCase().replace(/\.$/, "");
  if (environment === "local" && LOOPBACK.test(host)) return /^https?:$/.test(url.protocol) ? null : "scheme";
  if (url.protocol !== "https:") return "scheme";
  return isPublic(host) ? null : "address";
}

function isPublic(host: string): boolean {
  if (host.startsWith("[")) return isPublicV6(host.slice(1, -1));
  if (/^\d{1,3}(\.\d{1,3}){3}$/.test(host)) {
    const ip = number(host);
    return !RANGES.some(({ first, length }) => ip >>> (32 - length) === first >>> (32 - length));
  }
  return host.includes(".") && !INNER.test(host) && !MIRRORS.test(host);
}

/** Global unicast only (2000::/3), without documentation, 6to4, Teredo and the rest of 2001::/23, which carry others. */
function isPublicV6(ip: string): boolean {
  const [first = "", second = ""] = ip.split(":");
  const head = Number.parseInt(first || "0", 16);
  const next = Number.parseInt(second || "0", 16);
  if (head < 0x2000 || head > 0x3fff) return false;
  return !(
    head === 0x2002 ||
    (head === 0x2001 && (next < 0x200 || next === 0xdb8)) ||
    head === 0x3ffe ||
    head === 0x3fff
  );
}

function number(ip: string): number {
  return ip.split(".").reduce((sum, part) => sum * 256 + Number(part), 0);
}
