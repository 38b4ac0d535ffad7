/** The lines of a transcript as a concierge sees them, including where a phone call was offered. Pure. */
import type { Action, Event, TriggerKind } from "../../protocol/facts.ts";
import type { Item } from "../../protocol/view.ts";
import { DECIDED } from "../labels.ts";

/** A decision that has no line in the visitor's view. */
export interface Decision {
  kind: "decision";
  seq: number;
  at: number;
  action: Action;
  trigger: TriggerKind;
}

export type Entry = Item | Decision;

/** @param events the events of which `items` were made, or some of them */
export function linesOf(items: readonly Item[], events: readonly Event[]): readonly Entry[] {
  const decisions = events.flatMap((event): Decision[] =>
    event.type === "trigger.fired" && DECIDED[event.action]
      ? [{ kind: "decision", seq: event.seq, at: event.at, action: event.action, trigger: event.kind }]
      : [],
  );
  return decisions.length === 0 ? items : [...items, ...decisions].toSorted((a, b) => a.seq - b.seq);
}
