/** What a concierge may do in a room in its current state, so that a disabled button can say why. Pure. */
import type { Floor } from "../../protocol/floor.ts";
import { never } from "../../protocol/floor.ts";

export type Action =
  | "join"
  | "reply"
  | "note"
  | "whisper"
  | "suggest"
  | "handBack"
  | "release"
  | "transfer"
  | "withdraw"
  | "accept"
  | "decline"
  | "call"
  | "close";

/** Why an action is not possible now. */
export type Bar =
  | { why: "offline" | "needs-floor" | "closed" | "busy" | "yours" | "asking" | "not-asked" }
  | { why: "held"; by: string };

export interface Standing {
  floor: Floor;
  /** My own id. */
  me: string;
  online: boolean;
  /** I have reached my conversation limit in other rooms. */
  full: boolean;
}

export function barred(action: Action, { floor, me, online, full }: Standing): Bar | null {
  // Replies are queued and sent later; every other action must happen now.
  if (!online && action !== "reply") return { why: "offline" };
  if (floor.held === "closed") return action === "note" || action === "call" ? null : { why: "closed" };
  const held = floor.held === "concierge" ? floor : null;
  const mine = held !== null && held.concierge.id === me;
  const colleague = held !== null && !mine ? held.concierge.name : null;
  const asksMe = held?.transfer?.to.id === me;
  switch (action) {
    case "note":
    case "whisper":
      return null;
    case "join":
      if (mine) return { why: "yours" };
      if (colleague !== null) return { why: "held", by: colleague };
      return full ? { why: "busy" } : null;
    case "call":
    case "close":
      return colleague === null ? null : { why: "held", by: colleague };
    case "transfer":
      return !mine ? { why: "needs-floor" } : held.transfer ? { why: "asking" } : null;
    case "withdraw":
      return mine && held.transfer ? null : { why: "not-asked" };
    case "accept":
      return !asksMe ? { why: "not-asked" } : full ? { why: "busy" } : null;
    case "decline":
      return asksMe ? null : { why: "not-asked" };
    case "reply":
    case "suggest":
    case "handBack":
    case "release":
      return mine ? null : { why: "needs-floor" };
    default:
      return never(action);
  }
}
