/** The inbox at the console: nobody is forgotten, everything is found, and all of it goes by keys. */
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { InboxPage, InboxRow } from "../../protocol/inbox.ts";
import { Caller } from "./caller.ts";
import { launch } from "./chromium.ts";
import { dialog, log, looks, presses } from "./console-steps.ts";
import { type Gateway, gateway } from "./gateway.ts";
import { Desk, PHONE, picture, Visitor } from "./people.ts";
import { variant } from "./variant.ts";

let browser: Browser;
let home: Gateway;
const started = await launch();
const skip = "skip" in started ? started.skip : null;
if (skip) console.warn(`Browser tests are skipped: ${skip}`);

beforeAll(async () => {
  if (!("browser" in started)) return;
  browser = started.browser;
  home = await gateway({ pace: 0, configPath: await variant("inbox", "test/browser/inbox/worker.ts") });
});
afterAll(async () => {
  await home?.close();
  await browser?.close();
});

const scenes = test.skipIf(skip !== null);

const row = (page: Page, words: string | RegExp) => page.locator(".inbox-row").filter({ hasText: words });

/** Somebody who wrote, and whom somebody will be in touch with. @param old their room is of last week */
async function left(name: string, text: string, old: boolean): Promise<Caller> {
  let v = await Caller.call(home.origin);
  while ((Number.parseInt(v.conversation.slice(-1), 16) % 2 === 1) !== old) {
    v.hangUp();
    v = await Caller.call(home.origin);
  }
  v.say(text);
  await v.hears("assistant.said");
  v.send({ type: "contact", name, email: `${name.split(" ")[0]?.toLowerCase()}@example.com`, consent: true });
  await v.hears("callback.promised");
  v.hangUp();
  return v;
}

scenes(
  "[I1] who asked for a person while nobody was there, left a contact and went, is found under To do, answered and settled",
  async () => {
    const visitor = await Visitor.arrive(browser, home.origin, PHONE);
    await visitor.open();
    await visitor.say("Do you build on corner lots by the lake?");
    await visitor.person.click();
    await visitor.page.getByText("Nobody from the team is here right now").first().waitFor();
    await visitor.page.getByRole("button", { name: "Leave contact details instead" }).click();
    await visitor.page.getByLabel("Name").fill("Robin Vale");
    await visitor.page.getByLabel("Email").fill("robin@example.com");
    await visitor.page.getByLabel(/You may use this/).check();
    await visitor.page.getByRole("button", { name: "Request a callback" }).click();
    await visitor.page
      .getByText(/We will be in touch by/)
      .first()
      .waitFor();
    await picture(visitor.page, "inbox-story-visitor");
    await visitor.page.close();

    const ana = await Desk.sit(browser, await home.link("Ana"));
    const { page } = ana;
    await page.getByRole("button", { name: /^Inbox 1/ }).waitFor();
    await page.keyboard.press("g");
    await page.keyboard.press("i");
    await row(page, "Robin Vale")
      .getByText(/Promised callback:/)
      .waitFor();
    await page.keyboard.press("j");
    await page.keyboard.press("Enter");
    await log(ana).getByText("Do you build on corner lots by the lake?").waitFor();
    await page.getByRole("region", { name: "What is to be done" }).getByText("Promised callback").waitFor();
    await picture(page, "inbox-story-open");
    await presses(ana, "Shift+J");
    await ana.replies("Yes, lots 12 and 14. I have sent you the plan by email.");
    await log(ana).getByText("lots 12 and 14").waitFor();
    await presses(ana, "d");
    await dialog(ana).getByRole("radio", { name: "Answered" }).waitFor();
    await page.keyboard.press("Enter");
    await row(page, "Robin Vale").waitFor({ state: "detached" });
    await page.getByText("Nothing is left to do.").waitFor();
    // It is settled, and still there.
    await page.getByRole("button", { name: /^All/ }).click();
    await row(page, "Robin Vale").waitFor();
    await presses(ana, "h");
    await dialog(ana).getByRole("button", { name: "Hand back" }).click();
    await page.getByText("With Finch").first().waitFor();
    expect(ana.errors).toEqual([]);
    await page.context().close();
  },
);

