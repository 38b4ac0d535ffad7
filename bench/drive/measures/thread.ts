/** What a conversation costs as it goes on: coming back to it, its length, its rows, its bytes. */
import { type Measure, measure, median } from "../measure.ts";
import { ask, type Bench, pause, say } from "../rounds.ts";
import type { Frame, Name, Side } from "../side.ts";
import { Asker } from "../turn.ts";

/** The socket dies in mid-reply; what comes again of what was there, and what never comes. */
export async function resume({ sides, quick }: Bench): Promise<Measure[]> {
  let again = 0;
  let missing = 0;
  for (let round = 0; round < (quick ? 3 : 10); round++) {
    const { twice, lost } = await cutAndResume(sides.gateway);
    again += twice;
    missing += lost;
  }
  return [
    measure("resume in mid-reply: characters sent again", "characters", again, { limit: 0 }),
    measure("resume in mid-reply: characters missing", "characters", missing, { limit: 0 }),
  ];
}

async function cutAndResume(side: Side): Promise<{ twice: number; lost: number }> {
  const session = await side.session();
  const half = Promise.withResolvers<void>();
  const held = { turn: "", text: "", seq: 0, epoch: "" };
  const first = await side.open(session, ({ type, turn = "", text = "", epoch, event }) => {
    if (epoch) held.epoch = epoch;
    if (event?.seq) held.seq = event.seq;
    if (type !== "delta") return;
    held.turn = turn;
    held.text += text;
    if (held.text.length > 200) half.resolve();
  });
  first.send(ask(120, 10));
  await half.promise;
  first.kill();
  await pause(60);
  const whole = Promise.withResolvers<string>();
  let twice = 0;
  let lost = 0;
  let { text } = held;
  const lay = (at: number, piece: string) => {
    twice += Math.max(0, Math.min(text.length, at + piece.length) - at);
    lost += Math.max(0, at - text.length);
    text = text.slice(0, at) + piece;
  };
  const second = await side.open(
    session,
    (frame) => {
      if (frame.type === "welcome" && frame.live) lay(frame.live.at, frame.live.text);
      if (frame.type === "delta") lay(frame.at ?? 0, frame.text ?? "");
      if (frame.event?.type === "assistant.said") whole.resolve(frame.event.text ?? "");
    },
    `&since=${held.seq}&epoch=${held.epoch}&turn=${held.turn}&at=${held.text.length}`,
  );
  const all = await whole.promise;
  second.kill();
  // The finished reply takes the place of its pieces and brings the last of them.
  return { twice, lost: all.startsWith(text.trimEnd()) ? lost : all.length };
}

interface Past {
  /** Bytes until it is welcomed. */
  connect: number;
  /** Milliseconds until an object that knows nothing has woken and welcomed. */
  wake: number;
  turn: number;
  first: number;
  cpu: number;
}

const TURNS = 12;
const WAKES = 9;

/** The longer a conversation, the less it may matter. */
export async function history({ sides: { gateway }, quick }: Bench): Promise<Measure[]> {
  const found = new Map<number, Past>();
  const lengths = quick ? [100, 1_000] : [10, 100, 1_000, 20_000];
  for (const length of lengths) found.set(length, await withPast(gateway, length));
  const [base, longest] = [found.get(100), found.get(lengths.at(-1) ?? 0)];
  if (!base || !longest) return [];
  const flat = { most: 1.25 };
  const name = (what: string) => `${what}: ${lengths.at(-1)} messages (floor: 100 messages)`;
  const pair = (of: (past: Past) => number) => ({ gateway: of(longest), durable: of(base) });
  return [
    ...[...found].map(([length, { connect }]) =>
      measure(`connect with ${length} messages of history`, "bytes", connect, { limit: 16 * 1024 }),
    ),
    measure(
      name("wake and welcome"),
      "ms",
      pair(({ wake }) => wake),
      flat,
    ),
    measure(
      name("bytes of one turn"),
      "bytes",
      pair(({ turn }) => turn),
      flat,
    ),
    measure(
      name("first token p50"),
      "ms",
      pair(({ first }) => first),
      flat,
    ),
    measure(
      name("CPU per turn"),
      "ms",
      pair(({ cpu }) => cpu),
      { most: 1.25 },
    ),
  ];
}

