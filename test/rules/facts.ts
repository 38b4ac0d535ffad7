/** Facts, events and floors that tests are made of. */
import type { Concierge, Event, Fact, FactType, Slot } from "../../protocol/facts.ts";
import { evolve, type Floor, fold, INITIAL } from "../../protocol/floor.ts";

export const ADA: Concierge = { id: "ada@example.com", name: "Ada" };
export const BEN: Concierge = { id: "ben@example.com", name: "Ben" };

export const SLOT: Slot = { id: "ada-1", start: 1_800_000_000_000, minutes: 30, concierge: ADA };

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

export const asks = (to = BEN, until = 90_000, note?: string): Fact => ({
  type: "transfer.offered",
  concierge: ADA,
  to,
  until,
  ...(note && { note }),
});
export const transferred = (concierge = BEN): Fact => ({ type: "concierge.joined", concierge, how: "transfer" });
export const transferEnded = (why: "refused" | "unanswered" | "withdrawn", to = BEN): Fact => ({
  type: "transfer.ended",
  to,
  why,
});
export const whispered = (text: string): Fact => ({ type: "whisper.added", id: "whisper-1", text, concierge: BEN });
export const put = (to = 1, until = 90_000): Fact => ({
  type: "question.put",
  to,
  text: "Is lot 12 still free?",
  until,
});
export const replied = (of: number, to = 1, text = "Lot 12 is free until Friday."): Fact => ({
  type: "question.answered",
  of,
  to,
  text,
  concierge: BEN,
});
export const unreplied = (of: number, to = 1): Fact => ({ type: "question.expired", of, to });

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
    held: 1,
    dropped: 2,
  },
  "turn.failed": { type: "turn.failed", to: 1, why: "gap" },
  "trigger.fired": {
    type: "trigger.fired",
    kind: "emotion",
    evidence: { seqs: [1], span: "this is useless", rule: "frustration", score: 0.9 },
    action: "handoff",
    config: "c0ff1235",
    also: ["circular"],
    until: 90_000,
  },
  "handoff.marked": { type: "handoff.marked", of: 5, mark: "early", concierge: BEN },
  "concierge.joined": { type: "concierge.joined", concierge: ADA, how: "auto", until: 20_000 },
  "concierge.present": { type: "concierge.present", concierge: ADA, after: "silent" },
  "concierge.dropped": { type: "concierge.dropped", concierge: ADA, until: 45_000 },
  "concierge.left": { type: "concierge.left", concierge: ADA, why: "dropped", until: 90_000 },
  "concierge.said": { type: "concierge.said", id: "message-2", text: "Hello, this is Ada.", concierge: ADA },
  "concierge.handedBack": { type: "concierge.handedBack", concierge: ADA, note: "I promised a call on Friday" },
  "transfer.offered": {
    type: "transfer.offered",
    concierge: ADA,
    to: BEN,
    until: 90_000,
    note: "Wants a discount",
  },
  "transfer.ended": { type: "transfer.ended", to: BEN, why: "refused" },
  "brief.written": { type: "brief.written", text: "A family in a rush who doubts us", upTo: 1 },
  "whisper.added": { type: "whisper.added", id: "whisper-1", text: "Mention the lake", concierge: BEN },
  "question.put": { type: "question.put", to: 1, text: "Is lot 12 still free?", until: 90_000 },
  "question.answered": {
    type: "question.answered",
    of: 1,
    to: 1,
    text: "Free until Friday, do not tell the price",
    concierge: BEN,
  },
  "question.expired": { type: "question.expired", of: 1, to: 1 },
  "note.added": { type: "note.added", id: "message-3", text: "Seems to be in a hurry", concierge: BEN },
  "wait.expired": { type: "wait.expired", why: "deadline" },
  "lead.learned": { type: "lead.learned", field: "budget", value: "400k", from: "assistant", cite: 1 },
  "lead.forgotten": { type: "lead.forgotten", field: "budget" },
  "callback.promised": { type: "callback.promised", by: 86_400_000 },
  "call.held": { type: "call.held", slot: SLOT, until: 90_000 },
  "call.released": { type: "call.released", slot: SLOT, why: "joined" },
  "call.booked": { type: "call.booked", call: "call-1", slot: SLOT, phone: "+44 20 7946 0000", zone: "Europe/London" },
  "call.moved": { type: "call.moved", call: "call-1", slot: SLOT },
  "call.cancelled": { type: "call.cancelled", call: "call-1", by: "visitor" },
  "call.settled": { type: "call.settled", call: "call-1", outcome: "no-show", concierge: ADA },
  "call.requested": { type: "call.requested", concierge: ADA, phone: "+15035550142" },
  "call.reminded": { type: "call.reminded", call: "call-1", slot: SLOT },
  "lead.asked": { type: "lead.asked", field: "budget", to: 1 },
  "tool.called": {
    type: "tool.called",
    call: "call-7",
    tool: "look_up_lot",
    to: 1,
    label: "plot 9",
    input: '{"lot":12,"ledger":"inner"}',
    how: "done",
    ms: 40,
    result: '{"state":"sold","buyer":"Mr. Inner"}',
  },
  "tool.proposed": {
    type: "tool.proposed",
    call: "call-8",
    tool: "send_brochure",
    to: 1,
    text: "Send the brochure to jo@example.com",
    input: '{"plan":"Inner plan"}',
    until: 90_000,
  },
  "tool.confirmed": { type: "tool.confirmed", call: "call-8" },
  "tool.ended": {
    type: "tool.ended",
    call: "call-8",
    tool: "send_brochure",
    text: "Send the brochure to jo@example.com",
    how: "done",
    ms: 40,
    result: '{"queued":"inner queue"}',
  },
  "todo.settled": { type: "todo.settled", of: [1], how: "called", concierge: ADA },
  "todo.snoozed": { type: "todo.snoozed", until: 90_000, concierge: ADA },
  "todo.due": { type: "todo.due", of: 1, by: 90_000, overdue: true },
  "responsible.set": { type: "responsible.set", to: BEN, concierge: ADA },
  "reach.sent": { type: "reach.sent", channel: "email", from: 3, upTo: 4 },
  "reach.failed": { type: "reach.failed", of: 5, why: "bounced" },
  "reach.stopped": { type: "reach.stopped", channel: "email" },
  "outcome.set": { type: "outcome.set", outcome: "won", amount: 1200, concierge: ADA },
  rated: { type: "rated", score: 4, words: "Quick", handler: "mixed" },
  "visitor.blocked": { type: "visitor.blocked", concierge: BEN },
  "visitor.unblocked": { type: "visitor.unblocked", concierge: BEN },
  closed: { type: "closed", by: "concierge", outcome: "won" },
};

export { INITIAL };
