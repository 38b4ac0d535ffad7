/** Headings to choose from, as the visitor sees them: they stand under a reply that is not sure, until something is said. */
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

const asked: Fact = { type: "visitor.said", id: "message-1", text: "can I bring my goat" };
const unsure: Fact = {
  type: "assistant.said",
  turn: "turn-1",
  to: 1,
  text: "I am not sure. Is it one of these?",
  why: "done",
  choices: [
    { id: "living#pets", title: "Pets" },
    { id: "visiting#tours", title: "Tours" },
  ],
};

scenes("[K2] a heading is a button that sends its words and its passage, and all of them go with the tap", async () => {
  const stage = await Stage.set(browser, files, { facts: [asked, unsure] });
  await stage.open();
  const choices = stage.panel.locator(".suggestion");
  await choices.getByText("Tours").waitFor();
  expect(await choices.allTextContents()).toEqual(["Pets", "Tours", "Talk to a person"]);
  await stage.panel.getByRole("button", { name: "Pets" }).click();
  expect(await stage.hears("say")).toMatchObject({ text: "Pets", choice: "living#pets" });
  await choices.first().waitFor({ state: "detached" });
  stage.happens({ type: "assistant.said", turn: "turn-2", to: 3, text: "Pets are welcome.", why: "done" });
  await stage.sees("Pets are welcome.");
  expect(await choices.count()).toBe(0);
  expect(stage.errors).toEqual([]);
  await stage.strike();
});

scenes(
  "[K1] beside the headings a person can be asked for, and other words may be written in their place",
  async () => {
    const stage = await Stage.set(browser, files, { facts: [asked, unsure] });
    await stage.open();
    const choices = stage.panel.locator(".suggestion");
    await choices.getByText("Talk to a person").click();
    await stage.hears("person");
    await stage.composer.fill("something else");
    await stage.composer.press("Enter");
    expect(await stage.hears("say")).not.toHaveProperty("choice");
    await choices.first().waitFor({ state: "detached" });
    await stage.strike();
  },
);
