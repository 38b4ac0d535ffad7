/** A day of conversations, written out: what happens in each kind of them, and how many there are. */
import type { Event, Fact } from "../../protocol/facts.ts";

const ANA = { id: "ana@local", name: "Ana" };
const SLOT = { id: "1-1", start: 1_800_000_000_000, minutes: 30, concierge: ANA };

export type Line = readonly [seconds: number, fact: Fact];

const said = (text: string): Fact => ({ type: "visitor.said", id: `message-${text.length}`, text });
export const reply = (to: number, text = "Yes, we do."): Fact => ({
  type: "assistant.said",
  turn: "t",
  to,
  text,
  why: "done",
});
const fired = (
  kind: "asked" | "emotion" | "buyer" | "unanswered",
  action: "handoff" | "offer",
  until?: number,
): Fact => ({
  type: "trigger.fired",
  kind,
  evidence: { seqs: [1], rule: "r" },
  action,
  ...(until !== undefined && { until }),
});
const learned = (field: "email" | "phone" | "need", value: string): Fact => ({
  type: "lead.learned",
  field,
  value,
  from: "form",
});

/** By kind: how many of them there are, the hour (UTC) in which they begin, and what happens. */
export const KINDS: Record<string, { count: number; hour: number; lines: readonly Line[] }> = {
  answered: {
    count: 80,
    hour: 17,
    lines: [
      [0, said("Do you build in winter?")],
      [2, reply(1)],
    ],
  },
  leaked: {
    count: 30,
    hour: 18,
    lines: [
      [0, said("Is the well water tested?")],
      [2, reply(1, "I do not know.")],
      [2, fired("unanswered", "offer")],
    ],
  },
  helped: {
    count: 40,
    hour: 18,
    lines: [
      [0, said("Let me talk to a human")],
      [0, fired("asked", "handoff", 60_000)],
      [20, { type: "concierge.joined", concierge: ANA, how: "auto", until: 40_000 }],
      [35, { type: "concierge.said", id: "concierge-1", text: "Hello, this is Ana.", concierge: ANA }],
      [90, { type: "closed", by: "concierge" }],
      [99, { type: "rated", score: 5, handler: "concierge" }],
      [200, { type: "handoff.marked", of: 2, mark: "right", concierge: ANA }],
    ],
  },
  inVain: {
    count: 15,
    hour: 19,
    lines: [
      [0, said("This is the third time, useless!")],
      [0, fired("emotion", "handoff", 60_000)],
      [60, { type: "wait.expired" }],
    ],
  },
  promised: {
    count: 10,
    hour: 19,
    lines: [
      [0, said("A person please")],
      [0, fired("asked", "handoff", 60_000)],
      [60, { type: "wait.expired" }],
      [80, learned("email", "a@example.com")],
      [80, learned("need", "three bedrooms")],
      [80, { type: "callback.promised", by: 9_000_000 }],
    ],
  },
  booked: {
    count: 15,
    hour: 20,
    lines: [
      [0, said("I want to buy plan B, call me")],
      [1, learned("phone", "+15035550100")],
      [1, learned("need", "plan B")],
      [2, reply(1)],
      [2, fired("buyer", "offer")],
      [30, { type: "call.booked", call: "c-1", slot: SLOT }],
      [40, { type: "rated", score: 4, handler: "assistant" }],
    ],
  },
  twice: {
    count: 5,
    hour: 21,
    lines: [
      [0, said("Hello")],
      [1, reply(1)],
      [5, { type: "closed", by: "visitor" }],
      // Two hours later.
      [7_200, said("Are you there?")],
      [7_203, { type: "turn.failed", to: 4, why: "error" }],
    ],
  },
  back: {
    count: 5,
    hour: 22,
    lines: [
      [0, said("Human?")],
      [0, fired("asked", "handoff", 60_000)],
      [10, { type: "visitor.returned" }],
      [12, reply(1)],
      [40, { type: "handoff.marked", of: 2, mark: "early", concierge: ANA }],
    ],
  },
};

export const story = (began: number, lines: readonly Line[]): Event[] =>
  lines.map(([seconds, fact], i) => ({ ...fact, seq: i + 1, at: began + seconds * 1_000 }));

/** Every conversation of the day that begins at this midnight (UTC): a minute between two of a kind, wrapped in their hour. */
export const day = (midnight: number): { conversation: string; events: Event[] }[] =>
  Object.entries(KINDS).flatMap(([kind, { count, hour, lines }]) =>
    Array.from({ length: count }, (_, i) => ({
      conversation: `${kind}-${i}`,
      events: story(midnight + hour * 3_600_000 + (i % 60) * 60_000, lines),
    })),
  );
