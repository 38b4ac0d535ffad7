/**
 * Conversations in which nobody says anything, in processes of their own: they lie asleep while everything else is
 * measured, and are looked at in the end.
 */
import { type Measure, measure, median } from "../measure.ts";
import { pause, shuffled } from "../rounds.ts";
import { OURS, type Ours, Side } from "../side.ts";
import { Asker } from "../turn.ts";

/** After the last reply: ten seconds until its alarm has rung, ten until the runtime puts the object to sleep. */
const ASLEEP = 23_000;

interface Dormitory {
  side: Side;
  sleepers: Asker[];
  /** KiB of memory for each of them. */
  memory: number;
  /** Of the process, when everybody had just fallen silent. */
  laid: number;
}

export class Sleep {
  readonly #rooms: Record<Ours, Dormitory>;

  private constructor(rooms: Record<Ours, Dormitory>) {
    this.#rooms = rooms;
  }

  /** @param folder what `Side.prepare` wrote, in a folder by the side's name */
  static async lay(folder: string, quick: boolean): Promise<Sleep> {
    const bed = async (name: Ours): Promise<Dormitory> => {
      const side = await Side.start(`${folder}/${name}`, name);
      const warm = await Asker.enter(side);
      for (let i = 0; i < 5; i++) await warm.ask(3, 0);
      const before = side.memory;
      const sleepers: Asker[] = [];
      for (let i = 0; i < (quick ? 20 : 200); i++) sleepers.push(await Asker.enter(side));
      for (const sleeper of sleepers) await sleeper.ask(3, 0);
      return { side, sleepers, memory: (side.memory - before) / sleepers.length, laid: performance.now() };
    };
    return new Sleep({ gateway: await bed("gateway"), durable: await bed("durable"), floor: await bed("floor") });
  }

  async wake(): Promise<Measure[]> {
    const { gateway, durable, floor } = this.#rooms;
    const rest = Math.max(...OURS.map((name) => this.#rooms[name].laid)) + ASLEEP - performance.now();
    if (rest > 0) await pause(rest);

    const deeds = async () =>
      (await Promise.all(gateway.sleepers.map(({ session }) => gateway.side.doings(session))))
        .map(({ born, messages, alarms }) => born + messages + alarms)
        .reduce((a, b) => a + b, 0);
    const [before, since] = [await deeds(), performance.now()];
    await pause(3_000);
    const events = ((await deeds()) - before) * (3_600_000 / (performance.now() - since));

    const firsts: Record<Ours, number[]> = { gateway: [], durable: [], floor: [] };
    let awake = 0;
    for (const name of shuffled(OURS)) {
      const { side, sleepers } = this.#rooms[name];
      for (const sleeper of sleepers.slice(0, 20)) {
        const born = side.name === "gateway" ? (await side.doings(sleeper.session)).born : 0;
        firsts[name].push((await sleeper.ask(3, 20)).first);
        if (side.name === "gateway" && (await side.doings(sleeper.session)).born === born) awake++;
      }
    }
    for (const { side } of [gateway, durable, floor]) await side.stop();
    return [
      measure(
        "wake from hibernation to first token, p50",
        "ms",
        { gateway: median(firsts.gateway), durable: median(firsts.durable), floor: median(firsts.floor) },
        { most: 4 },
      ),
      measure("idle conversations that were not asleep", "of 20", awake, { limit: 0 }),
      measure("events an hour that wake an idle conversation", "events", events, { limit: 0 }),
      measure(
        "memory of a conversation that fell silent",
        "KiB",
        { gateway: gateway.memory, durable: durable.memory, floor: floor.memory },
        null,
      ),
    ];
  }
}
