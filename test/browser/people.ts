/** A visitor and a concierge at their screens, in words of what they see and do. */
import { mkdirSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { Browser, BrowserContext, Locator, Page } from "playwright-core";
import type { ServerFrame } from "../../protocol/frames.ts";

export const PHONE = { width: 390, height: 844 };
export const DESK = { width: 1440, height: 900 };

/** Milliseconds after which what should have happened has not. */
const PATIENCE = 20_000;

const PICTURES = fileURLToPath(new URL("../../dist/pictures/", import.meta.url));
mkdirSync(PICTURES, { recursive: true });

export const picture = (page: Page, name: string) => page.screenshot({ path: `${PICTURES}${name}.png` });

export class Visitor {
  readonly page: Page;
  /** Sockets opened, and what came over them. */
  sockets = 0;
  readonly frames: ServerFrame[] = [];
  readonly errors: string[] = [];

  private constructor(page: Page) {
    this.page = page;
    page.on("websocket", (socket) => {
      this.sockets++;
      socket.on("framereceived", ({ payload }) => {
        if (typeof payload === "string" && payload.startsWith("{"))
          this.frames.push(JSON.parse(payload) as ServerFrame);
      });
    });
    page.on("pageerror", (error) => this.errors.push(String(error)));
  }

  static async arrive(where: Browser | BrowserContext, origin: string, viewport = DESK): Promise<Visitor> {
    const page = await where.newPage("contexts" in where ? { viewport } : undefined);
    page.setDefaultTimeout(PATIENCE);
    const visitor = new Visitor(page);
    await page.goto(origin);
    return visitor;
  }

  get launcher(): Locator {
    return this.page.getByRole("button", { name: /^Chat/ });
  }
  get composer(): Locator {
    return this.page.getByRole("textbox", { name: "Message" });
  }
  get log(): Locator {
    return this.page.getByRole("log");
  }
  get person(): Locator {
    return this.page.getByRole("button", { name: "Talk to a person" });
  }

  async open(): Promise<void> {
    await this.launcher.click();
    await this.composer.waitFor();
  }

  async say(text: string): Promise<void> {
    await this.composer.fill(text);
    await this.composer.press("Enter");
  }

  /** Resolves when the transcript shows it. */
  async sees(text: string | RegExp): Promise<void> {
    await this.log.getByText(text).last().waitFor();
  }
}

export class Desk {
  readonly page: Page;
  readonly errors: string[] = [];

  private constructor(page: Page) {
    this.page = page;
    page.on("pageerror", (error) => this.errors.push(String(error)));
  }

  static async sit(browser: Browser, link: string, viewport = DESK): Promise<Desk> {
    // Their own cookies: two concierges are two people.
    const context = await browser.newContext({ viewport });
    const page = await context.newPage();
    page.setDefaultTimeout(PATIENCE);
    const desk = new Desk(page);
    await page.goto(link);
    await page.getByText("Connected").first().waitFor();
    return desk;
  }

  async isNow(state: "Available" | "Busy" | "Break"): Promise<void> {
    await this.page.getByRole("radio", { name: state }).check();
  }

  /** The lobby's row that shows these words. */
  row(words: string | RegExp): Locator {
    return this.page.getByRole("listitem").filter({ hasText: words }).getByRole("button").first();
  }

  async does(action: string): Promise<void> {
    await this.page.getByRole("button", { name: action }).first().click();
  }

  async replies(text: string): Promise<void> {
    const box = this.page.getByRole("textbox", { name: /^Reply/ });
    await box.fill(text);
    await box.press("Enter");
  }
}
