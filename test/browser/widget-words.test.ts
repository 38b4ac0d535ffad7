/** What people write is shown as they wrote it, by whatever hand, and copied so. */
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { Fact } from "../../protocol/facts.ts";
import { launch } from "./chromium.ts";
import { Stage, shipped } from "./stage.ts";

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

const ANA = { id: "concierge", name: "Ana Silva" };
const asked: Fact = {
  type: "trigger.fired",
  kind: "asked",
  evidence: { seqs: [], rule: "" },
  action: "handoff",
  until: 9e12,
};
const joined: Fact = { type: "concierge.joined", concierge: ANA, how: "claim" };

const TYPED = [
  "---",
  "***",
  "The code is *5530*, then press * twice",
  "- 7 degrees here",
  "+ 1 for Friday",
  "# 14 is free",
  "1. first\n3. third",
  "See [A](north) or [B](south)",
  "dial `*21` first",
  "| a | b |\n|---|---|\n| 1 | 2 |",
  "  two spaces  and\n\n\ntwo empty lines",
  "a \\* b and **not bold**",
  "> quoted",
  "<b>tags</b> &amp; signs",
];

scenes(
  "[W3] what a concierge or a visitor types is shown letter for letter, and only addresses are links",
  async () => {
    const stage = await Stage.set(browser, files, { facts: [asked, joined] });
    await stage.open();
    for (const [i, text] of TYPED.entries()) {
      stage.happens({ type: "concierge.said", id: `message-c${i}`, text, concierge: ANA });
      stage.happens({ type: "visitor.said", id: `message-v${i}`, text });
    }
    const link = "Look at https://example.com/a_(b). Or *here*";
    stage.happens({ type: "concierge.said", id: "message-link", text: link, concierge: ANA });
    await stage.sees("Look at");
    await stage.panel.locator('[data-by=concierge] a[href="https://example.com/a_(b)"]').waitFor();
    for (const by of ["concierge", "visitor"]) {
      const bubbles = stage.panel.locator(`[data-by=${by}] .bubble`);
      expect((await bubbles.allTextContents()).slice(0, TYPED.length), by).toEqual(TYPED);
      expect(await bubbles.locator("strong, em, code, ul, ol, table, hr, br").count()).toBe(0);
      // Line breaks and spaces are seen, not only stored.
      expect(await bubbles.nth(10).evaluate((bubble) => (bubble as HTMLElement).innerText)).toBe(TYPED[10]);
    }
    expect(await stage.panel.locator("[data-by=concierge] .bubble a").allTextContents()).toEqual([
      "https://example.com/a_(b)",
    ]);
    expect(stage.announced.filter((text) => text.startsWith("Ana Silva: "))).toEqual(
      [...TYPED, link].map((text) => `Ana Silva: ${text}`),
    );
    await stage.strike();
  },
);

scenes("[W3] copying from the log gives what was said, without names, times and marks", async () => {
  const stage = await Stage.set(browser, files, {
    facts: [
      { type: "visitor.said", id: "message-1", text: "What is included?" },
      {
        type: "assistant.said",
        turn: "t1",
        to: 1,
        text: "Two things:\n\n- **a garden**\n- a garage",
        why: "interrupted",
        sources: [{ id: "p", title: "Included" }],
      },
    ],
  });
  await stage.open();
  await stage.panel.locator("li").first().waitFor();
  const copied = await stage.panel.locator(".list").evaluate((list) => {
    const selection = getSelection() as Selection;
    const bubbles = list.querySelectorAll("[data-by=visitor] .bubble, [data-by=assistant] .bubble");
    const last = list.lastElementChild as Element;
    selection.setBaseAndExtent(bubbles[1] as Node, 0, last, last.childNodes.length);
    return selection.toString();
  });
  expect(copied.split(/\n+/)).toEqual(["What is included?", "Two things:", "a garden", "a garage"]);
  await stage.strike();
});
