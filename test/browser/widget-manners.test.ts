/** How the widget behaves: what it loads and when, what it says aloud, where the focus goes, what it tells the page. */
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { Event, Fact } from "../../protocol/facts.ts";
import { fold } from "../../protocol/floor.ts";
import { launch } from "./chromium.ts";
import { PHONE } from "./people.ts";
import { EMBED, Stage, shipped } from "./stage.ts";
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

scenes(
  "closed it asks for two files, open for a ticket and a socket; what draws messages and forms come when needed",
  async () => {
    const stage = await Stage.set(browser, files);
    await stage.launcher.waitFor();
    await stage.page.waitForLoadState("networkidle");
    expect(stage.asked).toEqual(["/widget.js", "/widget/panel.js"]);
    await stage.open();
    expect(stage.asked).toEqual(["/widget.js", "/widget/panel.js", "/api/session"]);
    stage.happens(said, asked);
    await stage.sees(/asked a person to join/);
    expect(stage.asked.slice(3).toSorted()).toEqual(["/widget/forms.js", "/widget/text.js"]);
    await stage.strike();
  },
);

scenes(
  "it speaks the language of the page, which is fetched when it is opened; and English when there is none",
  async () => {
    const html = (lang: string) =>
      `<!doctype html><html lang="${lang}"><title>Shop</title><body>${EMBED}</body></html>`;
    const german = await Stage.set(browser, files, { html: html("de-AT"), facts: [said, asked] });
    await german.open();
    await german.panel.getByRole("button", { name: "Zurück zum Assistenten" }).waitFor();
    await german.sees("Wir suchen jemanden für Sie.");
    expect(german.asked.filter((path) => path.startsWith("/widget/words/"))).toEqual([
      "/widget/words/de.js",
      "/widget/words/de-forms.js",
    ]);
    await german.strike();
    const welsh = await Stage.set(browser, files, { html: html("cy"), facts: [said, asked] });
    await welsh.open();
    await welsh.panel.getByRole("button", { name: "Back to the assistant" }).waitFor();
    expect(welsh.asked.some((path) => path.startsWith("/widget/words/"))).toBe(false);
    await welsh.strike();
  },
);

scenes(
  "every finished block is said once, in words without signs; a handoff, the line and typing once each",
  async () => {
    const stage = await Stage.set(browser, files);
    await stage.open();
    stage.happens(said);
    const text = "We have **five** plans.\n\n- [Linnet](https://a.example)\n- `Heron`\n\nAnything else?";
    for (let at = 0; at < text.length; at += 7)
      stage.send({ type: "delta", turn: "t1", at, text: text.slice(at, at + 7) });
    await stage.sees("Anything");
    stage.happens({ type: "assistant.said", turn: "t1", to: 1, text, why: "done" }, asked);
    stage.send({ type: "queue", place: 1, eta: null });
    await stage.sees("You are next, waiting time unknown");
    stage.happens(joined);
    stage.send({ type: "typing", who: "concierge", on: true });
    stage.send({ type: "typing", who: "concierge", on: true });
    await stage.panel.locator(".typing.human").waitFor();
    stage.happens({ type: "concierge.said", id: "message-2", text: "Hi!", concierge: ANA });
    await stage.sees("Hi!");
    const cut = async () => {
      await stage.cut();
      await stage.until(() => stage.heard.length >= 0);
    };
    await cut();
    expect(stage.announced).toEqual([
      "Finch: We have five plans.",
      "Finch: Linnet",
      "Finch: Heron",
      "Finch: Anything else?",
      "We have asked a person to join. Finch can help you until then.",
      "You are next, waiting time unknown",
      "Ana Silva has joined",
      "Ana Silva is typing",
      "Ana Silva: Hi!",
    ]);
    await stage.strike();
  },
);

