/** A concierge whose console died comes back after their time is over. */
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { launch } from "./chromium.ts";
import { type Gateway, gateway } from "./gateway.ts";
import { Desk, Visitor } from "./people.ts";
import { variant } from "./variant.ts";

const started = await launch();
const skip = "skip" in started ? started.skip : null;
if (skip) console.warn(`Browser tests are skipped: ${skip}`);
let browser: Browser;
let hasty: Gateway;

beforeAll(async () => {
  if (!("browser" in started)) return;
  browser = started.browser;
  hasty = await gateway({ configPath: await variant("impatient", "test/browser/impatient/worker.ts") });
});
afterAll(async () => {
  await hasty?.close();
  await browser?.close();
});

test.skipIf(skip !== null)("[F15] who comes back too late gets a clear word, and not the room", async () => {
  const ana = await Desk.sit(browser, await hasty.link("Ana"));
  const v = await Visitor.arrive(browser, hasty.origin);
  await v.open();
  await v.say("I would like to speak with somebody, please");
  await ana.row(/speak with somebody/).click();
  await ana.does("Take");
  await v.sees("Ana has joined");
  await ana.page.getByText("With you").first().waitFor();
  const context = ana.page.context();
  await ana.page.close();
  await v.sees(/Ana has left/);
  const back = await context.newPage();
  await back.goto(`${hasty.origin}/console/`);
  await back.getByText(/You were away too long/).waitFor();
  expect(await back.getByText("With you", { exact: true }).count()).toBe(0);
  await v.page.close();
  await context.close();
});