async function withPast(side: Side, length: number): Promise<Past> {
  const session = await side.session();
  await side.seed(session, length);
  const wakes: number[] = [];
  for (let i = 0; i < WAKES; i++) {
    await side.seed(session, 2);
    const start = performance.now();
    (await Asker.enter(side, session)).leave();
    wakes.push(performance.now() - start);
  }
  const asker = await Asker.enter(side, session);
  const connect = asker.socket.bytes;
  await asker.ask(3, 20);
  const [bytes, cpu] = [asker.socket.bytes, side.cpu];
  const firsts: number[] = [];
  for (let i = 0; i < TURNS; i++) {
    firsts.push((await asker.ask(3, 20)).first);
    await pause(20);
  }
  asker.leave();
  return {
    connect,
    wake: median(wakes),
    turn: (asker.socket.bytes - bytes) / TURNS,
    first: median(firsts),
    cpu: ((side.cpu - cpu) * 1_000) / TURNS,
  };
}

export async function rows({ sides: { gateway } }: Bench): Promise<Measure[]> {
  const asker = await Asker.enter(gateway);
  await asker.ask(40, 0);
  const before = await gateway.doings(asker.session);
  const turns = 10;
  for (let i = 0; i < turns; i++) await asker.ask(40, 5);
  // The alarm that watched over the last reply rings once more.
  const perTurn = ((await gateway.doings(asker.session)).rows - before.rows) / turns;

  const joined = Promise.withResolvers<void>();
  const said = Promise.withResolvers<void>();
  const count = 20;
  let seen = 0;
  const heard = ({ event }: Frame) => {
    if (event?.type === "concierge.joined") joined.resolve();
    if (event?.type === "concierge.said" && ++seen === count) said.resolve();
  };
  const concierge = await gateway.openConcierge(asker.session, "rows", heard);
  concierge.send({ type: "join" });
  await joined.promise;
  await pause(200);
  const quiet = await gateway.doings(asker.session);
  for (let i = 0; i < count; i++) concierge.send(say(`Line ${i} of a human.`));
  await said.promise;
  const perLine = ((await gateway.doings(asker.session)).rows - quiet.rows) / count;
  concierge.kill();
  asker.leave();
  return [
    measure("rows written per assistant turn", "rows", perTurn, { limit: 4 }),
    measure("rows written per human line", "rows", perLine, { limit: 1 }),
  ];
}

/** Compressed, as browsers ask for it; somebody else in the room tells when the reply is whole. */
export async function bytes({ sides, quick }: Bench): Promise<Measure[]> {
  const times: Partial<Record<Name, number[]>> = {};
  const shares: number[] = [];
  let frames = 0;
  for (const side of [sides.gateway, sides.durable]) {
    const taken: number[] = [];
    times[side.name] = taken;
    for (let round = 0; round < (quick ? 1 : 3); round++) {
      const asker = side.name === "gateway" ? await Asker.enter(side) : null;
      const session = asker?.session ?? (await side.session());
      const counter = await side.open(session, undefined, "", true);
      await pause(100);
      const [before, already] = [counter.bytes, counter.frames];
      if (asker) {
        const { text } = await asker.ask(120, 20);
        await pause(100);
        shares.push((counter.bytes - before) / text.length);
        frames = counter.frames - already;
        asker.leave();
      } else {
        counter.send(ask(120, 20));
        await pause(120 * 20 + 400);
      }
      taken.push(counter.bytes - before);
      counter.kill();
    }
  }
  return [
    measure(
      "bytes of a 120-token reply, compressed",
      "bytes",
      { gateway: median(times.gateway ?? []), durable: median(times.durable ?? []) },
      null,
    ),
    measure("the same, per byte of its text", "x", median(shares), { limit: 2.5, by: "x its text" }),
    measure("frames of a 120-token reply", "frames", { gateway: frames, durable: 121 }, null),
  ];
}
