/** Where shortcuts move the focus. Each place has an id, so that components need no references to one another. */
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

/** At once: the element already exists. */
export const focusNow = (id: string): void => document.getElementById(id)?.focus();

/** After the page has rendered the latest change. */
export function focusOn(id: string): void {
  requestAnimationFrame(() => document.getElementById(id)?.focus());
}

/** Only one pane is shown; the same width as in style/frame.css. */
export const isNarrow = (): boolean => matchMedia("(max-width: 760px)").matches;
