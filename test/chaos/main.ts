/** `npm run chaos`: one storm, its counts, and what it broke; exit 1 when anything did. */
import { args, command } from "../../scripts/command.ts";
import { PLANTS, type Plant } from "./plants.ts";
import { storm } from "./storm.ts";

const USAGE = `npm run chaos -- [--seed N] [--conversations N] [--seconds N] [--plant ${Object.keys(PLANTS).join("|")}]`;
/** Faults of one kind that are printed. */
const SHOWN = 5;

const isPlant = (name: string): name is Plant => Object.hasOwn(PLANTS, name);

async function main(): Promise<number> {
  const { values } = args(USAGE, {
    options: {
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
  const seed = Number(values.seed ?? Date.now() % 1_000_000);
  const conversations = Number(values.conversations);
  console.log(`seed ${seed}, ${conversations} conversations, ${values.seconds} s${plant ? `, planted: ${plant}` : ""}`);
  const { counts, faults, passed } = await storm({
    seed,
    conversations,
    storm: Number(values.seconds) * 1_000,
    plant,
    begins: (phase) => console.error(`${phase} ...`),
  });
  for (const [what, number] of Object.entries(counts)) console.log(`  ${String(number).padStart(7)}  ${what}`);
  for (const [kind, list] of Object.entries(faults)) {
    console.log(`  ${String(list.length).padStart(7)}  ${kind}`);
    for (const fault of list.slice(0, SHOWN)) console.log(`           ${fault}`);
  }
  console.log(
    passed ? "Nothing was broken." : `Broken. Again: npm run chaos -- --seed ${seed} --conversations ${conversations}`,
  );
  return passed ? 0 : 1;
}

if (import.meta.main) {
  await command(main);
  // Timers of clients that are still waiting to connect again hold nothing to wait for.
  process.exit();
}
