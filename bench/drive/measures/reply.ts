/** One reply in a quiet process: how late its first token is, and how fast the rest can come. */
import { type Measure, measure, median } from "../measure.ts";
import { type Bench, each, figures, interleaved, pause } from "../rounds.ts";
import { Asker } from "../turn.ts";

export async function firstToken(bench: Bench): Promise<Measure[]> {
  const samples = await interleaved(bench, bench.quick ? 3 : 10, async (side) => {
    const asker = await Asker.enter(side);
    const times: number[] = [];
    for (let i = 0; i < 15; i++) {
      times.push((await asker.ask(3, 20)).first);
      // People do not write on the heels of an answer, and nothing of the last turn shall be counted in the next.
      await pause(10);
    }
    asker.leave();
    return times.slice(1);
  });
  return [
    measure("added latency to the first token, p50", "ms", figures(samples, median), {
      most: 2,
      peer: { name: "socketio", most: 1 },
    }),
  ];
}

const TOKENS = 900;
const REPLIES = 8;

export async function relay(bench: Bench): Promise<Measure[]> {
  const used = each(bench.sides, () => 0);
  const rounds = bench.quick ? 3 : 12;
  const samples = await interleaved(bench, rounds, async (side) => {
    const asker = await Asker.enter(side);
    await asker.ask(TOKENS, 0);
    const before = side.cpu;
    const speeds: number[] = [];
    for (let i = 0; i < REPLIES; i++) {
      speeds.push((TOKENS * 1_000) / (await asker.ask(TOKENS, 0)).done);
    }
    used[side.name] = (used[side.name] ?? 0) + side.cpu - before;
    asker.leave();
    return speeds;
  });
  const tokens = rounds * REPLIES * TOKENS;
  return [
    measure("one reply at full speed", "tokens/s", figures(samples, median), { least: 1 }),
    measure(
      "CPU per token at full speed",
      "us",
      each(used, (seconds) => (seconds * 1e6) / tokens),
      { most: 3 },
    ),
  ];
}
