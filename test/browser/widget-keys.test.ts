/** Keys and text in the panel belong to the panel: neither the page nor an input method's own keys interfere. */
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { launch } from "./chromium.ts";
import { EMBED, Stage, shipped } from "./stage.ts";

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

/** A page with shortcuts, which like most such pages leaves fields alone. */
const shortcuts = (capture: boolean) => `<!doctype html><html lang="en"><title>Shop</title><body><input id="search">
  <script>
    window.leaked = [];
    const own = "keydown keyup keypress beforeinput input paste copy cut compositionstart compositionupdate compositionend";
    for (const type of own.split(" ")) for (const target of [document, window])
      target.addEventListener(type, (e) => {
        if (!${capture}) leaked.push(type);
        if (e.target.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(e.target.tagName)) return;
        e.preventDefault();
      }, ${capture});
  </script>${EMBED}</body></html>`;

scenes.each([false, true])(
  "[W7] a page with shortcuts (captured: %s) takes no letter, key or paste from the visitor",
  async (capture) => {
    const stage = await Stage.set(browser, files, { html: shortcuts(capture) });
    await stage.open();
    const text = "What is a lot premium?";
    await stage.composer.pressSequentially(text);
    expect(await stage.composer.inputValue()).toBe(text);
    await stage.composer.press("Control+a");
    await stage.composer.press("Control+x");
    await stage.composer.press("Control+v");
    await stage.composer.press("Control+v");
    expect(await stage.composer.inputValue()).toBe(text + text);
    await stage.composer.press("Enter");
    await stage.hears("say");
    expect(await stage.page.evaluate(() => (window as unknown as { leaked: string[] }).leaked)).toEqual([]);
    // The page's own field and shortcuts are as they were.
    await stage.page.locator("#search").pressSequentially("abc");
    expect(await stage.page.locator("#search").inputValue()).toBe("abc");
    expect(
      await stage.page.evaluate(
        () => !document.body.dispatchEvent(new KeyboardEvent("keydown", { key: "s", bubbles: true, cancelable: true })),
      ),
    ).toBe(true);
    await stage.strike();
  },
);

scenes("[W8] a key that an input method takes neither sends nor closes, in Chrome's order or in Safari's", async () => {
  const stage = await Stage.set(browser, files);
  await stage.open();
  await stage.composer.fill("\u3053\u3093\u306b\u3061\u306f");
  const takes = [{ isComposing: true }, { isComposing: false, keyCode: 229 }];
  for (const key of ["Enter", "Escape"]) {
    for (const init of takes) {
      await stage.composer.evaluate(
        (field, [name, how]) =>
          field.dispatchEvent(
            new KeyboardEvent("keydown", { key: name, bubbles: true, composed: true, cancelable: true, ...how }),
          ),
        [key, init] as const,
      );
    }
  }
  expect(await stage.composer.inputValue()).toBe("\u3053\u3093\u306b\u3061\u306f");
  expect(await stage.panel.isVisible()).toBe(true);
  await stage.composer.press("Enter");
  await stage.hears("say");
  expect(stage.heard.filter(({ type }) => type === "say")).toHaveLength(1);
  await stage.strike();
});
