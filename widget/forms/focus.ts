/** Keeps the focus in the panel when what had it goes away. */

const shows = (node: Element | null | undefined) => !!node?.getClientRects().length;

/**
 * Makes a change. If the focus is lost by it, it goes to the card that it was in or, when that is gone as well, to the
 * log: not to the composer, which would bring up the keyboard of a phone.
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
