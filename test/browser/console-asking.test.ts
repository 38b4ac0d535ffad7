/** What comes to a concierge: questions of the assistant, words not yet sent, breaks, drops and returns. */
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { Caller } from "./caller.ts";
import { launch } from "./chromium.ts";
import { dialog, field, isAccessible, log, presses } from "./console-steps.ts";
import { type Gateway, gateway } from "./gateway.ts";
import { Desk, PHONE, picture } from "./people.ts";
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
  home = await gateway({ pace: 0, configPath: await variant("asking", "test/browser/asking/worker.ts") });
});
afterAll(async () => {
  await home?.close();
  await browser?.close();
});

const scenes = test.skipIf(skip !== null);

scenes("the assistant's question is answered from the lobby, and the visitor hears it from the assistant", async () => {
  const ana = await Desk.sit(browser, await home.link("Ana"));
  await ana.page.setViewportSize(PHONE);
  await ana.isNow("Busy");
  const v = await Caller.call(home.origin);
  v.say("Do you charter yachts?");
  const put = await v.hears("question.put");
  expect(put.text).toBe("…");
  await ana.page.getByText("The assistant asks").waitFor();
  await ana.page.getByText("“Do you charter yachts?”").waitFor();
  await picture(ana.page, "console-question-phone");
  await isAccessible(ana.page);
  await ana.page.keyboard.press("a");
  const answer = ana.page.getByRole("textbox", { name: /^Your answer about/ });
  await answer.fill("No, but we know a shipyard in Astoria.");
  await answer.press("Enter");
  await v.hears("assistant.said", ({ text }) => /shipyard in Astoria/.test(text));
  await ana.page.getByText("The assistant asks").waitFor({ state: "hidden" });
  expect(ana.errors).toEqual([]);
  v.hangUp();
  await ana.page.context().close();
});

scenes("what a visitor types shows before it is sent, marked as not sent", async () => {
  const ana = await Desk.sit(browser, await home.link("Ana"));
  await ana.isNow("Break");
  const v = await Caller.call(home.origin);
  v.say("What is a lot premium?");
  await v.hears("assistant.said");
  await ana.row(/What is a lot premium/).click();
  await log(ana)
    .getByText(/homesite/)
    .first()
    .waitFor();
  v.send({ type: "typing", on: true, text: "I would like to cancel, because" });
  await log(ana).getByText("I would like to cancel, because").waitFor();
  await log(ana).getByText("Not sent yet").waitFor();
  await picture(ana.page, "console-preview-desk");
  v.send({ type: "typing", on: false });
  await log(ana).getByText("I would like to cancel, because").waitFor({ state: "hidden" });
  expect(ana.errors).toEqual([]);
  v.hangUp();
  await ana.page.context().close();
});

scenes(
  "nobody on a break is connected; whoever drops and comes back finds their conversation and their words",
  async () => {
    const line = await wire(home.origin);
    const ana = await Desk.sit(browser, await home.link("Ana", line.origin));
    const bo = await Desk.sit(browser, await home.link("Bo"));
    await bo.isNow("Break");
    await ana.isNow("Available");
    const v = await Caller.call(home.origin);
    v.say("Can I talk to a real person?");
    const joined = await v.hears("concierge.joined");
    expect(joined.concierge.name).toBe("Ana");
    await ana.replies("Hello, this is Ana.");
    await v.hears("concierge.said");
    line.cut();
    await v.hears("concierge.dropped");
    await ana.page
      .getByText(/Reconnecting/)
      .first()
      .waitFor();
    await ana.replies("Sent while I was away.");
    await log(ana).getByText("Sending…").waitFor();
    line.mend();
    await v.hears("concierge.present", ({ after }) => after === "dropped");
    await v.hears("concierge.said", ({ text }) => text === "Sent while I was away.");
    await log(ana).getByText("Ana is back").waitFor();
    const said = v.frames.filter((f) => f.type === "event" && f.event.type === "concierge.said");
    expect(said).toHaveLength(2);
    await presses(ana, "e");
    await dialog(ana).getByRole("button", { name: "Close conversation" }).click();
    await v.hears("closed");
    expect([...ana.errors, ...bo.errors]).toEqual([]);
    v.hangUp();
    await Promise.all([ana, bo].map((desk) => desk.page.context().close()));
    await line.close();
  },
);

