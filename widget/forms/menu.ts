/** The menu behind the panel's "More" button: the visitor's details, and the end of the chat. */

import type { Kit } from "../panel/kit.ts";
import type { Sentence } from "../words/keys.ts";

/** Returns the function that opens or closes it. */
export function menu({ el, button, say, room, more, composing }: Kit, facts: () => void): () => void {
  const item = (name: Sentence, chosen: () => void) =>
    button("", say(name), () => {
      show(false);
      chosen();
    });
  const end = item(W.end, () => {
    more.focus();
    room().act({ type: "end" }, true);
  });
  const element = el("div", "menu", { hidden: "" }, item(W.told, facts), end);
  const show = (on: boolean) => {
    element.hidden = !on;
    more.ariaExpanded = `${on}`;
    // A closed conversation cannot be ended again.
    end.hidden = room().state.view.floor.held === "closed";
  };
  // Leaving it in any way closes it; Escape closes the menu before the panel.
  const left = (e: FocusEvent) => {
    const to = e.relatedTarget as Node | null;
    if (to !== more && !element.contains(to)) show(false);
  };
  const escaped = (e: KeyboardEvent) => {
    if (e.key !== "Escape" || element.hidden || composing(e)) return;
    e.stopPropagation();
    show(false);
    more.focus();
  };
  for (const each of [element, more]) {
    each.addEventListener("focusout", left);
    each.addEventListener("keydown", escaped);
  }
  more.after(element);
  return () => show(element.hidden === true);
}
