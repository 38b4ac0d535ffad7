/** What stood before the message that is answered. Pure. */
import { offers } from "../../protocol/actions.ts";
import type { Event } from "../../protocol/facts.ts";

/** The message to which the last reply showed headings, none of which was chosen; null: it showed none. */
export function chosenFrom(tail: readonly Event[], first: number): number | null {
  const last = tail.findLast((event) => event.type === "assistant.said" && event.seq < first);
  return last?.type === "assistant.said" && last.choices ? last.to : null;
}

/** A person was offered since the visitor's message before these. */
export function offerStood(tail: readonly Event[], first: number): boolean {
  const before = tail.findLast(({ type, seq }) => type === "visitor.said" && seq < first)?.seq ?? 0;
  return tail.some(
    (event) => event.type === "trigger.fired" && offers(event.action) && event.seq > before && event.seq < first,
  );
}

/** A person was offered in answer to these messages themselves. */
export const isOffered = (tail: readonly Event[], first: number): boolean =>
  tail.some((event) => event.type === "trigger.fired" && offers(event.action) && event.seq > first);
