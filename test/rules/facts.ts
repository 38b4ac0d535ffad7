/** Facts, events and floors that tests are made of. */
import type { Concierge, Event, Fact, FactType } from "../../protocol/events";
import { evolve, type Floor, fold, INITIAL } from "../../protocol/floor";

export const ADA: Concierge = { id: "ada@example.com", name: "Ada" };
export const BEN: Concierge = { id: "ben@example.com", name: "Ben" };

/** Facts in order as a log numbers them, one second apart. */
export const log = (...facts: readonly Fact[]): Event[] =>
  facts.map((fact, i) => ({ ...fact, seq: i + 1, at: (i + 1) * 1000 }));

export const floorAfter = (...facts: readonly Fact[]): Floor => fold(log(...facts));

/** The floor after one more fact, at an hour that no deadline of these tests reaches. */
export const next = (floor: Floor, fact: Fact, seq = 50, at = 50_000): Floor => evolve(floor, { ...fact, seq, at });

export const said = (text = "What is a lot premium?", id = "message-1"): Fact => ({ type: "visitor.said", id, text });

export const answered = (to: number, why: "done" | "interrupted" = "done"): Fact => ({
  type: "assistant.said",
  turn: `turn-${to}`,
  to,
  text: "The extra price of a better lot.",
  why,
});

export const failed = (to: number): Fact => ({ type: "turn.failed", to, why: "error" });

export const asked = (until?: number): Fact => ({
  type: "trigger.fired",
  kind: "asked",
  evidence: { seqs: [], rule: "button" },
  action: "handoff",
  ...(until !== undefined && { until }),
});

export const offered: Fact = {
  type: "trigger.fired",
  kind: "unanswered",
  evidence: { seqs: [1], span: "premium", rule: "knowledge", score: 0.4 },
  action: "offer",
};

export const gaveUp: Fact = {
  type: "trigger.fired",
  kind: "failure",
  evidence: { seqs: [1], rule: "tries" },
  action: "none",
};

export const joined = (concierge = ADA, until?: number): Fact => ({
  type: "concierge.joined",
  concierge,
  how: until === undefined ? "claim" : "auto",
  ...(until !== undefined && { until }),
});

export const spoke = (concierge = ADA, text = "Hello, this is Ada."): Fact => ({
  type: "concierge.said",
  id: "message-2",
  text,
  concierge,
});

export const dropped = (until: number, concierge = ADA): Fact => ({ type: "concierge.dropped", concierge, until });
export const left = (until: number, concierge = ADA): Fact => ({
  type: "concierge.left",
  concierge,
  why: "released",
  until,
});
export const handedBack = (note?: string, concierge = ADA): Fact => ({
  type: "concierge.handedBack",
  concierge,
  ...(note && { note }),
});
export const present = (after: "silent" | "dropped", concierge = ADA): Fact => ({
  type: "concierge.present",
  concierge,
  after,
});

/** One honest fact of every type. A new fact does not compile until it stands here. */
export const ONE_OF_EACH: { [T in FactType]: Extract<Fact, { type: T }> } = {
  "visitor.said": { type: "visitor.said", id: "message-1", text: "Hi", page: "https://example.com/", lang: "en" },
  "visitor.returned": { type: "visitor.returned" },
  "assistant.said": {
    type: "assistant.said",
    turn: "turn-1",
    to: 1,
    text: "Hello!",
    why: "done",
    sources: [{ id: "lots#premium", title: "Lot premiums" }],
  },
  "turn.failed": { type: "turn.failed", to: 1, why: "gap" },
  "trigger.fired": {
    type: "trigger.fired",
    kind: "emotion",
    evidence: { seqs: [1], span: "this is useless", rule: "frustration", score: 0.9 },
    action: "handoff",
    until: 90_000,
  },
  "concierge.joined": { type: "concierge.joined", concierge: ADA, how: "auto", until: 20_000 },
  "concierge.present": { type: "concierge.present", concierge: ADA, after: "silent" },
  "concierge.dropped": { type: "concierge.dropped", concierge: ADA, until: 45_000 },
  "concierge.left": { type: "concierge.left", concierge: ADA, why: "dropped", until: 90_000 },
  "concierge.said": { type: "concierge.said", id: "message-2", text: "Hello, this is Ada.", concierge: ADA },
  "concierge.handedBack": { type: "concierge.handedBack", concierge: ADA, note: "I promised a call on Friday" },
  "note.added": { type: "note.added", id: "message-3", text: "Seems to be in a hurry", concierge: BEN },
  "wait.expired": { type: "wait.expired" },
  "lead.learned": { type: "lead.learned", field: "budget", value: "400k", from: "assistant", cite: 1 },
  "callback.promised": { type: "callback.promised", by: 86_400_000 },
  closed: { type: "closed", by: "visitor" },
};

export { INITIAL };
