/** What the parts of the panel are given of the conversation behind it. Types only. */
import type { VisitorFrame } from "../../protocol/frames";
import type { RoomConnection } from "../connection/room";

export interface Talk {
  /** The conversation; begun with the first need of it. */
  room(): RoomConnection<VisitorFrame>;
  /** Says what the visitor has just chosen to say, and lets them go on writing. */
  speak(text: string): void;
}
