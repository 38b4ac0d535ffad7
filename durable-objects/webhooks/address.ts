/** Where a webhook may go: public https addresses, and in local development http to this machine. Pure. */
import ipaddr from "ipaddr.js";

/** Names that lead into a network, or to the machine itself, wherever they are asked. */
const INNER =
  /(^|\.)(localhost|local|localdomain|internal|intranet|lan|home|corp|private|home\.arpa|onion|test|invalid|example|svc|consul|cluster)$/;

/** Public names that resolve to whatever private address is written in front of them. */
const MIRRORS =
  /(^|\.)(nip\.io|sslip\.io|xip\.io|localtest\.me|lvh\.me|lacolhost\.com|vcap\.me|rbndr\.us|traefik\.me|localho\.st)$/;

/** Ports of https that Cloudflare serves sites on; "" stands for 443. Others belong to services that are no receivers. */
const PORTS = ["", "2053", "2083", "2087", "2096", "8443"];

const LOOPBACK = /^(localhost|127(\.\d{1,3}){3}|\[::1\])$/;

/** All of IPv6 that is handed out: the library counts whatever its lists do not name as unicast, `::127.0.0.1` too. */
const GLOBAL = ipaddr.parseCIDR("2000::/3");

/**
 * Why an address is refused, or null when a webhook may go there.
 * @param environment `local` allows this machine itself, every other one does not
 */
export function addressFault(address: string, environment: string): "address" | "scheme" | null {
  if (!URL.canParse(address)) return "address";
  const url = new URL(address);
  if (url.username !== "" || url.password !== "") return "address";
  // The URL parser has turned every notation of an IPv4 address into four decimals. A name may end in the root's dot.
  const host = url.hostname.toLowerCase().replace(/\.$/, "");
  if (environment === "local" && LOOPBACK.test(host)) return /^https?:$/.test(url.protocol) ? null : "scheme";
  if (url.protocol !== "https:") return "scheme";
  return PORTS.includes(url.port) && isPublic(host) ? null : "address";
}

function isPublic(host: string): boolean {
  const ip = host.replace(/^\[(.*)\]$/, "$1");
  if (!ipaddr.isValid(ip)) return host.includes(".") && !INNER.test(host) && !MIRRORS.test(host);
  const address = ipaddr.parse(ip);
  return address.range() === "unicast" && (address.kind() === "ipv4" || address.match(GLOBAL));
}
