/** What a browser or the gateway may refuse: the visitor is answered all the same, or reads what it is. */
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { launch } from "./chromium.ts";
import { EMBED, Stage, shipped } from "./stage.ts";

let browser: Browser;
let files: (path: string) => string | null;
const started = await launch();
const skip = "skip" in started ? started.skip : null;

beforeAll(async () => {
  if (!("browser" in started)) return;
  browser = started.browser;
  files = await shipped();
});
afterAll(async () => {
  await browser?.close();
});

const scenes = test.skipIf(skip !== null);

const html = (script: string) =>
  `<!doctype html><html lang="en"><title>Shop</title><body><script>${script}</script>${EMBED}</body></html>`;

const DENY = 'const denied = () => { throw new DOMException("denied", "SecurityError"); };';
const STORAGE = `for (const name of ["localStorage", "sessionStorage", "indexedDB"]) Object.defineProperty(window, name, { get: denied });`;
const locks = (request: string) => `Object.defineProperty(navigator, "locks", { get: () => (${request}) });`;

const BROWSERS: Record<string, string> = {
  "blocks storage and refuses locks": `${DENY}${STORAGE}${locks('{ request: () => Promise.reject(new DOMException("denied", "SecurityError")) }')}`,
  "throws for locks": `${DENY}${locks("{ request: denied }")}`,
  "has no locks": locks("undefined"),
  "never grants the lock": 'navigator.locks.request("baton.chat.example", () => new Promise(() => {}));',
  "is full": 'Storage.prototype.setItem = () => { throw new DOMException("full", "QuotaExceededError"); };',
};

async function talks(stage: Stage): Promise<void> {
  await stage.composer.fill("Hello");
  await stage.composer.press("Enter");
  await stage.hears("say");
  stage.happens({ type: "assistant.said", turn: "t1", to: 1, text: "Good day.", why: "done" });
  await stage.sees("Good day.");
}

scenes.each(Object.keys(BROWSERS))("[W1] a browser that %s lets the visitor talk", async (name) => {
  const stage = await Stage.set(browser, files, { html: html(BROWSERS[name] as string) });
  await stage.open();
  await talks(stage);
  expect(stage.errors).toEqual([]);
  await stage.strike();
});

scenes("[W1] in a sandboxed frame, which has no storage, no locks and no origin, the visitor talks", async () => {
  const frame = `<!doctype html><html lang="en"><title>Shop</title><body>${EMBED}</body></html>`.replaceAll(
    '"',
    "&quot;",
  );
  const page = `<!doctype html><html lang="en"><title>Shop</title><body style="margin:0">
    <iframe sandbox="allow-scripts" style="border:0;width:900px;height:750px" srcdoc="${frame}"></iframe></body></html>`;
  const stage = await Stage.set(browser, files, { html: page });
  const inside = stage.page.frameLocator("iframe");
  await inside.locator("baton-chat .launcher").click();
  await inside.locator("textarea.text").fill("Hello");
  await inside.locator("textarea.text").press("Enter");
  await stage.hears("say");
  stage.happens({ type: "assistant.said", turn: "t1", to: 1, text: "Good day.", why: "done" });
  await inside.locator("baton-chat .panel").getByText("Good day.").first().waitFor();
  expect(stage.errors).toEqual([]);
  await stage.strike();
});

scenes.each([
  [
    403,
    JSON.stringify({ error: "origin", hint: "https://shop.example may not: add it" }),
    "https://shop.example may not: add it",
  ],
  [503, JSON.stringify({ error: "misconfigured" }), "misconfigured"],
  [502, "<html>Bad gateway</html>", "502"],
])(
  "[W2] an answer %i is no lost network: plain words for the visitor, the reason for who builds the page",
  async (status, body, reason) => {
    const stage = await Stage.set(browser, files, { refusal: { status, body } });
    await stage.launcher.click();
    await stage.sees("The chat does not work on this page right now.");
    expect(stage.logged).toContain(`baton: ${reason}`);
    expect(await stage.panel.getByText("No connection").count()).toBe(0);
    await stage.strike();
  },
);