scenes(
  "a concierge with room for two holds two, is not torn from a reply by the second, and a third waits",
  async () => {
    const cai = await Desk.sit(browser, await home.link("Cai"));
    await cai.isNow("Available");
    const first = await Caller.call(home.origin);
    first.say("I need a human, first");
    await first.hears("concierge.joined");
    await log(cai).getByText("I need a human, first").waitFor();
    await field(cai).fill("Let me look that up");

    const second = await Caller.call(home.origin);
    second.say("I need a human, second");
    await second.hears("concierge.joined");
    await cai.page.getByText(/is now with you/).waitFor();
    await cai.page.waitForFunction(() => document.title.startsWith("(1) "));
    await log(cai).getByText("I need a human, first").waitFor();
    await field(cai).press("Enter");
    await first.hears("concierge.said", ({ text }) => text === "Let me look that up");
    await cai.row(/I need a human, second/).click();
    await log(cai).getByText("I need a human, second").waitFor();
    await cai.replies("Hello to the second");
    await second.hears("concierge.said", ({ text }) => text === "Hello to the second");
    await cai.page.waitForFunction(() => !document.title.startsWith("("));

    const third = await Caller.call(home.origin);
    third.say("I need a human, third");
    await third.gets("queue");
    await cai.page.locator('[data-list="waiting"]').getByText("Asked for a person").waitFor();
    await picture(cai.page, "console-two-desk");
    await presses(cai, "e");
    await dialog(cai).getByRole("button", { name: "Close conversation" }).click();
    await second.hears("closed");
    const taken = await third.hears("concierge.joined");
    expect(taken.concierge.name).toBe("Cai");
    expect(cai.errors).toEqual([]);
    for (const v of [first, second, third]) v.hangUp();
    await cai.page.context().close();
  },
);

interface Watched {
  shown: { body: string; open: boolean }[];
}

/** What a page that nobody looks at shows outside of itself, recorded instead of shown. */
function lookAway(): void {
  const shown: Watched["shown"] = [];
  class Recorded {
    static permission = "granted";
    readonly #entry: { body: string; open: boolean };
    constructor(_title: string, { body }: { body: string }) {
      this.#entry = { body, open: true };
      shown.push(this.#entry);
    }
    close(): void {
      this.#entry.open = false;
    }
  }
  document.hasFocus = () => false;
  Object.assign(globalThis, { Notification: Recorded, shown });
  dispatchEvent(new Event("blur"));
}

scenes("whoever looks elsewhere is called by the system too, and the call is gone when somebody acts", async () => {
  const ana = await Desk.sit(browser, await home.link("Ana"));
  await ana.isNow("Available");
  await ana.page.evaluate(lookAway);
  const v = await Caller.call(home.origin);
  v.say("Can I talk to a real person?");
  await v.hears("concierge.joined");
  await ana.page.waitForFunction(() =>
    (globalThis as unknown as Watched).shown.some(({ body, open }) => open && /is now with you/.test(body)),
  );
  await ana.page.waitForFunction(() => document.title.startsWith("(1) "));
  await ana.page.getByText("Confirm that you are here").first().waitFor();
  await picture(ana.page, "console-alive-desk");
  await ana.does("I am here");
  await ana.page.waitForFunction(() => (globalThis as unknown as Watched).shown.every(({ open }) => !open));
  await presses(ana, "e");
  await dialog(ana).getByRole("button", { name: "Close conversation" }).click();
  await v.hears("closed");
  expect(ana.errors).toEqual([]);
  v.hangUp();
  await ana.page.context().close();
});
