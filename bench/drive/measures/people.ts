/** Humans among themselves: lines in a room, the takeover of a running reply, the card on a colleague's screen. */
import { type Measure, measure, median, quantile } from "../measure.ts";
import { ask, type Bench, figures, interleaved, pause, say } from "../rounds.ts";
import type { Frame, Session, Side } from "../side.ts";
import type { Socket } from "../socket.ts";

/** Lines of one member: what the room's bucket lets through at once. */
const LINES = 30;

export async function lines(bench: Bench): Promise<Measure[]> {
  const measures: Measure[] = [];
  for (const members of [2, 10]) {
    const speeds = await interleaved(bench, bench.quick ? 4 : 12, (side) => everybodySpeaks(side, members));
    measures.push(measure(`human lines, room of ${members}`, "lines/s", figures(speeds, median), { least: 0.8 }));
  }
  return measures;
}

let concierges = 0;
/** Everyone holds at most one room, so each room gets a concierge of its own. */
const colleague = () => `bench-${++concierges}`;

/** Lines a second until everybody has read everything. */
async function everybodySpeaks(side: Side, members: number): Promise<number> {
  const session = await side.session();
  const { promise, resolve } = Promise.withResolvers<void>();
  const expected = members * LINES * members;
  let seen = 0;
  const heard = ({ event }: Frame) => {
    if (event?.type.endsWith("said") && ++seen === expected) resolve();
  };
  const concierge = await side.openConcierge(session, colleague(), heard);
  const visitors = await Promise.all(Array.from({ length: members - 1 }, () => side.open(session, heard)));
  await joined(side, session, concierge);
  const start = performance.now();
  for (let line = 0; line < LINES; line++) {
    for (const member of [concierge, ...visitors]) member.send(say(`Line ${line} of somebody in this room.`));
  }
  await promise;
  const time = performance.now() - start;
  if (visitors[0]) endTalk(side, visitors[0]);
  for (const member of [concierge, ...visitors]) member.kill();
  return (members * LINES * 1_000) / time;
}

/** The concierge has the floor; elsewhere everybody speaks anyway. */
async function joined(side: Side, session: Session, concierge: Socket): Promise<void> {
  if (side.name !== "gateway") return;
  const { promise, resolve } = Promise.withResolvers<void>();
  const witness = await side.open(session, ({ event }) => {
    if (event?.type === "concierge.joined") resolve();
  });
  concierge.send({ type: "join" });
  await promise;
  witness.kill();
}

/** Ends the talk: a room that still waits would be given to whoever signs on next. */
function endTalk(side: Side, visitor: Socket): void {
  if (side.name === "gateway") visitor.send({ type: "end" });
}

/**
 * How long one person's line takes to another in the same room, by way of another object: what is held against that is
 * stored in a room, decided elsewhere, and then told.
 */
async function echo(side: Side, times: number): Promise<number[]> {
  const session = await side.session();
  let told = () => {};
  const a = await side.open(session);
  const b = await side.open(session, ({ event }) => {
    if (event) told();
  });
  const samples: number[] = [];
  for (let i = 0; i < times; i++) {
    const { promise, resolve } = Promise.withResolvers<void>();
    told = resolve;
    const start = performance.now();
    a.send(say(`Elsewhere ${"abcdefghij"[i]}.`));
    await promise;
    samples.push(performance.now() - start);
  }
  a.kill();
  b.kill();
  return samples;
}

export async function takeover(bench: Bench): Promise<Measure[]> {
  let after = 0;
  const samples = await interleaved(bench, bench.quick ? 6 : 25, async (side) => {
    if (side.name !== "gateway") return await echo(side, 4);
    const { time, characters } = await takeOver(side);
    after += characters;
    return time;
  });
  return [
    measure("takeover: join sent to visitor told, p50 (floor: a line)", "ms", figures(samples, median), { most: 2 }),
    measure("takeover: assistant's characters after it", "characters", after, { limit: 0 }),
  ];
}

