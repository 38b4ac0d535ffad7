/** What the panel passes to the forms, so that no code is loaded twice, and what they return. Types only. */
import type { Item } from "../../protocol/view.ts";
import type { RoomState } from "../connection/room.ts";
import type { say } from "../words/say.ts";
import type { button, composing, el, write } from "./dom.ts";
import type { Part, Talk } from "./talk.ts";

export type NoticeItem = Extract<Item, { kind: "notice" }>;

export interface Kit extends Talk {
  el: typeof el;
  button: typeof button;
  write: typeof write;
  composing: typeof composing;
  say: typeof say;
  /** Labels of the site's own fields in the visitor's language. */
  labels: Readonly<Record<string, string>> | undefined;
  /** How dates and numbers are written. */
  locale: string;
  root: ShadowRoot;
  /** Where the forms are: at the end of the log. */
  element: HTMLElement;
  /** Dispatches an event to the host page. */
  tell(type: string, detail?: unknown): void;
  /** The button that opens the menu. */
  more: HTMLElement;
  /** Where the place in line is shown. */
  place: HTMLElement;
  gateway: string;
}

export interface Forms {
  draw(state: RoomState): void;
  /** Renders a notice into `node`; `fresh`: it is new to the visitor and is announced once. */
  notice(node: HTMLElement, item: NoticeItem, state: RoomState, fresh: boolean): void;
  /** The last message that the other side has read, if any, and the mark after it. */
  seen(state: RoomState): { item: Item; node: HTMLElement } | undefined;
  /** Opens or closes the menu. */
  menu(): void;
  /** Shows that the conversation was erased, until the next message. */
  erased(): void;
}

export interface FormsModule {
  /** The texts of the forms, one per line. */
  ENGLISH: string;
  mount(kit: Kit): Forms;
}

export type { Part };
