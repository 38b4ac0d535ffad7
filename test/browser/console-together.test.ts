/** One visitor and two concierges: watching, whispering, noting, passing on, judging and closing. */
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { Caller } from "./caller.ts";
import { launch } from "./chromium.ts";
import { dialog, field, log, presses, writes } from "./console-steps.ts";
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
  home = await gateway({ pace: 5, configPath: await variant("console") });
});
afterAll(async () => {
  await home?.close();
  await browser?.close();
});

const scenes = test.skipIf(skip !== null);

scenes(
  "[F31] a whisper steers the assistant's next reply; neither it nor a note reaches the visitor's socket",
  async () => {
    const v = await Caller.call(home.origin);
    const ana = await Desk.sit(browser, await home.link("Ana"));
    await ana.isNow("Break");
    v.say("What is a lot premium?");
    const first = await v.hears("assistant.said");
    expect(first.text).not.toMatch(/warranty/i);
    await ana.row(/What is a lot premium/).click();
    await log(ana)
      .getByText(/extra price of a homesite/)
      .waitFor();
    await writes(ana, "w", "Mention the ten year structural warranty.");
    await writes(ana, "n", "This one is a friend of the founder.");
    v.say("And what is a homesite premium again?");
    await v.hears("assistant.said", ({ text }) => /warranty/i.test(text));
    await log(ana)
      .getByText(/warranty/i)
      .last()
      .waitFor();
    await picture(ana.page, "console-watching-desk");
    expect(v.wire).not.toMatch(/friend of the founder|whisper|note\.added|Mention the ten year/);
    expect(ana.errors).toEqual([]);
    v.hangUp();
    await ana.page.context().close();
  },
);

scenes(
  "[F25] a transfer that is refused changes nothing; one that is accepted moves the floor and its note",
  async () => {
    const ana = await Desk.sit(browser, await home.link("Ana"));
    await ana.isNow("Available");
    const v = await Caller.call(home.origin);
    v.say("Can I talk to a real person?");
    await v.hears("concierge.joined");
    await ana.page.keyboard.press("Shift");
    await ana.page.getByText("Confirm that you are here").first().waitFor({ state: "hidden" });
    const bo = await Desk.sit(browser, await home.link("Bo"));
    await bo.isNow("Available");

    await presses(ana, "t");
    await dialog(ana).getByRole("radio", { name: /Bo/ }).check();
    await dialog(ana).getByRole("textbox").fill("Kim asks about the Juniper; I have to leave.");
    await picture(ana.page, "console-transfer-desk");
    await dialog(ana).getByRole("button", { name: "Send request" }).click();
    await ana.page.getByText("Bo was asked to take over").first().waitFor();
    await bo.page
      .getByText(/I have to leave/)
      .first()
      .waitFor();
    await picture(bo.page, "console-asked-desk");
    await bo.does("Decline");
    await log(ana).getByText("Bo declined the transfer").waitFor();
    await ana.replies("I am still here.");
    await v.hears("concierge.said", ({ text }) => text === "I am still here.");

    await presses(ana, "t");
    await dialog(ana).getByRole("button", { name: "Send request" }).click();
    await bo.page.getByText("Ana asks you to take over").first().waitFor();
    await bo.page.keyboard.press("Shift+Y");
    await v.hears("concierge.joined", ({ concierge }) => concierge.name === "Bo");
    await bo.replies("Bo here: the Juniper it is.");
    await v.hears("concierge.said", ({ concierge }) => concierge.name === "Bo");
    await log(ana).getByText("Bo joined").waitFor();
    expect(v.wire).not.toMatch(/I have to leave|transfer\.|@local/);

    // Who holds it closes it, and says how it ended; the visitor is told only that.
    await presses(bo, "e");
    await dialog(bo).getByRole("radio", { name: "Follow up" }).check();
    await dialog(bo).getByRole("button", { name: "Close conversation" }).click();
    await v.hears("closed");
    await log(bo).getByText("The conversation was closed").waitFor();
    expect(v.wire).not.toContain("follow-up");
    expect([...ana.errors, ...bo.errors]).toEqual([]);
    v.hangUp();
    await Promise.all([ana, bo].map((desk) => desk.page.context().close()));
  },
);

