/** A call to a console that is closed, in a real browser: its service worker starts under the page's own rules. */
import type { Browser, BrowserContext, CDPSession, Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { launch } from "./chromium.ts";
import { allowNotifications } from "./console-steps.ts";
import { type Gateway, gateway } from "./gateway.ts";

let browser: Browser;
let home: Gateway;
const started = await launch();
const skip = "skip" in started ? started.skip : null;
if (skip) console.warn(`Browser tests are skipped: ${skip}`);

/** A key pair of nobody's. */
const VAPID = {
  VAPID_PUBLIC_KEY: "BBTcnMBMFzKVFoEJSeoIPeJXL2dvZAyrHa2780MtAgFnqdpEZa3HiMRaghK24e0xElVKZpTWWPU4YIeZDJFYRMY",
  VAPID_PRIVATE_KEY: "Aa6oCQ18WVLY1yxWBAV26-gIJcv8d_FOZzrpun0jQig",
  VAPID_SUBJECT: "mailto:desk@baton.net",
};

beforeAll(async () => {
  if (!("browser" in started)) return;
  browser = started.browser;
  home = await gateway({ secrets: VAPID });
});
afterAll(async () => {
  await home?.close();
  await browser?.close();
});

const scenes = test.skipIf(skip !== null);

interface Sitting {
  page: Page;
  devtools: CDPSession;
  /** The id of the service worker's registration, once it runs. */
  ready: Promise<string>;
  errors: string[];
}

/** A console that is about to subscribe. */
async function sit(context: BrowserContext): Promise<Sitting> {
  const page = await context.newPage();
  const errors: string[] = [];
  page.on("pageerror", (error) => errors.push(String(error)));
  page.on("console", (message) => {
    // A fresh context counts as a private window, which has no push service.
    if (message.type() === "error" && !message.text().includes("incognito")) errors.push(message.text());
  });
  const devtools = await context.newCDPSession(page);
  const ready = new Promise<string>((resolve) => {
    devtools.on("ServiceWorker.workerVersionUpdated", ({ versions }) => {
      const active = versions.find(({ status }) => status === "activated");
      if (active) resolve(active.registrationId);
    });
  });
  await devtools.send("ServiceWorker.enable");
  await page.goto(await home.link("Ana"));
  return { page, devtools, ready, errors };
}

scenes("the console's own rules let its service worker start, and nothing complains", async () => {
  const context = await browser.newContext();
  await context.addInitScript(allowNotifications);
  const { ready, errors } = await sit(context);
  await ready;
  expect(errors).toEqual([]);
  await context.close();
});

scenes("a call to a closed console shows who waits, once a room, and names the room", async ({ skip }) => {
  const context = await browser.newContext();
  await context.grantPermissions(["notifications"], { origin: home.origin });
  const { page, devtools, ready, errors } = await sit(context);
  if ((await page.evaluate(() => Notification.permission)) !== "granted") {
    await context.close();
    console.warn("A browser test is skipped: this browser shows no notifications");
    skip();
  }
  const registrationId = await ready;
  const conversation = "a".repeat(64);
  const call = (headline: string) =>
    devtools.send("ServiceWorker.deliverPushMessage", {
      origin: home.origin,
      registrationId,
      data: JSON.stringify({ conversation, name: "Rosa", headline }),
    });
  await call("I need a person");
  await call("Still here");
  const shown = await page.waitForFunction(async () => {
    const registration = await navigator.serviceWorker.ready;
    const all = await registration.getNotifications();
    return all.some(({ body }) => body === "Still here")
      ? all.map(({ title, data }) => ({ title, data: data as unknown }))
      : null;
  });
  expect(await shown.jsonValue()).toEqual([{ title: "Rosa is waiting for a person", data: { conversation } }]);
  expect(errors).toEqual([]);
  await context.close();
});
