/** The widget's states under axe, with best practices: light and dark, wide and narrow, from right to left. */
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { Browser, BrowserContextOptions } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { launch } from "./chromium.ts";
import { DESK, PHONE, picture } from "./people.ts";
import { Stage, shipped } from "./stage.ts";
import { KINDS } from "./wanting.ts";
import { STATES, type State } from "./widget-states.ts";

let browser: Browser;
let files: (path: string) => string | null;
const started = await launch();
const skip = "skip" in started ? started.skip : null;
const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

beforeAll(async () => {
  if (!("browser" in started)) return;
  browser = started.browser;
  files = await shipped({ appointments: KINDS });
});
afterAll(async () => {
  await browser?.close();
});

const scenes = test.skipIf(skip !== null);

interface Found {
  violations: { id: string; nodes: { html: string; failureSummary?: string }[] }[];
}

/** What axe complains about; it sees into open shadow roots. */
async function violations(stage: Stage): Promise<string[]> {
  await stage.page.evaluate(axe);
  const found = await stage.page.evaluate(() =>
    (globalThis as unknown as { axe: { run(how: object): Promise<Found> } }).axe.run({
      runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"],
    }),
  );
  return found.violations.flatMap(({ id, nodes }) =>
    nodes.map(({ html, failureSummary }) => `${id}: ${html.slice(0, 120)} ${failureSummary}`),
  );
}

async function stand(state: State, context: BrowserContextOptions = {}): Promise<Stage> {
  const setting = {
    facts: state.facts,
    ...state.setting,
    context: { ...context, ...state.setting?.context, reducedMotion: "reduce" as const },
  };
  const stage = await Stage.set(browser, files, setting);
  if (state.closed) await stage.launcher.waitFor();
  else await stage.open();
  await state.until?.(stage);
  return stage;
}

/** For people to look at, in `dist/pictures`. */
const pictured = (stage: Stage, name: string, size: string) =>
  picture(stage.page, `widget-${name.replaceAll(" ", "-")}-${size}`);

scenes.each(Object.keys(STATES))("[W16] axe finds nothing on a page with landmarks of its own: %s", async (name) => {
  const stage = await stand(STATES[name] as State, { viewport: DESK });
  await pictured(stage, name, "desk");
  expect(await violations(stage)).toEqual([]);
  expect(stage.errors).toEqual([]);
  await stage.strike();
});

scenes.each([
  "answered",
  "waiting",
  "a person",
  "times for a call",
  "contact form with errors",
  "a call",
  "what was told",
  "rating",
  "a time chosen, with errors",
])("axe finds nothing on a phone in the dark: %s", async (name) => {
  const stage = await stand(STATES[name] as State, { viewport: PHONE, colorScheme: "dark" });
  await pictured(stage, name, "phone-dark");
  expect(await violations(stage)).toEqual([]);
  await stage.strike();
});

scenes.each(["waiting", "contact form with errors", "a time chosen, with errors", "what was told"])(
  "at 320 pixels nothing is cut off: %s",
  async (name) => {
    const stage = await stand(STATES[name] as State, { viewport: { width: 320, height: 640 } });
    const cut = await stage.panel.evaluate((panel) =>
      [...panel.querySelectorAll("*")]
        .filter((node) => node.clientWidth > 0 && node.getBoundingClientRect().right > innerWidth + 1)
        .map((node) => node.outerHTML.slice(0, 80)),
    );
    expect(cut).toEqual([]);
    await stage.strike();
  },
);

scenes.each(["a time chosen, with errors", "rating", "what was told", "waiting"])(
  "at 200 % nothing is cut off and there is room to read: %s",
  async (name) => {
    // A screen of 1280 by 800 leaves half of that to a page that is shown twice as large.
    const stage = await stand(STATES[name] as State, { viewport: { width: 640, height: 400 }, deviceScaleFactor: 2 });
    await pictured(stage, name, "200-percent");
    const room = await stage.panel.evaluate((panel) => ({
      cut: [...panel.querySelectorAll("*")]
        .filter((node) => node.clientWidth > 0 && node.getBoundingClientRect().right > innerWidth + 1)
        .map((node) => node.outerHTML.slice(0, 80)),
      log: panel.querySelector(".scroll")?.clientHeight ?? 0,
      end: panel.querySelector(".composer")?.getBoundingClientRect().bottom ?? 0,
    }));
    expect(room.cut).toEqual([]);
    expect(room.log).toBeGreaterThan(150);
    expect(room.end).toBeLessThanOrEqual(400);
    expect(await violations(stage)).toEqual([]);
    await stage.strike();
  },
);
