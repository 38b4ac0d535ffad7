/** Imports from an address: one page, or the pages that a sitemap lists. */
import { createHash } from "node:crypto";
import { existsSync, readdirSync } from "node:fs";
import { join, sep } from "node:path";
import { messageOf, progress } from "../command.ts";
import { slug } from "../knowledge.ts";
import { nameOf } from "../site.ts";
import type { Document } from "./document.ts";
import { type Fetched, Fetcher, faultOf } from "./fetch.ts";
import { keyOf } from "./file.ts";
import { withoutRepeated } from "./repeated.ts";
import { below, type Sections, sectionsOf } from "./sections.ts";
import { isSitemap, pagesOf, type Robots, robotsOf } from "./site-pages.ts";
import { hashOfBytes, type Import, LONGEST_NAME, pathOf, reading, type Text, titleOf } from "./text.ts";

const PAGES = 100;
const MOST_PAGES = 2_000;
/** Milliseconds for all pages of a sitemap. */
const LONGEST = 15 * 60_000;

/** A page, or all pages that a sitemap lists. */
export async function fromWeb(asked: Import): Promise<Text[]> {
  const { source, into, say } = asked;
  if (!URL.canParse(source))
    throw new Error(`${source} is no address. Write it as in a browser: https://www.example.com/help`);
  const { href, origin } = new URL(source);
  const fetcher = new Fetcher(href);
  const robots = new Map<string, Robots>([[origin, await robotsOf(fetcher, origin)]]);
  if (!robots.get(origin)?.allows(href)) throw new Error(forbidden(href));
  const first = await fetcher.get(href);
  const fault = faultOf(first);
  if (fault) throw new Error(fault);
  const there = new URL(first.url).origin;
  const rules = robots.get(there) ?? (await robotsOf(fetcher, there));
  if (!rules.allows(first.url)) throw new Error(forbidden(first.url));
  if (!isSitemap(first)) {
    const { pathname, hostname } = new URL(first.url);
    const [listed] = rules.sitemaps;
    if (pathname === "/" && listed)
      say(`This is one page. To import all of them: npm run knowledge -- import ${listed}`);
    const path = pathOf(into ?? (pathname.split("/").findLast((part) => part !== "") || hostname));
    const document = await documentOf(first);
    return [
      { source: href, path, sections: sectionsOf(document, nameOfPage(first.url)), hash: hashOfBytes(first.bytes) },
    ];
  }
  return await fromSitemap(asked, fetcher, first, rules, say);
}

