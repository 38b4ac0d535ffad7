/** Where a greeting would be in somebody's way: over a form, or beside one that they are filling in. */

const FIELD = "input,textarea,select,[contenteditable]:not([contenteditable=false])";

/** They are typing, or the page asks them something first. */
export function isBusy(): boolean {
  let focus = document.activeElement;
  while (focus?.shadowRoot?.activeElement) focus = focus.shadowRoot.activeElement;
  return !!focus?.matches(FIELD) || document.querySelector("dialog:modal") !== null;
}

/** The box lies over a form of the page. */
export function coversForm(box: DOMRect): boolean {
  return [...document.querySelectorAll(`form,${FIELD}`)].some((field) => {
    const { left, right, top, bottom, width, height } = field.getBoundingClientRect();
    const meets = left < box.right && right > box.left && top < box.bottom && bottom > box.top;
    return width > 0 && height > 0 && meets && getComputedStyle(field).visibility === "visible";
  });
}
