/**
 * The widget on any page, with a gateway that the test plays itself: every frame it hears is a frame the test sends.
 * No network: the page and the gateway are routes of the browser.
 */
import { readFileSync } from "node:fs";
import { mkdtemp } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Browser, BrowserContext, BrowserContextOptions, Page, WebSocketRoute } from "playwright-core";
import type { Fact } from "../../protocol/facts.ts";
import { fold } from "../../protocol/floor.ts";
import type { ServerFrame, VisitorFrame } from "../../protocol/frames.ts";
import { CLOSE } from "../../protocol/limits.ts";
import { buildAssets } from "../../scripts/build.ts";
import type { Site } from "../../settings/schema.ts";

export const SHOP = "https://shop.example";
export const CHAT = "https://chat.example";

export const EMBED = `<script src="${CHAT}/widget.js"></script>`;
const PAGE = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Shop</title>
  <meta name="viewport" content="width=device-width, initial-scale=1"></head>
  <body><header>Shop</header><nav aria-label="Shop">All</nav><main><h1>Shop</h1><p>Words of the page.</p></main><footer>2030</footer>${EMBED}</body></html>`;

/** The widget as it is shipped, by path. @param settings that it is built with, where those are not as in `site/site.ts` */
export async function shipped(settings: Partial<Site> = {}): Promise<(path: string) => string | null> {
  const folder = await mkdtemp(join(tmpdir(), "baton-stage-"));
  await buildAssets(folder, settings);
  return (path) => {
    try {
      return readFileSync(join(folder, path), "utf8");
    } catch {
      return null;
    }
  };
}

export interface Setting {
  /** The host page. */
  html?: string;
  headers?: Record<string, string>;
  context?: BrowserContextOptions;
  /** What has happened before the visitor comes. */
  facts?: readonly Fact[];
  /** Scripts of the host page, by path. */
  scripts?: Record<string, string>;
  /** How the gateway refuses a session. */
  refusal?: { status: number; body: string };
}

type Stored = Fact & { seq: number; at: number };

export class Stage {
  readonly page: Page;
  readonly context: BrowserContext;
  /** Paths that the widget asked its gateway for. */
  readonly asked: string[] = [];
  /** What each session was asked for with: nothing begins another conversation. */
  readonly renewed: (string | null)[] = [];
  /** What the visitor's side has sent. */
  readonly heard: VisitorFrame[] = [];
  readonly errors: string[] = [];
  /** What the browser's console shows as an error. */
  readonly logged: string[] = [];
  /** What was told to those who listen. */
  readonly announced: string[] = [];
  readonly #events: Stored[] = [];
  readonly #waiting = new Set<() => void>();
  /** The open line of each tab. */
  readonly #sockets = new Map<Page, WebSocketRoute>();
  #conversation = "c".repeat(64);

  private constructor(context: BrowserContext, page: Page) {
    this.context = context;
    this.page = page;
    page.setDefaultTimeout(8_000);
    page.on("pageerror", (error) => this.errors.push(String(error)));
    page.on("console", (message) => {
      if (message.type() === "error") this.logged.push(message.text());
    });
  }

  static async set(browser: Browser, files: (path: string) => string | null, setting: Setting = {}): Promise<Stage> {
    const context = await browser.newContext({ viewport: { width: 1280, height: 800 }, ...setting.context });
    const stage = new Stage(context, await context.newPage());
    for (const fact of setting.facts ?? []) stage.#store(fact);
    await context.exposeFunction("announced", (text: string) => void stage.announced.push(text));
    await context.addInitScript(listen);
    await stage.#serve(stage.page, files, setting);
    return stage;
  }

  /** Another tab of the same browser, on the same site. */
  async tab(files: (path: string) => string | null, setting: Setting = {}): Promise<Page> {
    const page = await this.context.newPage();
    await this.#serve(page, files, setting);
    return page;
  }

  async #serve(page: Page, files: (path: string) => string | null, setting: Setting): Promise<void> {
    await page.route(`${SHOP}/**`, (route) => {
      const body = setting.scripts?.[new URL(route.request().url()).pathname];
      return body === undefined
        ? route.fulfill({ contentType: "text/html", headers: setting.headers, body: setting.html ?? PAGE })
        : route.fulfill({ contentType: "text/javascript", body });
    });
    await page.route(`${CHAT}/**`, (route) => {
      const { pathname } = new URL(route.request().url());
      this.asked.push(pathname);
      const headers = { "Access-Control-Allow-Origin": "*" };
      if (pathname === "/api/session") {
        this.renewed.push((route.request().postDataJSON() as { renew?: string }).renew ?? null);
        if (setting.refusal) return route.fulfill({ contentType: "application/json", headers, ...setting.refusal });
        const body = JSON.stringify({ conversation: this.#conversation, ticket: "t", renew: "r", fresh: true });
        return route.fulfill({ contentType: "application/json", headers, body });
      }
      const body = files(pathname);
      if (body === null) return route.fulfill({ status: 404, headers, body: "" });
      return route.fulfill({ contentType: "text/javascript", headers, body });
    });
    await page.routeWebSocket(/\/rooms\//, (socket) => this.#connected(page, socket));
    await page.goto(SHOP);
  }

  get launcher() {
    return this.page.locator("baton-chat .launcher");
  }
  get panel() {
    return this.page.locator("baton-chat .panel");
  }
  get composer() {
    return this.panel.locator("textarea.text");
  }

  async open(): Promise<void> {
    await this.launcher.click();
    await this.composer.waitFor();
    await this.connected();
  }

  async connected(page = this.page): Promise<void> {
    await this.until(() => this.#sockets.has(page));
  }

  /** Resolves when the panel shows it. The live region holds the same words for a while, after what is seen. */
  async sees(text: string | RegExp): Promise<void> {
    await this.panel.getByText(text).first().waitFor();
  }

  /** Something happens in the room. */
  happens(...facts: Fact[]): number {
    for (const fact of facts) this.send({ type: "event", event: this.#store(fact) });
    return this.#events.length;
  }

  send(frame: ServerFrame): void {
    for (const socket of this.#sockets.values()) socket.send(JSON.stringify(frame));
  }

  /** Resolves when it is so; looked at whenever the visitor's side says something. */
  async until(so: () => boolean): Promise<void> {
    while (!so()) await new Promise<void>((resolve) => this.#waiting.add(resolve));
  }

  /** The visitor's side sends such a frame, or has sent it. */
  async hears<T extends VisitorFrame["type"]>(type: T): Promise<Extract<VisitorFrame, { type: T }>> {
    const found = () => this.heard.findLast((frame) => frame.type === type);
    await this.until(() => found() !== undefined);
    return found() as Extract<VisitorFrame, { type: T }>;
  }

  /** The wire breaks, and comes back when the widget tries again. */
  async cut(code = 1012): Promise<void> {
    const sockets = [...this.#sockets.values()];
    this.#sockets.clear();
    await Promise.all(sockets.map((socket) => socket.close({ code })));
  }

  /** Everything that was said is erased, and the next session is another conversation. */
  async erase(): Promise<void> {
    this.#events.length = 0;
    this.#conversation = "d".repeat(64);
    await this.cut(CLOSE.erased);
  }

  async strike(): Promise<void> {
    await this.context.close();
  }

  #store(fact: Fact): Stored {
    const seq = this.#events.length + 1;
    const event = { ...fact, seq, at: Date.now() };
    this.#events.push(event);
    return event;
  }

  #connected(page: Page, socket: WebSocketRoute): void {
    this.#sockets.set(page, socket);
    socket.onMessage((message) => {
      if (message === "ping") return socket.send("pong");
      const frame = JSON.parse(String(message)) as VisitorFrame;
      this.heard.push(frame);
      if (frame.type === "say") this.happens({ type: "visitor.said", id: frame.id, text: frame.text });
      this.#tell();
    });
    const since = Number(new URL(socket.url()).searchParams.get("since"));
    const welcome: ServerFrame = {
      type: "welcome",
      version: 1,
      epoch: "e1",
      head: this.#events.length,
      reset: since === 0,
      first: 1,
      more: false,
      events: this.#events.slice(since),
      live: null,
      floor: fold(this.#events),
      here: true,
    };
    socket.send(JSON.stringify(welcome));
    this.#tell();
  }

  #tell(): void {
    const waiting = [...this.#waiting];
    this.#waiting.clear();
    for (const told of waiting) told();
  }
}

/** Runs in the page: reports every line that the widget's live region is given. */
function listen() {
  const seen = new WeakSet<Node>();
  const tell = (globalThis as unknown as { announced(text: string): void }).announced;
  const look = () => {
    const region = document.querySelector("baton-chat")?.shadowRoot?.querySelector("[aria-live=polite]");
    if (!region || seen.has(region)) return;
    seen.add(region);
    new MutationObserver((changes) => {
      for (const { addedNodes } of changes) for (const node of addedNodes) tell(node.textContent ?? "");
    }).observe(region, { childList: true });
  };
  const attach = Element.prototype.attachShadow;
  Element.prototype.attachShadow = function (init) {
    const root = attach.call(this, init);
    new MutationObserver(look).observe(root, { childList: true });
    return root;
  };
}
