/** What outlives a page and is the same in every tab: the half-written message, and what was not seen yet. */
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { Fact } from "../../protocol/facts.ts";
import { launch } from "./chromium.ts";
import { SHOP, Stage, shipped } from "./stage.ts";
import { ANA, asked, joined, said } from "./wanting.ts";

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

const writes = (text: string): Fact => ({ type: "concierge.said", id: `message-${text}`, text, concierge: ANA });

const unread = (count: number) => (count ? `Chat, new messages: ${count}` : "Chat");

scenes(
  "[W5] a half-written message is there after a reload, on the next page and in other tabs, until it is sent",
  async () => {
    const stage = await Stage.set(browser, files);
    await stage.open();
    await stage.composer.fill("Half a sent");
    for (const move of [() => stage.page.reload(), () => stage.page.goto(`${SHOP}/another`)]) {
      await move();
      await stage.composer.waitFor();
      expect(await stage.composer.inputValue()).toBe("Half a sent");
      expect(await stage.panel.locator(".send").getAttribute("aria-disabled")).toBe("false");
    }
    const other = await stage.tab(files);
    await other.locator("baton-chat .launcher").click();
    const there = other.locator("baton-chat textarea.text");
    await there.waitFor();
    expect(await there.inputValue()).toBe("Half a sent");
    await stage.composer.pressSequentially("ence");
    await other.waitForFunction(
      () => document.querySelector("baton-chat")?.shadowRoot?.querySelector("textarea")?.value === "Half a sentence",
    );
    await stage.composer.press("Enter");
    await stage.hears("say");
    await other.waitForFunction(
      () => document.querySelector("baton-chat")?.shadowRoot?.querySelector("textarea")?.value === "",
    );
    await stage.page.reload();
    await stage.composer.waitFor();
    expect(await stage.composer.inputValue()).toBe("");
    await stage.strike();
  },
);

scenes("[W5] what is pasted is not cut: too long, it waits for the visitor to shorten it", async () => {
  const stage = await Stage.set(browser, files);
  await stage.open();
  await stage.composer.fill("x".repeat(4_217));
  await stage.sees("217 too many");
  await stage.composer.press("Enter");
  expect((await stage.composer.inputValue()).length).toBe(4_217);
  expect(stage.heard.some(({ type }) => type === "say")).toBe(false);
  await stage.composer.fill("x".repeat(4_000));
  await stage.sees("0 left");
  await stage.composer.press("Enter");
  expect((await stage.hears("say")).text.length).toBe(4_000);
  await stage.strike();
});

scenes("[W6] what was seen in one tab is seen in all, and what was not is counted after a reload too", async () => {
  const stage = await Stage.set(browser, files, { facts: [said, asked, joined] });
  await stage.open();
  await stage.sees("Ana Silva has joined");
  await stage.page.keyboard.press("Escape");
  const other = await stage.tab(files);
  const there = other.locator("baton-chat .launcher");
  await stage.connected(other);
  const badge = async (page: typeof other, count: number) =>
    page.getByRole("button", { name: unread(count), exact: true }).waitFor();
  stage.happens(writes("one"));
  await badge(stage.page, 1);
  await badge(other, 1);
  stage.happens(writes("two"));
  await badge(stage.page, 2);
  await stage.page.reload();
  await badge(stage.page, 2);
  await there.click();
  await badge(other, 0);
  await badge(stage.page, 0);
  // Read where it arrives: no other tab counts it.
  stage.happens(writes("three"));
  await other.locator("baton-chat").getByText("three", { exact: true }).first().waitFor();
  await badge(stage.page, 0);
  await stage.strike();
});

scenes("[W6] what a concierge wrote while the visitor was away is on the launcher when they come back", async () => {
  const stage = await Stage.set(browser, files, { facts: [said, asked, joined] });
  await stage.open();
  await stage.sees("Ana Silva has joined");
  await stage.page.keyboard.press("Escape");
  await stage.page.goto("about:blank");
  stage.happens(writes("Are you still there?"));
  await stage.page.goto(SHOP);
  await stage.page.getByRole("button", { name: unread(1), exact: true }).waitFor();
  expect(await stage.launcher.textContent()).toBe("1");
  await stage.launcher.click();
  await stage.sees("Are you still there?");
  await stage.page.getByRole("button", { name: unread(0), exact: true }).waitFor();
  await stage.strike();
});

scenes("[W6] a visitor who never wrote costs the gateway nothing on the next page", async () => {
  const stage = await Stage.set(browser, files);
  await stage.open();
  await stage.page.keyboard.press("Escape");
  await stage.page.reload();
  await stage.launcher.hover();
  await stage.panel.waitFor({ state: "attached" });
  await stage.page.waitForLoadState("networkidle");
  expect(stage.renewed).toHaveLength(1);
  await stage.strike();
});
