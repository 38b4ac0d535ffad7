/** Kinds of appointment in the widget: one is chosen, asks for what it needs, and is called by its name afterwards. */
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { Fact } from "../../protocol/facts.ts";
import { launch } from "./chromium.ts";
import { Stage, shipped } from "./stage.ts";
import { asked, KINDS, said, slot } from "./wanting.ts";

let browser: Browser;
let files: (path: string) => string | null;
const started = await launch();
const skip = "skip" in started ? started.skip : null;

beforeAll(async () => {
  if (!("browser" in started)) return;
  browser = started.browser;
  files = await shipped({ appointments: KINDS });
});
afterAll(async () => {
  await browser?.close();
});

const scenes = test.skipIf(skip !== null);

const STRANDED: Fact[] = [said, asked, { type: "wait.expired", why: "deadline" }];
const timeOf = (n: number, kind?: string) => ({ ...slot(n), ...(kind && { id: `slot-${n}-${kind}`, kind }) });
const offer = (stage: Stage, kind?: string) =>
  stage.send({
    type: "slots",
    slots: [1, 2, 3].map((n) => timeOf(n, kind)),
    next: null,
    ...(kind && { kind }),
  });
const named = (stage: Stage, name: string | RegExp) => stage.panel.getByRole("button", { name });
const kindsSent = (stage: Stage) => stage.heard.flatMap((frame) => (frame.type === "slots" ? [frame.kind] : []));

scenes("[C25] [C27] the kind that was spoken of is chosen already, and another is one tap away", async () => {
  const stage = await Stage.set(browser, files, { facts: STRANDED });
  await stage.open();
  await stage.hears("slots");
  offer(stage, "visit");
  await stage.sees("When would you like to come?");
  expect(await named(stage, "Visit").getAttribute("aria-pressed")).toBe("true");
  expect(await named(stage, "Phone call").getAttribute("aria-pressed")).toBe("false");
  await named(stage, "Phone call").click();
  await stage.until(() => kindsSent(stage).at(-1) === "call");
  offer(stage);
  await stage.sees("When can we call you?");
  expect(await named(stage, "Phone call").getAttribute("aria-pressed")).toBe("true");
  // A kind without free times leaves the others to choose.
  await named(stage, "Online demo").click();
  await stage.until(() => kindsSent(stage).at(-1) === "demo");
  stage.send({ type: "slots", slots: [], next: null, kind: "demo" });
  await stage.sees("No free times right now.");
  expect(await named(stage, "Visit").isVisible()).toBe(true);
  // After a lost connection the times of what was chosen are asked for again.
  const before = kindsSent(stage).length;
  await stage.cut();
  await stage.until(() => kindsSent(stage).length > before);
  expect(kindsSent(stage).at(-1)).toBe("demo");
  expect(stage.errors).toEqual([]);
  await stage.strike();
});

scenes(
  "[C24] [C27] a visit is booked with an email address, and card, notices and reminder call it a visit",
  async () => {
    const stage = await Stage.set(browser, files, { facts: STRANDED });
    await stage.open();
    await stage.hears("slots");
    offer(stage, "visit");
    await stage.panel.locator(".times button").first().click();
    const book = named(stage, "Book this visit");
    await book.click();
    await stage.sees("Please enter an email address or a phone number.");
    expect(stage.heard.some(({ type }) => type === "book")).toBe(false);
    await stage.panel.getByLabel("Email").fill("robin@vale.test");
    await stage.panel.getByLabel(/You may use this/).check();
    await book.click();
    const sent = await stage.hears("book");
    expect(sent).toMatchObject({ slot: "slot-1-visit", email: "robin@vale.test", consent: true });
    expect(sent.phone).toBeUndefined();
    stage.happens({ type: "call.booked", call: "k1", slot: timeOf(1, "visit") });
    const card = stage.panel.getByRole("region", { name: "Your visit" });
    await card.getByText(/^Ana Silva will see you on/).waitFor();
    expect(await card.getByRole("link", { name: "https://map.example/mill" }).getAttribute("href")).toBe(
      "https://map.example/mill",
    );
    expect(await card.textContent()).toContain("7 Mill Lane, Salem");
    stage.happens({ type: "call.reminded", call: "k1", slot: timeOf(1, "visit") });
    await stage.sees(/^Reminder: Ana Silva will see you on/);
    // Moved among times of its own kind.
    await card.getByRole("button", { name: "Another time" }).click();
    await stage.until(() => kindsSent(stage).at(-1) === "visit");
    offer(stage, "visit");
    await stage.panel.locator(".times button").nth(1).click();
    expect(await stage.hears("move")).toEqual({ type: "move", call: "k1", slot: "slot-2-visit" });
    stage.happens({ type: "call.moved", call: "k1", slot: timeOf(2, "visit") });
    await stage.sees(/^The visit was moved: Ana Silva will see you on/);
    await card.getByRole("button", { name: "Cancel the visit" }).click();
    await card.getByRole("button", { name: "Yes, cancel it" }).click();
    expect(await stage.hears("cancel")).toEqual({ type: "cancel", call: "k1" });
    stage.happens({ type: "call.cancelled", call: "k1", by: "visitor", kind: "visit" });
    await stage.sees("The visit was cancelled");
    expect(stage.errors).toEqual([]);
    await stage.strike();
  },
);

scenes("[C24] what needs nothing asks for nothing, and turning it into a call asks for a number", async () => {
  const stage = await Stage.set(browser, files, { facts: STRANDED });
  await stage.open();
  await stage.hears("slots");
  offer(stage, "demo");
  await stage.panel.locator(".times button").first().click();
  for (const label of ["Email", "Phone", /You may use this/])
    expect(await stage.panel.getByLabel(label).isVisible()).toBe(false);
  await named(stage, "Book this time").click();
  const sent = await stage.hears("book");
  expect([sent.slot, sent.phone, sent.email, sent.consent]).toEqual(["slot-1-demo", undefined, undefined, undefined]);
  stage.happens({ type: "call.booked", call: "k2", slot: timeOf(1, "demo") });
  const card = stage.panel.getByRole("region", { name: "Online demo" });
  await card.getByText(/^Online demo with Ana Silva on/).waitFor();
  await card.getByRole("link", { name: "https://meet.example/a" }).waitFor();
  await card.getByRole("button", { name: "Another time" }).click();
  await stage.until(() => kindsSent(stage).at(-1) === "demo");
  offer(stage, "demo");
  await named(stage, "Phone call").click();
  await stage.until(() => kindsSent(stage).at(-1) === "call");
  offer(stage);
  await stage.sees("When can we call you?");
  await stage.panel.locator(".times button").first().click();
  await stage.panel.getByLabel("Phone").fill("+1 503 555 0100");
  await stage.panel.getByLabel(/You may use this/).check();
  await named(stage, "Book this call").click();
  await stage.until(() => stage.heard.filter(({ type }) => type === "book").length === 2);
  expect(await stage.hears("book")).toMatchObject({ slot: "slot-1", phone: "+1 503 555 0100", consent: true });
  stage.happens({ type: "call.moved", call: "k2", slot: timeOf(1) });
  await stage.panel.getByRole("region", { name: "Your call" }).waitFor();
  expect(stage.errors).toEqual([]);
  await stage.strike();
});
