/** What a concierge's desk has besides talking: calls to make, a visitor's rights, guests, and why a lead is warm. */
import { readFileSync } from "node:fs";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { joinLink } from "../../durable-objects/tickets.ts";
import { Caller } from "./caller.ts";
import { launch } from "./chromium.ts";
import { allowNotifications, dialog, log, looks, presses } from "./console-steps.ts";
import { type Gateway, gateway, SECRET } from "./gateway.ts";
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
  home = await gateway({ pace: 0, configPath: await variant("desk", "test/browser/desk/worker.ts") });
});
afterAll(async () => {
  await home?.close();
  await browser?.close();
});

const scenes = test.skipIf(skip !== null);

/** Somebody who has said what they look for and has booked a call. */
async function booked(name: string): Promise<Caller> {
  const v = await Caller.call(home.origin);
  v.say(`My name is ${name}, our budget is $600,000 and we want to move within three months. Which plans are there?`);
  await v.hears("assistant.said");
  v.send({ type: "slots" });
  const { slots } = (await v.gets("slots")) as { slots: { id: string }[] };
  v.send({
    type: "book",
    slot: slots[0]?.id ?? "",
    phone: "(503) 555-0142",
    name,
    zone: "Asia/Kolkata",
    consent: true,
  });
  await v.hears("call.booked");
  return v;
}

scenes(
  "a booked call stands in the list with its number, its brief and its score, and is marked done there once it has begun",
  async () => {
    const v = await booked("Robin Vale");
    const ana = await Desk.sit(browser, await home.link("Ana"));
    const opening = ana.page.context().waitForEvent("page");
    await ana.page.keyboard.press("g");
    await ana.page.keyboard.press("c");
    const page = await opening;
    page.setDefaultTimeout(10_000);
    const card = page.getByRole("article", { name: /Robin Vale/ });
    expect(await card.getByRole("link", { name: "+15035550142" }).getAttribute("href")).toBe("tel:+15035550142");
    await card.getByText(/for them \(Asia\/Kolkata\)/).waitFor();
    // The night may have it under tomorrow, where the brief is folded.
    await card.locator("details").evaluate((details: HTMLDetailsElement) => {
      details.open = true;
    });
    await card.getByText(/^Lead score \d+ of 100$/).waitFor();
    await card.getByText("Call booked").waitFor();
    await card.getByText("Budget").first().waitFor();
    await card.getByText("What they want").waitFor();
    await looks(page, "calls");
    const feed = await page.getByRole("textbox", { name: "Address of your feed" }).inputValue();
    expect(await (await fetch(feed)).text()).toContain("SUMMARY:Call: Robin Vale");
    // Nobody can say how a call went that has not begun.
    expect(await card.getByRole("button", { name: /Completed|No answer/ }).count()).toBe(0);
    const { slot } = await v.hears("call.booked");
    await page.clock.setFixedTime(slot.start);
    await page.reload();
    // Here it is later than at the gateway, which says so.
    await card.getByRole("button", { name: "Completed" }).click();
    await page.getByText("This could not be saved.").waitFor();
    v.hangUp();
    await ana.page.context().close();
  },
);

scenes("the brief tells how warm the lead is, and each reason leads to the words it rests on", async () => {
  const v = await booked("Kim Doe");
  const ana = await Desk.sit(browser, await home.link("Ana"));
  await ana.row("Kim Doe").click();
  const brief = ana.page.getByRole("complementary", { name: "Brief" });
  await brief.getByText(/^Lead score \d+ of 100$/).waitFor();
  await brief.getByRole("button", { name: /^Budget \+15/ }).click();
  await ana.page.locator(".line.marked").waitFor();
  expect(ana.errors).toEqual([]);
  v.hangUp();
  await ana.page.context().close();
});

