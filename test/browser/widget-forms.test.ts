/** What a visitor fills in: a call at a time of theirs, a contact, a rating, and what they have told. */
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { Fact } from "../../protocol/facts.ts";
import { launch } from "./chromium.ts";
import { Stage, shipped } from "./stage.ts";
import { ANA, asked, focused, joined, said, slot, talk } from "./wanting.ts";

let browser: Browser;
let files: (path: string) => string | null;
const started = await launch();
const skip = "skip" in started ? started.skip : null;

beforeAll(async () => {
  if (!("browser" in started)) return;
  browser = started.browser;
  files = await shipped();
});
afterAll(async () => {
  await browser?.close();
});

const scenes = test.skipIf(skip !== null);

scenes(
  "when nobody is there, two taps book a call in the visitor's own time zone, and it can be moved and cancelled",
  async () => {
    const stage = await Stage.set(browser, files, {
      facts: [said, { type: "lead.learned", field: "phone", value: "+1 555 0100", from: "assistant" }, asked],
      context: { timezoneId: "America/New_York" },
    });
    await stage.open();
    stage.happens({ type: "wait.expired", why: "nobody" });
    await stage.sees("Nobody from the team is here right now");
    expect(await stage.hears("slots")).toEqual({ type: "slots", zone: "America/New_York" });
    stage.send({ type: "slots", slots: [1, 2, 3, 4].map(slot), next: null });
    const times = stage.panel.locator(".times button");
    await times.first().waitFor();
    expect(await times.allTextContents()).toHaveLength(3);
    expect((await times.allTextContents())[0]).toMatch(/E[SD]T/);
    await times.first().click();
    // The phone is known already: it is not asked for again.
    await stage.panel.getByLabel(/You may use this/).check();
    await stage.panel.getByRole("button", { name: "Book this call" }).click();
    expect(await stage.hears("book")).toEqual({
      type: "book",
      slot: "slot-1",
      phone: "+1 555 0100",
      zone: "America/New_York",
      consent: true,
    });
    stage.happens({ type: "call.booked", call: "k1", slot: slot(1) });
    stage.send({ type: "booked", call: "k1", slot: slot(1), token: "token" });
    // The form is gone that had the focus: the log has it, the panel keeps it, and it was said what happened.
    await stage.panel.getByLabel(/You may use this/).waitFor({ state: "hidden" });
    expect(await focused(stage)).toBe("scroll");
    expect(stage.announced.filter((text) => text.startsWith("Ana Silva will call you"))).toHaveLength(1);
    const card = stage.panel.getByRole("region", { name: "Your call" });
    await card.getByText(/Ana Silva will call you/).waitFor();
    expect(await card.getByRole("link", { name: "Add to calendar" }).getAttribute("href")).toMatch(
      /\/calls\/token\.ics$/,
    );
    await card.getByRole("button", { name: "Another time" }).click();
    await times.nth(1).click();
    expect(await stage.hears("move")).toEqual({ type: "move", call: "k1", slot: "slot-2" });
    stage.happens({ type: "call.moved", call: "k1", slot: slot(2) });
    await times.first().waitFor({ state: "hidden" });
    await card.getByRole("button", { name: "Cancel the call" }).click();
    await card.getByRole("button", { name: "Yes, cancel it" }).click();
    expect(await stage.hears("cancel")).toEqual({ type: "cancel", call: "k1" });
    stage.happens({ type: "call.cancelled", call: "k1", by: "visitor" });
    await card.waitFor({ state: "hidden" });
    await stage.strike();
  },
);

scenes(
  "a time that was just taken is said so, and other times are asked for; refused times leave the contact form",
  async () => {
    const stage = await Stage.set(browser, files, { facts: [said, asked, { type: "wait.expired" }] });
    await stage.open();
    await stage.hears("slots");
    stage.send({ type: "slots", slots: [slot(1)], next: null });
    await stage.panel.locator(".times button").first().click();
    await stage.panel.getByLabel("Phone").first().fill("+1 555 0100");
    await stage.panel
      .getByLabel(/You may use this/)
      .first()
      .check();
    await stage.panel.getByRole("button", { name: "Book this call" }).click();
    await stage.hears("book");
    stage.send({ type: "refused", re: "book", why: "slot-taken" });
    await stage.sees("That time is no longer available.");
    await stage.until(() => stage.heard.filter(({ type }) => type === "slots").length === 2);
    stage.send({ type: "slots", slots: [], next: null });
    await stage.panel.getByRole("button", { name: "Request a callback" }).waitFor();
    await stage.strike();

    const other = await Stage.set(browser, files, { facts: [said, asked, { type: "wait.expired" }] });
    await other.open();
    await other.hears("slots");
    other.send({ type: "refused", re: "slots", why: "not-now" });
    const ask = other.panel.getByRole("button", { name: "Request a callback" });
    await ask.click();
    const name = other.panel.getByRole("textbox", { name: "Name" });
    expect(await name.getAttribute("aria-invalid")).toBe("true");
    const described = (await name.getAttribute("aria-describedby")) ?? "";
    expect(await other.panel.locator(`#${described}`).textContent()).toBe("Please enter your name.");
    expect(await name.evaluate((box) => box === (box.getRootNode() as ShadowRoot).activeElement)).toBe(true);
    await name.fill("Kim Doe");
    await other.panel.getByRole("textbox", { name: "Email" }).fill("kim@example.com");
    await other.panel
      .getByLabel(/You may use this/)
      .last()
      .check();
    await ask.click();
    expect(await other.hears("contact")).toMatchObject({
      type: "contact",
      name: "Kim Doe",
      email: "kim@example.com",
      consent: true,
    });
    await other.strike();
  },
);

