/** A visitor who wants somebody, and a concierge who could call: what the tests of the widget's forms play with. */
import type { Fact } from "../../protocol/facts.ts";
import type { Stage } from "./stage.ts";

/** The class of what has the focus in the widget. */
export const focused = (stage: Stage) =>
  stage.page.evaluate(() => document.querySelector("baton-chat")?.shadowRoot?.activeElement?.className);

export const ANA = { id: "concierge", name: "Ana Silva" };
export const START = 1_800_000_000_000;
export const slot = (n: number) => ({ id: `slot-${n}`, start: START + n * 3_600_000, minutes: 30, concierge: ANA });
export const said: Fact = { type: "visitor.said", id: "message-1", text: "Hello" };
export const asked: Fact = {
  type: "trigger.fired",
  kind: "asked",
  evidence: { seqs: [], rule: "" },
  action: "handoff",
  until: 9e12,
};
export const joined: Fact = { type: "concierge.joined", concierge: ANA, how: "claim" };
