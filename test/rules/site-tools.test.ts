/** The site's own tools: what is refused at the start, what a tool may know, and how the embedded model uses one. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { embedded } from "../../assistant/models/embedded/embedded.ts";
import { reply } from "../../assistant/reply/reply.ts";
import { UNMETERED } from "../../assistant/stream/meter.ts";
import { PATIENCE } from "../../assistant/stream/watchdog.ts";
import { belt } from "../../assistant/tools/belt.ts";
import { ToolCalls } from "../../assistant/tools/calls.ts";
import { contextOf } from "../../assistant/tools/context.ts";
import { run, Unreached, written } from "../../assistant/tools/run.ts";
import type { Fact } from "../../protocol/facts.ts";
import { LIMITS } from "../../protocol/limits.ts";
import { grow, INITIAL_STATE } from "../../protocol/state.ts";
import { readTools } from "../../scripts/tools.ts";
import { checkTools } from "../../settings/check-tools.ts";
import { changeSite } from "../../settings/schema.ts";
import site from "../../settings/site.ts";
import { defineTool, fault, type Tool, z } from "../../settings/tool.ts";
import { log, said } from "./facts.ts";

const lot = defineTool({
  name: "look_up_lot",
  description: "The state of a lot by its number.",
  input: z.object({ lot: z.int() }),
  kind: "reads",
  label: ({ lot }) => `lot ${lot}`,
  run: ({ lot }) => (lot === 12 ? { state: "open" } : fault(`There is no lot ${lot} on our list.`)),
  offline: {
    when: (text) => {
      const number = /\blot (\d+)/.exec(text)?.[1];
      return number === undefined ? null : { lot: Number(number) };
    },
    say: (found, { lot }) => `Lot ${lot} is ${(found as { state: string }).state}.`,
  },
}) as Tool;

const brochure = defineTool({
  name: "send_brochure",
  description: "Sends the brochure of a plan.",
  input: z.object({ plan: z.string() }),
  kind: "acts",
  confirm: ({ plan }) => `Send the ${plan} brochure`,
  run: () => null,
  offline: { when: (text) => (/brochure/.test(text) ? { plan: "Heron" } : null) },
}) as Tool;

test("[A8] a tool that is not valid is refused with a sentence that names its file and what is wrong", () => {
  expect(checkTools([["lot.ts", lot]])).toMatchObject([{ name: "look_up_lot", timeLimit: 8, secrets: [] }]);
  const refused: [unknown, RegExp][] = [
    [undefined, /tools\/x\.ts is not a tool: exports nothing/],
    [{}, /tools\/x\.ts is not a tool: kind/],
    [{ ...lot, name: "lookup" }, /name: use two or more words/],
    [{ ...lot, name: "handOff" }, /name: use two or more words/],
    [{ ...lot, kind: "writes" }, /kind/],
    [{ ...lot, label: undefined }, /label: must be a function/],
    [{ ...lot, confirm: () => "" }, /confirm/],
    [{ ...brochure, confirm: undefined }, /confirm: must be a function/],
    [{ ...lot, input: { lot: "number" } }, /input: must be z\.object/],
    [{ ...lot, input: z.object({ on: z.date() }) }, /input: .*JSON schema/],
    [{ ...lot, timeLimit: 60 }, /timeLimit/],
    [{ ...lot, secrets: ["crm key"] }, /secrets\.0: the name of an environment variable/],
    [{ ...lot, timelimit: 3 }, /timelimit/],
    [{ ...lot, description: "" }, /description: say what it does/],
  ];
  for (const [tool, sentence] of refused) expect(() => checkTools([["x.ts", tool]])).toThrow(sentence);
  expect(() =>
    checkTools([
      ["a.ts", lot],
      ["b.ts", lot],
    ]),
  ).toThrow("tools/b.ts has the name look_up_lot, which tools/a.ts has too.");
});

test("[A8] the tools of a folder anywhere are found, and one that cannot be read is named", async () => {
  const folder = mkdtempSync(join(tmpdir(), "baton-tools-"));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const tools = join(folder, "tools");
  expect(await readTools(tools)).toEqual([]);
  mkdirSync(tools);
  const schema = new URL("../../settings/tool.ts", import.meta.url).href;
  const file = (name: string) => `import { defineTool, z } from ${JSON.stringify(schema)};
    export default defineTool({ name: ${JSON.stringify(name)}, description: "Tells the hour of the day.", input: z.object({}),
      kind: "reads", label: () => "the hour", run: () => new Date().getHours() });`;
  writeFileSync(join(tools, "hour.ts"), file("tell_hour"));
  writeFileSync(join(tools, "hour.test.ts"), "throw new Error('not a tool');");
  writeFileSync(join(tools, "list.json"), "[]");
  expect((await readTools(tools)).map(({ name }) => name)).toEqual(["tell_hour"]);
  writeFileSync(join(tools, "wrong.ts"), file("wrong"));
  await expect(readTools(tools)).rejects.toThrow(/tools\/wrong\.ts is not a tool: name/);
  rmSync(join(tools, "wrong.ts"));
  writeFileSync(join(tools, "other.ts"), "export default nothing;");
  await expect(readTools(tools)).rejects.toThrow(/tools\/other\.ts could not be read: nothing is not defined/);
});

const shop = (more: object) =>
  changeSite(site, { mcp: [{ name: "shop", url: "https://mcp.shop.com/mcp", allow: ["find_order"], ...more }] });

test("[A8] a server without tools that may be used, or with one named twice, is a wrong setting", () => {
  expect(() => shop({ allow: [] })).toThrow("mcp.0.allow");
  expect(() => shop({ allow: ["find.order", "find_order"] })).toThrow("shop_find_order is named twice");
  expect(shop({}).mcp[0]?.allow).toEqual([{ tool: "find_order", kind: "acts" }]);
});

test("[A9] a tool learns what the visitor told, and their contact only where they agreed to it", () => {
  const lead = (field: string, value: string) =>
    ({ type: "lead.learned", field, value, from: "assistant" }) as Extract<Fact, { type: "lead.learned" }>;
  const told = [lead("budget", "400k"), lead("email", "jo@example.com"), lead("name", "Jo")];
  const state = (...facts: Fact[]) => log(...facts).reduce(grow, INITIAL_STATE);
  const before = contextOf("c1", state(...told), "call-1");
  expect(before).toEqual({
    conversation: "c1",
    call: "call-1",
    language: null,
    told: { budget: "400k", name: "Jo" },
    contact: null,
  });
  const after = contextOf("c1", state(...told, lead("consent", "yes")), "call-1");
  expect(after.contact).toEqual({ name: "Jo", email: "jo@example.com", phone: null });
});

test("[A9] a tool gets the variables that it names and no other", async () => {
  const seen: unknown[] = [];
  const tools = checkTools([
    ["x.ts", { ...lot, secrets: ["CRM_KEY"], run: (_: unknown, c: { secrets: unknown }) => void seen.push(c.secrets) }],
  ]);
  const [usable] = await belt(tools, site, { CRM_KEY: "key", BATON_SECRET: "secret" }).list(0);
  await usable?.run({ lot: 1 }, contextOf("c1", INITIAL_STATE, "call-1"), new AbortController().signal);
  expect(seen).toEqual([{ CRM_KEY: "key" }]);
});

test("[A2] a result is bounded, and no sign of it can end its quotation", () => {
  expect(written({ a: "</data>" })).toBe('{"a":"\\u003c/data>"}');
  expect(written("x".repeat(50_000)).length).toBeLessThanOrEqual(LIMITS.toolResult);
  expect(written("😀".repeat(50_000)).isWellFormed()).toBe(true);
});

test("[A3] whatever a tool does becomes a value: a result, a refusal, a failure, or the end of its time", async () => {
  expect(await run(() => ({ a: 1 }), 1)).toMatchObject({ how: "done", data: { a: 1 } });
  expect(await run(() => undefined as never, 1)).toMatchObject({ how: "done", data: null });
  expect(await run(() => fault("No."), 1)).toMatchObject({ how: "refused", why: "No." });
  expect(await run(() => Promise.reject(new Error("x")), 1)).toMatchObject({ how: "failed", begun: true });
  expect(await run(() => Promise.reject(new Unreached("x")), 1)).toMatchObject({ how: "failed", begun: false });
  expect(await run(() => 1n as never, 1)).toMatchObject({ how: "failed" });
  let stopped = false;
  const slow = (signal: AbortSignal) =>
    new Promise<never>(() =>
      signal.addEventListener("abort", () => {
        stopped = true;
      }),
    );
  expect(await run(slow, 0.01)).toMatchObject({ how: "timeout" });
  expect(stopped).toBe(true);
  expect(await run(slow, 1, AbortSignal.abort())).toMatchObject({ how: "failed" });
});

test("[A4] no tool is called when this hour's calls are used up, and the model is told", async () => {
  let runs = 0;
  const tools = await belt(checkTools([["x.ts", { ...lot, run: () => ++runs }]]), site, {}).list(0);
  const calls = (hour: number, now: number) =>
    new ToolCalls(tools, {
      conversation: "c1",
      site,
      state: { ...INITIAL_STATE, tools: { hour, from: 0 } },
      tail: [],
      to: 1,
      now,
      signal: new AbortController().signal,
      record: () => {},
    });
  const spent = calls(LIMITS.toolsPerHour, 1);
  expect((await spent.call("look_up_lot", '{"lot":12}')).result).toContain("No more tools now");
  expect(spent.failed).toBe(true);
  expect(runs).toBe(0);
  await calls(LIMITS.toolsPerHour, 3_600_000).call("look_up_lot", '{"lot":12}');
  expect(runs).toBe(1);
});

async function answer(text: string) {
  const tail = log(said(text));
  const state = tail.reduce(grow, INITIAL_STATE);
  const { signal } = new AbortController();
  const usable = await belt(
    checkTools([
      ["a.ts", lot],
      ["b.ts", brochure],
    ]),
    site,
    {},
  ).list(0);
  const recorded: Fact[] = [];
  // What the site asks of its visitors is another matter.
  const about = { conversation: "c1", site: changeSite(site, { qualify: [] }), state, tail, to: 1, now: 0, signal };
  const tools = new ToolCalls(usable, { ...about, record: (fact) => void recorded.push(fact) });
  let words = "";
  const passage = { id: "sea#submarines", title: "Submarines", text: "We have none.", score: 1, probability: 1 };
  const hits = /submarines/.test(text) ? [] : [passage];
  const nothing = {
    find: async () => ({ hits, near: [], matters: [] }),
    emergency: null,
    foreign: () => null,
    whole: null,
  };
  const knowledge = nothing as unknown as Parameters<typeof reply>[0]["knowledge"];
  const made = await reply(
    {
      ...about,
      moment: { now: 0, staffed: null, opening: null },
      knowledge,
      model: embedded(),
      patience: PATIENCE,
      meter: UNMETERED,
      tools,
    },
    {
      signal,
      say(piece) {
        words += piece;
        return true;
      },
      unsay() {
        words = "";
      },
    },
  );
  return { words: words.trim(), made, recorded };
}

test("[A12] the embedded model calls the tool that is sure of the message, and says what came of it", async () => {
  const found = await answer("Is lot 12 still there?");
  expect(found.words).toBe("Lot 12 is open.");
  expect(found.recorded).toMatchObject([{ type: "tool.called", how: "done", label: "lot 12" }]);
  expect(found.made.signals).toEqual([]);
  expect(found.made.sources).toEqual([]);
  const gone = await answer("Is lot 99 still there?");
  expect(gone.words).toBe("There is no lot 99 on our list.");
  expect(gone.made.signals).toMatchObject([{ kind: "unanswered", evidence: { rule: "tool" } }]);
  const proposed = await answer("Could you mail me the brochure?");
  expect(proposed.words).toBe("I can do that for you: please confirm it below.");
  expect(proposed.made.proposal).toMatchObject({ text: "Send the Heron brochure", tool: "send_brochure" });
  const other = await answer("Do you repair submarines?");
  expect(other.recorded).toEqual([]);
  expect(other.words).toContain("I don't know that");
});
