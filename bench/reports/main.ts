/** A month's report over a million conversations, timed from outside, first cold and then warm. */
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { command } from "../../scripts/command.ts";
import { bundleWorker, prepare, start } from "../../scripts/workerd.ts";

const ROWS = 1_000_000;
const DAY = 86_400_000;
/** Milliseconds that the page may wait. */
const GOAL = 1_000;

async function main(): Promise<number> {
  const folder = await mkdtemp(join(tmpdir(), "baton-reports-"));
  prepare({
    folder,
    bundle: await bundleWorker("bench/reports/worker.ts"),
    vars: { ENVIRONMENT: "local" },
    objects: { REPORTS: "Reports" },
  });
  let running = await start(folder, console.error);
  try {
    const began = performance.now();
    const seeded = await ask(running.origin, `/seed?rows=${ROWS}&span=${29 * DAY}`);
    const seed = performance.now() - began;
    await running.kill();
    running = await start(folder, console.error);
    const times: number[] = [];
    let conversations = 0;
    for (let round = 0; round < 7; round++) {
      const from = performance.now();
      const report = await ask<{ totals: { conversations: number } }>(running.origin, "/report");
      times.push(performance.now() - from);
      conversations = report.totals.conversations;
    }
    const [cold = 0, ...warm] = times.map(Math.round);
    console.log(JSON.stringify({ conversations, seedMs: Math.round(seed), ...seeded, cold, warm, goal: GOAL }));
    return conversations === ROWS && Math.max(...times) < GOAL ? 0 : 1;
  } finally {
    await running.kill();
    await rm(folder, { recursive: true, force: true });
  }
}

async function ask<T extends object>(origin: string, path: string): Promise<T> {
  return (await (await fetch(origin + path)).json()) as T;
}

if (import.meta.main) await command(main);
