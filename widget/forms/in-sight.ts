/**
 * Where there is little height: the button of the form that has the focus is in sight, and so is the focused field, and
 * the composer gives way to it (`data-form` in the styles).
 */
import type { Kit } from "../panel/kit.ts";

export function inSight({ root, element }: Pick<Kit, "root" | "element">): void {
  const panel = element.closest(".panel");
  let pressed = false;
  const apply = () => {
    const field = root.activeElement?.closest<HTMLElement>(".forms form *");
    panel?.toggleAttribute("data-form", !!field);
    for (const each of [field?.closest("form")?.querySelector(".primary"), field])
      each?.scrollIntoView({ block: "nearest" });
  };
  // Between the press and the release of a button nothing may move, or the click is not the button's any more.
  const moved = () => pressed || apply();
  element.addEventListener("focusin", moved);
  element.addEventListener("focusout", () => queueMicrotask(moved));
  panel?.addEventListener("pointerdown", () => {
    pressed = true;
  });
  for (const end of ["pointerup", "pointercancel"]) {
    panel?.addEventListener(end, () =>
      setTimeout(() => {
        pressed = false;
        apply();
      }),
    );
  }
}
