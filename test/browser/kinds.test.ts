/** Calls and visits on the running gateway: what a visitor says chooses, and both sides call it by its name. */
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { Appointments } from "../../settings/appointments.ts";
import { Caller } from "./caller.ts";
import { launch } from "./chromium.ts";
import { dialog, isAccessible, log, looks, presses } from "./console-steps.ts";
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
  const appointments = Appointments.parse([
    { key: "call" },
    { key: "visit", where: "7 Mill Lane, Salem", minutes: 60 },
  ]);
  const configPath = await variant("kinds", "test/browser/kinds/worker.ts", { appointments });
  home = await gateway({ pace: 0, configPath });
});
afterAll(async () => {
  await home?.close();
  await browser?.close();
});

const scenes = test.skipIf(skip !== null);

scenes("[C24] [C25] [C27] who wants to come by books a visit, moves it and cancels it", async () => {
  const v = await Visitor.arrive(browser, home.origin, PHONE);
  await v.open();
  await v.say("I'd like to come by on Thursday");
  await v.page.getByText("When would you like to come?").first().waitFor();
  expect(await v.page.getByRole("button", { name: "Visit", exact: true }).getAttribute("aria-pressed")).toBe("true");
  const times = v.page.locator("baton-chat .times button");
  expect(await times.first().textContent()).toContain("Thu");
  await times.first().click();
  await v.page.getByLabel("Email").fill("robin@vale.test");
  await v.page.getByLabel(/You may use this/).check();
  await picture(v.page, "visit-form-phone");
  await v.page.getByRole("button", { name: "Book this visit" }).click();
  const card = v.page.getByRole("region", { name: "Your visit" });
  await card.getByText("7 Mill Lane, Salem").waitFor();
  await picture(v.page, "visit-card-phone");
  await card.getByRole("button", { name: "Another time" }).click();
  await times.nth(1).click();
  await v.sees(/The visit was moved/);
  await card.getByRole("button", { name: "Cancel the visit" }).click();
  await card.getByRole("button", { name: "Yes, cancel it" }).click();
  await v.sees(/The visit was cancelled/);
  expect(v.errors).toEqual([]);
  await v.page.close();
});

scenes(
  "[C13] [C27] a concierge schedules a visit; the dialog, the transcript and the list say what it is and where",
  async () => {
    const v = await Caller.call(home.origin);
    v.say("My name is Robin Vale. Can we drop in tomorrow?");
    await v.hears("assistant.said");
    const ana = await Desk.sit(browser, await home.link("Ana"));
    await ana.row("Robin Vale").click();
    await log(ana).getByText("Can we drop in tomorrow?").waitFor();
    await presses(ana, "c");
    const kind = dialog(ana).getByRole("combobox", { name: "Kind of appointment" });
    await kind.waitFor();
    await kind.selectOption({ label: "Visit" });
    await dialog(ana)
      .getByText(/60 min/)
      .first()
      .waitFor();
    await isAccessible(ana.page);
    await looks(ana.page, "visit-dialog");
    await kind.selectOption({ label: "Phone call" });
    await dialog(ana)
      .getByText(/15 min/)
      .first()
      .waitFor();
    await kind.selectOption({ label: "Visit" });
    await dialog(ana)
      .getByText(/60 min/)
      .first()
      .waitFor();
    await dialog(ana).getByRole("textbox", { name: "Their phone number" }).fill("(503) 555-0142");
    await dialog(ana).getByRole("button", { name: "Book this time" }).click();
    expect((await v.hears("call.booked")).slot).toMatchObject({ kind: "visit", minutes: 60 });
    await log(ana)
      .getByText(/^Visit with .* was booked for/)
      .waitFor();
    await presses(ana, "c");
    await dialog(ana)
      .getByText(/^Visit: .*, with /)
      .waitFor();
    await dialog(ana).getByText("7 Mill Lane, Salem").waitFor();
    expect(await dialog(ana).getByRole("button", { name: "Cancel the appointment" }).isVisible()).toBe(true);
    await ana.page.keyboard.press("Escape");
    const opening = ana.page.context().waitForEvent("page");
    await ana.page.keyboard.press("g");
    await ana.page.keyboard.press("c");
    const page = await opening;
    page.setDefaultTimeout(10_000);
    const card = page.getByRole("article", { name: /Robin Vale/ });
    await card.getByText("Visit", { exact: true }).waitFor();
    await card.getByText("7 Mill Lane, Salem").waitFor();
    await isAccessible(page);
    expect(ana.errors).toEqual([]);
    v.hangUp();
    await ana.page.context().close();
  },
);
