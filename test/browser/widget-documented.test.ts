/** What the documentation says about embedding the widget is true of it. */
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { read } from "../house/files.ts";
import { launch } from "./chromium.ts";
import { CHAT, EMBED, Stage, shipped } from "./stage.ts";

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

const CSP = `default-src 'none'; script-src ${CHAT}; connect-src ${CHAT} wss://chat.example; require-trusted-types-for 'script'; trusted-types 'none'`;

scenes("[W24] the snippet of the README works under the strict policy that it names", async () => {
  const [, snippet = ""] = /```html\n(.*YOUR-GATEWAY.*)\n```/.exec(read("README.md")) ?? [];
  const html = `<!doctype html><html lang="en"><title>Shop</title><body>${snippet.replace("https://YOUR-GATEWAY", CHAT)}</body></html>`;
  const stage = await Stage.set(browser, files, { html, headers: { "Content-Security-Policy": CSP } });
  await stage.open();
  expect(stage.errors).toEqual([]);
  expect(stage.logged.filter((line) => /policy|trusted/i.test(line))).toEqual([]);
  await stage.strike();
});

/** The names in the first column of the table with this heading. */
function named(heading: string): string[] {
  const [table = ""] = (read("docs/widget.md").split(`| ${heading} | what it is |`)[1] ?? "").split("\n\n");
  return [...table.matchAll(/^\| `([^`]+)`/gm)].map(([, name = ""]) => name);
}

const VALUES: Record<string, string> = {
  "--baton-accent": "rgb(1, 2, 3)",
  "--baton-on-accent": "rgb(4, 5, 6)",
  "--baton-bg": "rgb(7, 8, 9)",
  "--baton-fg": "rgb(250, 249, 248)",
  "--baton-font": "fantasy",
  "--baton-x": "33px",
  "--baton-y": "44px",
};

scenes(
  "[W24] every variable and part of docs/widget.md does what it says, and there is no other variable",
  async () => {
    expect(named("variable").toSorted()).toEqual(Object.keys(VALUES).toSorted());
    const used = ["widget.js", "widget/panel.js"].flatMap((path) => files(path)?.match(/--baton-[a-z-]+/g) ?? []);
    expect([...new Set(used)].toSorted()).toEqual(Object.keys(VALUES).toSorted());
    const parts = named("part");
    expect(parts.length).toBeGreaterThan(8);
    const css = [
      `html{${Object.entries(VALUES)
        .map((pair) => pair.join(":"))
        .join(";")}}`,
      ...parts.map((part) => `baton-chat::part(${part}){outline:3px solid rgb(9, 9, 9)!important}`),
    ];
    const html = `<!doctype html><html lang="en"><head><style>${css.join("")}</style></head><body>${EMBED}</body></html>`;
    const stage = await Stage.set(browser, files, { html });
    await stage.open();
    const style = (name: string) =>
      stage.page.evaluate((part) => {
        const found = document.querySelector("baton-chat")?.shadowRoot?.querySelector(`[part~="${part}"]`);
        const { backgroundColor, color, fontFamily, right, bottom, outlineColor } = getComputedStyle(found as Element);
        return { backgroundColor, color, fontFamily, right, bottom, outlineColor };
      }, name);
    expect(await style("launcher")).toMatchObject({ backgroundColor: "rgb(1, 2, 3)", right: "33px", bottom: "44px" });
    expect(await style("header")).toMatchObject({ backgroundColor: "rgb(1, 2, 3)", color: "rgb(4, 5, 6)" });
    expect(await style("panel")).toMatchObject({
      backgroundColor: "rgb(7, 8, 9)",
      color: "rgb(250, 249, 248)",
      fontFamily: "fantasy",
      right: "33px",
    });
    for (const part of parts) expect((await style(part)).outlineColor, part).toBe("rgb(9, 9, 9)");
    await stage.strike();
  },
);
