/** `npm run scenarios`: reads a folder of scenarios, plays each, and prints what was expected and what happened. */
import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { args, command } from "../command.ts";
import { siteFolder } from "../site.ts";
import { bundle } from "./gateway.ts";
import { line } from "./judge.ts";
import { type Played, play } from "./play.ts";
import { readScenario, type Scenario } from "./scenario.ts";

const USAGE = "npm run scenarios -- [FOLDER] [--only WORDS] [--export FILE] [--verbose]";

/**
 * The scenarios of a folder, or else of the site.
 * @throws Error with a sentence for the author of the file
 */
export function readFolder(folder = join(siteFolder(), "scenarios")): { file: string; scenario: Scenario }[] {
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
    },
  });
  const { only, export: exported, verbose } = values;
  if (positionals.length > 1) throw new Error(`Name only one folder at a time.\nUsage: ${USAGE}`);
  const chosen = readFolder(positionals[0]).filter(({ file, scenario }) =>
    `${file} ${scenario.name}`.toLowerCase().includes(only.toLowerCase()),
  );
  if (chosen.length === 0) throw new Error(`No scenario name contains "${only}". Check the words after --only.`);
  const code = await bundle();
  const played: Played[] = [];
  for (const { file, scenario } of chosen) {
    const result = await play(code, scenario);
    played.push(result);
    process.stdout.write(told(file, result, verbose));
  }
  const failed = played.filter(({ faults }) => faults.length > 0).length;
  process.stdout.write(`\n${played.length} scenarios: ${played.length - failed} passed, ${failed} failed\n`);
  if (exported !== undefined) {
    const rows = played.map(({ conversation, facts: events }) => JSON.stringify({ conversation, events }));
    writeFileSync(exported, `${rows.join("\n")}\n`);
    process.stdout.write(`${rows.length} conversations were written to ${exported}\n`);
  }
  return failed === 0 ? 0 : 1;
}

/** One line when it passes; on failure, what was expected and everything that was stored. */
export function told(file: string, { scenario, faults, facts, milliseconds }: Played, verbose = false): string {
  const head = `${faults.length === 0 ? "ok  " : "FAIL"} ${scenario.name} (${file}, ${milliseconds} ms)\n`;
  if (faults.length === 0 && !verbose) return head;
  const stored = facts.map((fact) => `       #${fact.seq} ${line(fact)}\n`);
  return [head, ...faults.map((fault) => `     ${fault}\n`), "     stored:\n", ...stored].join("");
}

if (import.meta.main) await command(main);
