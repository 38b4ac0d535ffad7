/** The widget's language, direction and colours, and the site's own words in several languages. */
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { launch } from "./chromium.ts";
import { EMBED, Stage, shipped } from "./stage.ts";

let browser: Browser;
let files: (path: string) => string | null;
let dark: (path: string) => string | null;
const started = await launch();
const skip = "skip" in started ? started.skip : null;

const OWN = {
  ar: {
    name: "\u0645\u0646\u0627\u0632\u0644",
    greeting: "\u0645\u0631\u062d\u0628\u064b\u0627",
    assistant: "\u0633\u0627\u0631\u0629",
    suggestions: ["\u0645\u0627 \u0627\u0644\u0623\u0633\u0639\u0627\u0631\u061f"],
  },
  "pt-BR": { greeting: "Oi!" },
  pt: { greeting: "Bom dia!" },
  "zh-Hant": { greeting: "\u60a8\u597d\uff01" },
  he: { greeting: "\u05e9\u05dc\u05d5\u05dd!" },
};

beforeAll(async () => {
  if (!("browser" in started)) return;
  browser = started.browser;
  files = await shipped({ languages: OWN });
  dark = await shipped({ theme: "dark" });
});
afterAll(async () => {
  await browser?.close();
});

const scenes = test.skipIf(skip !== null);

const page = (attributes: string, body = "", head = "") =>
  `<!doctype html><html ${attributes}><head><title>Shop</title>${head}</head><body ${body}>${EMBED}</body></html>`;

scenes.each([
  ["zh", "\u8f93\u5165\u6d88\u606f\u2026", "Hi, I'm"],
  ["zh-CN", "\u8f93\u5165\u6d88\u606f\u2026", "Hi, I'm"],
  ["zh-TW", "Write a message\u2026", "\u60a8\u597d\uff01"],
  ["zh-Hant", "Write a message\u2026", "\u60a8\u597d\uff01"],
  ["zh-HK", "Write a message\u2026", "\u60a8\u597d\uff01"],
  ["kok-IN", "Write a message\u2026", "Hi, I'm"],
  ["arn", "Write a message\u2026", "Hi, I'm"],
  ["frr", "Write a message\u2026", "Hi, I'm"],
  ["pt-PT", "Escreva uma mensagem\u2026", "Bom dia!"],
  ["pt-BR", "Escreva uma mensagem\u2026", "Oi!"],
  ["EN-gb", "Write a message\u2026", "Hi, I'm"],
  ["sr-Latn", "Write a message\u2026", "Hi, I'm"],
])(
  "[W11] a page in %s gets the widget and the site's words in its language and script, or in English",
  async (lang, placeholder, greeting) => {
    const stage = await Stage.set(browser, files, { html: page(`lang="${lang}"`) });
    await stage.open();
    expect(await stage.composer.getAttribute("placeholder")).toBe(placeholder);
    expect(await stage.panel.locator(".bubble").first().textContent()).toContain(greeting);
    expect(stage.errors).toEqual([]);
    await stage.strike();
  },
);

const directionOf = (node: Element) => getComputedStyle(node).direction;
const right = (box: { x: number; width: number } | null) => (box?.x ?? 0) + (box?.width ?? 0) > 640;

scenes(
  "[W12] the direction is that of the widget's language, wherever the page says its own, and of what is written",
  async () => {
    for (const [attributes, body, direction, isRight] of [
      ['lang="ar"', 'dir="rtl"', "rtl", true],
      ['lang="ar" dir="rtl"', "", "rtl", false],
      ['lang="he" dir="rtl"', "", "ltr", false],
      ['lang="en"', "", "ltr", true],
    ] as const) {
      const stage = await Stage.set(browser, files, { html: page(attributes, body) });
      await stage.open();
      const name = `${attributes} ${body}`;
      expect(await stage.panel.evaluate(directionOf), name).toBe(direction);
      // The panel stands where its launcher does.
      expect([right(await stage.panel.boundingBox()), right(await stage.launcher.boundingBox())], name).toEqual([
        isRight,
        isRight,
      ]);
      expect(await stage.composer.evaluate(directionOf), name).toBe(direction);
      await stage.composer.fill("\u05e9\u05dc\u05d5\u05dd");
      expect(await stage.composer.evaluate(directionOf), name).toBe("rtl");
      await stage.composer.fill("Hello");
      expect(await stage.composer.evaluate(directionOf), name).toBe("ltr");
      if (attributes.includes('"ar"')) {
        const words = await stage.panel.textContent();
        for (const word of [OWN.ar.name, OWN.ar.greeting, OWN.ar.assistant, ...OWN.ar.suggestions])
          expect(words).toContain(word);
      }
      await stage.strike();
    }
  },
);

const isDark = (panel: Element) => getComputedStyle(panel).backgroundColor === "rgb(21, 23, 27)";

scenes(
  "[W13] the colours are those of the page where it names them, of the system where not, or the site's choice",
  async () => {
    const css = (scheme: string) => `<style>html{color-scheme:${scheme}}</style>`;
    for (const [head, system, expected] of [
      ["", "dark", true],
      ["", "light", false],
      [css("light"), "dark", false],
      [css("dark"), "light", true],
      [css("light dark"), "dark", true],
    ] as const) {
      const stage = await Stage.set(browser, files, {
        html: page('lang="en"', "", head),
        context: { colorScheme: system },
      });
      await stage.open();
      expect(await stage.panel.evaluate(isDark), `${head} ${system}`).toBe(expected);
      await stage.strike();
    }
    const chosen = await Stage.set(browser, dark, {
      html: page('lang="en"', "", css("light")),
      context: { colorScheme: "light" },
    });
    await chosen.open();
    expect(await chosen.panel.evaluate(isDark)).toBe(true);
    await chosen.strike();
  },
);
