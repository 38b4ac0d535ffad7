/** Tools on the running gateway: what was looked up stands in the log, and what acts waits for the visitor's tap. */
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { launch } from "./chromium.ts";
import { isAccessible } from "./console-steps.ts";
import { type Gateway, gateway } from "./gateway.ts";
import { PHONE, picture, Visitor } from "./people.ts";
import { variant } from "./variant.ts";

let browser: Browser;
let home: Gateway;
const started = await launch();
const skip = "skip" in started ? started.skip : null;

beforeAll(async () => {
  if (!("browser" in started)) return;
  browser = started.browser;
  home = await gateway({ pace: 0, configPath: await variant("acting", "test/browser/acting/worker.ts") });
});
afterAll(async () => {
  await home?.close();
  await browser?.close();
});

const scenes = test.skipIf(skip !== null);

scenes(
  "[A1][A5] a look-up is named in the log, and what acts is done when the visitor confirms it on the card",
  async () => {
    const v = await Visitor.arrive(browser, home.origin, PHONE);
    await v.open();
    await v.say("Where is parcel 7?");
    await v.sees("Looked up: parcel 7");
    await v.sees("Your parcel is in the van.");
    await v.say("Please bring it again on Friday");
    const card = v.page.getByRole("region", { name: "Shall I do this?" });
    await card.getByText("Bring your parcel again on Friday").waitFor();
    await isAccessible(v.page);
    await picture(v.page, "proposal-phone");
    await v.page.reload();
    await v.open();
    await card.getByRole("button", { name: "Yes, do it" }).click();
    await v.sees("Done: Bring your parcel again on Friday");
    await card.waitFor({ state: "hidden" });
    await picture(v.page, "proposal-done-phone");
    expect(v.errors).toEqual([]);
    await v.page.close();
  },
);

scenes(
  "[A6][A7] what the visitor declines is gone, and what could not be done says so and offers a person",
  async () => {
    const v = await Visitor.arrive(browser, home.origin);
    await v.open();
    const card = v.page.getByRole("region", { name: "Shall I do this?" });
    await v.say("Please bring it again on Monday");
    await card.getByRole("button", { name: "No, thanks" }).click();
    await card.waitFor({ state: "hidden" });
    await v.say("Then bring it again on Sunday");
    await card.getByRole("button", { name: "Yes, do it" }).click();
    await v.sees("Not done: Bring your parcel again on Sunday");
    await v.sees("Would you like to talk to a person?");
    await v.say("Where is parcel 8?");
    await v.sees("Could not be looked up: parcel 8");
    expect(await v.log.getByText(/Monday/).count()).toBe(1);
    expect(v.errors).toEqual([]);
    await v.page.close();
  },
);
