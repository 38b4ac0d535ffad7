/** What each part of the panel gets and returns. Types only. */
import type { VisitorFrame } from "../../protocol/frames.ts";
import type { RoomConnection, RoomState } from "../connection/room.ts";

export interface Talk {
  /** The conversation; created on first need. */
  room(): RoomConnection<VisitorFrame>;
  /** Sends a suggestion that the visitor chose, with the id of its passage, and returns the focus to the composer. */
  speak(text: string, choice?: string): void;
  /** Announces a text to screen readers. */
  announce(text: string): void;
}

export interface Part {
  element: HTMLElement;
  draw(state: RoomState): void;
}
