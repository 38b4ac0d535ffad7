/**
 * The panel's box in the top layer: over a corner of the page where there is room, full screen on a phone. There it is
 * a modal dialog, so the browser itself keeps the focus inside and closes it by the back gesture.
 */

import { direction } from "../../protocol/language-tag.ts";
import { adoptScheme } from "../scheme.ts";
import { language, say } from "../words/say.ts";
import { site } from "../words/site.ts";
import { CROSS, composing, el, iconButton } from "./dom.ts";

export function frame(closed: () => void, more: Node, ...children: Node[]) {
  const element = el(
    "dialog",
    "panel",
    { popover: "manual", lang: language, dir: direction(language), "aria-label": site.name },
    // A `header` would be a banner beside the page's own.
    el(
      "div",
      "header",
      {},
      el("span", "mark", { "aria-hidden": "true" }, site.name.charAt(0)),
      el("h2", "title", {}, site.name),
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
    if (e.key === "Escape" && !composing(e)) close(e);
  };
  // A phone's keyboard covers the page without changing its layout: only the visual viewport has the remaining height.
  const view = visualViewport;
  if (view) {
    view.onresize = view.onscroll = () => {
      element.style.setProperty("--top", `${view.offsetTop}px`);
      element.style.setProperty("--height", `${view.height}px`);
    };
  }
  const show = () => {
    adoptScheme(element);
    if (matchMedia("(max-width:480px),(max-height:480px)").matches) element.showModal();
    else {
      // A dialog takes the focus when it is shown, unless it is inert; only a visitor who opened it wants that.
      element.inert = true;
      element.showPopover();
      element.inert = false;
    }
  };
  const hide = () => {
    if (element.open) element.close();
    else element.hidePopover();
  };
  return {
    element,
    show,
    hide,
  };
}
