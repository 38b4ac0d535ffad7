/** Keys that are pressed before the room they are meant for has arrived. The gateway is held back until they were. */
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { COMMANDS, type Command, type CommandId } from "../../console/commands/commands.ts";
import { WORDS } from "../../console/words.ts";
import { Caller } from "./caller.ts";
import { launch } from "./chromium.ts";
import { dialog, drawn, field, log, presses, told } from "./console-steps.ts";
import { Gate } from "./gate.ts";
import { type Gateway, gateway } from "./gateway.ts";
import { Desk } from "./people.ts";
import { variant } from "./variant.ts";

let browser: Browser;
let home: Gateway;
const started = await launch();
const skip = "skip" in started ? started.skip : null;
if (skip) console.warn(`Browser tests are skipped: ${skip}`);

beforeAll(async () => {
  if (!("browser" in started)) return;
  browser = started.browser;
  home = await gateway({ pace: 0, configPath: await variant("type-ahead", "test/browser/desk/worker.ts") });
});
afterAll(async () => {
  await home?.close();
  await browser?.close();
});

/** Somebody at the console, whose rooms can be kept from arriving. Each scene has its own: nobody holds two rooms. */
async function sit(name: string): Promise<{ desk: Desk; rooms: Gate }> {
  const desk = await Desk.sit(browser, await home.link(name));
  const rooms = await Gate.at(desk.page, /\/console\/rooms\//);
  await desk.page.reload();
  await desk.page.getByText("Connected").first().waitFor();
  return { desk, rooms };
}

async function asks(text: string): Promise<Caller> {
  const v = await Caller.call(home.origin);
  v.say(text);
  await v.hears("assistant.said");
  return v;
}

async function opens(desk: Desk, words: string): Promise<void> {
  await desk.row(words).click();
  await desk.page.locator("h1#room:focus").waitFor();
}

async function leave(desk: Desk, ...callers: Caller[]): Promise<void> {
  expect(desk.errors).toEqual([]);
  for (const caller of callers) caller.hangUp();
  await desk.page.context().close();
}

/** Nothing asks for an answer, and nothing can be written into. */
async function isAtRest(desk: Desk): Promise<void> {
  await drawn(desk.page);
  expect(await dialog(desk).count()).toBe(0);
  expect(await field(desk).count()).toBe(0);
}

test.skipIf(skip !== null)(
  "[L18] a note that is written and sent before its room has arrived is stored there",
  async () => {
    const v = await asks("Is the corner lot free?");
    const { desk, rooms } = await sit("Ana");
    const { keyboard } = desk.page;
    rooms.shut();
    await opens(desk, "Is the corner lot free?");
    await keyboard.press("n");
    // Half of them are letters of commands.
    await keyboard.type("Has three childdren");
    for (let i = 0; i < 4; i++) await keyboard.press("Backspace");
    await keyboard.type("ren");
    await keyboard.press("Enter");
    await isAtRest(desk);
    rooms.open();
    await log(desk).getByText("Has three children", { exact: true }).waitFor();
    expect(await field(desk).inputValue()).toBe("");

    // One that a reload has brought back stands in its field before the room is there.
    await keyboard.press("Escape");
    await keyboard.press("n");
    await keyboard.type("Prefers oak");
    rooms.shut();
    await desk.page.reload();
    await field(desk).focus();
    await keyboard.press("Enter");
    await drawn(desk.page);
    expect(await field(desk).inputValue()).toBe("Prefers oak");
    rooms.open();
    await log(desk).getByText("Prefers oak", { exact: true }).waitFor();
    await leave(desk, v);
  },
);

test.skipIf(skip !== null)("[L18] every key that is about a room waits for it", async () => {
  const v = await asks("What is a lot premium?");
  const bo = await Desk.sit(browser, await home.link("Bo"));
  const { desk, rooms } = await sit("Cleo");
  const { page } = desk;
  await opens(desk, "What is a lot premium?");
  const writes = (name: string | RegExp) => page.getByRole("textbox", { name }).and(page.locator(":focus")).waitFor();
  const asked = (name: string) => page.getByRole("dialog", { name }).waitFor();
  const bosAnswer = page.locator("b", { hasText: WORDS.transfer.asked("Bo") });
  /** In an order in which each is open to whoever sits there. */
  const comesAbout: Partial<Record<CommandId, () => Promise<unknown>>> = {
    note: () => writes(WORDS.compose.noteFor),
    whisper: () => writes(WORDS.compose.whisperFor),
    call: () => asked(WORDS.calls.title),
    close: () => asked(WORDS.close.title),
    join: () => writes(/^Reply to/),
    reply: () => writes(/^Reply to/),
    suggest: () => expect.poll(() => field(desk).inputValue()).not.toBe(""),
    handBack: () => asked(WORDS.handBack.title),
    release: () => asked(WORDS.release.title),
    transfer: async () => {
      await asked(WORDS.transfer.title);
      await dialog(desk).getByRole("radio", { name: /Bo/ }).check();
      await dialog(desk).getByRole("button", { name: WORDS.transfer.go }).click();
      await bosAnswer.waitFor();
    },
    withdraw: () => bosAnswer.waitFor({ state: "detached" }),
  };
  const all = Object.entries(COMMANDS as Record<string, Command>);
  expect(Object.keys(comesAbout).sort()).toEqual(all.flatMap(([id, { needs }]) => (needs ? [id] : [])).sort());
  for (const [id, so] of Object.entries(comesAbout)) {
    rooms.shut();
    await page.reload();
    await page.getByText("Connected").first().waitFor();
    await presses(desk, COMMANDS[id as CommandId].keys.replace("[Shift]+", ""));
    rooms.open();
    await so();
  }
  expect(desk.errors).toEqual([]);
  await bo.page.context().close();
  await leave(desk, v);
});

test.skipIf(skip !== null)(
  "[L18] whoever moves on before the room has arrived finds nothing done, there or elsewhere",
  async () => {
    const [v, w] = [await asks("Which roofs are there?"), await asks("How deep is a basement?")];
    const { desk, rooms } = await sit("Dan");
    const { keyboard } = desk.page;
    for (const key of ["n", "e", "c", "Shift+J"]) {
      rooms.shut();
      await opens(desk, "Which roofs are there?");
      await keyboard.press(key);
      await opens(desk, "How deep is a basement?");
      rooms.open();
      await log(desk).getByText("How deep is a basement?").waitFor();
      await isAtRest(desk);
      await opens(desk, "Which roofs are there?");
      await log(desk).getByText("Which roofs are there?").waitFor();
      await isAtRest(desk);
      await opens(desk, "How deep is a basement?");

      rooms.shut();
      await opens(desk, "Which roofs are there?");
      await keyboard.press(key);
      await keyboard.press("Escape");
      rooms.open();
      await log(desk).getByText("Which roofs are there?").waitFor();
      await isAtRest(desk);
      await opens(desk, "How deep is a basement?");
    }
    for (const caller of [v, w]) expect(caller.wire).not.toContain("concierge.joined");
    await leave(desk, v, w);
  },
);

test.skipIf(skip !== null)(
  "[L18] a key for a room that was left through the browser's history does nothing in the lobby",
  async () => {
    const [v, w] = [await asks("Are there heat pumps?"), await asks("Are there skylights?")];
    const { desk, rooms } = await sit("Fay");
    await desk.isNow("Available");
    w.send({ type: "person" });
    await desk.page.locator('[data-list="waiting"]').getByText("Asked for a person").waitFor();
    rooms.shut();
    await opens(desk, "Are there heat pumps?");
    // In the lobby the same key takes whoever waits.
    await desk.page.keyboard.press("Shift+J");
    await desk.page.goBack();
    await desk.page.getByText(WORDS.room.none).waitFor();
    rooms.open();
    await drawn(desk.page);
    expect(await desk.page.getByText(WORDS.room.none).count()).toBe(1);
    // The gateway has heard everything that the console said before this.
    await desk.isNow("Busy");
    w.say("I am still here");
    await w.hears("visitor.said", ({ text }) => text === "I am still here");
    for (const caller of [v, w]) expect(caller.wire).not.toContain("concierge.joined");
    await leave(desk, v, w);
  },
);

test.skipIf(skip !== null)(
  "[L18] for a room that does not arrive nothing is done, not even when it comes later",
  async () => {
    const v = await asks("Do you build in winter?");
    const { desk, rooms } = await sit("Eva");
    const { keyboard } = desk.page;
    rooms.shut();
    await opens(desk, "Do you build in winter?");
    await keyboard.press("n");
    await keyboard.type("Wants each home closed");
    await rooms.cut();
    await told(desk, "barred").waitFor();
    await isAtRest(desk);
    rooms.open();
    await log(desk).getByText("Do you build in winter?").waitFor();
    await isAtRest(desk);
    await leave(desk, v);
  },
);
