import { expect, test } from "vitest";
import { Outbox, type OutboxHost, type Want } from "../../durable-objects/conversation/outbox.ts";
import type { Card } from "../../protocol/frames.ts";
import { TIMES } from "../../protocol/limits.ts";
import { cardOf, grow, INITIAL_STATE } from "../../protocol/state.ts";
import { ADA, asked, joined, log, said } from "./facts.ts";

const ROOM = log(said(), asked(99_000)).reduce(grow, INITIAL_STATE);
const waiting: Want = { card: cardOf(ROOM, "c", "waiting", true, 0), seq: 2 };
const live: Want = { card: { ...cardOf(ROOM, "c", "live", true, 0), until: null }, seq: 0 };
const nothing: Want = { card: null, seq: 9 };

/** A room's side of the outbox: a clock, a lobby that can be out of reach, and the row that outlives the object. */
function room(stored = { told: 0, announced: 0 }) {
  const state = { now: 1_000_000, down: false, ...stored };
  const heard: (Card | number)[] = [];
  const assigned: string[] = [];
  let answer: typeof ADA | null = null;
  const reach = () => {
    if (state.down) throw new Error("out of reach");
  };
  const host: OutboxHost = {
    now: () => state.now,
    async put(card) {
      reach();
      heard.push(card);
      return { assign: answer, staffed: true, place: 1, eta: null };
    },
    async gone(seq) {
      reach();
      heard.push(seq);
    },
    told: () => state.told,
    setTold: (seq) => {
      state.told = seq;
    },
    announced: () => state.announced,
    setAnnounced: (at) => {
      state.announced = at;
    },
    answered: ({ assign }) => {
      if (assign) assigned.push(assign.id);
    },
    changed: () => {},
  };
  return {
    state,
    heard,
    assigned,
    assign: (concierge: typeof ADA) => {
      answer = concierge;
    },
    outbox: new Outbox(host),
    wakeAgain: () => new Outbox(host),
  };
}

/** Errors of the fake lobby are logged for the operator, which is right, and noise here. */
function quietly<T>(work: () => Promise<T>): Promise<T> {
  const { error } = console;
  console.error = () => {};
  return work().finally(() => {
    console.error = error;
  });
}

test("[L9] telling the same twice tells it once", async () => {
  const { outbox, heard } = room();
  await outbox.reconcile(waiting);
  await outbox.reconcile(waiting);
  expect(heard).toEqual([waiting.card]);
});

test("[L6] what the lobby did not take is told again, at growing distances, until it takes it", async () => {
  const { outbox, heard, state } = room();
  state.down = true;
  const waits: number[] = [];
  await quietly(async () => {
    await outbox.reconcile(waiting);
    for (let i = 0; i < 7; i++) {
      const at = outbox.nextAt ?? 0;
      waits.push(at - state.now);
      state.now = at;
      await outbox.reconcile(waiting);
    }
  });
  expect(waits).toEqual([1_000, 2_000, 4_000, 8_000, 16_000, 20_000, 20_000]);
  expect(state.told).toBe(0);
  state.down = false;
  state.now = outbox.nextAt ?? 0;
  await outbox.reconcile(waiting);
  expect(heard).toEqual([waiting.card]);
  expect(state.told).toBe(2);
});

test("[L6] a lobby out of reach is not asked before its time, whatever happens in the room", async () => {
  const { outbox, heard, state } = room();
  state.down = true;
  await quietly(() => outbox.reconcile(waiting));
  state.down = false;
  state.now += 999;
  await outbox.reconcile({ ...waiting, seq: 3 });
  expect(heard).toEqual([]);
  expect(outbox.nextAt).toBe(1_001_000);
});

test("[L5] a waiting room repeats its card, so that a lobby that forgot everything hears of it within 30 s", async () => {
  const { outbox, heard, state } = room();
  await outbox.reconcile(waiting);
  const next = outbox.nextAt ?? Number.POSITIVE_INFINITY;
  expect(next - state.now).toBe(TIMES.announce);
  expect(TIMES.announce).toBeLessThan(30_000);
  state.now = next - 1;
  await outbox.reconcile(waiting);
  expect(heard).toHaveLength(1);
  state.now = next;
  await outbox.reconcile(waiting);
  expect(heard).toHaveLength(2);
});

test("[L16] a room that became urgent by time alone is told of at once, and once", async () => {
  const { outbox, heard, state } = room();
  await outbox.reconcile(waiting);
  const urgent: Want = { card: waiting.card && { ...waiting.card, urgent: true }, seq: waiting.seq };
  state.now += 1;
  await outbox.reconcile(urgent);
  await outbox.reconcile(urgent);
  expect(heard).toEqual([waiting.card, urgent.card]);
  // The next wait begins calmly, and may become urgent again.
  await outbox.reconcile({ ...waiting, seq: 5 });
  await outbox.reconcile({ ...urgent, seq: 5 });
  expect(heard).toHaveLength(4);
});

test("[L5] a room that died before it told the lobby tells it when it lives again", async () => {
  const { wakeAgain, heard } = room({ told: 2, announced: 0 });
  const again = wakeAgain();
  await again.reconcile({ ...waiting, seq: 5 });
  expect(heard).toHaveLength(1);
});

test("[L11] a room with the assistant is told of with its floor and then only now and then, and wakes nobody for it", async () => {
  const { outbox, heard, state } = room();
  await outbox.reconcile(live);
  expect(heard).toHaveLength(1);
  state.now += TIMES.headline - 1;
  await outbox.reconcile(live);
  expect(heard).toHaveLength(1);
  expect(outbox.nextAt).toBeNull();
  state.now += 1;
  await outbox.reconcile(live);
  expect(heard).toHaveLength(2);
});

test("[L11] a name that a listed visitor gives, puts right or takes back is told at once, and once", async () => {
  const { outbox, heard, state } = room();
  await outbox.reconcile(live);
  const called = (name: string | null): Want => ({ ...live, card: live.card && { ...live.card, name } });
  for (const name of ["Kim", "Kim", "Jo", null]) await outbox.reconcile(called(name));
  expect(heard.map((card) => (typeof card === "number" ? card : card.name))).toEqual([null, "Kim", "Jo", null]);
  state.down = true;
  await quietly(() => outbox.reconcile(called("Ida")));
  expect(outbox.nextAt).toBe(state.now + 1_000);
});

test("[L11] a room that is no longer to be listed is taken off once", async () => {
  const { outbox, heard } = room();
  await outbox.reconcile(waiting);
  await outbox.reconcile(nothing);
  await outbox.reconcile(nothing);
  expect(heard).toEqual([waiting.card, 9]);
  expect(outbox.nextAt).toBeNull();
});

test("[L2] a concierge whom the lobby names is connected once", async () => {
  const { outbox, assign, assigned } = room();
  assign(ADA);
  await outbox.reconcile(waiting);
  expect(assigned).toEqual([ADA.id]);
});

test("[L9] what changes while the lobby is being told is told after it, and never at the same time", async () => {
  const { outbox, heard } = room();
  const held: Want = {
    card: { ...cardOf(log(joined()).reduce(grow, INITIAL_STATE), "c", "concierge", true, 0) },
    seq: 3,
  };
  const first = outbox.reconcile(waiting);
  await outbox.reconcile(held);
  await first;
  expect(heard).toEqual([waiting.card, held.card]);
});