scenes(
  "[I3][I6][I7][I8] what is overdue stands on top and in the title; it is searched, filtered and settled together",
  async () => {
    for (const [name, text, old] of [
      ["Kim Day", "We look for a quiet plot near a school", false],
      ["Lou Ray", "¿Hay un jardín grande con vistas al lago?", true],
      ["Max Orr", "我想买一套海景房，预算五十万", true],
      ["Sam Lee", "How long does a build take?", false],
      ["Pat Fox", "Can I see the show home on Sunday?", true],
    ] as const) {
      await left(name, text, old);
    }
    const ana = await Desk.sit(browser, await home.link("Ana"));
    const { page } = ana;
    await expect.poll(() => page.title()).toMatch(/^\(3\) /);
    await page.getByRole("button", { name: /^Inbox 5.*3 overdue/ }).click();
    await row(page, "Kim Day").waitFor();
    const rows = () => page.locator(".inbox-row .row-name").allInnerTexts();
    expect(new Set((await rows()).slice(0, 3))).toEqual(new Set(["Lou Ray", "Max Orr", "Pat Fox"]));
    expect(await page.locator('.inbox-row[data-overdue="true"]').count()).toBe(3);
    await looks(page, "inbox");

    // Search: accents folded, characters of a language without spaces, the words marked.
    await page.keyboard.press("/");
    await page.keyboard.type("jardin LAGO");
    await expect.poll(rows).toEqual(["Lou Ray"]);
    expect(await page.locator(".inbox-row mark").allInnerTexts()).toEqual(["jardín", "lago"]);
    await page.keyboard.press("Control+a");
    await page.keyboard.type("海景");
    await expect.poll(rows).toEqual(["Max Orr"]);
    await picture(page, "console-inbox-search");
    await page.keyboard.press("Control+a");
    await page.keyboard.type("nowhere to be found");
    await page.getByText("Nothing found.").waitFor();
    await page.getByRole("button", { name: "Clear search and filters" }).last().click();
    await expect.poll(async () => (await rows()).length).toBe(5);

    // By keys: two are selected, assigned to me, snoozed; the filter finds them.
    await page.locator("#inbox").focus();
    for (const key of ["j", "x", "j", "x"]) await page.keyboard.press(key);
    await page.getByText("2 selected").waitFor();
    await looks(page, "inbox-bulk");
    await page.keyboard.press("i");
    await page.getByText("2 conversations changed").first().waitFor();
    await expect.poll(() => page.getByText("Responsible: you").count()).toBe(2);
    for (const key of ["j", "x"]) await page.keyboard.press(key);
    await page.keyboard.press("z");
    await dialog(ana)
      .getByRole("radio", { name: /Tomorrow morning/ })
      .waitFor();
    await looks(page, "inbox-snooze");
    await page.keyboard.press("Enter");
    await expect.poll(async () => (await rows()).length).toBe(4);
    await page.keyboard.press("4");
    await page.locator("#inbox-filters").click();
    await page.getByLabel("State").selectOption("snoozed");
    await expect.poll(async () => (await rows()).length).toBe(1);
    await looks(page, "inbox-filters");
    await page.getByRole("button", { name: "Clear search and filters" }).click();
    await page.locator("#inbox-filters").click();

    // Won, all at once: nothing is left to do.
    await page.keyboard.press("1");
    await expect.poll(async () => (await rows()).length).toBe(4);
    for (const key of ["j", "x"]) await page.keyboard.press(key);
    await page.getByLabel("Select all that are loaded").check();
    await page.keyboard.press("o");
    await dialog(ana).getByLabel("Amount (optional)").fill("1200");
    await page.keyboard.press("Enter");
    await page.getByText("Nothing is left to do.").waitFor();
    await looks(page, "inbox-empty");
    await expect.poll(() => page.title()).not.toMatch(/^\(/);
    // A reload shows the inbox again.
    await page.reload();
    await page.getByText("Nothing is left to do.").waitFor();
    expect(ana.errors).toEqual([]);
    await page.context().close();
  },
);

scenes("[I7] ten thousand conversations scroll without a hitch", async () => {
  const many = 10_000;
  const ana = await Desk.sit(browser, await home.link("Ana"));
  const { page } = ana;
  const made = (i: number): InboxRow => ({
    conversation: i.toString(16).padStart(64, "0"),
    upTo: 9,
    began: Date.now() - i * 60_000,
    last: Date.now() - i * 60_000,
    held: "assistant",
    concierge: null,
    todos: [],
    due: null,
    snoozed: null,
    responsible: null,
    outcome: i % 7 === 0 ? "won" : null,
    amount: null,
    trigger: "asked",
    stage: null,
    score: i % 100,
    lang: "en",
    lead: true,
    unanswered: false,
    name: `Visitor number ${i}`,
    email: null,
    phone: null,
    want: "A quiet plot near a school, and a garage for two cars",
    words: "A quiet plot",
    state: "done",
    overdue: false,
    hit: null,
  });
  await page.route(/\/api\/console\/v1\/conversations\?/, (route) => {
    const from = Number(new URL(route.request().url()).searchParams.get("cursor")?.split("-")[1] ?? 0);
    const conversations = Array.from({ length: 100 }, (_, i) => made(from + i));
    const next = from + 100 < many ? `0-${from + 100}` : null;
    return route.fulfill({ json: { conversations, next } satisfies InboxPage });
  });
  await page.keyboard.press("4");
  await row(page, "Visitor number 3").first().waitFor();
  // To the end, page after page, as fast as they come; no frame takes long, and few rows exist at any time.
  const seen = await page.evaluate(async () => {
    const box = document.querySelector(".inbox-list");
    if (!box) throw new Error("no list");
    const times: number[] = [];
    let most = 0;
    let last = performance.now();
    while (box.scrollHeight < 10_000 * 88 || box.scrollTop + box.clientHeight < box.scrollHeight - 1) {
      box.scrollTop = box.scrollHeight;
      await new Promise(requestAnimationFrame);
      const now = performance.now();
      times.push(now - last);
      last = now;
      most = Math.max(most, box.querySelectorAll("li").length);
      if (times.length > 20_000) throw new Error("the end does not come");
    }
    times.sort((a, b) => a - b);
    const at = (share: number) => Math.round(times[Math.floor(share * times.length)] ?? 0);
    return { most, frames: times.length, p50: at(0.5), p95: at(0.95), longest: at(0.9999) };
  });
  console.log("10,000 rows, times of frames in ms:", JSON.stringify(seen));
  await row(page, "Visitor number 9999").waitFor();
  expect(seen.most).toBeLessThan(60);
  expect(ana.errors).toEqual([]);
  await page.context().close();
});
