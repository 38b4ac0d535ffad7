/** Random logs that a room could have stored: any fact at any time, kept when the floor does not refuse it. */
import fc from "fast-check";
import type { Event, Fact } from "../../protocol/facts.ts";
import { due, evolve, type Floor, INITIAL } from "../../protocol/floor.ts";
import { refusal } from "../../protocol/refusal.ts";
import { ADA, BEN, ONE_OF_EACH } from "./facts.ts";

export const WAIT = 60_000;

/** A fact as somebody might try to store it now: half of the replies and failures go to what is really owed. */
export const facts: fc.Arbitrary<(floor: Floor, now: number) => Fact> = fc
  .record({
    type: fc.constantFrom(...Object.values(ONE_OF_EACH)),
    who: fc.constantFrom(ADA, BEN),
    owed: fc.boolean(),
    random: fc.nat(30),
    delay: fc.constantFrom(undefined, 1_000, 20_000, WAIT),
    action: fc.constantFrom("handoff", "offer", "call", "ask", "none"),
    kind: fc.constantFrom("asked", "failure", "emotion"),
    why: fc.constantFrom("done", "interrupted"),
  })
  .map(({ type: fact, who, owed, random, delay, action, kind, why }) => (floor, now) => {
    const to = owed && "owes" in floor && floor.owes ? floor.owes.seq : random;
    const until = delay === undefined ? {} : { until: now + delay };
    switch (fact.type) {
      case "assistant.said":
        return { ...fact, to, why } as Fact;
      case "turn.failed":
        return { ...fact, to };
      case "trigger.fired": {
        const { until: _until, ...rest } = fact;
        return { ...rest, action, kind, ...until } as Fact;
      }
      case "concierge.joined": {
        const { until: _until, ...rest } = fact;
        return { ...rest, concierge: who, how: random % 2 === 0 ? "transfer" : "auto", ...until };
      }
      case "concierge.dropped":
      case "concierge.left":
        return { ...fact, concierge: who, until: now + (delay ?? 0) };
      case "concierge.present":
      case "concierge.said":
      case "concierge.handedBack":
      case "note.added":
      case "whisper.added":
      case "handoff.marked":
        return { ...fact, concierge: who };
      case "transfer.offered":
        return { ...fact, concierge: who, to: who === ADA ? BEN : ADA, until: now + (delay ?? 0) };
      case "transfer.ended":
        return { ...fact, to: who };
      case "todo.settled": {
        const { of: _of, ...all } = fact;
        return random % 3 === 0 ? all : { ...fact, of: [random + 1] };
      }
      case "call.cancelled":
        return { ...fact, by: (["visitor", "concierge", "site"] as const)[random % 3] ?? "site" };
      case "question.put":
      case "question.answered":
      case "question.expired":
        return { ...fact, to };
      default:
        return fact;
    }
  });

export const attempts = fc.array(fc.tuple(facts, fc.nat(30_000)), { maxLength: 60, size: "max" });

export interface Step {
  before: Floor;
  event: Event;
  after: Floor;
}

/**
 * What a room would store of these attempts: those that the floor does not refuse, and what time brings in between.
 * @param strange what another version stored behind the attempt of that number
 */
export function walk(
  tries: readonly (readonly [(floor: Floor, now: number) => Fact, number])[],
  strange: (i: number) => Fact | null = () => null,
): Step[] {
  const steps: Step[] = [];
  let floor = INITIAL;
  // Zero is no time of a stored fact.
  let now = 1;
  const store = (fact: Fact) => {
    const event = { ...fact, seq: steps.length + 1, at: now };
    const after = evolve(floor, event);
    steps.push({ before: floor, event, after });
    floor = after;
  };
  for (const [i, [make, pause]] of tries.entries()) {
    now += pause;
    for (let fact = due(floor, now, WAIT), passed = 0; fact; fact = due(floor, now, WAIT), passed++) {
      // An absence ends in a wait, and a wait in the assistant: time alone comes to rest.
      if (passed === 2) throw new Error(`still due after two deadlines: ${fact.type}`);
      store(fact);
    }
    const fact = make(floor, now);
    if (refusal(floor, fact) === null) store(fact);
    const other = strange(i);
    if (other) store(other);
  }
  return steps;
}

export const everyWalk = (holds: (steps: Step[]) => void) =>
  fc.assert(
    fc.property(attempts, (tries) => holds(walk(tries))),
    { numRuns: 400 },
  );
