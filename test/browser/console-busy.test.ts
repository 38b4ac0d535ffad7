/** The console under load: five hundred rooms and a hundred changes a second, and what a page load costs. */
import { readFileSync } from "node:fs";
import { dirname } from "node:path";
import { brotliCompressSync } from "node:zlib";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { launch } from "./chromium.ts";
import { isAccessible } from "./console-steps.ts";
import { type Crowd, crowd, room } from "./crowd.ts";
import { DESK, picture } from "./people.ts";
import { variant } from "./variant.ts";

let browser: Browser;
let assets: string;
let busy: Crowd;
const started = await launch();
const skip = "skip" in started ? started.skip : null;
if (skip) console.warn(`Browser tests are skipped: ${skip}`);

const ROOMS = 500;
/** A hundred a second. */
const CHANGES = 500;
const REDRAWS = 60;
const BUDGET = 120_000;

beforeAll(async () => {
  if (!("browser" in started)) return;
  browser = started.browser;
  assets = `${dirname(await variant("console-busy"))}/assets`;
  busy = await crowd(assets, ROOMS);
});
afterAll(async () => {
  await busy?.close();
  await browser?.close();
});

const scenes = test.skipIf(skip !== null);

scenes("the page comes in three requests and 120,000 bytes", async () => {
  const page = await browser.newPage({ viewport: DESK });
  const asked: string[] = [];
  page.on("request", (request) => asked.push(new URL(request.url()).pathname));
  await page.goto(`${busy.origin}/console/`);
  await page.getByText("Connected").first().waitFor();
  const loaded = asked.filter((path) => path.startsWith("/console/"));
  expect(loaded).toHaveLength(3);
  const files = ["index.html", "app.js", "style.css"].map((name) => readFileSync(`${assets}/console/${name}`));
  const bytes = files.reduce((sum, file) => sum + brotliCompressSync(file).length, 0);
  console.info(`console: ${bytes} bytes (brotli) in ${loaded.length} requests`);
  expect(bytes).toBeLessThanOrEqual(BUDGET);
  await page.close();
});

scenes(
  "with five hundred rooms a hundred changes a second cost a fraction of drawing the list for each of them",
  async () => {
    const page = await browser.newPage({ viewport: DESK });
    const errors: string[] = [];
    page.on("pageerror", (error) => errors.push(String(error)));
    await page.goto(`${busy.origin}/console/`);
    await page
      .locator(".row")
      .nth(ROOMS - 1)
      .waitFor({ state: "attached" });
    await picture(page, "console-busy-desk");
    await isAccessible(page);
    const cdp = await page.context().newCDPSession(page);
    // The time of the thread itself: what others take from this machine does not count.
    await cdp.send("Performance.enable", { timeDomain: "threadTicks" });
    const taken = async () => {
      const { metrics } = await cdp.send("Performance.getMetrics");
      return metrics.find(({ name }) => name === "TaskDuration")?.value ?? 0;
    };
    // Measured against work of the same machine at the same time: how busy a page is in seconds depends on both.
    const idle = await taken();
    await page.evaluate((times) => {
      const list = document.querySelector<HTMLElement>(".lists");
      for (let i = 0; i < times; i++) {
        const copy = list?.cloneNode(true) as HTMLElement;
        list?.after(copy);
        copy.getBoundingClientRect();
        copy.remove();
      }
    }, REDRAWS);
    const before = await taken();
    for (let change = 0; change < CHANGES; change++) {
      busy.send({ type: "card", card: room(1 + ((change * 37) % ROOMS), `Words number ${change}`) });
      // Each in a frame of its own, as changes of different rooms come.
      await page.evaluate(() => new Promise(requestAnimationFrame));
    }
    const after = await taken();
    const redraws = ((after - before) / (before - idle)) * REDRAWS;
    console.info(`console: ${CHANGES} changes cost as much as drawing the whole list ${redraws.toFixed(0)} times`);
    await page.getByText(`Words number ${CHANGES - 1}`).waitFor({ state: "attached" });
    // Measured at 60 to 85, and at 175 to 200 where every change is drawn by itself and sorts the lists anew.
    expect(redraws).toBeLessThan(125);
    expect(errors).toEqual([]);
    await page.close();
  },
);
