/** Why a fact may not be stored now: the floor is not open to it, or the content does not fit the floor. Pure. */
import { waits } from "./actions.ts";
import { entryOf, type Fact } from "./facts.ts";
import { debt, type Floor } from "./floor.ts";

export type FloorRefusal = "not-now" | "taken" | "not-yours" | "stale";

export function refusal(floor: Floor, fact: Fact): FloorRefusal | null {
  if (!entryOf(fact.type)?.open.includes(floor.held)) return "not-now";
  switch (fact.type) {
    case "assistant.said":
    case "turn.failed":
      // A reply to anything but the newest unanswered message comes too late.
      return debt(floor)?.seq === fact.to ? null : "stale";
    case "concierge.present":
    case "concierge.dropped":
    case "concierge.left":
    case "concierge.said":
    case "concierge.handedBack":
      return floor.held === "concierge" && floor.concierge.id === fact.concierge.id ? null : "not-yours";
    case "transfer.offered":
      if (floor.held !== "concierge" || floor.concierge.id !== fact.concierge.id) return "not-yours";
      return fact.to.id === fact.concierge.id ? "not-now" : null;
    case "transfer.ended":
      return floor.held === "concierge" && floor.transfer?.to.id === fact.to.id ? null : "not-now";
    case "concierge.joined":
      // Only the colleague whom the holder asked may join a held room.
      if (floor.held !== "concierge") return null;
      return fact.how === "transfer" && floor.transfer?.to.id === fact.concierge.id ? null : "taken";
    case "trigger.fired":
      // A wait without a deadline would be a dead end; a closed room reopens only for a person.
      if (waits(fact.action)) return fact.until === undefined && floor.held !== "waiting" ? "not-now" : null;
      return floor.held === "closed" ? "not-now" : null;
    default:
      return null;
  }
}
