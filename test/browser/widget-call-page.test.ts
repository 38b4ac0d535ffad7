/**
 * The page behind the link of a call or a visit: the reader's own language and time zone, and never a dead end.
 *
 * One file because all of it reads one page, with a gateway that the tests play.
 */
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { Browser, BrowserContextOptions, Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { launch } from "./chromium.ts";
import { DESK, PHONE, picture } from "./people.ts";
import { CHAT, shipped } from "./stage.ts";

let browser: Browser;
let files: (path: string) => string | null;
const started = await launch();
const skip = "skip" in started ? started.skip : null;
const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

beforeAll(async () => {
  if (!("browser" in started)) return;
  browser = started.browser;
  files = await shipped();
});
afterAll(async () => {
  await browser?.close();
});

const scenes = test.skipIf(skip !== null);

/** Sunday, the seventh of February 2038, 14:00 in New York. */
const START = Date.parse("2038-02-07T19:00:00Z");
const HOUR = 3_600_000;
const slots = [1, 2, 3].map((n) => ({ id: `slot-${n}`, start: START + n * HOUR, minutes: 30 }));
const CALL = { state: "booked", start: START, minutes: 30, with: "Ana Silva", site: "Alder", slots };
type Reply = { status?: number; body: unknown } | "nothing";

const TYPES: Record<string, string> = { html: "text/html", css: "text/css", js: "text/javascript" };

/** The page, and a gateway that the test plays itself. */
class Reader {
  readonly page: Page;
  /** Files of the page, and what it asked for. */
  readonly fetched: string[] = [];
  readonly asked: unknown[] = [];
  readonly errors: string[] = [];
  answer: (what: string) => Reply;

  private constructor(page: Page, answer: Reader["answer"]) {
    this.page = page;
    this.answer = answer;
    page.setDefaultTimeout(8_000);
    page.on("pageerror", (error) => this.errors.push(String(error)));
    page.on("console", (said) => said.text().includes("Content Security Policy") && this.errors.push(said.text()));
  }

  /** `languages`: all that they read, the dearest first. */
  static async come(
    answer: Reader["answer"],
    how: BrowserContextOptions = {},
    languages: readonly string[] | null = null,
  ): Promise<Reader> {
    const context = await browser.newContext({ viewport: PHONE, timezoneId: "America/New_York", ...how });
    const reader = new Reader(await context.newPage(), answer);
    const policy = /\/call\/\*\n {2}Content-Security-Policy: (.+)/.exec(files("_headers") ?? "")?.[1] ?? "";
    await reader.page.route(`${CHAT}/**`, async (route) => {
      const { pathname } = new URL(route.request().url());
      if (pathname.startsWith("/api/")) {
        reader.asked.push(route.request().postDataJSON());
        const reply = reader.answer(pathname.slice("/api/calls/".length));
        if (reply === "nothing") return await route.abort();
        return await route.fulfill({ status: reply.status ?? 200, json: reply.body });
      }
      reader.fetched.push(pathname);
      const path = pathname.endsWith("/") ? `${pathname}index.html` : pathname;
      const body = files(path);
      if (body === null) return await route.fulfill({ status: 404, body: "" });
      const contentType = TYPES[path.split(".").at(-1) ?? ""] ?? "text/plain";
      return await route.fulfill({ contentType, headers: { "Content-Security-Policy": policy }, body });
    });
    if (languages)
      await reader.page.addInitScript(
        (all) => Object.defineProperty(navigator, "languages", { get: () => all }),
        [...languages],
      );
    await reader.page.goto(`${CHAT}/call/#token`);
    return reader;
  }

  heading(name: string | RegExp) {
    return this.page.getByRole("heading", { level: 1, name });
  }

  button(name: string) {
    return this.page.getByRole("button", { name, exact: true });
  }

  focused(): Promise<string> {
    return this.page.evaluate(() => document.activeElement?.id ?? "");
  }

  async complaints(): Promise<string[]> {
    await this.page.evaluate(axe);
    const found = await this.page.evaluate(() =>
      (
        globalThis as unknown as {
          axe: { run(how: object): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> };
        }
      ).axe.run({ runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"] }),
    );
    return found.violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
  }

  async leave(): Promise<void> {
    expect(this.errors).toEqual([]);
    await this.page.context().close();
  }
}

const plain = (text: string | null) => (text ?? "").replace(/[\u2066-\u2069\u200e\u200f]/g, "").replace(/\s+/g, " ");

scenes(
  "[C12] the page of a call speaks its reader's language, names their zone, and fetches no other language",
  async () => {
    const readers = {
      en: [
        "en-GB",
        "Europe/London",
        "Your call with Ana Silva",
        "7 February 2038 at 19:00",
        "Greenwich Mean Time (Europe/London)",
      ],
      de: [
        "de-AT",
        "Europe/Vienna",
        "Ihr Anruf mit Ana Silva",
        "7. Februar 2038 um 20:00",
        "Mitteleuropäische Normalzeit (Europe/Vienna)",
      ],
      ar: ["ar-EG", "Africa/Cairo", "مكالمتك مع Ana Silva", "٢٠٣٨", "(Africa/Cairo)"],
      ja: ["ja-JP", "Asia/Tokyo", "Ana Silva とのお電話", "2038年2月8日", "日本標準時 (Asia/Tokyo)"],
    } as const;
    for (const [name, [locale, timezoneId, heading, when, zone]] of Object.entries(readers)) {
      const reader = await Reader.come(() => ({ body: CALL }), { locale, timezoneId });
      await reader.page.locator("#slots button").first().waitFor();
      expect(plain(await reader.page.locator("#what").textContent())).toBe(heading);
      expect(plain(await reader.page.locator("#when").textContent())).toContain(when);
      expect(plain(await reader.page.locator("#zone").textContent())).toContain(zone);
      const html = reader.page.locator("html");
      expect(await html.getAttribute("lang")).toBe(locale);
      expect(await html.getAttribute("dir")).toBe(name === "ar" ? "rtl" : "ltr");
      const words = reader.fetched.filter((path) => path.includes("/words/"));
      expect(words).toEqual(name === "en" ? [] : [`/call/words/${name}.js`]);
      expect(await reader.complaints()).toEqual([]);
      await picture(reader.page, `call-page-booked-${name}-phone`);
      await reader.page.setViewportSize(DESK);
      await picture(reader.page, `call-page-booked-${name}-desk`);
      await reader.leave();
    }
  },
);

scenes(
  "a reader of a language that is not there reads English, with their own clock and the next one of theirs first",
  async () => {
    const swede = await Reader.come(() => ({ body: CALL }), { locale: "sv-SE", timezoneId: "Europe/Stockholm" });
    await swede.heading("Your call with").waitFor();
    expect(await swede.page.locator("#when").textContent()).toContain("20:00");
    expect(await swede.page.locator("html").getAttribute("lang")).toBe("en-SE");
    await swede.leave();
    const welsh = await Reader.come(() => ({ body: CALL }), { locale: "cy-GB" }, ["cy-GB", "fr-FR"]);
    await welsh.heading("Votre appel avec").waitFor();
    await welsh.leave();
  },
);

scenes("[D30] the page of a call is drawn whatever the browser calls its language", async () => {
  for (const [said, locale] of Object.entries({ "en-US@posix": "en-US", de_AT: "de-AT", ["q".repeat(200)]: "en-US" })) {
    const reader = await Reader.come(() => ({ body: CALL }), {}, [said]);
    await reader.heading(/^(Your call with|Ihr Anruf mit)/).waitFor();
    expect(await reader.page.locator("html").getAttribute("lang")).toBe(locale);
    await reader.leave();
  }
});

scenes("[C12] a call is moved and cancelled with the keyboard alone, in German and in Arabic", async () => {
  const WORDS = {
    "de-DE": ["Ihr Anruf wurde verlegt.", "Anruf absagen", "Ja, absagen", "Anruf behalten", "ist abgesagt"],
    "ar-EG": ["تغيّر موعد مكالمتك.", "إلغاء المكالمة", "نعم، ألغِها", "الإبقاء على المكالمة", "أُلغيت مكالمتك مع"],
  } as const;
  for (const [locale, [moved, cancel, sure, keep, cancelled]] of Object.entries(WORDS)) {
    let call: object = CALL;
    const reader = await Reader.come(
      (what) => {
        if (what === "move") call = { ...CALL, start: slots[1]?.start };
        if (what === "cancel") call = { ...CALL, state: "cancelled", slots: [] };
        return { body: call };
      },
      { locale },
    );
    const choice = reader.page.locator("#slots button").nth(1);
    await choice.focus();
    const chosen = (await choice.textContent()) ?? "";
    await reader.page.keyboard.press("Enter");
    await reader.page.getByRole("status").getByText(moved).waitFor();
    expect(reader.asked.at(-1)).toEqual({ token: "token", slot: "slot-2" });
    expect(await reader.page.locator("#when").textContent()).toContain(chosen);
    // Whoever listens hears the call as it now stands.
    expect(await reader.focused()).toBe("what");
    await reader.button(cancel).focus();
    await reader.page.keyboard.press("Enter");
    await reader.button(sure).waitFor();
    await reader.button(keep).click();
    expect(await reader.focused()).toBe("cancel");
    await reader.page.keyboard.press("Space");
    await picture(reader.page, `call-page-sure-${locale.slice(0, 2)}-phone`);
    await reader.page.keyboard.press("Space");
    await reader.heading(cancelled).waitFor();
    expect(await reader.button(cancel).count()).toBe(0);
    expect(await reader.page.locator("#slots button").count()).toBe(0);
    expect(await reader.complaints()).toEqual([]);
    await picture(reader.page, `call-page-cancelled-${locale.slice(0, 2)}-phone`);
    await reader.leave();
  }
});

scenes(
  "every state of a call says what it is and what can be done, and a time that is taken is not one of them",
  async () => {
    const states: [string, Reply, RegExp, RegExp, number][] = [
      ["done", { body: { ...CALL, state: "done", slots: [] } }, /has taken place/, /^$/, 0],
      [
        "missed",
        { body: { ...CALL, state: "no-show", slots: [] } },
        /did not take place/,
        /book a new call in the chat/,
        0,
      ],
      ["past", { body: { ...CALL, start: Date.now() - 2 * HOUR } }, /has passed/, /^$/, 3],
      ["full", { body: { ...CALL, slots: [] } }, /Your call with/, /^$/, 0],
      ["unknown", { status: 401, body: { error: "ticket" } }, /^Your call$/, /book a new call in the chat/, 0],
    ];
    for (const [name, reply, heading, hint, times] of states) {
      const reader = await Reader.come(() => reply, { locale: "en-US", colorScheme: "dark" });
      await reader.heading(heading).waitFor();
      await reader.page.waitForFunction(() => document.querySelector("main")?.ariaBusy === "false");
      expect(await reader.page.locator("#hint").textContent(), name).toMatch(hint);
      expect(await reader.page.locator("#slots button:visible").count(), name).toBe(times);
      expect(await reader.button("Cancel the call").count(), name).toBe(name === "full" ? 1 : 0);
      if (name === "full") await reader.page.getByText("No other times are available right now").waitFor();
      if (name === "unknown") await reader.page.getByText("This link no longer works.").waitFor();
      expect(await reader.complaints(), name).toEqual([]);
      await picture(reader.page, `call-page-${name}-phone`);
      await reader.leave();
    }
    const late = await Reader.come(
      (what) =>
        what === "move"
          ? { status: 409, body: { error: "slot-taken", ...CALL, slots: slots.slice(1) } }
          : { body: CALL },
      { locale: "en-US" },
    );
    await late.page.locator("#slots button").first().click();
    await late.page.getByText("Somebody else has just taken").waitFor();
    expect(await late.page.locator("#slots button").count()).toBe(2);
    await late.leave();
  },
);

scenes("with the gateway out of reach the page says so, and one button does again what was wanted", async () => {
  const reader = await Reader.come(() => "nothing", { locale: "en-US" });
  const again = reader.button("Try again");
  await again.waitFor();
  await reader.page.getByText("No connection.").waitFor();
  expect(await reader.complaints()).toEqual([]);
  await picture(reader.page, "call-page-offline-phone");
  reader.answer = () => ({ body: CALL });
  await again.click();
  await reader.heading("Your call with").waitFor();
  expect(await again.count()).toBe(0);
  reader.answer = () => ({ status: 502, body: "Bad gateway" });
  await reader.page.locator("#slots button").last().click();
  await again.waitFor();
  expect(await reader.focused()).toBe("again");
  // The call that was shown still stands as far as anybody knows.
  expect(await reader.heading("Your call with").count()).toBe(1);
  reader.answer = (what) => ({ body: what === "move" ? { ...CALL, start: slots[2]?.start } : CALL });
  await again.click();
  await reader.page.getByText("Your call was moved.").waitFor();
  expect(reader.asked.at(-1)).toEqual({ token: "token", slot: "slot-3" });
  await reader.leave();
});

scenes("a call that was changed elsewhere shows as it is when the reader comes back to the page", async () => {
  const reader = await Reader.come(() => ({ body: CALL }), { locale: "en-US" });
  await reader.heading("Your call with").waitFor();
  reader.answer = () => ({ body: { ...CALL, state: "cancelled", slots: [] } });
  await reader.page.evaluate(() => document.dispatchEvent(new Event("visibilitychange")));
  await reader.heading("is cancelled").waitFor();
  // Nobody tapped, so nothing took the focus.
  expect(await reader.focused()).toBe("");
  await reader.leave();
});

scenes(
  "[C27] the page of a visit says so in its reader's language, with the address, and moves and cancels it",
  async () => {
    const visit = { ...CALL, kind: "visit", where: "7 Mill Lane, Salem, https://map.example/mill" };
    const cancelled = { ...visit, state: "cancelled", slots: [] };
    const answer = (what: string) => ({ body: what === "cancel" ? cancelled : visit });
    for (const [locale, heading, gone, last] of [
      ["en-US", "Your visit with Ana Silva", "Your appointment was cancelled.", "Cancelled: Your visit with Ana Silva"],
      ["de-DE", "Ihr Besuch (Ana Silva)", "Ihr Termin wurde abgesagt.", "Abgesagt: Ihr Besuch (Ana Silva)"],
    ] as const) {
      const reader = await Reader.come(answer, { locale });
      await reader.page.locator("#slots button").first().waitFor();
      expect(plain(await reader.page.locator("#what").textContent())).toBe(heading);
      expect(await reader.page.title()).toContain(heading.split(/ with | \(/)[0]);
      expect(await reader.page.locator("#where").textContent()).toBe("7 Mill Lane, Salem, https://map.example/mill");
      expect(await reader.page.locator("#where a").getAttribute("href")).toBe("https://map.example/mill");
      expect(await reader.complaints()).toEqual([]);
      await reader.page.locator("#cancel").click();
      await reader.page.locator("#cancel").click();
      await reader.page.getByText(gone).waitFor();
      expect(plain(await reader.page.locator("#what").textContent())).toBe(last);
      // Of a map nothing is fetched.
      expect(reader.fetched.filter((path) => path.includes("map"))).toEqual([]);
      await reader.leave();
    }
    const own = await Reader.come(
      () => ({ body: { ...CALL, kind: "demo", label: { en: "Online demo", de: "Vorführung" } } }),
      { locale: "de-DE" },
    );
    await own.page.locator("#slots button").first().waitFor();
    expect(plain(await own.page.locator("#what").textContent())).toBe("Vorführung (Ana Silva)");
    await own.leave();
  },
);
