/** The page of webhook deliveries: how each receiver does, what was sent, and sending it again. */
import { once } from "node:events";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { expect, test } from "vitest";
import { Caller } from "./caller.ts";
import { launch } from "./chromium.ts";
import { looks } from "./console-steps.ts";
import { gateway } from "./gateway.ts";
import { Desk } from "./people.ts";
import { variant } from "./variant.ts";

const started = await launch();
const skip = "skip" in started ? started.skip : null;
if (skip) console.warn(`Browser tests are skipped: ${skip}`);

/** `/crm` answers what it is told to, `/old` wants no more. */
async function receiver() {
  const crm = { answer: 500, ids: [] as string[] };
  const server = createServer((request, response) => {
    request.resume();
    if (request.url === "/crm") crm.ids.push(String(request.headers["webhook-id"]));
    response.writeHead(request.url === "/crm" ? crm.answer : 410).end();
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address() as AddressInfo;
  return { crm, origin: `http://127.0.0.1:${port}`, close: () => server.close() };
}

test.skipIf(skip !== null)(
  "what a receiver did not take is sent again with one click, and the page shows it",
  async () => {
    if (!("browser" in started)) return;
    const { browser } = started;
    const hooks = await receiver();
    const home = await gateway({
      pace: 0,
      configPath: await variant("desk-webhooks", "test/browser/desk/worker.ts"),
      secrets: { HOOKS: hooks.origin, WEBHOOK_SECRET: "whsec_MDEyMzQ1Njc4OTAxMjM0NTY3ODkwMTIzNDU2Nzg5MDE=" },
    });
    try {
      const ana = await Desk.sit(browser, await home.link("Ana"));
      const opening = ana.page.context().waitForEvent("page");
      await ana.page.keyboard.press("g");
      await ana.page.keyboard.press("d");
      const page = await opening;
      page.setDefaultTimeout(15_000);
      await page.getByText("Nothing has been sent yet.").waitFor();
      const v = await Caller.call(home.origin);
      v.say("What is a lot premium?");
      await v.hears("assistant.said");
      const receivers = page.getByRole("region", { name: "Receivers" });
      await receivers.getByText("Last attempt failed").waitFor();
      await receivers.getByText("Unsubscribed").waitFor();
      // Both lie at one origin: they are told apart, here and in the log, and no path is shown.
      const named = await receivers.getByRole("listitem").locator("b").allInnerTexts();
      expect(named).toEqual([`${hooks.origin} (1)`, `${hooks.origin} (2)`]);
      const row = page.getByRole("row", { name: /conversation\.started.* \(1\)/ }).filter({ hasText: /HTTP 500/ });
      await row.first().waitFor();
      await page
        .getByRole("row", { name: / \(2\) Skipped/ })
        .first()
        .waitFor();
      await looks(page, "deliveries");
      hooks.crm.answer = 204;
      await row.getByRole("button", { name: /^Redeliver conversation\.started/ }).click();
      await page.getByText("The message is queued again.").waitFor();
      await receivers.getByText("Working").waitFor();
      await page.getByRole("row", { name: /conversation\.started.*Delivered 1 attempt · HTTP 204/ }).waitFor();
      const [first] = hooks.crm.ids;
      expect(hooks.crm.ids.filter((id) => id === first).length).toBeGreaterThan(1);
      await page.getByRole("link", { name: "Open" }).first().click();
      await page.getByRole("log").getByText("What is a lot premium?").waitFor();
      v.hangUp();
    } finally {
      await home.close();
      hooks.close();
      await browser.close();
    }
  },
);
