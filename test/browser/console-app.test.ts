/** The console in a concierge's hands: as an app, in two tabs, and with the focus where they left it. */
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { Caller } from "./caller.ts";
import { launch } from "./chromium.ts";
import { dialog, field, presses } from "./console-steps.ts";
import { type Gateway, gateway } from "./gateway.ts";
import { DESK, Desk, PHONE, picture } from "./people.ts";

let browser: Browser;
let home: Gateway;
const started = await launch();
const skip = "skip" in started ? started.skip : null;

beforeAll(async () => {
  if (!("browser" in started)) return;
  browser = started.browser;
  home = await gateway({ pace: 0 });
});
afterAll(async () => {
  await home?.close();
  await browser?.close();
});

const scenes = test.skipIf(skip !== null);

const focused = (page: Page) => page.evaluate(() => document.activeElement?.id || document.activeElement?.localName);

scenes(
  "[W20] the focus stays with the row that begins to wait, and comes to the room after a hand-back by palette",
  async () => {
    const ana = await Desk.sit(browser, await home.link("Ana"));
    await ana.isNow("Break");
    const v = await Caller.call(home.origin);
    v.say("What is a lot premium?");
    await v.hears("assistant.said");
    const row = ana.row(/lot premium/);
    await row.focus();
    const bo = await Desk.sit(browser, await home.link("Bo"));
    await bo.isNow("Available");
    v.send({ type: "person" });
    await ana.page.locator("[data-list=held] .row").waitFor();
    expect(await focused(ana.page)).toBe(`row-${v.conversation}`);
    v.send({ type: "back" });
    await ana.page.locator("[data-list=live] .row").waitFor();
    expect(await focused(ana.page)).toBe(`row-${v.conversation}`);
    await bo.page.context().close();
    await ana.row(/lot premium/).click();
    await ana.does("Take over");
    await ana.page.getByText("With you").first().waitFor();
    await field(ana).waitFor();
    // A key that an input method takes, as Safari reports it, sends nothing.
    await field(ana).fill("\u3053\u3093");
    await field(ana).evaluate((text) =>
      text.dispatchEvent(new KeyboardEvent("keydown", { key: "Enter", keyCode: 229, bubbles: true, cancelable: true })),
    );
    expect(await field(ana).inputValue()).toBe("\u3053\u3093");
    await field(ana).fill("");
    await ana.page.keyboard.press("Control+k");
    await ana.page.getByRole("combobox").fill("hand back");
    await ana.page.keyboard.press("Enter");
    await dialog(ana)
      .getByRole("button", { name: /Hand back/ })
      .click();
    await v.hears("concierge.handedBack");
    await dialog(ana).waitFor({ state: "hidden" });
    await ana.page.waitForFunction(() => document.activeElement !== document.body);
    expect(ana.errors).toEqual([]);
    v.hangUp();
    await ana.page.context().close();
  },
);

interface Heard {
  chimes: number;
}

/** Counts the sounds of a page in place of making them. */
function count(): void {
  const heard = { chimes: 0 };
  Object.assign(window, { heard });
  const start = OscillatorNode.prototype.start;
  OscillatorNode.prototype.start = function (when) {
    heard.chimes++;
    return start.call(this, when);
  };
}
const chimes = (page: Page) => page.evaluate(() => (window as unknown as { heard: Heard }).heard.chimes);

scenes("[W21] two tabs ring once", async () => {
  const ana = await Desk.sit(browser, await home.link("Ana"));
  const context = ana.page.context();
  const tabs = await Promise.all([context.newPage(), context.newPage()]);
  for (const page of tabs) {
    await page.addInitScript(count);
    // Nobody looks at any of them.
    await page.addInitScript(() => {
      document.hasFocus = () => false;
    });
    await page.goto(`${home.origin}/console/`);
    await page.getByText("Connected").first().waitFor();
    await page.mouse.click(5, 5);
    await page.waitForFunction(() => new AudioContext().state === "running");
  }
  await ana.page.close();
  const [first] = tabs as [Page, Page];
  await first.getByRole("radio", { name: "Busy" }).check();
  await first.getByRole("radio", { name: "Available" }).check();
  const v = await Caller.call(home.origin);
  v.send({ type: "person" });
  await v.hears("concierge.joined");
  // Three notes are one chime.
  await expect.poll(async () => (await Promise.all(tabs.map(chimes))).reduce((a, b) => a + b)).toBeGreaterThan(0);
  const titles = await Promise.all(tabs.map((page) => page.waitForFunction(() => document.title.startsWith("("))));
  expect(titles).toHaveLength(2);
  const counts = await Promise.all(tabs.map(chimes));
  // Two notes for a room that waits, if they saw it wait, and three for one that is theirs: each of them once.
  expect([3, 5]).toContain(counts.reduce((a, b) => a + b));
  v.send({ type: "end" });
  await v.hears("closed");
  await context.close();
});

