/** A person's words as they typed them: no sign means anything, and addresses can be followed. */
import { ADDRESS } from "./address.ts";

const EACH = new RegExp(`(${ADDRESS})`, "g");

export function plain(element: HTMLElement, text: string): void {
  // Every second part is an address.
  element.replaceChildren(...text.split(EACH).map((part, i) => (i % 2 ? link(part, part) : part)));
}

export function link(href: string, text: string): HTMLAnchorElement {
  const made = document.createElement("a");
  made.href = href;
  made.textContent = text;
  made.rel = "noopener";
  made.target = "_blank";
  return made;
}
