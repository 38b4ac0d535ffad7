/** Facts of a room that others hear of at once. */
import type { Event } from "./events.ts";

/** Facts that change a card besides those that move the floor. */
export const LISTED: readonly Event["type"][] = [
  "concierge.dropped",
  "concierge.present",
  "transfer.offered",
  "transfer.ended",
  "question.put",
  "question.answered",
  "question.expired",
  "callback.promised",
];

/** Facts that change a row of the reports besides the end of a handoff. */
export const COUNTED: readonly Event["type"][] = [
  "closed",
  "rated",
  "handoff.marked",
  "call.booked",
  "callback.promised",
];