scenes("the page hears of it: ready, open, message, handoff, human, unread, close", async () => {
  const stage = await Stage.set(browser, files);
  await stage.launcher.waitFor();
  await stage.page.evaluate(() => {
    const page = window as unknown as { baton: { on(event: string, heard: () => void): void }; told: string[] };
    page.told = [];
    for (const event of ["ready", "open", "close", "message", "unread", "handoff", "human"])
      page.baton.on(event, () => page.told.push(event));
  });
  await stage.open();
  stage.happens(said, { type: "assistant.said", turn: "t1", to: 1, text: "Good day.", why: "done" }, asked, joined);
  await stage.sees("Ana Silva has joined");
  await stage.page.keyboard.press("Escape");
  stage.happens({ type: "concierge.said", id: "message-2", text: "Are you there?", concierge: ANA });
  await stage.page.getByRole("button", { name: "Chat, new messages: 1" }).waitFor();
  expect(await stage.page.evaluate(() => (window as unknown as { told: string[] }).told)).toEqual([
    "ready",
    "unread",
    "open",
    "message",
    "handoff",
    "human",
    "close",
    "message",
    "unread",
  ]);
  await stage.strike();
});

scenes("a page that sends nothing, or no text, opens the chat, sends nothing and throws nothing", async () => {
  const stage = await Stage.set(browser, files);
  await stage.launcher.waitFor();
  await stage.page.evaluate(() => {
    const { baton } = window as unknown as { baton: { send(text?: unknown): void } };
    for (const nothing of [undefined, null, "", "  "]) baton.send(nothing);
    baton.send(42);
  });
  expect((await stage.hears("say")).text).toBe("42");
  expect(stage.heard.filter(({ type }) => type === "say")).toHaveLength(1);
  expect(stage.errors).toEqual([]);
  await stage.strike();
});

scenes("a person sees how far the visitor has read, and the visitor how far the person has", async () => {
  const stage = await Stage.set(browser, files, { facts: [said, asked, joined] });
  await stage.open();
  expect(await stage.hears("read")).toEqual({ type: "read", upTo: 3 });
  stage.send({ type: "read", who: "concierge", upTo: 3 });
  await stage.sees("Seen");
  await stage.strike();
});

scenes("on a phone the panel is the page, and shrinks to what the keyboard leaves", async () => {
  const stage = await Stage.set(browser, files, { context: { viewport: PHONE, hasTouch: true, isMobile: true } });
  await stage.open();
  const box = async () => {
    await stage.panel.evaluate((panel) => Promise.all(panel.getAnimations().map((a) => a.finished)));
    return await stage.panel.boundingBox();
  };
  expect(await box()).toMatchObject({ x: 0, y: 0, width: PHONE.width, height: PHONE.height });
  await stage.page.evaluate(() => {
    const view = visualViewport as VisualViewport;
    Object.defineProperty(view, "height", { get: () => 480 });
    view.dispatchEvent(new Event("resize"));
  });
  expect(await box()).toMatchObject({ y: 0, height: 480 });
  const composer = await stage.composer.boundingBox();
  expect((composer?.y ?? 0) + (composer?.height ?? 0)).toBeLessThanOrEqual(480);
  expect(
    await stage.composer.evaluate((text) => Number.parseFloat(getComputedStyle(text).fontSize)),
  ).toBeGreaterThanOrEqual(16);
  await stage.strike();
});

scenes("an offer stands after the answer that it was stored before, and is told after it", async () => {
  const stage = await Stage.set(browser, files);
  await stage.open();
  await stage.composer.fill("How much is the Heron?");
  await stage.composer.press("Enter");
  await stage.hears("say");
  const offer: Fact = { type: "trigger.fired", kind: "complexity", evidence: { seqs: [1], rule: "" }, action: "offer" };
  stage.happens(offer);
  const card = stage.panel.locator("[data-what=offer]");
  const after = () =>
    stage.panel
      .locator(".list")
      .evaluate((list) => [...list.children].slice(-2).map((node) => (node as HTMLElement).dataset.what ?? "row"));
  await stage.panel.locator(".typing").waitFor();
  expect(await card.count()).toBe(0);
  stage.send({ type: "delta", turn: "t1", at: 0, text: "It starts at " });
  await card.getByRole("button", { name: "Yes, please" }).waitFor();
  expect(await after()).toEqual(["row", "offer"]);
  await card.getByRole("button", { name: "Yes, please" }).focus();
  stage.happens({ type: "assistant.said", turn: "t1", to: 1, text: "It starts at 400,000.", why: "done" });
  await stage.sees("It starts at 400,000.");
  expect(await after()).toEqual(["row", "offer"]);
  // What was chosen with the keyboard stays chosen.
  expect(await card.getByRole("button", { name: "Yes, please" }).evaluate((it) => it.matches(":focus"))).toBe(true);
  await stage.panel.locator("[aria-live=polite]").getByText("Would you like").waitFor({ state: "attached" });
  expect(stage.announced).toEqual(["Finch: It starts at 400,000.", "Would you like to talk to a person?"]);
  // Without a reply to come it is there at once.
  stage.happens({ type: "visitor.said", id: "message-3", text: "Thanks" });
  stage.happens({ type: "assistant.said", turn: "t2", to: 4, text: "You are welcome.", why: "done" }, offer);
  await card.last().getByRole("button", { name: "Yes, please" }).waitFor();
  await stage.strike();
});

