/** Scenarios on a real model, which a server on loopback plays: one that obeys, and one that is sloppy. */
import { afterAll, expect, test } from "vitest";
import { readKnowledge } from "../../scripts/knowledge.ts";
import { measure } from "../../scripts/scenarios/measure.ts";
import { given } from "../../scripts/scenarios/provider.ts";
import { compare, print } from "../../scripts/scenarios/report.ts";
import { readScenario } from "../../scripts/scenarios/scenario.ts";
import { bridgeTo, type Inference } from "../../scripts/workers-ai.ts";
import { type Model, modelServer, USAGE } from "./model-server.ts";

const scenario = (name: string, fields: object) => ({
  file: `${name}.json`,
  scenario: readScenario(JSON.stringify({ name, ...fields }), name),
});

/** What the knowledge of the site says, so that the tests hold for any site. */
const [passage] = readKnowledge();
if (!passage) throw new Error("the site has no knowledge");
const QUESTION = `What do you say about: ${passage.title}?`;
const UNKNOWN = "Do you repair submarines?";
const [SENTENCE = ""] = passage.text.split(/(?<=[.!?])\s/);

const SCENES = [
  scenario("known", {
    turns: [{ onDuty: "Ana" }, { visitor: QUESTION }],
    expect: [{ type: "assistant.said", why: "done", text: "words that only the embedded assistant would use" }],
    mentions: [SENTENCE.slice(0, 20)],
    never: [{ type: "trigger.fired" }],
    floor: "assistant",
  }),
  scenario("unknown", {
    turns: [{ onDuty: "Ana" }, { visitor: UNKNOWN }],
    expect: [{ type: "assistant.said" }, { type: "trigger.fired", kind: "unanswered", action: "offer" }],
    due: 2,
  }),
];

const obedient: Model = (said) =>
  said.includes(UNKNOWN)
    ? "[[unknown]]I do not know that, but I can ask a colleague.[[answered: none; from: none]]"
    : `[[answer]]${SENTENCE}[[answered: full; from: 1]]`;
/** No judgement, a figure that nobody gave it, and an answer to everything. */
const sloppy: Model = () => "Sure! It is exactly 98,765 of them, all included.";

const close: (() => Promise<void>)[] = [];
afterAll(async () => {
  for (const each of close) await each();
});

async function measured(model: Model, name: string) {
  const server = await modelServer([name], model);
  close.push(server.close);
  const chosen = await given(
    { provider: "openai-compatible", "base-url": server.url, model: name, "key-env": "THE_KEY" },
    { THE_KEY: "secret-of-the-test" },
  );
  const told: string[] = [];
  const run = await measure(SCENES, chosen, { input: 2, output: 5 }, (_, played) => told.push(...played.faults));
  return { run, server, told };
}

test("a model is judged by what was stored and by what it was given, never by the words of the embedded assistant", async () => {
  const good = await measured(obedient, "obedient-1b");
  expect(good.told).toEqual([]);
  expect(good.run).toMatchObject({
    provider: "openai-compatible",
    model: "obedient-1b",
    price: { input: 2, output: 5 },
  });
  const [known, unknown] = good.run.scenarios;
  expect(known).toMatchObject({ timing: "quiet", replies: 1, grounded: 1, judged: 1, unfounded: [], failed: 0 });
  expect(known?.firstToken).toHaveLength(1);
  expect(unknown).toMatchObject({ timing: "onTime", passed: true });
  const asked = good.server.requests.length;
  expect(good.run.scenarios.reduce((sum, { tokens }) => sum + tokens.in, 0)).toBe(asked * USAGE.prompt_tokens);
  expect(new Set(good.server.keys)).toEqual(new Set(["Bearer secret-of-the-test"]));

  const bad = await measured(sloppy, "sloppy-1b");
  const [loose] = bad.run.scenarios;
  expect(loose).toMatchObject({ passed: false, judged: 0 });
  // Held back by the guard, or found afterwards: either way nobody gave it.
  expect((loose?.held ?? 0) + (loose?.unfounded.length ?? 0)).toBeGreaterThan(0);
  expect(loose?.grounded).toBe(0);
  expect(bad.told.join("\n")).toContain("the visitor must read");

  const side = compare([good.run, bad.run], ["obedient-1b", "sloppy-1b"]);
  expect(side).toMatch(/^\s+obedient-1b +sloppy-1b$/m);
  expect(side).toMatch(/^passed +2 of 2 +\d of 2$/m);
  expect(side).toMatch(/^known +ok, quiet +FAIL/m);
}, 90_000);

test("a name that the server does not list ends before anything is played", async () => {
  const server = await modelServer(["there:latest", "models/listed"], obedient);
  close.push(server.close);
  const named = (model: string) => given({ provider: "openai-compatible", "base-url": server.url, model }, {});
  await expect(named("absent")).rejects.toThrow(/has no model "absent"\. It has: there:latest, models\/listed$/);
  for (const model of ["there", "there:latest", "listed"]) expect((await named(model)).model).toBe(model);
});

test("a model that fails is no answer: nobody else takes its place", async () => {
  const { run, told } = await measured(() => 500, "broken-1b");
  expect(run.scenarios.map(({ replies }) => replies)).toEqual([0, 0]);
  expect(run.scenarios.every(({ passed, failed }) => !passed && failed > 0)).toBe(true);
  expect(told.join("\n")).toContain("the played server fails");
  expect(print([run])).toMatch(/^first token p50, ms +-$/m);
}, 60_000);

test("Workers AI answers over the bridge to its binding, and its errors reach the Worker", async () => {
  const asked: { model: string; inputs: object }[] = [];
  const binding: Inference = {
    run: async (model, inputs) => {
      asked.push({ model, inputs });
      if (JSON.stringify(inputs).includes(UNKNOWN)) throw new Error("3040: no capacity");
      const lines = [SENTENCE, ""].map((content, i) =>
        JSON.stringify({ choices: [{ index: 0, delta: { content }, finish_reason: i === 1 ? "stop" : null }] }),
      );
      return new Blob([...lines, "[DONE]"].map((line) => `data: ${line}\n\n`)).stream();
    },
  };
  const bridge = await bridgeTo(binding);
  close.push(bridge.close);
  const told: string[] = [];
  const run = await measure(
    SCENES,
    {
      provider: "workers-ai",
      model: "@cf/some/model",
      wording: "free",
      vars: { AI_PROVIDERS: "workers-ai", AI_MODEL: "@cf/some/model", AI_BRIDGE: bridge.url },
      close: bridge.close,
    },
    undefined,
    (_, played) => told.push(...played.faults),
  );
  expect(asked[0]).toMatchObject({ model: "@cf/some/model", inputs: { stream: true } });
  expect(run.scenarios[0]).toMatchObject({ passed: true, replies: 1, grounded: 1 });
  expect(run.scenarios[1]).toMatchObject({ passed: false, replies: 0 });
  expect(told.join("\n")).toContain("3040: no capacity");
}, 60_000);