scenes("a talk is rated once, when it has ended; not wanting to is enough", async () => {
  const ended: Fact = { type: "concierge.handedBack", concierge: ANA };
  const stage = await Stage.set(browser, files, { facts: [said, joined, talk, ended] });
  await stage.open();
  await stage.panel.getByRole("radio", { name: "4 of 5" }).check();
  await stage.panel.getByRole("button", { name: "Send rating" }).click();
  expect(await stage.hears("rate")).toMatchObject({ type: "rate", score: 4 });
  stage.happens({ type: "rated", score: 4, handler: "concierge" });
  await stage.sees("Thank you for your rating");
  expect(stage.announced).toContain("Thank you for your rating: 4 of 5");
  expect(await focused(stage)).toBe("scroll");
  stage.happens({ type: "closed", by: "site" });
  await stage.sees("This conversation was closed");
  expect(await stage.panel.getByText("How was this chat?").isVisible()).toBe(false);
  await stage.strike();
});

scenes("what was told can be put right and taken back; the menu ends the chat", async () => {
  const stage = await Stage.set(browser, files, {
    facts: [said, { type: "lead.learned", field: "budget", value: "400,000", from: "assistant" }],
  });
  await stage.open();
  const more = stage.panel.getByRole("button", { name: "More" });
  await more.click();
  await stage.panel.getByRole("button", { name: "My details" }).click();
  await stage.panel.getByRole("button", { name: "Change: Budget" }).click();
  await stage.panel.getByRole("textbox", { name: "Budget" }).fill("450,000");
  await stage.panel.getByRole("button", { name: "Save" }).click();
  expect(await stage.hears("correct")).toMatchObject({ type: "correct", field: "budget", value: "450,000" });
  stage.happens({ type: "lead.learned", field: "budget", value: "450,000", from: "visitor" });
  await stage.sees("450,000");
  expect(stage.announced).toContain("Budget: 450,000");
  // Save went away with its form; the card stays at hand.
  expect(await focused(stage)).toBe("card");
  await stage.panel.getByRole("button", { name: "Remove: Budget" }).click();
  expect(await stage.hears("forget")).toMatchObject({ type: "forget", field: "budget" });
  stage.happens({ type: "lead.forgotten", field: "budget" });
  await stage.sees("Nothing yet.");
  await more.click();
  await stage.page.keyboard.press("Escape");
  // Escape closes the menu first, and only then the panel.
  expect(await stage.panel.isVisible()).toBe(true);
  await more.click();
  await stage.panel.getByRole("button", { name: "End chat" }).click();
  expect(await stage.hears("end")).toMatchObject({ type: "end" });
  await stage.strike();
});

scenes("[F32] a rating shows as it was taken, and is changed in its own place", async () => {
  const stage = await Stage.set(browser, files, {
    facts: [said, joined, talk, { type: "concierge.handedBack", concierge: ANA }],
  });
  await stage.open();
  await stage.panel.getByRole("radio", { name: "2 of 5" }).check();
  await stage.panel.getByRole("button", { name: "Send rating" }).click();
  stage.happens({ type: "rated", score: 2, handler: "concierge" });
  await stage.sees("Thank you for your rating: 2 of 5");
  await stage.panel.getByRole("button", { name: "Change" }).click();
  expect(await stage.panel.getByRole("radio", { name: "2 of 5" }).isChecked()).toBe(true);
  await stage.panel.getByRole("radio", { name: "5 of 5" }).check();
  await stage.panel.getByRole("button", { name: "Send rating" }).click();
  await stage.until(() => stage.heard.filter(({ type }) => type === "rate").length === 2);
  expect(await stage.hears("rate")).toMatchObject({ type: "rate", score: 5 });
  stage.happens({ type: "rated", score: 5, handler: "concierge" });
  await stage.sees("Thank you for your rating: 5 of 5");
  expect(await stage.panel.locator("[data-what=rated]:visible").count()).toBe(1);
  expect(await stage.panel.getByRole("button", { name: "Send rating" }).count()).toBe(0);
  // What was rated is over once the visitor goes on.
  stage.happens({ type: "visitor.said", id: "message-9", text: "One more thing" });
  await stage.sees("One more thing");
  expect(await stage.panel.getByRole("button", { name: "Change" }).count()).toBe(0);
  await stage.strike();
});
