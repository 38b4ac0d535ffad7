/** From nothing: a process that starts, and the bundle that it starts from. */
import { execFile } from "node:child_process";
import { mkdtemp, readdir, readFile, rm } from "node:fs/promises";
import { join } from "node:path";
import { promisify } from "node:util";
import { gzipSync } from "node:zlib";
import { root } from "../../../scripts/site.ts";
import { type Measure, measure, median } from "../measure.ts";
import { type Bench, shuffled } from "../rounds.ts";
import { type Name, Side } from "../side.ts";
import { Asker } from "../turn.ts";

export async function cold({ folder, quick }: Bench): Promise<Measure[]> {
  const times: Record<Name, number[]> = { gateway: [], floor: [] };
  const used: Record<Name, number[]> = { gateway: [], floor: [] };
  for (let round = 0; round < (quick ? 2 : 6); round++) {
    for (const name of shuffled<Name>(["gateway", "floor"])) {
      const start = performance.now();
      const side = await Side.start(`${folder}/${name}-cold`, name);
      const asker = await Asker.enter(side);
      const { first, done } = await asker.ask(3, 20);
      times[name].push(performance.now() - start - (done - first));
      used[name].push(side.cpu * 1_000);
      asker.leave();
      await side.stop();
    }
  }
  return [
    measure("process start to first token, p50", "ms", median(times.gateway), median(times.floor), { most: 2 }),
    measure("CPU from process start to first token, p50", "ms", median(used.gateway), median(used.floor), null),
  ];
}

/** What would be deployed, as wrangler packs it. */
export async function bundle({ folder }: Bench): Promise<Measure[]> {
  const out = await mkdtemp(join(folder, "deploy-"));
  await promisify(execFile)("wrangler", ["deploy", "--dry-run", "--env", "production", "--outdir", out], {
    cwd: root,
    env: { ...process.env, WRANGLER_SEND_METRICS: "false", WRANGLER_HIDE_BANNER: "true" },
  });
  const scripts = (await readdir(out)).filter((name) => /\.m?js$/.test(name));
  const bytes = await Promise.all(scripts.map(async (name) => gzipSync(await readFile(join(out, name))).length));
  await rm(out, { recursive: true });
  return [
    measure("Worker bundle, minified, gzip", "KiB", bytes.reduce((a, b) => a + b, 0) / 1024, null, { limit: 1024 }),
  ];
}
