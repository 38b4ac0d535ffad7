/** What the panel lends to the forms, so that nothing is fetched twice, and what they give back. Types only. */
import type { Item } from "../../protocol/view.ts";
import type { RoomState } from "../connection/room.ts";
import type { say } from "../words/say.ts";
import type { button, el, write } from "./dom.ts";
import type { Part, Talk } from "./talk.ts";

export type NoticeItem = Extract<Item, { kind: "notice" }>;

export interface Kit extends Talk {
  el: typeof el;
  button: typeof button;
  write: typeof write;
  say: typeof say;
  /** How dates and numbers are written. */
  locale: string;
  root: ShadowRoot;
  /** Where the forms stand: at the end of the log. */
  element: HTMLElement;
  /** An event for the page around the widget. */
  tell(type: string, detail?: unknown): void;
  /** The button that opens the menu. */
  more: HTMLElement;
  /** Where the place in line is written. */
  place: HTMLElement;
  gateway: string;
}

export interface Forms {
  draw(state: RoomState): void;
  /** Draws a line of the log that nobody said into `node`; `fresh`: it is new to the visitor, and told once. */
  notice(node: HTMLElement, item: NoticeItem, state: RoomState, fresh: boolean): void;
  /** What the other side has read, if it has, and the mark that stands after it. */
  seen(state: RoomState): { item: Item; node: HTMLElement } | undefined;
  /** Opens the menu, or closes it. */
  menu(): void;
  /** Tells that what was said here was erased, until something is said again. */
  erased(): void;
}

export interface FormsModule {
  /** The sentences of the forms, one a line. */
  ENGLISH: string;
  mount(kit: Kit): Forms;
}

export type { Part };
