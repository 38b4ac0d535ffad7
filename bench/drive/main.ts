/** `npm run bench`: starts both sides, takes every measure, prints them; exit 1 when a goal is missed. */
import { rmSync } from "node:fs";
import { mkdtemp } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { args, command } from "../../scripts/command.ts";
import type { Measure } from "./measure.ts";
import { bundle, cold } from "./measures/cold.ts";
import { connect } from "./measures/connect.ts";
import { crowd } from "./measures/crowd.ts";
import { card, claim, lines, takeover } from "./measures/people.ts";
import { firstToken, relay } from "./measures/reply.ts";
import { Sleep } from "./measures/sleep.ts";
import { bytes, history, resume, rows } from "./measures/thread.ts";
import { load, machine, report } from "./report.ts";
import type { Bench } from "./rounds.ts";
import { type Name, Side } from "./side.ts";

const MEASURES: Record<string, (bench: Bench) => Promise<Measure[]>> = {
  connect,
  firstToken,
  relay,
  crowd,
  lines,
  takeover,
  card,
  claim,
  resume,
  history,
  rows,
  bytes,
  cold,
  bundle,
};

const USAGE = "npm run bench -- [--quick] [--only NAME,NAME] [--json] [--serve PORT]";
const NAMES: readonly Name[] = ["gateway", "floor"];

async function main(): Promise<number> {
  const { values } = args(USAGE, {
    options: {
      json: { type: "boolean", default: false },
      quick: { type: "boolean", default: false },
      only: { type: "string" },
      serve: { type: "string" },
    },
  });
  const known = [...Object.keys(MEASURES), "sleep"];
  const only = values.only?.split(",") ?? known;
  const unknown = only.filter((name) => !known.includes(name));
  if (unknown.length > 0)
    throw new Error(`No measure is named ${unknown.join(", ")}. Choose from ${known.join(", ")}.`);
  const folder = await mkdtemp(join(tmpdir(), "baton-bench-"));
  process.once("exit", () => rmSync(folder, { recursive: true, force: true }));
  if (values.serve !== undefined) return await serve(folder, Number(values.serve));
  const busy = load();
  const measures = await take(folder, values.quick, (name) => only.includes(name));
  if (values.json) console.log(JSON.stringify({ measures, machine: machine(busy) }));
  else console.log(`${report(measures)}\n\n${JSON.stringify(machine(busy))}`);
  return measures.some(({ holds }) => holds === false) ? 1 : 0;
}

async function take(folder: string, quick: boolean, wanted: (name: string) => boolean): Promise<Measure[]> {
  console.error("bundling both sides ...");
  // Each with a storage of its own: the ones that lie asleep and the ones that start cold are not the ones at work.
  for (const name of NAMES) {
    for (const place of [name, `sleep/${name}`, `${name}-cold`]) await Side.prepare(`${folder}/${place}`, name);
  }
  const sleep = wanted("sleep") ? await Sleep.lay(`${folder}/sleep`, quick) : null;
  const [gateway, floor] = await Promise.all(NAMES.map((name) => Side.start(`${folder}/${name}`, name)));
  if (!gateway || !floor) throw new Error("a side did not start");
  const measures: Measure[] = [];
  for (const [name, measured] of Object.entries(MEASURES)) {
    if (!wanted(name)) continue;
    console.error(`${name} ...`);
    measures.push(...(await measured({ sides: { gateway, floor }, folder, quick })));
  }
  if (sleep) console.error("sleep ...");
  if (sleep) measures.push(...(await sleep.wake()));
  await Promise.all([gateway.stop(), floor.stop()]);
  return measures;
}

/** Only the gateway with the scripted model, for other drivers, until it is interrupted. */
async function serve(folder: string, port: number): Promise<number> {
  await Side.prepare(folder, "gateway", port);
  const side = await Side.start(folder, "gateway");
  console.log(`The bench's gateway is at ${side.origin}. Stop with Ctrl+C.`);
  return await new Promise<number>(() => {});
}

if (import.meta.main) {
  await command(main);
  // Sockets that are still open hold nothing to wait for.
  process.exit();
}
