/** A browser that calls its language what `Intl` does not take, at the screens of a visitor and of a concierge. */
import { dirname } from "node:path";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { launch } from "./chromium.ts";
import { crowd, room } from "./crowd.ts";
import { EMBED, Stage, shipped } from "./stage.ts";
import { variant } from "./variant.ts";
import { asked, said, slot } from "./wanting.ts";

let browser: Browser;
const started = await launch();
const skip = "skip" in started ? started.skip : null;

beforeAll(() => {
  if ("browser" in started) browser = started.browser;
});
afterAll(async () => {
  await browser?.close();
});

const scenes = test.skipIf(skip !== null);

/** Runs in the page, before anything of ours. */
function speak(languages: readonly string[] | undefined, language = languages?.[0]) {
  Object.defineProperties(navigator, { language: { get: () => language }, languages: { get: () => languages } });
}

scenes("[D30] a visitor sees times as their language writes them, and what they say arrives", async () => {
  const files = await shipped();
  for (const { languages, language, time, lang } of [
    { languages: ["en-US@posix", "en"], time: /^Fri, Jan 15.* 9:00\sAM/, lang: "en-US" },
    { languages: ["en_GB.UTF-8"], time: /^Fri,? 15 Jan.* 09:00/, lang: "en-GB" },
    { languages: ["C", "de_AT"], time: /^Fr\., 15\. J.* 09:00/, lang: "de-AT" },
    { languages: undefined, language: "fr_CA", time: /^ven\. 15 janv\..* 09\D+00/, lang: "fr-CA" },
    { languages: ["q".repeat(200), "POSIX", ""], time: /^Fri, Jan 15.* 9:00\sAM/, lang: undefined },
  ]) {
    const stage = await Stage.set(browser, files, {
      html: `<!doctype html><title>Shop</title><script>(${speak})(${JSON.stringify(languages)}, ${JSON.stringify(language)})</script>${EMBED}`,
      facts: [said, asked, { type: "wait.expired", why: "nobody" }],
      context: { timezoneId: "Europe/London" },
    });
    await stage.open();
    await stage.hears("slots");
    stage.send({ type: "slots", slots: [slot(1)], next: null });
    const times = stage.panel.locator(".times button");
    await times.first().waitFor();
    expect(await times.first().textContent(), lang).toMatch(time);
    await stage.composer.fill("Is that a Friday?");
    await stage.composer.press("Enter");
    expect((await stage.hears("say")).lang).toBe(lang);
    expect(stage.errors).toEqual([]);
    await stage.strike();
  }
});

scenes("[D30] a concierge is told which language a visitor speaks, where it is one and not their own", async () => {
  const gateway = await crowd(`${dirname(await variant("language"))}/assets`, 0);
  for (const [own, shown] of [
    [["en-US@posix"], ["Portuguese", "Serbian"]],
    [["pt_PT"], ["English", "Serbian"]],
    [["C"], ["English", "Portuguese", "Serbian"]],
  ] as const) {
    const page = await browser.newPage();
    const errors: string[] = [];
    page.on("pageerror", (error) => errors.push(String(error)));
    await page.addInitScript(speak, own);
    await page.goto(`${gateway.origin}/console/`);
    await page.getByText("Connected").first().waitFor();
    const said = ["en_GB", "pt_BR.UTF-8", "sr_RS@latin", "POSIX", "x".repeat(35)];
    for (const [n, lang] of said.entries()) gateway.send({ type: "card", card: { ...room(n + 1), lang } });
    await page.getByText(`Question number ${said.length}`).waitFor();
    const tags = await page.locator(".tag").allTextContents();
    expect(tags.sort(), own.join()).toEqual(shown);
    expect(errors).toEqual([]);
    await page.close();
  }
  await gateway.close();
});
