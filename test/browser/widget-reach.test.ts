/** How a visitor whom nobody can talk to now is reached later: times again after a cancelled call, and no dead end. */
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { Fact } from "../../protocol/facts.ts";
import { launch } from "./chromium.ts";
import { Stage, shipped } from "./stage.ts";
import { ANA, asked, focused, joined, said, slot } from "./wanting.ts";

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

/** The visitor has a call; `by` cancels it. */
const cancelled = (by: "visitor" | "site"): Fact[] => [
  said,
  { type: "call.booked", call: "k1", slot: slot(1) },
  { type: "call.cancelled", call: "k1", by },
];

scenes("[F34] a call that was cancelled from outside is said so, and times are offered again at once", async () => {
  const stage = await Stage.set(browser, files, { facts: cancelled("site").slice(0, 2) });
  await stage.open();
  await stage.panel.getByRole("region", { name: "Your call" }).waitFor();
  stage.happens(...cancelled("site").slice(2));
  await stage.sees("The call was cancelled");
  await stage.hears("slots");
  stage.send({ type: "slots", slots: [slot(2)], next: null });
  const times = stage.panel.locator(".times button");
  await times.first().waitFor();
  expect(await stage.panel.getByRole("button", { name: "Not now" }).isVisible()).toBe(false);
  await times.first().click();
  await stage.panel.getByRole("button", { name: "Book this call" }).waitFor();
  await stage.strike();
});

scenes("a call that was cancelled by its link is offered again too, and no is an answer", async () => {
  const stage = await Stage.set(browser, files, { facts: cancelled("visitor") });
  await stage.open();
  await stage.hears("slots");
  stage.send({ type: "slots", slots: [slot(2)], next: null });
  await stage.sees("When can we call you?");
  const no = stage.panel.getByRole("button", { name: "Not now" });
  await no.click();
  await no.waitFor({ state: "hidden" });
  expect(await focused(stage)).toBe("scroll");
  stage.happens({ type: "assistant.said", turn: "t1", to: 1, text: "Anything else?", why: "done" });
  await stage.sees("Anything else?");
  expect(await stage.panel.getByText("When can we call you?").isVisible()).toBe(false);
  await stage.strike();
});

scenes("a booking that nobody answers can be tried again, and what was filled in stays", async () => {
  const stage = await Stage.set(browser, files, {
    facts: [said, asked, { type: "wait.expired", why: "nobody" }],
  });
  await stage.page.clock.install();
  await stage.open();
  await stage.hears("slots");
  stage.send({ type: "slots", slots: [slot(1)], next: null });
  await stage.panel.locator(".times button").first().click();
  await stage.panel.getByLabel("Phone").fill("+1 555 0100");
  await stage.panel.getByLabel(/You may use this/).check();
  await stage.panel.getByRole("button", { name: "Book this call" }).click();
  await stage.panel.getByRole("button", { name: "Sending…" }).waitFor();
  await stage.page.clock.fastForward(9_000);
  await stage.sees("Not sent. Please try again.");
  // Refused for another reason than the time itself: nobody is told that the time is taken.
  await stage.panel.getByRole("button", { name: "Book this call" }).click();
  await stage.until(() => stage.heard.filter(({ type }) => type === "book").length === 2);
  stage.send({ type: "refused", re: "book", why: "internal" });
  await stage.panel.getByRole("button", { name: "Book this call" }).waitFor();
  expect(await stage.panel.getByText("That time is no longer available").count()).toBe(0);
  expect(await stage.panel.getByLabel("Phone").inputValue()).toBe("+1 555 0100");
  await stage.panel.getByRole("button", { name: "Leave contact details instead" }).click();
  await stage.panel.getByRole("button", { name: "Request a callback" }).waitFor();
  // And back, for whoever thinks better of it.
  await stage.panel.getByRole("button", { name: "When can we call you?" }).click();
  await stage.panel.getByRole("button", { name: "Book this call" }).waitFor();
  await stage.strike();
});

scenes("times in the visitor's own day come first, and the others are one tap away", async () => {
  const stage = await Stage.set(browser, files, {
    facts: [said, asked, { type: "wait.expired", why: "nobody" }],
    context: { timezoneId: "Asia/Tokyo", locale: "en-GB" },
  });
  await stage.open();
  await stage.hears("slots");
  // From one in the night to eight in the morning in Tokyo.
  const start = Date.parse("2027-02-08T01:00:00+09:00");
  const night = Array.from({ length: 8 }, (_, n) => ({ ...slot(n), start: start + n * 3_600_000 }));
  stage.send({ type: "slots", slots: night, next: null });
  const times = stage.panel.locator(".times button");
  await times.first().waitFor();
  const shown = async () => (await times.allTextContents()).map((text) => /\d\d:\d\d/.exec(text)?.[0]);
  expect(await shown()).toEqual(["01:00", "07:00", "08:00"]);
  await stage.panel.getByRole("button", { name: "Another time" }).click();
  expect(await shown()).toEqual(["02:00", "03:00", "04:00"]);
  expect(stage.announced.at(-1)).toMatch(/02:00.*03:00.*04:00/);
  await stage.strike();
});

scenes("of a person who left and of nobody there one thing is said, and it is true", async () => {
  const stage = await Stage.set(browser, files, { facts: [said, joined] });
  await stage.open();
  stage.happens({ type: "concierge.left", concierge: ANA, why: "dropped", until: 9e12 });
  await stage.sees("Ana Silva has left. Finding a person");
  stage.happens({ type: "wait.expired", why: "nobody" });
  await stage.sees("Nobody from the team is here right now");
  await stage.panel.getByText("Ana Silva has left.", { exact: true }).waitFor();
  expect(await stage.panel.locator(".notice", { hasText: "asked" }).count()).toBe(0);
  await stage.strike();
  const other = await Stage.set(browser, files, { facts: [said, asked, { type: "wait.expired", why: "nobody" }] });
  await other.open();
  await other.sees("Nobody from the team is here right now");
  expect(await other.panel.getByText("We have asked a person").isVisible()).toBe(false);
  await other.strike();
});
