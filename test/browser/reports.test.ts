import type { Browser } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { reasonOf } from "../../console/labels.ts";
import { quarterOf } from "../../durable-objects/reports/row.ts";
import { linesOf, stretchOf } from "../../durable-objects/reports/view.ts";
import { add, episodes, NOTHING, type Report, type Sums, sumsOf } from "../../protocol/report.ts";
import { TRIGGER_KINDS } from "../../protocol/triggers.ts";
import { day } from "../rules/day.ts";
import { launch } from "./chromium.ts";
import { looks } from "./console-steps.ts";
import { shipped } from "./stage.ts";

const started = await launch();
const CHAT = "https://chat.example";
const TYPES: Record<string, string> = { js: "text/javascript", css: "text/css", html: "text/html" };

let browser: Browser | null = "browser" in started ? started.browser : null;
let file: (path: string) => string | null = () => null;

beforeAll(async () => {
  file = await shipped();
});
afterAll(async () => {
  await browser?.close();
  browser = null;
});

/** The report of the scripted day, as the gateway makes it from its sums. */
function scripted(): Report {
  const days = { from: "2026-11-10", to: "2026-11-10" };
  const zone = "America/Los_Angeles";
  if (!stretchOf(days, zone)) throw new Error("no day");
  const sums = new Map<number, Sums>();
  for (const { events } of day(Date.parse("2026-11-10T00:00:00Z"))) {
    for (const episode of episodes(events)) {
      const at = quarterOf(episode.began);
      sums.set(at, add(sums.get(at) ?? NOTHING, sumsOf(episode)));
    }
  }
  const quarters = [...sums].map(([at, each]) => ({ at, sums: each }));
  return {
    ...days,
    zone,
    ...linesOf(quarters, days, zone),
    firstHuman: { count: 40, p50: 35_000, p95: 35_000 },
    waits: { count: 70, p50: 20_000, p95: 60_000 },
    price: { input: 1, output: 1, currency: "USD" },
  };
}

async function open(answer: { status: number; report?: Report }) {
  if (!browser) throw new Error("no browser");
  const page = await browser.newPage();
  const asked: string[] = [];
  const faults: string[] = [];
  page.on("pageerror", (error) => faults.push(String(error)));
  await page.route("**/*", async (route) => {
    const { pathname, search } = new URL(route.request().url());
    if (pathname === "/api/console/reports") {
      asked.push(search);
      return await route.fulfill({ status: answer.status, json: answer.report ?? { error: "ticket" } });
    }
    const path = pathname.endsWith("/") ? `${pathname}index.html` : pathname;
    const body = file(path.slice(1));
    if (body === null) return await route.fulfill({ status: 404 });
    await route.fulfill({ body, contentType: TYPES[path.split(".").at(-1) ?? ""] ?? "text/plain" });
  });
  await page.goto(`${CHAT}/console/reports/`);
  return { page, asked, faults };
}

const skip = "skip" in started;

test.skipIf(skip)("the page shows a scripted day of 200 conversations exactly as counted by hand", async () => {
  const { page, faults } = await open({ status: 200, report: scripted() });
  const tile = async (name: string) =>
    (await page.getByRole("region", { name, exact: true }).innerText())
      .split("\n")
      .filter((line) => line.trim() !== "")
      .slice(2)
      .join(" | ");
  expect(await tile("Conversations")).toBe("205");
  expect(await tile("Contained")).toBe("65.9% | 135 of 205");
  expect(await tile("Handoffs")).toBe("70 | 0 unprompted takeovers");
  expect(await tile("Abandoned")).toBe("50 | 15 while waiting | 35 with the assistant");
  expect(await tile("Time to first human reply")).toBe("35 s | median; 95% within 35 s | in 40 conversations");
  expect(await tile("Waiting time")).toBe("20 s | median; 95% within 60 s | in 70 conversations");
  expect(await tile("Appointments booked")).toBe("15 | 7.3% of all");
  expect(await tile("Leads qualified")).toBe("25 | 12.2% of all");
  expect(await tile("Satisfaction")).toBe(
    "4.73 | 55 ratings | The assistant: 4.00 (15) | A person: 5.00 (40) | Both: – (0)",
  );
  expect(await tile("Handoff feedback")).toBe("88.9% right | 5 too early, 40 right, 0 too late");
  expect(faults).toEqual([]);
  await page.close();
});

