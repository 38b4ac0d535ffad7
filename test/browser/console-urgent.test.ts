/** A room that nobody takes calls the console twice: when its wait begins, and at half of it. */
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { Caller } from "./caller.ts";
import { launch } from "./chromium.ts";
import { type Gateway, gateway } from "./gateway.ts";
import { Desk, picture } from "./people.ts";
import { variant } from "./variant.ts";

let browser: Browser;
let home: Gateway;
const started = await launch();
const skip = "skip" in started ? started.skip : null;

beforeAll(async () => {
  if (!("browser" in started)) return;
  browser = started.browser;
  home = await gateway({ pace: 0, configPath: await variant("urgent", "test/browser/impatient/worker.ts") });
});
afterAll(async () => {
  await home?.close();
  await browser?.close();
});

interface Watched {
  called: string[];
}

/** Nobody looks at the page, and what it shows outside of itself is written down. */
function lookAway(): void {
  const called: string[] = [];
  class Recorded {
    static permission = "granted";
    constructor(_title: string, { body }: { body: string }) {
      called.push(body);
    }
    close(): void {}
  }
  document.hasFocus = () => false;
  Object.assign(globalThis, { Notification: Recorded, called });
  dispatchEvent(new Event("blur"));
}

test.skipIf(skip !== null)(
  "[L16] whoever looks elsewhere is called a second time when the room is urgent",
  async () => {
    const ana = await Desk.sit(browser, await home.link("Ana"));
    await ana.isNow("Available");
    await ana.page.evaluate(lookAway);
    const v = await Caller.call(home.origin);
    v.say("Can I talk to a real person?");
    await v.hears("trigger.fired");
    const waiting = ana.page.locator('[data-list="waiting"]');
    await waiting.getByText("Asked for a person").waitFor();
    expect(await waiting.getByText("Urgent").count()).toBe(0);
    await waiting.getByText("Urgent").waitFor();
    await picture(ana.page, "console-urgent-desk");
    await v.hears("wait.expired");
    const called = await ana.page.evaluate(() => (globalThis as unknown as Watched).called);
    expect(called).toHaveLength(2);
    expect(ana.errors).toEqual([]);
    v.hangUp();
    await ana.page.context().close();
  },
);
