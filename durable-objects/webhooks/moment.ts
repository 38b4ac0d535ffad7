/** An event, and the room on both sides of it. */
import type { Event } from "../../protocol/facts.ts";
import type { State } from "../../protocol/state.ts";

/** An event with the room in front of it and behind it. */
export interface Moment {
  before: State;
  event: Event;
  after: State;
  /** Facts about the visitor stored together with this one, itself included. */
  lead: readonly Event[];
}
