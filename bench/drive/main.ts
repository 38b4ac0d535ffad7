/** `npm run bench`: starts all sides, takes every measure, prints them; exit 1 when a goal is missed. */
import { readFileSync, rmSync, writeFileSync } from "node:fs";
import { mkdtemp } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { args, command, table } from "../../scripts/command.ts";
import { root } from "../../scripts/site.ts";
import { type Kept, keep, moved } from "./against.ts";
import type { Measure } from "./measure.ts";
import { bundle, cold } from "./measures/cold.ts";
import { connect } from "./measures/connect.ts";
import { crowd } from "./measures/crowd.ts";
import { card, claim, lines, takeover } from "./measures/people.ts";
import { firstToken, relay } from "./measures/reply.ts";
import { Sleep } from "./measures/sleep.ts";
import { bytes, history, resume, rows } from "./measures/thread.ts";
import { install, PEERS, type Peer } from "./peers.ts";
import { load, machine, report } from "./report.ts";
import type { Bench, By } from "./rounds.ts";
import { type Name, OURS, Side } from "./side.ts";

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

const USAGE =
  "npm run bench -- [--quick] [--only NAME,NAME] [--peers NAME,NAME] [--json] [--keep] [--against] [--serve PORT]";

/** What `--keep` writes and `--against` reads. */
const BASELINE = join(root, "bench", "BASELINE.json");

interface Wanted {
  quick: boolean;
  names: readonly string[];
  peers: readonly Peer[];
}

async function main(): Promise<number> {
  const { values } = args(USAGE, {
    options: {
      json: { type: "boolean", default: false },
      quick: { type: "boolean", default: false },
      only: { type: "string" },
      peers: { type: "string" },
      keep: { type: "boolean", default: false },
      against: { type: "boolean", default: false },
      serve: { type: "string" },
    },
  });
  const names = chosen(values.only, [...Object.keys(MEASURES), "sleep"], "measure");
  const peers = values.peers === undefined ? [] : chosen(values.peers, PEERS, "peer");
  const folder = await mkdtemp(join(tmpdir(), "baton-bench-"));
  process.once("exit", () => rmSync(folder, { recursive: true, force: true }));
  if (values.serve !== undefined) return await serve(folder, Number(values.serve));
  for (const peer of peers) await install(peer);
  const busy = load();
  const wanted: Wanted = { quick: values.quick, names, peers };
  const measures = await take(`${folder}/1`, wanted);
  if (values.keep || values.against) {
    console.error("once more, to learn how far two runs of one build are apart ...");
    compare(keep([measures, await take(`${folder}/2`, wanted)]), values.against, values.keep);
  }
  if (values.json) console.log(JSON.stringify({ measures, machine: machine(busy) }));
  else console.log(`${report(measures)}\n\n${JSON.stringify(machine(busy))}`);
  return measures.some(({ holds }) => holds === false) ? 1 : 0;
}

function chosen<T extends string>(list: string | undefined, known: readonly T[], what: string): readonly T[] {
  if (list === undefined) return known;
  const names = list.split(",");
  const unknown = names.filter((name) => !known.some((each) => each === name));
  if (unknown.length > 0)
    throw new Error(`No ${what} is named ${unknown.join(", ")}. Choose from ${known.join(", ")}.`);
  return known.filter((each) => names.includes(each));
}

/** Prints what has moved since figures were kept, and keeps these. */
function compare(now: Kept, against: boolean, keeping: boolean): void {
  if (against) {
    const before = JSON.parse(readFileSync(BASELINE, "utf8")) as Kept;
    const moves = moved(before, now).map(({ name, before: was, now: is, by, noise }) => [
      name,
      was.toPrecision(3),
      is.toPrecision(3),
      `${by.toFixed(2)}x`,
      `${(noise * 100).toFixed(0)} %`,
    ]);
    const head = ["moved", "kept", "now", "by", "noise"];
    console.log(
      moves.length > 0 ? `${table([head, ...moves], 1).join("\n")}\n` : "Nothing moved by more than noise.\n",
    );
  }
  if (keeping) writeFileSync(BASELINE, `${JSON.stringify(now, null, 2)}\n`);
}

async function take(folder: string, { quick, names, peers }: Wanted): Promise<Measure[]> {
  console.error("bundling ...");
  // Each with a storage of its own: the ones that lie asleep and the ones that start cold are not the ones at work.
  for (const name of OURS) {
    for (const place of [name, `sleep/${name}`, `${name}-cold`]) await Side.prepare(`${folder}/${place}`, name);
  }
  const sleep = names.includes("sleep") ? await Sleep.lay(`${folder}/sleep`, quick) : null;
  const started = await Promise.all(
    [...OURS, ...peers].map(async (name: Name) => [name, await Side.start(`${folder}/${name}`, name)] as const),
  );
  const sides = Object.fromEntries(started) as unknown as By<Side>;
  const measures: Measure[] = [];
  const taken = Object.entries(MEASURES).filter(([name]) => names.includes(name));
  for (const [i, [name, measured]] of taken.entries()) {
    console.error(`${name} (${i + 1} of ${taken.length}) ...`);
    measures.push(...(await measured({ sides, folder, quick })));
  }
  if (sleep) console.error("sleep ...");
  if (sleep) measures.push(...(await sleep.wake()));
  for (const [, side] of started) await side.stop();
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
