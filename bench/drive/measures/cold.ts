/** From nothing: a process that starts, and the bundle that it starts from. */
import { execFile } from "node:child_process";
import { mkdtemp, readdir, readFile, rm } from "node:fs/promises";
import { join } from "node:path";
import { promisify } from "node:util";
import { gzipSync } from "node:zlib";
import { root } from "../../../scripts/site.ts";
import { type Measure, measure, median } from "../measure.ts";
import { type Bench, figures, shuffled } from "../rounds.ts";
import { OURS, Side } from "../side.ts";
import { Asker } from "../turn.ts";

export async function cold({ folder, quick }: Bench): Promise<Measure[]> {
  const none = () => ({ gateway: [] as number[], durable: [] as number[], floor: [] as number[] });
  const [times, used, first, second] = [none(), none(), none(), none()];
  for (let round = 0; round < (quick ? 2 : 6); round++) {
    for (const name of shuffled(OURS)) {
      const start = performance.now();
      const side = await Side.start(`${folder}/${name}-cold`, name);
      const asker = await Asker.enter(side);
      const ready = side.cpu;
      const reply = await asker.ask(3, 20);
      times[name].push(performance.now() - start - (reply.done - reply.first));
      used[name].push(side.cpu * 1_000);
      first[name].push((side.cpu - ready) * 1_000);
      asker.leave();
      const other = await Asker.enter(side);
      const before = side.cpu;
      await other.ask(3, 20);
      second[name].push((side.cpu - before) * 1_000);
      other.leave();
      await side.stop();
    }
  }
  return [
    measure("process start to first token, p50", "ms", figures(times, median), { most: 2.2 }),
    measure("CPU from process start to first token, p50", "ms", figures(used, median), null),
    measure(
      "CPU of an isolate's first message (floor: of its second)",
      "ms",
      { gateway: median(first.gateway), durable: median(second.gateway) },
      { most: 2 },
    ),
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
  return [measure("Worker bundle, minified, gzip", "KiB", bytes.reduce((a, b) => a + b, 0) / 1024, { limit: 1024 })];
}
