/** How the console looks, and whether everybody can use it: its main states on a desk and on a phone, light and dark. */
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { Caller } from "./caller.ts";
import { launch } from "./chromium.ts";
import { dialog, field, isAccessible, log, presses } from "./console-steps.ts";
import { type Gateway, gateway } from "./gateway.ts";
import { DESK, Desk, PHONE, picture } from "./people.ts";
import { variant } from "./variant.ts";

let browser: Browser;
let home: Gateway;
const started = await launch();
const skip = "skip" in started ? started.skip : null;
if (skip) console.warn(`Browser tests are skipped: ${skip}`);

beforeAll(async () => {
  if (!("browser" in started)) return;
  browser = started.browser;
  home = await gateway({ pace: 0, configPath: await variant("asking", "test/browser/asking/worker.ts") });
});
afterAll(async () => {
  await home?.close();
  await browser?.close();
});

const scenes = test.skipIf(skip !== null);

const TABLET = { width: 820, height: 1100 };

/** Both sizes, both colour schemes: one picture and one check of each. */
async function shows(desk: Desk, state: string): Promise<void> {
  for (const [size, viewport] of [
    ["desk", DESK],
    ["phone", PHONE],
  ] as const) {
    await desk.page.setViewportSize(viewport);
    const width = await desk.page.evaluate(() => document.documentElement.scrollWidth);
    expect(width).toBeLessThanOrEqual(viewport.width);
    for (const colorScheme of ["light", "dark"] as const) {
      await desk.page.emulateMedia({ colorScheme });
      await isAccessible(desk.page);
      await picture(desk.page, `console-${state}-${size}-${colorScheme}`);
    }
  }
  await desk.page.setViewportSize(TABLET);
  await picture(desk.page, `console-${state}-tablet`);
  const cut = await desk.page.evaluate(() =>
    [...document.querySelectorAll(".bar, .head, .composer, .lobby")]
      .filter((pane) => pane.scrollWidth > pane.clientWidth)
      .map((pane) => pane.className),
  );
  expect(cut).toEqual([]);
  await desk.page.setViewportSize(DESK);
}

scenes(
  "no state of the console breaks a rule of accessibility, on a desk and on a phone, in light and in dark",
  async () => {
    const ana = await Desk.sit(browser, await home.link("Ana"));
    await ana.isNow("Break");
    await shows(ana, "empty");
    await ana.page.getByRole("button", { name: "Settings" }).click();
    await shows(ana, "settings");
    await ana.page.keyboard.press("Escape");

    const asking = await Caller.call(home.origin);
    asking.say("Do you charter yachts?", "es");
    await asking.hears("question.put");
    const watched = await Caller.call(home.origin);
    watched.say("What is a lot premium?");
    await watched.hears("assistant.said");
    const bo = await Desk.sit(browser, await home.link("Bo"));
    await bo.isNow("Available");
    const mine = await Caller.call(home.origin);
    mine.say("My name is Kim Doe, my budget is $600,000. Which plans are there?");
    await mine.hears("assistant.said");
    mine.say("Can I talk to a real person?");
    await mine.hears("concierge.joined");
    await bo.page.getByRole("textbox", { name: /^Reply/ }).waitFor();
    await bo.replies("Hello Kim, this is Bo.");
    await mine.hears("concierge.said");
    const waiting = await Caller.call(home.origin);
    waiting.say("I want to speak to a manager");
    await waiting.gets("queue");
    await ana.page.locator('[data-list="waiting"]').getByText("Asked for a person").waitFor();
    await shows(ana, "lobby");

    await presses(bo, "n");
    await field(bo).fill("Kim prefers the corner lot.");
    await field(bo).press("Enter");
    await log(bo).getByText("Kim prefers the corner lot.").waitFor();
    mine.say("Thank you! Is the corner lot still free?");
    await log(bo).getByText("Is the corner lot still free?").waitFor();
    await shows(bo, "room");

    await ana.isNow("Busy");
    await presses(bo, "t");
    await dialog(bo).getByText("Ana").waitFor();
    await shows(bo, "transfer");
    await dialog(bo).getByRole("textbox").fill("The corner lot is yours.");
    await dialog(bo).getByRole("button", { name: "Send request" }).click();
    await ana.page.getByText("Bo asks you to take over").first().waitFor();
    await ana.row("Kim Doe").click();
    await ana.page.getByText("The corner lot is yours.").first().waitFor();
    await shows(ana, "asked");
    await ana.does("Decline");
    await log(ana).getByText("Ana declined the transfer").waitFor();

    await presses(bo, "Control+k");
    await bo.page.getByRole("combobox").fill("kim");
    await bo.page.getByRole("option", { name: /Kim Doe/ }).waitFor();
    await shows(bo, "palette");
    await bo.page.keyboard.press("Escape");
    await bo.page.getByRole("combobox").waitFor({ state: "hidden" });
    await presses(bo, "?");
    await dialog(bo).waitFor();
    await shows(bo, "keys");
    await bo.page.keyboard.press("Escape");
    await dialog(bo).waitFor({ state: "hidden" });
    await presses(bo, "c");
    await dialog(bo).getByRole("heading", { name: "Call the visitor" }).waitFor();
    await shows(bo, "call");
    await bo.page.keyboard.press("Escape");
    await presses(bo, "r");
    await field(bo).pressSequentially("/b");
    await bo.page.getByRole("option", { name: /budget/ }).waitFor();
    await shows(bo, "canned");
    await field(bo).press("Escape");
    await field(bo).fill("");
    await presses(bo, "e");
    await dialog(bo).getByRole("radio", { name: "Won" }).check();
    await shows(bo, "close");
    await dialog(bo).getByRole("button", { name: "Close conversation" }).click();
    await mine.hears("closed");
    expect([...ana.errors, ...bo.errors]).toEqual([]);
    for (const v of [asking, watched, mine, waiting]) v.hangUp();
    await Promise.all([ana, bo].map((desk) => desk.page.context().close()));
  },
  120_000,
);
