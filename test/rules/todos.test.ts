/** What the team owes a visitor: no promise is without a to-do, and none ends by itself. */
import { expect, test } from "vitest";
import type * as z from "zod";
import { type Event, FACT_TYPES, FACTS, type Fact } from "../../protocol/facts.ts";
import { grow, INITIAL_STATE, type State } from "../../protocol/state.ts";
import { nextTelling, soonestOf, TODO_KINDS, TODOS, type TodoKind } from "../../protocol/todos.ts";
import {
  ADA,
  answered,
  asked,
  BEN,
  handedBack,
  joined,
  left,
  log,
  ONE_OF_EACH,
  put,
  SLOT,
  said,
  spoke,
  unreplied,
} from "./facts.ts";
import { everyWalk } from "./walk.ts";

const HOUR = 3_600_000;
const later = (at: number) => at + 24 * HOUR;

const after = (...facts: readonly Fact[]): State => log(...facts).reduce(grow, INITIAL_STATE);
const kinds = (...facts: readonly Fact[]) => after(...facts).todos.map(({ kind }) => kind);

const PROMISED: Fact = { type: "callback.promised", by: 50 * HOUR };
const BOOKED = ONE_OF_EACH["call.booked"];
const EXPIRED: Fact = { type: "wait.expired" };

/** The promises that a fact makes, as a reader of the log would say it, without the table. */
function promiseIn(event: Event, before: State): TodoKind | null {
  if (event.type === "callback.promised") return "callback";
  if (event.type === "wait.expired" || event.type === "concierge.left") return "wait";
  if (event.type === "question.put" || event.type === "question.expired") return "question";
  if (event.type === "concierge.handedBack" && event.note) return "promise";
  if (event.type === "call.booked" || event.type === "call.moved") return "call";
  return event.type === "visitor.said" && before.floor.held === "concierge" ? "reply" : null;
}

/** Somebody of the team, or the visitor, has done something about it. Notes, marks and whispers are no act. */
function isAct(event: Event): boolean {
  if (/^(note|whisper|handoff|transfer|responsible|concierge\.(joined|present|dropped|left))/.test(event.type))
    return false;
  if (event.type === "todo.snoozed" || event.type === "call.requested") return false;
  return "concierge" in event || "by" in event || /^(visitor\.|lead\.forgotten|call\.)/.test(event.type);
}

test("[I1] in every walk of facts a promise has a to-do until somebody acts on it", () => {
  const seen = new Set<TodoKind>();
  everyWalk((steps) => {
    let state = INITIAL_STATE;
    const open = new Map<TodoKind, number>();
    for (const { event } of steps) {
      const before = state;
      state = grow(state, event);
      if (isAct(event)) open.clear();
      const kind = promiseIn(event, before);
      if (kind) open.set(kind, event.seq);
      for (const [promised, seq] of open) {
        seen.add(promised);
        expect(
          state.todos.map((todo) => todo.kind),
          `${promised} of ${seq}, after ${event.type}`,
        ).toContain(promised);
      }
    }
  });
  expect([...seen].sort()).toEqual([...TODO_KINDS].sort());
});

test("[I2] in every walk of facts a to-do ends only by an act of the team or of the visitor", () => {
  const ended = new Set<string>();
  everyWalk((steps) => {
    let state = INITIAL_STATE;
    for (const { event } of steps) {
      const before = state;
      state = grow(state, event);
      const gone = before.todos.filter(({ seq }) => !state.todos.some((todo) => todo.seq === seq));
      if (gone.length === 0) continue;
      ended.add(event.type);
      expect(isAct(event), event.type).toBe(true);
    }
  });
  expect(ended.size).toBeGreaterThan(8);
});