scenes(
  "a canned reply takes what is known and waits for what is not; a decision is judged for everybody to see",
  async () => {
    const ana = await Desk.sit(browser, await home.link("Ana"));
    await ana.isNow("Available");
    const v = await Caller.call(home.origin);
    v.say("Can I talk to a real person?");
    await v.hears("concierge.joined");
    await ana.page.getByRole("textbox", { name: /^Reply/ }).waitFor();
    await presses(ana, "r");
    await field(ana).pressSequentially("/hel");
    await ana.page.getByRole("option", { name: /\/hello/ }).waitFor();
    await picture(ana.page, "console-canned-desk");
    await field(ana).press("Enter");
    await ana.page.getByText("Fill in {name} first").waitFor();
    await field(ana).press("Enter");
    await ana.page.keyboard.type("Kim");
    await field(ana).press("Enter");
    const said = await v.hears("concierge.said");
    expect(said.text).toMatch(/^Hi Kim, this is Ana from /);

    // A title of the knowledge comes the same way.
    await field(ana).pressSequentially("See: /premium");
    await field(ana).press("Tab");
    expect(await field(ana).inputValue()).toMatch(/^See: .*premium/i);
    await field(ana).fill("");

    const judged = log(ana).getByRole("group", { name: "This handoff was" });
    await judged.getByRole("button", { name: "Too late" }).click();
    await log(ana).getByRole("button", { name: "Too late", pressed: true }).waitFor();
    expect(v.wire).not.toMatch(/marked|"late"/);
    expect(ana.errors).toEqual([]);

    await presses(ana, "Shift+H");
    await dialog(ana).getByRole("textbox").fill("Needs somebody who knows lots.");
    await dialog(ana).getByRole("button", { name: "Release" }).click();
    await log(ana).getByText("Note: Needs somebody who knows lots.").waitFor();
    expect(v.wire).not.toContain("knows lots");
    await presses(ana, "e");
    await dialog(ana).getByRole("button", { name: "Close conversation" }).click();
    await v.hears("closed");
    v.hangUp();
    await ana.page.context().close();
  },
);

scenes(
  "a suggested reply fills the field and is sent by hand; the visitor's reading shows, and mine to them",
  async () => {
    const bo = await Desk.sit(browser, await home.link("Bo"));
    await bo.isNow("Break");
    const v = await Caller.call(home.origin);
    v.say("How long is the warranty?");
    await v.hears("assistant.said");
    await bo.row(/How long is the warranty/).click();
    await bo.does("Take over");
    await bo.page.getByText("With you").first().waitFor();
    await presses(bo, "s");
    await bo.page.getByText("Suggested by the assistant").waitFor();
    const suggested = await field(bo).inputValue();
    expect(suggested.length).toBeGreaterThan(10);
    expect(v.wire).not.toContain("concierge.said");
    await picture(bo.page, "console-suggested-desk");
    await field(bo).press("Enter");
    await v.hears("concierge.said", ({ text }) => text === suggested);
    const head = v.frames.reduce((seq, frame) => (frame.type === "event" ? frame.event.seq : seq), 0);
    v.send({ type: "read", upTo: head });
    await log(bo).getByText("Read", { exact: true }).waitFor();
    v.say("Thank you, that helps.");
    await log(bo).getByText("Thank you, that helps.").waitFor();
    await v.gets("read", ({ upTo }) => upTo > head);
    expect(bo.errors).toEqual([]);
    await presses(bo, "e");
    await dialog(bo).getByRole("button", { name: "Close conversation" }).click();
    await v.hears("closed");
    v.hangUp();
    await bo.page.context().close();
  },
);
