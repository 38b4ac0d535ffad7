/** `npm run chaos`: storms one after another, their counts, and what they broke; exit 1 when anything did. */
import { args, command } from "../../scripts/command.ts";
import { PLANTS, type Plant } from "./plants.ts";
import { type Outcome, storm } from "./storm.ts";

const USAGE = `npm run chaos -- [--runs N] [--seed N] [--conversations N] [--seconds N] [--plant ${Object.keys(PLANTS).join("|")}]`;
/** Faults of one kind that are printed. */
const SHOWN = 5;

const isPlant = (name: string): name is Plant => Object.hasOwn(PLANTS, name);

async function main(): Promise<number> {
  const { values } = args(USAGE, {
    options: {
      runs: { type: "string", default: "1" },
      seed: { type: "string" },
      conversations: { type: "string", default: "200" },
      seconds: { type: "string", default: "40" },
      plant: { type: "string" },
    },
  });
  const plant = values.plant ?? null;
  if (plant !== null && !isPlant(plant)) {
    throw new Error(`--plant takes one of: ${Object.keys(PLANTS).join(", ")}`);
  }
  const runs = whole("runs", values.runs, 1);
  const first = whole("seed", values.seed ?? String(Date.now() % 1_000_000), 0);
  const conversations = whole("conversations", values.conversations, 1);
  const seconds = whole("seconds", values.seconds, 1);
  const broken: number[] = [];
  // Every run has a seed of its own, so that one which broke something can be had again without the others.
  for (let seed = first; seed < first + runs; seed++) {
    console.log(`seed ${seed}, ${conversations} conversations, ${seconds} s${plant ? `, planted: ${plant}` : ""}`);
    const begins = (phase: string) => console.error(`${phase} ...`);
    const outcome = await storm({ seed, conversations, storm: seconds * 1_000, plant, begins });
    print(outcome);
    if (!outcome.passed) broken.push(seed);
  }
  const again = `--conversations ${conversations} --seconds ${seconds}${plant ? ` --plant ${plant}` : ""}`;
  for (const seed of broken) console.log(`Broken. Again: npm run chaos -- --seed ${seed} ${again}`);
  if (broken.length === 0) console.log("Nothing was broken.");
  return broken.length === 0 ? 0 : 1;
}

function print({ counts, faults }: Outcome): void {
  for (const [what, number] of Object.entries(counts)) console.log(`  ${String(number).padStart(7)}  ${what}`);
  for (const [kind, list] of Object.entries(faults)) {
    console.log(`  ${String(list.length).padStart(7)}  ${kind}`);
    for (const fault of list.slice(0, SHOWN)) console.log(`           ${fault}`);
  }
}

/** @throws when it is none: a storm of no conversations breaks nothing and proves nothing */
function whole(option: string, given: string, least: number): number {
  const number = Number(given);
  if (!Number.isSafeInteger(number) || number < least)
    throw new Error(`--${option} takes a whole number from ${least}`);
  return number;
}

if (import.meta.main) {
  await command(main);
  // Timers of clients that are still waiting to connect again hold nothing to wait for.
  process.exit();
}