test("[I1] a fact that carries a time for the team is read by a kind of to-do", () => {
  // These times are deadlines of the room, of the visitor's own wishes or of a to-do, and no promise to the visitor.
  const kept = new Set([
    "concierge.joined",
    "concierge.dropped",
    "transfer.offered",
    "tool.proposed",
    "call.held",
    "call.released",
    "call.reminded",
    "todo.snoozed",
    "todo.due",
  ]);
  const timed = FACT_TYPES.filter((type) => {
    const { by, until, slot } = FACTS[type].fields as Record<string, z.ZodType>;
    return until !== undefined || slot !== undefined || by?.safeParse(1).success === true;
  });
  expect(timed.length).toBeGreaterThan(12);
  const before = { floor: INITIAL_STATE.floor, lead: {}, spoke: null };
  const opens = (type: (typeof FACT_TYPES)[number]) => {
    const event = { ...ONE_OF_EACH[type], seq: 1, at: 1 } as Event;
    return TODO_KINDS.some((kind) => TODOS[kind].opens(event, before) !== null);
  };
  expect(timed.filter((type) => !kept.has(type) && !opens(type))).toEqual([]);
  expect([...kept].filter((type) => !(timed as string[]).includes(type))).toEqual([]);
});

test("[I1] each promise opens its to-do, with its time", () => {
  expect(after(said(), PROMISED).todos).toEqual([
    { kind: "callback", seq: 2, at: 2_000, by: 50 * HOUR, told: "nothing" },
  ]);
  expect(kinds(said(), asked(60_000), EXPIRED)).toEqual(["wait"]);
  expect(after(said(), asked(60_000), EXPIRED).todos[0]?.by).toBe("soon");
  expect(kinds(said(), joined(), handedBack("I send the plan"), joined(), handedBack("and the price"))).toEqual([
    "promise",
    "promise",
  ]);
  expect(kinds(said(), put(), unreplied(2))).toEqual(["question"]);
  const call = after(said(), BOOKED).todos;
  expect(soonestOf(call, later)).toBe(SLOT.start + SLOT.minutes * 60_000);
  expect(kinds(said(), joined(), spoke(), said("And now?", "message-9"))).toEqual(["reply"]);
  const offHours: Fact = { ...ONE_OF_EACH["trigger.fired"], kind: "asked", action: "call" };
  expect(kinds(said(), offHours)).toEqual(["wait"]);
  expect(kinds(said(), { ...offHours, kind: "value" })).toEqual([]);
});

test("[I1] words for a concierge who went home are a to-do, and words for the assistant are none", () => {
  const talk = log(said(), joined(), spoke(), handedBack());
  const state = talk.reduce(grow, INITIAL_STATE);
  const next = (at: number) => grow(state, { ...said("Friday suits me", "message-9"), seq: 5, at } as Event);
  expect(next(10_000).todos).toEqual([]);
  expect(next(HOUR).todos.map(({ kind }) => kind)).toEqual(["reply"]);
  expect(kinds(said(), answered(1), said("And now?", "message-9"))).toEqual([]);
  expect(kinds(said(), joined(), spoke(), { type: "closed", by: "concierge" }, said("Wait", "message-9"))).toEqual([
    "reply",
  ]);
});

test("[I2] a promise ends when somebody of the team has done it", () => {
  const done: Fact = { type: "todo.settled", how: "called", concierge: BEN };
  for (const [open, kind] of [
    [[PROMISED], "callback"],
    [[asked(60_000), EXPIRED], "wait"],
    [[put(), unreplied(2)], "question"],
    [[joined(), handedBack("I send the plan")], "promise"],
    [[BOOKED], "call"],
  ] as const) {
    expect(kinds(said(), ...open)).toEqual([kind]);
    expect(kinds(said(), ...open, done), kind).toEqual([]);
    const [todo] = after(said(), ...open).todos;
    expect(kinds(said(), ...open, { ...done, of: [todo?.seq ?? 0] }), kind).toEqual([]);
    expect(kinds(said(), ...open, { ...done, of: [99] }), kind).toEqual([kind]);
  }
  expect(kinds(said(), asked(60_000), EXPIRED, joined(), spoke())).toEqual([]);
  expect(kinds(said(), BOOKED, ONE_OF_EACH["call.settled"])).toEqual([]);
  // A word in the room does not call anybody back; an answer to it does.
  expect(kinds(said(), PROMISED, joined(), spoke())).toEqual(["callback"]);
  expect(kinds(said(), PROMISED, joined(), spoke(), said("Thanks", "message-9"))).toEqual(["reply"]);
});

