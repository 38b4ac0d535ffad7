/** The join link of a webhook, in a browser that has never seen the console. */
import { expect, test } from "vitest";
import { joinLink } from "../../durable-objects/tickets.ts";
import { launch } from "./chromium.ts";
import { gateway, SECRET } from "./gateway.ts";
import { Visitor } from "./people.ts";

const started = await launch();
const skip = "skip" in started ? started.skip : null;
if (skip) console.warn(`Browser tests are skipped: ${skip}`);

test.skipIf(skip !== null)(
  "a join link opens its room to a stranger, who takes it over; a second look is refused",
  async () => {
    if (!("browser" in started)) return;
    const { browser } = started;
    const home = await gateway();
    try {
      const v = await Visitor.arrive(browser, home.origin);
      const joining = v.page.waitForEvent("websocket");
      await v.open();
      const conversation = /\/rooms\/([0-9a-f]{64})/.exec((await joining).url())?.[1] ?? "";
      await v.say("What is a lot premium?");
      await v.sees(/extra price of a homesite/);
      const link = await joinLink(SECRET, home.origin, conversation, Date.now());
      const page = await (await browser.newContext()).newPage();
      await page.goto(link);
      await page.getByRole("textbox", { name: "Your name" }).fill("Rosa");
      await page.keyboard.press("Enter");
      await page.getByText("What is a lot premium?").first().waitFor();
      expect(new URL(page.url()).hash).toBe(`#room=${conversation}`);
      await page.keyboard.press("Shift+J");
      await v.sees("Rosa has joined");
      const other = await (await browser.newContext()).newPage();
      await other.goto(link);
      await other.getByRole("textbox", { name: "Your name" }).fill("Bo");
      await other.keyboard.press("Enter");
      await other.getByRole("alert").waitFor();
    } finally {
      await home.close();
      await browser.close();
    }
  },
);
