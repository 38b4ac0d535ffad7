/** The lines of a transcript as a concierge sees them, including where a phone call was offered. Pure. */
import type { Event, TriggerKind } from "../../protocol/events.ts";
import type { Item } from "../../protocol/view.ts";

/** A decision that has no line in the visitor's view. */
export interface Decision {
  kind: "decision";
  seq: number;
  at: number;
  trigger: TriggerKind;
}

export type Entry = Item | Decision;

/** @param events the events of which `items` were made, or some of them */
export function linesOf(items: readonly Item[], events: readonly Event[]): readonly Entry[] {
  const decisions = events.flatMap((event): Decision[] =>
    event.type === "trigger.fired" && event.action === "call"
      ? [{ kind: "decision", seq: event.seq, at: event.at, trigger: event.kind }]
      : [],
  );
  return decisions.length === 0 ? items : [...items, ...decisions].toSorted((a, b) => a.seq - b.seq);
}
