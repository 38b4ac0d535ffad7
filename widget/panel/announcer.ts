/**
 * Announces to screen readers: a hidden polite live region that gets each finished piece of text once. The visible log
 * is not a live region, because a screen reader would then read every word of a streaming reply as it grows.
 */
import { el } from "./dom.ts";

/** Screen readers need the text to stay a moment; left in place, it would be read again while browsing. */
const STAY = 3_000;

export function announcer() {
  const element = el("div", "hidden", { "aria-live": "polite" });
  return {
    element,
    announce(text: string) {
      const line = el("div", "", {}, text);
      element.append(line);
      setTimeout(() => line.remove(), STAY);
    },
  };
}
