/** Room on the screen: nothing jumps while a reply grows, and what matters is in sight where there is little height. */
import type { Browser, Locator } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { Fact } from "../../protocol/facts.ts";
import { launch } from "./chromium.ts";
import { picture } from "./people.ts";
import { Stage, shipped } from "./stage.ts";
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

const nobody: Fact = { type: "wait.expired", why: "nobody" };
const slot = (n: number) => ({ id: `s${n}`, start: 1_800_000_000_000 + n * 3_600_000, minutes: 30, concierge: ANA });

const LONG = Array.from({ length: 14 }, (_, i) => `Paragraph ${i} of a long reply, with some **words** in it.`).join(
  "\n\n",
);

/** The reply arrives piece by piece, each of them drawn before the next. */
async function streams(stage: Stage, turn: string, text: string): Promise<void> {
  for (let at = 0; at < text.length; at += 40) {
    stage.send({ type: "delta", turn, at, text: text.slice(at, at + 40) });
    await stage.page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => resolve(null))));
  }
}

const scrollOf = (scroll: Element) => ({
  top: scroll.scrollTop,
  left: scroll.scrollHeight - scroll.clientHeight - scroll.scrollTop,
});

scenes("[W14] a reply that grows shifts nothing, of the page or of the panel", async () => {
  const stage = await Stage.set(browser, files, { facts: [said] });
  await stage.open();
  await stage.sees("Hello");
  await stage.panel.evaluate((panel) => Promise.all(panel.getAnimations().map((a) => a.finished)));
  await stage.page.evaluate(() => {
    const page = window as unknown as { shifts: number };
    page.shifts = 0;
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) page.shifts += (entry as unknown as { value: number }).value;
    }).observe({ type: "layout-shift" });
  });
  for (const [i, turn] of ["t1", "t2", "t3"].entries()) {
    await streams(stage, turn, LONG);
    stage.happens({ type: "assistant.said", turn, to: i * 2 + 1, text: LONG, why: "done" });
    stage.happens({ type: "visitor.said", id: `message-next-${i}`, text: "And then?" });
  }
  await stage.page.waitForFunction(
    () => document.querySelector("baton-chat")?.shadowRoot?.querySelectorAll("[data-by=visitor]").length === 4,
  );
  expect((await stage.panel.locator(".scroll").evaluate(scrollOf)).top).toBeGreaterThan(500);
  expect(await stage.page.evaluate(() => (window as unknown as { shifts: number }).shifts)).toBe(0);
  await stage.strike();
});

scenes("[W14] the log stays at its newest line, and where the visitor reads further up", async () => {
  const stage = await Stage.set(browser, files, { facts: [said] });
  await stage.open();
  const scroll = stage.panel.locator(".scroll");
  await streams(stage, "t1", LONG);
  await stage.sees("Paragraph 13");
  expect((await scroll.evaluate(scrollOf)).left).toBeLessThan(9);
  await scroll.hover();
  await stage.page.mouse.wheel(0, -300);
  await stage.page.waitForFunction(() => {
    const node = document.querySelector("baton-chat")?.shadowRoot?.querySelector(".scroll") as Element;
    return node.scrollHeight - node.clientHeight - node.scrollTop > 200;
  });
  const { top } = await scroll.evaluate(scrollOf);
  const more = `${LONG}\n\n${LONG}`;
  stage.send({ type: "delta", turn: "t1", at: LONG.length, text: more.slice(LONG.length) });
  await stage.panel.getByText("Paragraph 13").nth(1).waitFor();
  expect((await scroll.evaluate(scrollOf)).top).toBe(top);
  await stage.composer.fill("Thanks");
  await stage.composer.press("Enter");
  await stage.panel.locator("[data-by=visitor]", { hasText: "Thanks" }).waitFor();
  await stage.page.waitForFunction(() => {
    const node = document.querySelector("baton-chat")?.shadowRoot?.querySelector(".scroll") as Element;
    return node.scrollHeight - node.clientHeight - node.scrollTop < 9;
  });
  await stage.strike();
});

const bottom = async (what: Locator) => {
  const box = await what.boundingBox();
  return (box?.y ?? 0) + (box?.height ?? 0);
};

scenes.each([
  [390, 400],
  [640, 400],
  [844, 390],
])(
  "[W15] at %i x %i the button of the form in use is in sight, and the composer gives way to it",
  async (width, height) => {
    const stage = await Stage.set(browser, files, {
      facts: [said, asked, nobody],
      context: { viewport: { width, height }, hasTouch: true, isMobile: true },
    });
    await stage.open();
    await stage.hears("slots");
    stage.send({ type: "slots", slots: [slot(1), slot(2)], next: null });
    await stage.panel.locator(".times button").first().click();
    const book = stage.panel.getByRole("button", { name: "Book this call" });
    await book.waitFor();
    await stage.panel.getByLabel("Phone").focus();
    await picture(stage.page, `widget-booking-${width}x${height}`);
    const box = await book.boundingBox();
    expect(await bottom(book)).toBeLessThanOrEqual(height);
    // Nothing covers it.
    const hit = await stage.page.evaluate(
      ([x, y]) => document.querySelector("baton-chat")?.shadowRoot?.elementFromPoint(x, y)?.textContent,
      [(box?.x ?? 0) + 20, (box?.y ?? 0) + (box?.height ?? 0) - 3] as const,
    );
    expect(hit).toBe("Book this call");
    const field = await stage.panel.getByLabel("Phone").boundingBox();
    expect(field?.y).toBeGreaterThanOrEqual(0);
    expect(await stage.composer.isVisible()).toBe(false);
    await stage.panel.locator(".scroll").focus();
    await stage.composer.waitFor();
    await stage.strike();
  },
);

scenes("[W15] after a hand-back the rating waits until the question is answered", async () => {
  const stage = await Stage.set(browser, files, { facts: [said, asked, joined] });
  await stage.open();
  await stage.sees("Ana Silva has joined");
  stage.happens(
    { type: "visitor.said", id: "message-2", text: "And the price?" },
    { type: "concierge.handedBack", concierge: ANA },
  );
  await stage.sees(/has handed over/);
  const rating = stage.panel.getByText("How was this chat?");
  stage.send({ type: "delta", turn: "t9", at: 0, text: "It starts at " });
  await stage.sees("It starts at");
  expect(await rating.isVisible()).toBe(false);
  stage.happens({ type: "assistant.said", turn: "t9", to: 4, text: "It starts at ten.", why: "done" });
  await rating.waitFor();
  await stage.strike();
});