async function fromSitemap(
  { folder: knowledge, into, pages: most = PAGES, only = "/" }: Import,
  fetcher: Fetcher,
  sitemap: Fetched,
  robots: Robots,
  say: Import["say"],
): Promise<Text[]> {
  if (!Number.isInteger(most) || most < 1 || most > MOST_PAGES)
    throw new Error(`--pages takes a whole number from 1 to ${MOST_PAGES}.`);
  const { pages: listed, elsewhere } = await pagesOf(fetcher, sitemap);
  if (elsewhere > 0) say(`left out ${elsewhere} addresses of another origin`);
  const wanted = listed.filter((url) => new URL(url).pathname.startsWith(only));
  const allowed = wanted.filter((url) => robots.allows(url));
  if (allowed.length < wanted.length)
    say(`left out ${wanted.length - allowed.length} pages that robots.txt keeps from being read`);
  if (allowed.length === 0)
    throw new Error(
      `${sitemap.url} lists no page that may be read${only === "/" ? "" : ` below ${only}`}. Import one of its pages by its address.`,
    );
  const chosen = allowed.slice(0, most);
  if (chosen.length < allowed.length)
    say(
      `${sitemap.url} lists ${allowed.length} pages, of which the first ${most} are read. For others: --pages NUMBER, or --only /help/`,
    );
  const folder = into === undefined ? pathOf(new URL(sitemap.url).hostname.replace(/^www\./, "")) : pathOf(into);
  const done = progress("Pages", chosen.length);
  const until = Date.now() + LONGEST;
  const read: { url: string; path: string; document: Document; hash: string }[] = [];
  const taken = new Set<string>();
  for (const [i, url] of chosen.entries()) {
    if (Date.now() > until) {
      say(
        `stopped after ${LONGEST / 60_000} minutes, with ${chosen.length - i} pages left. Read them with --only PATH.`,
      );
      break;
    }
    if (i > 0 && robots.delay > 0) await new Promise((resolve) => setTimeout(resolve, robots.delay));
    try {
      const found = await fetcher.get(url);
      const fault = faultOf(found);
      if (fault) say(`left out: ${fault}`);
      else if (new URL(found.url).origin !== new URL(sitemap.url).origin)
        say(`left out: ${url} leads to another origin`);
      else if (!robots.allows(found.url)) say(`left out: ${url} leads where robots.txt lets no program read`);
      else {
        const path = `${folder}/${distinct(url, taken)}`;
        read.push({ url, path, document: await documentOf(found), hash: hashOfBytes(found.bytes) });
      }
    } catch (error) {
      say(`left out: ${messageOf(error)}`);
    }
    done(i + 1);
  }
  const { documents, left } = withoutRepeated(read.map(({ document }) => document));
  if (left > 0) say(`left out ${left} ${left === 1 ? "text that stands" : "texts that stand"} on most pages`);
  const sections = documents.map((document, i) => sectionsOf(document, nameOfPage(read[i]?.url ?? "")));
  const texts = apart(sections).flatMap((each, i): Text[] => {
    const { url: source, path, hash } = read[i] ?? {};
    return source && path && hash ? [{ source, path, sections: each, hash }] : [];
  });
  if (chosen.length === listed.length) {
    for (const path of filesIn(join(knowledge, folder)).filter(
      (name) => !texts.some((text) => text.path === `${folder}/${name}`),
    ))
      say(
        `${nameOf(join("knowledge", folder, `${path}.md`))} is of a page that is listed no more. Remove it if it no longer holds.`,
      );
  }
  return texts;
}

/** Headings that several pages have say which page they are of. */
function apart(pages: readonly Sections[]): Sections[] {
  const counts = new Map<string, number>();
  for (const { sections } of pages)
    for (const key of new Set(sections.map(keyOf))) counts.set(key, (counts.get(key) ?? 0) + 1);
  return pages.map(({ title, sections }) => ({
    title,
    sections: sections.map((section) =>
      (counts.get(keyOf(section)) ?? 0) > 1 && keyOf(section) !== keyOf({ title })
        ? { ...section, title: below(title, section.title) }
        : section,
    ),
  }));
}

async function documentOf({ url, type, bytes }: Fetched): Promise<Document> {
  return await reading(url, { name: new URL(url).pathname, type: type || "text/html", bytes });
}

const forbidden = (url: string): string =>
  `The site's robots.txt keeps ${url} from being read by programs. If it is yours, save the page and import the file.`;

/** The name of a page's file: its path, and a few digits where that is not enough. */
function distinct(url: string, taken: Set<string>): string {
  const { pathname, search } = new URL(url);
  const whole = slug(decoded(`${pathname}${search}`).replace(/\.(?:html?|php|aspx?)$/i, "")) || "home";
  const short = whole.slice(0, LONGEST_NAME - 8);
  const digits = createHash("sha256").update(url).digest("hex").slice(0, 6);
  const name = whole.length > LONGEST_NAME || taken.has(whole) ? `${short}-${digits}` : whole;
  taken.add(name);
  return name;
}

function nameOfPage(url: string): string {
  const { pathname, hostname } = new URL(url);
  const last = decoded(pathname)
    .split("/")
    .findLast((part) => part !== "");
  return last ? titleOf(last.replace(/\.\w{2,5}$/, "")) : hostname;
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

const filesIn = (folder: string): string[] =>
  existsSync(folder)
    ? readdirSync(folder, { recursive: true, encoding: "utf8" })
        .filter((name) => name.endsWith(".md"))
        .map((name) => name.split(sep).join("/").replace(/\.md$/, ""))
    : [];
