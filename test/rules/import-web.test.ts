/** What an import fetches: what robots.txt allows, of one site, within bounds, and nothing in a private network. */
import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { createServer, type RequestListener } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { afterAll, expect, onTestFinished, test } from "vitest";
import { Fetcher, isPublic } from "../../scripts/import/fetch.ts";
import { importKnowledge } from "../../scripts/import/main.ts";
import type { Import } from "../../scripts/import/text.ts";
import { readKnowledge } from "../../scripts/knowledge.ts";

const temporary = mkdtempSync(join(tmpdir(), "baton-import-web-"));
afterAll(() => rmSync(temporary, { recursive: true, force: true }));
let count = 0;

/** A site of pages by their path; a function answers itself. */
async function site(pages: Record<string, string | RequestListener>) {
  const asked: string[] = [];
  const server = createServer((request, response) => {
    asked.push(request.url ?? "");
    const page = pages[request.url ?? ""];
    if (typeof page === "function") page(request, response);
    else if (page === undefined) response.writeHead(404).end("no such page");
    else {
      const type = /^<\?xml/.test(page)
        ? "application/xml"
        : request.url === "/robots.txt"
          ? "text/plain"
          : "text/html";
      response.writeHead(200, { "Content-Type": `${type}; charset=utf-8` }).end(page);
    }
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, asked, pages };
}

function taking() {
  const folder = join(temporary, String(++count));
  const said: string[] = [];
  return {
    folder,
    said,
    async take(source: string, options: Partial<Import> = {}) {
      said.length = 0;
      return await importKnowledge({ source, folder, today: "2026-11-02", say: (line) => said.push(line), ...options });
    },
    passages: () => readKnowledge(folder).map(({ id, text }) => [id, text]),
  };
}

const page = (title: string, text: string) =>
  `<!doctype html><title>${title}</title><body><div class=top>Free delivery from 50 €</div><h1>${title}</h1><p>${text}</p><h2>Contact</h2><p>Ask the ${title} team.</p></body>`;
const sitemap = (...urls: string[]) =>
  `<?xml version="1.0"?><urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">${urls.map((url) => `<url><loc>${url}</loc><image:image><image:loc>http://cdn.example/a.png</image:loc></image:image></url>`).join("")}</urlset>`;

test("[K9] a page by its address becomes a file that is named for it, packed or not, in its own encoding", async () => {
  const { url } = await site({
    "/help/returns.html": (_, response) => {
      const html = Buffer.from("<h1>Retours</h1><p>Gratuits jusqu'\xe0 30 jours.</p>", "latin1");
      response.writeHead(200, { "Content-Type": "text/html; charset=iso-8859-1", "Content-Encoding": "gzip" });
      response.end(gzipSync(html));
    },
  });
  const { take, passages, folder } = taking();
  await take(`${url}/help/returns.html`);
  expect(passages()).toEqual([["returns-html#retours", "Gratuits jusqu'à 30 jours."]]);
  expect(readFileSync(join(folder, "returns-html.md"), "utf8")).toContain(`source: ${url}/help/returns.html\n`);
});

test("[K11] of a sitemap every page of the same site is read once, without what stands on most of them", async () => {
  const pages: Record<string, string | RequestListener> = {};
  const { url, asked } = await site(pages);
  Object.assign(pages, {
    "/sitemap.xml": `<?xml version="1.0"?><sitemapindex><sitemap><loc>${url}/a.xml</loc></sitemap><sitemap><loc><![CDATA[${url}/b.xml.gz]]></loc></sitemap><sitemap><loc>http://other.example/c.xml</loc></sitemap></sitemapindex>`,
    "/a.xml": sitemap(`${url}/`, `${url}/tea?a=1&amp;b=2`, `${url}/tea?a=1&amp;b=2#top`, "http://other.example/x"),
    "/b.xml.gz": (_: unknown, response: Parameters<RequestListener>[1]) =>
      response.end(gzipSync(sitemap(`${url}/cups`, `${url}/gone`))),
    "/": page("Shop", "Welcome to the shop."),
    "/tea?a=1&b=2": page("Tea", "We blend tea."),
    "/cups": page("Cups", "We make cups."),
  });
  const { take, said, passages } = taking();
  await take(`${url}/sitemap.xml`, { into: "shop" });
  expect(passages()).toEqual([
    ["shop/cups#cups", "We make cups."],
    ["shop/cups#cups-contact", "Ask the Cups team."],
    ["shop/home#shop", "Welcome to the shop."],
    ["shop/home#shop-contact", "Ask the Shop team."],
    ["shop/tea-a-1-b-2#tea", "We blend tea."],
    ["shop/tea-a-1-b-2#tea-contact", "Ask the Tea team."],
  ]);
  expect(said).toContain("left out 2 addresses of another origin");
  expect(said).toContain("left out 1 text that stands on most pages");
  expect(said).toContain(`left out: ${url}/gone does not exist (404). Check the address.`);
  expect(asked.filter((path) => path.startsWith("/tea"))).toHaveLength(1);
  // Later one page says something else, and one is listed no more.
  pages["/cups"] = page("Cups", "We make large cups.");
  pages["/a.xml"] = sitemap(`${url}/tea?a=1&amp;b=2`, `${url}/mats`);
  pages["/mats"] = page("Mats", "We weave mats.");
  await take(`${url}/sitemap.xml`, { into: "shop" });
  expect(said.filter((line) => /^[#\s]*[-+#]/.test(line))).toEqual([
    "## Cups (changed)",
    "  - We make cups.",
    "  + We make large cups.",
  ]);
  expect(said.some((line) => /home\.md is of a page that is listed no more/.test(line))).toBe(true);
});

test("[K11] what robots.txt keeps from programs is not read, and a server that cannot say lets nothing be read", async () => {
  const pages: Record<string, string | RequestListener> = {};
  const { url, asked } = await site(pages);
  Object.assign(pages, {
    "/robots.txt": "User-agent: *\nDisallow: /private\n\nUser-agent: baton-import\nDisallow: /members\n",
    "/sitemap.xml": sitemap(`${url}/members/a`, `${url}/private/b`),
    "/members/a": page("A", "For members."),
    "/private/b": page("B", "For all programs that are named."),
  });
  const { take, said, passages } = taking();
  await expect(take(`${url}/members/a`)).rejects.toThrow(
    /robots\.txt keeps .*\/members\/a from being read by programs\. If it is yours/,
  );
  await take(`${url}/sitemap.xml`, { into: "s" });
  expect(said).toContain("left out 1 pages that robots.txt keeps from being read");
  expect(passages().map(([id]) => id)).toEqual(["s/private-b#b", "s/private-b#contact"]);
  expect(asked).not.toContain("/members/a");
  pages["/robots.txt"] = (_, response) => response.writeHead(503).end();
  await expect(take(`${url}/private/b`)).rejects.toThrow(/robots\.txt cannot answer now \(503\).*Try again later/);
});

test("[K11] an address in a private network is read only when the person named it: no redirect leads there", async () => {
  const inner = await site({ "/": page("Secret", "Of the machine itself.") });
  const named = await site({
    "/away": (_, response) => response.writeHead(302, { Location: `${inner.url}/` }).end(),
    "/name": (_, response) => response.writeHead(302, { Location: inner.url.replace("127.0.0.1", "localhost") }).end(),
    "/file": (_, response) => response.writeHead(302, { Location: "file:///etc/hosts" }).end(),
    "/round": (_, response) => response.writeHead(302, { Location: "/round" }).end(),
    "/here": (_, response) => response.writeHead(302, { Location: "/page" }).end(),
    "/page": page("Page", "Of the site that was named."),
  });
  const { take, passages, folder } = taking();
  for (const path of ["/away", "/name"])
    await expect(take(named.url + path)).rejects.toThrow(
      /lies in a private network, and a page led there\. If you mean it/,
    );
  await expect(take(`${named.url}/file`)).rejects.toThrow(/leads to file:.*not followed/);
  await expect(take(`${named.url}/round`)).rejects.toThrow(/redirects too often\. Import the page where it ends/);
  expect(inner.asked).toEqual([]);
  expect(existsSync(folder)).toBe(false);
  await take(`${named.url}/here`);
  expect(passages()).toContainEqual(["page#page", expect.stringContaining("Of the site that was named.")]);
});

test("[K11] addresses of private networks are known in every form", () => {
  for (const ip of [
    "127.0.0.1",
    "10.1.2.3",
    "192.168.0.1",
    "172.16.0.1",
    "169.254.169.254",
    "100.64.0.1",
    "0.0.0.0",
    "::1",
    "::",
    "fe80::1",
    "fc00::1",
    "::ffff:10.0.0.1",
    "64:ff9b::a00:1",
    "224.0.0.1",
  ])
    expect(isPublic(ip), ip).toBe(false);
  for (const ip of ["1.1.1.1", "93.184.216.34", "2606:4700::1111", "::ffff:1.1.1.1"])
    expect(isPublic(ip), ip).toBe(true);
});

test("[K11] a name that led to the public and then leads into a private network is not followed there", async () => {
  const inner = await site({ "/": page("Secret", "Of the machine itself.") });
  const { port } = new URL(inner.url);
  const address = `http://shop.test:${port}/`;
  let found = "1.1.1.1";
  const fetcher = new Fetcher(address, {
    patience: 100,
    resolve: (_, __, done) => done(null, [{ address: found, family: 4 }]),
  });
  await expect(fetcher.get(address)).rejects.toThrow(/did not answer|could not be reached/);
  found = "127.0.0.1";
  await expect(fetcher.get(address)).rejects.toThrow(/lies in a private network/);
  expect(inner.asked).toEqual([]);
  // The same name, where it leads there from the first, is what the person meant.
  const meant = new Fetcher(address, { resolve: (_, __, done) => done(null, [{ address: found, family: 4 }]) });
  expect((await meant.get(address)).status).toBe(200);
});

test("[K11] robots.txt counts for where a page leads, too, and its sitemap is named on the first page", async () => {
  const pages: Record<string, string | RequestListener> = {};
  const { url } = await site(pages);
  Object.assign(pages, {
    "/robots.txt": `User-agent: *\nDisallow: /members\nSitemap: ${url}/all.xml\n`,
    "/open": (_: unknown, response: Parameters<RequestListener>[1]) =>
      response.writeHead(301, { Location: "/members" }).end(),
    "/members": page("Members", "For members."),
    "/all.xml": sitemap(`${url}/open`, `${url}/`),
    "/": page("Home", "Welcome."),
  });
  const { take, said, passages } = taking();
  await expect(take(`${url}/open`)).rejects.toThrow(/robots\.txt keeps .*\/members from being read/);
  await take(`${url}/all.xml`, { into: "s" });
  expect(said).toContain(`left out: ${url}/open leads where robots.txt lets no program read`);
  expect(passages().map(([id]) => id)).toEqual(["s/home#home", "s/home#contact"]);
  await take(`${url}/`, { into: "home" });
  expect(said[0]).toBe(`This is one page. To import all of them: npm run knowledge -- import ${url}/all.xml`);
});

test("[K11] a page that is too large or never answers is given up, with what to do", async () => {
  const { url } = await site({
    "/large": (_, response) =>
      response.writeHead(200, { "Content-Encoding": "gzip" }).end(gzipSync(Buffer.alloc(400_000))),
    "/silent": () => {},
  });
  const bounded = new Fetcher(url, { largest: 100_000, patience: 5_000 });
  await expect(bounded.get(`${url}/large`)).rejects.toThrow(/is larger than 0 MB\. Save what matters of it as a file/);
  const impatient = new Fetcher(url, { patience: 30 });
  await expect(impatient.get(`${url}/silent`)).rejects.toThrow(
    /did not answer in 0\.03 s\. Try again later, or save the page/,
  );
});

test("[K11] a sitemap is read up to a number of pages, and below a path if one is given", async () => {
  const pages: Record<string, string> = {};
  const { url, asked } = await site(pages);
  const paths = Array.from({ length: 12 }, (_, i) => `/${i < 6 ? "help" : "blog"}/${i}`);
  pages["/sitemap.xml"] = sitemap(...paths.map((path) => url + path));
  for (const path of paths) pages[path] = page(`Page ${path}`, `What ${path} says.`);
  const { take, said } = taking();
  await take(`${url}/sitemap.xml`, { pages: 2, only: "/blog/" });
  expect(asked.filter((path) => /\d/.test(path))).toEqual(["/blog/6", "/blog/7"]);
  expect(said).toContain(
    `${url}/sitemap.xml lists 6 pages, of which the first 2 are read. For others: --pages NUMBER, or --only /help/`,
  );
  await expect(take(`${url}/sitemap.xml`, { pages: 0 })).rejects.toThrow(/--pages takes a whole number from 1 to/);
  await expect(take(`${url}/sitemap.xml`, { only: "/none/" })).rejects.toThrow(
    /lists no page that may be read below \/none\//,
  );
  await expect(take(`${url}/nothing`)).rejects.toThrow(/\/nothing does not exist \(404\)\. Check the address\./);
  await expect(take("https://")).rejects.toThrow(/is no address\. Write it as in a browser/);
});
