/** Where shortcuts move the focus. Each place has an id, so that components need no references to one another. */
export const PLACES = {
  lobby: "lobby",
  room: "room",
  compose: "compose",
  brief: "brief",
  inbox: "inbox",
  search: "inbox-search",
  filters: "inbox-filters",
} as const;

export type Place = keyof typeof PLACES;

export const rowId = (conversation: string): string => `row-${conversation}`;
export const answerId = (conversation: string): string => `answer-${conversation}`;
export const lineId = (seq: number): string => `line-${seq}`;

/** At once: the element already exists. */
export const focusNow = (id: string): void => document.getElementById(id)?.focus();

/** After the page has rendered the latest change, and before the next key: Preact renders in a microtask. */
export const focusOn = (id: string): void => queueMicrotask(() => focusNow(id));

let loading = 0;

/** A dialog is being fetched, or has closed and its action is still to come: the focus is about to move. */
export const isDialogPending = (): boolean => loading > 0 || document.querySelector("dialog:not([open])") !== null;

/** @param opened settles when the dialog is open, or could not be fetched */
export async function loadDialog(opened: Promise<void>): Promise<void> {
  loading++;
  try {
    await opened;
  } finally {
    loading--;
  }
}

/** Fields in which letters are text; a checkbox or radio button takes none. */
const FIELDS = "input:not([type=radio], [type=checkbox]), textarea, select, [contenteditable]";

/** The field in which an event happened. */
export const fieldOf = ({ target }: Event): Element | null =>
  target instanceof Element ? target.closest(FIELDS) : null;

/** Only one pane is shown; the same width as in style/frame.css. */
export const isNarrow = (): boolean => matchMedia("(max-width: 760px)").matches;