test("[I2] or when the visitor no longer needs it", () => {
  const email: Fact = { type: "lead.learned", field: "email", value: "jo@example.com", from: "form" };
  expect(kinds(said(), email, PROMISED, { type: "lead.forgotten", field: "email" })).toEqual([]);
  expect(kinds(said(), email, PROMISED, { type: "lead.forgotten", field: "budget" })).toEqual(["callback"]);
  expect(kinds(said(), PROMISED, BOOKED)).toEqual(["call"]);
  expect(kinds(said(), asked(60_000), { type: "visitor.returned" })).toEqual([]);
  expect(kinds(said(), asked(60_000), EXPIRED, PROMISED)).toEqual(["callback"]);
  // What somebody else cancelled is still wanted.
  const cancelled = (by: "visitor" | "site"): Fact => ({ type: "call.cancelled", call: "call-1", by });
  expect(kinds(said(), BOOKED, cancelled("visitor"))).toEqual([]);
  expect(kinds(said(), BOOKED, cancelled("site"))).toEqual(["wait"]);
});

test("[I2] an outcome settles what was promised, and a follow-up nothing", () => {
  const set = (outcome: "won" | "follow-up"): Fact => ({ type: "outcome.set", outcome, concierge: ADA });
  expect(kinds(said(), PROMISED, set("won"))).toEqual([]);
  expect(kinds(said(), PROMISED, set("follow-up"))).toEqual(["callback"]);
  expect(kinds(said(), BOOKED, set("won"))).toEqual(["call"]);
});

test("[I3] the earlier of two promised times counts, and a call counts as it was moved", () => {
  const twice = after(said(), PROMISED, { type: "callback.promised", by: 90 * HOUR });
  expect(twice.todos).toMatchObject([{ seq: 2, by: 50 * HOUR }]);
  const moved = after(said(), BOOKED, { ...ONE_OF_EACH["call.moved"], slot: { ...SLOT, start: 1_000 } });
  expect(moved.todos).toMatchObject([{ seq: 2, by: 1_000 + SLOT.minutes * 60_000 }]);
});

test("[I3] a time is reported an hour before it comes and when it has passed, once each, and not while somebody is there", () => {
  const state = after(said(), PROMISED);
  const first = nextTelling(state, later);
  expect(first).toMatchObject({ overdue: false, at: 49 * HOUR, by: 50 * HOUR });
  const told = grow(state, { type: "todo.due", of: 2, by: 50 * HOUR, seq: 3, at: 49 * HOUR });
  expect(nextTelling(told, later)).toMatchObject({ overdue: true, at: 50 * HOUR });
  const late = grow(told, { type: "todo.due", of: 2, by: 50 * HOUR, overdue: true, seq: 4, at: 50 * HOUR });
  expect(nextTelling(late, later)).toBeNull();
  expect(late.last).toBe(state.last);
  expect(nextTelling(after(said(), PROMISED, asked(60_000)), later)).toBeNull();
  expect(nextTelling(after(said(), PROMISED, asked(60_000), joined()), later)).toBeNull();
  // A wait in vain is not announced an hour before it began.
  expect(nextTelling(after(said(), asked(60_000), left(90_000), EXPIRED), () => 10_000)).toMatchObject({
    overdue: true,
  });
});

test("[I3] what rests is reported when it wakes, and a word of the visitor or a new promise wakes it", () => {
  const snoozed: Fact = { type: "todo.snoozed", until: 80 * HOUR, concierge: ADA };
  const state = after(said(), PROMISED, snoozed);
  expect(nextTelling(state, later)).toMatchObject({ at: 80 * HOUR });
  expect(after(said(), PROMISED, snoozed, said("Hello?", "message-9")).snoozed).toBeNull();
  expect(after(said(), PROMISED, snoozed, BOOKED).snoozed).toBeNull();
});

test("[I4] the inbox hears at once of whatever changes a to-do, and of mere words later", () => {
  let heard = 0;
  everyWalk((steps) => {
    let state = INITIAL_STATE;
    for (const { event } of steps) {
      const before = state;
      state = grow(state, event);
      if (state.newest.inbox === event.seq) heard++;
      const shown = ({ todos }: State) => todos.filter(({ kind }) => kind !== "reply").map(({ seq, by }) => [seq, by]);
      if (JSON.stringify(shown(before)) !== JSON.stringify(shown(state))) expect(state.newest.inbox).toBe(event.seq);
    }
  });
  expect(heard).toBeGreaterThan(500);
  expect(after(said(), answered(1), said("And?", "message-9"), answered(3)).newest.inbox).toBe(1);
});
