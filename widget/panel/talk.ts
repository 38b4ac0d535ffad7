/** What a part of the panel is given, and what it gives. Types only. */
import type { VisitorFrame } from "../../protocol/frames.ts";
import type { RoomConnection, RoomState } from "../connection/room.ts";

export interface Talk {
  /** The conversation; begun with the first need of it. */
  room(): RoomConnection<VisitorFrame>;
  /** Says what the visitor has just chosen to say, and lets them go on writing. */
  speak(text: string): void;
  /** Tells those who listen instead of looking. */
  announce(text: string): void;
}

export interface Part {
  element: HTMLElement;
  draw(state: RoomState): void;
}
