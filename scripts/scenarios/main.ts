/**
 * `npm run scenarios`: reads a folder of scenarios, plays each, and prints what was expected and what happened. With
 * `--provider` a real model answers, and its figures are printed; `--compare` prints those of several runs.
 */
import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { basename, join } from "node:path";
import { args, command, messageOf } from "../command.ts";
import { fromHere, siteFolder } from "../site.ts";
import { bundle } from "./gateway.ts";
import { line } from "./judge.ts";
import { measure } from "./measure.ts";
import { type Played, play } from "./play.ts";
import { given } from "./provider.ts";
import { compare, print, readRun } from "./report.ts";
import { readScenario, type Scenario } from "./scenario.ts";

const USAGE = `npm run scenarios -- [FOLDER] [--only WORDS] [--export FILE] [--verbose]
       npm run scenarios -- --provider openai-compatible --base-url URL --model NAME [--key-env VARIABLE] [--price IN/OUT] [--out FILE]
       npm run scenarios -- --provider workers-ai [--model NAME] [--price IN/OUT] [--out FILE]
       npm run scenarios -- --compare A.json B.json ...`;

interface Scene {
  file: string;
  scenario: Scenario;
}

/**
 * The scenarios of a folder, or else of the site.
 * @throws Error with a sentence for the author of the file
 */
export function readFolder(folder = join(siteFolder(), "scenarios")): Scene[] {
  if (!existsSync(folder)) throw new Error(`There is no folder ${folder}. Check the path.`);
  const names = readdirSync(folder)
    .filter((name) => name.endsWith(".json"))
    .sort();
  if (names.length === 0) throw new Error(`${folder} contains no scenarios (*.json). Add one, or name another folder.`);
  return names.map((name) => {
    const file = join(folder, name);
    return { file, scenario: readScenario(readFileSync(file, "utf8"), file) };
  });
}

async function main(): Promise<number> {
  const { values, positionals } = args(USAGE, {
    allowPositionals: true,
    options: {
      only: { type: "string", default: "" },
      export: { type: "string" },
      verbose: { type: "boolean", default: false },
      provider: { type: "string" },
      "base-url": { type: "string" },
      model: { type: "string" },
      "key-env": { type: "string" },
      price: { type: "string" },
      out: { type: "string" },
      compare: { type: "boolean", default: false },
    },
  });
  const { only, export: exported, verbose, provider } = values;
  if (values.compare) return compared(positionals);
  const alone = (["base-url", "model", "key-env", "price", "out"] as const).find((name) => values[name] !== undefined);
  if (provider === undefined && alone) throw new Error(`--${alone} needs --provider.\nUsage: ${USAGE}`);
  if (positionals.length > 1) throw new Error(`Name only one folder at a time.\nUsage: ${USAGE}`);
  const chosen = readFolder(positionals[0]).filter(({ file, scenario }) =>
    `${file} ${scenario.name}`.toLowerCase().includes(only.toLowerCase()),
  );
  if (chosen.length === 0) throw new Error(`No scenario name contains "${only}". Check the words after --only.`);
  const played: Played[] = [];
  if (provider !== undefined) {
    const price = priceIn(values.price);
    const model = await given({ ...values, provider });
    const run = await measure(chosen, model, price, ({ file }, one, { unfounded }) => {
      played.push(one);
      process.stdout.write(told(file, one, verbose));
      if (unfounded.length > 0) process.stdout.write(`     the model was not given: ${unfounded.join(", ")}\n`);
    }).finally(model.close);
    process.stdout.write(`\n${print([run])}\n`);
    if (values.out !== undefined) write(values.out, JSON.stringify(run, null, 2), "The figures were");
    if (exported !== undefined) exportTo(exported, played);
    return run.scenarios.every(({ passed }) => passed) ? 0 : 1;
  }
  const code = await bundle();
  for (const { file, scenario } of chosen) {
    const result = await play(code, scenario);
    played.push(result);
    process.stdout.write(told(file, result, verbose));
  }
  const failed = played.filter(({ faults }) => faults.length > 0).length;
  process.stdout.write(`\n${played.length} scenarios: ${played.length - failed} passed, ${failed} failed\n`);
  if (exported !== undefined) exportTo(exported, played);
  return failed === 0 ? 0 : 1;
}

function exportTo(file: string, played: readonly Played[]): void {
  const rows = played.map(({ conversation, facts: events }) => JSON.stringify({ conversation, events }));
  write(file, rows.join("\n"), `${rows.length} conversations were`);
}

function write(file: string, text: string, what: string): void {
  writeFileSync(fromHere(file), `${text}\n`);
  process.stdout.write(`${what} written to ${file}\n`);
}

/** Of a million tokens: "0.15/0.60". */
function priceIn(text: string | undefined): { input: number; output: number } | undefined {
  if (text === undefined) return undefined;
  const [, input, output] = /^(\d+(?:\.\d+)?)\/(\d+(?:\.\d+)?)$/.exec(text) ?? [];
  if (input === undefined || output === undefined) {
    throw new Error(
      `--price: "${text}" is no price of a million tokens in and out. Write it like this: --price 0.15/0.60`,
    );
  }
  return { input: Number(input), output: Number(output) };
}

function compared(files: readonly string[]): number {
  if (files.length < 2) throw new Error(`--compare needs two files that --out has written.\nUsage: ${USAGE}`);
  const runs = files.map((file) => readRun(readFile(file), file));
  const models = runs.map(({ model }) => model);
  // Two prompts of one model are told apart by their files.
  const titles = new Set(models).size === models.length ? models : files.map((file) => basename(file, ".json"));
  process.stdout.write(`${compare(runs, titles)}\n`);
  return 0;
}

function readFile(file: string): string {
  try {
    return readFileSync(fromHere(file), "utf8");
  } catch (error) {
    throw new Error(`${file} could not be read: ${messageOf(error)}`);
  }
}

/** One line when it passes; on failure, what was expected and everything that was stored. */
export function told(file: string, { scenario, faults, facts, milliseconds }: Played, verbose = false): string {
  const head = `${faults.length === 0 ? "ok  " : "FAIL"} ${scenario.name} (${file}, ${milliseconds} ms)\n`;
  if (faults.length === 0 && !verbose) return head;
  const stored = facts.map((fact) => `       #${fact.seq} ${line(fact)}\n`);
  return [head, ...faults.map((fault) => `     ${fault}\n`), "     stored:\n", ...stored].join("");
}

if (import.meta.main) await command(main);
