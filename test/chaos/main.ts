/** `npm run chaos`: one storm, its counts, and what it broke; exit 1 when anything did. */
import { parseArgs } from "node:util";
import { PLANTS, type Plant } from "./plants.ts";
import { storm } from "./storm.ts";

/** Faults of one kind that are printed. */
const SHOWN = 5;

const isPlant = (name: string): name is Plant => Object.hasOwn(PLANTS, name);

/** @param root the project's folder */
export async function main(root: string): Promise<number> {
  const { values } = parseArgs({
    options: {
      seed: { type: "string" },
      conversations: { type: "string", default: "200" },
      seconds: { type: "string", default: "40" },
      plant: { type: "string" },
    },
  });
  const plant = values.plant ?? null;
  if (plant !== null && !isPlant(plant)) {
    console.error(`--plant takes one of: ${Object.keys(PLANTS).join(", ")}`);
    return 2;
  }
  const seed = Number(values.seed ?? Date.now() % 1_000_000);
  const conversations = Number(values.conversations);
  console.log(`seed ${seed}, ${conversations} conversations, ${values.seconds} s${plant ? `, planted: ${plant}` : ""}`);
  const { counts, faults, passed } = await storm({
    seed,
    conversations,
    storm: Number(values.seconds) * 1_000,
    plant,
    root,
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
