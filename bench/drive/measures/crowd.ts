/** Many conversations streaming at once. */
import { type Measure, measure, quantile } from "../measure.ts";
import { type Bench, type By, each, pause, shuffled, sidesOf } from "../rounds.ts";
import type { Side } from "../side.ts";
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

/** What the first token is held against, by the size of the crowd. */
const PEER: Readonly<Record<number, { name: "socketio"; most: number } | undefined>> = {
  200: { name: "socketio", most: 1 },
  500: { name: "socketio", most: 0.5 },
};

interface Crowd {
  /** Of the first message of each room, and of a later one. */
  firsts: number[];
  later: number[];
  gaps: number[];
  /** Seconds of CPU for 1,000 replies. */
  cpu: number;
}

export async function crowd(bench: Bench): Promise<Measure[]> {
  const measures: Measure[] = [];
  for (const { size, every } of bench.quick ? CROWDS.slice(0, 2) : CROWDS) {
    const found: Partial<By<Crowd>> = {};
    for (const side of shuffled(sidesOf(bench))) found[side.name] = await stream(side, size, every);
    const of = (take: (crowd: Crowd) => number) => each(found as By<Crowd>, take);
    const p50 = (samples: readonly number[]) => quantile(samples, 0.5);
    const p99 = (samples: readonly number[]) => quantile(samples, 0.99);
    const peer = PEER[size];
    measures.push(
      measure(
        `${size} at once: first token of a room's first message, p50`,
        "ms",
        of(({ firsts }) => p50(firsts)),
        null,
      ),
      measure(
        `${size} at once: first token of a room's first message, p99`,
        "ms",
        of(({ firsts }) => p99(firsts)),
        peer ? { peer } : null,
      ),
      measure(
        `${size} at once: first token of a later message, p99`,
        "ms",
        of(({ later }) => p99(later)),
        null,
      ),
      measure(
        `${size} at once: between pieces p99`,
        "ms",
        of(({ gaps }) => p99(gaps)),
        { most: 3 },
      ),
      measure(
        `${size} at once: CPU per 1,000 replies`,
        "s",
        of(({ cpu }) => cpu),
        size === 200 ? { most: 1.25 } : null,
      ),
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
  const all = () =>
    Promise.all(
      askers.map(async (asker, i) => {
        await pause((i * ARRIVAL) / size);
        return await asker.ask(TOKENS, every);
      }),
    );
  const first = await all();
  const cpu = ((side.cpu - before) * 1_000) / size;
  const later = await all();
  for (const asker of askers) asker.leave();
  // Objects see their sockets close; the next measure must not pay for it.
  await pause(300);
  return {
    firsts: first.map(({ first }) => first),
    later: later.map(({ first }) => first),
    gaps: [...first, ...later].flatMap(({ gaps }) => gaps),
    cpu,
  };
}
