/** The pages of a site, as its sitemap lists them and its robots.txt allows: only those of the same origin. */
import { gunzipSync } from "node:zlib";
import { type DefaultTreeAdapterTypes, parseFragment } from "parse5";
import robotsParser from "robots-parser";
import { type Fetched, type Fetcher, faultOf, LARGEST, ROBOT } from "./fetch.ts";

/** Sitemaps of a sitemap. */
const MOST_SITEMAPS = 50;
/** Seconds that a site may ask for between two pages. */
const LONGEST_DELAY = 10;

export interface Robots {
  allows(url: string): boolean;
  /** Milliseconds between two pages. */
  delay: number;
  sitemaps: readonly string[];
}

/** Without the file everything is allowed; a server that fails allows nothing (RFC 9309, 2.3.1). */
export async function robotsOf(fetcher: Fetcher, origin: string): Promise<Robots> {
  const address = `${origin}/robots.txt`;
  const found = await fetcher.get(address);
  if (found.status >= 500)
    throw new Error(
      `${address} cannot answer now (${found.status}), so it is not known what may be read. Try again later.`,
    );
  const text = found.status >= 200 && found.status < 300 ? found.bytes.toString("utf8") : "";
  const robots = robotsParser(address, text);
  return {
    allows: (url) => robots.isAllowed(url, ROBOT) !== false,
    delay: Math.min(LONGEST_DELAY, robots.getCrawlDelay(ROBOT) ?? 0) * 1000,
    sitemaps: robots.getSitemaps(),
  };
}

export const isSitemap = ({ bytes, url }: Fetched): boolean =>
  /<(?:urlset|sitemapindex)[\s>]/i.test(unpacked(bytes, url).slice(0, 2_000));

/** @returns the addresses that it lists, of its own origin, each once */
export async function pagesOf(fetcher: Fetcher, sitemap: Fetched): Promise<{ pages: string[]; elsewhere: number }> {
  const { origin } = new URL(sitemap.url);
  const pages = new Set<string>();
  const seen = new Set([sitemap.url]);
  const waiting = [sitemap];
  let elsewhere = 0;
  for (let next = waiting.shift(); next; next = waiting.shift()) {
    for (const { kind, address } of entriesOf(unpacked(next.bytes, next.url))) {
      if (!URL.canParse(address) || new URL(address).origin !== origin) {
        elsewhere++;
        continue;
      }
      const url = new URL(address);
      url.hash = "";
      if (kind === "url") pages.add(url.href);
      else if (!seen.has(url.href) && seen.size < MOST_SITEMAPS) {
        seen.add(url.href);
        const found = await fetcher.get(url.href);
        if (faultOf(found) === null && new URL(found.url).origin === origin) waiting.push(found);
      }
    }
  }
  return { pages: [...pages], elsewhere };
}

function unpacked(bytes: Buffer, url: string): string {
  if (bytes[0] !== 0x1f || bytes[1] !== 0x8b) return bytes.toString("utf8");
  try {
    return gunzipSync(bytes, { maxOutputLength: LARGEST }).toString("utf8");
  } catch {
    throw new Error(`${url} is packed in a way that cannot be read. Import the unpacked sitemap.`);
  }
}

/** The reader of pages reads this kind of XML as well. */
function entriesOf(xml: string): { kind: "url" | "sitemap"; address: string }[] {
  const found: { kind: "url" | "sitemap"; address: string }[] = [];
  const walk = (node: DefaultTreeAdapterTypes.Node, kind: "url" | "sitemap" | null): void => {
    const name = node.nodeName;
    const inside = name === "url" || name === "sitemap" ? name : kind;
    if (name === "loc" && inside) found.push({ kind: inside, address: textOf(node).trim() });
    if ("childNodes" in node) for (const child of node.childNodes) walk(child, inside);
  };
  walk(parseFragment(xml), null);
  return found;
}

function textOf(node: DefaultTreeAdapterTypes.Node): string {
  if (node.nodeName === "#text") return (node as DefaultTreeAdapterTypes.TextNode).value;
  if (node.nodeName === "#comment")
    return /^\[CDATA\[([\s\S]*)\]\]$/.exec((node as DefaultTreeAdapterTypes.CommentNode).data)?.[1] ?? "";
  return "childNodes" in node ? node.childNodes.map(textOf).join("") : "";
}
