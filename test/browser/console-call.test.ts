/** Calls at the console: with a number and without one, moved and cancelled; the room they are about, by its address. */
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { Caller } from "./caller.ts";
import { launch } from "./chromium.ts";
import { dialog, isAccessible, log, looks, presses } from "./console-steps.ts";
import { type Gateway, gateway } from "./gateway.ts";
import { Desk, picture } from "./people.ts";
import { variant } from "./variant.ts";

let browser: Browser;
let home: Gateway;
const started = await launch();
const skip = "skip" in started ? started.skip : null;
if (skip) console.warn(`Browser tests are skipped: ${skip}`);

beforeAll(async () => {
  if (!("browser" in started)) return;
  browser = started.browser;
  home = await gateway({ pace: 0, configPath: await variant("call", "test/browser/desk/worker.ts") });
});
afterAll(async () => {
  await home?.close();
  await browser?.close();
});

const scenes = test.skipIf(skip !== null);

async function wrote(text: string): Promise<Caller> {
  const v = await Caller.call(home.origin);
  v.say(text);
  await v.hears("assistant.said");
  return v;
}

scenes(
  "a visitor without a number is called once the concierge has typed it, and the call is moved and cancelled",
  async () => {
    const v = await wrote("My name is Robin Vale. What is a lot premium?");
    const ana = await Desk.sit(browser, await home.link("Ana"));
    await ana.row("Robin Vale").click();
    await log(ana).getByText("What is a lot premium?").waitFor();
    await presses(ana, "c");
    await dialog(ana).getByText("There is no phone number yet.").waitFor();
    const ring = dialog(ana).getByRole("button", { name: "Call now" });
    const number = dialog(ana).getByRole("textbox", { name: "Their phone number" });
    const book = dialog(ana).getByRole("button", { name: "Book this time" });
    expect(await ring.isDisabled()).toBe(true);
    await dialog(ana).getByRole("radio").first().waitFor();
    await looks(ana.page, "call-no-number");
    // Without a number nothing is booked: the field asks for one.
    await book.click();
    expect(await number.evaluate((field: HTMLInputElement) => field.validity.valueMissing)).toBe(true);
    await number.fill("12345");
    expect(await ring.isDisabled()).toBe(true);
    await number.fill("(503) 555-0142");
    expect(await ring.isEnabled()).toBe(true);
    await book.click();
    await v.hears("call.booked");
    await dialog(ana).waitFor({ state: "detached" });

    await presses(ana, "c");
    const dial = dialog(ana).getByRole("link", { name: "Call +15035550142" });
    expect(await dial.getAttribute("href")).toBe("tel:+15035550142");
    await dialog(ana)
      .getByText(/^Booked: .*, with /)
      .waitFor();
    // Nobody can say how a call went that has not begun.
    expect(
      await dialog(ana)
        .getByRole("button", { name: /Completed|No answer/ })
        .count(),
    ).toBe(0);
    await dialog(ana).getByRole("radio").nth(2).check();
    await looks(ana.page, "call-booked");
    await dialog(ana).getByRole("button", { name: "Move the call to this time" }).click();
    const { slot } = await v.hears("call.moved");
    await ana.page.clock.setFixedTime(slot.start + 1_000);
    await presses(ana, "c");
    await dialog(ana).getByRole("button", { name: "Completed" }).waitFor();
    expect(await dialog(ana).getByRole("button", { name: "Cancel the call" }).count()).toBe(0);
    await ana.page.keyboard.press("Escape");
    await dialog(ana).waitFor({ state: "detached" });
    await ana.page.clock.setFixedTime(Date.now());

    await presses(ana, "c");
    await dialog(ana).getByRole("button", { name: "Cancel the call" }).click();
    await dialog(ana).getByRole("button", { name: "Yes, cancel and notify" }).click();
    await v.hears("call.cancelled");
    await presses(ana, "c");
    await dialog(ana).getByRole("button", { name: "Book this time" }).waitFor();
    await ring.click();
    await dialog(ana).waitFor({ state: "detached" });
    expect(ana.errors).toEqual([]);
    v.hangUp();
    await ana.page.context().close();
  },
);

scenes("a number that cannot be dialled is refused in words, and a dialog leaves with its room", async () => {
  const v = await wrote("My name is Sam Poe. What is a lot premium?");
  const ana = await Desk.sit(browser, await home.link("Ana"));
  await ana.row("Sam Poe").click();
  await log(ana).getByText("What is a lot premium?").waitFor();
  await presses(ana, "c");
  await dialog(ana).getByRole("textbox", { name: "Their phone number" }).fill("0000000");
  await dialog(ana).getByRole("button", { name: "Call now" }).click();
  await ana.page.getByText("A call needs a valid phone number.").waitFor();
  await presses(ana, "c");
  await dialog(ana).waitFor();
  await ana.page.evaluate(() => history.back());
  await dialog(ana).waitFor({ state: "detached" });
  expect(ana.errors).toEqual([]);
  v.hangUp();
  await ana.page.context().close();
});

scenes("whoever holds a chat reads the visitor's name and state beside all actions, at any width", async () => {
  const v = await wrote("My name is Quentin Harrow. What is a lot premium?");
  const ana = await Desk.sit(browser, await home.link("Ana"));
  await ana.row("Quentin Harrow").click();
  await ana.does("Take over");
  await ana.page.getByText("With you").first().waitFor();
  for (const [width, height] of [
    [1440, 900],
    [1280, 800],
    [1024, 768],
    [390, 844],
  ] as const) {
    await ana.page.setViewportSize({ width, height });
    const { cut, over } = await ana.page.locator(".head").evaluate((head) => {
      const boxes = [...head.querySelectorAll("h1, .head-state > *, .head-actions > button")];
      const rects = boxes.map((box) => box.getBoundingClientRect()).filter(({ width }) => width > 0);
      const { right, bottom } = head.getBoundingClientRect();
      const name = head.querySelector("h1");
      return {
        cut: !name || name.scrollWidth > name.clientWidth || rects.some((a) => a.right > right || a.bottom > bottom),
        over: rects.some((a, i) =>
          rects
            .slice(i + 1)
            .some((b) => a.right > b.left + 1 && b.right > a.left + 1 && a.bottom > b.top + 1 && b.bottom > a.top + 1),
        ),
      };
    });
    await picture(ana.page, `console-head-${width}`);
    expect({ width, cut, over }).toEqual({ width, cut: false, over: false });
    await isAccessible(ana.page);
  }
  v.hangUp();
  await ana.page.context().close();
});

scenes("the address of a room shows that room, in a new tab and where another one was open", async () => {
  const first = await wrote("My name is Lee One. What is a lot premium?");
  const second = await wrote("My name is Lee Two. How long does a build take?");
  const ana = await Desk.sit(browser, await home.link("Ana"));
  const address = (v: Caller) => `${home.origin}/console/#room=${v.conversation}`;
  await ana.row("Lee One").click();
  await log(ana).getByText("What is a lot premium?").waitFor();
  await ana.page.goto(address(second));
  await log(ana).getByText("How long does a build take?").waitFor();
  const tab = await ana.page.context().newPage();
  await tab.goto(address(first));
  await tab.getByRole("log").getByText("What is a lot premium?").waitFor();
  expect(new URL(tab.url()).hash).toBe(`#room=${first.conversation}`);
  expect(ana.errors).toEqual([]);
  first.hangUp();
  second.hangUp();
  await ana.page.context().close();
});