scenes("where a call was offered instead of a person, the transcript says so and it can be marked", async () => {
  const ana = await Desk.sit(browser, await home.link("Ana"));
  await ana.isNow("Break");
  const v = await Caller.call(home.origin);
  v.say("Do you charter yachts?");
  await v.hears("assistant.said");
  const offered = log(ana)
    .getByRole("listitem")
    .filter({ hasText: "A phone call was offered: The assistant had no answer" });
  await ana.row("Do you charter yachts?").click();
  await offered.waitFor();
  await offered.getByRole("button", { name: "Right" }).click();
  await offered.getByRole("button", { name: "Right", pressed: true }).waitFor();
  await looks(ana.page, "decision");
  v.hangUp();
  await ana.page.context().close();
});

scenes("an admin exports a conversation and erases it after a warning, with a receipt", async () => {
  const v = await booked("Sam Poe");
  const ana = await Desk.sit(browser, await home.link("Ana"));
  await ana.row("Sam Poe").click();
  await log(ana).getByText("Which plans are there?").waitFor();
  const downloading = ana.page.waitForEvent("download");
  await ana.page.getByRole("link", { name: "Export" }).click();
  const file = readFileSync(await (await downloading).path(), "utf8");
  expect(JSON.parse(file)).toMatchObject({ conversation: v.conversation, lead: { name: { value: "Sam Poe" } } });
  await ana.does("Erase…");
  await dialog(ana).getByText("This cannot be undone.").waitFor();
  await looks(ana.page, "erase");
  await dialog(ana).getByRole("button", { name: "Cancel" }).click();
  await log(ana).getByText("Which plans are there?").waitFor();
  await ana.does("Erase…");
  await dialog(ana).getByRole("button", { name: "Erase for good" }).click();
  await dialog(ana).getByRole("heading", { name: "Erased" }).waitFor();
  const counts = await dialog(ana).getByRole("definition").allInnerTexts();
  expect(counts.map(Number)).toEqual([expect.any(Number), 1, 0, 1, expect.any(Number), 1]);
  expect(Number(counts[0])).toBeGreaterThan(5);
  await dialog(ana).getByText(v.conversation).waitFor();
  await looks(ana.page, "receipt");
  await dialog(ana).getByRole("button", { name: "Done" }).click();
  await ana.row("Sam Poe").waitFor({ state: "detached" });
  expect(await ana.page.getByRole("log").count()).toBe(0);
  expect(ana.errors).toEqual([]);
  await ana.page.context().close();
});

scenes("the brief begins with what to do, in the visitor's own words, and says nothing of percentages", async () => {
  const ana = await Desk.sit(browser, await home.link("Ana"));
  await ana.isNow("Available");
  const v = await Caller.call(home.origin);
  v.say("My name is Lee Fox. Is the corner lot in Canby still free?");
  await v.hears("assistant.said");
  v.say("Can I talk to a real person please?", "es");
  await v.gets("queue");
  await ana.row("Lee Fox").click();
  await ana.page.locator(".head").getByText("Spanish").waitFor();
  const brief = ana.page.getByRole("complementary", { name: "Brief" });
  await brief.getByText('Greet Lee Fox, then answer: "Is the corner lot in Canby still free?"').waitFor();
  const heads = await brief.getByRole("heading", { level: 3 }).allInnerTexts();
  expect(heads.slice(0, 2)).toEqual(["Why they need you", "What to do next"]);
  expect(await brief.innerText()).not.toContain("%");
  // What is asked of a decision is said, and so is what each answer means.
  const marks = log(ana).getByRole("group", { name: "This handoff was" }).last();
  expect(await marks.innerText()).toContain("This handoff was");
  expect(await marks.getByRole("button", { name: "Too early" }).getAttribute("title")).toContain(
    "The assistant could have continued",
  );
  // Nobody rings a number that is not there.
  await presses(ana, "c");
  expect(await dialog(ana).getByRole("button", { name: "Call now" }).isDisabled()).toBe(true);
  await dialog(ana).getByText("There is no phone number yet.").waitFor();
  await ana.page.keyboard.press("Escape");
  const ways = await ana.page.getByRole("navigation", { name: "Lobby" }).getByRole("link").allInnerTexts();
  expect(ways).toEqual(["Calls", "Reports", "Webhooks"]);
  // Once a human has spoken nobody needs to be greeted.
  await ana.page.getByRole("button", { name: /^Take/ }).first().click();
  await v.hears("concierge.joined");
  await ana.replies("Hello Lee, it is free.");
  await brief.getByText(/^Greet Lee Fox/).waitFor({ state: "detached" });
  v.say("Great, thank you!");
  await brief.getByText('Answer: "Great, thank you!"').waitFor();
  expect(ana.errors).toEqual([]);
  v.hangUp();
  await ana.page.context().close();
});

