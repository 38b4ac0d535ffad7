/** The main job, at the screens of the people it is for, on the running gateway. Pictures go to dist/pictures. */
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { launch } from "./chromium.ts";
import { type Gateway, gateway } from "./gateway.ts";
import { DESK, Desk, PHONE, picture, Visitor } from "./people.ts";
import { variant } from "./variant.ts";
import { wire } from "./wire.ts";

let browser: Browser;
let home: Gateway;
const started = await launch();
const skip = "skip" in started ? started.skip : null;
if (skip) console.warn(`Browser tests are skipped: ${skip}`);

beforeAll(async () => {
  if (!("browser" in started)) return;
  browser = started.browser;
  home = await gateway();
});
afterAll(async () => {
  await home?.close();
  await browser?.close();
});

const scenes = test.skipIf(skip !== null);
const LONG = "Tell me everything about how you build a home";

scenes("a small script, a bubble; open it: a greeting, and a person within reach of the keyboard", async () => {
  const v = await Visitor.arrive(browser, home.origin);
  const asked: string[] = [];
  v.page.on("request", (request) => asked.push(new URL(request.url()).pathname));
  await v.launcher.waitFor();
  await v.launcher.focus();
  await v.page.keyboard.press("Enter");
  await v.sees(/I'm Finch/);
  expect(await v.composer.evaluate((box) => box === (box.getRootNode() as ShadowRoot).activeElement)).toBe(true);
  for (let presses = 0; presses < 12; presses++) {
    if (await v.person.evaluate((b) => b === (b.getRootNode() as ShadowRoot).activeElement)) break;
    await v.page.keyboard.press("Shift+Tab");
  }
  expect(await v.person.evaluate((b) => b === (b.getRootNode() as ShadowRoot).activeElement)).toBe(true);
  await v.page.keyboard.press("Escape");
  await v.composer.waitFor({ state: "hidden" });
  expect(asked.filter((path) => !/^\/(api\/session|rooms\/|widget|images\/)/.test(path))).toEqual([]);
  expect(v.errors).toEqual([]);
  await v.page.close();
});

scenes(
  "three questions are answered from the knowledge, with their source; a fourth gets an honest no, and a fifth an offer",
  async () => {
    for (const [size, viewport] of [
      ["desk", DESK],
      ["phone", PHONE],
    ] as const) {
      const v = await Visitor.arrive(browser, home.origin, viewport);
      await v.open();
      const questions: [string, RegExp, RegExp][] = [
        ["What is a lot premium?", /extra price of a homesite/, /^Lot premiums$/],
        ["What does the warranty cover?", /one year on workmanship/, /What the 1-2-10 warranty covers/],
        ["What do the HOA fees cover?", /\$68 a month/, /HOA fees and what they cover/],
      ];
      for (const [question, answer, source] of questions) {
        await v.say(question);
        await v.sees(answer);
        await v.log.getByText(source).last().waitFor();
      }
      await v.say("Do you charter yachts?");
      // To its last word: a reply that the next message cuts off tells nothing of what is not known.
      await v.sees(/about your question\. You can talk to a person at any time\.$/);
      await v.say("Do you tune violins?");
      await v.sees(/Would you like to talk to a person/);
      await picture(v.page, `answers-${size}`);
      expect(v.sockets).toBe(1);
      expect(v.errors).toEqual([]);
      await v.page.close();
    }
  },
);

scenes("[F2] a concierge who watches takes over in mid-word: same socket, not one character after", async () => {
  const v = await Visitor.arrive(browser, home.origin);
  await v.open();
  const ana = await Desk.sit(browser, await home.link("Ana"));
  await ana.isNow("Break");
  await v.say(LONG);
  await ana.row(/Tell me everything/).click();
  await ana.page.getByRole("button", { name: "Take over" }).first().waitFor();
  await v.log.locator("text=/\\w+ \\w+ \\w+/").last().waitFor();
  await ana.does("Take over");
  await v.sees("Ana has joined");
  await v.sees("interrupted");
  await v.page.getByText("Human").first().waitFor();
  await ana.replies("Hi, this is Ana. I build these homes, so ask me anything.");
  await v.sees(/this is Ana/);
  await picture(v.page, "takeover-visitor-desk");
  await picture(ana.page, "takeover-console-desk");
  const joined = v.frames.findIndex((f) => f.type === "event" && f.event.type === "concierge.joined");
  const after = v.frames.slice(joined);
  expect(after.filter((f) => f.type === "delta" || (f.type === "event" && f.event.type === "assistant.said"))).toEqual(
    [],
  );
  const cut = v.frames.find((f) => f.type === "event" && f.event.type === "assistant.said");
  expect(cut).toMatchObject({ event: { why: "interrupted" } });
  expect(v.sockets).toBe(1);
  await ana.does("Close");
  await ana.does("Close conversation");
  await v.page.close();
  await ana.page.context().close();
});

scenes(
  "[T2] asking for a real person connects the idle concierge at once; typing shows both ways; a hand-back carries the note",
  async () => {
    const bo = await Desk.sit(browser, await home.link("Bo"));
    await bo.isNow("Available");
    const v = await Visitor.arrive(browser, home.origin, PHONE);
    await v.open();
    await v.say("Can I talk to a real person?");
    await v.sees("Bo has joined");
    await v.page.getByText("Human").first().waitFor();
    // The console opens the room by itself, with the brief and why.
    await bo.page.getByText("Asked for a person").first().waitFor();
    await bo.page
      .getByText(/talk to a real person/)
      .first()
      .waitFor();
    await picture(bo.page, "assigned-console-desk");
    await v.composer.pressSequentially("Hello");
    await bo.page
      .getByText(/is typing/)
      .first()
      .waitFor();
    await v.say("Hello, I want to see the Juniper plan.");
    const reply = bo.page.getByRole("textbox", { name: /^Reply/ });
    await reply.pressSequentially("Of course");
    await v.page.getByText("Bo is typing").first().waitFor();
    await picture(v.page, "human-visitor-phone");
    await bo.replies("Of course, I will send you the drawings.");
    await v.sees(/send you the drawings/);
    await bo.does("Hand back");
    await bo.page.getByRole("dialog").getByRole("textbox").fill("I will send the Juniper drawings on Friday.");
    await bo.page.getByRole("dialog").getByRole("button", { name: "Hand back" }).click();
    await v.sees(/has handed over/);
    await v.say("What did your colleague promise?");
    await v.sees(/Juniper drawings on Friday/);
    expect(v.sockets).toBe(1);
    expect([...v.errors, ...bo.errors]).toEqual([]);
    await picture(v.page, "handed-back-visitor-phone");
    await v.page.close();
    await bo.page.context().close();
  },
);

scenes(
  "[R11] reloading in mid-reply, on a wire that breaks: nothing lost, nothing twice; a second tab shows the same",
  async () => {
    const line = await wire(home.origin);
    const context = await browser.newContext({ viewport: DESK });
    const v = await Visitor.arrive(context, line.origin);
    await v.open();
    await v.say(LONG);
    await v.log.locator("text=/\\w+ \\w+ \\w+/").last().waitFor();
    await v.page.reload();
    await v.composer.waitFor();
    line.cut();
    await v.page
      .getByText(/No connection/)
      .first()
      .waitFor();
    await v.say("Sent while offline");
    await v.page.close();
    line.mend();
    const back = await Visitor.arrive(context, line.origin);
    await back.open();
    await back.sees("Sent while offline");
    const tab = await Visitor.arrive(context, line.origin);
    await tab.open();
    await tab.sees("Sent while offline");
    await tab.say("What is a lot premium?");
    for (const screen of [back, tab]) {
      await screen.sees(/extra price of a homesite/);
      expect(await screen.log.getByText("Sent while offline", { exact: true }).count()).toBe(1);
      expect(await screen.log.getByText(LONG, { exact: true }).count()).toBe(1);
      expect(await screen.log.getByText("What is a lot premium?", { exact: true }).count()).toBe(1);
    }
    await context.close();
    await line.close();
  },
);

scenes(
  "[L1] in claim mode a card stands on both consoles, the first to claim joins; and when nobody comes, a contact is left",
  async () => {
    const hasty = await gateway({ configPath: await variant("impatient", "test/browser/impatient/worker.ts") });
    const [ana, bo] = [
      await Desk.sit(browser, await hasty.link("Ana")),
      await Desk.sit(browser, await hasty.link("Bo")),
    ];
    const v = await Visitor.arrive(browser, hasty.origin);
    await v.open();
    await v.say("I would like to speak with somebody, please");
    await v.sees(/asked a person to join/);
    for (const desk of [ana, bo])
      await desk
        .row(/speak with somebody/)
        .getByText("Asked for a person")
        .waitFor();
    await picture(ana.page, "waiting-console-desk");
    await bo.row(/speak with somebody/).click();
    await bo.does("Take");
    await v.sees("Bo has joined");
    await ana
      .row(/speak with somebody/)
      .getByText("Bo", { exact: true })
      .waitFor();
    await v.page.getByRole("button", { name: "Back to the assistant" }).click();
    await v.sees(/You are back with/);

    const w = await Visitor.arrive(browser, hasty.origin, PHONE);
    await w.open();
    await w.person.click();
    await w.sees(/asked a person to join/);
    await w.sees(/nobody could join in time/);
    await picture(w.page, "times-visitor-phone");
    await w.page.getByRole("button", { name: "Leave contact details instead" }).click();
    await w.page.getByLabel("Name").fill("Kim Doe");
    await w.page.getByLabel("Email").fill("kim@example.com");
    await picture(w.page, "contact-visitor-phone");
    await w.page.getByLabel(/You may use this/).check();
    await w.page.getByRole("button", { name: "Request a callback" }).click();
    await w.sees(/We will be in touch/);
    expect(w.frames.some((f) => f.type === "event" && f.event.type === "callback.promised")).toBe(true);
    await picture(w.page, "promised-visitor-phone");
    await Promise.all([ana, bo].map((desk) => desk.page.context().close()));
    await Promise.all([v, w].map((visitor) => visitor.page.close()));
    await hasty.close();
  },
);
