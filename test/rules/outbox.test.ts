import { expect, test } from "vitest";
import { lobbyCard, type PutAnswer, type Want } from "../../durable-objects/conversation/lobby-card.ts";
import { Outbox } from "../../durable-objects/storage/outbox.ts";
import type { Card } from "../../protocol/frames.ts";
import { TIMES } from "../../protocol/limits.ts";
import { cardOf, grow, INITIAL_STATE } from "../../protocol/state.ts";
import { ADA, asked, joined, log, said } from "./facts.ts";

const ROOM = log(said(), asked(99_000)).reduce(grow, INITIAL_STATE);
const waiting: Want = { card: cardOf(ROOM, "c", "waiting", true, 0), seq: 2 };
const live: Want = { card: { ...cardOf(ROOM, "c", "live", true, 0), until: null }, seq: 0 };
const nothing: Want = { card: null, seq: 9 };

/** A room's side of the outbox: a clock, a lobby that can be out of reach, and the row that outlives the object. */
function room(stored = { acknowledged: 0, announced: 0 }) {
  const state = { now: 1_000_000, down: false, ...stored };
  const heard: (Card | number)[] = [];
  const assigned: string[] = [];
  let answer: typeof ADA | null = null;
  const reach = () => {
    if (state.down) throw new Error("out of reach");
  };
  const lobby = {
    async put(card: Card) {
      reach();
      heard.push(card);
      return { assign: answer, staffed: true, place: 1, eta: null };
    },
    async gone(_: string, seq: number) {
      reach();
      heard.push(seq);
    },
  };
  const audience = {
    address: null,
    announced: () => state.announced,
    setAnnounced: (at: number) => {
      state.announced = at;
    },
  };
  const answers = {
    answered: ({ assign }: PutAnswer) => {
      if (assign) assigned.push(assign.id);
    },
  };
  const acknowledged = {
    now: () => state.now,
    readAcknowledged: () => state.acknowledged,
    writeAcknowledged: (seq: number) => {
      state.acknowledged = seq;
    },
    changed: () => {},
  };
  const outbox = () => lobbyCard("c", () => lobby, audience, answers, acknowledged);
  return {
    state,
    heard,
    assigned,
    assign: (concierge: typeof ADA) => {
      answer = concierge;
    },
    outbox: outbox(),
    wakeAgain: outbox,
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
  expect(state.acknowledged).toBe(0);
  state.down = false;
  state.now = outbox.nextAt ?? 0;
  await outbox.reconcile(waiting);
  expect(heard).toEqual([waiting.card]);
  expect(state.acknowledged).toBe(2);
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
  const { wakeAgain, heard } = room({ acknowledged: 2, announced: 0 });
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

/** A sender of numbers: those up to `due` are owed, and only even ones are worth sending. */
function sender() {
  const state = { now: 5_000, down: false, stored: 0, writes: 0 };
  const sent: number[][] = [];
  const outbox = () => {
    let due = 0;
    const box = new Outbox<number>({
      name: "counter",
      retryMax: 60_000,
      now: () => state.now,
      collect: (after) => Array.from({ length: due - after }, (_, i) => after + i + 1).filter((n) => n % 2 === 0),
      async send(items) {
        await null;
        if (state.down) throw new Error("out of reach");
        sent.push(items);
      },
      readAcknowledged: () => state.stored,
      writeAcknowledged: (seq) => {
        state.stored = seq;
        state.writes++;
      },
      changed: () => {},
    });
    return {
      box,
      owe: (seq: number) => {
        due = seq;
        return box.reconcile(seq);
      },
    };
  };
  return { state, sent, outbox };
}

test("[S5] each item is sent once, in order, and what is not worth sending costs no row", async () => {
  const { state, sent, outbox } = sender();
  const { owe, box } = outbox();
  await owe(1);
  expect({ sent, writes: state.writes, next: box.nextAt }).toEqual({ sent: [], writes: 0, next: null });
  await Promise.all([owe(2), owe(5)]);
  await owe(5);
  expect(sent).toEqual([[2], [4]]);
  expect(state).toMatchObject({ stored: 5, writes: 2 });
});

test("[S5] what was sent and not acknowledged is sent again, by the next object too", async () => {
  const { state, sent, outbox } = sender();
  state.down = true;
  const first = outbox();
  const waits: number[] = [];
  await quietly(async () => {
    await first.owe(4);
    for (let i = 0; i < 8; i++) {
      const at = first.box.nextAt ?? 0;
      waits.push(at - state.now);
      state.now = at;
      await first.owe(4);
    }
  });
  expect(waits).toEqual([1_000, 2_000, 4_000, 8_000, 16_000, 32_000, 60_000, 60_000]);
  expect(state.writes).toBe(0);
  state.down = false;
  await outbox().owe(4);
  expect(sent).toEqual([[2, 4]]);
  await outbox().owe(4);
  expect(sent).toHaveLength(1);
});
