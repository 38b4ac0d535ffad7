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

/** After the page has drawn what was just changed. */
export function focusOn(id: string): void {
  requestAnimationFrame(() => document.getElementById(id)?.focus());
}

/** One pane at a time; the same width as in style/frame.css. */
export const isNarrow = (): boolean => matchMedia("(max-width: 760px)").matches;
