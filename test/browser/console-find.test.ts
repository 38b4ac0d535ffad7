/** A visitor is looked for by their contact, at the console: found, opened, saved, erased. */
import { readFileSync } from "node:fs";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { Caller } from "./caller.ts";
import { launch } from "./chromium.ts";
import { dialog, log, looks, presses } from "./console-steps.ts";
import { type Gateway, gateway } from "./gateway.ts";
import { DESK, Desk } from "./people.ts";
import { variant } from "./variant.ts";

let browser: Browser;
let home: Gateway;
const started = await launch();
const skip = "skip" in started ? started.skip : null;
if (skip) console.warn(`Browser tests are skipped: ${skip}`);

beforeAll(async () => {
  if (!("browser" in started)) return;
  browser = started.browser;
  home = await gateway({ pace: 0, configPath: await variant("find") });
});
afterAll(async () => {
  await home?.close();
  await browser?.close();
});

const scenes = test.skipIf(skip !== null);

/** Somebody who writes from a browser of theirs and leaves their contact. */
async function wrote(name: string, email: string, text: string): Promise<Caller> {
  const v = await Caller.call(home.origin);
  v.say(text);
  await v.hears("assistant.said");
  v.send({ type: "contact", name, email, phone: "(503) 555-0142", consent: true });
  await v.hears("callback.promised");
  return v;
}

async function fromPalette(page: Page): Promise<void> {
  await page.keyboard.press("Control+k");
  await page.keyboard.type("find a visitor");
  await page.getByRole("option", { name: /^Find a visitor/ }).waitFor();
  await page.keyboard.press("Enter");
  await page.getByRole("dialog", { name: "Find a visitor" }).waitFor();
}

scenes(
  "[D27] an admin finds a visitor by keys alone, opens what they wrote, and saves and erases all of it",
  async () => {
    const laptop = await wrote("Kim Day", "kim@example.com", "What is a lot premium?");
    const phone = await wrote("Kim Day", "Kim@Example.com", "How long does a build take?");
    const other = await wrote("Lou Ray", "lou@example.com", "Which plans do you have?");
    other.send({ type: "correct", field: "phone", value: "(503) 555-0143" });
    await other.hears("lead.learned", ({ value }) => value === "+15035550143");
    const ana = await Desk.sit(browser, await home.link("Ana"));
    const { keyboard } = ana.page;
    await fromPalette(ana.page);
    const status = dialog(ana).getByRole("status");
    await keyboard.type("nobody@example.com");
    await keyboard.press("Enter");
    await status.getByText("No conversations found").waitFor();
    await keyboard.press("Control+a");
    await keyboard.type("nobody@");
    await keyboard.press("Enter");
    await status.getByText("Please enter one email address or one phone number.").waitFor();
    expect(await dialog(ana).getByRole("button", { name: "Erase all…" }).count()).toBe(0);
    await keyboard.press("Control+a");
    await keyboard.type("KIM@example.com");
    await keyboard.press("Enter");
    await status.getByText("2 conversations found").waitFor();
    const items = dialog(ana).getByRole("list", { name: "Conversations found" }).getByRole("listitem");
    expect(await items.count()).toBe(2);
    const [newest = ""] = await items.allInnerTexts();
    for (const word of ["Kim Day", "With the assistant", "Started", "Last message"]) expect(newest).toContain(word);
    await looks(ana.page, "finder");

    // The field, then "Find", then the list, newest first.
    await dialog(ana).getByRole("textbox").focus();
    for (let i = 0; i < 2; i++) await keyboard.press("Tab");
    await keyboard.press("Enter");
    await log(ana).getByText("How long does a build take?").waitFor();
    expect(await dialog(ana).count()).toBe(0);

    await presses(ana, "g");
    await keyboard.press("v");
    await dialog(ana).getByRole("textbox").fill("+1 503 555 0142");
    await keyboard.press("Enter");
    await status.getByText("2 conversations found").waitFor();
    const downloading = ana.page.waitForEvent("download");
    await dialog(ana).getByRole("button", { name: "Export all" }).click();
    const file = JSON.parse(readFileSync(await (await downloading).path(), "utf8")) as { conversation: string }[];
    expect(new Set(file.map(({ conversation }) => conversation))).toEqual(
      new Set([laptop.conversation, phone.conversation]),
    );

    await dialog(ana).getByRole("button", { name: "Erase all…" }).click();
    await ana.page.getByRole("dialog", { name: "Erase all 2 conversations of this visitor" }).waitFor();
    await dialog(ana).getByText("This cannot be undone.").waitFor();
    await keyboard.press("Escape");
    await dialog(ana).getByRole("list", { name: "Conversations found" }).waitFor();
    await dialog(ana).getByRole("button", { name: "Erase all…" }).click();
    await dialog(ana).getByRole("button", { name: "Erase for good" }).click();
    await status.getByText("Erased: 2 conversations.").waitFor();
    for (const { conversation } of [laptop, phone]) await dialog(ana).getByText(conversation).waitFor();
    await looks(ana.page, "finder-erased");
    await keyboard.press("Escape");
    await ana.row("Kim Day").waitFor({ state: "detached" });
    // The one that was on the screen has left it.
    await ana.page.getByRole("heading", { name: "No conversation is open" }).waitFor();
    await ana.row("Lou Ray").waitFor();
    expect(ana.errors).toEqual([]);
    other.hangUp();
    await ana.page.context().close();
  },
);