test.skipIf(skip)("a definition is one click away, a plot has its table, and other days are asked for", async () => {
  const { page, asked } = await open({ status: 200, report: scripted() });
  await page.getByRole("button", { name: "What “Abandoned” means" }).click();
  expect(await page.getByText("without a message from a person, a booked call or a contact").isVisible()).toBe(true);
  await page.keyboard.press("Escape");
  const plot = page.locator("figure", { hasText: "Conversations by hour of the day" });
  await plot.getByText("Show as a table").click();
  expect(await plot.getByRole("row", { name: "09 80 0" }).isVisible()).toBe(true);
  await page.getByRole("button", { name: "7 days" }).click();
  await expect.poll(() => asked).toEqual(["", "?from=2026-11-04&to=2026-11-10"]);
  expect(new URL(page.url()).search).toBe("?from=2026-11-04&to=2026-11-10");
  expect(await page.getByRole("link", { name: "Download as CSV" }).getAttribute("href")).toContain("from=2026-11-10");
  await page.close();
});

/** The same days, and nothing happened in them. */
function empty(): Report {
  const report = scripted();
  const none = { count: 0, p50: null, p95: null };
  const still = (lines: Report["days"]) => lines.map(({ at }) => ({ at, sums: NOTHING }));
  const { days, hours } = report;
  return { ...report, totals: NOTHING, days: still(days), hours: still(hours), firstHuman: none, waits: none };
}

test.skipIf(skip)(
  "days and hours are seen in the measure of choice, by keyboard too, and an empty one says so",
  async () => {
    const { page } = await open({ status: 200, report: scripted() });
    await page.getByRole("radio", { name: "Conversations" }).focus();
    await page.keyboard.press("ArrowRight");
    await page.getByRole("heading", { name: "Handoffs by hour of the day" }).waitFor();
    await page.keyboard.press("ArrowRight");
    const left = page.locator("figure", { hasText: "Abandoned by hour of the day" });
    expect(await left.getByRole("img").getAttribute("aria-label")).toMatch(/^Abandoned .*: 50 in total; highest at /);
    await left.getByText("Hour of the day, America/Los Angeles").first().waitFor();
    await left.getByText("Show as a table").click();
    const cells = await left.getByRole("row").allInnerTexts();
    const sum = (column: number) => cells.slice(1).reduce((all, row) => all + Number(row.split("\t")[column]), 0);
    expect([sum(1), sum(2)]).toEqual([15, 35]);
    await page.close();

    const report = scripted();
    const calm = { ...report, totals: { ...report.totals, asked: 0, emotion: 0, buyer: 0, unanswered: 0 } };
    const quiet = await open({ status: 200, report: { ...calm, hours: empty().hours } });
    await quiet.page.getByText("No handoffs in this period.", { exact: true }).waitFor();
    await quiet.page.getByRole("radio", { name: "Abandoned" }).check();
    await quiet.page.getByText("No abandoned conversations in this period.").waitFor();
    await quiet.page.close();
  },
);

test.skipIf(skip)("without conversations the page says when one is counted", async () => {
  const { page } = await open({ status: 200, report: empty() });
  await page.getByText("30 minutes after the visitor leaves").first().waitFor();
  expect(await page.getByRole("img").count()).toBe(0);
  await page.close();
});

test.skipIf(skip)("the triggers have the names that they have in the console", async () => {
  const { page } = await open({ status: 200, report: scripted() });
  await page.getByRole("heading", { name: "Handoffs by trigger" }).waitFor();
  const names = await page.locator("figure", { hasText: "Handoffs by trigger" }).getByRole("term").allInnerTexts();
  expect(names).toEqual(TRIGGER_KINDS.map((kind) => reasonOf(kind)));
  await page.close();
});

test.skipIf(skip)(
  "the reports are accessible and run out of no screen, on a desk and on a phone, light and dark",
  async () => {
    const { page } = await open({ status: 200, report: scripted() });
    await page.getByRole("region", { name: "Handoffs", exact: true }).waitFor();
    await looks(page, "reports");
    await page.close();
  },
);

test.skipIf(skip)("who is signed out is told so, and may try again", async () => {
  const { page } = await open({ status: 401 });
  await page.getByRole("alert").waitFor();
  expect(await page.getByRole("alert").innerText()).toContain("You are signed out");
  expect(await page.getByRole("button", { name: "Try again" }).isVisible()).toBe(true);
  await page.close();
});
