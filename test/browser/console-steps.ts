/** What the console's tests do again and again: at the screens of concierges, in words of what they do. */
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { Page } from "playwright-core";
import { expect } from "vitest";
import type { Telling } from "../../console/state/desk.ts";
import { DESK, type Desk, PHONE, picture } from "./people.ts";

const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

interface Violation {
  id: string;
  nodes: { html: string; failureSummary?: string }[];
}

/** No violation of any rule, best practice included. */
export async function isAccessible(page: Page): Promise<void> {
  await page.evaluate(axe);
  const violations = (await page.evaluate("axe.run().then((result) => result.violations)")) as Violation[];
  const told = violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html} ${nodes[0]?.failureSummary}`);
  expect(told).toEqual([]);
}

/** A picture and a check of a page at both sizes, in light and in dark; nothing runs out of the screen. */
export async function looks(page: Page, name: string): Promise<void> {
  for (const [size, viewport] of [
    ["desk", DESK],
    ["phone", PHONE],
  ] as const) {
    await page.setViewportSize(viewport);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(viewport.width);
    for (const colorScheme of ["light", "dark"] as const) {
      await page.emulateMedia({ colorScheme });
      await isAccessible(page);
      await picture(page, `console-${name}-${size}-${colorScheme}`);
    }
  }
  await page.setViewportSize(DESK);
}

/** The field of the composer, whatever it is for now. */
export const field = (desk: Desk) => desk.page.locator("#compose");

/** Presses a key of the console, with nothing else in its way. */
export async function presses(desk: Desk, key: string): Promise<void> {
  await desk.page.locator("h1#room").focus();
  await desk.page.keyboard.press(key);
}

/** Writes to colleagues or to the assistant; the key has opened the field. */
export async function writes(desk: Desk, key: "n" | "w", text: string): Promise<void> {
  await presses(desk, key);
  await field(desk).fill(text);
  await field(desk).press("Enter");
  await desk.page.getByRole("log").getByText(text).waitFor();
}

/** The status line, when it says something of this kind. */
export const told = (desk: Desk, what: Telling["what"]) => desk.page.locator(`.telling[data-what=${what}]`);

export const dialog = (desk: Desk) => desk.page.getByRole("dialog");
export const log = (desk: Desk) => desk.page.getByRole("log");

/** Resolves when the page has drawn what it knows so far. */
export const drawn = (page: Page): Promise<unknown> =>
  page.evaluate(() => new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn))));

/** Runs in a page before anything of ours: a headless browser may have no notifications to allow. */
export function allowNotifications(): void {
  Object.defineProperty(Notification, "permission", { get: () => "granted" });
}
