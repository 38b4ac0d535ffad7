/** What a concierge may do in a room as it stands, so that a button says why it is off before anybody presses it. Pure. */
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

/** Why an action is not open now. */
export type Bar =
  | { why: "offline" | "needs-floor" | "closed" | "busy" | "yours" | "asking" | "not-asked" }
  | { why: "held"; by: string };

export interface Standing {
  floor: Floor;
  /** My own id. */
  me: string;
  online: boolean;
  /** I hold as many other conversations as I may. */
  full: boolean;
}

export function barred(action: Action, { floor, me, online, full }: Standing): Bar | null {
  // Words are kept and sent later; everything else is about now.
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
