/** A visitor who wants somebody, and a concierge who could call: what the tests of the widget's forms play with. */
import type { Fact } from "../../protocol/facts.ts";
import { Appointments } from "../../settings/appointments.ts";
import type { Stage } from "./stage.ts";

/** The kinds of appointment of a site that has some. */
export const KINDS = Appointments.parse([
  { key: "call" },
  { key: "visit", where: "7 Mill Lane, Salem, https://map.example/mill" },
  { key: "demo", label: { en: "Online demo", de: "Vorführung" }, where: "https://meet.example/a", needs: "nothing" },
]);

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
export const talk: Fact = { type: "concierge.said", id: "message-2", text: "Hi, this is Ana.", concierge: ANA };
