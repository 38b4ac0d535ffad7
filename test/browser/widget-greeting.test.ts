/** Greetings beside the launcher: when they come, what they stay away from, and that a no is a no. */
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { Fact } from "../../protocol/facts.ts";
import { Greetings } from "../../settings/greetings.ts";
import { launch } from "./chromium.ts";
import { DESK, PHONE, picture } from "./people.ts";
import { EMBED, type Setting, SHOP, Stage, shipped } from "./stage.ts";

let browser: Browser;
let files: (path: string) => string | null;
const started = await launch();
const skip = "skip" in started ? started.skip : null;
const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

const PLANS = "Ask me which plan suits you.";
const FOOT = "Read to the end? I can explain the rest.";
const AGAIN = "Good to see you again.";
const WIEDER = "Sch\u00f6n, dass Sie wieder da sind.";

const greetings = Greetings.parse([
  { page: "/plans/*", after: 10, text: PLANS },
  { page: "/long", scrolled: 90, text: FOOT },
  { returning: true, text: AGAIN, languages: { de: WIEDER } },
]);

beforeAll(async () => {
  if (!("browser" in started)) return;
  browser = started.browser;
  files = await shipped({ greetings });
});
afterAll(async () => {
  await browser?.close();
});

const scenes = test.skipIf(skip !== null);

const page = (body: string, lang = "en", dir = "ltr") =>
  `<!doctype html><html lang="${lang}" dir="${dir}"><meta charset="utf-8"><title>Shop</title>
  <meta name="viewport" content="width=device-width, initial-scale=1"><body><main><h1>Shop</h1>${body}</main>${EMBED}</body></html>`;

/** A page whose clock the test moves. */
async function arrive(path: string, setting: Setting = {}) {
  const stage = await Stage.set(browser, files, { html: page("<p>Words.</p>"), ...setting });
  await stage.page.clock.install();
  await visit(stage, path);
  return stage;
}

async function visit(stage: Stage, path: string) {
  await stage.page.goto(SHOP + path);
  // What decides comes when the page has nothing else to do.
  const coming = stage.page.waitForResponse(/greet\.js/);
  await stage.page.clock.runFor(1_000);
  await coming;
  await stage.page.locator("baton-chat .greeting-place").waitFor({ state: "attached" });
}

const greeting = (stage: Stage) => stage.page.locator("baton-chat .greeting");
const later = (stage: Stage, seconds: number) => stage.page.clock.runFor(seconds * 1_000);

/** Some time later there is none, and nothing is left that could bring one. */
async function staysQuiet(stage: Stage) {
  await later(stage, 3_600);
  expect(await greeting(stage).count()).toBe(0);
}

scenes("[W25] it comes on its page after its time, is said aloud, opens the chat, and begins it", async () => {
  const stage = await arrive("/plans/oak", { context: { viewport: DESK, reducedMotion: "reduce" } });
  await later(stage, 8);
  expect(await greeting(stage).count()).toBe(0);
  await later(stage, 3);
  await greeting(stage).getByRole("button", { name: PLANS }).waitFor();
  expect(await stage.page.getByRole("status").filter({ hasText: PLANS }).count()).toBe(1);
  await stage.page.evaluate(axe);
  const wrong = await stage.page.evaluate("axe.run().then(({ violations }) => violations.map(({ id }) => id))");
  expect(wrong).toEqual([]);
  await picture(stage.page, "greeting");
  await greeting(stage).getByRole("button", { name: PLANS }).click();
  await stage.sees(PLANS);
  expect(await stage.panel.locator(".bubble").first().textContent()).toBe(PLANS);
  expect(await greeting(stage).count()).toBe(0);
  await stage.page.keyboard.press("Escape");
  await staysQuiet(stage);
  expect(stage.errors).toEqual([]);
  await stage.strike();
});

scenes("[W25] after a no there is none any more, on no page and in no later visit", async () => {
  const stage = await arrive("/plans/oak");
  await later(stage, 12);
  await greeting(stage).getByRole("button", { name: "Close" }).press("Enter");
  expect(await greeting(stage).count()).toBe(0);
  expect(await stage.page.evaluate(() => document.activeElement?.localName)).toBe("baton-chat");
  await stage.page.evaluate(() => sessionStorage.clear());
  await stage.page.goto(`${SHOP}/long`);
  await later(stage, 2);
  await staysQuiet(stage);
  await stage.strike();
});

scenes("[W25] one in a visit, none twice, and who comes back gets theirs in their language", async () => {
  const stage = await arrive("/plans/oak", { html: page("<p>Worte.</p>", "de") });
  await later(stage, 12);
  await greeting(stage).getByText(PLANS).waitFor();
  // The next page of the same visit.
  await stage.page.goto(`${SHOP}/plans/elm`);
  await later(stage, 2);
  await staysQuiet(stage);
  await stage.page.evaluate(() => sessionStorage.clear());
  await visit(stage, "/plans/elm");
  await later(stage, 12);
  await greeting(stage).getByText(WIEDER).waitFor();
  await greeting(stage).getByRole("button", { name: "Schlie\u00dfen" }).waitFor();
  await stage.strike();
});

