/** A site that shows concierges what is typed: the visitor is told so, and the console has the words before they are sent. */
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { launch } from "./chromium.ts";
import { log } from "./console-steps.ts";
import { type Gateway, gateway } from "./gateway.ts";
import { Desk, PHONE, picture, Visitor } from "./people.ts";
import { variant } from "./variant.ts";

let browser: Browser;
let home: Gateway;
const started = await launch();
const skip = "skip" in started ? started.skip : null;

beforeAll(async () => {
  if (!("browser" in started)) return;
  browser = started.browser;
  const configPath = await variant("preview", "test/browser/asking/worker.ts", { preview: true });
  home = await gateway({ pace: 0, configPath });
});
afterAll(async () => {
  await home?.close();
  await browser?.close();
});

test.skipIf(skip !== null)("who types is told that the team sees it, and the team does, until it is sent", async () => {
  const v = await Visitor.arrive(browser, home.origin, PHONE);
  await v.open();
  // Before the first key, to those who see and to those who listen.
  const told = v.page.getByText("The team can see what you type");
  await told.waitFor();
  expect(await v.composer.evaluate((box) => box.getAttribute("aria-describedby"))).toBe(
    await told.evaluate((line) => line.id),
  );
  await v.say("What is a lot premium?");
  await v.sees(/homesite/);

  const ana = await Desk.sit(browser, await home.link("Ana"));
  await ana.isNow("Break");
  await ana.row(/What is a lot premium/).click();
  // Whoever only watches is not shown it.
  await ana.does("Take over");
  await v.sees("Ana has joined");
  await v.composer.pressSequentially("I would like to ");
  await v.composer.pressSequentially("cancel, because");
  await log(ana).getByText("I would like to cancel, because").waitFor();
  await log(ana).getByText("Not sent yet").waitFor();
  await picture(v.page, "widget-preview-phone");

  await v.composer.fill("Never mind.");
  await v.composer.press("Enter");
  await log(ana).getByText("Never mind.").first().waitFor();
  await log(ana).getByText("Not sent yet").waitFor({ state: "hidden" });
  expect(await log(ana).getByText("I would like to cancel, because").count()).toBe(0);
  expect([v.errors, ana.errors].flat()).toEqual([]);
  await ana.page.context().close();
  await v.page.close();
});