scenes("[D23] what was erased is erased here too: the visitor is told so and begins anew", async () => {
  const stage = await Stage.set(browser, files, { facts: [said, asked, joined] });
  await stage.open();
  await stage.sees("Ana Silva has joined");
  await stage.erase();
  await stage.sees("This conversation was erased");
  await stage.until(() => stage.renewed.length === 2);
  expect(stage.renewed).toEqual([null, null]);
  expect(stage.announced).toContain("This conversation was erased");
  expect(await stage.panel.locator(".list").textContent()).not.toMatch(/Hello|Ana Silva/);
  await stage.composer.fill("Good morning");
  await stage.composer.press("Enter");
  await stage.hears("say");
  await stage.panel.getByText("Good morning").waitFor();
  await stage.panel.locator(".notice", { hasText: "erased" }).waitFor({ state: "hidden" });
  const kept = await stage.page.evaluate(() => JSON.stringify(localStorage));
  expect(kept).toContain("dddd");
  expect(kept).not.toMatch(/cccc|Hello|Ana Silva/);
  expect(stage.errors).toEqual([]);
  await stage.strike();
});

scenes("earlier messages are asked for and come in front; who writes very long sees what is left", async () => {
  const stage = await Stage.set(browser, files);
  await stage.open();
  const at = Date.now();
  const line = (seq: number): Event => ({ type: "visitor.said", id: `message-${seq}`, text: `Line ${seq}`, seq, at });
  const floor = fold([line(1)]);
  const head = { type: "welcome", version: 1, epoch: "e2", reset: true, live: null, here: false } as const;
  stage.send({ ...head, head: 4, first: 3, more: true, events: [line(3), line(4)], floor });
  await stage.panel.getByRole("button", { name: "Load earlier messages" }).click();
  expect(await stage.hears("page")).toEqual({ type: "page", before: 3 });
  stage.send({ type: "page", first: 1, more: false, events: [line(1), line(2)] });
  await stage.sees("Line 1");
  expect(await stage.panel.locator(".list .bubble").allTextContents()).toEqual([
    expect.stringContaining("Finch"),
    ...[1, 2, 3, 4].map((seq) => `Line ${seq}`),
  ]);
  await stage.panel.getByRole("button", { name: "Load earlier messages" }).waitFor({ state: "hidden" });
  await stage.composer.fill("x".repeat(3_900));
  await stage.sees("100 left");
  await stage.composer.press("Enter");
  await stage.panel.getByText("100 left").waitFor({ state: "hidden" });
  await stage.strike();
});

scenes("a person who is asked for before the connection stands is asked for when it does", async () => {
  const stage = await Stage.set(browser, files);
  await stage.launcher.hover();
  // In one task: the socket cannot be open yet.
  await stage.page.evaluate(async () => {
    const root = document.querySelector("baton-chat")?.shadowRoot;
    const there = () => root?.querySelector<HTMLButtonElement>(".floor-button");
    while (!there()) await new Promise((resolve) => setTimeout(resolve, 5));
    root?.querySelector<HTMLButtonElement>(".launcher")?.click();
    await Promise.resolve();
    there()?.click();
  });
  expect(await stage.hears("person")).toMatchObject({ type: "person" });
  await stage.strike();
});
