/**
 * The panel as a box on the page, in the top layer: beside the page where there is room, instead of it on a phone. There it
 * is a modal dialog, so the browser itself keeps the focus inside and closes it by the back gesture.
 */

import { language, say } from "../words/say.ts";
import { CROSS, el, iconButton } from "./dom.ts";

export function frame(closed: () => void, more: Node, ...children: Node[]) {
  const element = el(
    "dialog",
    "panel",
    { popover: "manual", lang: language, "aria-label": SITE.name },
    el(
      "header",
      "header",
      {},
      el("span", "mark", { "aria-hidden": "true" }, SITE.name.charAt(0)),
      el("h2", "title", {}, SITE.name),
      more,
      iconButton("close", say(W.close), CROSS, closed),
    ),
    ...children,
  );
  const close = (e: Event) => {
    e.preventDefault();
    e.stopPropagation();
    closed();
  };
  element.oncancel = close;
  element.onkeydown = (e) => {
    if (e.key === "Escape" && !e.isComposing) close(e);
  };
  // Phones lay the keyboard over the page without telling its layout: only the visual viewport knows what is left.
  const view = visualViewport;
  if (view) {
    view.onresize = view.onscroll = () => {
      element.style.setProperty("--top", `${view.offsetTop}px`);
      element.style.setProperty("--height", `${view.height}px`);
    };
  }
  return {
    element,
    show() {
      if (matchMedia("(max-width:480px),(max-height:480px)").matches) element.showModal();
      else {
        // A dialog takes the focus when it is shown, unless it cannot have it: whether to move it is not ours to decide.
        element.inert = true;
        element.showPopover();
        element.inert = false;
      }
    },
    hide() {
      if (element.open) element.close();
      else element.hidePopover();
    },
  };
}