async function takeOver(side: Side): Promise<{ time: number; characters: number }> {
  const session = await side.session();
  const streaming = Promise.withResolvers<void>();
  const told = Promise.withResolvers<void>();
  let pieces = 0;
  let over = false;
  let characters = 0;
  const visitor = await side.open(session, ({ type, text = "", event }) => {
    if (type === "delta") {
      if (over) characters += text.length;
      if (++pieces === 3) streaming.resolve();
    }
    if (event?.type === "assistant.said" && over) characters += event.text?.length ?? 0;
    if (event?.type === "concierge.joined") {
      over = true;
      told.resolve();
    }
  });
  const concierge = await side.openConcierge(session, colleague());
  visitor.send(ask(200, 10));
  await streaming.promise;
  const start = performance.now();
  concierge.send({ type: "join" });
  await told.promise;
  const time = performance.now() - start;
  // The model would have gone on for two seconds.
  await pause(150);
  endTalk(side, visitor);
  visitor.kill();
  concierge.kill();
  return { time, characters };
}

export async function card(bench: Bench): Promise<Measure[]> {
  let told: (frame: Frame) => void = () => {};
  const console = await bench.sides.gateway.openConsole(colleague(), (frame) => told(frame));
  // Who is busy sees the list and is given nothing.
  console.send({ type: "duty", state: "busy" });
  const samples = await interleaved(bench, bench.quick ? 8 : 30, async (side) => {
    if (side.name !== "gateway") return await echo(side, 4);
    const session = await side.session();
    const visitor = await side.open(session);
    const { promise, resolve } = Promise.withResolvers<void>();
    told = ({ type, card }) => {
      if (type === "card" && card?.conversation === session.conversation && card.stage === "waiting") resolve();
    };
    const start = performance.now();
    visitor.send(say("I would like to talk to a person, please."));
    await promise;
    const time = performance.now() - start;
    endTalk(side, visitor);
    visitor.kill();
    return time;
  });
  console.kill();
  const p95 = (list: readonly number[]) => quantile(list, 0.95);
  return [measure("trigger said to card on a console, p95 (floor: a line)", "ms", figures(samples, p95), { most: 2 })];
}

/**
 * A waiting room is taken from the list: the lobby decides who gets it, the room lets them in, the visitor is told. Both
 * of them write before anybody hears of it.
 */
export async function claim(bench: Bench): Promise<Measure[]> {
  let told: (frame: Frame) => void = () => {};
  const console = await bench.sides.gateway.openConsole(colleague(), (frame) => told(frame));
  // Who is busy is given nothing, so a room waits until they take it.
  console.send({ type: "duty", state: "busy" });
  const samples = await interleaved(bench, bench.quick ? 8 : 30, async (side) => {
    if (side.name !== "gateway") return await echo(side, 4);
    const session = await side.session();
    const listed = Promise.withResolvers<void>();
    const joined = Promise.withResolvers<void>();
    const gone = Promise.withResolvers<void>();
    told = ({ type, card, conversation }) => {
      if (type === "card" && card?.conversation === session.conversation && card.stage === "waiting") listed.resolve();
      if (type === "gone" && conversation === session.conversation) gone.resolve();
    };
    const visitor = await side.open(session, ({ event }) => {
      if (event?.type === "concierge.joined") joined.resolve();
    });
    visitor.send(say("I would like to talk to a person, please."));
    await listed.promise;
    const start = performance.now();
    console.send({ type: "claim", conversation: session.conversation });
    await joined.promise;
    const time = performance.now() - start;
    // Everyone holds one room at a time.
    endTalk(side, visitor);
    visitor.kill();
    await gone.promise;
    return time;
  });
  console.kill();
  const p95 = (list: readonly number[]) => quantile(list, 0.95);
  return [measure("claim sent to visitor told, p95 (floor: a line)", "ms", figures(samples, p95), { most: 2 })];
}