scenes(
  "[W22] the console is an app: manifest, icons, shortcuts within its scope, and a shell that opens offline",
  async () => {
    const ana = await Desk.sit(browser, await home.link("Ana"));
    const { page } = ana;
    const link = await page.locator("link[rel=manifest]").getAttribute("href");
    const address = new URL(link ?? "", `${home.origin}/console/`);
    const answer = await page.request.get(address.href);
    expect(answer.headers()["content-type"]).toContain("application/manifest+json");
    const manifest = (await answer.json()) as {
      start_url: string;
      scope: string;
      display: string;
      icons: { src: string; sizes: string; purpose: string }[];
      shortcuts: { url: string }[];
    };
    expect(manifest).toMatchObject({ start_url: "/console/", scope: "/console/", display: "standalone" });
    for (const { url } of [{ url: manifest.start_url }, ...manifest.shortcuts]) {
      expect(new URL(url, address).pathname.startsWith(manifest.scope)).toBe(true);
      expect((await page.request.get(new URL(url, address).href)).status()).toBe(200);
    }
    const touch = await page.locator("link[rel=apple-touch-icon]").getAttribute("href");
    for (const { src, sizes } of [...manifest.icons, { src: touch ?? "", sizes: "180x180" }]) {
      const size = await page.evaluate(async (url) => {
        const image = new Image();
        image.src = url;
        await image.decode();
        return `${image.naturalWidth}x${image.naturalHeight}`;
      }, new URL(src, address).pathname);
      expect(size, src).toBe(sizes);
    }
    expect(manifest.icons.map(({ purpose }) => purpose)).toContain("maskable");
    await page.evaluate(async () => {
      await navigator.serviceWorker.ready;
      // It has answered before, so it answers from now on.
      if (!navigator.serviceWorker.controller) location.reload();
    });
    await page.waitForFunction(() => navigator.serviceWorker.controller !== null);
    await page.reload();
    await page.getByText("Connected").first().waitFor();
    await page.waitForFunction(async () => (await (await caches.open("console")).keys()).length === 3);
    await page.context().setOffline(true);
    await page.goto(`${home.origin}/console/`);
    await page
      .getByRole("status")
      .filter({ hasText: /cannot be reached|No connection|offline/i })
      .waitFor();
    await page.setViewportSize(PHONE);
    await picture(page, "console-offline-phone");
    await page.setViewportSize(DESK);
    await page.context().setOffline(false);
    await page.getByText("Connected").first().waitFor();
    expect(ana.errors).toEqual([]);
    await page.context().close();
  },
);

scenes("[W23] a notification that is clicked opens its room in the console that is there", async () => {
  const ana = await Desk.sit(browser, await home.link("Ana"));
  await ana.isNow("Break");
  const v = await Caller.call(home.origin);
  v.say("What is a lot premium?");
  await v.hears("assistant.said");
  await ana.page.evaluate(
    (room) => navigator.serviceWorker.dispatchEvent(new MessageEvent("message", { data: { room } })),
    v.conversation,
  );
  await ana.page.getByRole("log").getByText("What is a lot premium?").waitFor();
  expect(new URL(ana.page.url()).hash).toBe(`#room=${v.conversation}`);
  await ana.page.evaluate(() =>
    navigator.serviceWorker.dispatchEvent(new MessageEvent("message", { data: { room: "../x" } })),
  );
  expect(new URL(ana.page.url()).hash).toBe(`#room=${v.conversation}`);
  await presses(ana, "Escape");
  v.hangUp();
  await ana.page.context().close();
});
