/** What a message says about the visitor themselves, and whether it asks anything besides. Pure. */
import type { Event, Of } from "../../protocol/facts.ts";
import { isContact } from "../../protocol/lead-fields.ts";
import type { State } from "../../protocol/state.ts";
import type { Site } from "../../settings/schema.ts";
import { split } from "../languages/words.ts";
import { TROUBLE } from "../lead/stage.ts";
import type { Noted } from "./acknowledge.ts";

/** Most words of an answer to the assistant's question that asks nothing itself. */
const SHORT = 8;

/** A fact read from the messages since the one with this seq. */
export const isTold = (event: Event, first: number): event is Extract<Event, { type: "lead.learned" }> =>
  event.type === "lead.learned" &&
  event.from === "assistant" &&
  event.field !== "consent" &&
  (event.cite ?? 0) >= first;

/** Something is wrong for them: whatever else they told, that is what they want to be answered. */
export const troubles = (learned: readonly Of<"lead.learned">[]): boolean =>
  learned.some(({ field, value }) => field === "stage" && value === TROUBLE);

/** The facts in these messages, by name; empty if they pass over a question about the visitor; null: they are about something else. */
export function notedOf(
  { fields }: Site,
  state: State,
  first: number,
  learned: readonly Of<"lead.learned">[],
): Noted[] | null {
  if (troubles(learned)) return null;
  // Of a fact that the same messages correct, the newest counts.
  const newest = [...new Map(learned.map((fact) => [isContact(fact.field) ? "contact" : fact.field, fact]))];
  const told = newest.map(([name, { value }]) => ({
    field: fields.find(({ key }) => key === name)?.label ?? name,
    value: name === "contact" ? "" : value,
  }));
  const by = state.answering?.by;
  if (!state.answering || typeof by !== "number" || by < first) return told.length > 0 ? told : null;
  return state.answering.field === "consent" && state.lead.consent === "yes"
    ? [...told, { field: "contact", value: "" }]
    : told;
}

/** The message tells something about the visitor, or declines to, and asks nothing. */
export const isAboutThem = (
  state: State,
  first: number,
  asked: string,
  learned: readonly Of<"lead.learned">[],
  contact: boolean,
): boolean =>
  !/[?？]/.test(asked) &&
  !troubles(learned) &&
  (learned.length > 0 || contact || ((state.answering?.by ?? 0) >= first && split(asked).length <= SHORT));
