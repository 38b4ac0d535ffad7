/** What a concierge may do in a room as it stands, so that a button says why it is off before anybody presses it. Pure. */
import type { Floor } from "../../protocol/floor";
import { never } from "../../protocol/never";

export type Action = "join" | "reply" | "note" | "handBack" | "release" | "close";

/** Why an action is not open now. */
export type Bar = { why: "offline" | "needs-floor" | "closed" | "busy" | "yours" } | { why: "held"; by: string };

export interface Standing {
  floor: Floor;
  /** My own id. */
  me: string;
  online: boolean;
  /** I hold another conversation. */
  elsewhere: boolean;
}

export function barred(action: Action, { floor, me, online, elsewhere }: Standing): Bar | null {
  // Words are kept and sent later; everything else is about now.
  if (!online && action !== "reply") return { why: "offline" };
  if (floor.held === "closed") return action === "note" ? null : { why: "closed" };
  const mine = floor.held === "concierge" && floor.concierge.id === me;
  const colleague = floor.held === "concierge" && !mine ? floor.concierge.name : null;
  switch (action) {
    case "note":
      return null;
    case "join":
      if (mine) return { why: "yours" };
      if (colleague !== null) return { why: "held", by: colleague };
      return elsewhere ? { why: "busy" } : null;
    case "close":
      return colleague === null ? null : { why: "held", by: colleague };
    case "reply":
    case "handBack":
    case "release":
      return mine ? null : { why: "needs-floor" };
    default:
      return never(action);
  }
}
