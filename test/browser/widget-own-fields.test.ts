/** What a site alone wants to know, where visitors see what they have told: by its label, to be put right and taken back. */
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { Fact } from "../../protocol/facts.ts";
import { launch } from "./chromium.ts";
import { Stage, shipped } from "./stage.ts";

let browser: Browser;
let files: (path: string) => string | null;
const started = await launch();
const skip = "skip" in started ? started.skip : null;

beforeAll(async () => {
  if (!("browser" in started)) return;
  browser = started.browser;
  files = await shipped({
    fields: [{ key: "own-team-size", label: "Team <size>", worth: 5, options: ["secret-option"] }],
  });
});
afterAll(async () => {
  await browser?.close();
});

const learned = (field: "own-team-size" | "own-given-up" | "name", value: string): Fact => ({
  type: "lead.learned",
  field,
  value,
  from: "assistant",
});

test.skipIf(skip !== null)(
  "[C18] what was told shows the site's own label, and changes and forgets by the key",
  async () => {
    const said: Fact = { type: "visitor.said", id: "message-1", text: "Hello" };
    const facts = [said, learned("own-given-up", "blue"), learned("own-team-size", "12"), learned("name", "Jo")];
    const stage = await Stage.set(browser, files, { facts });
    await stage.open();
    await stage.panel.getByRole("button", { name: "More" }).click();
    await stage.panel.getByRole("button", { name: "My details" }).click();
    const rows = stage.panel.locator(".facts li");
    expect(await rows.locator(".muted").allTextContents()).toEqual(["Name", "Team <size>", "given-up"]);
    await stage.panel.getByRole("button", { name: "Change: Team <size>" }).click();
    await stage.panel.getByRole("textbox", { name: "Team <size>" }).fill("15");
    await stage.panel.getByRole("button", { name: "Save" }).click();
    expect(await stage.hears("correct")).toMatchObject({ type: "correct", field: "own-team-size", value: "15" });
    stage.happens({ ...learned("own-team-size", "15"), type: "lead.learned", from: "visitor" } as Fact);
    await stage.sees("15");
    expect(stage.announced).toContain("Team <size>: 15");
    await stage.panel.getByRole("button", { name: "Remove: Team <size>" }).click();
    expect(await stage.hears("forget")).toMatchObject({ type: "forget", field: "own-team-size" });
    stage.happens({ type: "lead.forgotten", field: "own-team-size" });
    await rows.getByText("Team <size>").waitFor({ state: "detached" });
    await stage.panel.getByRole("button", { name: "Remove: given-up" }).click();
    await stage.until(() => stage.heard.filter(({ type }) => type === "forget").length === 2);
    expect(await stage.hears("forget")).toMatchObject({ type: "forget", field: "own-given-up" });
    // A browser learns the labels, and nothing else of the settings; a page that only embeds the widget not even those.
    expect(files("widget/forms.js")).toContain("Team <size>");
    for (const path of ["widget.js", "widget/panel.js"]) expect(files(path)).not.toContain("Team <size>");
    for (const path of ["widget/forms.js", "widget/panel.js", "console/app.js"])
      expect(files(path)).not.toContain("secret-option");
    await stage.strike();
  },
);
