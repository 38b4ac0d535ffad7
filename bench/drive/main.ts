/** `npm run bench`: starts both sides, takes every measure, prints them. */
import { mkdtemp, rm } from "node:fs/promises";
import { cpus, tmpdir, totalmem } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import type { Measure } from "./measure";
import { connect } from "./measures/connect";
import { crowd } from "./measures/crowd";
import { firstToken, relay } from "./measures/reply";
import type { Bench } from "./rounds";
import { Side } from "./side";

const MEASURES: Record<string, (bench: Bench) => Promise<Measure[]>> = { connect, firstToken, relay, crowd };

/** @param root the project's folder */
export async function main(root: string): Promise<number> {
  const { values } = parseArgs({
    options: {
      json: { type: "boolean", default: false },
      quick: { type: "boolean", default: false },
      serve: { type: "string" },
      only: { type: "string" },
    },
  });
  const folder = await mkdtemp(join(tmpdir(), "baton-bench-"));
  await Promise.all([Side.prepare(root, `${folder}/gateway`, "gateway"), Side.prepare(root, `${folder}/floor`, "floor")]);
  const [gateway, floor] = await Promise.all([Side.start(`${folder}/gateway`, "gateway"), Side.start(`${folder}/floor`, "floor")]);
  const bench: Bench = { sides: { gateway, floor }, root, folder, quick: values.quick };
  const measures: Measure[] = [];
  for (const [name, take] of Object.entries(MEASURES)) {
    if (values.only && !values.only.split(",").includes(name)) continue;
    const t = performance.now();
    measures.push(...(await take(bench)));
    process.stderr.write(`${name} ${Math.round(performance.now() - t)} ms\n`);
  }
  await gateway.stop();
  await floor.stop();
  await rm(folder, { recursive: true, force: true });
  for (const m of measures) console.log(m.holds === false ? "NOT" : "ok ", m.name.padEnd(60), m.figure, m.floor, m.ratio, m.unit, m.goal);
  console.log(JSON.stringify({ measures, machine: { cores: cpus().length, cpu: cpus()[0]?.model, memory: totalmem() } }));
  return 0;
}
