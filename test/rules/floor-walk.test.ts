import fc from "fast-check";
import { expect, test } from "vitest";
import type { Fact } from "../../protocol/facts.ts";
import { due, duties, evolve, type Floor, fold, INITIAL, MAX_TRIES } from "../../protocol/floor.ts";
import { refusal } from "../../protocol/refusal.ts";
import { ADA, BEN, ONE_OF_EACH } from "./facts.ts";
import { everyWalk, facts, WAIT } from "./walk.ts";

/** What the visitor can do alone: write, ask for a person, go back, leave a contact; and time passes by itself. */
const VISITOR: readonly ((floor: Floor, now: number) => Fact | null)[] = [
  () => ONE_OF_EACH["visitor.said"],
  (_, now) => ({
    type: "trigger.fired",
    kind: "asked",
    evidence: { seqs: [], rule: "button" },
    action: "handoff",
    until: now + WAIT,
  }),
  () => ({ type: "visitor.returned" }),
  (floor, now) => (duties(floor).contact ? { type: "callback.promised", by: now + 1 } : null),
  (floor, now) => due(floor, duties(floor).alarm ?? now, WAIT),
];

/** Whether the visitor and time alone get from here to a floor like that, in a few steps. */
function reaches(from: Floor, there: (floor: Floor, last: Fact | null) => boolean): boolean {
  let edge: { floor: Floor; last: Fact | null; now: number }[] = [{ floor: from, last: null, now: 1_000_000 }];
  for (let depth = 0; depth < 5; depth++) {
    if (edge.some(({ floor, last }) => there(floor, last))) return true;
    edge = edge.flatMap(({ floor, now }) =>
      VISITOR.flatMap((make) => {
        const fact = make(floor, now);
        if (!fact || refusal(floor, fact) !== null) return [];
        const at = Math.max(now, duties(floor).alarm ?? now) + 1;
        return [{ floor: evolve(floor, { ...fact, seq: at, at }), last: fact, now: at }];
      }),
    );
  }
  return false;
}

test("[F22] from every reachable floor the visitor and time alone get an answer owed, a wait that acts, and a dated promise", () => {
  everyWalk((steps) => {
    for (const { after } of steps.slice(-3)) {
      expect(reaches(after, (floor) => duties(floor).speak !== null)).toBe(true);
      expect(reaches(after, (floor) => floor.held === "waiting" && duties(floor).alarm !== null)).toBe(true);
      expect(reaches(after, (_, last) => last?.type === "callback.promised")).toBe(true);
    }
  });
});

test("[F22] no floor waits for a human without a time at which it acts by itself", () => {
  everyWalk((steps) => {
    for (const { after } of steps) {
      const { alarm } = duties(after);
      if (after.held === "waiting" || (after.held === "concierge" && (after.absent || after.transfer))) {
        expect(alarm).not.toBeNull();
        expect(due(after, alarm ?? 0, WAIT)).not.toBeNull();
        expect(refusal(after, due(after, alarm ?? 0, WAIT) ?? ONE_OF_EACH["note.added"])).toBeNull();
      }
    }
  });
});

test("[F1] at most one side may speak on any reachable floor", () => {
  everyWalk((steps) => {
    for (const { after } of steps) {
      const { speak } = duties(after);
      const human = [ADA, BEN].filter(
        (concierge) => refusal(after, { ...ONE_OF_EACH["concierge.said"], concierge }) === null,
      );
      expect(human.length + (speak ? 1 : 0)).toBeLessThanOrEqual(1);
      if (speak) expect(refusal(after, { ...ONE_OF_EACH["assistant.said"], to: speak.seq })).toBeNull();
    }
  });
});

test("[F2] between a join and the return of the floor no word of the assistant is stored", () => {
  everyWalk((steps) => {
    let human = false;
    for (const { event } of steps) {
      if (event.type === "concierge.joined") human = true;
      if (["concierge.handedBack", "concierge.left", "visitor.returned", "closed"].includes(event.type)) human = false;
      if (event.type === "assistant.said") expect(human).toBe(false);
    }
  });
});

test("[F12][F26] nobody joins a floor that somebody holds, but for the colleague whom the holder asked", () => {
  everyWalk((steps) => {
    for (const { before, event } of steps) {
      if (event.type !== "concierge.joined" || before.held !== "concierge") continue;
      expect(event.how).toBe("transfer");
      expect(before.transfer?.to.id).toBe(event.concierge.id);
      expect(before.concierge.id).not.toBe(event.concierge.id);
    }
  });
});

test("[F17] a message that nobody answered is never forgotten when the floor comes back to the assistant", () => {
  everyWalk((steps) => {
    // The visitor's latest message, until somebody answers it or a trigger takes the answer's place.
    let open: number | null = null;
    for (const { event, after } of steps) {
      if (event.type === "visitor.said") open = event.seq;
      else if (event.type === "concierge.said" || event.type === "closed") open = null;
      else if (event.type === "assistant.said" && event.why === "done") open = null;
      else if (event.type === "trigger.fired") {
        const { action, kind } = event;
        if (action === "handoff" || kind === "failure" || (action === "call" && kind === "asked")) open = null;
      } else if (event.type === "question.answered" || event.type === "question.expired") {
        // What the humans said, or did not, is told to the visitor by the assistant, if it is still there to do so.
        if (after.held === "assistant" || after.held === "waiting") open ??= event.to;
      }
      if (after.held === "assistant" || after.held === "waiting") expect(after.owes?.seq ?? null).toBe(open);
      if (after.held === "concierge") expect(after.unheard).toBe(open);
    }
  });
});

test("[F20] no message is tried more often than three times while the duties are heeded", () => {
  everyWalk((steps) => {
    for (const { after } of steps) {
      const { speak, giveUp } = duties(after);
      if (speak) expect(speak.tries).toBeLessThan(MAX_TRIES);
      expect(giveUp && speak !== null).toBe(false);
    }
  });
});

test("[F4] evolve takes any fact on any reachable floor, refused or not", () => {
  fc.assert(
    fc.property(fc.array(facts, { maxLength: 40 }), (makes) => {
      let floor = INITIAL;
      for (const [i, make] of makes.entries()) {
        floor = evolve(floor, { ...make(floor, i * 1_000), seq: i + 1, at: i * 1_000 });
        expect(["assistant", "waiting", "concierge", "closed"]).toContain(floor.held);
        expect(duties(floor)).toEqual(duties(floor));
      }
    }),
    { numRuns: 500 },
  );
});

test("[F5] the floor survives being stored as JSON, and the fold of a log may begin at any stored floor", () => {
  everyWalk((steps) => {
    const events = steps.map(({ event }) => event);
    const half = Math.floor(events.length / 2);
    const stored = JSON.parse(JSON.stringify(fold(events.slice(0, half)))) as Floor;
    expect(fold(events.slice(half), stored)).toEqual(fold(events));
  });
});
