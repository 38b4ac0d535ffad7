/** How long until a visitor may write: the first time, and when they come back. */
import { type Measure, measure, median } from "../measure.ts";
import { type Bench, figures, interleaved, sidesOf } from "../rounds.ts";
import type { Name, Session } from "../side.ts";
import { Asker } from "../turn.ts";

export async function connect(bench: Bench): Promise<Measure[]> {
  const rounds = bench.quick ? 15 : 60;
  const fresh = await interleaved(bench, rounds, async (side) => {
    const start = performance.now();
    const socket = await side.open(await side.session());
    const time = performance.now() - start;
    socket.kill();
    return time;
  });

  const known: Partial<Record<Name, { session: Session; resume: string }>> = {};
  for (const side of sidesOf(bench)) {
    const asker = await Asker.enter(side);
    await asker.ask(20, 0);
    asker.leave();
    let resume = "";
    const look = await side.open(asker.session, ({ type, head, epoch }) => {
      if (type === "welcome" && epoch) resume = `&since=${head}&epoch=${epoch}`;
    });
    look.kill();
    known[side.name] = { session: asker.session, resume };
  }
  const again = await interleaved(bench, rounds, async (side) => {
    const { session, resume } = known[side.name] ?? { session: await side.session(), resume: "" };
    const start = performance.now();
    const socket = await side.open(session, undefined, resume);
    const time = performance.now() - start;
    socket.kill();
    return time;
  });
  return [
    measure("connect, new room: session and socket to welcome, p50", "ms", figures(fresh, median), null),
    measure("connect, known room: socket to welcome, p50", "ms", figures(again, median), { most: 1.5 }),
  ];
}