scenes("[W25] it waits until so much of the page was seen", async () => {
  const stage = await arrive("/long", { html: page('<p style="height:5000px">Words.</p>') });
  await later(stage, 30);
  expect(await greeting(stage).count()).toBe(0);
  await stage.page.evaluate(() => scrollTo(0, 1e6));
  await later(stage, 2);
  await greeting(stage).getByText(FOOT).waitFor();
  await stage.strike();
});

const FORM =
  '<form style="position:fixed;right:0;bottom:0;width:300px;height:300px"><label>Name <input></label></form>';

scenes("[W25] it never lies over a form, and goes away while somebody fills one in", async () => {
  const covered = await arrive("/plans/oak", { html: page(FORM) });
  await later(covered, 60);
  expect(await greeting(covered).count()).toBe(0);
  // The form is gone: now it may come.
  await covered.page.evaluate(() => document.querySelector("form")?.remove());
  await later(covered, 2);
  await greeting(covered).getByText(PLANS).waitFor();
  await covered.strike();

  const typing = await arrive("/plans/oak", { html: page("<form><label>Name <input></label></form>") });
  const field = typing.page.getByLabel("Name");
  await field.focus();
  await later(typing, 60);
  expect(await greeting(typing).count()).toBe(0);
  await field.blur();
  await later(typing, 2);
  await greeting(typing).getByText(PLANS).waitFor();
  await field.focus();
  await greeting(typing).waitFor({ state: "hidden" });
  await field.blur();
  await greeting(typing).waitFor({ state: "visible" });
  await typing.strike();
});

scenes("[W25] it stays with its page where the address changes without another page", async () => {
  const stage = await arrive("/");
  await later(stage, 60);
  expect(await greeting(stage).count()).toBe(0);
  await stage.page.evaluate(() => history.pushState(null, "", "/plans/oak"));
  await later(stage, 5);
  expect(await greeting(stage).count()).toBe(0);
  await later(stage, 7);
  await greeting(stage).getByText(PLANS).waitFor();
  await stage.page.evaluate(() => history.pushState(null, "", "/contact"));
  await later(stage, 2);
  expect(await greeting(stage).count()).toBe(0);
  await stage.strike();
});

scenes(
  "[W25] whoever opened the chat or has written gets none, and where storage is refused the page still works",
  async () => {
    const opened = await arrive("/plans/oak");
    await opened.open();
    await opened.page.keyboard.press("Escape");
    await staysQuiet(opened);
    await opened.strike();
    const said: Fact = { type: "visitor.said", id: "message-1", text: "Hello" };
    const written = await arrive("/plans/oak", { facts: [said] });
    await written.open();
    await written.sees("Hello");
    await written.page.evaluate(() => localStorage.removeItem("baton.chat.example.greetings"));
    await written.page.evaluate(() => sessionStorage.clear());
    await written.page.goto(`${SHOP}/plans/oak`);
    await later(written, 2);
    await staysQuiet(written);
    await written.strike();
    const refused = await Stage.set(browser, files, { html: page("<p>Words.</p>") });
    await refused.page.addInitScript(() => {
      for (const name of ["localStorage", "sessionStorage"])
        Object.defineProperty(window, name, {
          get() {
            throw new DOMException("no", "SecurityError");
          },
        });
    });
    await refused.page.clock.install();
    await visit(refused, "/plans/oak");
    await later(refused, 12);
    await greeting(refused).getByText(PLANS).waitFor();
    expect(refused.errors).toEqual([]);
    await refused.strike();
  },
);

scenes("[W25] on a phone and from right to left it has room, beside the launcher", async () => {
  for (const [name, setting] of Object.entries({
    phone: { context: { viewport: PHONE, reducedMotion: "reduce" as const } },
    dark: { context: { viewport: PHONE, colorScheme: "dark" as const, reducedMotion: "reduce" as const } },
    rtl: { context: { viewport: PHONE, reducedMotion: "reduce" as const }, html: page("<p>Words.</p>", "ar", "rtl") },
  })) {
    const stage = await arrive("/plans/oak", setting);
    await later(stage, 12);
    await greeting(stage).waitFor();
    const box = await greeting(stage).boundingBox();
    const launcher = await stage.launcher.boundingBox();
    expect(box && launcher && box.y + box.height <= launcher.y, name).toBe(true);
    expect(box && box.x >= 0 && box.x + box.width <= 390, name).toBe(true);
    await picture(stage.page, `greeting-${name}`);
    await stage.strike();
  }
});

scenes("a site without greetings loads none of their code", async () => {
  const none = await shipped();
  expect(none("widget/greet.js")).toBeNull();
  expect(none("widget.js")).not.toContain("greet");
});
