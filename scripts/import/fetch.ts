/**
 * Fetches what a person at the keyboard names, and what that leads to, within bounds. Only an address that they wrote
 * themselves may lie in a private network: nothing on a page may lead into one, also when a name is made to resolve anew.
 */
import { type LookupAddress, type LookupAllOptions, lookup } from "node:dns";
import { type IncomingMessage, request as plain } from "node:http";
import { request as secure } from "node:https";
import { isIP, type LookupFunction } from "node:net";
import { createBrotliDecompress, createGunzip, createInflate } from "node:zlib";
import ipaddr from "ipaddr.js";
import { messageOf } from "../command.ts";

export interface Fetched {
  /** Where it was found in the end. */
  url: string;
  status: number;
  type: string;
  bytes: Buffer;
}

/** How a site's robots.txt names us, and how its log does. */
export const ROBOT = "baton-import";
const AGENT = `${ROBOT}/1 (imports a page for its own site's assistant)`;

const REDIRECTS = 5;
/** Milliseconds for one page, redirects included. */
const PATIENCE = 20_000;
/** Bytes, after unpacking. */
export const LARGEST = 25_000_000;

/** All of IPv6 that is handed out. */
const GLOBAL = ipaddr.parseCIDR("2000::/3");

export function isPublic(ip: string): boolean {
  const address = ipaddr.process(ip);
  return address.range() === "unicast" && (address.kind() === "ipv4" || address.match(GLOBAL));
}

class Refused extends Error {}

type Resolve = (
  name: string,
  options: LookupAllOptions,
  done: (error: NodeJS.ErrnoException | null, found: LookupAddress[]) => void,
) => void;

export class Fetcher {
  /** The origin that the person named, and whether it lies in a private network. */
  #named: { origin: string; inner: boolean | null };
  readonly #patience: number;
  readonly #largest: number;
  readonly #resolve: Resolve;

  /** @param resolve looks names up; a test has its own */
  constructor(address: string, { patience = PATIENCE, largest = LARGEST, resolve = lookup as Resolve } = {}) {
    this.#named = { origin: new URL(address).origin, inner: null };
    this.#patience = patience;
    this.#largest = largest;
    this.#resolve = resolve;
  }

  /** @throws Error with a sentence that ends with what to do */
  async get(address: string): Promise<Fetched> {
    const signal = AbortSignal.timeout(this.#patience);
    let url = new URL(address);
    try {
      for (let redirects = 0; redirects <= REDIRECTS; redirects++) {
        if (!/^https?:$/.test(url.protocol) || url.username !== "" || url.password !== "")
          throw new Refused(
            `${address} leads to ${url.protocol}//…, which is not followed. Import the page where it ends.`,
          );
        const response = await this.#request(url, signal);
        const { statusCode: status = 0, headers } = response;
        if (status >= 300 && status < 400 && headers.location) {
          response.destroy();
          if (!URL.canParse(headers.location, url)) break;
          url = new URL(headers.location, url);
          continue;
        }
        const bytes = await this.#bytes(response, url);
        return { url: url.href, status, type: headers["content-type"] ?? "", bytes };
      }
    } catch (error) {
      if (error instanceof Refused) throw new Error(error.message);
      if (signal.aborted)
        throw new Error(
          `${address} did not answer in ${this.#patience / 1000} s. Try again later, or save the page and import the file.`,
        );
      throw new Error(`${address} could not be reached (${messageOf(error)}). Check the address, and try again.`);
    }
    throw new Error(`${address} redirects too often. Import the page where it ends.`);
  }

  #request(url: URL, signal: AbortSignal): Promise<IncomingMessage> {
    const host = url.hostname.replace(/^\[(.*)\]$/, "$1");
    if (isIP(host)) this.#admit(url, [host]);
    const resolving: LookupFunction = (name, options, done) => {
      this.#resolve(name, { ...options, all: true }, (error, found) => {
        if (error) return done(error, []);
        try {
          this.#admit(
            url,
            found.map(({ address }) => address),
          );
        } catch (refused) {
          return done(refused as Error, []);
        }
        const [first] = found;
        if (options.all) done(null, found);
        else done(null, first?.address ?? "", first?.family);
      });
    };
    return new Promise((resolve, reject) => {
      const asked = (url.protocol === "https:" ? secure : plain)(
        url,
        {
          signal,
          lookup: resolving,
          headers: {
            "User-Agent": AGENT,
            Accept:
              "text/html, application/xhtml+xml, application/pdf, text/markdown, text/csv, application/xml;q=0.9, */*;q=0.5",
            "Accept-Encoding": "gzip, br",
          },
        },
        resolve,
      );
      asked.on("error", reject);
      asked.end();
    });
  }

  /** @throws Refused for an address in a private network, unless the person named one there themselves */
  #admit(url: URL, addresses: readonly string[]): void {
    const inner = addresses.some((address) => !isPublic(address));
    if (url.origin === this.#named.origin) this.#named.inner ??= inner;
    if (inner && !(url.origin === this.#named.origin && this.#named.inner))
      throw new Refused(
        `${url.origin} lies in a private network, and a page led there. If you mean it, import its address itself.`,
      );
  }

  async #bytes(response: IncomingMessage, url: URL): Promise<Buffer> {
    const encoding = response.headers["content-encoding"]?.toLowerCase() ?? "";
    const unpacked = /gzip/.test(encoding)
      ? response.pipe(createGunzip())
      : /br/.test(encoding)
        ? response.pipe(createBrotliDecompress())
        : /deflate/.test(encoding)
          ? response.pipe(createInflate())
          : response;
    response.on("error", (error) => unpacked.destroy(error));
    const chunks: Buffer[] = [];
    let size = 0;
    for await (const chunk of unpacked) {
      size += (chunk as Buffer).length;
      if (size > this.#largest) {
        response.destroy();
        throw new Refused(
          `${url.href} is larger than ${Math.round(this.#largest / 1e6)} MB. Save what matters of it as a file, and import that.`,
        );
      }
      chunks.push(chunk as Buffer);
    }
    return Buffer.concat(chunks);
  }
}

/** What an answer that is no page says to the person. */
export function faultOf({ url, status }: Fetched): string | null {
  if (status >= 200 && status < 300) return null;
  if (status === 401 || status === 403)
    return `${url} lets nobody in (${status}). Open it in a browser, save the page, and import the file.`;
  if (status === 404 || status === 410) return `${url} does not exist (${status}). Check the address.`;
  if (status === 429 || status >= 500) return `${url} cannot answer now (${status}). Try again later.`;
  return `${url} answered with ${status}. Open it in a browser, save the page, and import the file.`;
}
