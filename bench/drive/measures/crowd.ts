/** Many conversations streaming at once. */
import { type Measure, measure, quantile } from "../measure.ts";
import { type Bench, pause, shuffled } from "../rounds.ts";
import type { Name, Side } from "../side.ts";
import { Asker } from "../turn.ts";

const TOKENS = 120;
/** All begin within this many milliseconds, and then stream side by side. */
const ARRIVAL = 1_000;

/** The larger crowd speaks more slowly, so that both bring the same number of tokens a second to the process. */
const CROWDS = [
  { size: 50, every: 20 },
  { size: 200, every: 20 },
  { size: 500, every: 50 },
] as const;

interface Crowd {
  firsts: number[];
  gaps: number[];
  /** Seconds of CPU for 1,000 replies. */
  cpu: number;
}

export async function crowd(bench: Bench): Promise<Measure[]> {
  const measures: Measure[] = [];
  for (const { size, every } of bench.quick ? CROWDS.slice(0, 2) : CROWDS) {
    const found = {} as Record<Name, Crowd>;
    for (const side of shuffled(Object.values(bench.sides))) found[side.name] = await stream(side, size, every);
    const { gateway, floor } = found;
    const p99 = (samples: readonly number[]) => quantile(samples, 0.99);
    measures.push(
      measure(`${size} at once: first token p99`, "ms", p99(gateway.firsts), p99(floor.firsts), { most: 3 }),
      measure(`${size} at once: between pieces p99`, "ms", p99(gateway.gaps), p99(floor.gaps), { most: 3 }),
      measure(`${size} at once: CPU per 1,000 replies`, "s", gateway.cpu, floor.cpu, { most: 1.5 }),
    );
  }
  return measures;
}

async function stream(side: Side, size: number, every: number): Promise<Crowd> {
  const askers: Asker[] = [];
  for (let i = 0; i < size; i += 25) {
    askers.push(...(await Promise.all(Array.from({ length: Math.min(25, size - i) }, () => Asker.enter(side)))));
  }
  const before = side.cpu;
  const replies = await Promise.all(
    askers.map(async (asker, i) => {
      await pause((i * ARRIVAL) / size);
      return await asker.ask(TOKENS, every);
    }),
  );
  const cpu = ((side.cpu - before) * 1_000) / size;
  for (const asker of askers) asker.leave();
  // Objects see their sockets close; the next measure must not pay for it.
  await pause(300);
  return { firsts: replies.map(({ first }) => first), gaps: replies.flatMap(({ gaps }) => gaps), cpu };
}