scenes("[D27] what is left of an erasure is said, and an answer about somebody else is not shown", async () => {
  const v = await wrote("Max Orr", "max@example.com", "What is a lot premium?");
  const ana = await Desk.sit(browser, await home.link("Ana"));
  const { keyboard } = ana.page;
  await fromPalette(ana.page);
  const status = dialog(ana).getByRole("status");
  let answer = () => {};
  const held = new Promise<void>((resolve) => {
    answer = resolve;
  });
  await ana.page.route(
    "**/visitors/find",
    async (route) => {
      await held;
      await route.continue();
    },
    { times: 1 },
  );
  await keyboard.type("max@example.com");
  await keyboard.press("Enter");
  await status.getByText("Searching…").waitFor();
  await keyboard.type(".au");
  const heard = ana.page.waitForResponse("**/visitors/find");
  answer();
  await (await heard).finished();
  await ana.page.evaluate(() => new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn))));
  expect(await dialog(ana).getByRole("listitem").count()).toBe(0);
  expect(await status.innerText()).toBe("");
  await keyboard.press("Enter");
  await status.getByText("No conversations found").waitFor();
  expect(await dialog(ana).getByRole("listitem").count()).toBe(0);

  await dialog(ana).getByRole("textbox").fill("max@example.com");
  await keyboard.press("Enter");
  await status.getByText("1 conversation found").waitFor();
  await ana.page.route("**/visitors/erase", (route) =>
    route.fulfill({ status: 503, json: { error: "storage", receipts: [], failed: [v.conversation] } }),
  );
  await dialog(ana).getByRole("button", { name: "Erase all…" }).click();
  await dialog(ana).getByRole("button", { name: "Erase for good" }).click();
  await status.getByText("1 conversation is not fully erased yet.").waitFor();
  expect(ana.errors).toEqual([]);
  v.hangUp();
  await ana.page.context().close();
});

scenes("[D24] whoever the site does not name is not offered the search", async () => {
  const link = await home.link("Bo");
  const page = await browser.newPage({ viewport: DESK });
  page.setDefaultTimeout(10_000);
  await page.route("**/api/console/sign-in", async (route) => {
    const response = await route.fetch();
    const { admin: _admin, ...me } = (await response.json()) as { admin: true };
    await route.fulfill({ response, json: me });
  });
  await page.goto(link);
  await page.getByText("Connected").first().waitFor();
  await page.keyboard.press("Control+k");
  await page.keyboard.type("webhooks");
  await page.getByRole("option").first().waitFor();
  await page.keyboard.press("Control+a");
  await page.keyboard.type("find a visitor");
  expect(await page.getByRole("option", { name: /^Find a visitor/ }).count()).toBe(0);
  await page.keyboard.press("Escape");
  await page.keyboard.press("g");
  await page.keyboard.press("v");
  expect(await page.getByRole("dialog").count()).toBe(0);
  await page.close();
});