scenes("whoever the site does not name is shown no way to export or erase", async () => {
  const v = await Caller.call(home.origin);
  v.say("What is a lot premium?");
  await v.hears("assistant.said");
  const link = await home.link("Bo");
  const page = await browser.newPage({ viewport: DESK });
  page.setDefaultTimeout(10_000);
  await page.route("**/api/console/sign-in", async (route) => {
    const response = await route.fetch();
    const { admin: _admin, ...me } = (await response.json()) as { admin: true };
    await route.fulfill({ response, json: me });
  });
  await page.goto(link);
  await page.getByRole("listitem").filter({ hasText: "lot premium" }).getByRole("button").first().click();
  await page.getByRole("complementary", { name: "Brief" }).getByText("What they want").waitFor();
  expect(await page.getByRole("button", { name: "Erase…" }).count()).toBe(0);
  expect(await page.getByRole("link", { name: "Export" }).count()).toBe(0);
  v.hangUp();
  await page.close();
});

scenes("a guest is asked for a name, sees their one room and no lobby, and takes a visitor who waits", async () => {
  const ana = await Desk.sit(browser, await home.link("Ana"));
  await ana.isNow("Available");
  const v = await Caller.call(home.origin);
  v.say("Where are your offices?");
  await v.hears("assistant.said");
  v.say("Can I talk to a real person?");
  await v.gets("queue");
  const link = await joinLink(SECRET, home.origin, v.conversation, Date.now());
  const page = await (await browser.newContext({ viewport: DESK })).newPage();
  page.setDefaultTimeout(10_000);
  const errors: string[] = [];
  page.on("pageerror", (error) => errors.push(String(error)));
  await page.goto(link);
  const field = page.getByRole("textbox", { name: "Your name" });
  await field.waitFor();
  await looks(page, "guest-name");
  await field.fill("Rosa");
  await field.press("Enter");
  await page.getByRole("log").getByText("Can I talk to a real person?").waitFor();
  expect(await page.getByRole("navigation", { name: "Lobby" }).count()).toBe(0);
  await page.keyboard.press("Shift+J");
  await page.keyboard.type("Hello, this is Rosa.");
  await page.keyboard.press("Enter");
  expect((await v.hears("concierge.joined")).concierge.name).toBe("Rosa");
  await v.hears("concierge.said", ({ text }) => text === "Hello, this is Rosa.");
  await looks(page, "guest");
  // Of a colleague the same link asks nothing.
  await ana.page.goto(link);
  await log(ana).getByText("Hello, this is Rosa.").waitFor();
  expect(errors).toEqual([]);
  v.hangUp();
  await page.context().close();
  await ana.page.context().close();
});

scenes("the settings say when the gateway cannot reach a closed console", async () => {
  const context = await browser.newContext({ viewport: DESK });
  await context.addInitScript(allowNotifications);
  const page = await context.newPage();
  page.setDefaultTimeout(10_000);
  await page.goto(await home.link("Cai"));
  await page.getByText("Connected").first().waitFor();
  await page.getByRole("button", { name: "Settings" }).click();
  await page.getByText("Web push notifications are not set up").waitFor();
  await looks(page, "settings-push");
  await context.close();
});
