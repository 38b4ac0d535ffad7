/** Keys that are pressed before the lobby, the floor or a dialog they are meant for is there. */
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
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
  home = await gateway({ pace: 0, configPath: await variant("type-ahead-desk", "test/browser/desk/worker.ts") });
});
afterAll(async () => {
  await home?.close();
  await browser?.close();
});

async function asks(text: string): Promise<Caller> {
  const v = await Caller.call(home.origin);
  v.say(text);
  await v.hears("assistant.said");
  return v;
}

async function leave(desk: Desk, ...callers: Caller[]): Promise<void> {
  expect(desk.errors).toEqual([]);
  for (const caller of callers) caller.hangUp();
  await desk.page.context().close();
}

test.skipIf(skip !== null)(
  "[L18] what is typed while the floor is asked for is said to the visitor when it was given",
  async () => {
    const v = await asks("Can a porch be added?");
    const desk = await Desk.sit(browser, await home.link("Ana"));
    const rooms = await Gate.at(desk.page, /\/console\/rooms\//);
    await desk.page.reload();
    await desk.row("Can a porch be added?").click();
    await log(desk).getByText("Can a porch be added?").waitFor();
    rooms.shut();
    await presses(desk, "Shift+J");
    await desk.page.keyboard.type("Here we have them: each home can have one");
    await desk.page.keyboard.press("Enter");
    await v.hears("concierge.joined");
    await drawn(desk.page);
    expect(await dialog(desk).count()).toBe(0);
    rooms.open();
    await v.hears("concierge.said", ({ text }) => text === "Here we have them: each home can have one");
    await leave(desk, v);
  },
);

test.skipIf(skip !== null)(
  "[L18] what is typed while the floor is asked for is dropped when a colleague was first",
  async () => {
    const v = await asks("Can a deck be added?");
    const [desk, bo] = [
      await Desk.sit(browser, await home.link("Cleo")),
      await Desk.sit(browser, await home.link("Bo")),
    ];
    const rooms = await Gate.at(desk.page, /\/console\/rooms\//);
    await desk.page.reload();
    for (const one of [desk, bo]) {
      await one.row("Can a deck be added?").click();
      await log(one).getByText("Can a deck be added?").waitFor();
    }
    rooms.shut();
    await presses(bo, "Shift+J");
    await v.hears("concierge.joined");
    await presses(desk, "Shift+J");
    await desk.page.keyboard.type("We can ");
    await desk.page.keyboard.press("Enter");
    rooms.open();
    await told(desk, "refused").waitFor();
    await drawn(desk.page);
    expect(await dialog(desk).count()).toBe(0);
    expect(await field(desk).count()).toBe(0);
    // Its keys work again.
    await presses(desk, "n");
    await desk.page.keyboard.type("Bo was first");
    await desk.page.keyboard.press("Enter");
    await log(desk).getByText("Bo was first", { exact: true }).waitFor();
    expect(v.wire).not.toContain("We can");
    await bo.page.context().close();
    await leave(desk, v);
  },
);

test.skipIf(skip !== null)(
  "[L18] a request for the floor that got lost with its connection holds no keys back",
  async () => {
    const v = await asks("Can a loft be added?");
    const desk = await Desk.sit(browser, await home.link("Gus"));
    const rooms = await Gate.at(desk.page, /\/console\/rooms\//);
    await desk.page.reload();
    await desk.row("Can a loft be added?").click();
    await log(desk).getByText("Can a loft be added?").waitFor();
    rooms.deafen();
    await presses(desk, "Shift+J");
    await desk.page.keyboard.type("We had one here");
    await rooms.cut();
    const state = desk.page.locator(".head-state");
    await state.getByText(WORDS.line.lost).waitFor();
    rooms.open();
    await state.getByText(WORDS.line.lost).waitFor({ state: "detached" });
    expect(await dialog(desk).count()).toBe(0);
    await presses(desk, "n");
    await desk.page.keyboard.type("Asks about a loft");
    await desk.page.keyboard.press("Enter");
    await log(desk).getByText("Asks about a loft", { exact: true }).waitFor();
    expect(v.wire).not.toContain("concierge.joined");
    await leave(desk, v);
  },
);

test.skipIf(skip !== null)("[L18] keys for the lobby and Enter in the palette wait for its list", async () => {
  const v = await asks("Is there a pool house?");
  const desk = await Desk.sit(browser, await home.link("Dan"));
  const lobby = await Gate.at(desk.page, /\/console\/lobby/);
  const { keyboard } = desk.page;
  const comes = async () => {
    await desk.page.goto(`${home.origin}/console/`);
    await desk.page.reload();
    await desk.page.getByText(WORDS.line.connecting).first().waitFor();
  };
  lobby.shut();
  await comes();
  await keyboard.press("Control+k");
  await keyboard.type("pool house");
  await keyboard.press("Enter");
  await keyboard.press("n");
  await keyboard.type("Asked from the palette");
  lobby.open();
  await log(desk).getByText("Is there a pool house?").waitFor();
  await expect.poll(() => field(desk).inputValue()).toBe("Asked from the palette");
  await field(desk).fill("");

  lobby.shut();
  await comes();
  for (const key of ["j", "Enter", "n"]) await keyboard.press(key);
  await keyboard.type("Just by keys");
  lobby.open();
  await expect.poll(() => field(desk).inputValue()).toBe("Just by keys");
  await leave(desk, v);
});

/** Opens a conversation, and asks for the search in a way that does not come yet. */
async function seeks(desk: Desk, words: string): Promise<{ answer: (how: "with it" | "with nothing") => void }> {
  let answer = (_how: "with it" | "with nothing") => {};
  const answered = new Promise<"with it" | "with nothing">((resolve) => {
    answer = resolve;
  });
  await desk.page.route("**/visitors/app.js", async (route) =>
    (await answered) === "with it" ? route.continue() : route.abort(),
  );
  await desk.row(words).click();
  await log(desk).getByText(words).waitFor();
  await presses(desk, "g");
  await desk.page.keyboard.press("v");
  return { answer };
}

test.skipIf(skip !== null)(
  "[L18] what is typed while a dialog is fetched stands in it, and is dropped if it cannot be fetched",
  async () => {
    const v = await asks("How thick are the walls?");
    for (const how of ["with it", "with nothing"] as const) {
      const desk = await Desk.sit(browser, await home.link("Eva"));
      const { answer } = await seeks(desk, "How thick are the walls?");
      await desk.page.keyboard.type("whence@example.com");
      await desk.page.keyboard.press("Enter");
      answer(how);
      if (how === "with it") {
        await dialog(desk).getByRole("status").getByText("No conversation was found").waitFor();
        expect(await dialog(desk).getByRole("textbox").inputValue()).toBe("whence@example.com");
      } else {
        await told(desk, "unconnected").waitFor();
        await drawn(desk.page);
        expect(await dialog(desk).count()).toBe(0);
        expect(await field(desk).count()).toBe(0);
      }
      await leave(desk);
    }
    v.hangUp();
  },
);

/** All of them in one moment of a page that is too busy to draw between two. */
async function rushes(page: Page, keys: readonly string[]): Promise<void> {
  const devtools = await page.context().newCDPSession(page);
  const busy = page.evaluate(() => {
    const end = performance.now() + 300;
    while (performance.now() < end);
  });
  const events = keys.flatMap((name) => {
    const isPalette = name === "Control+k";
    const key = isPalette ? "k" : name;
    const code = /^[a-z]$/i.test(key) ? `Key${key.toUpperCase()}` : key === " " ? "Space" : key;
    const text = isPalette ? undefined : key === "Enter" ? "\r" : key;
    return [
      { type: text ? ("keyDown" as const) : ("rawKeyDown" as const), key, code, text, modifiers: isPalette ? 2 : 0 },
      { type: "keyUp" as const, key, code },
    ];
  });
  await Promise.all([busy, ...events.map((event) => devtools.send("Input.dispatchKeyEvent", event))]);
}

test.skipIf(skip !== null)(
  "[L18] keys in one breath on a busy machine open the palette, choose, and write",
  async () => {
    const v = await asks("Is the kitchen tiled?");
    const w = await asks("Who does the plumbing?");
    const desk = await Desk.sit(browser, await home.link("Fay"));
    await desk.row("Who does the plumbing?").click();
    await log(desk).getByText("Who does the plumbing?").waitFor();
    await rushes(desk.page, ["Control+k", ..."kitchen tiled", "Enter", "n", ..."When each call ends", "Enter"]);
    await log(desk).getByText("Is the kitchen tiled?").waitFor();
    await log(desk).getByText("When each call ends", { exact: true }).waitFor();
    await leave(desk, v, w);
  },
);
