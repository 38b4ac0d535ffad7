/** What stays with a concierge over a reload, and what must not stay on a screen or in a tab. */
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { Caller } from "./caller.ts";
import { launch } from "./chromium.ts";
import { dialog, field, log, looks, presses } from "./console-steps.ts";
import { type Gateway, gateway } from "./gateway.ts";
import { Desk } from "./people.ts";
import { variant } from "./variant.ts";

let browser: Browser;
let home: Gateway;
const started = await launch();
const skip = "skip" in started ? started.skip : null;
if (skip) console.warn(`Browser tests are skipped: ${skip}`);

beforeAll(async () => {
  if (!("browser" in started)) return;
  browser = started.browser;
  home = await gateway({ pace: 0, configPath: await variant("desk-kept", "test/browser/desk/worker.ts") });
});
afterAll(async () => {
  await home?.close();
  await browser?.close();
});

const scenes = test.skipIf(skip !== null);

/** Everything that the tab would bring back. */
const kept = (desk: Desk): Promise<string> => desk.page.evaluate(() => JSON.stringify({ ...sessionStorage }));

scenes("whoever watches a conversation that is erased reads so, and nothing of it stays on their screen", async () => {
  const v = await Caller.call(home.origin);
  v.say("My name is Max Roe. Which plans are there?");
  await v.hears("assistant.said");
  const [ana, bo] = await Promise.all([
    Desk.sit(browser, await home.link("Ana")),
    Desk.sit(browser, await home.link("Bo")),
  ]);
  for (const desk of [ana, bo]) {
    await desk.row("Max Roe").click();
    await log(desk).getByText("Which plans are there?").waitFor();
  }
  await presses(bo, "n");
  await field(bo).fill("Max Roe has a dog.");
  expect(await kept(bo)).toContain("Max Roe has a dog.");
  await ana.does("Erase…");
  await dialog(ana).getByRole("button", { name: "Erase for good" }).click();
  await bo.page.getByRole("heading", { name: "This conversation was erased" }).waitFor();
  await bo.row("Max Roe").waitFor({ state: "detached" });
  expect(await bo.page.locator("body").innerText()).not.toMatch(/Max|plans/);
  expect(await bo.page.getByRole("log").count()).toBe(0);
  expect(await bo.page.getByRole("textbox").count()).toBe(0);
  expect(await kept(bo)).not.toContain("Max");
  await looks(bo.page, "erased-elsewhere");
  expect([...ana.errors, ...bo.errors]).toEqual([]);
  await Promise.all([ana, bo].map((desk) => desk.page.context().close()));
});

scenes(
  "half a reply and half a note outlive a reload, and neither a sign-out, nor a close, nor another concierge",
  async () => {
    const ana = await Desk.sit(browser, await home.link("Ana"));
    const v = await Caller.call(home.origin);
    v.say("Is the corner lot free?");
    await v.hears("assistant.said");
    await ana.row("Is the corner lot free?").click();
    await ana.page.getByRole("button", { name: "Take over" }).first().click();
    await v.hears("concierge.joined");
    await field(ana).fill("The corner lot is");
    await presses(ana, "n");
    await field(ana).fill("Wants a corner");
    await ana.page.reload();
    await log(ana).getByText("Is the corner lot free?").waitFor();
    const segment = (name: string) => ana.page.getByRole("button", { name, exact: true });
    await segment("Note").and(ana.page.locator('[aria-pressed="true"]')).waitFor();
    expect(await field(ana).inputValue()).toBe("Wants a corner");
    await segment("Reply").click();
    await expect.poll(() => field(ana).inputValue()).toBe("The corner lot is");

    // The same tab, and somebody else.
    await ana.page.goto("about:blank");
    await ana.page.goto(await home.link("Bo"));
    await ana.page.getByText("Connected").first().waitFor();
    expect(await kept(ana)).not.toContain("corner");
    await ana.row("Is the corner lot free?").click();
    await presses(ana, "n");
    expect(await field(ana).inputValue()).toBe("");

    await field(ana).fill("A secret of Bo's");
    expect(await kept(ana)).toContain("A secret of Bo's");
    v.send({ type: "end" });
    await log(ana).getByText("The conversation was closed").waitFor();
    expect(await kept(ana)).not.toContain("secret");
    v.say("One more thing");
    await log(ana).getByText("One more thing").waitFor();
    await expect.poll(() => kept(ana)).toContain("secret");
    await ana.page.getByRole("button", { name: "Settings" }).click();
    await ana.page.getByRole("button", { name: "Sign out" }).click();
    await ana.page.getByText("You are not signed in").waitFor();
    expect(await kept(ana)).not.toContain("secret");
    expect(ana.errors).toEqual([]);
    v.hangUp();
    await ana.page.context().close();
  },
);
