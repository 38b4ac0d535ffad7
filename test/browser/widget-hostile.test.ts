/** Pages that would break an ordinary widget: on each it opens, answers, and stands where it stands on a kind page. */
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { launch } from "./chromium.ts";
import { CHAT, EMBED, type Setting, Stage, shipped } from "./stage.ts";

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

const html = (more: string, { head = "", doctype = "<!doctype html>" } = {}) =>
  `${doctype}<html lang="en"><head><title>Shop</title>${head}</head><body><main><h1>Shop</h1>${more}</main>${EMBED}</body></html>`;
const style = (css: string) => ({ html: html("", { head: `<style>${css}</style>` }) });

/** Where panel and launcher stand, in whole pixels. */
async function boxes(stage: Stage) {
  await stage.panel.evaluate((panel) => Promise.all(panel.getAnimations().map((a) => a.finished)));
  const round = async (what: Stage["panel"]) => {
    const box = await what.boundingBox();
    return box && [box.x, box.y, box.width, box.height].map(Math.round);
  };
  return { launcher: await round(stage.launcher), panel: await round(stage.panel) };
}

/** Where they stand on a page that does nothing to them. */
const kindly = (() => {
  let found: ReturnType<typeof boxes> | undefined;
  return () => {
    found ??= Stage.set(browser, files).then(async (stage) => {
      await stage.open();
      const stand = await boxes(stage);
      await stage.strike();
      return stand;
    });
    return found;
  };
})();

async function talks(stage: Stage): Promise<void> {
  await stage.composer.fill("Hello");
  await stage.composer.press("Enter");
  await stage.hears("say");
  stage.happens({ type: "assistant.said", turn: "t1", to: 1, text: "Good day.", why: "done" });
  await stage.sees("Good day.");
}

const HOSTILE: Record<string, Setting> = {
  "a rule for everything, with !important": style(
    "*{display:none!important;position:static!important;color:#f0f!important;font:40px fantasy!important;margin:9px!important}html,body{display:block!important}",
  ),
  "a body that is transformed": style("body{transform:translateY(600px) scale(.5);filter:blur(0);contain:layout}"),
  "a page that hides what overflows": style("html,body{overflow:hidden;height:40px}"),
  "a cover over everything, as far up as it goes": {
    html: html('<div style="position:fixed;inset:0 0 120px 0;z-index:2147483647;background:#fff">Cover</div>'),
  },
  "quirks mode": { html: html("<table><tr><td>Old</td></tr></table>", { doctype: "" }) },
  "a page that includes the script twice": { html: html(EMBED) },
  "a page that is zoomed": style("html{zoom:1.25}"),
  "a page that is zoomed, and shrinks its body again": style("html{zoom:1.5}body{zoom:.5}"),
  "large print": style("html{font-size:62.5%}body{font-size:40px;line-height:3;letter-spacing:4px;word-spacing:9px}"),
};

scenes.each(Object.keys(HOSTILE))("[W10] it stands its ground on %s", async (name) => {
  const there = await kindly();
  const stage = await Stage.set(browser, files, HOSTILE[name]);
  await stage.open();
  const here = await boxes(stage);
  for (const what of ["launcher", "panel"] as const) {
    for (const [i, pixel] of (there[what] as number[]).entries()) {
      expect(Math.abs(pixel - ((here[what] as number[])[i] as number)), `${what} ${i}`).toBeLessThanOrEqual(1);
    }
  }
  await talks(stage);
  expect(await stage.page.locator("baton-chat").count()).toBe(1);
  expect(stage.errors).toEqual([]);
  await stage.strike();
});

scenes("a page that swaps its body keeps the open panel, the words in the box and the socket", async () => {
  const stage = await Stage.set(browser, files);
  await stage.open();
  await stage.composer.fill("Half a sent");
  await stage.page.evaluate(() => {
    const body = document.createElement("body");
    body.innerHTML = "<main><h1>Another page</h1></main>";
    document.body.replaceWith(body);
  });
  expect(await stage.composer.inputValue()).toBe("Half a sent");
  await talks(stage);
  expect(stage.asked.filter((path) => path === "/api/session")).toHaveLength(1);
  await stage.strike();
});

