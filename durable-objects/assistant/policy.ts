/** The one place where signals become a decision. Pure, total and small. */
import type { Action, Evidence, TriggerKind } from "../../protocol/events";
import type { Site } from "../../site/schema";
import type { Room } from "../room";

/** Something seen in the conversation that may want a human. */
export interface Signal {
  kind: TriggerKind;
  evidence: Evidence;
}

export type Decision = { action: "continue" } | { action: Exclude<Action, "none">; signal: Signal };

/** The more certain a trigger is that a human is wanted, the earlier it stands. */
const ORDER: readonly TriggerKind[] = [
  "asked",
  "failure",
  "emotion",
  "circular",
  "value",
  "unanswered",
  "complexity",
  "buyer",
];

export function decide(
  signals: readonly Signal[],
  room: Room,
  site: Pick<Site, "policy" | "unansweredLimit">,
): Decision {
  const held = room.floor.held;
  if (held === "concierge" || held === "closed") return { action: "continue" };
  for (const kind of ORDER) {
    const signal = signals.find((s) => s.kind === kind);
    const action = signal && actionFor(kind, room, site);
    if (!signal || !action || action === "none") continue;
    // While a person is on the way, an offer of one says nothing new.
    if (held === "waiting" && action !== "handoff") continue;
    return { action, signal };
  }
  return { action: "continue" };
}

function actionFor(kind: TriggerKind, room: Room, site: Pick<Site, "policy" | "unansweredLimit">): Action {
  const action = site.policy[kind] ?? "none";
  if (kind !== "unanswered" || action !== "offer") return action;
  // Decided before the reply itself is counted: in a row means that no reply came between.
  const before = room.replies.all === room.unanswered.replies ? room.unanswered.count : 0;
  return before + 1 >= site.unansweredLimit ? "handoff" : "offer";
}
