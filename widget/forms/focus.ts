/** Keeps the focus in the panel when the focused element is removed. */

const shows = (node: Element | null | undefined) => !!node?.getClientRects().length;

/**
 * Makes a change. If it removes the focused element, the focus goes to the card that it was in or, when that is gone
 * too, to the log: not to the composer, which would open a phone's keyboard.
 */
export function keepFocus(root: ShadowRoot, change: () => void): void {
  const had = root.activeElement;
  const card = had?.closest<HTMLElement>(".card");
  change();
  if (!had || shows(had)) return;
  const to = shows(card) ? card : root.querySelector<HTMLElement>(".scroll");
  if (!to) return;
  if (to === card) to.tabIndex = -1;
  to.focus({ preventScroll: true });
}