const REDRAWN: Record<string, () => void> = {
  "takes out what it does not know": () => {
    for (const child of [...document.documentElement.children]) {
      if (!["HEAD", "BODY"].includes(child.tagName)) child.remove();
    }
  },
  "makes another root": () => {
    const html = document.createElement("html");
    html.innerHTML = "<head><title>Shop</title></head><body><main><h1>Drawn anew</h1></main></body>";
    document.documentElement.remove();
    document.append(html);
  },
};

scenes.each(Object.keys(REDRAWN))(
  "[W10] a page that %s keeps the widget, open or closed, and as often as it does",
  async (name) => {
    const stage = await Stage.set(browser, files);
    await stage.launcher.waitFor();
    await stage.page.evaluate(REDRAWN[name] as () => void);
    await stage.open();
    await stage.composer.fill("Half a sent");
    for (let i = 0; i < 3; i++) await stage.page.evaluate(REDRAWN[name] as () => void);
    await stage.panel.waitFor();
    expect(await stage.composer.inputValue()).toBe("Half a sent");
    await talks(stage);
    await stage.page.setViewportSize({ width: 390, height: 800 });
    await stage.panel.locator(".close").click();
    await stage.open();
    await stage.page.evaluate(REDRAWN[name] as () => void);
    await stage.composer.waitFor();
    await stage.panel.locator(".close").click();
    await stage.panel.waitFor({ state: "hidden" });
    expect(await stage.page.locator("baton-chat").count()).toBe(1);
    expect(stage.errors).toEqual([]);
    await stage.strike();
  },
);

scenes("[W9] a click is answered while the panel is on its way, and when it did not come", async () => {
  const stage = await Stage.set(browser, () => null, {
    html: `<!doctype html><html lang="en"><title>Shop</title><body></body></html>`,
  });
  let release = () => {};
  let held = new Promise<void>((resolve) => {
    release = resolve;
  });
  let lost = true;
  await stage.page.route(/panel\.js/, async (route) => {
    await held;
    if (lost) return route.abort();
    return route.fulfill({
      contentType: "text/javascript",
      headers: { "Access-Control-Allow-Origin": "*" },
      body: files("/widget/panel.js") ?? "",
    });
  });
  await stage.page.route(`${CHAT}/widget.js`, (route) =>
    route.fulfill({ contentType: "text/javascript", body: files("/widget.js") ?? "" }),
  );
  await stage.page.addScriptTag({ url: `${CHAT}/widget.js` });
  await stage.launcher.click();
  expect(await stage.launcher.getAttribute("aria-busy")).toBe("true");
  release();
  await stage.page.getByRole("button", { name: "could not be loaded" }).waitFor();
  expect([await stage.launcher.textContent(), await stage.launcher.getAttribute("aria-busy")]).toEqual(["!", null]);
  held = Promise.resolve();
  lost = false;
  await stage.launcher.click();
  await stage.composer.waitFor();
  await stage.page.getByRole("button", { name: "Chat", exact: true }).waitFor();
  expect([await stage.launcher.textContent(), await stage.launcher.getAttribute("title")]).toEqual(["", ""]);
  await stage.strike();
});

const CSP = `default-src 'none'; script-src 'nonce-n' ${CHAT}; connect-src ${CHAT} wss://chat.example; require-trusted-types-for 'script'; trusted-types 'none'`;

scenes("two directives are all it needs of a strict policy with Trusted Types: nothing is reported", async () => {
  const watch = `addEventListener("securitypolicyviolation", (e) => (window.violations ??= []).push(e.violatedDirective + " " + e.blockedURI));`;
  const stage = await Stage.set(browser, files, {
    html: html("", { head: `<script nonce="n">${watch}</script>` }),
    headers: { "Content-Security-Policy": CSP },
    facts: [{ type: "visitor.said", id: "message-1", text: "Hello" }],
  });
  await stage.open();
  await talks(stage);
  stage.happens(
    { type: "trigger.fired", kind: "asked", evidence: { seqs: [], rule: "" }, action: "handoff", until: 9e12 },
    { type: "wait.expired", why: "nobody" },
  );
  await stage.hears("slots");
  stage.send({ type: "slots", slots: [], next: null });
  await stage.sees("Leave your contact details and");
  await stage.panel.getByRole("button", { name: "More" }).click();
  await stage.panel.getByRole("button", { name: "My details" }).click();
  expect(await stage.page.evaluate(() => (window as unknown as { violations?: string[] }).violations ?? [])).toEqual(
    [],
  );
  expect(stage.errors).toEqual([]);
  await stage.strike();
});
