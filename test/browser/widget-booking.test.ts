/** Nobody is there, on the running gateway: the visitor is told so, books a call in two taps, moves it and cancels it. */
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { launch } from "./chromium.ts";
import { type Gateway, gateway } from "./gateway.ts";
import { PHONE, picture, Visitor } from "./people.ts";

let browser: Browser;
let home: Gateway;
const started = await launch();
const skip = "skip" in started ? started.skip : null;

beforeAll(async () => {
  if (!("browser" in started)) return;
  browser = started.browser;
  home = await gateway();
});
afterAll(async () => {
  await home?.close();
  await browser?.close();
});

test.skipIf(skip !== null)("a call is booked, stands after a reload, is moved and cancelled", async () => {
  const v = await Visitor.arrive(browser, home.origin, PHONE);
  await v.open();
  await v.person.click();
  await v.page.getByText("Nobody from the team is here right now").first().waitFor();
  const times = v.page.locator("baton-chat .times button");
  await times.first().click();
  await v.page.getByLabel("Phone").fill("+1 503 555 0100");
  await v.page.getByLabel(/You may use this/).check();
  await v.page.getByRole("button", { name: "Book this call" }).click();
  const card = v.page.getByRole("region", { name: "Your call" });
  await card.waitFor();
  const file = await card.getByRole("link", { name: "Add to calendar" }).getAttribute("href");
  expect(await (await fetch(file ?? "")).text()).toContain("BEGIN:VCALENDAR");
  await picture(v.page, "booked-visitor-phone");
  await v.page.reload();
  await v.open();
  await card.waitFor();
  const before = await card.getByText(/will call you/).textContent();
  await card.getByRole("button", { name: "Another time" }).click();
  await times.nth(1).click();
  await v.sees(/The call was moved/);
  expect(await card.getByText(/will call you/).textContent()).not.toBe(before);
  await card.getByRole("button", { name: "Cancel the call" }).click();
  await card.getByRole("button", { name: "Yes, cancel it" }).click();
  await v.sees(/The call was cancelled/);
  await card.waitFor({ state: "hidden" });
  expect(v.errors).toEqual([]);
  await v.page.close();
});
