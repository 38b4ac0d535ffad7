/** Sunday at three in the morning, nobody is there: calls are booked in two taps, and changed by the link alone. */
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { launch } from "./chromium.ts";
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
  home = await gateway({ configPath: await variant("sunday", "test/browser/sunday/worker.ts") });
});
afterAll(async () => {
  await home?.close();
  await browser?.close();
});

/** A visitor who lives three hours east of the site's people. */
async function arrive(): Promise<Visitor> {
  const context = await browser.newContext({ viewport: PHONE, timezoneId: "America/New_York", locale: "en-US" });
  const visitor = await Visitor.arrive(context, home.origin);
  await visitor.open();
  return visitor;
}

const times = (v: Visitor) => v.page.locator("baton-chat .times button");
const card = (v: Visitor) => v.page.getByRole("region", { name: "Your call" });

/** The first tap chooses the time, the second books it. */
async function book(v: Visitor, which: number): Promise<void> {
  await times(v).nth(which).click();
  await v.page.getByLabel("Phone").fill("+1 503 555 0100");
  await v.page.getByLabel(/You may use this/).check();
  await v.page.getByRole("button", { name: "Book this call" }).click();
  await card(v).waitFor();
}

const file = async (v: Visitor): Promise<string> =>
  (await card(v).getByRole("link", { name: "Add to calendar" }).getAttribute("href")) ?? "";

const facts = (v: Visitor) => v.frames.flatMap((frame) => (frame.type === "event" ? [frame.event] : []));

test.skipIf(skip !== null)(
  "whoever asks for a person on Sunday at three books the soonest call in two taps",
  async () => {
    const v = await arrive();
    await v.person.click();
    await v.page.getByText("Nobody from the team is here right now").first().waitFor();
    // Open from eleven in Los Angeles: two in the afternoon where the visitor lives.
    await times(v).first().getByText("Sun, Feb 7, 2:00 PM EST").waitFor();
    await v.page.getByText("We are back on Sunday, February 7 at 2:00 PM EST.").waitFor();
    expect(await times(v).count()).toBe(3);
    await picture(v.page, "sunday-times-phone");
    await book(v, 0);
    await card(v).getByText("Sunday, February 7 at 2:00 PM EST").waitFor();
    const calendar = await (await fetch(await file(v))).text();
    expect(calendar).toContain("DTSTART:20270207T190000Z");
    expect(calendar).toContain("STATUS:CONFIRMED");
    // Nobody was made to wait, and nothing dead-ended.
    expect(facts(v).filter(({ type }) => type === "call.booked")).toHaveLength(1);
    expect(v.errors).toEqual([]);
    await v.page.context().close();
  },
);

test.skipIf(skip !== null)("a ready buyer has times at once and books in the same turn", async () => {
  const v = await arrive();
  await v.say("I want to sign for the Juniper this week");
  await times(v).first().waitFor();
  await book(v, 1);
  await card(v).getByText("will call you on").waitFor();
  const said = facts(v).filter(({ type }) => type === "visitor.said");
  expect(said).toHaveLength(1);
  const fired = facts(v).filter((event) => event.type === "trigger.fired");
  expect(fired.map((event) => event.type === "trigger.fired" && event.action)).toEqual(["call"]);
  await picture(v.page, "ready-buyer-booked-phone");
  expect(v.errors).toEqual([]);
  await v.page.context().close();
});

test.skipIf(skip !== null)(
  "the link of a call moves and cancels it with no sign-in, and the chat hears of it",
  async () => {
    const v = await arrive();
    await v.person.click();
    await times(v).first().waitFor();
    await book(v, 2);
    const token = /\/calls\/(.+)\.ics$/.exec(await file(v))?.[1] ?? "";
    // A browser that was never in the chat, as behind a link in a mail.
    const context = await browser.newContext({ viewport: PHONE, timezoneId: "America/New_York", locale: "en-US" });
    const page = await context.newPage();
    const errors: string[] = [];
    page.on("pageerror", (error) => errors.push(String(error)));
    await page.goto(`${home.origin}/call/#${token}`);
    await page.getByRole("heading", { name: "Your call with" }).waitFor();
    const choices = page.locator("#slots button");
    const chosen = (await choices.last().textContent()) ?? "";
    await picture(page, "call-page-phone");
    await choices.last().click();
    await page.getByText("Your call was moved.").waitFor();
    expect(await page.locator("#when").textContent()).toContain(chosen);
    await v.sees(/The call was moved/);
    const moved = facts(v).findLast((event) => event.type === "call.moved");
    const start = moved?.type === "call.moved" ? moved.slot.start : 0;
    const calendar = await (await fetch(`${home.origin}/calls/${token}.ics`)).text();
    expect(calendar).toContain(`DTSTART:${new Date(start).toISOString().replaceAll(/[-:]|\.\d+/g, "")}`);
    await page.getByRole("button", { name: "Cancel the call" }).click();
    await page.getByRole("button", { name: "Yes, cancel it" }).click();
    await page.getByRole("heading", { name: "is cancelled" }).waitFor();
    expect(await choices.count()).toBe(0);
    await v.sees(/The call was cancelled/);
    await card(v).waitFor({ state: "hidden" });
    // The same link again: it says so, and offers nothing that cannot be done.
    await page.reload();
    await page.getByRole("heading", { name: "is cancelled" }).waitFor();
    expect(await page.getByRole("button", { name: "Cancel the call" }).count()).toBe(0);
    // Another link pasted over this one is another page.
    await page.goto(`${home.origin}/call/#${token}x`);
    await page.getByText("This link no longer works").waitFor();
    expect([...errors, ...v.errors]).toEqual([]);
    await context.close();
    await v.page.context().close();
  },
);
