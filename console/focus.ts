/** Where the keys send the focus. Each place has one id, so that nothing needs a reference to anything. */
export const PLACES = {
  lobby: "lobby",
  room: "room",
  compose: "compose",
  brief: "brief",
} as const;

export type Place = keyof typeof PLACES;

export const rowId = (conversation: string): string => `row-${conversation}`;
export const answerId = (conversation: string): string => `answer-${conversation}`;
export const lineId = (seq: number): string => `line-${seq}`;

/** At once: the element is there already. */
export const focusNow = (id: string): void => document.getElementById(id)?.focus();

/** After the page has drawn what was just changed, and before the next key: Preact draws in a microtask. */
export const focusOn = (id: string): void => queueMicrotask(() => focusNow(id));

let loading = 0;

/** While a dialog is being fetched, or has closed and not yet acted: the focus is about to move. */
export const isDialogPending = (): boolean => loading > 0 || document.querySelector("dialog:not([open])") !== null;

/** @param opened settles when the dialog is there, or cannot be fetched */
export async function loadDialog(opened: Promise<void>): Promise<void> {
  loading++;
  try {
    await opened;
  } finally {
    loading--;
  }
}

/** Where letters are text; radio buttons and check boxes take none. */
const FIELDS = "input:not([type=radio], [type=checkbox]), textarea, select, [contenteditable]";

/** The field in which an event happened. */
export const fieldOf = ({ target }: Event): Element | null =>
  target instanceof Element ? target.closest(FIELDS) : null;

/** One pane at a time; the same width as in style/frame.css. */
export const isNarrow = (): boolean => matchMedia("(max-width: 760px)").matches;
