/** What the panel lends to the forms, so that nothing is fetched twice, and what they give back. Types only. */
import type { Item, View } from "../../protocol/view";
import type { RoomState } from "../connection/room";
import type { button, el, write } from "../panel/dom";
import type { Part, Talk } from "../panel/talk";
import type { say } from "../words/say";

export type NoticeItem = Extract<Item, { kind: "notice" }>;

export interface Kit extends Talk {
  el: typeof el;
  button: typeof button;
  write: typeof write;
  say: typeof say;
  language: string;
  root: ShadowRoot;
  /** Where the forms stand: at the end of the log. */
  element: HTMLElement;
  /** The button that opens the menu. */
  more: HTMLElement;
  /** Where the place in line is written. */
  place: HTMLElement;
  gateway: string;
}

export interface Forms {
  draw(state: RoomState): void;
  /** Draws a line of the log that nobody said into `node`, and answers what it says. */
  notice(node: HTMLElement, item: NoticeItem, view: View): string;
  /** Opens the menu, or closes it. */
  menu(): void;
}

export interface FormsModule {
  /** The sentences of the forms, one a line. */
  ENGLISH: string;
  mount(kit: Kit): Forms;
}

export type { Part };
